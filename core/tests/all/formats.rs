//! What is stored reads back, grows, and never changes unnoticed; what was altered is an error or another
//! value.
//!
//! Run with `BAYBOARD_BLESS=1` (`make keepsakes`) to write `golden/formats.txt` anew after a change that is
//! meant: lines may come, and a line that stands there already may only ever change before the first release.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use bayboard::access::Role;
use bayboard::conformance::World;
use bayboard::conformance::fixtures::altered;
use bayboard::conformance::random::{Dice, RandomRecords};
use bayboard::danger::{self, AsRaw, Part};
use bayboard::journal::{Actor, Head, Header, LogonRow, RawEntry};
use bayboard::{
    Arrival, Booking, ChangeSet, DecodeError, Dispatch, HostUserId, HostWorkId, IdempotencyClaim, Line,
    Linked, Progress, Record, RecordKind, RunNumber, SourceRef, StoredWord, TenantId, TenantSettings, Word,
};
use data_encoding::HEXLOWER;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::fs;
use std::path::{Path, PathBuf};

/// Records of every kind.
fn records(seed: u64) -> Vec<Record> {
    let mut random = RandomRecords::new(seed, World::new(seed));
    let mut records: Vec<Record> = (0..36).map(|_| random.next_record()).collect();
    records.push(random.tenant().into());
    records
}

fn linked(changes: &ChangeSet) -> Linked {
    changes.link(Head::EMPTY, RunNumber(6))
}

/// A change, an edit and something shown, as a store keeps them.
fn entries(seed: u64) -> Vec<RawEntry> {
    let world = World::new(seed);
    let booked = world.any_dispatch();
    let edited = altered(&booked, |raw| raw.confidential = true);
    let key = Record::from(booked.clone()).key();
    let sets = [
        world.creation([booked.clone().into()]),
        world.edition(booked, edited),
        world.disclosure(None),
        world.disclosure_by_roll(&[key]),
    ];
    sets.iter().flat_map(|changes| linked(changes).entries).collect()
}

/// Hands the bytes of every stored value of a seed to a check.
struct Corpus(Vec<(String, Vec<u8>, Again)>);

/// Reads bytes and writes what was read.
type Again = fn(&[u8]) -> Result<Vec<u8>, DecodeError>;

fn part_again<T: Part>(bytes: &[u8]) -> Result<Vec<u8>, DecodeError> {
    danger::decode_part::<T>(bytes).map(|value| danger::encode_part(&value))
}

impl Corpus {
    fn of(seed: u64) -> Self {
        let mut corpus = Self(Vec::new());
        let dice = Dice::new(seed);
        for record in records(seed) {
            let name = format!("{:?}", record.key());
            corpus.0.push((name, danger::encode(&record), |bytes| {
                danger::decode(bytes).map(|record| danger::encode(&record))
            }));
            if let Record::Tenant(tenant) = record {
                corpus.add::<TenantSettings>("settings", tenant.settings());
            }
        }
        for entry in entries(seed) {
            corpus.0.push(("header".to_owned(), entry.header.clone(), part_again::<Header>));
            corpus.add::<RawEntry>("entry", &entry);
        }
        corpus.add::<LogonRow>("logon row", &dice.logon());
        corpus.add::<Progress>("progress", &dice.progress());
        corpus.add::<Booking>("booking", &dice.booking());
        corpus.add::<Arrival>("arrival", &Arrival { kind: dice.word(), booking: dice.booking() });
        let world = World::new(seed);
        corpus.add::<IdempotencyClaim>(
            "claim",
            &world.claim("order 7", Record::from(world.any_dispatch()).key()),
        );
        corpus
    }

    fn add<T: Part>(&mut self, name: &str, value: &T) {
        self.0.push((name.to_owned(), danger::encode_part(value), part_again::<T>));
    }
}

/// What reads back is exactly what was read; anything else is an error.
fn is_canonical(name: &str, bytes: &[u8], again: Again, place: impl Debug) {
    if let Ok(written) = again(bytes) {
        assert!(written == bytes, "{name} at {place:?} has a second spelling");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(12), ..ProptestConfig::default() })]

    #[test]
    fn what_was_stored_reads_back(seed in any::<u64>()) {
        for record in records(seed) {
            prop_assert!(danger::decode(&danger::encode(&record)).as_ref() == Ok(&record), "{:?}", record.key());
        }
        for entry in entries(seed) {
            prop_assert!(danger::decode_part(&danger::encode_part(&entry)).as_ref() == Ok(&entry));
            prop_assert!(entry.header().is_ok_and(|header| danger::encode_part(&header) == entry.header));
        }
        let dice = Dice::new(seed);
        let (row, progress, booking) = (dice.logon(), dice.progress(), dice.booking());
        prop_assert!(danger::decode_part(&danger::encode_part(&row)).as_ref() == Ok(&row));
        prop_assert!(danger::decode_part(&danger::encode_part(&progress)).as_ref() == Ok(&progress));
        prop_assert!(danger::decode_part(&danger::encode_part(&booking)) == Ok(booking));
    }

    #[test]
    fn any_bytes_read_as_themselves_or_not_at_all(bytes in proptest::collection::vec(any::<u8>(), 0..80), kind in 0..RecordKind::ALL.len() as u8 + 2) {
        let record = [&[2, kind], bytes.as_slice()].concat();
        is_canonical("a record", &record, |bytes| danger::decode(bytes).map(|record| danger::encode(&record)), kind);
        let part = [&[2], bytes.as_slice()].concat();
        is_canonical("a row", &part, part_again::<LogonRow>, &bytes);
        is_canonical("progress", &part, part_again::<Progress>, &bytes);
    }
}

#[test]
fn bytes_that_were_altered_are_an_error_or_another_value() {
    for (name, bytes, again) in Corpus::of(21).0 {
        assert_eq!(again(&bytes).as_ref(), Ok(&bytes), "{name}");
        let mut altered = bytes.clone();
        for place in 0..bytes.len() {
            for other in (0..8).map(|bit| bytes[place] ^ 1 << bit).chain([0, 1, 0x7f, 0x80, 0xff]) {
                altered[place] = other;
                is_canonical(&name, &altered, again, place);
            }
            altered[place] = bytes[place];
        }
    }
}

#[test]
fn bytes_that_were_cut_or_filled_up_are_an_error_or_another_value() {
    for (name, bytes, again) in Corpus::of(22).0 {
        for place in 0..bytes.len() {
            is_canonical(&name, &bytes[..place], again, place);
            let without = [&bytes[..place], &bytes[place + 1..]].concat();
            is_canonical(&name, &without, again, place);
            for more in [0, 1, 0x80, 0xff] {
                is_canonical(&name, &[&bytes[..place], &[more], &bytes[place..]].concat(), again, place);
            }
        }
    }
}

#[test]
fn another_version_is_refused_by_name() {
    for (name, bytes, again) in Corpus::of(23).0 {
        for version in [0, 1, 3, 255] {
            let other = [&[version], &bytes[1..]].concat();
            assert_eq!(again(&other), Err(DecodeError::UnknownVersion(version)), "{name}");
        }
    }
}

/// A field of a newer build: no record has so many yet.
const LATER: &[u8] = &[120, 5, b'l', b'a', b't', b'e', b'r'];

fn by_a_newer_build(bytes: &[u8]) -> Vec<u8> {
    [bytes, LATER].concat()
}

#[test]
fn what_a_newer_build_wrote_is_written_back() {
    let mut kinds = BTreeMap::new();
    for record in records(24) {
        let bytes = by_a_newer_build(&danger::encode(&record));
        let read = danger::decode(&bytes).unwrap_or_else(|error| panic!("{:?}: {error}", record.key()));
        assert!(danger::encode(&read) == bytes && read != record, "{:?}", record.key());
        kinds.insert(record.key().kind, ());
    }
    assert_eq!(kinds.len(), RecordKind::ALL.len());
    let dice = Dice::new(24);
    let header = by_a_newer_build(&entries(24)[0].header);
    assert_eq!(part_again::<Header>(&header), Ok(header.clone()));
    let row = by_a_newer_build(&danger::encode_part(&dice.logon()));
    assert_eq!(part_again::<LogonRow>(&row), Ok(row.clone()));
    let progress = by_a_newer_build(&danger::encode_part(&dice.progress()));
    assert_eq!(part_again::<Progress>(&progress), Ok(progress.clone()));
}

#[test]
fn a_row_is_hashed_as_it_was_written() {
    let row = Dice::new(25).logon();
    let newer: LogonRow = danger::decode_part(&by_a_newer_build(&danger::encode_part(&row))).unwrap();
    assert_ne!(newer.hash(), row.hash());
}

fn from_a_newer_build(dispatch: Dispatch) -> Dispatch {
    let bytes = by_a_newer_build(&danger::encode(&dispatch.into()));
    danger::decode(&bytes).unwrap().try_into().unwrap()
}

#[test]
fn an_edit_keeps_what_a_newer_build_wrote_and_the_journal_tells_it() {
    let world = World::new(26);
    let before = from_a_newer_build(world.any_dispatch());
    let after = altered(&before, |raw| raw.confidential = true);
    let written = linked(&world.edition(before, after)).writes.remove(0).record;
    assert!(danger::encode(&written).ends_with(LATER));
    let Record::Dispatch(written) = written else { panic!("a dispatch was edited") };
    assert!(written.as_raw().confidential);
}

#[test]
fn an_erasure_drops_what_a_newer_build_wrote_about_the_patient() {
    let world = World::new(27);
    let dispatch = from_a_newer_build(world.any_dispatch());
    let erasure = world.draft().erase(&dispatch, &[]).expect("the ring has its key").finish();
    let written = linked(&erasure).writes.remove(0).record;
    let holds = |bytes: &[u8]| bytes.windows(LATER.len()).any(|window| window == LATER);
    assert!(holds(&danger::encode(&dispatch.into())) && !holds(&danger::encode(&written)));
}

/// The tags of a record's own fields.
fn tags(bytes: &[u8]) -> usize {
    let (mut rest, mut count) = (&bytes[2..], 0);
    while !rest.is_empty() {
        varint(&mut rest);
        let length = varint(&mut rest);
        rest = &rest[length..];
        count += 1;
    }
    count
}

/// Takes a number off, seven bits a byte, the lowest first.
fn varint(rest: &mut &[u8]) -> usize {
    let last = rest.iter().position(|byte| *byte < 0x80).unwrap();
    let (number, others) = rest.split_at(last + 1);
    *rest = others;
    number.iter().rev().fold(0, |value, byte| value << 7 | usize::from(byte & 0x7f))
}

/// For every kind the record with the most fields among many, and the shortest of those.
fn fullest() -> BTreeMap<&'static str, Vec<u8>> {
    let mut fullest: BTreeMap<&'static str, Vec<u8>> = BTreeMap::new();
    for record in (0..40).flat_map(records) {
        let bytes = danger::encode(&record);
        let best = fullest.entry(record.key().kind.word()).or_insert_with(|| bytes.clone());
        let rank = |bytes: &[u8]| (tags(bytes), usize::MAX - bytes.len());
        if rank(&bytes) > rank(best) {
            *best = bytes;
        }
    }
    fullest
}

fn parts() -> Vec<(&'static str, Vec<u8>)> {
    let dice = Dice::new(7);
    let entries = entries(7);
    let tenant = TenantId::DEPLOYMENT;
    let by = |actor| danger::encode_part(&Header { actor, ..entries[0].header().unwrap() });
    let line = |text: &str| text.parse::<Line>().unwrap();
    let source = |text: &str| text.parse::<SourceRef>().unwrap();
    vec![
        ("header", entries[0].header.clone()),
        ("header of a host's user", by(Actor::HostUser(HostUserId::of(tenant, &source("user-7"))))),
        ("header of a host's work", by(Actor::HostWork(HostWorkId::of(tenant, &line("import"))))),
        ("payload", entries[2].body.as_ref().expect("not erased").payload.clone()),
        ("entry", danger::encode_part(&entries[2])),
        ("roll", entries[3].body.as_ref().expect("not erased").payload.clone()),
        ("header naming a roll", entries[4].header.clone()),
        ("logon row", danger::encode_part(&dice.logon())),
        ("progress", danger::encode_part(&dice.progress())),
    ]
}

/// The numbered lists of words, as the sources have them.
fn words() -> Vec<String> {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut folders, mut words) = (vec![sources], Vec::new());
    while let Some(folder) = folders.pop() {
        for found in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if found.is_dir() {
                folders.push(found);
            } else {
                words.extend(words_in(&fs::read_to_string(found).unwrap()));
            }
        }
    }
    words.extend(words_of::<RecordKind>());
    words.extend(words_of::<Role>());
    words.sort();
    words
}

/// Those of a list that stands in a table.
fn words_of<W: StoredWord>() -> impl Iterator<Item = String> {
    W::ALL.iter().map(|word| format!("word {} {:03} {}", W::LIST, word.number(), word.word()))
}

fn words_in(source: &str) -> Vec<String> {
    let mut list = None;
    let mut found = Vec::new();
    for line in source.lines().map(str::trim) {
        if let Some((_, name)) = line
            .strip_suffix("\" {")
            .filter(|_| line.starts_with("pub enum "))
            .and_then(|line| line.split_once(": \""))
        {
            list = Some(name);
        }
        let numbered = line.strip_suffix("\",").and_then(|line| line.split_once(" = "));
        if let (Some(list), Some((_, told))) = (list, numbered)
            && let Some((number, word)) = told.split_once(" \"")
            && let Ok(number) = number.parse::<u16>()
        {
            found.push(format!("word {list} {number:03} {word}"));
        }
    }
    found
}

fn kept() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/formats.txt")
}

#[test]
fn what_is_kept_reads_back() {
    let mut kinds = 0;
    for line in fs::read_to_string(kept()).unwrap().lines() {
        let (name, bytes) = line.split_once(' ').unwrap();
        if RecordKind::from_word(name).is_some() {
            let bytes = HEXLOWER.decode(bytes.as_bytes()).unwrap();
            assert_eq!(
                danger::decode(&bytes).map(|record| danger::encode(&record)).as_ref(),
                Ok(&bytes),
                "{name}"
            );
            kinds += 1;
        }
    }
    assert_eq!(kinds, RecordKind::ALL.len());
}

#[test]
fn the_formats_stand_as_they_are_kept() {
    let file = kept();
    let records = fullest();
    assert_eq!(records.len(), RecordKind::ALL.len());
    let mut lines: Vec<String> =
        records.iter().map(|(kind, bytes)| format!("{kind} {}", HEXLOWER.encode(bytes))).collect();
    lines.extend(parts().iter().map(|(name, bytes)| format!("{name} {}", HEXLOWER.encode(bytes))));
    let words = words();
    assert!(words.contains(&"word service level 003 bls".to_owned()), "the sources are read");
    lines.extend(words);
    let now = lines.join("\n") + "\n";
    if std::env::var_os("BAYBOARD_BLESS").is_some_and(|value| value == "1") {
        fs::write(&file, &now).unwrap();
    }
    for (kept, now) in fs::read_to_string(&file).unwrap().lines().zip(now.lines()) {
        assert_eq!(kept, now, "stored bytes changed: a number or a tag may come, none may change");
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), now);
}
