//! Reading the journal: everything that happened is told once, in order, as far as its reader may see it now,
//! and the reading itself is told.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::{Action, Role};
use bayboard::journal::{Actor, EntryKey, EntryKind, Sequence};
use bayboard::portal::{
    DispatchPatch, JournalFilter, JournalPage, NewDispatch, Patch, PortalError, Viewer, accesses,
    drop_payloads,
};
use bayboard::{
    Deed, Disclosure, DispatchId, Field, FieldSet, Journal, JournalPosition, JournalRow, KindField,
    OperatorId, RecordKind, RecordRef, ServiceLevel, Told, Word,
};
use std::collections::BTreeSet;
use std::num::NonZeroU16;
use support::company::{Company, NOW, Place, at, chicago, line, trip};
use support::rules::{Rules, everything};
use support::{canary, run};

/// After all that happens: clocks go forward.
const LATER: bayboard::Timestamp =
    bayboard::Timestamp::from_micros(NOW.as_micros() + 200 * 60 * 60 * 1_000_000);
const ALL: NonZeroU16 = NonZeroU16::new(500).unwrap();

fn record(id: DispatchId) -> RecordRef {
    RecordRef { kind: RecordKind::Dispatch, id: id.as_uuid() }
}

fn of(id: DispatchId) -> JournalFilter {
    JournalFilter { record: Some(record(id)), ..JournalFilter::default() }
}

fn patient(place: &Place) -> NewDispatch {
    let mut call = trip(place.id, place.id, 30);
    call.patient_name = Some(line(&canary("patient_name")).into());
    call.reason = Some(line(&canary("reason")).into());
    call
}

async fn read(
    company: &Company,
    viewer: &Viewer,
    filter: &JournalFilter,
    after: Option<JournalPosition>,
    limit: NonZeroU16,
) -> JournalPage {
    let seat = company.portal.seat(viewer, LATER);
    let page = seat.journal().page(filter, after, limit).await.unwrap();
    seat.disclose(line("test"), page).await.unwrap()
}

/// All rows, page by page.
async fn paged(company: &Company, filter: &JournalFilter, limit: u16) -> Vec<JournalRow> {
    let (mut rows, mut after) = (Vec::new(), None);
    loop {
        let page = read(company, &company.desk, filter, after, NonZeroU16::new(limit).unwrap()).await;
        assert!(page.rows.len() <= limit.into());
        rows.extend(page.rows);
        after = page.next;
        if after.is_none() {
            return rows;
        }
    }
}

async fn relevel(company: &Company, id: DispatchId, level: ServiceLevel, minute: i64) {
    let patch = DispatchPatch { level: Some(level), ..DispatchPatch::default() };
    company.portal.seat(&company.desk, at(minute)).dispatches().update(id, None, patch).await.unwrap();
}

async fn looks(company: &Company, viewer: &Viewer, minute: i64) {
    let seat = company.portal.seat(viewer, at(minute));
    let open = seat.dispatches().all_open().await.unwrap();
    seat.disclose(line("desk"), open).await.unwrap();
}

fn json(row: &JournalRow) -> serde_json::Value {
    serde_json::to_value(row).unwrap()
}

/// A day of a company: twelve calls on two sessions' lists, one changed in between and opened by itself.
async fn busy() -> (Company, Vec<DispatchId>) {
    let company = Company::new().await;
    let place = company.facility("Maple Grove").await;
    let mut calls = Vec::new();
    for _ in 0..12 {
        calls.push(company.book(patient(&place)).await);
    }
    let (one, two) =
        (company.token("one", Role::ApiClient).await, company.token("two", Role::ApiClient).await);
    looks(&company, &one, 1).await;
    relevel(&company, calls[3], ServiceLevel::Cct, 2).await;
    looks(&company, &two, 3).await;
    relevel(&company, calls[3], ServiceLevel::Als, 4).await;
    let opened = company.portal.seat(&company.desk, at(5)).dispatches().read(calls[3]).await.unwrap();
    company.portal.seat(&company.desk, at(5)).disclose(line("desk"), opened).await.unwrap();
    // The same list again on the next day, after another change.
    relevel(&company, calls[3], ServiceLevel::Bls, 12 * 60).await;
    looks(&company, &one, 26 * 60).await;
    (company, calls)
}

#[test]
fn a_row_says_who_did_what_to_what_and_from_what_to_what() {
    run(async {
        let (company, calls) = busy().await;
        let rows = paged(&company, &of(calls[3]), 500).await;
        let changes: Vec<&JournalRow> = rows.iter().filter(|row| row.kind() == EntryKind::Change).collect();
        assert_eq!(changes.len(), 4);
        let changed = json(changes[1]);
        assert_eq!(changed["who"]["name"], "desk");
        assert_eq!(
            (changed["told"].as_str(), changed["deed"].as_str(), changed["record"]["kind"].as_str()),
            (Some("whole"), Some("changed"), Some("dispatch"))
        );
        let level = serde_json::json!({"field": "level", "before": "cct", "after": "als"});
        assert_eq!(changed["changes"], serde_json::json!([level]));
        assert_eq!(changed["at"], at(4).to_string());
        assert_eq!(changes[3].deed(), Some(Deed::Created));
        assert!(changes[3].changes().iter().any(|change| change.field() == "patient_name"));
        let shown: Vec<&JournalRow> = rows
            .iter()
            .filter(|row| row.deed() == Some(Deed::Shown) && row.surface() == Some("desk"))
            .collect();
        assert_eq!(shown.len(), 4, "two sessions by a roll, one by itself, one on the next day");
        for row in shown {
            assert!(row.words().contains(&"patient_name".to_owned()) && !row.rules().is_empty());
            assert_eq!((row.policy(), row.record().unwrap().record()), (Some("ordinary"), record(calls[3])));
        }
    });
}

#[test]
fn pages_of_any_length_tell_everything_once_and_the_newest_first() {
    run(async {
        let (company, calls) = busy().await;
        let actor =
            json(&paged(&company, &of(calls[3]), 500).await[0])["who"]["id"].as_str().unwrap().to_owned();
        let (desk, token): (Actor, Actor) = (
            Actor::Operator(OperatorId::of(company.tenant, &line("desk"))),
            format!("token:{actor}").parse().unwrap(),
        );
        let filters = [
            JournalFilter::default(),
            of(calls[3]),
            of(calls[0]),
            JournalFilter { actor: Some(token), ..JournalFilter::default() },
            JournalFilter { kind: Some(EntryKind::Disclosure), ..JournalFilter::default() },
            JournalFilter { day: Some(chicago().date(NOW)), ..of(calls[3]) },
            JournalFilter { actor: Some(desk), kind: Some(EntryKind::Change), ..of(calls[3]) },
        ];
        for filter in filters {
            // What is read later tells of the readings before, so the first reading bounds it.
            let whole = paged(&company, &filter, 500).await;
            let newest = whole[0].position();
            for limit in [1, 2, 3, 5, 13] {
                let mut rows = paged(&company, &filter, limit).await;
                rows.retain(|row| {
                    row.position() == newest || whole.iter().any(|known| known.position() == row.position())
                });
                assert_eq!(rows, whole, "{filter:?} by {limit}");
            }
            let numbers: Vec<u64> = whole
                .iter()
                .map(|row| row.position().to_string().split('.').next().unwrap().parse().unwrap())
                .collect();
            assert!(numbers.is_sorted_by(|one, next| one >= next), "{filter:?}");
            let places: BTreeSet<String> = whole.iter().map(|row| row.position().to_string()).collect();
            assert_eq!(places.len(), whole.len(), "{filter:?}");
        }
    });
}

#[test]
fn what_is_read_is_what_the_journal_holds() {
    run(async {
        let (company, _) = busy().await;
        let told = paged(&company, &JournalFilter::default(), 500).await;
        let entries = company
            .store
            .entries(&EntryKey::All(company.tenant), Some(Sequence::START), false, NonZeroU16::MAX)
            .await
            .unwrap();
        // Its own reading, and what that showed of calls, came after it.
        let newest: u64 = told[0].position().to_string().split('.').next().unwrap().parse().unwrap();
        let of_kind =
            |kind| entries.iter().filter(|entry| entry.kind == kind && entry.sequence.0 <= newest).count();
        let is_kind = |kind| told.iter().filter(|row| row.kind() == kind).count();
        for kind in [EntryKind::Change, EntryKind::CodeReading, EntryKind::Denial] {
            assert_eq!(is_kind(kind), of_kind(kind), "{kind}");
        }
        let events =
            accesses(&*company.store, &EntryKey::All(company.tenant), None, NonZeroU16::MAX).await.unwrap();
        let shown = events.events.iter().filter(|event| event.kind == EntryKind::Disclosure);
        assert_eq!(is_kind(EntryKind::Disclosure), shown.filter(|event| event.sequence.0 <= newest).count());
        assert!(is_kind(EntryKind::Disclosure) > 24 && is_kind(EntryKind::Roll) == 0);
    });
}

#[test]
fn a_day_is_the_companys_own_and_holds_what_happened_on_it() {
    run(async {
        let (company, calls) = busy().await;
        for hour in [27, 40, 70, 100] {
            for call in &calls[..4] {
                relevel(&company, *call, ServiceLevel::Stretcher, hour * 60).await;
                relevel(&company, *call, ServiceLevel::Bls, hour * 60).await;
            }
        }
        let whole = paged(&company, &JournalFilter::default(), 500).await;
        let mut days: Vec<_> = whole.iter().map(|row| chicago().date(row.at().unwrap())).collect();
        days.sort_unstable();
        days.dedup();
        assert!(days.len() >= 4, "{days:?}");
        for day in days {
            let told =
                paged(&company, &JournalFilter { day: Some(day), ..JournalFilter::default() }, 7).await;
            let is_of_it = |row: &&JournalRow| chicago().date(row.at().unwrap()) == day;
            let expected: Vec<JournalRow> = whole.iter().filter(is_of_it).cloned().collect();
            assert_eq!(told, expected, "{day}");
        }
        let none = JournalFilter { day: Some(chicago().date(at(-60 * 24 * 9))), ..JournalFilter::default() };
        assert!(paged(&company, &none, 7).await.is_empty());
    });
}

#[test]
fn a_reading_is_journaled_before_anything_is_shown_and_a_refusal_too() {
    run(async {
        let (company, calls) = busy().await;
        company.store.committed();
        company.store.refuse(true);
        let seat = company.portal.seat(&company.desk, NOW);
        let failed = seat.journal().page(&of(calls[0]), None, ALL).await;
        assert!(matches!(failed, Err(PortalError::Store(_))));
        assert!(matches!(seat.journal().history(calls[0], None, ALL).await, Err(PortalError::Store(_))));
        company.store.refuse(false);
        seat.journal().page(&of(calls[0]), None, ALL).await.unwrap();
        let told = company.store.committed();
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].entries[0].record, Some(record(calls[0])));
        let said = String::from_utf8_lossy(&told[0].entries[0].body.as_ref().unwrap().payload).into_owned();
        assert!(
            said.contains(&format!("journal of dispatch:{}", calls[0])) && said.contains("values"),
            "{said}"
        );
        // Whatever is granted to a token, it reads no journal; nor does who may not.
        let token = company.token("all", Role::Administrator).await;
        company.policy.swap(Rules::new(
            "no journals",
            |_, _| everything(),
            |_, action, _| action != Action::ReadJournals,
        ));
        company.portal.catch_up(company.tenant, NOW).await.unwrap();
        for (viewer, what) in [(&token, "a token"), (&company.desk, "who may not")] {
            let seat = company.portal.seat(viewer, NOW);
            for filter in
                [JournalFilter::default(), of(calls[0]), of(DispatchId::from_uuid(uuid::Uuid::nil()))]
            {
                company.store.committed();
                let refused = seat.journal().page(&filter, None, ALL).await.map(drop).unwrap_err();
                assert_eq!(refused, PortalError::Forbidden, "{what}");
                let commits = company.store.committed();
                let kinds: Vec<EntryKind> =
                    commits.iter().flat_map(|commit| &commit.entries).map(|entry| entry.kind).collect();
                assert_eq!(kinds, [EntryKind::Denial], "{what}");
            }
            assert_eq!(seat.journal().head().await, Err(PortalError::Forbidden), "{what}");
        }
    });
}

#[test]
fn a_history_that_may_not_be_read_and_one_of_nothing_are_refused_alike() {
    run(async {
        let (company, calls) = busy().await;
        let nobody = DispatchId::from_uuid(uuid::Uuid::nil());
        let ask = async |id| {
            company.store.committed();
            let answer = company.portal.seat(&company.desk, NOW).journal().history(id, None, ALL).await;
            let kinds: Vec<EntryKind> = company
                .store
                .committed()
                .iter()
                .flat_map(|commit| &commit.entries)
                .map(|entry| entry.kind)
                .collect();
            (answer.map(drop), kinds)
        };
        assert_eq!(ask(nobody).await, (Err(PortalError::NotFound), vec![EntryKind::Denial]));
        company.policy.swap(Rules::new("blind", |_, _| Disclosure::NOTHING, |_, _, _| true));
        company.portal.catch_up(company.tenant, NOW).await.unwrap();
        assert_eq!(ask(calls[0]).await, ask(nobody).await);
        let rules = Rules::new(
            "no history",
            |_, _| everything(),
            |_, action, facts| {
                // Somewhere, of another call: then it depends on the call.
                action != Action::ReadHistory || facts.is_confidential()
            },
        );
        company.policy.swap(rules);
        company.portal.catch_up(company.tenant, NOW).await.unwrap();
        assert_eq!(ask(calls[0]).await, (Err(PortalError::Forbidden), vec![EntryKind::Denial]));
    });
}

#[test]
fn a_history_numbers_the_calls_own_changes_and_tells_no_device_and_nobody_who_looked() {
    run(async {
        let (company, calls) = busy().await;
        let seat = company.portal.seat(&company.desk, at(600));
        let (mut numbers, mut after) = (Vec::new(), None);
        loop {
            let page = seat.journal().history(calls[3], after, NonZeroU16::new(3).unwrap()).await.unwrap();
            let page = seat.disclose(line("test"), page).await.unwrap();
            for row in &page.rows {
                assert!(row.kind() == EntryKind::Change && row.client().is_none() && row.who().is_some());
                numbers.push(row.position().to_string());
            }
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(numbers, ["4", "3", "2", "1"]);
    });
}

/// What a reader with these fields reads of a call that was booked with them and changed in one of them.
async fn read_under(
    shown: Disclosure,
    change: DispatchPatch,
    filter: fn(DispatchId) -> JournalFilter,
) -> String {
    let company = Company::new().await;
    let place = company.facility("Maple Grove").await;
    let id = company.book(patient(&place)).await;
    company.portal.seat(&company.desk, at(1)).dispatches().update(id, None, change).await.unwrap();
    relevel(&company, id, ServiceLevel::Cct, 2).await;
    company.policy.swap(Rules::new("narrow", move |_, _| shown, |_, _, _| true));
    company.portal.catch_up(company.tenant, NOW).await.unwrap();
    let page = read(&company, &company.desk, &filter(id), None, ALL).await;
    let seat = company.portal.seat(&company.desk, at(600));
    let history = seat.journal().history(id, None, ALL).await.unwrap();
    let history = seat.disclose(line("test"), history).await.unwrap();
    let rows = [page.rows, history.rows].concat();
    serde_json::to_string(&rows.iter().map(json).collect::<Vec<_>>()).unwrap()
}

#[test]
fn changing_what_a_reader_does_not_see_changes_nothing_of_what_they_read() {
    let filters: [fn(DispatchId) -> JournalFilter; 2] = [of, |_| JournalFilter::default()];
    let hidden = |text: &str| DispatchPatch {
        reason: Patch::Set(line(text)),
        crew_notes: Patch::Set(text.parse::<bayboard::Note>().unwrap()),
        weight_kg: Patch::Set(if text.len() > 4 { 81 } else { 92 }),
        ..DispatchPatch::default()
    };
    let shown = [Field::Level, Field::Time, Field::PatientName, Field::Status]
        .into_iter()
        .fold(Disclosure::NOTHING, Disclosure::with_full);
    for filter in filters {
        run(async {
            let one = read_under(shown, hidden(&canary("one")), filter).await;
            let other = read_under(shown, hidden("two"), filter).await;
            let neither = read_under(shown, DispatchPatch::default(), filter).await;
            assert_eq!(one, other);
            assert_eq!(one, neither, "an edit that changes nothing reads as one of what is hidden");
            assert!(one.contains("not_shown") && one.contains(&canary("patient_name")));
            assert!(!one.contains(&canary("one")) && !one.contains(&canary("reason")));
            let all = read_under(everything(), hidden(&canary("one")), filter).await;
            assert!(
                all.contains(&canary("one")) && all.contains(&canary("reason")) && !all.contains("not_shown")
            );
        });
    }
}

#[test]
fn what_a_page_shows_of_calls_is_disclosed_field_by_field() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let id = company.book(patient(&place)).await;
        let rename = DispatchPatch {
            patient_name: Patch::Set(line("Ada Example").into()),
            ..DispatchPatch::default()
        };
        company.portal.seat(&company.desk, at(1)).dispatches().update(id, None, rename).await.unwrap();
        let reader = Viewer::operator(company.tenant, line("reader"));
        let seat = company.portal.seat(&reader, NOW);
        // The newest entry alone changed the name, and nothing else of the patient's leaves.
        let page = seat.journal().page(&of(id), None, NonZeroU16::MIN).await.unwrap();
        company.store.committed();
        let page = seat.disclose(line("test"), page).await.unwrap();
        assert_eq!(page.rows[0].changes()[0].field(), "patient_name");
        let commits = company.store.committed();
        let entry = &commits[0].entries[0];
        assert_eq!((entry.kind, entry.record, commits.len()), (EntryKind::Disclosure, Some(record(id)), 1));
        let said = String::from_utf8_lossy(&entry.body.as_ref().unwrap().payload).into_owned();
        let named: Vec<&Field> =
            Field::ALL.iter().filter(|field| said.contains(&format!("shows-{}", field.word()))).collect();
        assert_eq!(named, [&Field::PatientName]);
    });
}

#[test]
fn what_is_erased_dropped_or_secret_reads_as_that() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let (erased, kept) = (company.book(patient(&place)).await, company.book(patient(&place)).await);
        let seat = company.portal.seat(&company.desk, at(1));
        seat.dispatches().erase(erased).await.unwrap();
        relevel(&company, kept, ServiceLevel::Als, 1).await;
        seat.facilities().rotate_code(place.id, None, false).await.unwrap();
        let told = async |filter: &JournalFilter| -> Vec<(Option<Deed>, Told)> {
            let rows = paged(&company, filter, 500).await;
            rows.iter()
                .filter(|row| row.kind() != EntryKind::Disclosure)
                .map(|row| (row.deed(), row.told()))
                .collect()
        };
        assert_eq!(
            told(&of(erased)).await,
            [(Some(Deed::Erased), Told::Whole), (Some(Deed::Created), Told::Erased)]
        );
        let place_of = RecordRef { kind: RecordKind::Facility, id: place.id.as_uuid() };
        let facility = JournalFilter { record: Some(place_of), ..JournalFilter::default() };
        let rows = paged(&company, &facility, 500).await;
        let rotated = rows.iter().find(|row| row.deed() == Some(Deed::Changed)).unwrap();
        let secret = rotated.changes().iter().find(|change| change.is_secret()).unwrap();
        assert_eq!((secret.field(), secret.before(), secret.after()), ("access_code", None, None));
        assert!(rows.iter().all(|row| !json(row).to_string().contains(&place.code.spoken())));
        let under = seat.retention().keep_since(at(1)).await.unwrap().unwrap();
        drop_payloads(&*company.store, company.tenant, under).await.unwrap();
        let all = paged(&company, &JournalFilter::default(), 500).await;
        assert!(all.iter().any(|row| row.told() == Told::LetGo && row.who().unwrap().name().is_none()));
    });
}

#[test]
fn rules_say_which_parts_of_a_journal_are_shown() {
    use bayboard::JournalField;
    for hidden in JournalField::ALL {
        run(async {
            let (company, calls) = busy().await;
            let fields: FieldSet =
                JournalField::ALL.iter().filter(|field| *field != hidden).copied().collect();
            company.policy.swap(Rules::showing_of_journals(everything(), fields));
            company.portal.catch_up(company.tenant, NOW).await.unwrap();
            let rows = read(&company, &company.desk, &of(calls[3]), None, ALL).await.rows;
            let has = |field: JournalField| fields.contains(field.any());
            for row in &rows {
                let row = json(row);
                assert_eq!(
                    (row.get("who").is_some(), row.get("at").is_some()),
                    (has(JournalField::Who), has(JournalField::Who))
                );
                assert_eq!(row.get("record").is_some(), has(JournalField::Subject));
                assert_eq!(row.get("deed").is_some(), has(JournalField::Deed));
            }
            assert_eq!(rows.iter().any(|row| !row.changes().is_empty()), has(JournalField::Values));
        });
    }
}
