//! The part of the journal that may be erased.

use super::Opaque;
use super::column::{digest, signed};
use bayboard::DecodeError;
use bayboard::journal::{RawBody, RawEntry};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bayboard_journal_body")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub sequence: i64,
    pub salt: Opaque,
    pub payload: Opaque,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

pub(crate) fn body_row(entry: &RawEntry) -> Option<Model> {
    let RawBody { salt, payload } = entry.body.as_ref()?;
    Some(Model {
        tenant: entry.tenant.as_uuid(),
        sequence: signed(entry.sequence.0),
        salt: (*salt).into(),
        payload: payload.as_slice().into(),
    })
}

pub(super) fn raw_body(row: Model) -> Result<RawBody, DecodeError> {
    let Model { tenant: _, sequence: _, salt, payload } = row;
    Ok(RawBody { salt: digest(&salt)?, payload: payload.0 })
}
