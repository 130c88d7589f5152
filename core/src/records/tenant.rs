//! The company a deployment serves, and how its boards behave unless a facility or display says otherwise.

use super::declared::Declared;
use super::{IndexRow, Unique};
use crate::access::RoleSets;
use crate::codec::fields;
use crate::record::record;
use crate::{AccountId, CompanyKeys, Hours, Line, TenantId, Zone};
use std::time::Duration;
use uuid::Uuid;

record! {
    /// One operating company or public body (FHIR Organization).
    pub struct Tenant / RawTenant (TenantId) {
        /// The name on boards and pages.
        name: Line = 5,
        /// Dispatch's phone, shown where people should call.
        phone: Line = 6,
        /// The company's time zone.
        zone: Zone = 7,
        /// Primary colour of its pages, as six hex digits.
        color: u32 = 8,
        /// How boards behave.
        settings: TenantSettings = 9,
        /// Zones an unknown facility ID may draw from: those given when the tenant was created, and each that
        /// was the company's own. None is ever taken out, so that nobody can tell.
        decoy_zones: Vec<Zone> = 10,
        /// Keys the draw for unknown IDs; frozen when the tenant is created.
        decoy_seed: [u8; 32] = 11 secret,
        /// The company's keys, wrapped: everything of it is sealed under them.
        keys: CompanyKeys = 12 secret,
        /// What sessions and one-time links are made under: another one ends all of them, as after a restore.
        /// None until then.
        session_seed: Option<Uuid> = 13,
        /// Minutes without a person's act after which a staff session locks; none for the usual 15.
        lock_after_min: Option<u16> = 14,
        /// Which sets of roles it works with.
        role_sets: RoleSets = 15,
        /// Who is told of emergency access and of what confidential patients are shown.
        privacy_officers: Vec<AccountId> = 16,
    }
}

impl Declared for Tenant {
    fn values(&self) -> Vec<Unique> {
        Vec::new()
    }

    fn places(&self) -> Vec<IndexRow> {
        Vec::new()
    }
}

impl Tenant {
    /// The name on boards and pages.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.name.as_str()
    }

    /// Dispatch's phone.
    #[must_use]
    pub fn phone(&self) -> &str {
        self.0.phone.as_str()
    }

    /// The company's time zone.
    #[must_use]
    pub const fn zone(&self) -> &Zone {
        &self.0.zone
    }

    /// Primary colour of its pages as `0xRRGGBB`.
    #[must_use]
    pub const fn color(&self) -> u32 {
        self.0.color
    }

    /// The company's keys, wrapped.
    #[must_use]
    pub const fn keys(&self) -> &CompanyKeys {
        &self.0.keys
    }

    /// Minutes without a person's act after which a staff session locks.
    #[must_use]
    pub const fn lock_after_min(&self) -> u16 {
        match self.0.lock_after_min {
            Some(minutes) => minutes,
            None => LOCK_AFTER_MIN,
        }
    }

    /// After so long without a person's act a staff session locks.
    #[cfg(all(feature = "password", feature = "totp"))]
    pub(crate) const fn lock_after(&self) -> Duration {
        minutes(self.lock_after_min())
    }

    /// Which sets of roles it works with: a grant of one that is off gives nothing.
    #[must_use]
    pub const fn role_sets(&self) -> RoleSets {
        self.0.role_sets
    }

    /// The accounts of those who are told of emergency access and of what confidential patients are shown.
    #[must_use]
    pub fn privacy_officers(&self) -> &[AccountId] {
        &self.0.privacy_officers
    }

    /// What sessions and one-time links are made under.
    pub(crate) fn session_seed(&self) -> Uuid {
        self.0.session_seed.unwrap_or_default()
    }

    /// How boards behave.
    #[must_use]
    pub const fn settings(&self) -> &TenantSettings {
        &self.0.settings
    }
}

const LOCK_AFTER_MIN: u16 = 15;

/// How a tenant's boards behave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TenantSettings {
    /// 24 or 12 hour clock.
    pub twelve_hours: bool,
    /// Minutes past booked pickup without a crew on scene before a call is late.
    pub late_after_min: u16,
    /// Minutes a row stays after the crew arrived at the destination.
    pub keep_arrived_min: u16,
    /// Minutes a cancelled row stays, struck through.
    pub keep_cancelled_min: u16,
    /// Hours ahead that a board shows.
    pub horizon_hours: u16,
    /// Days ahead that the list of coming days shows.
    pub days_ahead: u16,
    /// Hours after its last time that a call which nobody closed leaves the boards; fewer than 24 count as
    /// 24.
    pub forget_after_hours: u16,
}
fields!(TenantSettings {
    twelve_hours = 1,
    late_after_min = 2,
    keep_arrived_min = 3,
    keep_cancelled_min = 4,
    horizon_hours = 5,
    days_ahead = 6,
    forget_after_hours = 7,
});

impl Default for TenantSettings {
    fn default() -> Self {
        Self {
            twelve_hours: false,
            late_after_min: 15,
            keep_arrived_min: 10,
            keep_cancelled_min: 15,
            horizon_hours: 24,
            days_ahead: 14,
            forget_after_hours: 24,
        }
    }
}

impl TenantSettings {
    pub(crate) const fn hours(&self) -> Hours {
        Hours::of(self.twelve_hours)
    }

    pub(crate) const fn late_after(&self) -> Duration {
        minutes(self.late_after_min)
    }

    pub(crate) const fn keep_arrived(&self) -> Duration {
        minutes(self.keep_arrived_min)
    }

    pub(crate) const fn keep_cancelled(&self) -> Duration {
        minutes(self.keep_cancelled_min)
    }

    pub(crate) const fn horizon(&self) -> Duration {
        hours(self.horizon_hours)
    }

    pub(crate) const fn forget_after(&self) -> Duration {
        hours(if self.forget_after_hours < LEAST_HOURS { LEAST_HOURS } else { self.forget_after_hours })
    }
}

/// A call untouched for less than a day may still be under way, whatever was set before.
const LEAST_HOURS: u16 = 24;

pub(crate) const fn minutes(count: u16) -> Duration {
    Duration::from_secs(60 * count as u64)
}

pub(crate) const fn hours(count: u16) -> Duration {
    Duration::from_secs(3_600 * count as u64)
}
