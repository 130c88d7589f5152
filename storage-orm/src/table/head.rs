//! Where each tenant's journal stands, and the last numbers it gave out.

use super::Opaque;
use super::column::{digest, number, sequence, signed};
use bayboard::journal::{Head, LogonNumber};
use bayboard::{DecodeError, RunNumber, TenantId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bayboard_head")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant: Uuid,
    pub sequence: i64,
    pub hash: Opaque,
    pub last_run: i64,
    pub last_logon: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// A tenant's head beside the last numbers that were given.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TenantHead {
    pub(crate) head: Head,
    pub(crate) last_run: RunNumber,
    pub(crate) last_logon: LogonNumber,
}

impl TenantHead {
    /// Before the first commit.
    pub(crate) const EMPTY: Self =
        Self { head: Head::EMPTY, last_run: RunNumber(0), last_logon: LogonNumber(0) };
}

pub(crate) fn head_row(tenant: TenantId, of: &TenantHead) -> Model {
    Model {
        tenant: tenant.as_uuid(),
        sequence: signed(of.head.sequence.0),
        hash: of.head.hash.into(),
        last_run: signed(of.last_run.0),
        last_logon: signed(of.last_logon.0),
    }
}

pub(crate) fn tenant_head(row: &Model) -> Result<TenantHead, DecodeError> {
    Ok(TenantHead {
        head: Head { sequence: sequence(row.sequence)?, hash: digest(&row.hash)? },
        last_run: RunNumber(number(row.last_run)?),
        last_logon: LogonNumber(number(row.last_logon)?),
    })
}
