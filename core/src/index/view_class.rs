//! Everything that may differ between two viewers' answers.

use super::span::Terms;
use crate::access::{DisplayProfile, Role, RoleSet};
use crate::records::{Display, Facility, Tenant, TenantSettings};
use crate::{FacilityBoardSettings, FacilityId, Hours, Room, Subject, Zone};

/// What a facility chooses for its boards. It shows on an empty one, too, so an ID that no facility has draws
/// it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Layout<'a> {
    pub(crate) zone: &'a Zone,
    pub(crate) board: FacilityBoardSettings,
}

impl<'a> Layout<'a> {
    pub(crate) const fn of(facility: &'a Facility) -> Self {
        Self { zone: facility.zone(), board: facility.0.board }
    }
}

/// A class of viewers who get the same bytes. Renderers take it and never a viewer, so frames can be shared
/// safely.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ViewClass {
    pub(crate) subject: Subject,
    pub(crate) facility: FacilityId,
    pub(crate) rooms: Vec<Room>,
    pub(crate) zone: Zone,
    pub(crate) hours: Hours,
    pub(crate) settings: TenantSettings,
    /// Whether it looks further ahead than the facility's own board, as a display may.
    pub(crate) looks_further: bool,
}

impl ViewClass {
    /// The facility's own zone.
    #[must_use]
    pub const fn zone(&self) -> &Zone {
        &self.zone
    }

    /// How its clock reads.
    #[must_use]
    pub const fn hours(&self) -> Hours {
        self.hours
    }

    /// Hours ahead that the board shows.
    #[must_use]
    pub const fn horizon_hours(&self) -> u16 {
        self.settings.horizon_hours
    }

    /// Days ahead that the list of coming days shows.
    #[must_use]
    pub const fn days_ahead(&self) -> u16 {
        self.settings.days_ahead
    }

    /// What its board keeps to in time.
    pub(crate) const fn terms(&self) -> Terms<'_> {
        Terms { settings: self.settings, zone: &self.zone }
    }

    /// The class of a facility's own viewers in one role. `layout` shapes the board; `subject` is whose rows
    /// it shows. A decoy has a layout and a subject that matches nothing.
    pub(crate) fn for_facility(tenant: &Tenant, layout: Layout<'_>, subject: FacilityId, role: Role) -> Self {
        let board = layout.board;
        let settings = *tenant.settings();
        Self {
            subject: Subject { roles: RoleSet::of(role), profile: board.profile },
            facility: subject,
            rooms: Vec::new(),
            zone: layout.zone.clone(),
            hours: board.twelve_hours.map_or(settings.hours(), Hours::of),
            settings: TenantSettings {
                horizon_hours: board.horizon_hours.unwrap_or(settings.horizon_hours),
                ..settings
            },
            looks_further: false,
        }
    }

    /// The class of a wall screen: its facility's, tightened.
    pub(crate) fn for_display(tenant: &Tenant, facility: &Facility, display: &Display) -> Self {
        let class = Self::for_facility(tenant, Layout::of(facility), facility.id(), Role::Display);
        let raw = &display.0;
        let profile =
            raw.profile.map_or(class.subject.profile, |profile| narrower(class.subject.profile, profile));
        let horizon_hours = raw.horizon_hours.unwrap_or(class.settings.horizon_hours);
        Self {
            subject: Subject { profile, ..class.subject },
            rooms: raw.rooms.clone(),
            hours: raw.twelve_hours.map_or(class.hours, Hours::of),
            settings: TenantSettings { horizon_hours, ..class.settings },
            looks_further: horizon_hours > class.settings.horizon_hours,
            ..class
        }
    }
}

/// A display may tighten its facility's profile, never loosen it.
fn narrower(facility: DisplayProfile, display: DisplayProfile) -> DisplayProfile {
    use DisplayProfile::{KindOnly, Minimal, NoRoom, Standard};
    match (facility, display) {
        (Standard, other) | (other, Standard) => other,
        (NoRoom, NoRoom) => NoRoom,
        (KindOnly, KindOnly) => KindOnly,
        _ => Minimal,
    }
}
