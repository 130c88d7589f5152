//! The records that boards are made from, held in memory and indexed.

use super::calls::Calls;
use super::facility_calls::{FacilityCalls, Mark};
use super::sessions::Sessions;
use super::span::Terms;
use super::{Layout, ViewClass};
use crate::access::{DisplayProfile, Grant, PublicFacilityId, RecordStatus, Scope, TypedId};
use crate::records::{
    Account, Affiliate, Display, Division, Facility, Payor, Record, Region, Tenant, TenantSettings, Unit,
};
use crate::{
    AccountId, AffiliateId, Dispatch, DispatchId, DisplayId, DivisionId, FacilityBoardSettings, FacilityId,
    Generation, Key, PayorId, RegionId, Timestamp, UnitId, Zone,
};
use std::collections::btree_map::{BTreeMap, Entry};
use std::collections::{BTreeSet, HashMap};
use std::time::Duration;

/// One tenant's records in hand.
#[derive(Debug)]
pub(crate) struct TenantIndex {
    tenant: Tenant,
    facilities: HashMap<FacilityId, Facility>,
    /// How many facilities' codes are sealed under each of the company's keys.
    code_keys: BTreeMap<Generation, usize>,
    by_public_id: HashMap<PublicFacilityId, FacilityId>,
    displays: HashMap<DisplayId, Display>,
    by_secret: HashMap<[u8; 32], DisplayId>,
    pub(super) units: HashMap<UnitId, Unit>,
    pub(super) affiliates: HashMap<AffiliateId, Affiliate>,
    pub(super) payors: HashMap<PayorId, Payor>,
    pub(super) divisions: HashMap<DivisionId, Division>,
    pub(super) regions: HashMap<RegionId, Region>,
    pub(super) accounts: HashMap<AccountId, Account>,
    pub(super) calls: Calls,
    pub(crate) sessions: Sessions,
    /// Counts the changes of records that any row may depend on, beside its dispatch.
    edition: u64,
}

/// Which boards a change concerns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Touched {
    /// Those of these facilities.
    Facilities(Vec<FacilityId>),
    /// All: something was changed that any board may name or depend on.
    All,
    /// No board, but who may see one: every screen shows its pass again.
    Passes,
    /// None.
    Nothing,
}

impl TenantIndex {
    /// The index of the tenant that comes first, with all that comes after it; none where no tenant does.
    pub(crate) fn new(records: impl IntoIterator<Item = Record>) -> Option<Self> {
        let mut records = records.into_iter();
        let mut index = Self::empty(records.next()?.try_into().ok()?);
        for record in records {
            index.apply(record);
        }
        Some(index)
    }

    /// A tenant without records, as a page that needs none is drawn from.
    pub(crate) fn empty(tenant: Tenant) -> Self {
        Self {
            tenant,
            facilities: HashMap::new(),
            code_keys: BTreeMap::new(),
            by_public_id: HashMap::new(),
            displays: HashMap::new(),
            by_secret: HashMap::new(),
            units: HashMap::new(),
            affiliates: HashMap::new(),
            payors: HashMap::new(),
            divisions: HashMap::new(),
            regions: HashMap::new(),
            accounts: HashMap::new(),
            calls: Calls::default(),
            sessions: Sessions::default(),
            edition: 0,
        }
    }

    /// Takes a record's new state in and says which boards it concerns.
    pub(crate) fn apply(&mut self, record: Record) -> Touched {
        self.edition += u64::from(record.is_on_any_row());
        record.take_in(self)
    }

    /// Drops dispatches that no board shows any more.
    pub(crate) fn forget(&mut self, now: Timestamp) {
        let over = self.calls.dispatches().filter(|dispatch| self.is_over(dispatch, now));
        let gone: Vec<DispatchId> = over.map(Dispatch::id).collect();
        gone.into_iter().for_each(|id| {
            self.calls.remove(id);
        });
    }

    /// Brings every dispatch to where it belongs now, and says at which facilities something came or went.
    /// Boards are drawn from what may show, so this comes first.
    pub(crate) fn turn(&mut self, now: Timestamp) -> Vec<FacilityId> {
        let Self { calls, tenant, facilities, .. } = self;
        calls.turn(now, |facility| own_terms(tenant, facilities, facility))
    }

    fn is_over(&self, dispatch: &Dispatch, now: Timestamp) -> bool {
        dispatch.settled_at().is_some_and(|at| at.plus(SETTLED_IN_HAND) < now)
    }

    pub(super) fn take_tenant(&mut self, tenant: Tenant) -> Touched {
        self.tenant = tenant;
        self.calls.place_anew();
        Touched::All
    }

    /// No board names a facility that was not there; a session may have typed its ID.
    pub(super) fn take_facility(&mut self, facility: Facility) -> Touched {
        let before = self.facilities.get(&facility.id());
        let (is_new, kept_to) = (before.is_none(), before.map(kept_to));
        if kept_to != Some(self::kept_to(&facility))
            && (!is_new || self.calls.here(facility.id(), true).is_some())
        {
            self.calls.place_anew();
        }
        self.put_facility(facility);
        if is_new { Touched::Passes } else { Touched::All }
    }

    /// Takes a dispatch in if it is in use, and says where it is or was.
    pub(super) fn put_dispatch(&mut self, dispatch: Box<Dispatch>) -> Vec<FacilityId> {
        if dispatch.record_status() != RecordStatus::Active {
            return self.calls.remove(dispatch.id());
        }
        let Self { calls, tenant, facilities, .. } = self;
        calls.put(dispatch, |facility| own_terms(tenant, facilities, facility))
    }

    fn put_facility(&mut self, facility: Facility) {
        self.by_public_id.insert(facility.public_id().clone(), facility.id());
        *self.code_keys.entry(facility.0.access_code.generation()).or_default() += 1;
        if let Some(before) = self.facilities.insert(facility.id(), facility) {
            self.leave_code_key(before.0.access_code.generation());
        }
    }

    fn leave_code_key(&mut self, key: Generation) {
        if let Entry::Occupied(mut count) = self.code_keys.entry(key) {
            *count.get_mut() -= 1;
            if *count.get() == 0 {
                count.remove();
            }
        }
    }

    pub(super) fn put_display(&mut self, display: Display) {
        let (id, digest) = (display.id(), display.0.secret_digest);
        // A digest made anew stands for the old one.
        if let Some(before) = self.displays.insert(id, display) {
            self.by_secret.remove(&before.0.secret_digest);
        }
        self.by_secret.insert(digest, id);
    }

    pub(crate) const fn tenant(&self) -> &Tenant {
        &self.tenant
    }

    pub(crate) fn facility(&self, id: FacilityId) -> Option<&Facility> {
        self.facilities.get(&id)
    }

    /// The keys that facilities' access codes are sealed under.
    pub(crate) fn code_keys(&self) -> impl Iterator<Item = Generation> {
        self.code_keys.keys().copied()
    }

    pub(crate) fn facility_by_public_id(&self, id: &PublicFacilityId) -> Option<&Facility> {
        // Whom nobody knows is looked for as long.
        self.facilities.get(self.by_public_id.get(id).unwrap_or(&NOBODY))
    }

    pub(crate) fn display(&self, id: DisplayId) -> Option<&Display> {
        self.displays.get(&id)
    }

    pub(crate) fn display_by_secret(&self, digest: &[u8; 32]) -> Option<&Display> {
        self.by_secret.get(digest).and_then(|id| self.displays.get(id))
    }

    pub(crate) fn displays_of(&self, facility: FacilityId) -> impl Iterator<Item = &Display> {
        self.displays.values().filter(move |display| display.facility() == facility)
    }

    pub(crate) fn region(&self, division: DivisionId) -> Option<RegionId> {
        self.divisions.get(&division).map(Division::region)
    }

    pub(crate) fn divisions(&self) -> impl Iterator<Item = &Division> {
        self.divisions.values()
    }

    pub(crate) fn divisions_in(&self, region: RegionId) -> impl Iterator<Item = DivisionId> {
        self.divisions.values().filter(move |other| other.region() == region).map(Division::id)
    }

    /// Whether the company has the place of this grant, and a division is of the kind that has its role.
    pub(crate) fn has_place_for(&self, grant: &Grant) -> bool {
        match grant.scope() {
            Scope::Company => true,
            Scope::Region(id) => self.regions.contains_key(&id),
            Scope::Division(id) => {
                self.divisions.get(&id).is_some_and(|division| division.kind().has(grant.role()))
            }
            Scope::Facility(id) => self.facilities.contains_key(&id),
            Scope::Affiliate(id) => self.affiliates.contains_key(&id),
            // No grant names these.
            Scope::Unit(_) | Scope::Incident(_) => false,
            Scope::Patient(_) | Scope::Represented(_) | Scope::Account(_) => false,
        }
    }

    /// Whether this place is in hand, and out of use.
    pub(crate) fn is_out_of_use(&self, place: Scope) -> bool {
        let status = match place {
            Scope::Region(id) => self.regions.get(&id).map(Region::record_status),
            Scope::Division(id) => self.divisions.get(&id).map(Division::record_status),
            Scope::Facility(id) => self.facility(id).map(Facility::record_status),
            Scope::Affiliate(id) => self.affiliate(id).map(Affiliate::record_status),
            Scope::Company | Scope::Unit(_) | Scope::Incident(_) => None,
            Scope::Patient(_) | Scope::Represented(_) | Scope::Account(_) => None,
        };
        status.is_some_and(|status| status != RecordStatus::Active)
    }

    /// The region that a division or a facility lies in.
    pub(crate) fn region_of_place(&self, place: Scope) -> Option<RegionId> {
        match place {
            Scope::Region(id) => Some(id),
            Scope::Division(id) => self.region(id),
            Scope::Facility(id) => self.facility(id)?.0.division.and_then(|division| self.region(division)),
            Scope::Company | Scope::Affiliate(_) | Scope::Unit(_) | Scope::Incident(_) => None,
            Scope::Patient(_) | Scope::Represented(_) | Scope::Account(_) => None,
        }
    }

    /// Whether a facility or a unit in use belongs to the division.
    pub(crate) fn has_of_division(&self, division: DivisionId) -> bool {
        let places = self.facilities.values().map(|place| (place.0.division, place.record_status()));
        let units = self.units.values().map(|unit| (unit.0.division, unit.record_status()));
        places.chain(units).any(|it| it == (Some(division), RecordStatus::Active))
    }

    /// Whether a division in use belongs to the region.
    pub(crate) fn has_of_region(&self, region: RegionId) -> bool {
        let mut divisions = self.divisions.values();
        divisions.any(|it| it.region() == region && it.record_status() == RecordStatus::Active)
    }

    /// The divisions of its facilities and its unit, sorted, each once.
    pub(crate) fn divisions_today(&self, dispatch: &Dispatch) -> Vec<DivisionId> {
        let ends = dispatch.facilities().filter_map(|id| self.facility(id)?.0.division);
        let unit = dispatch.0.unit.and_then(|id| self.unit(id)?.0.division);
        ends.chain(unit).collect::<BTreeSet<_>>().into_iter().collect()
    }

    pub(crate) fn unit(&self, id: UnitId) -> Option<&Unit> {
        self.units.get(&id)
    }

    pub(crate) fn account(&self, id: AccountId) -> Option<&Account> {
        self.accounts.get(&id)
    }

    pub(crate) fn accounts(&self) -> impl Iterator<Item = &Account> {
        self.accounts.values()
    }

    pub(crate) fn affiliate(&self, id: AffiliateId) -> Option<&Affiliate> {
        self.affiliates.get(&id)
    }

    pub(crate) fn facilities(&self) -> impl Iterator<Item = &Facility> {
        self.facilities.values()
    }

    pub(crate) fn affiliates(&self) -> impl Iterator<Item = &Affiliate> {
        self.affiliates.values()
    }

    pub(crate) fn payors(&self) -> impl Iterator<Item = &Payor> {
        self.payors.values()
    }

    pub(crate) fn payor(&self, id: PayorId) -> Option<&Payor> {
        self.payors.get(&id)
    }

    pub(crate) fn dispatches(&self) -> impl Iterator<Item = &Dispatch> {
        self.calls.dispatches()
    }

    /// The dispatches that may show to this class now.
    pub(crate) fn dispatches_for(&self, class: &ViewClass) -> impl Iterator<Item = &Dispatch> {
        self.here(class).into_iter().flat_map(FacilityCalls::dispatches)
    }

    pub(crate) fn dispatch_for(&self, class: &ViewClass, id: DispatchId) -> Option<&Dispatch> {
        self.here(class)?.dispatch(id)
    }

    /// Whether a facility's own board has nothing to show, as a decoy's never has.
    pub(crate) fn is_quiet(&self, facility: FacilityId) -> bool {
        self.calls.here(facility, false).is_none()
    }

    /// When time alone next brings a dispatch to a board or takes it away.
    pub(crate) fn next_move(&self) -> Option<Timestamp> {
        self.calls.next_move()
    }

    /// How far the changes of this class's rows have come.
    pub(crate) fn mark(&self, class: &ViewClass) -> Mark {
        Mark { edition: self.edition, changes: self.here(class).map_or(0, FacilityCalls::changes) }
    }

    /// The dispatches changed since then; none if any row may have changed.
    pub(crate) fn changed_since(&self, class: &ViewClass, mark: Mark) -> Option<&[DispatchId]> {
        let changed = match self.here(class) {
            Some(here) => here.changed_since(mark.changes),
            None => Some(&[][..]).filter(|_| mark.changes == 0),
        };
        changed.filter(|_| mark.edition == self.edition)
    }

    fn here(&self, class: &ViewClass) -> Option<&FacilityCalls> {
        self.calls.here(class.facility, class.looks_further)
    }

    /// Whether steps of this call's crew reach us.
    pub(crate) fn reports_progress(&self, dispatch: &Dispatch) -> bool {
        dispatch
            .0
            .affiliate
            .is_none_or(|id| self.affiliate(id).is_some_and(|affiliate| affiliate.0.progress_reports))
    }

    /// The stable draw for an ID that no facility has, or for a wrong code: whose rows it shows (nobody's).
    pub(crate) fn phantom(&self, typed: &TypedId) -> FacilityId {
        let digest = self.draw(typed, b"phantom");
        let bytes = digest.first_chunk().copied().unwrap_or_default();
        FacilityId::from_uuid(uuid::Builder::from_custom_bytes(bytes).into_uuid())
    }

    /// The stable draw, for an ID that no facility has, of everything that facilities choose and an empty
    /// board shows. It depends on the ID alone: what came and went in the company would else move some boards
    /// and not others. Of the zones it is whichever it draws highest: one that comes in takes its share of
    /// the IDs, and all others keep theirs.
    pub(crate) fn drawn_layout(&self, typed: &TypedId) -> Layout<'_> {
        let zones = &self.tenant.0.decoy_zones;
        let [clock, horizon] = [&b"clock"[..], b"horizon"].map(|what| self.draw(typed, what));
        let board = FacilityBoardSettings {
            profile: DisplayProfile::Standard,
            twelve_hours: is_chosen(clock).then_some(clock[1] % 2 == 0),
            horizon_hours: is_chosen(horizon).then(|| HORIZONS[usize::from(horizon[1]) % HORIZONS.len()]),
        };
        let drawn =
            |zone: &&Zone| self.draw_under(&[b"zone", typed.normal().as_bytes(), zone.name().as_bytes()]);
        let zone = zones.iter().max_by_key(drawn).unwrap_or(&self.tenant.0.zone);
        Layout { zone, board }
    }

    fn draw(&self, typed: &TypedId, what: &[u8]) -> [u8; 32] {
        self.draw_under(&[what, typed.normal().as_bytes()])
    }

    fn draw_under(&self, parts: &[&[u8]]) -> [u8; 32] {
        Key::from_bytes(self.tenant.0.decoy_seed).digest(parts)
    }
}

const NOBODY: FacilityId = FacilityId::from_uuid(uuid::Uuid::nil());

/// What a facility's own board keeps to in time.
fn own_terms<'a>(
    tenant: &'a Tenant,
    facilities: &'a HashMap<FacilityId, Facility>,
    facility: FacilityId,
) -> Terms<'a> {
    let (facility, settings) = (facilities.get(&facility), *tenant.settings());
    let horizon_hours =
        facility.and_then(|facility| facility.0.board.horizon_hours).unwrap_or(settings.horizon_hours);
    let zone = facility.map_or(tenant.zone(), Facility::zone);
    Terms { settings: TenantSettings { horizon_hours, ..settings }, zone }
}

/// What of a facility it depends on.
fn kept_to(facility: &Facility) -> (Option<u16>, Zone) {
    (facility.0.board.horizon_hours, facility.zone().clone())
}

/// One facility in eight chooses something for itself; the others do as their company.
const fn is_chosen(drawn: [u8; 32]) -> bool {
    drawn[0].is_multiple_of(8)
}

/// Hours ahead that facilities choose.
const HORIZONS: [u16; 8] = [8, 12, 24, 36, 48, 72, 96, 168];

/// How long a settled dispatch stays in hand: longer than any board keeps it.
pub(crate) const SETTLED_IN_HAND: Duration = Duration::from_secs(24 * 3_600);
