//! The journal tells when it was touched, and where: known answers, every kind of tampering, erasure,
//! canonical bytes.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use bayboard::conformance::World;
use bayboard::conformance::fixtures::{altered, dispatch_in, line};
use bayboard::conformance::random::{Dice, RandomRecords};
use bayboard::danger::{self, AsRaw, RawRegion};
use bayboard::journal::{EntryKind, Fault, Head, Party, RawBody, RawEntry, Sequence, Tampered, Verifier};
use bayboard::{
    ChangeSet, Committed, CompanyKeys, CompanyVault, Draft, Key, Record, Region, RegionId, RunNumber,
    SeededEntropy, StaticKeyring, TenantId, Timestamp, UnknownFields, Vault, Version,
};
use data_encoding::HEXLOWER;
use std::sync::Arc;
use uuid::Uuid;

/// A company's journal, and what its operator wrote down of it.
#[derive(Clone)]
struct Journal {
    tenant: TenantId,
    entries: Vec<RawEntry>,
    saved: Head,
}

impl Journal {
    /// One entry per record: every kind of record, sealed payloads among them, and some disclosures.
    fn of(seed: u64, length: usize) -> Self {
        let world = World::new(seed);
        let mut random = RandomRecords::new(seed, world.clone());
        let mut journal = Self { tenant: world.id(), entries: Vec::new(), saved: Head::EMPTY };
        for index in 0..length {
            let shown = index % 5 == 4;
            journal.append(&if shown {
                world.disclosure(None)
            } else {
                world.creation([random.next_record()])
            });
        }
        journal
    }

    fn append(&mut self, changes: &ChangeSet) {
        let linked = changes.link(self.saved, RunNumber(0));
        self.entries.extend(linked.entries);
        self.saved = linked.head;
    }

    fn verify(&self, saved: Option<Head>) -> Result<Head, Tampered> {
        let mut verifier = Verifier::new(self.tenant, saved);
        self.entries.iter().try_for_each(|entry| verifier.check(entry))?;
        verifier.finish()
    }

    fn finds(&self, position: usize, fault: Fault) {
        assert_eq!(
            self.verify(Some(self.saved)),
            Err(Tampered { sequence: Sequence(position as u64), fault })
        );
    }

    fn at(&mut self, position: usize) -> &mut RawEntry {
        &mut self.entries[position - 1]
    }

    fn body(&mut self, position: usize) -> &mut RawBody {
        self.at(position).body.as_mut().expect("it was not erased")
    }
}

fn journal() -> Journal {
    Journal::of(1, 20)
}

#[test]
fn an_untouched_journal_raises_no_alarm() {
    assert_eq!(journal().verify(None), Ok(journal().saved));
    assert_eq!(journal().verify(Some(journal().saved)), Ok(journal().saved));
}

#[test]
fn an_edited_header_is_found() {
    let mut journal = journal();
    *journal.at(7).header.last_mut().expect("a header") ^= 1;
    journal.finds(7, Fault::Altered);
}

#[test]
fn an_edited_index_column_is_found() {
    let edits: [fn(&mut RawEntry); 4] = [
        |entry| entry.kind = EntryKind::Denial,
        |entry| entry.at = Timestamp::from_micros(1),
        |entry| entry.record = None,
        |entry| entry.version = Some(Version(9)),
    ];
    for edit in edits {
        let mut journal = journal();
        edit(journal.at(7));
        journal.finds(7, Fault::IndexAltered);
    }
}

#[test]
fn an_edited_payload_or_salt_is_found() {
    let mut payload = journal();
    payload.body(7).payload[0] ^= 1;
    payload.finds(7, Fault::PayloadAltered);
    let mut salt = journal();
    salt.body(7).salt[31] ^= 128;
    salt.finds(7, Fault::PayloadAltered);
}

#[test]
fn an_edited_payload_with_a_new_commitment_is_found() {
    let mut journal = journal();
    journal.body(7).payload[0] ^= 1;
    journal.at(7).commitment = journal.body(7).commitment();
    journal.finds(7, Fault::Altered);
}

#[test]
fn an_edited_hash_is_found() {
    for edit in [|entry: &mut RawEntry| entry.hash[0] ^= 1, |entry: &mut RawEntry| entry.previous[0] ^= 1] {
        let mut journal = journal();
        edit(journal.at(7));
        journal.finds(7, Fault::Altered);
    }
}

#[test]
fn a_deleted_entry_is_found() {
    let mut journal = journal();
    journal.entries.remove(6);
    journal.finds(7, Fault::Missing);
}

#[test]
fn a_deleted_entry_is_found_even_if_the_others_move_up() {
    let mut journal = journal();
    journal.entries.remove(6);
    journal.entries[6..].iter_mut().for_each(|entry| entry.sequence = Sequence(entry.sequence.0 - 1));
    journal.finds(7, Fault::Altered);
}

#[test]
fn an_inserted_entry_is_found() {
    let mut journal = journal();
    let copy = journal.at(3).clone();
    journal.entries.insert(6, copy);
    journal.finds(7, Fault::OutOfOrder);
    journal.at(7).sequence = Sequence(7);
    journal.finds(7, Fault::Altered);
}

#[test]
fn swapped_entries_are_found() {
    let mut journal = journal();
    journal.entries.swap(6, 12);
    journal.finds(7, Fault::Missing);
}

#[test]
fn an_entry_of_another_tenant_is_found() {
    let mut journal = journal();
    let mut other = Journal::of(2, 20);
    *journal.at(7) = other.at(7).clone();
    journal.finds(7, Fault::Altered);
    other.tenant = journal.tenant;
    other.finds(1, Fault::Altered);
}

#[test]
fn a_cut_off_journal_is_found_by_a_saved_head() {
    let mut journal = journal();
    journal.entries.truncate(12);
    assert!(journal.verify(None).is_ok(), "without a saved head nothing tells of it");
    journal.finds(13, Fault::Missing);
    journal.entries.clear();
    journal.finds(1, Fault::Missing);
}

#[test]
fn rewritten_history_is_found_by_a_saved_head() {
    let world = World::new(1);
    let saved = journal().saved;
    let mut rewritten = Journal { entries: Vec::new(), saved: Head::EMPTY, ..journal() };
    (0..30).for_each(|_| rewritten.append(&world.disclosure(None)));
    assert!(rewritten.verify(None).is_ok(), "without a saved head nothing tells of it");
    rewritten.saved = saved;
    rewritten.finds(20, Fault::NotTheSavedOne);
}

#[test]
fn a_saved_head_reads_back_as_written() {
    let saved = journal().saved;
    assert_eq!(saved.to_string().parse(), Ok(saved));
}

/// Touches the journal somewhere and says where that must be found.
fn tamper(journal: &mut Journal, other: &Journal, dice: &Dice) -> usize {
    let length = journal.entries.len();
    let position = 1 + dice.below(length);
    let flip = 1 << dice.below(8);
    let entry = journal.at(position);
    match dice.below(14) {
        0 => *dice_byte(dice, &mut entry.header) ^= flip,
        1 => *dice_byte(dice, &mut entry.hash) ^= flip,
        2 => *dice_byte(dice, &mut entry.previous) ^= flip,
        3 => *dice_byte(dice, &mut entry.commitment) ^= flip,
        4 => *dice_byte(dice, &mut journal.body(position).payload) ^= flip,
        5 => *dice_byte(dice, &mut journal.body(position).salt) ^= flip,
        6 => entry.at = Timestamp::from_micros(entry.at.as_micros() ^ i64::from(flip)),
        7 => entry.version = Some(Version(entry.version.map_or(0, |version| version.0 + u32::from(flip)))),
        8 => entry.tenant = other.tenant,
        9 => entry.sequence = Sequence(entry.sequence.0 ^ u64::from(flip)),
        10 => drop(journal.entries.remove(position - 1)),
        11 => journal.entries.truncate(position - 1),
        12 => return swap(journal, position, dice),
        _ => return insert(journal, position, dice.pick(&other.entries).clone()),
    }
    position
}

fn dice_byte<'a>(dice: &Dice, bytes: &'a mut [u8]) -> &'a mut u8 {
    let index = dice.below(bytes.len());
    &mut bytes[index]
}

fn swap(journal: &mut Journal, position: usize, dice: &Dice) -> usize {
    let other = (position + dice.below(journal.entries.len() - 1)) % journal.entries.len() + 1;
    journal.entries.swap(position - 1, other - 1);
    position.min(other)
}

fn insert(journal: &mut Journal, position: usize, entry: RawEntry) -> usize {
    journal.entries.insert(position - 1, RawEntry { sequence: Sequence(position as u64), ..entry });
    position
}

#[test]
fn a_thousand_tampers_are_found_where_they_are() {
    let (dice, clean, other) = (Dice::new(11), Journal::of(1, 25), Journal::of(2, 25));
    for round in 0..1_000 {
        let mut journal = clean.clone();
        let position = tamper(&mut journal, &other, &dice);
        let found = journal.verify(Some(journal.saved)).map_err(|tampered| tampered.sequence);
        assert_eq!(found, Err(Sequence(position as u64)), "round {round}");
    }
}

#[test]
fn a_thousand_clean_journals_raise_no_alarm() {
    let (dice, whole) = (Dice::new(12), Journal::of(3, 25));
    for _ in 0..1_000 {
        let mut journal = whole.clone();
        journal.entries.truncate(dice.below(26));
        let upto = dice.below(journal.entries.len() + 1);
        let saved = upto.checked_sub(1).map(|last| head_of(&journal.entries[last]));
        let end = journal.entries.last().map_or(Head::EMPTY, head_of);
        assert_eq!(journal.verify(saved), Ok(end));
    }
}

fn head_of(entry: &RawEntry) -> Head {
    Head { sequence: entry.sequence, hash: entry.hash }
}

#[test]
fn a_payload_that_is_gone_without_an_erasure_is_found() {
    let length = journal().entries.len();
    for position in 1..=length {
        let mut journal = journal();
        journal.at(position).body = None;
        journal.finds(position, Fault::PayloadMissing);
    }
    let mut journal = journal();
    // The fifth tells of no record, so that no erasure could ever explain it: there the walk ends at once.
    journal.entries.truncate(4);
    journal.entries.iter_mut().for_each(|entry| entry.body = None);
    journal.saved = head_of(&journal.entries[3]);
    journal.finds(1, Fault::PayloadMissing);
}

#[test]
fn an_erasure_explains_the_payloads_of_its_own_record_up_to_then() {
    let (mut journal, _) = patient_journal();
    journal.append(&World::new(1).creation([RandomRecords::new(5, World::new(1)).next_record()]));
    let neighbour = journal.entries.len();
    journal.entries[..neighbour - 1].iter_mut().for_each(|entry| entry.body = None);
    assert_eq!(journal.verify(Some(journal.saved)), Ok(journal.saved));
    journal.at(neighbour).body = None;
    journal.finds(neighbour, Fault::PayloadMissing);
}

const CANARY: &str = "Zebulon Canary";

/// Books, edits and erases a patient's dispatch.
fn patient_journal() -> (Journal, Vec<Record>) {
    let world = World::new(1);
    let mut journal = Journal { tenant: world.id(), entries: Vec::new(), saved: Head::EMPTY };
    let booked = altered(&world.any_dispatch(), |raw| raw.patient_name = Some(line(CANARY).into()));
    let mut records = Vec::new();
    let mut commit = |changes: ChangeSet| {
        let committed = Committed::from(changes.link(journal.saved, RunNumber(0)));
        journal.append(&changes);
        records.extend(committed.records.clone());
        dispatch_in(&committed)
    };
    let booked = commit(world.creation([booked.into()]));
    let edited = commit(world.edition(booked.clone(), altered(&booked, |raw| raw.confidential = true)));
    commit(world.draft().erase(&edited, &[]).expect("the ring has its key").finish());
    (journal, records)
}

fn holds_canary(bytes: &[u8]) -> bool {
    bytes.windows(CANARY.len()).any(|window| window == CANARY.as_bytes())
}

#[test]
fn no_entry_holds_a_patient_in_the_clear() {
    let (journal, records) = patient_journal();
    assert!(holds_canary(&danger::encode(&records[0])), "the canary must be somewhere to be found");
    for entry in &journal.entries {
        let payload = &entry.body.as_ref().expect("not erased").payload;
        assert!(
            !holds_canary(payload) && !holds_canary(&entry.header) && !format!("{entry:?}").contains(CANARY)
        );
    }
    let sealed = journal.entries.iter().map(|entry| entry.header().expect("a header").sealed);
    assert_eq!(sealed.collect::<Vec<_>>(), [true, true, false]);
}

#[test]
fn an_erased_patient_is_gone_and_the_chain_is_whole() {
    let (journal, records) = patient_journal();
    let Some(Record::Dispatch(erased)) = records.last() else { panic!("a dispatch was erased") };
    assert!(!erased.as_raw().journal_key.is_held() && erased.as_raw().patient_name.is_none());
    assert!(!holds_canary(&danger::encode(&records[2])));
    assert_eq!(journal.entries[2].kind, EntryKind::Erasure);
    assert_eq!(journal.verify(Some(journal.saved)), Ok(journal.saved));
}

/// The region and the vault of the known answer.
fn known_region() -> ChangeSet {
    let entropy = Arc::new(SeededEntropy::new(7));
    let vault = Vault::new(Arc::new(StaticKeyring::single(Key::from_bytes([1; 32]))), entropy);
    let id = |last: u128| Uuid::from_u128(0x0190_a000_0000_7000_8000_0000_0000_0000 + last);
    let (tenant, record_status) = (TenantId::from_uuid(id(1)), bayboard::access::RecordStatus::Active);
    let raw = RawRegion {
        id: RegionId::from_uuid(id(2)),
        version: Version::FIRST,
        record_status,
        tenant,
        name: line("Nördlich"),
        unknown: UnknownFields::default(),
    };
    let operator = Party::operator(tenant, line("Grace Example"));
    let company =
        CompanyVault::open(&vault, tenant, &CompanyKeys::default()).expect("there is nothing to open");
    let draft = Draft::new(&company, operator, Timestamp::from_micros(1_795_269_600_000_000));
    draft.create(Region::from(raw)).expect("nothing is sealed").finish()
}

/// Fixed for ever: computed apart from this library, with Python's `hashlib`, `hmac` and `struct`.
///
/// ```text
/// field      = tag, length, bytes            all integers big-endian; what is none or nothing is left out
/// record     = 2, 1 (a region), field 1 id, 2 version, 4 tenant, 5 name
/// operator   = the first 16 bytes of SHA-256("bayboard operator", tenant, name), as a UUID of version 8
/// payload    = 2, 1 (a change), field 4 record, 5 (field 1 name)
/// header     = 2, field 2 at i64, 3 (1 and the operator), 4 (field 1 kind, 2 id), 5 version
/// salt       = HMAC-SHA-256(key u64 7, u64 0)           the first block of the seeded generator
/// commitment = HMAC-SHA-256(salt, payload)
/// hash       = SHA-256("bayboard journal", 2, tenant, sequence u64, previous hash, length u64 of header,
///              header, commitment)
/// ```
#[test]
fn the_stored_format_never_changes() {
    let linked = known_region().link(Head::EMPTY, RunNumber(0));
    let [entry] = &linked.entries[..] else { panic!("one record, one entry") };
    let body = entry.body.as_ref().expect("not erased");
    assert_eq!(HEXLOWER.encode(&body.payload), PAYLOAD);
    assert_eq!(HEXLOWER.encode(&entry.header), HEADER);
    assert_eq!(
        HEXLOWER.encode(&body.salt),
        "203a2a9af54cc7c7b5e364ab810f38fb88c333cde63a595588eedd647413b174"
    );
    assert_eq!(
        HEXLOWER.encode(&entry.commitment),
        "8ee36bc9af771506b69b083a429527c5c4c75d130f851c9a0f40121ae24b7d12"
    );
    assert_eq!(linked.head.to_string(), "1 178845a104ea52c214436296c0b38fe5dc032aeb130d68d5da2423c332b94380");
    let second = linked.head.append(entry.tenant, &[], &[0; 32]);
    assert_eq!(second.to_string(), "2 05a81b311ab68b45a7ef27719183741036f3abf1dc510e416bd80f518e4d91bd");
}

const PAYLOAD: &str = "02010434020101100190a00000007000800000000000000202010104100190a00000007000800000000000000105094ec3b672646c6963\
                       68050f010d4772616365204578616d706c65";
const HEADER: &str = "020208000660c9c6c8b80003110183c474b3c3ce835fa63b49580455ee43041501010102100190a000000070008000000000000002050101";
