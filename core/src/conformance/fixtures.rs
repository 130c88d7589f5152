//! A seeded company to test with: its keys, its records, and change sets about them.
//!
//! The same seed gives the same bytes. Two seeds give two tenants that can share a store.

use crate::access::{
    AccessCode, DisplayProfile, Grant, PublicFacilityId, RecordStatus, Role, RoleSets, Scope,
};
use crate::danger::{
    AsRaw, RawAffiliate, RawApiToken, RawDisplay, RawDivision, RawFacility, RawPayor, RawPolicyFile,
    RawRegion, RawTenant, RawUnit,
};
use crate::journal::Actor;
use crate::portal::NewDispatch;
use crate::seal::Place;
use crate::{
    Affiliate, AffiliateId, ApiToken, Booking, ChangeSet, Committed, CompanyVault, Dispatch, DispatchId,
    Display, DisplayId, Division, DivisionId, DivisionKind, Draft, Entropy, Facility, FacilityBoardSettings,
    FacilityId, FacilityKind, Generation, IdempotencyClaim, IdempotencyKey, Key, Line, PatientId, Payor,
    PayorId, PolicyFile, PolicyFileId, PolicyPart, Protected, Record, RecordRef, Region, RegionId,
    SeededEntropy, ServiceLevel, StampSource, Stamped, StaticKeyring, Step, Stop, Store, StoreError, Tenant,
    TenantId, TenantSettings, Timestamp, TokenId, Unit, UnitId, UnknownFields, Vault, Version, Zone,
};
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;

/// One company with its keys. Its methods make records and change sets; only those that take a store write
/// anything.
#[derive(Clone, Debug)]
pub struct World {
    vault: Vault,
    tenant: Tenant,
    company: CompanyVault,
    now: Timestamp,
}

impl World {
    /// The company of this seed, at 2026-11-21 14:00 UTC.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let entropy = Arc::new(SeededEntropy::new(seed));
        let vault = Vault::new(Arc::new(StaticKeyring::single(Key::generate(&*entropy))), entropy);
        let now = Timestamp::from_millis(1_795_269_600_000);
        let tenant = Tenant::from(tenant(&vault, now));
        let company = vault.company(&tenant).expect("the ring has its key");
        Self { vault, tenant, company, now }
    }

    /// The company of this seed, written into the store.
    pub async fn founded(seed: u64, store: &dyn Store) -> Self {
        let world = Self::new(seed);
        store.commit(&world.founding()).await.expect("an empty store takes a tenant");
        world
    }

    /// Creates the tenant, on the deployment's chain.
    #[must_use]
    pub fn founding(&self) -> ChangeSet {
        let draft = Draft::new(&self.vault.deployment(), Actor::System, self.now);
        draft.create(self.tenant.clone()).expect("the ring has its key").finish()
    }

    /// The deployment's keys and randomness.
    #[must_use]
    pub const fn vault(&self) -> &Vault {
        &self.vault
    }

    /// The company's keys.
    #[must_use]
    pub const fn company(&self) -> &CompanyVault {
        &self.company
    }

    /// Its randomness.
    #[must_use]
    pub fn entropy(&self) -> &dyn Entropy {
        self.vault.entropy()
    }

    /// The company.
    #[must_use]
    pub const fn tenant(&self) -> &Tenant {
        &self.tenant
    }

    /// The company's id.
    #[must_use]
    pub const fn id(&self) -> TenantId {
        self.tenant.id()
    }

    /// The moment at which everything happens.
    #[must_use]
    pub const fn now(&self) -> Timestamp {
        self.now
    }

    /// The same company, this much later.
    #[must_use]
    pub fn later(&self, span: Duration) -> Self {
        Self { now: self.now.plus(span), ..self.clone() }
    }

    /// 32 fresh bytes: a digest, a key, a hash.
    #[must_use]
    pub fn bytes(&self) -> [u8; 32] {
        let mut bytes = [0; 32];
        self.entropy().fill(&mut bytes);
        bytes
    }
}

/// Records. Each is new and complete, and stands in no store yet.
impl World {
    /// A region.
    #[must_use]
    pub fn region(&self, name: &str) -> Region {
        let id = RegionId::generate(self.now, self.entropy());
        let (version, record_status) = FRESH;
        RawRegion {
            id,
            version,
            record_status,
            tenant: self.id(),
            name: line(name),
            unknown: UnknownFields::default(),
        }
        .into()
    }

    /// An EMS agency.
    #[must_use]
    pub fn division(&self, region: &Region, name: &str) -> Division {
        let id = DivisionId::generate(self.now, self.entropy());
        let (version, record_status) = FRESH;
        let (tenant, region, name) = (self.id(), region.id(), line(name));
        RawDivision {
            id,
            version,
            record_status,
            tenant,
            region,
            name,
            kind: DivisionKind::Mobile,
            unknown: UnknownFields::default(),
        }
        .into()
    }

    /// A nursing home with an access code, in the company's zone.
    #[must_use]
    pub fn facility(&self, name: &str) -> Facility {
        let id = FacilityId::generate(self.now, self.entropy());
        let code = AccessCode::generate(self.entropy());
        let (version, record_status) = FRESH;
        let raw = RawFacility {
            id,
            version,
            record_status,
            tenant: self.id(),
            public_id: PublicFacilityId::generate(self.entropy()),
            access_code: self
                .company
                .seal(&Place::of_code(self.id(), id), code.as_bytes())
                .expect("the ring has its key"),
            code_epoch: 1,
            division: None,
            source_ref: None,
            name: line(name).into(),
            kind: FacilityKind::NursingHome,
            street: Some(line("1200 Maple Avenue").into()),
            city: Some(line("Springfield")),
            state: Some(line("IL")),
            postal_code: Some(line("62701")),
            phone: Some(line("+1 217 555 0142").into()),
            npi: None,
            cms_number: None,
            zone: self.tenant.zone().clone(),
            board: FacilityBoardSettings::default(),
            unknown: UnknownFields::default(),
        };
        raw.into()
    }

    /// A unit that runs advanced life support.
    #[must_use]
    pub fn unit(&self, call_sign: &str) -> Unit {
        let id = UnitId::generate(self.now, self.entropy());
        let (version, record_status) = FRESH;
        let (tenant, call_sign, level) = (self.id(), line(call_sign), ServiceLevel::Als);
        RawUnit {
            id,
            version,
            record_status,
            tenant,
            division: None,
            call_sign,
            level,
            in_service: true,
            source_ref: None,
            unknown: UnknownFields::default(),
        }
        .into()
    }

    /// An affiliate that reports progress.
    #[must_use]
    pub fn affiliate(&self, name: &str) -> Affiliate {
        let id = AffiliateId::generate(self.now, self.entropy());
        let (version, record_status) = FRESH;
        RawAffiliate {
            id,
            version,
            record_status,
            tenant: self.id(),
            name: line(name),
            progress_reports: true,
            source_ref: None,
            unknown: UnknownFields::default(),
        }
        .into()
    }

    /// A payor that asks for authorization numbers.
    #[must_use]
    pub fn payor(&self, name: &str) -> Payor {
        let id = PayorId::generate(self.now, self.entropy());
        let (version, record_status) = FRESH;
        let (tenant, name) = (self.id(), line(name));
        RawPayor {
            id,
            version,
            record_status,
            tenant,
            name,
            requires_authorization: true,
            form: None,
            source_ref: None,
            unknown: UnknownFields::default(),
        }
        .into()
    }

    /// A stretcher transport for Ada Example, booked in an hour and live now.
    #[must_use]
    pub fn dispatch(&self, from: FacilityId, to: FacilityId) -> Dispatch {
        let origin = Stop::at(from).with_room("214 B".parse().expect("a room"));
        let pickup = Booking::exact(self.now.plus(Duration::from_secs(3_600)));
        let mut new = NewDispatch::new(origin, Stop::at(to), pickup, ServiceLevel::Stretcher);
        new.patient_name = Some(line("Ada Example").into());
        new.birth_date = Some(Protected::new(jiff::civil::date(1941, 3, 5)));
        new.weight_kg = Some(Protected::new(71));
        new.reason = Some(line("dialysis").into());
        let id = DispatchId::generate(self.now, self.entropy());
        new.into_record(self.id(), id, self.now).into()
    }

    /// A dispatch between a home and nowhere in particular, for cases that do not care.
    #[must_use]
    pub fn any_dispatch(&self) -> Dispatch {
        let anywhere = FacilityId::generate(self.now, self.entropy());
        altered(&self.dispatch(anywhere, anywhere), |raw| {
            raw.origin = Stop::residence(Some(line("4 Oak Lane").into()));
            raw.destination = Stop::residence(None);
        })
    }

    /// A wall screen that hangs in the facility.
    #[must_use]
    pub fn display(&self, facility: &Facility, name: &str) -> Display {
        let id = DisplayId::generate(self.now, self.entropy());
        let (version, record_status) = FRESH;
        let raw = RawDisplay {
            id,
            version,
            record_status,
            tenant: self.id(),
            facility: facility.id(),
            name: line(name),
            secret_digest: self.bytes(),
            digest_key: Generation(1),
            rooms: Vec::new(),
            profile: Some(DisplayProfile::Minimal),
            shows_names: true,
            twelve_hours: None,
            horizon_hours: None,
            created_at: self.now,
            revoked_at: None,
            unknown: UnknownFields::default(),
        };
        raw.into()
    }

    /// A dispatcher's token without an end.
    #[must_use]
    pub fn token(&self, name: &str) -> ApiToken {
        let id = TokenId::generate(self.now, self.entropy());
        let (version, record_status) = FRESH;
        let raw = RawApiToken {
            id,
            version,
            record_status,
            tenant: self.id(),
            name: line(name),
            secret_digest: self.bytes(),
            digest_key: Generation(1),
            grants: vec![Grant::new(Role::Dispatcher, Scope::Company).expect("a role of the company")],
            created_at: self.now,
            expires_at: None,
            revoked_at: None,
            unknown: UnknownFields::default(),
        };
        raw.into()
    }

    /// An overlay, not in force.
    #[must_use]
    pub fn policy_file(&self, name: &str) -> PolicyFile {
        let id = PolicyFileId::generate(self.now, self.entropy());
        let (version, record_status) = FRESH;
        let text = "# what we hide\n\nhide, a\r\nend\n".parse().expect("lines of text");
        let (tenant, name, part) = (self.id(), line(name), PolicyPart::Overlay);
        RawPolicyFile {
            id,
            version,
            record_status,
            tenant,
            name,
            part,
            text,
            unknown: UnknownFields::default(),
        }
        .into()
    }
}

/// Change sets, and the shortest ways to write them.
impl World {
    /// A draft on the company's chain.
    #[must_use]
    pub fn draft(&self) -> Draft {
        Draft::new(&self.company, Actor::System, self.now)
    }

    /// Creates these records together.
    #[must_use]
    pub fn creation(&self, records: impl IntoIterator<Item = Record>) -> ChangeSet {
        let records = records.into_iter();
        records
            .fold(self.draft(), |draft, record| draft.create(record).expect("the ring has its key"))
            .finish()
    }

    /// Replaces one record; the new one gets the version after the old one's.
    #[must_use]
    pub fn edition(&self, before: impl Into<Record>, after: impl Into<Record>) -> ChangeSet {
        self.draft().edit(before, after).expect("the ring has its key").finish()
    }

    /// A change set of one entry that changes nothing: the record was shown.
    #[must_use]
    pub fn disclosure(&self, shown: Option<RecordRef>) -> ChangeSet {
        let access = crate::change::Access {
            surface: line("board"),
            words: vec!["patient_name".to_owned()],
            rules: vec!["p7".to_owned()],
            policy: "v1".to_owned(),
        };
        let draft = self.draft().access(crate::journal::EntryKind::Disclosure, shown, access);
        draft.expect("nothing is sealed").finish()
    }

    /// That somebody was shown a list, by a roll and an entry that names it.
    #[must_use]
    pub fn disclosure_by_roll(&self, shown: &[RecordRef]) -> ChangeSet {
        let set = || crate::journal::RollSet {
            words: vec!["patient_name".to_owned()],
            rules: vec!["p7".to_owned()],
        };
        let patient = |record: &RecordRef| Some(PatientId::from_uuid(record.id));
        let roll = crate::journal::Roll::of(shown.iter().map(|record| (*record, patient(record), set())));
        let (digest, nothing) = (roll.digest(), Vec::new());
        let access = crate::change::Access {
            surface: line("desk"),
            words: nothing.clone(),
            rules: nothing,
            policy: "v1".to_owned(),
        };
        let draft = self.draft().roll(roll).and_then(|draft| draft.access_to_roll(digest, access));
        draft.expect("nothing is sealed").finish()
    }

    /// A claim by some requester for a request that makes this record.
    #[must_use]
    pub fn claim(&self, key: &str, resource: RecordRef) -> IdempotencyClaim {
        IdempotencyClaim { key: IdempotencyKey::new(Uuid::nil(), key), request: self.bytes(), resource }
    }

    /// Creates one record in the store.
    pub async fn put(&self, store: &dyn Store, record: impl Into<Record>) -> Committed {
        store.commit(&self.creation([record.into()])).await.expect("a new record is taken")
    }

    /// Books a dispatch in the store and returns it with its run number.
    pub async fn book(&self, store: &dyn Store, dispatch: Dispatch) -> Dispatch {
        let committed = self.put(store, dispatch).await;
        dispatch_in(&committed)
    }

    /// Replaces a record in the store.
    ///
    /// # Errors
    /// Whatever the store answers.
    pub async fn edit(
        &self,
        store: &dyn Store,
        before: impl Into<Record>,
        after: impl Into<Record>,
    ) -> Result<Committed, StoreError> {
        store.commit(&self.edition(before, after)).await
    }
}

/// The first dispatch that was committed.
#[must_use]
pub fn dispatch_in(committed: &Committed) -> Dispatch {
    let dispatch = committed.records.iter().find_map(|record| match record {
        Record::Dispatch(dispatch) => Some((**dispatch).clone()),
        _ => None,
    });
    dispatch.expect("a dispatch was committed")
}

/// The record with some raw values changed.
pub fn altered<R>(record: &R, change: impl FnOnce(&mut R::Raw)) -> R
where
    R: AsRaw + From<R::Raw>,
    R::Raw: Clone,
{
    let mut raw = record.as_raw().clone();
    change(&mut raw);
    raw.into()
}

/// The dispatch, back in service at this moment.
#[must_use]
pub fn settled(dispatch: &Dispatch, at: Timestamp) -> Dispatch {
    altered(dispatch, |raw| {
        raw.progress = raw.progress.correct(Step::InService, at, stamped(at)).expect("not cancelled")
    })
}

/// A dispatcher's stamp.
#[must_use]
pub const fn stamped(recorded_at: Timestamp) -> Stamped {
    Stamped { actor: Actor::System, source: StampSource::Dispatcher, recorded_at, name: None }
}

/// A line of text that is known to be one.
#[must_use]
pub fn line(text: &str) -> Line {
    text.parse().expect("printable, short and not empty")
}

const FRESH: (Version, RecordStatus) = (Version::FIRST, RecordStatus::Active);

fn tenant(vault: &Vault, now: Timestamp) -> RawTenant {
    let mut decoy_seed = [0; 32];
    vault.entropy().fill(&mut decoy_seed);
    let zone = Zone::named("America/Chicago").expect("the bundled database knows it");
    let id = TenantId::generate(now, vault.entropy());
    RawTenant {
        id,
        version: Version::FIRST,
        record_status: RecordStatus::Active,
        name: line("Prairie Ambulance"),
        phone: line("+1 217 555 0100"),
        decoy_zones: vec![zone.clone()],
        zone,
        color: 0x0020_4a87,
        settings: TenantSettings::default(),
        decoy_seed,
        keys: vault.new_company(id).expect("the ring has its key"),
        session_seed: None,
        lock_after_min: None,
        role_sets: RoleSets::Both,
        privacy_officers: Vec::new(),
        unknown: UnknownFields::default(),
    }
}
