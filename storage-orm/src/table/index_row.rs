//! The places of records in the lists they are found by.

use super::Opaque;
use bayboard::{IndexRow, Indexed, Record, StoredWord};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, DeriveEntityModel)]
#[sea_orm(table_name = "bayboard_index")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub list: i16,
    #[sea_orm(primary_key, auto_increment = false)]
    pub within: Opaque,
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: Opaque,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: i16,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Its places on lists.
pub(crate) fn index_rows(record: &Record, known: &Indexed) -> impl Iterator<Item = Model> {
    let (tenant, key) = (record.home().as_uuid(), record.key());
    known.rows.iter().map(move |IndexRow { index, within, key: place }| Model {
        tenant,
        list: index.number().into(),
        within: within.as_slice().into(),
        key: place.as_slice().into(),
        id: key.id,
        kind: key.kind.number().into(),
    })
}
