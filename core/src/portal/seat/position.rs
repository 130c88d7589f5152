//! Where a follower of changes stands: sealed, so that it counts nothing for anybody.

use crate::codec::{decode, encode};
use crate::journal::Sequence;
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
    pub(crate) fn at(company: &CompanyVault, sequence: Sequence) -> Result<Self, SealError> {
        company.seal(&place(company.tenant()), &sequence.0.to_be_bytes()).map(Self)
    }

    /// The position it stands for. One of another company, and one whose key is gone, is none.
    pub(crate) fn open(&self, company: &CompanyVault) -> Result<Sequence, PortalError> {
        let plain = match company.open_sealed(&place(company.tenant()), &self.0) {
            Err(SealError::Broken | SealError::UnknownGeneration(_)) => return Err(passed()),
            plain => plain?,
        };
        let bytes = plain.try_into().map_err(|_| passed())?;
        Ok(Sequence(u64::from_be_bytes(bytes)))
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
