//! Values that no two records share.

use super::Opaque;
use bayboard::{Record, StoredWord, Unique};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bayboard_unique")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub scope: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub value: Opaque,
    pub tenant: Uuid,
    pub kind: i16,
    pub id: Uuid,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// A value that it holds and nobody else may.
pub(crate) fn unique_row(record: &Record, value: &Unique) -> Model {
    let key = record.key();
    Model {
        scope: value.scope().as_uuid(),
        value: value.bytes().into(),
        tenant: record.home().as_uuid(),
        kind: key.kind.number().into(),
        id: key.id,
    }
}
