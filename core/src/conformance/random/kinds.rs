//! A random record of each kind.

use super::draw::Draw;
use crate::access::{PasswordHash, PublicFacilityId};
use crate::danger::{
    RawAccount, RawActivePolicy, RawAffiliate, RawApiToken, RawCredential, RawDispatch, RawDisplay,
    RawDivision, RawFacility, RawPayor, RawPolicyFile, RawRegion, RawTenant, RawUnit,
};
use crate::{
    Account, AccountId, ActivePolicy, ActivePolicyId, Affiliate, AffiliateId, ApiToken, Arrival, Credential,
    CredentialId, Dispatch, DispatchId, Display, DisplayId, Division, DivisionId, Facility,
    FacilityBoardSettings, FacilityId, Generation, Oxygen, OxygenFlow, Payor, PayorId, PolicyFile,
    PolicyFileId, Protected, Record, RecordKind, Region, RegionId, Room, SubjectKey, Tenant, TenantId,
    TenantSettings, TokenId, Unit, UnitId, UnknownFields, Version, Zone,
};
use uuid::Uuid;

/// A kind of which random records are drawn.
pub(super) trait Drawn {
    type Id;

    /// A record with this id. A new field is drawn after all others, so that these stay what they are.
    fn drawn(from: &Draw<'_>, id: Self::Id) -> Self;
}

macro_rules! any_kind {
    (() $($(#[$doc:meta])* $kind:ident / $raw:ident ($id:ident) = $number:literal $word:literal $boards:ident,)+) => {
        /// A record of this kind.
        pub(super) fn any(from: &Draw<'_>, kind: RecordKind, id: Uuid) -> Record {
            match kind {
                $(RecordKind::$kind => crate::$kind::drawn(from, crate::$id::from_uuid(id)).into()),+
            }
        }
    };
}
crate::record_kinds!(any_kind());

impl Drawn for Tenant {
    type Id = TenantId;

    fn drawn(from: &Draw<'_>, id: TenantId) -> Self {
        let d = from.dice;
        let raw = RawTenant {
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
            keys: from.world.vault().new_company(id).expect("the ring has its key"),
            session_seed: d.maybe(|| d.uuid()),
            lock_after_min: d.maybe(|| d.number()),
            role_sets: d.word(),
            privacy_officers: (0..d.below(3)).map(|_| AccountId::from_uuid(d.uuid())).collect(),
            unknown: UnknownFields::default(),
        };
        raw.into()
    }
}

impl Drawn for Region {
    type Id = RegionId;

    fn drawn(from: &Draw<'_>, id: RegionId) -> Self {
        let (d, version, tenant) = (from.dice, Version::FIRST, from.tenant());
        RawRegion {
            id,
            version,
            record_status: d.word(),
            tenant,
            name: d.line(),
            unknown: UnknownFields::default(),
        }
        .into()
    }
}

impl Drawn for Division {
    type Id = DivisionId;

    fn drawn(from: &Draw<'_>, id: DivisionId) -> Self {
        let (d, version, tenant) = (from.dice, Version::FIRST, from.tenant());
        let region = RegionId::from_uuid(from.known(RecordKind::Region));
        let (record_status, name, kind) = (d.word(), d.line(), d.word());
        RawDivision {
            id,
            version,
            record_status,
            tenant,
            region,
            name,
            kind,
            unknown: UnknownFields::default(),
        }
        .into()
    }
}

impl Drawn for Facility {
    type Id = FacilityId;

    fn drawn(from: &Draw<'_>, id: FacilityId) -> Self {
        let d = from.dice;
        let raw = RawFacility {
            id,
            version: Version::FIRST,
            record_status: d.word(),
            tenant: from.tenant(),
            public_id: PublicFacilityId::generate(&d.0),
            access_code: from.sealed(),
            code_epoch: *d.pick(&[1, 2, u32::MAX]),
            division: from.division_id(),
            source_ref: d.maybe(|| from.unlike_others(id.as_uuid())),
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
        raw.into()
    }
}

impl Drawn for Unit {
    type Id = UnitId;

    fn drawn(from: &Draw<'_>, id: UnitId) -> Self {
        let d = from.dice;
        let raw = RawUnit {
            id,
            version: Version::FIRST,
            record_status: d.word(),
            tenant: from.tenant(),
            division: from.division_id(),
            call_sign: from.unlike_others(id.as_uuid()),
            level: d.word(),
            in_service: d.coin(),
            source_ref: d.maybe(|| from.unlike_others(id.as_uuid())),
            unknown: UnknownFields::default(),
        };
        raw.into()
    }
}

impl Drawn for Affiliate {
    type Id = AffiliateId;

    fn drawn(from: &Draw<'_>, id: AffiliateId) -> Self {
        let (d, version, tenant) = (from.dice, Version::FIRST, from.tenant());
        let (record_status, name, progress_reports) = (d.word(), d.line(), d.coin());
        RawAffiliate {
            id,
            version,
            record_status,
            tenant,
            name,
            progress_reports,
            source_ref: d.maybe(|| from.unlike_others(id.as_uuid())),
            unknown: UnknownFields::default(),
        }
        .into()
    }
}

impl Drawn for Payor {
    type Id = PayorId;

    fn drawn(from: &Draw<'_>, id: PayorId) -> Self {
        let d = from.dice;
        let form = d.maybe(|| {
            format!("https://payor.example/{}", "f".repeat(d.below(479))).parse().expect("an address")
        });
        let (version, tenant) = (Version::FIRST, from.tenant());
        let (record_status, name, requires_authorization) = (d.word(), d.line(), d.coin());
        RawPayor {
            id,
            version,
            record_status,
            tenant,
            name,
            requires_authorization,
            form,
            source_ref: d.maybe(|| from.unlike_others(id.as_uuid())),
            unknown: UnknownFields::default(),
        }
        .into()
    }
}

impl Drawn for Dispatch {
    type Id = DispatchId;

    fn drawn(from: &Draw<'_>, id: DispatchId) -> Self {
        let d = from.dice;
        let raw = RawDispatch {
            id,
            version: Version::FIRST,
            record_status: d.word(),
            tenant: from.tenant(),
            run_number: None,
            source_ref: d.maybe(|| from.unlike_others(id.as_uuid())),
            level: d.word(),
            priority: d.word(),
            origin: from.stop(),
            destination: from.stop(),
            pickup: d.booking(),
            arrival: d.maybe(|| Arrival { kind: d.word(), booking: d.booking() }),
            activation: d.maybe(|| d.time()),
            leg: d.word(),
            unit: d.maybe(|| UnitId::from_uuid(from.known(RecordKind::Unit))),
            affiliate: d.maybe(|| AffiliateId::from_uuid(from.known(RecordKind::Affiliate))),
            progress: d.progress(),
            payor: d.maybe(|| PayorId::from_uuid(from.known(RecordKind::Payor))),
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
            divisions: from.divisions(),
            patient_last_name: d.maybe(|| d.line().into()),
            oxygen: d.maybe(|| Oxygen { flow: OxygenFlow::from_tenths(d.number()) }.into()),
            isolation: d.maybe(|| Protected::new(d.word())),
            bariatric: d.maybe(|| d.coin().into()),
            attendants: d.maybe(|| d.number().into()),
            stairs: d.maybe(|| d.number().into()),
            escort: d.maybe(|| d.line().into()),
            dispatch_notes: d.maybe(|| Protected::new(d.note())),
            unknown: UnknownFields::default(),
        };
        raw.into()
    }
}

impl Drawn for Display {
    type Id = DisplayId;

    fn drawn(from: &Draw<'_>, id: DisplayId) -> Self {
        let d = from.dice;
        let raw = RawDisplay {
            id,
            version: Version::FIRST,
            record_status: d.word(),
            tenant: from.tenant(),
            facility: FacilityId::from_uuid(from.known(RecordKind::Facility)),
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
        raw.into()
    }
}

impl Drawn for ApiToken {
    type Id = TokenId;

    fn drawn(from: &Draw<'_>, id: TokenId) -> Self {
        let d = from.dice;
        let raw = RawApiToken {
            id,
            version: Version::FIRST,
            record_status: d.word(),
            tenant: from.tenant(),
            name: d.line(),
            secret_digest: d.bytes(),
            digest_key: Generation(*d.pick(&[0, 1, 2, u32::MAX])),
            grants: (0..d.below(4)).map(|_| from.grant()).collect(),
            created_at: d.time(),
            expires_at: d.maybe(|| d.time()),
            revoked_at: d.maybe(|| d.time()),
            unknown: UnknownFields::default(),
        };
        raw.into()
    }
}

impl Drawn for PolicyFile {
    type Id = PolicyFileId;

    fn drawn(from: &Draw<'_>, id: PolicyFileId) -> Self {
        let (d, version, tenant) = (from.dice, Version::FIRST, from.tenant());
        let text = format!("# {}\n\tp, a\r\n\nend\n", d.line().as_str()).parse().expect("lines and layout");
        let (record_status, name, part) = (d.word(), d.line(), d.word());
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

impl Drawn for ActivePolicy {
    type Id = ActivePolicyId;

    fn drawn(from: &Draw<'_>, id: ActivePolicyId) -> Self {
        let (d, version, tenant) = (from.dice, Version::FIRST, from.tenant());
        let file = || PolicyFileId::from_uuid(from.known(RecordKind::PolicyFile));
        let (record_status, rules, overlay) = (d.word(), d.maybe(file), d.maybe(file));
        let divisions = (0..d.below(3))
            .map(|_| (DivisionId::from_uuid(from.known(RecordKind::Division)), file()))
            .collect();
        RawActivePolicy {
            id,
            version,
            record_status,
            tenant,
            rules,
            overlay,
            divisions,
            unknown: UnknownFields::default(),
        }
        .into()
    }
}

impl Drawn for Account {
    type Id = AccountId;

    fn drawn(from: &Draw<'_>, id: AccountId) -> Self {
        let d = from.dice;
        let raw = RawAccount {
            id,
            version: Version::FIRST,
            record_status: d.word(),
            tenant: from.tenant(),
            username: format!("u{}", id.as_uuid().as_simple()).parse().expect("letters and digits"),
            name: d.line(),
            grants: (0..d.below(4)).map(|_| from.grant()).collect(),
            epoch: *d.pick(&[0, 1, u32::MAX]),
            disabled_at: d.maybe(|| d.time()),
            created_at: d.time(),
            unknown: UnknownFields::default(),
        };
        raw.into()
    }
}

impl Drawn for Credential {
    type Id = CredentialId;

    fn drawn(from: &Draw<'_>, id: CredentialId) -> Self {
        let d = from.dice;
        let phc = format!("$argon2id$v=19$m=19456,t=2,p=1${}", "h".repeat(d.below(120)));
        let raw = RawCredential {
            id,
            version: Version::FIRST,
            record_status: d.word(),
            tenant: from.tenant(),
            account: AccountId::from_uuid(id.as_uuid()),
            password: d.maybe(|| PasswordHash::from_phc(&phc).expect("a PHC string")),
            must_change: d.coin(),
            totp: d.maybe(|| from.sealed()),
            recovery: (0..d.below(11)).map(|_| d.bytes()).collect(),
            password_set_at: d.maybe(|| d.time()),
            totp_set_at: d.maybe(|| d.time()),
            unknown: UnknownFields::default(),
        };
        raw.into()
    }
}
