//! Rows that come and go.

use super::column::{digest, number, signed, word};
use super::{Micros, Opaque};
use bayboard::{Cell, CellKey, DecodeError, StoredWord, TenantId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bayboard_cell")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub space: i16,
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: Opaque,
    pub version: i64,
    pub owner: Uuid,
    pub rank: i64,
    pub until: Micros,
    pub bytes: Option<Opaque>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

pub(crate) fn cell_row(tenant: TenantId, cell: &Cell) -> Model {
    let Cell { key, version, owner, rank, until, bytes } = cell;
    Model {
        tenant: tenant.as_uuid(),
        space: key.space.number().into(),
        key: key.id.into(),
        version: signed(*version),
        owner: *owner,
        rank: *rank,
        until: (*until).into(),
        bytes: bytes.as_deref().map(Into::into),
    }
}

pub(crate) fn cell(row: Model) -> Result<Cell, DecodeError> {
    let Model { tenant: _, space, key, version, owner, rank, until, bytes } = row;
    Ok(Cell {
        key: CellKey { space: word(space)?, id: digest(&key)? },
        version: number(version)?,
        owner,
        rank,
        until: until.into(),
        bytes: bytes.map(|bytes| bytes.0),
    })
}
