//! What entries say of who, for whom and what for, and what they never say: names in what is chained, secrets
//! anywhere.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use bayboard::conformance::World;
use bayboard::conformance::fixtures::line;
use bayboard::conformance::random::RandomRecords;
use bayboard::danger::{self, AsRaw, RawApiToken, RawCredential, RawDisplay, RawFacility, RawTenant};
use bayboard::journal::{
    Actor, Fault, Head, Header, Names, Party, Payload, PurposeOfUse, RawEntry, Tampered, Verifier,
};
use bayboard::{
    ChangeSet, Draft, OperatorId, PatientId, Record, RecordKind, RunNumber, SessionId, TenantId, TokenId,
    UnknownFields, Word,
};
use std::collections::BTreeSet;
use uuid::Uuid;

fn entries(changes: &ChangeSet) -> Vec<RawEntry> {
    changes.link(Head::EMPTY, RunNumber(0)).entries
}

fn payload(entry: &RawEntry) -> Payload {
    danger::decode_part(&entry.body.as_ref().expect("not erased").payload).expect("it is not sealed")
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

const NAMES: [&str; 3] = ["Grace Example", "Ada Quillfeather", "Doctor Nightshade"];

/// An operator, on behalf of a token, as somebody authorized it, for a purpose, about a patient.
fn delegated(world: &World) -> RawEntry {
    let [by, other, authorizer] = NAMES.map(line);
    let token = Party { actor: Actor::Token(TokenId::from_uuid(Uuid::from_u128(7))), name: Some(other) };
    let draft = Draft::new(world.company(), Party::operator(world.id(), by), world.now())
        .on_behalf_of(token)
        .authorized_by(Party::operator(world.id(), authorizer))
        .for_purpose(PurposeOfUse::Emergency)
        .about(Some(PatientId::from_uuid(Uuid::from_u128(8))));
    entries(&draft.create(world.unit("Medic 7")).expect("nothing is sealed").finish()).remove(0)
}

#[test]
fn an_entry_says_who_for_whom_by_whose_leave_and_what_for() {
    let world = World::new(1);
    let header = delegated(&world).header().unwrap();
    let operator = |name: &str| Actor::Operator(OperatorId::of(world.id(), &line(name)));
    assert_eq!(header.actor, operator(NAMES[0]));
    assert_eq!(header.on_behalf_of, Some(Actor::Token(TokenId::from_uuid(Uuid::from_u128(7)))));
    assert_eq!(header.authorizer, Some(operator(NAMES[2])));
    assert_eq!(header.purpose, Some(PurposeOfUse::Emergency));
    assert_eq!(header.patient, Some(PatientId::from_uuid(Uuid::from_u128(8))));
    let plain = entries(&world.creation([world.unit("Medic 8").into()])).remove(0).header().unwrap();
    assert_eq!(
        (plain.on_behalf_of, plain.authorizer, plain.purpose, plain.patient),
        (None, None, None, None)
    );
}

#[test]
fn names_stand_in_what_can_be_erased_and_nowhere_else() {
    let entry = delegated(&World::new(2));
    let Payload::Change { names, .. } = payload(&entry) else { panic!("a unit was made") };
    let [actor, on_behalf_of, authorizer] = NAMES.map(|name| Some(line(name)));
    assert!(names == Names { actor, on_behalf_of, authorizer });
    let chained = danger::encode_part(&RawEntry { body: None, ..entry.clone() });
    for name in NAMES {
        assert!(holds(&entry.body.as_ref().unwrap().payload, name.as_bytes()));
        assert!(
            !holds(&chained, name.as_bytes()) && !format!("{entry:?} {names:?}").contains(name),
            "{name}"
        );
    }
}

#[test]
fn an_operator_is_one_to_a_company_and_another_to_each() {
    let (one, other) = (TenantId::from_uuid(Uuid::from_u128(1)), TenantId::from_uuid(Uuid::from_u128(2)));
    let (grace, ada) = (line(NAMES[0]), line(NAMES[1]));
    assert_eq!(OperatorId::of(one, &grace), OperatorId::of(one, &grace));
    let different = [OperatorId::of(one, &grace), OperatorId::of(one, &ada), OperatorId::of(other, &grace)];
    assert_eq!(different.iter().collect::<BTreeSet<_>>().len(), 3);
    // Computed apart, with Python's `hashlib` and `uuid`: entries name it for ever.
    assert_eq!(different[0].to_string(), "e1c7cf92-914b-807c-bab4-8864ae92ceb9");
}

type Plant = fn(&mut Header, Option<Actor>);

#[test]
fn whatever_is_altered_in_a_header_is_found() {
    let world = World::new(3);
    let entry = delegated(&world);
    let nobody = Some(Actor::Session(SessionId::from_uuid(Uuid::from_u128(9))));
    let planted: [(&str, Plant); 9] = [
        ("the actor", |header, other| header.actor = other.unwrap()),
        ("on whose behalf", |header, other| header.on_behalf_of = other),
        ("on nobody's behalf", |header, _| header.on_behalf_of = None),
        ("the authorizer", |header, other| header.authorizer = other),
        ("no authorizer", |header, _| header.authorizer = None),
        ("the purpose", |header, _| header.purpose = Some(PurposeOfUse::Treatment)),
        ("no purpose", |header, _| header.purpose = None),
        ("the patient", |header, _| header.patient = Some(PatientId::from_uuid(Uuid::from_u128(10)))),
        ("no patient", |header, _| header.patient = None),
    ];
    let verify = |entry: &RawEntry| {
        Verifier::new(world.id(), None).check(entry).map_err(|Tampered { fault, .. }| fault)
    };
    assert_eq!(verify(&entry), Ok(()));
    for (what, plant) in planted {
        let mut header = entry.header().unwrap();
        plant(&mut header, nobody);
        let planted = RawEntry { header: danger::encode_part(&header), ..entry.clone() };
        assert_eq!(verify(&planted), Err(Fault::Altered), "{what}");
    }
    let mut renamed = entry;
    let body = renamed.body.as_mut().unwrap();
    let Payload::Change { client, reason, before, after, secrets, .. } =
        danger::decode_part(&body.payload).unwrap()
    else {
        panic!("a unit was made")
    };
    let unknown = UnknownFields::default();
    let names = Names { actor: Some(line("Somebody Else")), ..Names::default() };
    body.payload =
        danger::encode_part(&Payload::Change { names, client, reason, before, after, secrets, unknown });
    assert_eq!(verify(&renamed), Err(Fault::PayloadAltered));
}

/// The bytes of every secret in a record.
fn secrets(record: &Record) -> Vec<Vec<u8>> {
    match record {
        // The first bytes of what is sealed say where.
        Record::Tenant(it) => {
            vec![it.as_raw().decoy_seed.to_vec(), danger::encode_part(&it.as_raw().keys)[8..].to_vec()]
        }
        Record::Display(it) => vec![it.as_raw().secret_digest.to_vec()],
        Record::ApiToken(it) => vec![it.as_raw().secret_digest.to_vec()],
        // Its first bytes say what is sealed where.
        Record::Facility(it) => vec![danger::encode_part(&it.as_raw().access_code)[6..].to_vec()],
        Record::Credential(it) => {
            let RawCredential { totp, recovery, .. } = it.as_raw();
            let totp = totp.iter().map(|totp| danger::encode_part(totp)[6..].to_vec());
            phc_in(&danger::encode(record))
                .into_iter()
                .chain(totp)
                .chain(recovery.iter().map(Into::into))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// The hash of a password, which nothing gives out, as it is stored. Behind it stands the next field's
/// number, which is no character of the text.
fn phc_in(stored: &[u8]) -> Option<Vec<u8>> {
    let start = stored.windows(10).position(|part| part == b"$argon2id$")?;
    Some(stored[start..].iter().copied().take_while(u8::is_ascii_graphic).collect())
}

/// In how many fields of a record secrets stand.
fn places(record: &Record) -> usize {
    match record {
        // Its recovery codes are one.
        Record::Credential(_) => 3,
        _ => secrets(record).len(),
    }
}

/// Two credentials of one account, by which everything can be proven, and everything by other secrets.
fn credentials(random: &mut RandomRecords) -> [Record; 2] {
    let mut whole = (0..).map(|_| random.next_record()).filter(|record| match record {
        Record::Credential(it) => {
            let RawCredential { password, totp, recovery, .. } = it.as_raw();
            password.is_some() && totp.is_some() && !recovery.is_empty()
        }
        _ => false,
    });
    let first = whole.next().unwrap();
    let other = whole.find(|other| phc_in(&danger::encode(other)) != phc_in(&danger::encode(&first)));
    let other = renewed(&first, &other.unwrap());
    [first, other]
}

/// The record with other secrets and nothing else changed.
fn renewed(record: &Record, other: &Record) -> Record {
    match (record.clone(), other.clone()) {
        (Record::Tenant(it), Record::Tenant(other)) => {
            let (decoy_seed, keys) = (other.as_raw().decoy_seed, other.as_raw().keys.clone());
            bayboard::Tenant::from(RawTenant { decoy_seed, keys, ..it.as_raw().clone() }).into()
        }
        (Record::Display(it), Record::Display(other)) => bayboard::Display::from(RawDisplay {
            secret_digest: other.as_raw().secret_digest,
            ..it.as_raw().clone()
        })
        .into(),
        (Record::ApiToken(it), Record::ApiToken(other)) => bayboard::ApiToken::from(RawApiToken {
            secret_digest: other.as_raw().secret_digest,
            ..it.as_raw().clone()
        })
        .into(),
        (Record::Facility(it), Record::Facility(other)) => {
            let access_code = other.as_raw().access_code.clone();
            bayboard::Facility::from(RawFacility { access_code, ..it.as_raw().clone() }).into()
        }
        (Record::Credential(it), Record::Credential(other)) => {
            let RawCredential { password, totp, recovery, .. } = other.as_raw().clone();
            bayboard::Credential::from(RawCredential { password, totp, recovery, ..it.as_raw().clone() })
                .into()
        }
        _ => panic!("no other kind has secrets"),
    }
}

#[test]
fn the_journal_says_that_a_secret_changed_and_never_what_it_is() {
    let world = World::new(4);
    let mut random = RandomRecords::new(4, world.clone());
    let mut records: Vec<Record> = (0..12).map(|_| random.next_record()).collect();
    records.push(random.tenant().into());
    records.retain(|record| !matches!(record, Record::Credential(_)) && !secrets(record).is_empty());
    let [credential, other] = credentials(&mut random);
    let renewals = records.into_iter().map(|before| {
        let after = renewed(&before, &random.edited(&before));
        (before, after)
    });
    let mut kinds = BTreeSet::new();
    for (before, after) in renewals.chain([(credential, other)]) {
        let before = &before;
        let renewal = world.edition(before.clone(), after.clone());
        let told = entries(&world.creation([before.clone()])).into_iter().chain(entries(&renewal));
        for (entry, expected) in told.zip([0, places(before)]) {
            let body = entry.body.as_ref().unwrap();
            for secret in secrets(before).iter().chain(&secrets(&after)) {
                assert!(!holds(&body.payload, secret) && !holds(&entry.header, secret), "{:?}", before.key());
            }
            let Payload::Change { after, secrets, .. } = payload(&entry) else { panic!("a change was made") };
            assert_eq!(secrets.len(), expected, "{:?}: {secrets:?}", before.key());
            assert_eq!(danger::decode(&after).unwrap().key(), before.key());
        }
        kinds.insert(before.key().kind.word());
    }
    let with_secrets = [
        RecordKind::Tenant,
        RecordKind::Facility,
        RecordKind::Display,
        RecordKind::ApiToken,
        RecordKind::Credential,
    ];
    assert_eq!(kinds, BTreeSet::from(with_secrets.map(Word::word)));
}

/// It fails where a credential's record is told with anything that proves somebody, and where less is told
/// than whose it is, which parts of it changed, and since when they stand.
#[test]
fn of_a_credential_the_journal_tells_what_changed_and_nothing_that_proves_anybody() {
    let world = World::new(6);
    let mut random = RandomRecords::new(6, world.clone());
    let [before, after] = credentials(&mut random);
    let entry = entries(&world.edition(before.clone(), after.clone())).remove(0);
    let Payload::Change { before: Some(was), after: is, secrets, .. } = payload(&entry) else {
        panic!("a change was made")
    };
    assert_eq!(secrets, ["password", "totp", "recovery"]);
    for (told, of) in [(was, before), (is, after)] {
        let (Record::Credential(told), Record::Credential(of)) = (danger::decode(&told).unwrap(), of) else {
            panic!("it is a credential's entry")
        };
        let (told, of) = (told.as_raw(), of.as_raw());
        // Whether there is one, and how many, is told.
        let of_each = |it: &RawCredential| (it.password.is_some(), it.totp.is_some(), it.recovery.len());
        assert_eq!(of_each(told), of_each(of));
        assert!(told.password.is_none() || told.password != of.password);
        assert!(told.totp.is_none() || told.totp != of.totp);
        assert!(told.recovery.iter().all(|digest| *digest == [0; 32]));
        assert_eq!(
            (told.id, told.account, told.must_change, told.password_set_at, told.totp_set_at),
            (of.id, of.account, of.must_change, of.password_set_at, of.totp_set_at)
        );
    }
}

#[test]
fn of_everything_else_the_journal_tells_the_whole_record() {
    let world = World::new(5);
    let mut random = RandomRecords::new(5, world.clone());
    let mut told = 0;
    let records: Vec<Record> = (0..24).map(|_| random.next_record()).collect();
    for before in records {
        let after = random.edited(&before);
        let entry = entries(&world.edition(before.clone(), after)).remove(0);
        // One of those with secrets may have none yet, and others of them after the edit.
        let proves = before.key().kind == RecordKind::Credential;
        if proves || !secrets(&before).is_empty() || entry.header().unwrap().sealed {
            continue;
        }
        let Payload::Change { before: Some(said), secrets, .. } = payload(&entry) else {
            panic!("a change was made")
        };
        assert!(danger::decode(&said).as_ref() == Ok(&before) && secrets.is_empty(), "{:?}", before.key());
        told += 1;
    }
    assert!(told > 10, "{told} were told");
}
