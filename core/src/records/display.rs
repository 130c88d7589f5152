//! Wall screens.

use super::declared::Declared;
use super::{IndexRow, Unique};
use crate::access::DisplayProfile;
use crate::record::record;
use crate::{DisplayId, FacilityId, Generation, Line, RecordKind, Room, TenantId, Timestamp};

record! {
    /// A wall screen's revocable link. Its secret is stored only as a keyed digest.
    pub struct Display / RawDisplay (DisplayId) {
        /// The company it belongs to.
        tenant: TenantId = 4,
        /// Where it hangs.
        facility: FacilityId = 5,
        /// What staff call it: "East nurses' station".
        name: Line = 6,
        /// Keyed digest of the secret in the link, unique.
        secret_digest: [u8; 32] = 7 secret,
        /// The company's key it was digested under.
        digest_key: Generation = 8,
        /// Only these rooms, if any are named.
        rooms: Vec<Room> = 9,
        /// How much it shows, if not as the facility's.
        profile: Option<DisplayProfile> = 10,
        /// Whether the header names the facility and the display.
        shows_names: bool = 11,
        /// 12 or 24 hour clock, if not the facility's.
        twelve_hours: Option<bool> = 12,
        /// Hours ahead, if not the facility's.
        horizon_hours: Option<u16> = 13,
        /// When it was made.
        created_at: Timestamp = 14,
        /// When it was revoked.
        revoked_at: Option<Timestamp> = 15,
    }
}

impl Declared for Display {
    fn values(&self) -> Vec<Unique> {
        vec![Unique::secret(RecordKind::Display, self.0.secret_digest)]
    }

    fn places(&self) -> Vec<IndexRow> {
        Vec::new()
    }
}

impl Display {
    /// Where it hangs.
    #[must_use]
    pub const fn facility(&self) -> FacilityId {
        self.0.facility
    }

    /// What staff call it.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.name.as_str()
    }

    /// Whether its screen may show anything.
    #[must_use]
    pub const fn is_revoked(&self) -> bool {
        self.0.revoked_at.is_some()
    }
}
