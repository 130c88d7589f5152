//! Rolls: a long list that sessions are shown stands in the journal once, and every reading tells each
//! session and record.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::Role;
use bayboard::danger;
use bayboard::journal::{
    Actor, EntryKey, EntryKind, Fault, Head, Header, Payload, RawBody, RawEntry, RollDigest, Sequence,
    Tampered, Verifier,
};
use bayboard::portal::{
    AccessEvent, MOST_AT_ONCE, NewDispatch, Portal, PortalError, Viewer, accesses, drop_payloads,
    verify_journal,
};
use bayboard::{Disclosure, DispatchId, Field, Journal, RecordKind, RecordRef, Timestamp, TokenId};
use std::collections::BTreeSet;
use std::num::NonZeroU16;
use support::company::{Company, NOW, Place, at, line, trip, vault};
use support::rules::Rules;
use support::run;

fn record(id: DispatchId) -> RecordRef {
    RecordRef { kind: RecordKind::Dispatch, id: id.as_uuid() }
}

async fn book(company: &Company, place: &Place, count: usize) -> Vec<DispatchId> {
    let call = |minute: usize| {
        let mut call = trip(place.id, place.id, 30 + (minute % 60) as i64);
        call.patient_name = Some(line("Ada Example").into());
        call.reason = Some(line("dialysis").into());
        call
    };
    let calls: Vec<NewDispatch> = (0..count).map(call).collect();
    let mut booked = Vec::new();
    for batch in calls.chunks(MOST_AT_ONCE) {
        booked.extend(
            company
                .portal
                .seat(&company.desk, NOW)
                .dispatches()
                .create_all(batch.to_vec())
                .await
                .unwrap()
                .iter()
                .map(|booked| booked.id),
        );
    }
    booked
}

/// Shows the viewer all open calls, and answers what that wrote: the kinds of entries, commit by commit.
async fn looks(company: &Company, viewer: &Viewer, now: Timestamp) -> Vec<Vec<EntryKind>> {
    let open = company.portal.seat(viewer, NOW).dispatches().all_open().await.unwrap();
    company.store.committed();
    company.portal.seat(viewer, now).disclose(line("desk"), open).await.unwrap();
    let kinds = |entries: &[RawEntry]| entries.iter().map(|entry| entry.kind).collect();
    company.store.committed().iter().map(|commit| kinds(&commit.entries)).collect()
}

async fn all(company: &Company, of: EntryKey) -> Vec<AccessEvent> {
    let (mut events, mut after) = (Vec::new(), None);
    loop {
        // Small pages: none is left out and none told twice.
        let page = accesses(&*company.store, &of, after, NonZeroU16::new(2).unwrap()).await.unwrap();
        events.extend(page.events);
        after = page.upto;
        if after.is_none() {
            return events;
        }
    }
}

const ROLL_AND_ENTRY: [EntryKind; 2] = [EntryKind::Roll, EntryKind::Disclosure];

#[test]
fn sessions_that_are_shown_one_list_share_its_roll() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        book(&company, &place, 9).await;
        let viewers =
            [company.token("one", Role::ApiClient).await, company.token("two", Role::ApiClient).await];
        assert_eq!(looks(&company, &viewers[0], NOW).await, [ROLL_AND_ENTRY]);
        assert_eq!(
            looks(&company, &viewers[1], NOW).await,
            [[EntryKind::Disclosure]],
            "the roll stands there already"
        );
        for viewer in &viewers {
            assert!(looks(&company, viewer, at(60)).await.is_empty(), "nothing is new to this session");
        }
        // More of the same list: a handful has an entry each.
        book(&company, &place, 2).await;
        assert_eq!(looks(&company, &viewers[0], at(60)).await, [[EntryKind::Disclosure; 2]]);
        // On another day it is not named again, so that it can be dropped with its own.
        let third = company.token("three", Role::ApiClient).await;
        assert_eq!(looks(&company, &third, at(11 * 60)).await, [ROLL_AND_ENTRY]);
        assert_eq!(looks(&company, &viewers[0], at(24 * 60)).await, [ROLL_AND_ENTRY]);
        let verified = verify_journal(&*company.store, company.tenant, None).await.unwrap();
        assert_eq!(verified.head, company.store.head(company.tenant).await.unwrap());
    });
}

#[test]
fn every_reading_tells_each_session_and_each_record() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let calls = book(&company, &place, 12).await;
        let viewers =
            [company.token("one", Role::ApiClient).await, company.token("two", Role::ApiClient).await];
        for viewer in &viewers {
            looks(&company, viewer, NOW).await;
        }
        // The same of one record, as an entry of its own says it.
        let third = company.token("three", Role::ApiClient).await;
        let opened = company.portal.seat(&third, NOW).dispatches().read(calls[3]).await.unwrap();
        company.portal.seat(&third, NOW).disclose(line("desk"), opened).await.unwrap();
        let alone = all(&company, EntryKey::Record(company.tenant, record(calls[3]))).await;
        let alone: Vec<&AccessEvent> =
            alone.iter().filter(|event| event.kind == EntryKind::Disclosure).collect();
        assert_eq!(alone.len(), 3, "two by the roll and one by itself");
        for event in &alone[..2] {
            let own = alone[2];
            assert_eq!(
                (event.record, &event.words, &event.rules, &event.policy),
                (own.record, &own.words, &own.rules, &own.policy)
            );
            assert_eq!(
                (event.at, event.surface.as_ref(), event.names == own.names),
                (own.at, own.surface.as_ref(), false)
            );
        }
        for (viewer, event) in viewers.iter().chain([&third]).zip(&alone) {
            let Actor::Token(token) = event.actor else { panic!("{:?}", event.actor) };
            assert_eq!(token.as_uuid(), viewer.session());
        }
        // By who looked, every record.
        let by_actor = all(&company, EntryKey::Actor(company.tenant, alone[0].actor)).await;
        let shown: BTreeSet<RecordRef> = by_actor.iter().filter_map(|event| event.record).collect();
        assert!(by_actor.len() == 12 && shown == calls.iter().map(|id| record(*id)).collect());
        // The whole journal tells each once.
        let disclosures = all(&company, EntryKey::All(company.tenant)).await.len();
        assert_eq!(
            disclosures,
            all(&company, EntryKey::Kind(company.tenant, EntryKind::Disclosure)).await.len() + 1
        );
        assert_eq!(disclosures, 12 * 2 + 1 + 1, "and the reading of the code");
    });
}

#[test]
fn two_equal_rolls_tell_each_session_once() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let calls = book(&company, &place, 10).await;
        let viewers =
            [company.token("one", Role::ApiClient).await, company.token("two", Role::ApiClient).await];
        for (viewer, now) in [(0, NOW), (1, NOW), (0, at(24 * 60)), (1, at(24 * 60))] {
            looks(&company, &viewers[viewer], now).await;
        }
        let rolls = all(&company, EntryKey::Kind(company.tenant, EntryKind::Roll)).await;
        assert_eq!(rolls, [], "a roll is shown to nobody by itself");
        let events = all(&company, EntryKey::Record(company.tenant, record(calls[0]))).await;
        let sequences: BTreeSet<Sequence> = events.iter().map(|event| event.sequence).collect();
        assert_eq!((events.len(), sequences.len()), (4, 4));
    });
}

#[test]
fn what_differs_in_fields_is_another_roll() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        book(&company, &place, 9).await;
        let viewers =
            [company.token("one", Role::ApiClient).await, company.token("two", Role::ApiClient).await];
        for (viewer, field) in viewers.iter().zip([Field::PatientName, Field::Reason]) {
            let shown = Disclosure::NOTHING.with_full(field);
            company.policy.swap(Rules::new(&format!("only {field}"), move |_, _| shown, |_, _, _| true));
            company.portal.catch_up(company.tenant, NOW).await.unwrap();
            assert_eq!(looks(&company, viewer, NOW).await, [ROLL_AND_ENTRY], "{field}");
        }
    });
}

#[test]
fn a_long_list_is_several_transactions_of_bounded_size() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let calls = book(&company, &place, 1_100).await;
        let viewer = company.token("one", Role::ApiClient).await;
        let written = looks(&company, &viewer, NOW).await;
        assert_eq!(written, [ROLL_AND_ENTRY; 3]);
        let told = all(&company, EntryKey::Kind(company.tenant, EntryKind::Disclosure)).await;
        let told: BTreeSet<RecordRef> = told.iter().filter_map(|event| event.record).collect();
        assert_eq!(told, calls.iter().map(|id| record(*id)).collect());
        for id in [calls[0], calls[511], calls[512], calls[1_099]] {
            assert_eq!(all(&company, EntryKey::Record(company.tenant, record(id))).await.len(), 1);
        }
    });
}

#[test]
fn nothing_of_a_list_is_shown_whose_roll_is_not_durable() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        book(&company, &place, 9).await;
        let viewer = company.token("one", Role::ApiClient).await;
        let open = company.portal.seat(&viewer, NOW).dispatches().all_open().await.unwrap();
        company.store.refuse(true);
        let refused = company.portal.seat(&viewer, NOW).disclose(line("desk"), open).await;
        assert!(matches!(refused, Err(PortalError::Store(_))));
        company.store.refuse(false);
        assert_eq!(looks(&company, &viewer, NOW).await, [ROLL_AND_ENTRY], "it was not remembered either");
    });
}

#[test]
fn every_node_names_a_roll_that_stands_and_none_names_one_that_is_gone() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        book(&company, &place, 9).await;
        let viewers =
            [company.token("one", Role::ApiClient).await, company.token("two", Role::ApiClient).await];
        assert_eq!(looks(&company, &viewers[0], NOW).await, [ROLL_AND_ENTRY]);
        let other = Portal::open(company.store.clone(), company.policy.clone(), vault(&company.calls, 8))
            .await
            .unwrap();
        let company = Company { portal: other.into(), ..company };
        assert_eq!(
            looks(&company, &viewers[1], NOW).await,
            [[EntryKind::Disclosure]],
            "another node wrote it"
        );
        // As where the database was restored to before the roll.
        let under = company
            .portal
            .seat(&company.desk, at(24 * 60))
            .retention()
            .keep_since(at(24 * 60))
            .await
            .unwrap()
            .unwrap();
        drop_payloads(&*company.store, company.tenant, under).await.unwrap();
        let third = company.token("three", Role::ApiClient).await;
        assert_eq!(looks(&company, &third, at(2)).await, [ROLL_AND_ENTRY]);
        let listed =
            all(&company, EntryKey::Actor(company.tenant, Actor::Token(TokenId::from_uuid(third.session()))))
                .await;
        assert_eq!(listed.iter().filter(|event| event.record.is_some()).count(), 9);
        verify_journal(&*company.store, company.tenant, None).await.unwrap();
    });
}

#[test]
fn retention_lets_no_roll_go_that_an_entry_it_leaves_names() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let calls = book(&company, &place, 9).await;
        let viewers =
            [company.token("one", Role::ApiClient).await, company.token("two", Role::ApiClient).await];
        for (viewer, now) in viewers.iter().zip([NOW, at(60)]) {
            looks(&company, viewer, now).await;
        }
        let told = async || {
            verify_journal(&*company.store, company.tenant, None).await.unwrap();
            all(&company, EntryKey::Record(company.tenant, record(calls[0]))).await.len()
        };
        let retains = async |before: Timestamp, now: Timestamp| {
            let under = company
                .portal
                .seat(&company.desk, now)
                .retention()
                .keep_since(before)
                .await
                .unwrap()
                .unwrap();
            drop_payloads(&*company.store, company.tenant, under).await.unwrap();
        };
        // The roll is older, and what names it at last is not.
        retains(at(30), at(120)).await;
        assert_eq!(told().await, 2);
        let by_actor = all(
            &company,
            EntryKey::Actor(company.tenant, Actor::Token(TokenId::from_uuid(viewers[1].session()))),
        )
        .await;
        let shown: BTreeSet<RecordRef> = by_actor.iter().filter_map(|event| event.record).collect();
        assert_eq!(shown, calls.iter().map(|id| record(*id)).collect());
        // Its day is over: it goes, with what names it.
        retains(at(24 * 60), at(25 * 60)).await;
        assert_eq!(told().await, 0);
        let rolls = company
            .store
            .entries(&EntryKey::Kind(company.tenant, EntryKind::Roll), None, false, NonZeroU16::MAX)
            .await;
        assert_eq!(rolls, Ok(Vec::new()), "nothing finds it");
    });
}

/// The journal of a company in which two sessions were shown a roll.
async fn kept() -> (Company, Vec<RawEntry>) {
    let company = Company::new().await;
    let place = company.facility("Maple Grove").await;
    book(&company, &place, 9).await;
    for name in ["one", "two"] {
        let viewer = company.token(name, Role::ApiClient).await;
        looks(&company, &viewer, NOW).await;
    }
    let all = EntryKey::All(company.tenant);
    let entries = company.store.entries(&all, None, false, NonZeroU16::MAX).await.unwrap();
    (company, entries)
}

/// Chains entries anew, as somebody may who writes a history that holds.
fn chained(entries: Vec<RawEntry>) -> Vec<RawEntry> {
    let mut head = Head::EMPTY;
    let chain = |entry: RawEntry| {
        let (sequence, previous) = (head.sequence.next(), head.hash);
        let commitment = entry.body.as_ref().map_or(entry.commitment, RawBody::commitment);
        head = head.append(entry.tenant, &entry.header, &commitment);
        RawEntry { sequence, previous, hash: head.hash, commitment, ..entry }
    };
    entries.into_iter().map(chain).collect()
}

fn naming(entry: &RawEntry, roll: Option<RollDigest>) -> RawEntry {
    let header = Header { roll, ..entry.header().unwrap() };
    RawEntry { header: danger::encode_part(&header), ..entry.clone() }
}

#[test]
fn an_entry_that_names_no_roll_of_the_journal_is_found_though_the_chain_holds() {
    run(async {
        let (company, entries) = kept().await;
        let check = |entries: Vec<RawEntry>| {
            let mut verifier = Verifier::new(company.tenant, None);
            let found = chained(entries).iter().try_for_each(|entry| verifier.check(entry));
            found.map_err(|Tampered { sequence, fault }| (sequence.0, fault))
        };
        assert_eq!(check(entries.clone()), Ok(()));
        let roll = entries.iter().position(|entry| entry.kind == EntryKind::Roll).unwrap();
        let named: Vec<usize> =
            (roll + 1..entries.len()).filter(|at| entries[*at].header().unwrap().roll.is_some()).collect();
        assert_eq!(named.len(), 2);
        let at = |place: usize| place as u64 + 1;
        let with = |place: usize, entry: RawEntry| {
            let mut entries = entries.clone();
            entries[place] = entry;
            check(entries)
        };
        // The roll is gone, and so its entries stand one place further up.
        let gone = entries
            .iter()
            .enumerate()
            .filter(|(place, _)| *place != roll)
            .map(|(_, entry)| entry.clone())
            .collect();
        assert_eq!(check(gone), Err((at(named[0] - 1), Fault::RollMissing)));
        for place in named {
            let other = naming(&entries[place], Some(RollDigest([7; 32])));
            assert_eq!(with(place, other), Err((at(place), Fault::RollMissing)));
        }
        for digest in [Some(RollDigest([7; 32])), None] {
            assert_eq!(with(roll, naming(&entries[roll], digest)), Err((at(roll), Fault::RollAltered)));
        }
        // Another list under the same name.
        let body = entries[roll].body.clone().unwrap();
        let Ok(Payload::Roll(mut listed)) = danger::decode_part(&body.payload) else {
            panic!("it is a roll")
        };
        listed.lines.pop();
        let payload = danger::encode_part(&Payload::Roll(listed));
        let shorter = RawEntry { body: Some(RawBody { payload, ..body }), ..entries[roll].clone() };
        assert_eq!(with(roll, shorter), Err((at(roll), Fault::RollAltered)));
        // A roll that comes after what names it.
        let mut late = entries.clone();
        late.swap(roll, roll + 1);
        assert_eq!(check(late), Err((at(roll), Fault::RollMissing)));
    });
}
