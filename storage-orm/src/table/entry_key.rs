//! What journal entries are found by.

use super::Opaque;
use super::column::signed;
use bayboard::journal::RawEntry;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bayboard_entry_key")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: Opaque,
    #[sea_orm(primary_key, auto_increment = false)]
    pub sequence: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

pub(crate) fn key_rows(entry: &RawEntry) -> impl Iterator<Item = Model> {
    let (tenant, sequence) = (entry.tenant.as_uuid(), signed(entry.sequence.0));
    entry.keys().into_iter().map(move |key| Model { tenant, key: key.bytes().into(), sequence })
}
