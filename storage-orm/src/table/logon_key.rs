//! What rows of logon history are found by.

use super::Opaque;
use super::column::signed;
use bayboard::journal::{LogonNumber, LogonRow};
use bayboard::{FacilityId, TenantId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bayboard_logon_key")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: Opaque,
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// What it is found by beside its number, if it is a facility's.
pub(crate) fn logon_key_row(tenant: TenantId, given: LogonNumber, row: &LogonRow) -> Option<Model> {
    let key = logon_rows_of(row.facility?).into();
    Some(Model { tenant: tenant.as_uuid(), key, number: signed(given.0) })
}

/// The key of a facility's rows.
pub(crate) fn logon_rows_of(facility: FacilityId) -> [u8; 16] {
    facility.as_uuid().into_bytes()
}
