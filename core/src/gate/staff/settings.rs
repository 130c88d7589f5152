//! A company and its settings as staff may see them. Its keys, and what decoys are drawn by, are not in it.

use crate::access::RoleSets;
use crate::gate::view_tag::{Tagged, ViewTag, ViewTags};
use crate::records::{RawTenant, Tenant, TenantSettings};
use crate::{AccountId, TenantId};
use serde::{Serialize, Serializer};

fn as_text<T: ToString, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&value.to_string())
}

fn as_list<T: ToString, S: Serializer>(value: &[T], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(value.iter().map(ToString::to_string))
}

/// A company, and how its boards behave unless a facility or display says otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SettingsView {
    #[serde(serialize_with = "as_text")]
    id: TenantId,
    version: ViewTag,
    /// The name on boards and pages.
    name: String,
    /// Dispatch's phone.
    phone: String,
    /// The company's time zone, by its IANA name.
    zone: String,
    /// Primary colour of its pages: #1f6feb.
    color: String,
    /// Whether clocks count 12 hours.
    twelve_hours: bool,
    /// Minutes past the booked pickup after which a call is late.
    late_after_min: u16,
    /// Minutes that a row stays after the crew arrived.
    keep_arrived_min: u16,
    /// Minutes that a cancelled row stays.
    keep_cancelled_min: u16,
    /// Hours ahead that a board shows.
    horizon_hours: u16,
    /// Days ahead that the list of coming days shows.
    days_ahead: u16,
    /// Hours after its last time that a call which nobody closed leaves the boards.
    forget_after_hours: u16,
    /// Minutes without an act after which a staff session locks.
    lock_after_min: u16,
    /// Which sets of roles it works with.
    role_sets: RoleSets,
    /// Accounts that are told of emergency access.
    #[serde(serialize_with = "as_list")]
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<AccountId>))]
    privacy_officers: Vec<AccountId>,
}

impl Tagged for SettingsView {
    fn tag(&mut self) -> &mut ViewTag {
        &mut self.version
    }
}

impl SettingsView {
    /// The company.
    #[must_use]
    pub const fn id(&self) -> TenantId {
        self.id
    }

    /// What is shown here, named: a change that hands it back is refused once anything else would be shown.
    #[must_use]
    pub const fn version(&self) -> ViewTag {
        self.version
    }

    /// The name on boards and pages.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Dispatch's phone.
    #[must_use]
    pub fn phone(&self) -> &str {
        &self.phone
    }

    /// The company's zone, by its IANA name.
    #[must_use]
    pub fn zone(&self) -> &str {
        &self.zone
    }

    /// Primary colour of its pages, as `#rrggbb`.
    #[must_use]
    pub fn color(&self) -> &str {
        &self.color
    }

    /// How its boards behave.
    #[must_use]
    pub const fn boards(&self) -> TenantSettings {
        TenantSettings {
            twelve_hours: self.twelve_hours,
            late_after_min: self.late_after_min,
            keep_arrived_min: self.keep_arrived_min,
            keep_cancelled_min: self.keep_cancelled_min,
            horizon_hours: self.horizon_hours,
            days_ahead: self.days_ahead,
            forget_after_hours: self.forget_after_hours,
        }
    }

    /// Minutes without a person's act after which a staff session locks.
    #[must_use]
    pub const fn lock_after_min(&self) -> u16 {
        self.lock_after_min
    }

    /// Which sets of roles the company works with.
    #[must_use]
    pub const fn role_sets(&self) -> RoleSets {
        self.role_sets
    }

    /// The accounts of those who are told of emergency access and of what confidential patients are shown.
    #[must_use]
    pub fn privacy_officers(&self) -> &[AccountId] {
        &self.privacy_officers
    }

    pub(crate) fn new(tenant: &Tenant, tags: &ViewTags) -> Self {
        let RawTenant {
            id,
            version: _,
            record_status: _,
            name,
            phone,
            zone,
            color,
            settings,
            decoy_zones: _,
            decoy_seed: _,
            keys: _,
            session_seed: _,
            lock_after_min: _,
            role_sets,
            privacy_officers,
            unknown: _,
        } = &tenant.0;
        let TenantSettings {
            twelve_hours,
            late_after_min,
            keep_arrived_min,
            keep_cancelled_min,
            horizon_hours,
            days_ahead,
            forget_after_hours,
        } = *settings;
        tags.name(Self {
            id: *id,
            version: ViewTag::BLANK,
            name: name.as_str().to_owned(),
            phone: phone.as_str().to_owned(),
            zone: zone.name().to_owned(),
            color: format!("#{color:06x}"),
            twelve_hours,
            late_after_min,
            keep_arrived_min,
            keep_cancelled_min,
            horizon_hours,
            days_ahead,
            forget_after_hours,
            lock_after_min: tenant.lock_after_min(),
            role_sets: *role_sets,
            privacy_officers: privacy_officers.clone(),
        })
    }
}
