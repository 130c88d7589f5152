//! What a journal tells of people: their accounts before and after, what was done with how they sign in and
//! never a value; and who finds out to whom a record was shown.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::{Action, Grant, Role, Scope};
use bayboard::journal::EntryKind;
use bayboard::portal::{
    AccountPatch, JournalFilter, JournalPage, NewAccount, PortalError, Reset, SettingsPatch, Viewer,
};
use bayboard::{AccountId, Deed, JournalRow, RecordKind, RecordRef, SignInAct, Told, Word};
use serde_json::json;
use std::num::NonZeroU16;
use support::company::{NOW, at, line, trip};
use support::rules::{Rules, everything};
use support::staff::{PASSWORD, Person, Staff, second, visit};
use support::{canary, run};
use uuid::Uuid;

const ALL: NonZeroU16 = NonZeroU16::new(500).unwrap();

fn grant(role: Role) -> Grant {
    Grant::new(role, Scope::Company).unwrap()
}

fn of(kind: RecordKind, id: Uuid) -> JournalFilter {
    JournalFilter { record: Some(RecordRef { kind, id }), ..JournalFilter::default() }
}

async fn viewer(staff: &Staff, who: &Person, seconds: i64) -> Viewer {
    let cookie = staff.come_in(who, second(seconds)).await.session;
    staff.session(&cookie, second(seconds)).await.unwrap().viewer().unwrap()
}

async fn read(
    staff: &Staff,
    viewer: &Viewer,
    filter: &JournalFilter,
) -> Result<Vec<JournalRow>, PortalError> {
    let seat = staff.company.portal.seat(viewer, at(60));
    let page = seat.journal().page(filter, None, ALL).await?;
    let JournalPage { rows, .. } = seat.disclose(line("test"), page).await?;
    Ok(rows)
}

/// Changes alone, the oldest first, each with its values and with what was done.
fn told(rows: &[JournalRow]) -> Vec<(serde_json::Value, Vec<&'static str>)> {
    let changes = rows.iter().rev().filter(|row| row.kind() == EntryKind::Change);
    changes
        .map(|row| {
            let values = row.changes().iter().map(|change| {
                (change.field().to_owned(), json!([change.before().cloned(), change.after().cloned()]))
            });
            (values.collect(), row.acts().iter().map(|act| act.word()).collect())
        })
        .collect()
}

/// An account that much is done to.
async fn nia(staff: &Staff) -> AccountId {
    let desk = &staff.company.desk;
    let accounts = |minute| staff.company.portal.seat(desk, at(minute));
    let new = NewAccount::new("nia".parse().unwrap(), line("Nia Example"));
    let made = accounts(0).accounts().create(new.holding(vec![grant(Role::Dispatcher)]), None).await.unwrap();
    let id = made.value.account.id();
    let patch = AccountPatch {
        name: Some(line("Nia Two")),
        grants: Some(vec![grant(Role::Dispatcher).until(at(9_999)), grant(Role::Biller)]),
    };
    accounts(1).accounts().update(id, None, patch).await.unwrap();
    accounts(2).accounts().disable(id).await.unwrap();
    accounts(3).accounts().enable(id).await.unwrap();
    accounts(4).accounts().reset(id, Reset::Everything).await.unwrap();
    id
}

#[test]
fn an_account_is_told_before_and_after_and_its_epoch_never() {
    run(async {
        let staff = Staff::new().await;
        let boss = staff.person("boss", Role::Administrator).await;
        let boss = viewer(&staff, &boss, 0).await;
        let id = nia(&staff).await;
        let mut rows = read(&staff, &boss, &of(RecordKind::Account, id.as_uuid())).await.unwrap();
        // What was done with how they sign in stands among it, and is tried by itself.
        rows.retain(|row| row.record().unwrap().record().kind == RecordKind::Account);
        let until = at(9_999);
        let expected = [
            (
                json!({"username": [null, "nia"], "name": [null, "Nia Example"],
                    "grants": [null, ["dispatcher"]]}),
                vec!["link_made"],
            ),
            (
                json!({"name": ["Nia Example", "Nia Two"], "grants": [["dispatcher"],
                    [format!("dispatcher,until={until}"), "biller"]]}),
                vec![],
            ),
            (json!({"disabled": [null, true]}), vec!["sessions_ended"]),
            (json!({"disabled": [true, null]}), vec![]),
            (json!({}), vec!["link_made"]),
        ];
        let found = told(&rows);
        let found: Vec<_> = found.iter().map(|(values, acts)| (values.clone(), acts.clone())).collect();
        assert_eq!(found, expected);
        for row in rows.iter().filter(|row| row.kind() == EntryKind::Change) {
            let text = serde_json::to_string(row).unwrap();
            assert!(!text.contains("epoch") && row.told() == Told::Whole, "{text}");
            assert_eq!(row.record().unwrap().name(), Some("Nia Two"));
        }
        assert_eq!(rows.iter().find(|row| row.acts().len() == 1).unwrap().reason(), Some("reset"));
    });
}

#[test]
fn of_how_somebody_signs_in_it_is_told_what_was_done_and_never_a_value() {
    run(async {
        let staff = Staff::new().await;
        let boss = staff.person("boss", Role::Administrator).await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        let (portal, desk, door) = (&staff.company.portal, &staff.company.desk, &staff.door);
        let from = visit("192.0.2.9");
        let cookie = staff.come_in(&ada, second(30)).await.session;
        let session = staff.session(&cookie, second(31)).await.unwrap();
        let made = door.new_recovery_codes(&session, PASSWORD, second(32)).await.unwrap().unwrap();
        let (cookie, codes) = (made.session, made.codes);
        let code = codes.codes()[0].clone();
        staff.sign_in(("ada", PASSWORD, &code), None, "192.0.2.9", second(60)).await;
        portal.seat(desk, second(90)).accounts().require_change(ada.id).await.unwrap();
        let session = staff.session(&cookie, second(91)).await.unwrap();
        let other = "Zq8mmwwk of the harbour";
        door.set_password(&session, Some(PASSWORD), other, &from, second(92)).await.unwrap().unwrap();
        portal.seat(desk, second(120)).accounts().reset(ada.id, Reset::Password).await.unwrap();
        portal.seat(desk, second(121)).accounts().reset(ada.id, Reset::Everything).await.unwrap();

        let boss = viewer(&staff, &boss, 150).await;
        let filter = of(RecordKind::Credential, ada.id.as_uuid());
        let rows = read(&staff, &boss, &filter).await.unwrap();
        let acts = told(&rows);
        let done = |acts: &[&'static str]| (json!({}), acts.to_vec());
        let expected = [
            done(&[]),
            done(&["password_set"]),
            done(&["authenticator_set", "recovery_made"]),
            done(&["recovery_made"]),
            done(&["recovery_used"]),
            done(&["password_asked_for"]),
            done(&["password_set"]),
            done(&["password_taken"]),
            done(&["authenticator_taken"]),
        ];
        assert_eq!(acts, expected);
        let text = serde_json::to_string(&rows).unwrap();
        let secrets = codes.codes().iter().chain(ada.recovery.codes()).map(String::as_str);
        for value in secrets.chain([PASSWORD, other, &ada.key_base32, "argon2", "epoch"]) {
            assert!(!text.contains(value), "{value}");
        }
        assert!(rows.iter().all(|row| row.record().unwrap().name() == Some("Ada Quillfeather")));
    });
}

/// However small its pages are.
#[test]
fn what_was_done_with_how_somebody_signs_in_was_done_to_their_account() {
    run(async {
        let staff = Staff::new().await;
        let (portal, desk) = (&staff.company.portal, &staff.company.desk);
        let ada = staff.person("ada", Role::Dispatcher).await;
        portal.seat(desk, second(90)).accounts().require_change(ada.id).await.unwrap();
        portal.seat(desk, second(120)).accounts().disable(ada.id).await.unwrap();
        let changes = |kind| JournalFilter { kind: Some(EntryKind::Change), ..of(kind, ada.id.as_uuid()) };
        let account = changes(RecordKind::Account);
        let whole = read(&staff, desk, &account).await.unwrap();
        let places = whole.iter().map(|row| row.position().to_string().parse().unwrap());
        let places: Vec<u64> = places.collect();
        assert!(places.is_sorted_by(|newer, older| newer > older), "{places:?}");
        let sign_in = read(&staff, desk, &changes(RecordKind::Credential)).await.unwrap();
        assert!(sign_in.len() > 3 && whole.len() > sign_in.len());
        assert!(sign_in.iter().all(|row| whole.contains(row)));
        let (mut after, mut paged) = (None, Vec::new());
        loop {
            let seat = portal.seat(desk, at(60));
            let page = seat.journal().page(&account, after, NonZeroU16::MIN).await.unwrap();
            let JournalPage { rows, next } = seat.disclose(line("test"), page).await.unwrap();
            paged.extend(rows);
            after = next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(paged, whole);
    });
}

#[test]
fn who_does_not_list_an_account_is_told_that_something_was_done_to_one() {
    run(async {
        let staff = Staff::new().await;
        let desk = staff.person("bob", Role::Dispatcher).await;
        let id = nia(&staff).await;
        let reader = viewer(&staff, &desk, 0).await;
        for kind in [RecordKind::Account, RecordKind::Credential] {
            let rows = read(&staff, &reader, &of(kind, id.as_uuid())).await.unwrap();
            let rows: Vec<_> = rows.iter().filter(|row| row.kind() == EntryKind::Change).collect();
            assert!(!rows.is_empty());
            for row in rows {
                assert_eq!((row.told(), row.reason(), row.changes().len()), (Told::NotShown, None, 0));
                assert!(row.acts().is_empty() && row.record().unwrap().name().is_none());
                assert!(row.who().is_some() && row.deed().is_some());
            }
        }
    });
}

/// What the server does by itself is no act of anybody's, and reads as that; and an account is unlocked.
#[test]
fn upkeep_is_told_apart_from_what_people_do() {
    run(async {
        let staff = Staff::new().await;
        let boss = staff.person("boss", Role::Administrator).await;
        let boss = viewer(&staff, &boss, 0).await;
        let (ada, bob) =
            (staff.person("ada", Role::Dispatcher).await, staff.person("bob", Role::Biller).await);
        let other = staff.credential(bob.id).await;
        staff.change_credential(ada.id, |raw| raw.password = other.password.clone()).await;
        staff.change_credential(ada.id, |raw| raw.totp = other.totp.clone()).await;
        let rows = read(&staff, &boss, &of(RecordKind::Credential, ada.id.as_uuid())).await.unwrap();
        let acts: Vec<_> = told(&rows).into_iter().flat_map(|(_, acts)| acts).collect();
        assert!(acts.ends_with(&["password_rehashed", "authenticator_sealed"]), "{acts:?}");
        for number in 0..101 {
            // Each from another network, once the limits of those before are over.
            let (address, now) = (format!("10.{number}.0.1"), second(number * 70));
            staff.sign_in(("ada", "wrong", "000000"), None, &address, now).await;
        }
        staff.company.portal.seat(&staff.company.desk, at(130)).accounts().unlock(ada.id).await.unwrap();
        let rows = read(&staff, &boss, &of(RecordKind::Account, ada.id.as_uuid())).await.unwrap();
        let newest = rows.iter().find(|row| row.kind() == EntryKind::Change).unwrap();
        assert_eq!((newest.acts(), newest.told()), (&[SignInAct::Unlocked][..], Told::Whole));
    });
}

/// A call that a token was shown, and the settings and logon history that were read.
async fn shown(staff: &Staff) -> JournalFilter {
    let company = &staff.company;
    let place = company.facility("Maple Grove").await;
    let mut call = trip(place.id, place.id, 30);
    call.patient_name = Some(line(&canary("patient_name")).into());
    let id = company.book(call).await;
    let token = company.token("api", Role::ApiClient).await;
    let seat = company.portal.seat(&token, at(1));
    let opened = seat.dispatches().read(id).await.unwrap();
    seat.disclose(line("desk"), opened).await.unwrap();
    JournalFilter { kind: Some(EntryKind::Disclosure), ..of(RecordKind::Dispatch, id.as_uuid()) }
}

/// Everybody may do all but these.
async fn forbid(staff: &Staff, forbidden: &'static [Action]) {
    let rules = Rules::new("narrow", |_, _| everything(), move |_, action, _| !forbidden.contains(&action));
    staff.company.policy.swap(rules);
    staff.company.portal.catch_up(staff.company.tenant, NOW).await.unwrap();
}

#[test]
fn which_fields_somebody_was_shown_is_told_to_who_finds_out_and_to_no_other_reader() {
    run(async {
        let staff = Staff::new().await;
        let filter = shown(&staff).await;
        let desk = &staff.company.desk;
        let first = async || read(&staff, desk, &filter).await.unwrap().pop().unwrap();
        let whole = first().await;
        assert_eq!((whole.deed(), whole.surface()), (Some(Deed::Shown), Some("desk")));
        assert!(whole.words().contains(&"patient_name".to_owned()) && !whole.rules().is_empty());
        forbid(&staff, &[Action::TraceDisclosures]).await;
        let narrow = first().await;
        assert_eq!((narrow.told(), narrow.words(), narrow.rules()), (Told::NotShown, &[][..], &[][..]));
        assert_eq!((narrow.who(), narrow.record(), narrow.at()), (whole.who(), whole.record(), whole.at()));
        // What is no patient's is told as it was.
        let all = JournalFilter { kind: Some(EntryKind::Disclosure), ..JournalFilter::default() };
        let rows = read(&staff, desk, &all).await.unwrap();
        let reading =
            rows.iter().find(|row| row.surface().is_some_and(|text| text.starts_with("journal of")));
        assert!(reading.unwrap().words().contains(&"values".to_owned()));
    });
}

#[test]
fn who_finds_out_reads_disclosures_and_needs_no_right_to_the_rest() {
    run(async {
        let staff = Staff::new().await;
        let filter = shown(&staff).await;
        forbid(&staff, &[Action::ReadJournals]).await;
        let desk = &staff.company.desk;
        let rows = read(&staff, desk, &filter).await.unwrap();
        assert!(rows.iter().any(|row| row.words().contains(&"patient_name".to_owned())));
        assert!(rows.iter().all(|row| row.kind() == EntryKind::Disclosure && row.changes().is_empty()));
        // The reading says by what right.
        let rows = read(&staff, desk, &filter).await.unwrap();
        assert_eq!((rows[0].words(), rows[0].rules().len()), (&["trace_disclosures".to_owned()][..], 1));
        for other in [None, Some(EntryKind::Change), Some(EntryKind::Denial), Some(EntryKind::CodeReading)] {
            let filter = JournalFilter { kind: other, ..filter.clone() };
            assert_eq!(read(&staff, desk, &filter).await, Err(PortalError::Forbidden), "{other:?}");
        }
        let token = staff.company.token("all", Role::Administrator).await;
        assert_eq!(read(&staff, &token, &filter).await, Err(PortalError::Forbidden), "a token reads nothing");
    });
}

#[test]
fn a_privacy_officer_finds_out_whatever_roles_they_hold_and_for_as_long_as_they_are_one() {
    run(async {
        let staff = Staff::new().await;
        let filter = shown(&staff).await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        let reader = viewer(&staff, &ada, 0).await;
        let portal = &staff.company.portal;
        let set = async |officers: Vec<AccountId>, minute| {
            let patch = SettingsPatch { privacy_officers: Some(officers), ..SettingsPatch::default() };
            portal.seat(&staff.company.desk, at(minute)).settings().update(None, patch).await.unwrap();
        };
        let narrow: &[Action] = &[Action::ReadJournals, Action::TraceDisclosures];
        forbid(&staff, narrow).await;
        assert_eq!(read(&staff, &reader, &filter).await, Err(PortalError::Forbidden));
        assert_eq!(portal.seat(&reader, at(2)).may(Action::TraceDisclosures).await, Ok(false));
        set(vec![ada.id], 3).await;
        assert_eq!(portal.seat(&reader, at(4)).may(Action::TraceDisclosures).await, Ok(true));
        let rows = read(&staff, &reader, &filter).await.unwrap();
        assert!(rows.iter().any(|row| row.words().contains(&"patient_name".to_owned())));
        let other = JournalFilter { kind: None, ..filter.clone() };
        assert_eq!(read(&staff, &reader, &other).await, Err(PortalError::Forbidden));
        set(Vec::new(), 5).await;
        assert_eq!(read(&staff, &reader, &filter).await, Err(PortalError::Forbidden));
    });
}
