//! Two companies in one database, with a record of each kind at each place in each state.

use crate::oracle::asking::GIVEN;
use crate::world::{Company, NOW, Plan, line, minutes};
use bayboard::access::{Grant, RecordStatus, Role, Scope};
use bayboard::journal::Client;
use bayboard::portal::{
    AffiliatePatch, DispatchPatch, DivisionPatch, FacilityPatch, NewAccount, NewAffiliate, NewDispatch,
    NewDisplay, NewDivision, NewFacility, NewPayor, NewTenant, NewUnit, PayorPatch, Portal, Progressing,
    RegionPatch, Seat, UnitPatch, Viewer,
};
use bayboard::{
    AffiliateId, Booking, DivisionId, DivisionKind, FacilityId, FacilityKind, PolicyPart, RegionId,
    ServiceLevel, Step, Stop, TenantId, TenantSettings, UnitId, Zone,
};
use bayboard_policy::Rules;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What rights are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Facility,
    Account,
    Unit,
    Affiliate,
    Payor,
    Region,
    Division,
    Token,
    RuleFile,
    Dispatch,
}

/// Where a record is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spot {
    Hospital,
    Agency,
    Office,
    /// An agency in another region.
    Elsewhere,
    /// The company's own, of no division.
    Unplaced,
    /// In the other company.
    Foreign,
}

impl Spot {
    pub const ALL: [Self; 6] =
        [Self::Hospital, Self::Agency, Self::Office, Self::Elsewhere, Self::Unplaced, Self::Foreign];

    /// Another division of the same region.
    pub const fn beside(self) -> Self {
        match self {
            Self::Hospital => Self::Agency,
            Self::Agency => Self::Office,
            _ => Self::Hospital,
        }
    }
}

/// A record as requests name it.
#[derive(Clone, Debug)]
pub struct Rec {
    pub id: String,
    /// What stands in a list that shows it, and nowhere else.
    pub mark: String,
    pub display: String,
    pub reference: String,
}

/// Which record it is.
pub type Key = (Kind, Spot, RecordStatus);

/// The two companies.
#[derive(Debug)]
pub struct Companies {
    pub portal: Arc<Portal>,
    pub own: Viewer,
    pub other: Viewer,
    /// Who deletes calls that were booked by mistake, here and there.
    leads: Vec<Viewer>,
    pub regions: BTreeMap<Spot, RegionId>,
    pub divisions: BTreeMap<Spot, DivisionId>,
    pub facilities: BTreeMap<Spot, FacilityId>,
    units: BTreeMap<Spot, UnitId>,
    pub shared: BTreeMap<Key, Rec>,
    made: AtomicUsize,
}

/// Rules that change nothing here: no screen is looked at.
pub const OVERLAY: &str = "hide, walls, display, own_facility, active, *, *, *, dispatch.room, see\nend\n";

const fn kind_at(spot: Spot) -> DivisionKind {
    match spot {
        Spot::Hospital => DivisionKind::Provider,
        Spot::Office => DivisionKind::PublicHealth,
        _ => DivisionKind::Mobile,
    }
}

/// Whether divisions of that kind have it.
const fn is_given_at(role: Role, spot: Spot) -> bool {
    match role {
        Role::EdNormal => matches!(kind_at(spot), DivisionKind::Provider),
        Role::FieldEms => matches!(kind_at(spot), DivisionKind::Mobile),
        Role::PublicHealthUser => !matches!(kind_at(spot), DivisionKind::Mobile),
        _ => true,
    }
}

/// A role that an ordinary person holds there.
const fn role_at(spot: Spot) -> Role {
    match spot {
        Spot::Hospital => Role::EdNormal,
        Spot::Agency | Spot::Elsewhere => Role::FieldEms,
        Spot::Office => Role::PublicHealthUser,
        Spot::Unplaced | Spot::Foreign => Role::Crew,
    }
}

/// By these rules, and the second company in the same database.
pub async fn founded(rules: Rules) -> (Company, TenantId) {
    let store = Arc::new(bayboard::MemoryStore::new());
    let company = Company::found_by(Arc::new(rules), store, Plan::default()).await;
    let new = NewTenant {
        name: line("Harbor Ambulance"),
        phone: line("(555) 010-0199"),
        zone: Zone::named("America/Chicago").unwrap(),
        color: 0x00_5a9c,
        settings: TenantSettings::default(),
        decoy_zones: Vec::new(),
    };
    let other = company.portal.create_tenant(line("set-up"), new, NOW).await.unwrap();
    (company, other)
}

impl Companies {
    pub async fn of(portal: Arc<Portal>, own: Viewer, other: TenantId) -> Self {
        let other = Viewer::operator(other, line("desk"));
        let mut all = Self {
            portal,
            own,
            other,
            leads: Vec::new(),
            regions: BTreeMap::new(),
            divisions: BTreeMap::new(),
            facilities: BTreeMap::new(),
            units: BTreeMap::new(),
            shared: BTreeMap::new(),
            made: AtomicUsize::new(0),
        };
        all.leads = vec![all.lead(Spot::Unplaced).await, all.lead(Spot::Foreign).await];
        all.places().await;
        all.records().await;
        all
    }

    async fn lead(&self, spot: Spot) -> Viewer {
        let grant = Grant::new(Role::Supervisor, Scope::Company).unwrap();
        let made = self.seat(spot).tokens().create(line("lead"), vec![grant], None).await.unwrap();
        let tenant = if spot == Spot::Foreign { self.other.tenant() } else { self.own.tenant() };
        let found = self.portal.viewer_by_token(tenant, &made.secret, Client::default(), NOW).await;
        found.unwrap().unwrap()
    }

    async fn places(&mut self) {
        for (spots, name) in [
            (&[Spot::Hospital, Spot::Agency, Spot::Office][..], "Region North"),
            (&[Spot::Elsewhere][..], "Region South"),
            (&[Spot::Foreign][..], "Region Harbor"),
        ] {
            let made = self.seat(spots[0]).directory().create_region(line(name), None).await.unwrap();
            for spot in spots {
                self.regions.insert(*spot, made.value);
                let new = NewDivision::new(made.value, line(&format!("Division {spot:?}")), kind_at(*spot));
                let division = self.seat(*spot).directory().create_division(new, None).await.unwrap().value;
                self.divisions.insert(*spot, division);
            }
        }
    }

    /// One of each kind at each place in each state that it can be in.
    async fn records(&mut self) {
        use Kind::{Account, Affiliate, Dispatch, Facility, Payor, RuleFile, Token, Unit};
        use RecordStatus::{Active, Archived, Deleted};
        for kind in [Account, Facility, Unit, Affiliate, Payor, Token, RuleFile, Dispatch] {
            for spot in Spot::ALL {
                let is_companys = matches!(kind, Affiliate | Payor | Token | RuleFile);
                if is_companys && !matches!(spot, Spot::Unplaced | Spot::Foreign) {
                    continue;
                }
                let states: &[RecordStatus] = match kind {
                    Facility | Dispatch => &[Active, Archived, Deleted],
                    RuleFile => &[Active],
                    _ => &[Active, Archived],
                };
                for status in states {
                    let made = self.make(kind, spot, *status, false).await;
                    if (kind, *status) == (Facility, Active) {
                        self.facilities.insert(spot, made.id.parse().unwrap());
                    }
                    if (kind, *status) == (Unit, Active) {
                        self.units.insert(spot, made.id.parse().unwrap());
                    }
                    self.shared.insert((kind, spot, *status), made);
                }
            }
        }
        for (spot, name) in [
            (Spot::Agency, "Region North"),
            (Spot::Elsewhere, "Region South"),
            (Spot::Foreign, "Region Harbor"),
        ] {
            self.shared.insert((Kind::Region, spot, Active), rec(self.regions[&spot], name));
        }
        for spot in self.divisions.keys().copied().collect::<Vec<_>>() {
            let name = format!("Division {spot:?}");
            self.shared.insert((Kind::Division, spot, Active), rec(self.divisions[&spot], &name));
        }
        for kind in [Kind::Region, Kind::Division] {
            let made = self.make(kind, Spot::Elsewhere, Archived, false).await;
            self.shared.insert((kind, Spot::Elsewhere, Archived), made);
        }
    }

    /// What the operator of the company does, to which the place belongs.
    pub fn seat(&self, spot: Spot) -> Seat<'_> {
        let viewer = if spot == Spot::Foreign { &self.other } else { &self.own };
        self.portal.seat(viewer, NOW)
    }

    /// Another company, to which calls are delegated.
    pub fn affiliate(&self) -> AffiliateId {
        self.shared[&(Kind::Affiliate, Spot::Unplaced, RecordStatus::Active)].id.parse().unwrap()
    }

    /// What nothing else is called.
    pub fn name(&self, what: &str) -> String {
        format!("{what} {}.", self.made.fetch_add(1, Ordering::Relaxed))
    }

    /// Another record, of which nobody has asked anything yet. A call that is settled can be put away.
    pub async fn make(&self, kind: Kind, spot: Spot, status: RecordStatus, settled: bool) -> Rec {
        let name = self.name(&format!("{kind:?} {spot:?} {status}"));
        match kind {
            Kind::Facility => self.facility(&name, spot, status).await,
            Kind::Account => self.account(&name, spot, status).await,
            Kind::Dispatch => self.dispatch(&name, spot, status, settled).await,
            Kind::Token => self.token(&name, spot, status).await,
            Kind::RuleFile => {
                let (part, text) = (PolicyPart::Overlay, OVERLAY.parse().unwrap());
                rec(self.seat(spot).rules().import(part, line(&name), text, None).await.unwrap(), &name)
            }
            _ => self.referred(kind, &name, spot, status).await,
        }
    }

    async fn facility(&self, name: &str, spot: Spot, status: RecordStatus) -> Rec {
        let (seat, reference) = (self.seat(spot), name.replace(' ', "-"));
        let mut new =
            NewFacility::new(line(name), FacilityKind::Clinic, Zone::named("America/Chicago").unwrap());
        new.division = self.divisions.get(&spot).copied();
        new.source_ref = Some(reference.parse().unwrap());
        let id = seat.facilities().create(new, None).await.unwrap().value.id();
        let display = seat.facilities().create_display(id, NewDisplay::new(line("East"))).await.unwrap();
        if status != RecordStatus::Active {
            let delete_reason = (status == RecordStatus::Deleted).then(|| line("recorded twice"));
            let patch =
                FacilityPatch { record_status: Some(status), delete_reason, ..FacilityPatch::default() };
            seat.facilities().update(id, None, patch).await.unwrap();
        }
        Rec { display: display.display.id().to_string(), reference, ..rec(id, name) }
    }

    async fn account(&self, name: &str, spot: Spot, status: RecordStatus) -> Rec {
        let seat = self.seat(spot);
        let username = name.to_lowercase().replace(' ', ".");
        let mut grants = vec![self.grant(role_at(spot), spot)];
        if !matches!(spot, Spot::Unplaced | Spot::Foreign) {
            let given = GIVEN.into_iter().filter(|role| *role != role_at(spot) && is_given_at(*role, spot));
            grants.extend(given.map(|role| self.grant(role, spot)));
        }
        let new =
            NewAccount { username: username.trim_matches('.').parse().unwrap(), name: line(name), grants };
        let id = seat.accounts().create(new, None).await.unwrap().value.account.id();
        if status != RecordStatus::Active {
            seat.accounts().disable(id).await.unwrap();
        }
        rec(id, name)
    }

    fn grant(&self, role: Role, spot: Spot) -> Grant {
        let division = self.divisions.get(&spot).filter(|_| spot != Spot::Foreign);
        Grant::new(role, division.map_or(Scope::Company, |id| Scope::Division(*id))).unwrap()
    }

    async fn token(&self, name: &str, spot: Spot, status: RecordStatus) -> Rec {
        let (seat, grants) =
            (self.seat(spot), vec![Grant::new(Role::Administrator, Scope::Company).unwrap()]);
        let made = seat.tokens().create(line(name), grants, None).await.unwrap();
        if status != RecordStatus::Active {
            seat.tokens().revoke(made.id).await.unwrap();
        }
        rec(made.id, name)
    }

    /// A call from and to the place, by a unit of the place.
    async fn dispatch(&self, name: &str, spot: Spot, status: RecordStatus, settled: bool) -> Rec {
        let (seat, reference) = (self.seat(spot), name.replace(' ', "-"));
        let here = || Stop::at(self.facilities[&spot]);
        let pickup = Booking::exact(NOW.plus(minutes(20)));
        let mut new = NewDispatch::new(here(), here(), pickup, ServiceLevel::Bls);
        new.unit = Some(self.units[&spot]);
        new.patient_name = Some(line("Ada Sample").into());
        new.source_ref = Some(reference.parse().unwrap());
        let id = seat.dispatches().create_all(vec![new]).await.unwrap().remove(0).id;
        let step = Progressing::Step(Step::Assigned, NOW);
        seat.dispatches().progress(id, None, step, None).await.unwrap();
        if settled || status != RecordStatus::Active {
            let cancelled = Progressing::Cancel(NOW, line("not needed"));
            seat.dispatches().progress(id, None, cancelled, None).await.unwrap();
        }
        if status != RecordStatus::Active {
            let delete_reason = (status == RecordStatus::Deleted).then(|| line("booked twice"));
            let patch =
                DispatchPatch { record_status: Some(status), delete_reason, ..DispatchPatch::default() };
            let lead = &self.leads[usize::from(spot == Spot::Foreign)];
            self.portal.seat(lead, NOW).dispatches().update(id, None, patch).await.unwrap();
        }
        Rec { reference, ..rec(id, &id.to_string()) }
    }

    /// What calls and places refer to.
    async fn referred(&self, kind: Kind, name: &str, spot: Spot, status: RecordStatus) -> Rec {
        let seat = self.seat(spot);
        let directory = seat.directory();
        let to = (status != RecordStatus::Active).then_some(status);
        match kind {
            Kind::Unit => {
                let mut new = NewUnit::new(line(name), ServiceLevel::Als);
                new.division = self.divisions.get(&spot).copied();
                let id = directory.create_unit(new, None).await.unwrap().value;
                let patch = UnitPatch { record_status: to, ..UnitPatch::default() };
                directory.update_unit(id, None, patch).await.unwrap();
                rec(id, name)
            }
            Kind::Affiliate => {
                let id = directory.create_affiliate(NewAffiliate::new(line(name)), None).await.unwrap().value;
                let patch = AffiliatePatch { record_status: to, ..AffiliatePatch::default() };
                directory.update_affiliate(id, None, patch).await.unwrap();
                rec(id, name)
            }
            Kind::Payor => {
                let id = directory.create_payor(NewPayor::new(line(name)), None).await.unwrap().value;
                let patch = PayorPatch { record_status: to, ..PayorPatch::default() };
                directory.update_payor(id, None, patch).await.unwrap();
                rec(id, name)
            }
            Kind::Region => {
                let id = directory.create_region(line(name), None).await.unwrap().value;
                let patch = RegionPatch { record_status: to, ..RegionPatch::default() };
                directory.update_region(id, None, patch).await.unwrap();
                rec(id, name)
            }
            _ => {
                let new = NewDivision::new(self.regions[&spot], line(name), kind_at(spot));
                let id = directory.create_division(new, None).await.unwrap().value;
                let patch = DivisionPatch { record_status: to, ..DivisionPatch::default() };
                directory.update_division(id, None, patch).await.unwrap();
                rec(id, name)
            }
        }
    }
}

fn rec(id: impl ToString, mark: &str) -> Rec {
    Rec { id: id.to_string(), mark: mark.to_owned(), display: String::new(), reference: String::new() }
}
