//! Requests already answered.

use super::column::{digest, record_ref};
use super::{Micros, Opaque};
use bayboard::{Claimed, DecodeError};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bayboard_claim")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: Opaque,
    pub request: Opaque,
    pub resource_kind: i16,
    pub resource_id: Uuid,
    pub expires_at: Micros,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

pub(crate) fn claimed(row: &Model) -> Result<Claimed, DecodeError> {
    Ok(Claimed { request: digest(&row.request)?, resource: record_ref(row.resource_kind, row.resource_id)? })
}
