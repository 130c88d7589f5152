//! Where a follower of changes stands: sealed, so that it counts nothing for anybody.

use crate::codec::{decode, encode};
use crate::journal::{Head, Sequence};
use crate::portal::PortalError;
use crate::seal::Place;
use crate::{CompanyVault, SealError, Sealed, TenantId};
use data_encoding::BASE64URL_NOPAD;
use serde::{Serialize, Serializer};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

/// How far somebody has followed a company's changes. Its text is all there is to keep: it is as long for
/// any position, and another one each time it is given, so that two of them tell neither how many changes
/// lie between them nor whether any do.
#[derive(Clone, PartialEq, Eq)]
pub struct FeedPosition(Sealed);

/// The text is not a position; hand one back as it was given, or begin anew without one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("is not a position of a feed; send one back as it was given, or begin anew without one")]
pub struct NoFeedPosition;

impl FeedPosition {
    /// With the hash of the entry there, which says of which history it is.
    pub(crate) fn at(company: &CompanyVault, entry: Head) -> Result<Self, SealError> {
        let plain = [&entry.sequence.0.to_be_bytes()[..], &entry.hash].concat();
        company.seal(&place(company.tenant()), &plain).map(Self)
    }

    /// The entry it stands at. One of another company, and one whose key is gone, is none.
    pub(crate) fn open(&self, company: &CompanyVault) -> Result<Head, PortalError> {
        let plain = match company.open_sealed(&place(company.tenant()), &self.0) {
            Err(SealError::Broken | SealError::UnknownGeneration(_)) => return Err(passed()),
            plain => plain?,
        };
        let (sequence, hash) = plain.split_first_chunk().ok_or_else(passed)?;
        let hash = hash.try_into().map_err(|_| passed())?;
        Ok(Head { sequence: Sequence(u64::from_be_bytes(*sequence)), hash })
    }
}

/// What is said of a position that the company's journal does not have.
pub(crate) fn passed() -> PortalError {
    PortalError::invalid("after", NoFeedPosition)
}

const fn place(tenant: TenantId) -> Place {
    Place { tenant, record: Uuid::nil(), field: "feed position" }
}

impl fmt::Display for FeedPosition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&BASE64URL_NOPAD.encode(&encode(&self.0)))
    }
}

impl fmt::Debug for FeedPosition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FeedPosition(..)")
    }
}

impl FromStr for FeedPosition {
    type Err = NoFeedPosition;
    fn from_str(text: &str) -> Result<Self, NoFeedPosition> {
        let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).map_err(|_| NoFeedPosition)?;
        decode(&bytes).map(Self).map_err(|_| NoFeedPosition)
    }
}

impl Serialize for FeedPosition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
