//! Journal by construction: nothing is written, shown, read out or refused without its entry.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::{Action, Grant, RecordStatus, Role, Scope};
use bayboard::danger::{AsRaw, RawDispatch};
use bayboard::journal::{
    Actor, Client, EntryKey, EntryKind, Header, LogonDigest, LogonKey, LogonNumber, RawEntry, Sequence,
    Verifier,
};
use bayboard::portal::{
    AccountPatch, Act, AffiliatePatch, AuthenticatorForm, Claim, DispatchPatch, DivisionPatch, FacilityPatch,
    Hashing, IfArchived, JournalFilter, LogonFilter, NewAccount, NewAffiliate, NewDispatch, NewDivision,
    NewFacility, NewPayor, NewUnit, Patch, PayorPatch, PortalError, Progressing, RegionPatch, Reset,
    SettingsPatch, StaffCookie, UnitPatch, Viewer,
};
use bayboard::{
    Commit, Disclosure, DispatchId, DivisionKind, Draft, FacilityKind, Field, IdempotencyKey, Journal,
    JournalRow, Linked, Outcome, PolicyPart, RecordKind, ServiceLevel, Step, Told, Undisclosed,
};
use std::num::NonZeroU16;
use support::company::{BOOT, Company, NOW, at, chicago, line, trip};
use support::people::People;
use support::rules::{Rules, everything};
use support::run;
use support::staff::{PASSWORD, app, cheap, signed};
use support::use_cases::use_cases;

/// Each write has exactly one entry in its commit, of its record at its version.
fn holds(linked: &Linked) {
    for write in &linked.writes {
        let of_it = |entry: &&RawEntry| {
            entry.is_change()
                && entry.record == Some(write.record.key())
                && entry.version == Some(write.record.version())
        };
        assert_eq!(linked.entries.iter().filter(of_it).count(), 1, "{:?}", write.record.key());
    }
    let changes = linked.entries.iter().filter(|entry| entry.is_change()).count();
    assert_eq!(changes, linked.writes.len(), "an entry tells of a change that was not made");
    assert!(!linked.entries.is_empty(), "a commit without an entry");
}

/// The kinds of records and entries that the commits since the last look wrote.
fn written(company: &Company) -> (Vec<RecordKind>, Vec<EntryKind>) {
    let commits = company.store.committed();
    commits.iter().for_each(holds);
    let writes =
        commits.iter().flat_map(|commit| commit.writes.iter().map(|write| write.record.key().kind)).collect();
    (writes, commits.iter().flat_map(|commit| commit.entries.iter().map(|entry| entry.kind)).collect())
}

macro_rules! writes {
    ($company:expr, $what:expr => [$($record:ident),*] [$($entry:ident),*]) => {{
        let value = $what.await.unwrap();
        let expected = (vec![$(RecordKind::$record),*], vec![$(EntryKind::$entry),*]);
        assert_eq!(written(&$company), expected, stringify!($what));
        value
    }};
}

#[test]
fn every_use_case_that_writes_leaves_its_entries_in_the_same_commit() {
    run(async {
        let company = Company::new().await;
        let (portal, desk, tenant) = (&company.portal, &company.desk, company.tenant);
        let seat = portal.seat(desk, NOW);
        assert_eq!(written(&company), (vec![RecordKind::Tenant], vec![EntryKind::Change]));
        let new = || NewFacility::new(line("Maple Grove"), FacilityKind::NursingHome, chicago());
        let place = writes!(company, seat.facilities().create(new(), None) => [Facility] [Change]).value.id();
        writes!(company, seat.facilities().create_all(vec![new(), new()]) => [Facility, Facility] [Change, Change]);
        let other = FacilityPatch { name: Some(line("Maple Inn")), ..FacilityPatch::default() };
        writes!(company, seat.facilities().update(place, None, other.clone()) => [Facility] [Change]);
        writes!(company, seat.facilities().update(place, None, other) => [] []);
        let renamed = FacilityPatch { name: Some(line("Maple Hill")), ..FacilityPatch::default() };
        writes!(company, seat.facilities().update_all(vec![(place, renamed.clone())]) => [Facility] [Change]);
        writes!(company, seat.facilities().update_all(vec![(place, renamed)]) => [] []);
        writes!(company, seat.facilities().reveal_code(place) => [] [CodeReading]);
        let link = bayboard::portal::NewDisplay {
            name: line("East"),
            rooms: Vec::new(),
            profile: None,
            shows_names: true,
            twelve_hours: None,
            horizon_hours: None,
        };
        let display =
            writes!(company, seat.facilities().create_display(place, link.clone()) => [Display] [Change])
                .display
                .id();
        let once = |number| Claim { key: IdempotencyKey([number; 32]), request: [number; 32] };
        writes!(company, seat.facilities().create_display_once(place, link.clone(), once(2)) => [Display] [Change])
            .unwrap();
        let again =
            writes!(company, seat.facilities().create_display_once(place, link.clone(), once(2)) => [] []);
        assert!(again.is_none(), "it was hung before");
        writes!(company, seat.facilities().create_display(place, link) => [Display] [Change]);
        let display =
            writes!(company, seat.facilities().renew_display(place, display) => [Display, Display] [Change, Change])
                .display
                .id();
        writes!(company, seat.facilities().revoke_display(place, display) => [Display] [Change]);
        writes!(company, seat.facilities().revoke_display(place, display) => [] []);
        writes!(company, seat.facilities().rotate_code(place, None, true) => [Facility, Display, Display] [Change, Change, Change, CodeReading]);
        let unit = NewUnit::new(line("M1"), ServiceLevel::Als);
        let unit = writes!(company, seat.directory().create_unit(unit, None) => [Unit] [Change]).value;
        let vans = NewAffiliate::new(line("Vans"));
        let vans =
            writes!(company, seat.directory().create_affiliate(vans, None) => [Affiliate] [Change]).value;
        let plan = NewPayor::new(line("Plan")).asking_for_numbers(None);
        let plan = writes!(company, seat.directory().create_payor(plan, None) => [Payor] [Change]).value;
        let off = UnitPatch { in_service: Some(false), ..UnitPatch::default() };
        writes!(company, seat.directory().update_unit(unit, None, off.clone()) => [Unit] [Change]);
        writes!(company, seat.directory().update_unit(unit, None, off) => [] []);
        let named = AffiliatePatch { name: Some(line("Cabs")), ..AffiliatePatch::default() };
        writes!(company, seat.directory().update_affiliate(vans, None, named.clone()) => [Affiliate] [Change]);
        writes!(company, seat.directory().update_affiliate(vans, None, named) => [] []);
        let form = PayorPatch {
            form: Patch::exactly("https://forms.example/pan".parse().ok()),
            ..PayorPatch::default()
        };
        writes!(company, seat.directory().update_payor(plan, None, form.clone()) => [Payor] [Change]);
        writes!(company, seat.directory().update_payor(plan, None, form) => [] []);
        let late = SettingsPatch { late_after_min: Some(20), ..SettingsPatch::default() };
        writes!(company, seat.settings().update(None, late.clone()) => [Tenant] [Change]);
        writes!(company, seat.settings().update(None, late) => [] []);
        accounts(&company).await;
        let listed = |name: &str, requires_authorization| {
            vec![bayboard::portal::ListedPayor {
                name: line(name),
                requires_authorization,
                form: Patch::Keep,
            }]
        };
        writes!(company, seat.directory().list_payors(listed("Elm", None)) => [Payor] [Change]);
        writes!(company, seat.directory().list_payors(listed("plan", Some(false))) => [Payor] [Change]);
        writes!(company, seat.directory().list_payors(listed("PLAN", Some(false))) => [] []);
        let region =
            writes!(company, seat.directory().create_region(line("North"), None) => [Region] [Change]).value;
        let division = seat
            .directory()
            .create_division(NewDivision::new(region, line("EMS"), DivisionKind::Mobile), None);
        let division = writes!(company, division => [Division] [Change]).value;
        let away = DivisionPatch { record_status: Some(RecordStatus::Archived), ..DivisionPatch::default() };
        writes!(company, seat.directory().update_division(division, None, away.clone()) => [Division] [Change]);
        writes!(company, seat.directory().update_division(division, None, away) => [] []);
        let named = RegionPatch { name: Some(line("South")), ..RegionPatch::default() };
        writes!(company, seat.directory().update_region(region, None, named) => [Region] [Change]);
        let file = seat.rules().import(PolicyPart::Overlay, line("house"), "end".parse().unwrap(), None);
        let file = writes!(company, file => [PolicyFile] [Change]);
        writes!(company, seat.rules().activate(file, None) => [ActivePolicy] [Change]);
        writes!(company, seat.rules().deactivate(PolicyPart::Overlay, None) => [ActivePolicy] [Change]);
        writes!(company, portal.seat(desk, NOW).open_request_log(line("request log")) => [] [Disclosure]);
        let once = |number| Claim { key: IdempotencyKey([number; 32]), request: [number; 32] };
        let grants = || vec!["api_client".parse().unwrap()];
        writes!(company, seat.tokens().create_once(line("once"), grants(), None, once(1)) => [ApiToken] [Change])
            .unwrap();
        let again =
            writes!(company, seat.tokens().create_once(line("once"), grants(), None, once(1)) => [] []);
        assert!(again.is_none(), "it was made before");
        let token = seat.tokens().create(line("api"), grants(), None);
        let token = writes!(company, token => [ApiToken] [Change]).id;
        writes!(company, seat.tokens().revoke(token) => [ApiToken] [Change]);
        let call = || trip(place, place, 30);
        writes!(company, seat.dispatches().create(call(), None) => [Dispatch] [Change]);
        let ids = writes!(company, seat.dispatches().create_all(vec![call(), call()]) => [Dispatch, Dispatch] [Change, Change]);
        let ids: Vec<DispatchId> = ids.iter().map(|booked| booked.id).collect();
        writes!(company, seat.dispatches().update(ids[0], None, DispatchPatch::default()) => [Dispatch] [Change]);
        let moved = DispatchPatch { level: Some(ServiceLevel::Cct), ..DispatchPatch::default() };
        writes!(company, seat.dispatches().update_all(vec![(ids[0], moved.clone())]) => [Dispatch] [Change]);
        writes!(company, seat.dispatches().update_all(vec![(ids[0], moved)]) => [] []);
        let mut sourced = call();
        sourced.source_ref = Some("cad-1".parse().unwrap());
        let upsert = |new: NewDispatch| {
            let change = DispatchPatch::from(&new);
            seat.dispatches().upsert(new, change, IfArchived::Restore)
        };
        let made = writes!(company, upsert(sourced.clone()) => [Dispatch] [Change]).id;
        writes!(company, upsert(sourced.clone()) => [] []);
        sourced.level = ServiceLevel::Cct;
        writes!(company, upsert(sourced) => [Dispatch] [Change]);
        let both =
            vec![(made, DispatchPatch { level: Some(ServiceLevel::Als), ..DispatchPatch::default() }); 2];
        writes!(company, seat.dispatches().update_all(both) => [Dispatch] [Change]);
        let mut sourced = new();
        sourced.source_ref = Some("crm-1".parse().unwrap());
        let change = FacilityPatch::from(&sourced);
        writes!(company, seat.facilities().upsert(sourced.clone(), change.clone(), IfArchived::Restore) => [Facility] [Change]);
        writes!(company, seat.facilities().upsert(sourced, change, IfArchived::Restore) => [] []);
        let steps = [
            Progressing::Step(Step::Assigned, NOW),
            Progressing::Undo,
            Progressing::Correct(Step::OnScene, NOW, line("late")),
            Progressing::Remove(Step::OnScene, line("never")),
            Progressing::Cancel(NOW, line("no")),
            Progressing::Uncancel,
            Progressing::Step(Step::OnScene, NOW),
            Progressing::Close(NOW, Outcome::AsOrdered),
        ];
        for step in steps {
            writes!(company, seat.dispatches().progress(ids[0], None, step.clone(), None) => [Dispatch] [Change]);
        }
        let fed = [(ids[1], Step::Enroute, NOW)];
        writes!(company, seat.dispatches().feed_steps(&fed, &line("feed")) => [Dispatch] [Change]);
        writes!(company, seat.dispatches().erase(ids[1]) => [Dispatch] [Erasure]);
        writes!(company, seat.settings().end_sessions() => [Tenant] [Change]);
        let facility = company.facility("Lakeside").await;
        company.store.committed();
        let ticket = company.ticket(&facility.public_id, "whatever").await;
        // A cell and a row of history, which the digest below tells of.
        writes!(company, portal.sign_out(tenant, &ticket, Client::default(), BOOT, NOW) => [] []);
        writes!(company, portal.sign_out(tenant, &ticket, Client::default(), BOOT, NOW) => [] []);
        writes!(company, portal.digest_logons(tenant, NOW) => [] [LogonDigest]);
        writes!(company, portal.digest_logons(tenant, NOW) => [] []);
        writes!(company, portal.seat(desk, at(1)).retention().keep_since(at(1)) => [] [Retention]);
        writes!(company, seat.retention().keep_since(at(-1)) => [] []);
        let all = JournalFilter::default();
        writes!(company, seat.journal().page(&all, None, NonZeroU16::MIN) => [] [Disclosure]);
        writes!(company, seat.journal().history(ids[0], None, NonZeroU16::MIN) => [] [Disclosure]);
        writes!(company, seat.journal().head() => [] []);
        verified(&company).await;
        let told = each_names_somebody(&company, Sequence::START).await.unwrap();
        assert!(told.len() > 60, "only {} entries", told.len());
    });
}

/// Accounts, and who may be what.
async fn accounts(company: &Company) {
    let seat = company.portal.seat(&company.desk, NOW);
    let new = NewAccount::new("nia".parse().unwrap(), line("Nia Example"));
    let made = writes!(company, seat.accounts().create(new, None) => [Account, Credential] [Change, Change]);
    let id = made.value.account.id();
    let crew = Grant::new(Role::Crew, Scope::Company).unwrap();
    let patch = AccountPatch { name: Some(line("Nia Two")), grants: Some(vec![crew]) };
    writes!(company, seat.accounts().update(id, None, patch.clone()) => [Account] [Change]);
    writes!(company, seat.accounts().update(id, None, patch) => [] []);
    writes!(company, seat.accounts().reset(id, Reset::Password) => [Account, Credential] [Change, Change]);
    writes!(company, seat.accounts().unlock(id) => [] []);
    writes!(company, seat.accounts().require_change(id) => [] []);
    writes!(company, seat.accounts().disable(id) => [Account] [Change]);
    writes!(company, seat.accounts().disable(id) => [] []);
    writes!(company, seat.accounts().enable(id) => [Account] [Change]);
    writes!(company, seat.accounts().enable(id) => [] []);
    writes!(company, seat.accounts().logons(&LogonFilter::default(), None, NonZeroU16::MIN) => [] [Disclosure]);
}

/// Sessions, browsers and links are cells, of which history tells; how people prove themselves is journaled.
#[test]
fn what_people_change_of_how_they_sign_in_leaves_its_entries_in_the_same_commit() {
    run(async {
        let hashing = Hashing::new(1, 10).unwrap().costing(cheap());
        let (company, people) = People::come_in(&hashing).await;
        let (door, session, visit) = (&people.door, &people.session, &people.visit);
        written(&company);
        let begun = company.store.head(company.tenant).await.unwrap().sequence;
        writes!(company, people.sign_in(true) => [] []);
        writes!(company, people.sign_in(false) => [] []);
        writes!(company, people.redeem() => [] []);
        writes!(company, door.session(company.tenant, &people.cookie, Client::default(), Act::Person, at(2)) => [] []);
        let anew = async |cookie: &StaffCookie| {
            let client = Client::default();
            door.session(company.tenant, cookie, client, Act::Person, at(2)).await.unwrap().unwrap()
        };
        writes!(company, people.recover() => [Credential] [Change]);
        writes!(company, people.end_session() => [] []);
        writes!(company, people.forget_device() => [] []);
        let opened = signed(writes!(company, door.unlock(session, PASSWORD, visit, NOW) => [] []));
        let session = anew(&opened.session).await;
        writes!(company, door.new_recovery_codes(&session, "wrong", NOW) => [] []);
        let made = writes!(company, door.new_recovery_codes(&session, PASSWORD, NOW) => [Credential, Account] [Change, Change]);
        let session = anew(&made.unwrap().session).await;
        let new = "Zq8mmwwk of the harbour";
        writes!(company, door.set_password(&session, Some("wrong"), new, visit, NOW) => [] []).unwrap_err();
        let set = writes!(company, door.set_password(&session, Some(PASSWORD), new, visit, NOW) => [Credential, Account] [Change, Change]);
        let session = anew(&set.unwrap().unwrap()).await;
        let set_up = door.begin_authenticator(&session, NOW).await.unwrap();
        let app = app(&set_up.key_base32);
        let (now, code, current) = people.codes(&app);
        let form = AuthenticatorForm { token: &set_up.token, code: &code, password: new, current: &current };
        writes!(company, door.confirm_authenticator(&session, &form, visit, now) => [Credential, Account] [Change, Change])
            .unwrap();
        writes!(company, door.sign_out(&session, visit, NOW) => [] []);
        verified(&company).await;
        each_names_somebody(&company, begun).await.unwrap();
    });
}

/// The whole chain of the company, in order.
async fn verified(company: &Company) -> Vec<RawEntry> {
    let entries = company
        .store
        .entries(&EntryKey::All(company.tenant), Some(Sequence::START), false, NonZeroU16::MAX)
        .await
        .unwrap();
    let mut verifier = Verifier::new(company.tenant, None);
    entries.iter().for_each(|entry| verifier.check(entry).unwrap());
    assert_eq!(verifier.finish().unwrap(), company.store.head(company.tenant).await.unwrap());
    entries
}

/// What entries name, for all after one: a person by name, a device, a program by name, or the system with
/// what it was at. The first that names nobody is an error.
async fn each_names_somebody(company: &Company, after: Sequence) -> Result<Vec<String>, String> {
    let (mut told, mut next) = (Vec::new(), None);
    let seat = company.portal.seat(&company.desk, at(600));
    loop {
        let page = seat.journal().page(&JournalFilter::default(), next, NonZeroU16::MAX).await.unwrap();
        let page = seat.disclose(line("test"), page).await.unwrap();
        for row in page.rows {
            let number = row.position().to_string();
            if number.split('.').next().unwrap().parse::<u64>().unwrap() > after.0 {
                told.push(named(&row).ok_or(format!("entry {number} names nobody"))?);
            }
        }
        next = page.next;
        if next.is_none() {
            return Ok(told);
        }
    }
}

/// Whoever did it. An erasure takes names away with all else; ids stay.
fn named(row: &JournalRow) -> Option<String> {
    let who = row.who()?;
    let name = who.name().map(str::to_owned);
    match who.actor() {
        Actor::Account(_)
        | Actor::Operator(_)
        | Actor::HostUser(_)
        | Actor::Token(_)
        | Actor::HostWork(_) => {
            if row.told() == Told::Erased {
                who.actor().id().map(|id| id.to_string())
            } else {
                name
            }
        }
        Actor::Session(id) => Some(format!("screen {id}")),
        Actor::Display(id) => Some(format!("display {id}")),
        Actor::System if row.kind() == EntryKind::LogonDigest => Some("the digest".to_owned()),
        Actor::System => row.reason().map(str::to_owned),
    }
}

/// The check above finds what nobody answers for.
#[test]
fn an_entry_that_names_nobody_is_found() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        each_names_somebody(&company, Sequence::START).await.unwrap();
        let vault = company.portal.company(company.tenant).await.unwrap();
        let unit = company.record(RecordKind::Facility, place.id.as_uuid()).await;
        let draft = Draft::new(&vault, Actor::System, NOW).edit(unit.clone(), unit).unwrap();
        let stands = company.store.commit(&draft.finish()).await.unwrap().head.sequence;
        company.portal.catch_up(company.tenant, NOW).await.unwrap();
        let found = each_names_somebody(&company, Sequence::START).await;
        assert_eq!(found, Err(format!("entry {} names nobody", stands.0)));
    });
}

/// Every public use case of the portal is driven above, named as one that only reads, or tested in another
/// file.
#[test]
fn no_use_case_is_forgotten() {
    let driven: String = include_str!("journaled.rs").split_whitespace().collect();
    let reads = [
        "Portal::open",
        "Portal::boards",
        "Portal::catch_up",
        "Seat::disclose",
        "Dispatches::list",
        "Dispatches::read",
        "Dispatches::id_by_source_ref",
        "Dispatches::by_source_ref",
        "Facilities::find",
        "Tokens::offered",
        "Facilities::list",
        "Facilities::read",
        "Facilities::by_source_ref",
        "Facilities::id_by_public_id",
        "Facilities::preview_board",
        "Dispatches::all_open",
        "Directory::unit_by_call_sign",
        "Directory::payors_by_name",
        "Directory::affiliates_by_name",
        "Directory::units",
        "Directory::unit",
        "Directory::unit_by_source_ref",
        "Directory::affiliates",
        "Directory::affiliate",
        "Directory::affiliate_by_source_ref",
        "Directory::payors",
        "Directory::payor",
        "Directory::payor_by_source_ref",
        "Settings::read",
        "Accounts::list",
        "Accounts::read",
        "Accounts::heartbeat",
        "Seat::changes",
        "Seat::may",
        "Seat::own_places",
        "Seat::resting_roles",
        "Seat::place_name",
        "Seat::places_for",
        "Portal::wake",
        "Wake::next",
        "Facilities::displays",
        "Portal::sign_in",
        "Portal::ticket",
        "Portal::check_doors",
        "Portal::record_screen",
        "Portal::tell_screens",
        "Portal::create_tenant",
        "Portal::active_policy",
        "Directory::places",
        "Directory::regions",
        "Directory::region",
        "Directory::divisions",
        "Directory::division",
        "Facilities::wrong_codes",
        "Facilities::wrong_codes_of",
        "Tokens::list",
        "Tokens::read",
        "Rules::in_force",
        "Rules::files",
        "Rules::file",
        "Rules::difference",
        "Rules::history",
        "Keys::uses",
        "Keys::facilities_with_lost_codes",
        "Portal::company",
        "Portal::renewed",
        // They write when the keys were changed: in keys.rs.
        "Keys::rewrap_company",
        "Keys::add",
        "Keys::activate",
        "Keys::drop",
        "Keys::replace_lost",
        "Portal::display_pass",
        "Portal::viewer_by_token",
        "Keys::rewrap_codes",
        "Keys::rewrap_journal_keys",
        "Clockwork::take",
        "Clockwork::settle",
        "Clockwork::put_back",
        "Clockwork::verify",
        "Portal::last_verified",
        "Journal::last_verified",
        "Outbox::lease",
        "Outbox::settle",
        "Outbox::fail",
        "Keys::rewrap_authenticators",
        "StaffDoor::begin_authenticator",
        "StaffDoor::resume_authenticator",
        "StaffDoor::sessions",
        "StaffDoor::devices",
    ];
    // What is no method takes a store, and writes no record.
    let found: Vec<String> = use_cases().into_iter().filter(|name| name.contains("::")).collect();
    for name in &found {
        let is_driven = driven.contains(&called(name)) || reads.contains(&name.as_str());
        assert!(is_driven, "{name}: drive it here, or name it as one that writes no record");
    }
    assert!(found.len() >= 35, "only {} use cases were found", found.len());
}

/// How a use case is called: `portal.sign_in(`, `.dispatches().create(`.
fn called(name: &str) -> String {
    match name.split_once("::") {
        Some(("Portal", name)) => format!("portal.{name}("),
        Some(("Seat", name)) => format!(").{name}("),
        Some(("StaffDoor", name)) => format!(".{name}("),
        Some((area, name)) => format!(".{}().{name}(", area.to_lowercase()),
        None => format!("{name}("),
    }
}

#[test]
fn a_question_about_a_host_products_record_is_journaled_before_its_answer() {
    run(async {
        let company = Company::new().await;
        company.store.committed();
        let vehicle =
            bayboard::portal::HostResource::own("fleet".parse().unwrap(), "vehicle-12".parse().unwrap());
        let (portal, desk) = (&company.portal, &company.desk);
        let answer = portal.seat(desk, NOW).authorize(&"view".parse().unwrap(), &vehicle).await;
        assert_eq!(answer, Err(PortalError::Forbidden));
        assert_eq!(written(&company), (vec![], vec![EntryKind::Denial]));
    });
}

/// A dispatch of which everything is known, closed until it is disclosed.
async fn closed(company: &Company, viewer: &Viewer, id: DispatchId) -> Undisclosed<bayboard::DispatchView> {
    company.portal.seat(viewer, NOW).dispatches().read(id).await.unwrap()
}

async fn patient(company: &Company) -> DispatchId {
    let place = company.facility("Maple Grove").await;
    let mut new = trip(place.id, place.id, 30);
    new.patient_name = Some(line("Ada Example").into());
    new.reason = Some(line("dialysis").into());
    company.book(new).await
}

#[test]
fn an_answer_is_opened_after_its_entry_or_not_at_all() {
    run(async {
        let company = Company::new().await;
        let (id, viewer) = (patient(&company).await, company.token("api", Role::ApiClient).await);
        let answer = closed(&company, &viewer, id).await;
        company.store.committed();
        company.store.refuse(true);
        let refused = company.portal.seat(&viewer, NOW).disclose(line("test"), answer.clone()).await;
        assert!(matches!(refused, Err(PortalError::Store(_))), "no entry, no answer");
        company.store.refuse(false);
        assert_eq!(written(&company), (vec![], vec![]));
        company.portal.seat(&viewer, NOW).disclose(line("test"), answer).await.unwrap();
        assert_eq!(written(&company), (vec![], vec![EntryKind::Disclosure]));
        let entry = verified(&company).await.pop().unwrap();
        let header: Header = entry.header().unwrap();
        assert!(matches!(header.actor, Actor::Token(_)) && header.record.unwrap().id == id.as_uuid());
        let said = String::from_utf8_lossy(&entry.body.unwrap().payload).into_owned();
        assert!(
            said.contains("patient_name")
                && said.contains("shows-reason")
                && said.contains("ordinary")
                && said.contains("test")
        );
        assert!(!said.contains("Ada"), "fields are named, values are not");
    });
}

#[test]
fn what_was_decided_for_one_viewer_is_shown_to_no_other() {
    run(async {
        let company = Company::new().await;
        let (id, other) = (patient(&company).await, company.token("api", Role::ApiClient).await);
        let answer = closed(&company, &company.desk, id).await;
        let elsewhere = Viewer::operator(bayboard::TenantId::DEPLOYMENT, line("desk"));
        company.store.committed();
        for viewer in [&other, &elsewhere] {
            let refused = company.portal.seat(viewer, NOW).disclose(line("test"), answer.clone()).await;
            assert_eq!(refused.err(), Some(PortalError::Forbidden));
        }
        assert_eq!(written(&company), (vec![], vec![]), "nothing was shown");
        company.portal.seat(&company.desk, NOW).disclose(line("test"), answer).await.unwrap();
    });
}

#[test]
fn a_session_is_journaled_once_a_day_and_when_it_is_shown_more() {
    run(async {
        let company = Company::new().await;
        let (id, viewer) = (patient(&company).await, company.token("api", Role::ApiClient).await);
        let boards = company.boards().await;
        let shows = async |viewer: &Viewer, fields: &[Field], now| {
            let shown = fields.iter().fold(Disclosure::NOTHING, |shown, field| shown.with_full(*field));
            boards.set_rules(Rules::showing(shown), NOW);
            let answer = closed(&company, viewer, id).await;
            company.store.committed();
            company.portal.seat(viewer, now).disclose(line("test"), answer).await.unwrap();
            written(&company).1.len()
        };
        let (name, reason) = (Field::PatientName, Field::Reason);
        let hour = |count: i64| at(60 * count);
        assert_eq!(shows(&viewer, &[Field::Level], NOW).await, 0, "nothing of the patient's");
        assert_eq!(shows(&viewer, &[name], NOW).await, 1);
        assert_eq!(shows(&viewer, &[name], hour(23)).await, 0);
        assert_eq!(shows(&viewer, &[name, reason], hour(23)).await, 1, "more is shown");
        assert_eq!(
            shows(&viewer, &[name], hour(24)).await,
            1,
            "a day after its own entry, whatever else was shown since"
        );
        assert_eq!(shows(&viewer, &[reason], hour(48)).await, 1, "forgotten with its day");
        assert_eq!(shows(&viewer, &[reason], hour(48)).await, 0);
        assert_eq!(
            shows(&viewer, &[reason], hour(47)).await,
            1,
            "an entry of a clock that ran ahead speaks for nothing"
        );
        assert_eq!(shows(&viewer, &[reason], hour(48)).await, 0);
        // Two people at the command line are two people.
        let (one, other) =
            (Viewer::operator(company.tenant, line("Ada")), Viewer::operator(company.tenant, line("Bob")));
        assert_eq!(
            (
                shows(&one, &[name], NOW).await,
                shows(&other, &[name], NOW).await,
                shows(&one, &[name], NOW).await
            ),
            (1, 1, 0)
        );
    });
}

#[test]
fn a_list_journals_each_patient_it_shows_and_no_other() {
    run(async {
        let company = Company::new().await;
        let viewer = company.token("api", Role::ApiClient).await;
        for _ in 0..3 {
            patient(&company).await;
        }
        let listed = async |limit: u16| {
            let found = company
                .portal
                .seat(&viewer, NOW)
                .dispatches()
                .list(&Default::default(), NonZeroU16::new(limit).unwrap())
                .await
                .unwrap();
            company.store.committed();
            company.portal.seat(&viewer, NOW).disclose(line("list"), found).await.unwrap().items.len()
        };
        assert_eq!((listed(2).await, written(&company).1.len()), (2, 2));
        assert_eq!(
            (listed(50).await, written(&company).1.len()),
            (3, 1),
            "the third only; two stand in the journal already"
        );
    });
}

#[test]
fn refusals_are_journaled() {
    run(async {
        let company = Company::new().await;
        let (id, dispatcher) = (patient(&company).await, company.token("desk", Role::Dispatcher).await);
        company.policy.swap(Rules::new(
            "no-booking",
            |_, _| everything(),
            |_, action, _| action != Action::CreateDispatch,
        ));
        company.portal.catch_up(company.tenant, NOW).await.unwrap();
        company.store.committed();
        let place = company.dispatch(id).await.as_raw().origin.facility.unwrap();
        let refused =
            company.portal.seat(&dispatcher, NOW).dispatches().create(trip(place, place, 5), None).await;
        assert_eq!(refused.unwrap_err(), PortalError::Forbidden);
        assert_eq!(written(&company), (vec![], vec![EntryKind::Denial]));
        // One that may be known of by nobody: not found, and still journaled as asked for.
        company.policy.swap(Rules::new("blind", |_, _| Disclosure::NOTHING, |_, _, _| true));
        company.portal.catch_up(company.tenant, NOW).await.unwrap();
        assert_eq!(
            company.portal.seat(&dispatcher, NOW).dispatches().read(id).await.unwrap_err(),
            PortalError::NotFound
        );
        assert_eq!(written(&company), (vec![], vec![EntryKind::Denial]));
        company.store.refuse(true);
        assert!(matches!(
            company.portal.seat(&dispatcher, NOW).dispatches().read(id).await.unwrap_err(),
            PortalError::Store(_)
        ));
    });
}

#[test]
fn a_code_is_told_after_its_reading_is_journaled_or_not_at_all() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        company.store.refuse(true);
        assert!(matches!(
            company.portal.seat(&company.desk, NOW).facilities().reveal_code(place.id).await,
            Err(PortalError::Store(_))
        ));
        assert!(matches!(
            company.portal.seat(&company.desk, NOW).facilities().rotate_code(place.id, None, true).await,
            Err(PortalError::Store(_))
        ));
        company.store.refuse(false);
        let code = company.portal.seat(&company.desk, NOW).facilities().reveal_code(place.id).await.unwrap();
        assert!(code.matches(&place.code), "a rotation that was not journaled did not happen");
    });
}

#[test]
fn records_out_of_use_are_changed_by_nobody_whom_the_rules_do_not_let() {
    run(async {
        let company = Company::new().await;
        let dispatcher = company.token("desk", Role::Dispatcher).await;
        for status in [bayboard::access::RecordStatus::Archived, bayboard::access::RecordStatus::Deleted] {
            let id = patient(&company).await;
            let before = company.dispatch(id).await;
            let raw = RawDispatch { record_status: status, ..before.as_raw().clone() };
            let draft =
                Draft::new(&company.portal.company(company.tenant).await.unwrap(), Actor::System, NOW)
                    .edit(before, bayboard::Dispatch::from(raw))
                    .unwrap();
            company.portal.store().commit(&draft.finish()).await.unwrap();
            company.portal.catch_up(company.tenant, NOW).await.unwrap();
            company.store.committed();
            let (portal, desk) = (&company.portal, &dispatcher);
            let patched = portal
                .seat(desk, NOW)
                .dispatches()
                .update(id, None, DispatchPatch::default())
                .await
                .map(|_| ());
            let stepped = portal
                .seat(desk, NOW)
                .dispatches()
                .progress(id, None, Progressing::Step(Step::Assigned, NOW), None)
                .await
                .map(|_| ());
            let erased = portal.seat(desk, NOW).dispatches().erase(id).await;
            assert_eq!([patched, stepped, erased], [const { Err(PortalError::NotFound) }; 3], "{status}");
            assert_eq!(written(&company), (vec![], vec![EntryKind::Denial; 3]));
        }
    });
}

#[test]
fn what_is_written_after_an_erasure_is_sealed_again() {
    run(async {
        let company = Company::new().await;
        let id = patient(&company).await;
        company.portal.seat(&company.desk, NOW).dispatches().erase(id).await.unwrap();
        company.policy.swap(Rules::new("open", |_, _| everything(), |_, _, _| true));
        company.portal.catch_up(company.tenant, NOW).await.unwrap();
        let patch = DispatchPatch {
            patient_name: Patch::Set(line("Ada Example").into()),
            ..DispatchPatch::default()
        };
        company.portal.seat(&company.desk, NOW).dispatches().update(id, None, patch).await.unwrap();
        let entries = verified(&company).await;
        let of_it =
            entries.iter().filter(|entry| entry.record.is_some_and(|record| record.id == id.as_uuid()));
        for entry in of_it {
            let said = String::from_utf8_lossy(&entry.body.as_ref().unwrap().payload).into_owned();
            assert!(!said.contains("Ada Example"), "entry {}", entry.sequence.0);
        }
    });
}

#[test]
fn the_digest_of_logon_history_covers_every_row_and_verifies() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        for _ in 0..5 {
            company.ticket(&place.public_id, "wrong").await;
        }
        company.portal.digest_logons(company.tenant, NOW).await.unwrap();
        company.pass(&place).await;
        company.portal.digest_logons(company.tenant, at(1)).await.unwrap();
        let rows = company
            .store
            .logons(&LogonKey::All(company.tenant), LogonNumber(0), NonZeroU16::MAX)
            .await
            .unwrap();
        let entries = verified(&company).await;
        let chained: Vec<Vec<u8>> = entries
            .iter()
            .filter(|entry| entry.kind == EntryKind::LogonDigest)
            .map(|entry| entry.body.as_ref().unwrap().payload.clone())
            .collect();
        let (first, second) =
            (LogonDigest::over(LogonNumber(0), &rows[..5]), LogonDigest::over(LogonNumber(5), &rows[5..]));
        assert_eq!((rows.len(), chained.len(), second.upto), (6, 2, LogonNumber(6)));
        let holds = |payload: &Vec<u8>, digest: &LogonDigest| {
            payload.windows(32).any(|window| window == digest.digest)
        };
        assert!(holds(&chained[0], &first) && holds(&chained[1], &second));
        let mut touched = rows.clone();
        touched[2].1.client = Client { address: Some(line("203.0.113.1")), agent: None };
        assert!(!holds(&chained[0], &LogonDigest::over(LogonNumber(0), &touched[..5])));
    });
}

/// Of two requests under one key that race past the first look, one is made and the other is told.
#[test]
fn one_key_stands_for_one_request_even_in_a_race() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let claim = |request: u8| Some(Claim { key: IdempotencyKey([1; 32]), request: [request; 32] });
        let seat = company.portal.seat(&company.desk, NOW);
        let ask = |request: u8, minute: i64| {
            seat.dispatches().create(trip(place.id, place.id, minute), claim(request))
        };
        let first = ask(1, 30).await.unwrap();
        assert!(!first.repeated && ask(1, 30).await.unwrap().repeated);
        assert_eq!(ask(2, 40).await.unwrap_err(), PortalError::KeyReused);
        // The race itself: the store answers that the key was taken since.
        company.store.hide_claims(true);
        assert_eq!(ask(3, 40).await.unwrap_err(), PortalError::KeyReused);
        assert!(ask(1, 30).await.unwrap().repeated);
    });
}
