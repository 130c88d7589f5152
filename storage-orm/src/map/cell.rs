//! Cells.

use super::part::{digest, number, signed, word};
use crate::entity::cell::Model;
use bayboard::{Cell, CellKey, DecodeError, StoredWord, TenantId};

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
