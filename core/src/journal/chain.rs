//! Positions in the chain, and its head.
//!
//! ```text
//! entry   header        commitment            hash
//! 1       unit made     c1 of salt, payload   h1 = SHA-256(company, 1, zeros, header, c1)
//! 2       unit edited   c2 of salt, payload   h2 = SHA-256(company, 2, h1, header, c2)   the head: 2 h2
//! ```
//!
//! Who changes a word of entry 1 changes h1, and so h2 and every head after it. The hash covers the
//! commitment and not the payload: salt and payload of entry 1 can be erased, and h1 and h2 still come out.

use crate::TenantId;
use crate::codec::{fields, newtype_value};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

/// A position in a tenant's journal: dense, from 1, in the order of commits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sequence(pub u64);

impl Sequence {
    /// Before the first entry.
    pub const START: Self = Self(0);
    /// The next position.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0 + 1)
    }

    /// The positions after one, or before one where the answer falls; without one, all.
    #[must_use]
    pub fn beyond(position: Option<Self>, falling: bool) -> RangeInclusive<Self> {
        match (position, falling) {
            (None, _) => Self::START..=Self(u64::MAX),
            (Some(after), false) => Self(after.0.saturating_add(1))..=Self(u64::MAX),
            (Some(before), true) => Self::START..=Self(before.0.saturating_sub(1)),
        }
    }
}
newtype_value!(Sequence);

/// The newest entry's position and hash. Stored elsewhere, it shows even that the newest entries were cut
/// off.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// How many entries there are.
    pub sequence: Sequence,
    /// The newest entry's hash.
    pub hash: [u8; 32],
}
fields!(Head { sequence = 1, hash = 2 });

const DOMAIN: &[u8] = b"bayboard journal";
/// The format of chained entries; stored for ever.
const FORMAT: u8 = 2;

impl Head {
    /// The head of an empty journal.
    pub const EMPTY: Self = Self { sequence: Sequence::START, hash: [0; 32] };

    /// The head after one more entry with this header and commitment.
    #[must_use]
    pub fn append(&self, tenant: TenantId, header: &[u8], commitment: &[u8; 32]) -> Self {
        let sequence = self.sequence.next();
        let mut hash = Sha256::new();
        hash.update(DOMAIN);
        hash.update([FORMAT]);
        hash.update(tenant.as_uuid().as_bytes());
        hash.update(sequence.0.to_be_bytes());
        hash.update(self.hash);
        hash.update((header.len() as u64).to_be_bytes());
        hash.update(header);
        hash.update(commitment);
        Self { sequence, hash: hash.finalize().into() }
    }
}

impl fmt::Display for Head {
    /// `<sequence> <64 hex digits>`: what operators keep elsewhere.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.sequence.0, HEXLOWER.encode(&self.hash))
    }
}

impl fmt::Debug for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Head({self})")
    }
}

impl FromStr for Head {
    type Err = InvalidHead;
    fn from_str(text: &str) -> Result<Self, InvalidHead> {
        let (sequence, hash) = text.trim().split_once(' ').ok_or(InvalidHead)?;
        let hash = HEXLOWER.decode(hash.as_bytes()).map_err(|_| InvalidHead)?;
        let sequence = Sequence(sequence.parse().map_err(|_| InvalidHead)?);
        Ok(Self { sequence, hash: hash.try_into().map_err(|_| InvalidHead)? })
    }
}

/// The text is not a saved head.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a saved head; it is a number, a space and 64 hex digits")]
pub struct InvalidHead;
