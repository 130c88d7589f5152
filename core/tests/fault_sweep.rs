//! Every call of the store that a use case makes fails once, in both ways that a call can fail; then nothing
//! is half done, nothing that was answered is lost, memory holds what the store holds, and the next try
//! works.
//!
//! A use case is a public function of the portal. Each has a line below: one without is found by reading the
//! portal's own source. Which calls it makes is found by running it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr, reason = "a test fails by panicking")]

mod support;

use bayboard::access::{BoardTicket, Grant, PublicFacilityId, RecordStatus, Role, Scope, SessionCookie};
use bayboard::board::Pass;
use bayboard::danger::{AsRaw, RawDispatch};
use bayboard::journal::{EntryKey, EntryKind, LogonEvent, LogonKey, LogonNumber, Sequence};
use bayboard::portal::{
    Claim, DispatchPatch, FacilityPatch, HostResource, ListedPayor, NewDispatch, NewDisplay, NewFacility,
    NewTenant, Portal, PortalError, Progressing, SignIn, Viewer, accesses, check_keys, drop_payloads,
    give_up_key, keys_in_use, retire_key, verify_journal,
};
use bayboard::{
    CellRange, Cells, Dispatch, DispatchFilter, DispatchId, DisplayId, DivisionId, DivisionKind,
    FacilityKind, Generation, IdempotencyKey, Journal, KeyId, PolicyFileId, PolicyPart, Range, Record,
    RecordKind, RecordRef, Records, RegionId, SealError, ServiceLevel, SourceRef, Space, Step, StoreExt,
    TokenId, Word,
};
use std::collections::BTreeMap;
use std::num::NonZeroU16;
use std::pin::Pin;
use support::company::{BOOT, Company, NOW, Place, at, chicago, from, line, trip, vault};
use support::run;
use support::watched::{Calls, Failure};

const PAGE: NonZeroU16 = NonZeroU16::new(100).unwrap();

/// A company with one of everything, the same each time it is made.
struct Stage {
    company: Company,
    home: Place,
    clinic: Place,
    cookie: SessionCookie,
    ticket: BoardTicket,
    display: DisplayId,
    display_secret: String,
    token: TokenId,
    token_secret: String,
    region: RegionId,
    division: DivisionId,
    file: PolicyFileId,
    booked: DispatchId,
    running: DispatchId,
}

impl Stage {
    async fn new() -> Self {
        let company = Company::new().await;
        let (portal, desk) = (&company.portal, &company.desk);
        let home = company.facility_from(sourced("Maple Grove", "maple")).await;
        let clinic = company.facility("Summit").await;
        let entered = company.sign_in(&home.public_id, &home.code.spoken(), from("192.0.2.9"), NOW).await;
        let SignIn::Session(cookie) = entered else { panic!("nobody has tried that often") };
        let ticket = portal.ticket(company.tenant, &cookie, NOW).await.unwrap().unwrap();
        let link = portal.create_display(desk, home.id, wall("East"), NOW).await.unwrap();
        let token = portal.create_token(desk, line("feed"), vec![grant()], None, NOW).await.unwrap();
        let region = portal.create_region(desk, line("North"), NOW).await.unwrap();
        let division =
            portal.create_division(desk, region, line("EMS"), DivisionKind::Mobile, NOW).await.unwrap();
        portal.create_unit(desk, line("M1"), ServiceLevel::Als, None, None, NOW).await.unwrap();
        portal.create_affiliate(desk, line("Vans"), true, None, NOW).await.unwrap();
        portal.create_payor(desk, line("Plan"), true, None, None, NOW).await.unwrap();
        let import = async |name: &str| {
            let text = "end".parse().unwrap();
            portal.import_policy(desk, PolicyPart::Overlay, line(name), text, None, NOW).await.unwrap()
        };
        let (active, file) = (import("house").await, import("new").await);
        portal.activate_policy(desk, active, None, NOW).await.unwrap();
        let booked = company.book(patient(&home, &clinic)).await;
        // With it, a list too long for an entry each.
        let other = || {
            let mut other = patient(&home, &clinic);
            other.source_ref = None;
            other
        };
        portal.create_dispatches(desk, (0..8).map(|_| other()).collect(), NOW).await.unwrap();
        let running = company.trip(home.id, clinic.id, 5).await;
        let step = Progressing::Step(Step::Assigned, NOW);
        portal.progress_dispatch(desk, running, None, step, None, NOW).await.unwrap();
        let feed = portal
            .viewer_by_token(company.tenant, &token.secret, from("192.0.2.9"), NOW)
            .await
            .unwrap()
            .unwrap();
        let open = portal.open_dispatches(&feed, NOW).await.unwrap();
        portal.disclose(&feed, line("feed"), open, NOW).await.unwrap();
        let (display, display_secret) = (link.display.id(), link.secret);
        let (token, token_secret) = (token.id, token.secret);
        Self {
            company,
            home,
            clinic,
            cookie,
            ticket,
            display,
            display_secret,
            token,
            token_secret,
            region,
            division,
            file,
            booked,
            running,
        }
    }

    fn portal(&self) -> &Portal {
        &self.company.portal
    }

    fn desk(&self) -> &Viewer {
        &self.company.desk
    }
}

fn grant() -> Grant {
    Grant::new(Role::ApiClient, Scope::Company).unwrap()
}

fn wall(name: &str) -> NewDisplay {
    let (rooms, profile, twelve_hours, horizon_hours) = (Vec::new(), None, None, None);
    NewDisplay { name: line(name), rooms, profile, shows_names: true, twelve_hours, horizon_hours }
}

fn house(name: &str) -> NewFacility {
    NewFacility::new(line(name), FacilityKind::NursingHome, chicago())
}

fn source(reference: &str) -> SourceRef {
    reference.parse().unwrap()
}

fn sourced(name: &str, reference: &str) -> NewFacility {
    let mut new = house(name);
    new.source_ref = Some(source(reference));
    new
}

fn patient(home: &Place, clinic: &Place) -> NewDispatch {
    let mut new = trip(home.id, clinic.id, 60);
    new.patient_name = Some(line("Ada Example").into());
    new.source_ref = Some(source("call-1"));
    new
}

fn claim(number: u8) -> Option<Claim> {
    Some(Claim { key: IdempotencyKey([number; 32]), request: [number; 32] })
}

fn renamed() -> FacilityPatch {
    FacilityPatch { name: Some(line("Maple Hill")), ..FacilityPatch::default() }
}

/// To another division, with its open calls.
fn elsewhere(stage: &Stage) -> FacilityPatch {
    FacilityPatch { division: Some(Some(stage.division)), ..FacilityPatch::default() }
}

fn moved() -> DispatchPatch {
    DispatchPatch { level: Some(ServiceLevel::Cct), ..DispatchPatch::default() }
}

type Act = for<'s> fn(&'s Stage) -> Pin<Box<dyn Future<Output = Result<(), PortalError>> + 's>>;

/// Something done with the portal, by the name of what is called.
struct UseCase {
    name: &'static str,
    act: Act,
}

macro_rules! use_cases {
    ($($name:ident |$stage:ident| $act:expr;)+) => {
        &[$(UseCase { name: stringify!($name), act: |$stage| Box::pin(async move { $act.await.map(drop) }) }),+]
    };
}

const USE_CASES: &[UseCase] = use_cases![
    reveal_code |s| s.portal().reveal_code(s.desk(), s.home.id, NOW);
    rotate_code |s| s.portal().rotate_code(s.desk(), s.home.id, None, true, NOW);
    rotate_code |s| s.portal().rotate_code(s.desk(), s.home.id, None, false, NOW);
    authorize |s| authorize(s);
    create_dispatch |s| s.portal().create_dispatch(s.desk(), trip(s.home.id, s.clinic.id, 30), claim(1), NOW);
    create_dispatches |s| s.portal().create_dispatches(s.desk(), vec![trip(s.home.id, s.clinic.id, 30), trip(s.clinic.id, s.home.id, 40)], NOW);
    update_dispatch |s| s.portal().update_dispatch(s.desk(), s.booked, None, moved(), NOW);
    update_dispatches |s| s.portal().update_dispatches(s.desk(), vec![(s.booked, moved()), (s.running, moved())], NOW);
    progress_dispatch |s| s.portal().progress_dispatch(s.desk(), s.running, None, Progressing::Step(Step::Enroute, NOW), claim(2), NOW);
    feed_steps |s| s.portal().feed_steps(s.desk(), &[(s.booked, Step::Assigned, NOW), (s.running, Step::Enroute, NOW)], &line("feed"), NOW);
    erase_dispatch |s| s.portal().erase_dispatch(s.desk(), s.booked, NOW);
    create_facility |s| s.portal().create_facility(s.desk(), house("Lakeside"), claim(3), NOW);
    create_facilities |s| s.portal().create_facilities(s.desk(), vec![house("Lakeside"), house("Oak")], NOW);
    update_facility |s| s.portal().update_facility(s.desk(), s.home.id, None, renamed(), NOW);
    update_facilities |s| s.portal().update_facilities(s.desk(), vec![(s.home.id, renamed()), (s.clinic.id, renamed())], NOW);
    update_facility |s| s.portal().update_facility(s.desk(), s.home.id, None, elsewhere(s), NOW);
    update_facilities |s| s.portal().update_facilities(s.desk(), vec![(s.home.id, elsewhere(s)), (s.clinic.id, elsewhere(s))], NOW);
    facility_by_source_ref |s| s.portal().facility_by_source_ref(s.desk(), &source("maple"), NOW);
    facility_by_public_id |s| s.portal().facility_by_public_id(s.desk(), &public_id(&s.home), NOW);
    preview_board |s| s.portal().preview_board(s.desk(), s.home.id, NOW);
    create_unit |s| s.portal().create_unit(s.desk(), line("M2"), ServiceLevel::Bls, None, claim(4), NOW);
    create_affiliate |s| s.portal().create_affiliate(s.desk(), line("Cabs"), false, claim(5), NOW);
    create_payor |s| s.portal().create_payor(s.desk(), line("Elm"), false, None, claim(6), NOW);
    create_region |s| s.portal().create_region(s.desk(), line("South"), NOW);
    divisions |s| s.portal().divisions(s.desk(), NOW);
    create_division |s| s.portal().create_division(s.desk(), s.region, line("Vans"), DivisionKind::Mobile, NOW);
    create_display |s| s.portal().create_display(s.desk(), s.home.id, wall("West"), NOW);
    revoke_display |s| s.portal().revoke_display(s.desk(), s.home.id, s.display, NOW);
    displays |s| s.portal().displays(s.desk(), s.home.id, NOW);
    display_pass |s| s.portal().display_pass(s.company.tenant, &s.display_secret, NOW);
    open_dispatches |s| s.portal().open_dispatches(s.desk(), NOW);
    unit_by_call_sign |s| s.portal().unit_by_call_sign(s.desk(), &line("M1"), NOW);
    affiliates_by_name |s| s.portal().affiliates_by_name(s.desk(), NOW);
    key_uses |s| s.portal().key_uses(s.desk(), NOW);
    rewrap_codes |s| s.portal().rewrap_codes(s.desk(), None, NOW);
    rewrap_journal_keys |s| s.portal().rewrap_journal_keys(s.desk(), None, NOW);
    facilities_with_lost_codes |s| s.portal().facilities_with_lost_codes(s.desk());
    rewrap_company |s| s.portal().rewrap_company(s.desk(), NOW);
    add_company_key |s| s.portal().add_company_key(s.desk(), NOW);
    activate_company_key |s| s.portal().activate_company_key(s.desk(), NOW);
    replace_lost_keys |s| s.portal().replace_lost_keys(s.desk(), KeyId(9), NOW);
    drop_company_key |s| drop_spare(s);
    company |s| s.portal().company(s.company.tenant);
    renewed |s| s.portal().renewed(s.company.tenant, &s.cookie);
    dispatches |s| s.portal().dispatches(s.desk(), &DispatchFilter::default(), PAGE, NOW);
    dispatch |s| s.portal().dispatch(s.desk(), s.booked, NOW);
    dispatch_by_source_ref |s| s.portal().dispatch_by_source_ref(s.desk(), &source("call-1"), NOW);
    facilities |s| s.portal().facilities(s.desk(), None, PAGE, NOW);
    facility |s| s.portal().facility(s.desk(), s.home.id, NOW);
    record_screen |s| s.portal().record_screen(s.company.tenant, &Pass::Session(s.ticket.clone()), LogonEvent::Connect, from("192.0.2.9"), BOOT, NOW);
    tell_screens |s| s.portal().tell_screens(s.company.tenant, true, at(3));
    ticket |s| ticket(s);
    sign_out |s| s.portal().sign_out(s.company.tenant, &s.ticket, from("192.0.2.9"), BOOT, NOW);
    digest_logons |s| s.portal().digest_logons(s.company.tenant, NOW);
    boards |s| s.portal().boards(s.company.tenant, NOW);
    catch_up |s| s.portal().catch_up(s.company.tenant, NOW);
    disclose |s| disclose(s);
    disclose |s| disclose_list(s);
    payors_by_name |s| s.portal().payors_by_name(s.desk(), NOW);
    list_payors |s| s.portal().list_payors(s.desk(), listed(), NOW);
    import_policy |s| s.portal().import_policy(s.desk(), PolicyPart::Overlay, line("other"), "end".parse().unwrap(), None, NOW);
    activate_policy |s| s.portal().activate_policy(s.desk(), s.file, None, NOW);
    deactivate_policy |s| s.portal().deactivate_policy(s.desk(), PolicyPart::Overlay, None, NOW);
    active_policy |s| s.portal().active_policy(s.company.tenant);
    create_tenant |s| s.portal().create_tenant(line("set-up"), another_company(), NOW);
    create_token |s| s.portal().create_token(s.desk(), line("other"), vec![grant()], None, NOW);
    revoke_token |s| s.portal().revoke_token(s.desk(), s.token, NOW);
    sign_in |s| sign_in(s, true);
    sign_in |s| sign_in(s, false);
    check_doors |s| s.portal().check_doors(s.company.tenant, NOW);
    viewer_by_token |s| s.portal().viewer_by_token(s.company.tenant, &s.token_secret, from("192.0.2.9"), NOW);
    open |s| open(s);
    check_keys |s| check_keys(&*s.company.store, s.portal().vault());
    give_up_key |s| give_up_key(&*s.company.store, s.portal().vault(), KeyId(9));
    keys_in_use |s| keys_in_use(&*s.company.store);
    retire_key |s| retire_key(&*s.company.store, KeyId(9));
    accesses |s| read_back(s);
    verify_journal |s| verified(s);
    retain_since |s| s.portal().retain_since(s.desk(), at(1), at(1));
    drop_payloads |s| drop_told(s);
];
/// The rules refuse it, which is journaled first.
async fn authorize(stage: &Stage) -> Result<(), PortalError> {
    let vehicle = HostResource::own("fleet".parse().unwrap(), source("vehicle-12"));
    match stage.portal().authorize(stage.desk(), &"view".parse().unwrap(), &vehicle, NOW).await {
        Err(PortalError::Forbidden) => Ok(()),
        answer => answer.map(drop),
    }
}

/// One that the company does not have: all up to the commit is asked of the store.
async fn drop_spare(stage: &Stage) -> Result<(), PortalError> {
    match stage.portal().drop_company_key(stage.desk(), Generation(9), NOW).await {
        Err(PortalError::Seal(SealError::UnknownGeneration(_))) => Ok(()),
        answer => answer,
    }
}

fn public_id(place: &Place) -> PublicFacilityId {
    PublicFacilityId::parse(&place.public_id).unwrap()
}

fn listed() -> Vec<ListedPayor> {
    let listed =
        |name: &str| ListedPayor { name: line(name), requires_authorization: Some(false), form: None };
    vec![listed("Plan"), listed("Elm")]
}

fn another_company() -> NewTenant {
    NewTenant::new(line("Prairie Ambulance"), line("(555) 010-0143"), chicago())
}

async fn disclose(stage: &Stage) -> Result<(), PortalError> {
    let answer = stage.portal().dispatch(stage.desk(), stage.booked, NOW).await?;
    stage.portal().disclose(stage.desk(), line("test"), answer, NOW).await.map(drop)
}

async fn disclose_list(stage: &Stage) -> Result<(), PortalError> {
    let answer = stage.portal().open_dispatches(stage.desk(), NOW).await?;
    stage.portal().disclose(stage.desk(), line("test"), answer, NOW).await.map(drop)
}

async fn sign_in(stage: &Stage, known: bool) -> Result<(), PortalError> {
    let code = if known { stage.home.code.spoken() } else { "wrong".to_owned() };
    let signed = stage
        .portal()
        .sign_in(stage.company.tenant, &stage.home.public_id, &code, from("192.0.2.7"), BOOT, NOW)
        .await?;
    assert!(matches!(signed, SignIn::Session(_)), "nobody has tried that often");
    Ok(())
}

async fn open(stage: &Stage) -> Result<Portal, PortalError> {
    Portal::open(stage.company.store.clone(), stage.company.policy.clone(), vault(&Calls::default(), 8)).await
}

/// At a node that has not met the session.
async fn ticket(stage: &Stage) -> Result<(), PortalError> {
    let ticket = open(stage).await?.ticket(stage.company.tenant, &stage.cookie, NOW).await?;
    assert_eq!(ticket.as_ref(), Some(&stage.ticket));
    Ok(())
}

async fn drop_told(stage: &Stage) -> Result<(), PortalError> {
    let (store, tenant) = (&*stage.company.store, stage.company.tenant);
    let said = stage.portal().retain_since(stage.desk(), at(1), at(1)).await?;
    let latest = store.latest_entry(tenant, EntryKind::Retention).await?.map(|entry| entry.sequence);
    let under = said.or(latest).expect("everything is older");
    drop_payloads(store, tenant, under).await.map_err(PortalError::from)
}

async fn read_back(stage: &Stage) -> Result<(), PortalError> {
    let (store, tenant) = (&*stage.company.store, stage.company.tenant);
    let booked = RecordRef { kind: RecordKind::Dispatch, id: stage.booked.as_uuid() };
    for of in [EntryKey::All(tenant), EntryKey::Record(tenant, booked)] {
        let told = accesses(store, &of, None, NonZeroU16::MAX).await?;
        assert!(told.events.iter().any(|event| event.record == Some(booked)));
    }
    Ok(())
}

async fn verified(stage: &Stage) -> Result<(), PortalError> {
    use bayboard::portal::Unverified;
    match verify_journal(&*stage.company.store, stage.company.tenant, None).await {
        Ok(_) => Ok(()),
        Err(Unverified::Store(error)) => Err(error.into()),
        Err(error) => panic!("{error}"),
    }
}

/// What a store holds, told so that two runs can be compared: other ids may be drawn when something is tried
/// twice.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Held {
    versions: BTreeMap<&'static str, Vec<String>>,
    cells: usize,
    logons: usize,
}

impl Held {
    async fn by(stage: &Stage) -> Self {
        let (store, tenant) = (&stage.company.store, stage.company.tenant);
        let mut versions = BTreeMap::new();
        for kind in RecordKind::ALL {
            let records = store.page(&Range::of_kind(tenant, *kind), NonZeroU16::MAX).await.unwrap();
            let mut held: Vec<String> =
                records.iter().map(|record| format!("{:?}", record.version())).collect();
            held.sort();
            versions.insert(kind.word(), held);
        }
        let mut cells = 0;
        for space in Space::ALL {
            let range = CellRange { tenant, space: *space, owner: None, upto: i64::MAX, after: None };
            cells += store.cells(&range, NOW, NonZeroU16::MAX).await.unwrap().len();
        }
        let logons =
            store.logons(&LogonKey::All(tenant), LogonNumber(0), NonZeroU16::MAX).await.unwrap().len();
        Self { versions, cells, logons }
    }
}

/// What one portal answers of the company: what it holds in memory shows in it.
async fn told(stage: &Stage, portal: &Portal) -> String {
    let tenant = stage.company.tenant;
    portal.catch_up(tenant, NOW).await.unwrap();
    let boards = portal.boards(tenant, NOW).await.unwrap();
    let mut told = format!("{:?} {:?}\n", boards.sequence(), boards.rules().version());
    for place in [&stage.home, &stage.clinic] {
        told += &format!("{:?}\n", boards.preview(place.id, NOW));
    }
    let session = Pass::Session(portal.ticket(tenant, &stage.cookie, NOW).await.unwrap().unwrap());
    told += &format!("{:?}\n", boards.frame(&session, NOW).map(|(_, frame)| frame.json().to_owned()));
    let wall = portal.display_pass(tenant, &stage.display_secret, NOW).await.unwrap();
    told += &format!(
        "{:?}\n",
        wall.and_then(|wall| boards.frame(&wall, NOW)).map(|(_, frame)| frame.json().to_owned())
    );
    told + &format!(
        "{:?}",
        portal
            .viewer_by_token(stage.company.tenant, &stage.token_secret, from("192.0.2.9"), NOW)
            .await
            .unwrap()
            .is_some()
    )
}

/// The chain holds, and every version of every record has its entry.
async fn journaled(stage: &Stage) -> Result<(), String> {
    let (store, tenant) = (&stage.company.store, stage.company.tenant);
    verify_journal(&**store, tenant, None).await.map_err(|error| error.to_string())?;
    let entries =
        store.entries(&EntryKey::All(tenant), Some(Sequence::START), false, NonZeroU16::MAX).await.unwrap();
    for kind in RecordKind::ALL.iter().filter(|kind| **kind != RecordKind::Tenant) {
        for record in store.page(&Range::of_kind(tenant, *kind), NonZeroU16::MAX).await.unwrap() {
            let changes = entries
                .iter()
                .filter(|entry| entry.is_change() && entry.record == Some(record.key()))
                .count();
            if changes != usize::try_from(record.version().0).unwrap() {
                return Err(format!("{kind}: version {:?} and {changes} entries", record.version()));
            }
        }
    }
    Ok(())
}

/// The store's calls that a use case makes when nothing fails, and what is held then.
async fn calls_of(case: &UseCase) -> (Vec<String>, Held) {
    let stage = Stage::new().await;
    stage.company.calls.drain();
    (case.act)(&stage).await.unwrap_or_else(|error| panic!("{}: {error}", case.name));
    let mut calls = stage.company.calls.drain();
    calls.retain(|call| !is_of_keys(call));
    (calls, Held::by(&stage).await)
}

/// Keys and randomness are watched too, and are no calls of the store.
fn is_of_keys(call: &str) -> bool {
    ["active", "ids"].contains(&call) || call.starts_with("key ") || call.starts_with("fill ")
}

/// A call whose answer may be lost after it was done.
fn writes(call: &str) -> bool {
    ["commit", "swap", "take", "append_logon", "key_check"].contains(&call)
}

async fn survives(case: &UseCase, call: usize, how: Failure, whole: &Held) -> Result<(), String> {
    let stage = Stage::new().await;
    let before = Held::by(&stage).await;
    stage.company.store.fail_after(call, how);
    let answer = (case.act)(&stage).await;
    if !stage.company.store.mend() {
        return Err("the call was not made".to_owned());
    }
    let after = Held::by(&stage).await;
    match (&answer, how) {
        (Ok(()), _) if after != *whole => {
            return Err(format!("told as done, and there is {after:?}, not {whole:?}"));
        }
        // What fails behind the commit may be told as failed, as long as all of it is there.
        (Err(_), _) if after != before && after != *whole => {
            return Err(format!("half done: {after:?}, before {before:?}"));
        }
        (Err(error), _) if !matches!(error, PortalError::Store(_)) => return Err(format!("told as {error}")),
        _ => {}
    }
    agrees(&stage).await?;
    let again = (case.act)(&stage).await;
    match (again, how) {
        (Err(error), Failure::Refused) if answer.is_err() => return Err(format!("the next try: {error}")),
        (Ok(()), Failure::Refused) if answer.is_err() && Held::by(&stage).await != *whole => {
            return Err("the next try does something else".to_owned());
        }
        _ => {}
    }
    agrees(&stage).await
}

/// Memory holds what the store holds, and the journal tells all of it.
async fn agrees(stage: &Stage) -> Result<(), String> {
    let fresh = open(stage).await.unwrap();
    let (ours, theirs) = (told(stage, stage.portal()).await, told(stage, &fresh).await);
    if ours != theirs {
        return Err(format!("memory tells\n{ours}\nand the store\n{theirs}"));
    }
    journaled(stage).await
}

/// How many faults were survived, or the first that was not.
async fn sweep(case: &UseCase) -> Result<usize, String> {
    let (calls, whole) = calls_of(case).await;
    let mut faults = 0;
    for (number, call) in calls.iter().enumerate() {
        let hows: &[Failure] =
            if writes(call) { &[Failure::Refused, Failure::Unanswered] } else { &[Failure::Refused] };
        for how in hows {
            let survived = survives(case, number, *how, &whole).await;
            survived
                .map_err(|problem| format!("{}, call {number} ({call}) {how:?}: {problem}", case.name))?;
            faults += 1;
        }
    }
    Ok(faults)
}

#[test]
fn whatever_call_fails_nothing_is_half_done_or_lost() {
    run(async {
        let (mut faults, mut problems) = (0, Vec::new());
        for case in USE_CASES {
            match sweep(case).await {
                Ok(survived) => faults += survived,
                Err(problem) => problems.push(problem),
            }
        }
        eprintln!("{} use cases, {faults} faults", USE_CASES.len());
        assert!(problems.is_empty(), "{}", problems.join("\n\n"));
        assert!(faults > 3 * USE_CASES.len(), "{faults} faults");
    });
}

#[test]
fn no_public_function_of_the_portal_is_left_out() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/portal");
    let mut found = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        for name in text.split("pub async fn ").skip(1).map(|rest| rest.split(['(', '<']).next().unwrap()) {
            assert!(USE_CASES.iter().any(|case| case.name == name), "{name}: let its calls fail here");
            found += 1;
        }
    }
    assert!(found >= 50, "only {found} were found");
}

/// The planted defect: what belongs together in two commits.
#[test]
fn a_use_case_in_two_commits_is_found() {
    run(async {
        let case = UseCase { name: "in two", act: |stage| Box::pin(in_two_commits(stage)) };
        let found = sweep(&case).await.unwrap_err();
        assert!(found.contains("half done"), "{found}");
    });
}

async fn in_two_commits(stage: &Stage) -> Result<(), PortalError> {
    stage.portal().create_unit(stage.desk(), line("M8"), ServiceLevel::Bls, None, None, NOW).await?;
    stage.portal().create_payor(stage.desk(), line("Oak"), false, None, None, NOW).await.map(drop)
}

/// The planted defect: memory that is changed before the store is.
#[test]
fn memory_that_runs_ahead_of_the_store_is_found() {
    run(async {
        let case = UseCase { name: "ahead", act: |stage| Box::pin(ahead_of_the_store(stage)) };
        let found = sweep(&case).await.unwrap_err();
        assert!(found.contains("memory tells"), "{found}");
    });
}

async fn ahead_of_the_store(stage: &Stage) -> Result<(), PortalError> {
    let boards = stage.portal().boards(stage.company.tenant, NOW).await?;
    let key = RecordRef { kind: RecordKind::Dispatch, id: stage.running.as_uuid() };
    let stands = stage.company.store.records_of(stage.company.tenant, &[key]).await?.remove(0);
    let stands = Dispatch::try_from(stands).unwrap();
    let gone =
        Dispatch::from(RawDispatch { record_status: RecordStatus::Archived, ..stands.as_raw().clone() });
    boards.apply(boards.sequence().next(), vec![Record::from(gone)], NOW);
    stage.portal().erase_dispatch(stage.desk(), stage.running, NOW).await
}

/// The planted defect: a failure that is told as success.
#[test]
fn a_failure_that_is_kept_quiet_is_found() {
    run(async {
        let case = UseCase { name: "quiet", act: |stage| Box::pin(told_as_done(stage)) };
        let found = sweep(&case).await.unwrap_err();
        assert!(found.contains("told as done"), "{found}");
    });
}

async fn told_as_done(stage: &Stage) -> Result<(), PortalError> {
    let _ = stage.portal().create_unit(stage.desk(), line("M9"), ServiceLevel::Bls, None, None, NOW).await;
    Ok(())
}
