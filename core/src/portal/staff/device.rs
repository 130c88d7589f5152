//! Browsers that an account signed in from before. The browser holds a secret; its cell stands under a keyed
//! digest of account and secret, so that one browser can be known to several people.

use crate::codec::{decode, encode, fields};
use crate::portal::PortalError;
use crate::{Cell, CellKey, CompanyVault, Line, SealError, Space, Swap, Timestamp};
use data_encoding::HEXLOWER;
use std::time::Duration;
use uuid::Uuid;

/// What stands in a browser's cell.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct DeviceCell {
    /// Browser or product, as it named itself.
    pub(crate) name: Option<Line>,
    pub(crate) first_seen: Timestamp,
    pub(crate) last_seen: Timestamp,
}
fields!(DeviceCell { name = 1, first_seen = 2, last_seen = 3 });

impl DeviceCell {
    /// How long a browser is known that does not come back.
    pub(crate) const LIFE: Duration = Duration::from_secs(365 * 24 * 3_600);

    /// What a cell holds; none of a browser that was forgotten.
    pub(crate) fn read(cell: &Cell) -> Result<Option<Self>, PortalError> {
        let held = cell.bytes.as_deref().map(decode).transpose();
        held.map_err(|error| PortalError::Store(error.into()))
    }

    pub(crate) fn put(&self, key: CellKey, owner: Uuid, expected: Option<u64>) -> Swap {
        let (rank, until) = (self.last_seen.as_micros(), self.last_seen.plus(Self::LIFE));
        Swap { cell: Cell { key, version: 0, owner, rank, until, bytes: Some(encode(self)) }, expected }
    }
}

/// Where the cell of an account's browser stands.
pub(crate) fn device_key(company: &CompanyVault, owner: Uuid, secret: &[u8]) -> Result<CellKey, SealError> {
    let of = format!("{owner} {}", HEXLOWER.encode(secret));
    let id = *company.blind_index("staff device", &of)?.as_bytes();
    Ok(CellKey { space: Space::Device, id })
}
