//! The company's name, phone, zone and colour, and how its boards behave.

use crate::access::{Action, RoleSets};
use crate::gate::{SettingsView, ViewTag};
use crate::journal::Actor;
use crate::portal::company::rules::only_operator;
use crate::portal::dispatches::sense::check_horizon;
use crate::portal::{BATCH, PortalError, Seat, Settings, first_record, fixed};
use crate::records::{RawTenant, Tenant, TenantSettings};
use crate::{
    AccountId, Cell, CellRange, Line, Record, RecordKind, RecordRef, Space, StoreError, Swap, TenantId, Zone,
};
use std::ops::RangeInclusive;
use uuid::Uuid;

const COLORS: RangeInclusive<u32> = 0..=0xff_ffff;
/// Half a day: what is settled is in hand for a whole one.
const MINUTES: RangeInclusive<u16> = 0..=720;
const DAYS_AHEAD: RangeInclusive<u16> = 1..=92;
const FORGET_HOURS: RangeInclusive<u16> = 24..=720;
const LOCK_MINUTES: RangeInclusive<u16> = 1..=240;
/// Why, in the journal.
const SESSIONS_ENDED: &str = "every session ended, as after a restore";

/// What to change of a company. A part that is `None` stays.
#[derive(Clone, Debug, Default)]
pub struct SettingsPatch {
    /// The name on boards and pages.
    pub name: Option<Line>,
    /// Dispatch's phone.
    pub phone: Option<Line>,
    /// The company's zone. Facilities have zones of their own. Boards of unknown IDs draw it from now on.
    pub zone: Option<Zone>,
    /// Primary colour of its pages as `0xRRGGBB`.
    pub color: Option<u32>,
    /// 12 or 24 hour clock.
    pub twelve_hours: Option<bool>,
    /// Minutes past booked pickup without a crew on scene before a call is late, at most 720.
    pub late_after_min: Option<u16>,
    /// Minutes a row stays after the crew arrived at the destination, at most 720.
    pub keep_arrived_min: Option<u16>,
    /// Minutes a cancelled row stays, at most 720.
    pub keep_cancelled_min: Option<u16>,
    /// Hours ahead that a board shows, 1 to 336.
    pub horizon_hours: Option<u16>,
    /// Days ahead that the list of coming days shows, 1 to 92.
    pub days_ahead: Option<u16>,
    /// Hours after its last time that a call which nobody closed leaves the boards, 24 to 720.
    pub forget_after_hours: Option<u16>,
    /// Minutes without a person's act after which a staff session locks, 1 to 240.
    pub lock_after_min: Option<u16>,
    /// Which sets of roles it works with. An administrator has to be left who can sign in.
    pub role_sets: Option<RoleSets>,
    /// The accounts of those who are told of emergency access and of what confidential patients are shown,
    /// at most 32.
    pub privacy_officers: Option<Vec<AccountId>>,
}

impl SettingsPatch {
    fn check(&self) -> Result<(), PortalError> {
        check_horizon(self.horizon_hours)?;
        within("color", self.color, &COLORS, "must be 0x000000 to 0xffffff")?;
        for (field, minutes) in [
            ("late_after_min", self.late_after_min),
            ("keep_arrived_min", self.keep_arrived_min),
            ("keep_cancelled_min", self.keep_cancelled_min),
        ] {
            within(field, minutes, &MINUTES, "must be 0 to 720")?;
        }
        within("days_ahead", self.days_ahead, &DAYS_AHEAD, "must be 1 to 92")?;
        within("forget_after_hours", self.forget_after_hours, &FORGET_HOURS, "must be 24 to 720")?;
        within("lock_after_min", self.lock_after_min, &LOCK_MINUTES, "must be 1 to 240")
    }

    fn apply(self, before: &Tenant) -> Tenant {
        let (raw, boards) = (before.0.clone(), before.0.settings);
        let zone = self.zone.unwrap_or(raw.zone);
        Tenant(RawTenant {
            name: self.name.unwrap_or(raw.name),
            phone: self.phone.unwrap_or(raw.phone),
            decoy_zones: with_own(raw.decoy_zones, &zone),
            zone,
            color: self.color.unwrap_or(raw.color),
            settings: TenantSettings {
                twelve_hours: self.twelve_hours.unwrap_or(boards.twelve_hours),
                late_after_min: self.late_after_min.unwrap_or(boards.late_after_min),
                keep_arrived_min: self.keep_arrived_min.unwrap_or(boards.keep_arrived_min),
                keep_cancelled_min: self.keep_cancelled_min.unwrap_or(boards.keep_cancelled_min),
                horizon_hours: self.horizon_hours.unwrap_or(boards.horizon_hours),
                days_ahead: self.days_ahead.unwrap_or(boards.days_ahead),
                forget_after_hours: self.forget_after_hours.unwrap_or(boards.forget_after_hours),
            },
            lock_after_min: self.lock_after_min.or(raw.lock_after_min),
            role_sets: self.role_sets.unwrap_or(raw.role_sets),
            privacy_officers: self.privacy_officers.unwrap_or(raw.privacy_officers),
            ..raw
        })
    }
}

/// Facilities have their company's zone unless they say another: boards of unknown IDs have to draw it.
pub(crate) fn with_own(mut decoys: Vec<Zone>, own: &Zone) -> Vec<Zone> {
    if !decoys.contains(own) {
        decoys.push(own.clone());
    }
    decoys
}

fn within<T: PartialOrd>(
    field: &'static str,
    value: Option<T>,
    range: &RangeInclusive<T>,
    problem: &'static str,
) -> Result<(), PortalError> {
    match value {
        Some(value) if !range.contains(&value) => Err(PortalError::invalid(field, problem)),
        _ => Ok(()),
    }
}

impl Settings<'_> {
    /// The company as it is set up.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn read(self) -> Result<SettingsView, PortalError> {
        let seat = self.seat;
        let tenant = seat.viewer.tenant;
        seat.allow_reading(Action::EditSettings, Some(tenant_ref(tenant))).await?;
        Ok(SettingsView::new(&seat.portal.tenant_record(tenant).await?, &seat.tags().await?))
    }

    /// Changes how the company is set up. Its boards are drawn anew before this returns. A zone that the
    /// company did not have is from then on among those that boards of unknown facility IDs draw: its share
    /// of them comes to it, and the others keep theirs. `seen` is the version of the view that the caller
    /// saw, if it says.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Invalid`], [`PortalError::Conflict`] when what was seen has
    /// passed or another change came in between, [`PortalError::Store`].
    pub async fn update(
        self,
        seen: Option<ViewTag>,
        patch: SettingsPatch,
    ) -> Result<SettingsView, PortalError> {
        let seat = self.seat;
        let tenant = seat.viewer.tenant;
        seat.allow(Action::EditSettings, Some(tenant_ref(tenant))).await?;
        patch.check()?;
        seat.check_people(&patch).await?;
        let (before, tags) = (seat.portal.tenant_record(tenant).await?, seat.tags().await?);
        seat.refuse_naming_oneself(before.privacy_officers(), &patch)?;
        if seen.is_some_and(|seen| !tags.is_called(SettingsView::new(&before, &tags), seen)) {
            return Err(PortalError::Conflict);
        }
        let after = patch.apply(&before);
        if after == before {
            return Ok(SettingsView::new(&before, &tags));
        }
        let (sets, is_switched) = (after.role_sets(), after.role_sets() != before.role_sets());
        let mut draft = seat.draft().await?.edit(before, after)?;
        if is_switched {
            draft = seat.leaving_one_with(draft, sets).await?;
        }
        let done = seat.commit(draft.finish()).await.map_err(|error| match error {
            // Somebody took an administrator away meanwhile.
            PortalError::Store(StoreError::CellChanged) => PortalError::Conflict,
            other => other,
        });
        match first_record(done?)? {
            Record::Tenant(tenant) => Ok(SettingsView::new(&tenant, &tags)),
            _ => Err(PortalError::NotFound),
        }
    }
}

impl Settings<'_> {
    /// Ends every session, of facilities' screens and of staff, and every one-time link, whatever the store
    /// says of them: after a restore, what was ended or used since the backup would else come back. Tokens,
    /// codes, passwords and the links of wall screens stay what they are. Done once more, it does no harm.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] for anybody but the operator, [`PortalError::Conflict`] when another change
    /// came in between, [`PortalError::Store`].
    pub async fn end_sessions(self) -> Result<(), PortalError> {
        let seat = self.seat;
        only_operator(seat.viewer)?;
        let mut seed = [0; 16];
        seat.entropy().fill(&mut seed);
        let before = seat.portal.tenant_record(seat.viewer.tenant).await?;
        let session_seed = Some(Uuid::from_bytes(seed));
        let after = Tenant(RawTenant { session_seed, ..before.0.clone() });
        let mut draft = seat.draft().await?.because(Some(fixed(SESSIONS_ENDED))).edit(before, after)?;
        for space in [Space::Session, Space::Secret] {
            for swap in self.endings(space).await? {
                draft = draft.swap(swap);
            }
        }
        match seat.commit(draft.finish()).await {
            // Somebody came in or went meanwhile.
            Err(PortalError::Store(StoreError::CellChanged)) => Err(PortalError::Conflict),
            done => done.map(drop),
        }
    }

    /// Tombstones in the place of cells that are to open nothing any more, so that nobody is told to be
    /// signed in.
    async fn endings(self, space: Space) -> Result<Vec<Swap>, PortalError> {
        let seat = self.seat;
        let (tenant, mut after, mut endings) = (seat.viewer.tenant, None, Vec::new());
        loop {
            let range = CellRange { tenant, space, owner: None, upto: i64::MAX, after };
            let cells = seat.portal.store.cells(&range, seat.now, BATCH).await?;
            let Some(last) = cells.last() else { return Ok(endings) };
            after = Some((last.rank, last.key.id));
            let ended =
                |cell: Cell| Swap { expected: Some(cell.version), cell: Cell { bytes: None, ..cell } };
            endings.extend(cells.into_iter().map(ended));
        }
    }
}

impl Seat<'_> {
    /// Settings about people: those named are there.
    async fn check_people(&self, patch: &SettingsPatch) -> Result<(), PortalError> {
        let officers = patch.privacy_officers.as_deref().unwrap_or_default();
        let boards = self.boards().await?;
        let is_there = |id: &AccountId| boards.account(*id).is_some_and(|account| !account.is_disabled());
        if officers.len() > MOST_OFFICERS || !officers.iter().all(is_there) {
            return Err(PortalError::invalid(
                "privacy_officers",
                "must be accounts that are enabled, at most 32",
            ));
        }
        Ok(())
    }
}

impl Seat<'_> {
    /// Officers are told what others are not: nobody makes themselves one.
    fn refuse_naming_oneself(&self, before: &[AccountId], patch: &SettingsPatch) -> Result<(), PortalError> {
        let Actor::Account(own) = self.viewer.actor else { return Ok(()) };
        let named = patch.privacy_officers.as_deref().unwrap_or_default();
        if named.contains(&own) && !before.contains(&own) {
            let problem = "name you; somebody else makes you one";
            return Err(PortalError::invalid("privacy_officers", problem));
        }
        Ok(())
    }
}

const MOST_OFFICERS: usize = 32;

const fn tenant_ref(tenant: TenantId) -> RecordRef {
    RecordRef { kind: RecordKind::Tenant, id: tenant.as_uuid() }
}
