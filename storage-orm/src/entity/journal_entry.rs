//! The chained part of the journal.

use super::{Micros, Opaque};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bayboard_journal_entry")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub sequence: i64,
    pub previous: Opaque,
    pub hash: Opaque,
    pub header: Opaque,
    pub commitment: Opaque,
    pub kind: i16,
    pub at: Micros,
    pub record_kind: i16,
    pub record_id: Uuid,
    pub record_version: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
