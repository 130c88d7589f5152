//! Random records of every kind: fields absent and present, longest texts, scripts from all over, first and
//! last times.

mod dice;
mod parts;

pub use dice::{Dice, FIRST, LAST};

use super::World;
use crate::access::{Grant, PublicFacilityId, Role, Scope};
use crate::danger::{
    RawActivePolicy, RawAffiliate, RawApiToken, RawDispatch, RawDisplay, RawDivision, RawFacility, RawPayor,
    RawPolicyFile, RawRegion, RawTenant, RawUnit,
};
use crate::seal::Place;
use crate::{
    ActivePolicyId, AffiliateId, Arrival, DispatchId, DisplayId, DivisionId, FacilityBoardSettings,
    FacilityId, Generation, Line, PayorId, PolicyFileId, Protected, Record, RecordKind, RegionId, Room,
    Sealed, SourceRef, Stop, SubjectKey, Tenant, TenantId, TenantSettings, TokenId, UnitId, UnknownFields,
    Version, Word, Zone,
};
use std::collections::BTreeSet;
use std::str::FromStr;
use uuid::Uuid;

/// Makes records of one company, each kind in turn; a record refers only to records made before it.
#[derive(Debug)]
pub struct RandomRecords {
    dice: Dice,
    world: World,
    made: Vec<(RecordKind, Uuid)>,
}

impl RandomRecords {
    /// The records of this seed for the company of `world`.
    #[must_use]
    pub const fn new(seed: u64, world: World) -> Self {
        Self { dice: Dice::new(seed), world, made: Vec::new() }
    }

    /// The next record; every kind but tenants, in turn.
    pub fn next_record(&mut self) -> Record {
        // The order of kinds is the order in which they refer to each other.
        let kinds = &RecordKind::ALL[1..];
        let kind = kinds[self.made.len() % kinds.len()];
        let id = DispatchId::generate(self.world.now(), self.world.entropy()).as_uuid();
        let record = self.record(kind, id);
        self.made.push((kind, id));
        record
    }

    /// Another record of the same kind with the same id, as after an edit.
    #[must_use]
    pub fn edited(&self, before: &Record) -> Record {
        let after = self.record(before.key().kind, before.key().id);
        match (before, after) {
            (Record::Dispatch(before), Record::Dispatch(mut after)) => {
                after.0.run_number = before.0.run_number;
                after.0.journal_key.clone_from(&before.0.journal_key);
                Record::Dispatch(after)
            }
            (_, after) => after,
        }
    }

    /// A tenant, which is none of the company's records.
    #[must_use]
    pub fn tenant(&self) -> Tenant {
        let id = TenantId::generate(self.world.now(), self.world.entropy());
        self.raw_tenant(id).into()
    }

    fn record(&self, kind: RecordKind, id: Uuid) -> Record {
        match kind {
            RecordKind::Tenant => self.tenant().into(),
            RecordKind::Region => self.region(RegionId::from_uuid(id)),
            RecordKind::Division => self.division(DivisionId::from_uuid(id)),
            RecordKind::Facility => self.facility(FacilityId::from_uuid(id)),
            RecordKind::Unit => self.unit(UnitId::from_uuid(id)),
            RecordKind::Affiliate => self.affiliate(AffiliateId::from_uuid(id)),
            RecordKind::Payor => self.payor(PayorId::from_uuid(id)),
            RecordKind::Dispatch => self.dispatch(DispatchId::from_uuid(id)),
            RecordKind::Display => self.display(DisplayId::from_uuid(id)),
            RecordKind::ApiToken => self.token(TokenId::from_uuid(id)),
            RecordKind::PolicyFile => self.policy_file(PolicyFileId::from_uuid(id)),
            RecordKind::ActivePolicy => self.active_policy(ActivePolicyId::from_uuid(id)),
        }
    }

    /// The id of a record made before; of any where none of its kind was.
    fn known(&self, kind: RecordKind) -> Uuid {
        let ids: Vec<Uuid> = self.made.iter().filter(|(made, _)| *made == kind).map(|(_, id)| *id).collect();
        if ids.is_empty() { self.dice.uuid() } else { *self.dice.pick(&ids) }
    }

    fn region(&self, id: RegionId) -> Record {
        let (d, version, tenant) = (&self.dice, Version::FIRST, self.world.id());
        crate::Region::from(RawRegion {
            id,
            version,
            record_status: d.word(),
            tenant,
            name: d.line(),
            unknown: UnknownFields::default(),
        })
        .into()
    }

    fn division(&self, id: DivisionId) -> Record {
        let (d, version, tenant) = (&self.dice, Version::FIRST, self.world.id());
        let region = RegionId::from_uuid(self.known(RecordKind::Region));
        let (record_status, name, kind) = (d.word(), d.line(), d.word());
        crate::Division::from(RawDivision {
            id,
            version,
            record_status,
            tenant,
            region,
            name,
            kind,
            unknown: UnknownFields::default(),
        })
        .into()
    }

    fn division_id(&self) -> Option<DivisionId> {
        self.dice.maybe(|| DivisionId::from_uuid(self.known(RecordKind::Division)))
    }

    fn divisions(&self) -> Vec<DivisionId> {
        let some: BTreeSet<DivisionId> = (0..3).filter_map(|_| self.division_id()).collect();
        some.into_iter().collect()
    }

    fn facility(&self, id: FacilityId) -> Record {
        let d = &self.dice;
        let raw = RawFacility {
            id,
            version: Version::FIRST,
            record_status: d.word(),
            tenant: self.world.id(),
            public_id: PublicFacilityId::generate(&d.0),
            access_code: self.sealed(),
            code_epoch: *d.pick(&[1, 2, u32::MAX]),
            division: self.division_id(),
            source_ref: d.maybe(|| self.unlike_others(id.as_uuid())),
            name: d.line().into(),
            kind: d.word(),
            street: d.maybe(|| d.line().into()),
            city: d.maybe(|| d.line()),
            state: d.maybe(|| d.line()),
            postal_code: d.maybe(|| d.line()),
            phone: d.maybe(|| d.line().into()),
            npi: d.maybe(|| d.line()),
            cms_number: d.maybe(|| d.line()),
            zone: d.zone(),
            board: FacilityBoardSettings {
                profile: d.word(),
                twelve_hours: d.maybe(|| d.coin()),
                horizon_hours: d.maybe(|| d.number()),
            },
            unknown: UnknownFields::default(),
        };
        crate::Facility::from(raw).into()
    }

    fn unit(&self, id: UnitId) -> Record {
        let d = &self.dice;
        let raw = RawUnit {
            id,
            version: Version::FIRST,
            record_status: d.word(),
            tenant: self.world.id(),
            division: self.division_id(),
            call_sign: self.unlike_others(id.as_uuid()),
            level: d.word(),
            in_service: d.coin(),
            source_ref: of_host(id.as_uuid()),
            unknown: UnknownFields::default(),
        };
        crate::Unit::from(raw).into()
    }

    fn affiliate(&self, id: AffiliateId) -> Record {
        let (d, version, tenant) = (&self.dice, Version::FIRST, self.world.id());
        let (record_status, name, progress_reports) = (d.word(), d.line(), d.coin());
        crate::Affiliate::from(RawAffiliate {
            id,
            version,
            record_status,
            tenant,
            name,
            progress_reports,
            source_ref: of_host(id.as_uuid()),
            unknown: UnknownFields::default(),
        })
        .into()
    }

    fn payor(&self, id: PayorId) -> Record {
        let d = &self.dice;
        let form = d.maybe(|| {
            format!("https://payor.example/{}", "f".repeat(d.below(479))).parse().expect("an address")
        });
        let (version, tenant) = (Version::FIRST, self.world.id());
        let (record_status, name, requires_authorization) = (d.word(), d.line(), d.coin());
        crate::Payor::from(RawPayor {
            id,
            version,
            record_status,
            tenant,
            name,
            requires_authorization,
            form,
            source_ref: of_host(id.as_uuid()),
            unknown: UnknownFields::default(),
        })
        .into()
    }

    fn dispatch(&self, id: DispatchId) -> Record {
        let d = &self.dice;
        let raw = RawDispatch {
            id,
            version: Version::FIRST,
            record_status: d.word(),
            tenant: self.world.id(),
            run_number: None,
            source_ref: d.maybe(|| self.unlike_others(id.as_uuid())),
            level: d.word(),
            priority: d.word(),
            origin: self.stop(),
            destination: self.stop(),
            pickup: d.booking(),
            arrival: d.maybe(|| Arrival { kind: d.word(), booking: d.booking() }),
            activation: d.maybe(|| d.time()),
            leg: d.word(),
            unit: d.maybe(|| UnitId::from_uuid(self.known(RecordKind::Unit))),
            affiliate: d.maybe(|| AffiliateId::from_uuid(self.known(RecordKind::Affiliate))),
            progress: d.progress(),
            payor: d.maybe(|| PayorId::from_uuid(self.known(RecordKind::Payor))),
            authorization: d.authorization(),
            patient_name: d.maybe(|| d.line().into()),
            birth_date: d.maybe(|| Protected::new(Zone::utc().date(d.time()))),
            sex: d.maybe(|| Protected::new(d.word())),
            weight_kg: d.maybe(|| d.number().into()),
            callback_phone: d.maybe(|| d.line().into()),
            crew_notes: d.maybe(|| Protected::new(d.note())),
            reason: d.maybe(|| d.line().into()),
            confidential: d.coin(),
            journal_key: SubjectKey::NONE,
            created_at: d.time(),
            divisions: self.divisions(),
            unknown: UnknownFields::default(),
        };
        crate::Dispatch::from(raw).into()
    }

    fn stop(&self) -> Stop {
        let d = &self.dice;
        Stop {
            facility: d.maybe(|| FacilityId::from_uuid(self.known(RecordKind::Facility))),
            kind: d.word(),
            name: d.maybe(|| d.line().into()),
            address: d.maybe(|| d.line().into()),
            room: d.maybe(|| Protected::new(d.text(Room::MAX))),
        }
    }

    fn display(&self, id: DisplayId) -> Record {
        let d = &self.dice;
        let raw = RawDisplay {
            id,
            version: Version::FIRST,
            record_status: d.word(),
            tenant: self.world.id(),
            facility: FacilityId::from_uuid(self.known(RecordKind::Facility)),
            name: d.line(),
            secret_digest: d.bytes(),
            digest_key: Generation(*d.pick(&[0, 1, 2, u32::MAX])),
            rooms: (0..d.below(4)).map(|_| d.text(Room::MAX)).collect(),
            profile: d.maybe(|| d.word()),
            shows_names: d.coin(),
            twelve_hours: d.maybe(|| d.coin()),
            horizon_hours: d.maybe(|| d.number()),
            created_at: d.time(),
            revoked_at: d.maybe(|| d.time()),
            unknown: UnknownFields::default(),
        };
        crate::Display::from(raw).into()
    }

    fn token(&self, id: TokenId) -> Record {
        let d = &self.dice;
        let raw = RawApiToken {
            id,
            version: Version::FIRST,
            record_status: d.word(),
            tenant: self.world.id(),
            name: d.line(),
            secret_digest: d.bytes(),
            digest_key: Generation(*d.pick(&[0, 1, 2, u32::MAX])),
            grants: (0..d.below(4)).map(|_| self.grant()).collect(),
            created_at: d.time(),
            expires_at: d.maybe(|| d.time()),
            revoked_at: d.maybe(|| d.time()),
            unknown: UnknownFields::default(),
        };
        crate::ApiToken::from(raw).into()
    }

    fn grant(&self) -> Grant {
        let d = &self.dice;
        let grant = match d.below(3) {
            0 => Grant::new(Role::Biller, Scope::Company),
            1 => Grant::new(
                Role::EdNormal,
                Scope::Division(DivisionId::from_uuid(self.known(RecordKind::Division))),
            ),
            _ => Grant::new(Role::Cmoc, Scope::Region(RegionId::from_uuid(self.known(RecordKind::Region)))),
        };
        let grant = grant.expect("roles at their places");
        let grant = d.maybe(|| d.time()).into_iter().fold(grant, Grant::until);
        let networks = ["10.0.0.0/8", "2001:db8::/32"].iter().filter(|_| d.coin());
        grant.from_networks(networks.map(|network| network.parse().expect("a network")).collect())
    }

    fn policy_file(&self, id: PolicyFileId) -> Record {
        let (d, version, tenant) = (&self.dice, Version::FIRST, self.world.id());
        let text = format!("# {}\n\tp, a\r\n\nend\n", d.line().as_str()).parse().expect("lines and layout");
        let (record_status, name, part) = (d.word(), d.line(), d.word());
        crate::PolicyFile::from(RawPolicyFile {
            id,
            version,
            record_status,
            tenant,
            name,
            part,
            text,
            unknown: UnknownFields::default(),
        })
        .into()
    }

    fn active_policy(&self, id: ActivePolicyId) -> Record {
        let (d, version, tenant) = (&self.dice, Version::FIRST, self.world.id());
        let file = || PolicyFileId::from_uuid(self.known(RecordKind::PolicyFile));
        let (record_status, rules, overlay) = (d.word(), d.maybe(file), d.maybe(file));
        let divisions = (0..d.below(3))
            .map(|_| (DivisionId::from_uuid(self.known(RecordKind::Division)), file()))
            .collect();
        crate::ActivePolicy::from(RawActivePolicy {
            id,
            version,
            record_status,
            tenant,
            rules,
            overlay,
            divisions,
            unknown: UnknownFields::default(),
        })
        .into()
    }

    fn raw_tenant(&self, id: TenantId) -> RawTenant {
        let d = &self.dice;
        RawTenant {
            id,
            version: Version::FIRST,
            record_status: d.word(),
            name: d.line(),
            phone: d.line(),
            zone: d.zone(),
            color: *d.pick(&[0, 0x0020_4a87, 0x00ff_ffff]),
            settings: TenantSettings {
                twelve_hours: d.coin(),
                late_after_min: d.number(),
                keep_arrived_min: d.number(),
                keep_cancelled_min: d.number(),
                horizon_hours: d.number(),
                days_ahead: d.number(),
                forget_after_hours: d.number(),
            },
            decoy_zones: (0..d.below(4)).map(|_| d.zone()).collect(),
            decoy_seed: d.bytes(),
            keys: self.world.vault().new_company(id).expect("the ring has its key"),
            unknown: UnknownFields::default(),
        }
    }

    /// A text with the record's id in it, so that no other record has it.
    fn unlike_others<T: FromStr<Err = crate::InvalidText>>(&self, id: Uuid) -> T {
        let text: Line = self.dice.text(80);
        format!("{} {id}", text.as_str()).parse().expect("both parts are printable and short")
    }

    fn sealed(&self) -> Sealed {
        let place = Place { tenant: self.world.id(), record: Uuid::nil(), field: "anything" };
        self.world
            .company()
            .seal(&place, &self.dice.bytes()[..self.dice.below(33)])
            .expect("the ring has its key")
    }
}

/// Every other record's. It comes from the id, so that no other value of a seed is another for it.
fn of_host(id: Uuid) -> Option<SourceRef> {
    id.as_u128().is_multiple_of(2).then(|| format!("host {id}").parse().expect("it is printable and short"))
}
