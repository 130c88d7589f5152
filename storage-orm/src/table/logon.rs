//! Logon history. Rows are kept as they were written: digests are made over those bytes.

use super::Opaque;
use super::column::{number, signed};
use bayboard::danger::{decode_part, encode_part};
use bayboard::journal::{LogonNumber, LogonRow};
use bayboard::{DecodeError, TenantId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bayboard_logon")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i64,
    pub bytes: Opaque,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

pub(crate) fn logon_row(tenant: TenantId, given: LogonNumber, row: &LogonRow) -> Model {
    Model { tenant: tenant.as_uuid(), number: signed(given.0), bytes: encode_part(row).into() }
}

pub(crate) fn logon(row: Model) -> Result<(LogonNumber, LogonRow), DecodeError> {
    let Model { tenant: _, number: given, bytes } = row;
    Ok((LogonNumber(number(given)?), decode_part(&bytes.0)?))
}
