//! Every record, once.

use super::Opaque;
use bayboard::{Record, StoredWord, danger};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bayboard_record")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: i16,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub version: i64,
    pub bytes: Opaque,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The row that keeps a record.
pub(crate) fn record_row(record: &Record) -> Model {
    let key = record.key();
    Model {
        tenant: record.home().as_uuid(),
        kind: key.kind.number().into(),
        id: key.id,
        version: record.version().0.into(),
        bytes: danger::encode(record).into(),
    }
}
