//! Every call of the store that a use case makes fails once, in both ways that a call can fail; then nothing
//! is half done, nothing that was answered is lost, memory holds what the store holds, and the next try
//! works.
//!
//! A use case is a public function of the portal. Each has a line below: one without is found by reading the
//! portal's own source. Which calls it makes is found by running it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::{
    Action, BoardTicket, Grant, PublicFacilityId, RecordStatus, Role, Scope, SessionCookie,
};
use bayboard::board::Pass;
use bayboard::danger::{AsRaw, RawDispatch};
use bayboard::journal::{Actor, EntryKey, EntryKind, LogonEvent, LogonKey, LogonNumber, Sequence};
use bayboard::notices::{Channel, Notice, Template, Unsent};
use bayboard::portal::{
    AccountPatch, AffiliatePatch, Claim, DispatchPatch, DivisionPatch, FacilityPatch, FeedPosition, Hashing,
    HostResource, IfArchived, JournalFilter, ListedPayor, LogonFilter, Message, NewAccount, NewAffiliate,
    NewDispatch, NewDisplay, NewDivision, NewFacility, NewPayor, NewTenant, NewUnit, Patch, PayorPatch,
    Portal, PortalError, Progressing, RegionPatch, Reset, Seat, SettingsPatch, SignIn, SoughtFacilities,
    Task, Turn, UnitPatch, Viewer, accesses, check_keys, drop_payloads, give_up_key, keys_in_use, retire_key,
    verify_journal, verify_records,
};
use bayboard::{
    AccountId, AffiliateId, CellRange, Cells, Commit, Dispatch, DispatchFilter, DispatchId, DisplayId,
    DivisionId, DivisionKind, Draft, FacilityKind, Generation, IdempotencyKey, Journal, KeyId, PayorId,
    PolicyFileId, PolicyPart, Range, Record, RecordKind, RecordRef, Records, RegionId, SealError,
    ServiceLevel, SourceRef, Space, Step, StoreExt, TokenId, UnitId, Word,
};
use std::collections::BTreeMap;
use std::num::NonZeroU16;
use std::pin::Pin;
use std::sync::LazyLock;
use std::time::Duration;
use support::company::{BOOT, Company, NOW, Place, at, chicago, from, line, trip, vault};
use support::people::People;
use support::run;
use support::staff::{PASSWORD, cheap};
use support::use_cases::use_cases;
use support::watched::{Calls, Failure};

const PAGE: NonZeroU16 = NonZeroU16::new(100).unwrap();

/// Threads for all stages.
static HASHING: LazyLock<Hashing> = LazyLock::new(|| Hashing::new(2, 100).unwrap().costing(cheap()));

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
    unit: UnitId,
    affiliate: AffiliateId,
    payor: PayorId,
    account: AccountId,
    /// One of two.
    administrator: AccountId,
    booked: DispatchId,
    running: DispatchId,
    /// Where a follower of changes began, before all of it.
    begun: FeedPosition,
    /// One that was taken to be sent; another one waits.
    message: Message,
    turn: Turn,
    people: People,
}

impl Stage {
    async fn new() -> Self {
        let (company, people) = People::come_in(&HASHING).await;
        let (portal, desk) = (&company.portal, &company.desk);
        let begun = portal.seat(desk, NOW).changes(None, PAGE).await.unwrap().position;
        let home = company.facility_from(sourced("Maple Grove", "maple")).await;
        let clinic = company.facility("Summit").await;
        let entered = company.sign_in(&home.public_id, &home.code.spoken(), from("192.0.2.9"), NOW).await;
        let SignIn::Session(cookie) = entered else { panic!("nobody has tried that often") };
        let ticket = portal.ticket(company.tenant, &cookie, NOW).await.unwrap().unwrap();
        let link = portal.seat(desk, NOW).facilities().create_display(home.id, wall("East")).await.unwrap();
        let token = portal.seat(desk, NOW).tokens().create(line("feed"), vec![grant()], None).await.unwrap();
        let region =
            portal.seat(desk, NOW).directory().create_region(line("North"), None).await.unwrap().value;
        let division = portal
            .seat(desk, NOW)
            .directory()
            .create_division(NewDivision::new(region, line("EMS"), DivisionKind::Mobile), None)
            .await
            .unwrap()
            .value;
        let directory = portal.seat(desk, NOW);
        let directory = directory.directory();
        let unit =
            NewUnit { source_ref: Some(source("vehicle-1")), ..NewUnit::new(line("M1"), ServiceLevel::Als) };
        let unit = directory.create_unit(unit, None).await.unwrap().value;
        let vans = NewAffiliate { source_ref: Some(source("vans")), ..NewAffiliate::new(line("Vans")) };
        let affiliate = directory.create_affiliate(vans.reporting(), None).await.unwrap().value;
        let plan = NewPayor { source_ref: Some(source("plan")), ..NewPayor::new(line("Plan")) };
        let payor = directory.create_payor(plan.asking_for_numbers(None), None).await.unwrap().value;
        let account_of = async |new: NewAccount| {
            let made = portal.seat(desk, NOW).accounts().create(new, None).await.unwrap();
            made.value.account.id()
        };
        let account = account_of(nurse("nia")).await;
        let administrator = Grant::new(Role::Administrator, Scope::Company).unwrap();
        account_of(nurse("boss").holding(vec![administrator.clone()])).await;
        let administrator = account_of(nurse("amy").holding(vec![administrator])).await;
        let import = async |name: &str| {
            let text = "end".parse().unwrap();
            portal.seat(desk, NOW).rules().import(PolicyPart::Overlay, line(name), text, None).await.unwrap()
        };
        let (active, file) = (import("house").await, import("new").await);
        portal.seat(desk, NOW).rules().activate(active, None).await.unwrap();
        let booked = company.book(patient(&home, &clinic)).await;
        // With it, a list too long for an entry each.
        let other = || {
            let mut other = patient(&home, &clinic);
            other.source_ref = None;
            other
        };
        portal.seat(desk, NOW).dispatches().create_all((0..8).map(|_| other()).collect()).await.unwrap();
        let mut run_by_unit = trip(home.id, clinic.id, 5);
        run_by_unit.unit = Some(unit);
        let running = company.book(run_by_unit).await;
        let step = Progressing::Step(Step::Assigned, NOW);
        portal.seat(desk, NOW).dispatches().progress(running, None, step, None).await.unwrap();
        let feed = portal
            .viewer_by_token(company.tenant, &token.secret, from("192.0.2.9"), NOW)
            .await
            .unwrap()
            .unwrap();
        let open = portal.seat(&feed, NOW).dispatches().all_open().await.unwrap();
        portal.seat(&feed, NOW).disclose(line("feed"), open).await.unwrap();
        post(&company).await;
        post(&company).await;
        let message = portal.outbox(company.tenant, NOW).lease(NonZeroU16::MIN).await.unwrap().remove(0);
        let turn = portal.clockwork(company.tenant, NOW).take(&DAILY).await.unwrap().unwrap();
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
            unit,
            affiliate,
            payor,
            account,
            administrator,
            booked,
            running,
            begun,
            message,
            turn,
            people,
        }
    }

    fn staff(&self) -> &People {
        &self.people
    }

    fn portal(&self) -> &Portal {
        &self.company.portal
    }

    /// The desk's.
    fn seat(&self) -> Seat<'_> {
        self.portal().seat(self.desk(), NOW)
    }

    fn desk(&self) -> &Viewer {
        &self.company.desk
    }
}

const DAILY: Task = Task::daily("tidy up", Duration::from_secs(600));

/// Sends a message on its way, to nobody.
async fn post(company: &Company) {
    let keys = company.portal.company(company.tenant).await.unwrap();
    let notice = Notice::new(&keys, Template::RequestWaiting, Channel::Mail, NOW);
    let draft = Draft::new(&keys, Actor::System, NOW).notify(&notice).unwrap();
    // What fails is the use case.
    let _ = company.store.commit(&draft.finish()).await;
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

fn nurse(username: &str) -> NewAccount {
    let crew = Grant::new(Role::Crew, Scope::Company).unwrap();
    NewAccount::new(username.parse().unwrap(), line("Nia Example")).holding(vec![crew])
}

async fn logons_of(stage: &Stage) -> Result<(), PortalError> {
    let filter = LogonFilter { account: Some(stage.account), until: Some(at(60)), ..LogonFilter::default() };
    stage.seat().accounts().logons(&filter, None, PAGE).await.map(drop)
}

fn claim(number: u8) -> Option<Claim> {
    Some(Claim { key: IdempotencyKey([number; 32]), request: [number; 32] })
}

fn renamed() -> FacilityPatch {
    FacilityPatch { name: Some(line("Maple Hill")), ..FacilityPatch::default() }
}

/// To another division, with its open calls.
fn elsewhere(stage: &Stage) -> FacilityPatch {
    FacilityPatch { division: Patch::Set(stage.division), ..FacilityPatch::default() }
}

/// To a unit that may not be free.
fn assigned(stage: &Stage) -> DispatchPatch {
    let assign_reason = Some(line("no other is near"));
    DispatchPatch { unit: Patch::Set(stage.unit), assign_reason, ..DispatchPatch::default() }
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
    ($($name:path |$stage:ident| $act:expr;)+) => {
        &[$(UseCase { name: stringify!($name), act: |$stage| Box::pin(async move { $act.await.map(drop) }) }),+]
    };
}

const USE_CASES: &[UseCase] = use_cases![
    Facilities::reveal_code |s| s.seat().facilities().reveal_code(s.home.id);
    Facilities::rotate_code |s| s.seat().facilities().rotate_code(s.home.id, None, true);
    Facilities::rotate_code |s| s.seat().facilities().rotate_code(s.home.id, None, false);
    Seat::authorize |s| authorize(s);
    Seat::may |s| s.seat().may(Action::ListDispatches);
    Seat::own_places |s| s.seat().own_places();
    Seat::places_for |s| s.seat().places_for(Action::CreateFacility);
    Seat::resting_roles |s| s.seat().resting_roles();
    Seat::place_name |s| s.seat().place_name(Scope::Region(s.region));
    Dispatches::create |s| s.seat().dispatches().create(trip(s.home.id, s.clinic.id, 30), claim(1));
    Dispatches::create_all |s| s.seat().dispatches().create_all(vec![trip(s.home.id, s.clinic.id, 30), trip(s.clinic.id, s.home.id, 40)]);
    Dispatches::update |s| s.seat().dispatches().update(s.booked, None, moved());
    Dispatches::update |s| s.seat().dispatches().update(s.booked, None, assigned(s));
    Dispatches::upsert |s| upsert(s, "call-2");
    Dispatches::upsert |s| upsert(s, "call-1");
    Dispatches::by_source_ref |s| s.seat().dispatches().by_source_ref(&source("call-1"));
    Dispatches::update_all |s| s.seat().dispatches().update_all(vec![(s.booked, moved()), (s.running, moved())]);
    Dispatches::progress |s| s.seat().dispatches().progress(s.running, None, Progressing::Step(Step::Enroute, NOW), claim(2));
    Dispatches::feed_steps |s| s.seat().dispatches().feed_steps(&[(s.booked, Step::Assigned, NOW), (s.running, Step::Enroute, NOW)], &line("feed"));
    Dispatches::feed_steps |s| s.seat().dispatches().feed_steps(&[(source("call-1"), Step::Assigned, NOW), (source("call-1"), Step::Enroute, NOW)], &line("feed"));
    Dispatches::erase |s| s.seat().dispatches().erase(s.booked);
    Facilities::create |s| s.seat().facilities().create(house("Lakeside"), claim(3));
    Facilities::create_all |s| s.seat().facilities().create_all(vec![house("Lakeside"), house("Oak")]);
    Facilities::update |s| s.seat().facilities().update(s.home.id, None, renamed());
    Facilities::update_all |s| s.seat().facilities().update_all(vec![(s.home.id, renamed()), (s.clinic.id, renamed())]);
    Facilities::update |s| s.seat().facilities().update(s.home.id, None, elsewhere(s));
    Facilities::update_all |s| s.seat().facilities().update_all(vec![(s.home.id, elsewhere(s)), (s.clinic.id, elsewhere(s))]);
    Facilities::upsert |s| upsert_place(s, "oak");
    Facilities::upsert |s| upsert_place(s, "maple");
    Facilities::by_source_ref |s| s.seat().facilities().by_source_ref(&source("maple"));
    Facilities::id_by_public_id |s| s.seat().facilities().id_by_public_id(&public_id(&s.home));
    Facilities::preview_board |s| s.seat().facilities().preview_board(s.home.id);
    Directory::units |s| s.seat().directory().units(None, PAGE);
    Directory::unit |s| s.seat().directory().unit(s.unit);
    Directory::unit_by_source_ref |s| s.seat().directory().unit_by_source_ref(&source("vehicle-1"));
    Directory::update_unit |s| s.seat().directory().update_unit(s.unit, None, UnitPatch { in_service: Some(false), ..UnitPatch::default() });
    Directory::update_unit |s| s.seat().directory().update_unit(s.unit, None, UnitPatch { division: Patch::Set(s.division), ..UnitPatch::default() });
    Directory::affiliates |s| s.seat().directory().affiliates(None, PAGE);
    Directory::affiliate |s| s.seat().directory().affiliate(s.affiliate);
    Directory::affiliate_by_source_ref |s| s.seat().directory().affiliate_by_source_ref(&source("vans"));
    Directory::update_affiliate |s| s.seat().directory().update_affiliate(s.affiliate, None, AffiliatePatch { name: Some(line("Cabs")), ..AffiliatePatch::default() });
    Directory::payors |s| s.seat().directory().payors(None, PAGE);
    Directory::payor |s| s.seat().directory().payor(s.payor);
    Directory::payor_by_source_ref |s| s.seat().directory().payor_by_source_ref(&source("plan"));
    Directory::update_payor |s| s.seat().directory().update_payor(s.payor, None, PayorPatch { form: Patch::Clear, requires_authorization: Some(false), ..PayorPatch::default() });
    Settings::read |s| s.seat().settings().read();
    Settings::update |s| s.seat().settings().update(None, SettingsPatch { late_after_min: Some(20), ..SettingsPatch::default() });
    Accounts::create |s| s.seat().accounts().create(nurse("nadia"), claim(7));
    Accounts::list |s| s.seat().accounts().list(None, PAGE);
    Accounts::read |s| s.seat().accounts().read(s.account);
    Accounts::update |s| s.seat().accounts().update(s.account, None, AccountPatch { name: Some(line("Nia Two")), grants: Some(Vec::new()) });
    Accounts::disable |s| s.seat().accounts().disable(s.account);
    Accounts::disable |s| s.seat().accounts().disable(s.administrator);
    Accounts::enable |s| s.seat().accounts().enable(s.account);
    Accounts::unlock |s| s.seat().accounts().unlock(s.account);
    Accounts::require_change |s| s.seat().accounts().require_change(s.account);
    Accounts::reset |s| s.seat().accounts().reset(s.account, Reset::Everything);
    Accounts::heartbeat |s| s.seat().accounts().heartbeat();
    Accounts::logons |s| logons_of(s);
    Seat::changes |s| changes(s);
    Portal::wake |s| s.portal().wake(s.company.tenant, NOW);
    Wake::next |s| wakes(s);
    Directory::create_unit |s| s.seat().directory().create_unit(NewUnit::new(line("M2"), ServiceLevel::Bls), claim(4));
    Directory::create_affiliate |s| s.seat().directory().create_affiliate(NewAffiliate::new(line("Cabs")), claim(5));
    Directory::create_payor |s| s.seat().directory().create_payor(NewPayor::new(line("Elm")), claim(6));
    Directory::create_region |s| s.seat().directory().create_region(line("South"), None);
    Directory::places |s| s.seat().directory().places();
    Directory::create_division |s| s.seat().directory().create_division(NewDivision::new(s.region, line("Vans"), DivisionKind::Mobile), None);
    Facilities::create_display |s| s.seat().facilities().create_display(s.home.id, wall("West"));
    Facilities::create_display_once |s| s.seat().facilities().create_display_once(s.home.id, wall("Once"), claim(22).unwrap());
    Facilities::revoke_display |s| s.seat().facilities().revoke_display(s.home.id, s.display);
    Facilities::displays |s| s.seat().facilities().displays(s.home.id);
    Portal::display_pass |s| s.portal().display_pass(s.company.tenant, &s.display_secret, NOW);
    Dispatches::all_open |s| s.seat().dispatches().all_open();
    Directory::unit_by_call_sign |s| s.seat().directory().unit_by_call_sign(&line("M1"));
    Directory::affiliates_by_name |s| s.seat().directory().affiliates_by_name();
    Keys::uses |s| s.seat().keys().uses();
    Keys::rewrap_codes |s| s.seat().keys().rewrap_codes(None);
    Keys::rewrap_journal_keys |s| s.seat().keys().rewrap_journal_keys(None);
    Keys::facilities_with_lost_codes |s| s.seat().keys().facilities_with_lost_codes();
    Keys::rewrap_company |s| s.seat().keys().rewrap_company();
    Keys::add |s| s.seat().keys().add();
    Keys::activate |s| s.seat().keys().activate();
    Keys::replace_lost |s| s.seat().keys().replace_lost(KeyId(9));
    Keys::drop |s| drop_spare(s);
    Portal::company |s| s.portal().company(s.company.tenant);
    Portal::renewed |s| s.portal().renewed(s.company.tenant, &s.cookie);
    Dispatches::list |s| s.seat().dispatches().list(&DispatchFilter::default(), PAGE);
    Dispatches::read |s| s.seat().dispatches().read(s.booked);
    Dispatches::id_by_source_ref |s| s.seat().dispatches().id_by_source_ref(&source("call-1"));
    Tokens::offered |s| s.seat().tokens().offered(Scope::Company);
    Facilities::find |s| s.seat().facilities().find(&SoughtFacilities::default(), None, PAGE);
    Facilities::list |s| s.seat().facilities().list(None, PAGE);
    Facilities::read |s| s.seat().facilities().read(s.home.id);
    Portal::record_screen |s| s.portal().record_screen(s.company.tenant, &Pass::Session(s.ticket.clone()), LogonEvent::Connect, from("192.0.2.9"), BOOT, NOW);
    Portal::tell_screens |s| s.portal().tell_screens(s.company.tenant, true, at(3));
    Portal::ticket |s| ticket(s);
    Portal::sign_out |s| s.portal().sign_out(s.company.tenant, &s.ticket, from("192.0.2.9"), BOOT, NOW);
    Portal::digest_logons |s| s.portal().digest_logons(s.company.tenant, NOW);
    Portal::boards |s| s.portal().boards(s.company.tenant, NOW);
    Portal::catch_up |s| s.portal().catch_up(s.company.tenant, NOW);
    Seat::disclose |s| disclose(s);
    Seat::disclose |s| disclose_list(s);
    Directory::payors_by_name |s| s.seat().directory().payors_by_name();
    Directory::list_payors |s| s.seat().directory().list_payors(listed());
    Rules::import |s| s.seat().rules().import(PolicyPart::Overlay, line("other"), "end".parse().unwrap(), None);
    Rules::activate |s| s.seat().rules().activate(s.file, None);
    Rules::deactivate |s| s.seat().rules().deactivate(PolicyPart::Overlay, None);
    Portal::active_policy |s| s.portal().active_policy(s.company.tenant);
    Portal::create_tenant |s| s.portal().create_tenant(line("set-up"), another_company(), NOW);
    Tokens::create |s| s.seat().tokens().create(line("other"), vec![grant()], None);
    Tokens::create_once |s| s.seat().tokens().create_once(line("once"), vec![grant()], None, claim(21).unwrap());
    Tokens::revoke |s| s.seat().tokens().revoke(s.token);
    Portal::sign_in |s| sign_in(s, true);
    Portal::sign_in |s| sign_in(s, false);
    Portal::check_doors |s| s.portal().check_doors(s.company.tenant, NOW);
    Portal::viewer_by_token |s| s.portal().viewer_by_token(s.company.tenant, &s.token_secret, from("192.0.2.9"), NOW);
    Portal::open |s| open(s);
    check_keys |s| check_keys(&*s.company.store, s.portal().vault());
    give_up_key |s| give_up_key(&*s.company.store, s.portal().vault(), KeyId(9));
    keys_in_use |s| keys_in_use(&*s.company.store);
    retire_key |s| retire_key(&*s.company.store, KeyId(9));
    accesses |s| read_back(s);
    verify_journal |s| verified(s);
    Retention::keep_since |s| s.portal().seat(s.desk(), at(1)).retention().keep_since(at(1));
    drop_payloads |s| drop_told(s);
    Directory::regions |s| s.seat().directory().regions(None, PAGE);
    Directory::region |s| s.seat().directory().region(s.region);
    Directory::update_region |s| s.seat().directory().update_region(s.region, None, RegionPatch { name: Some(line("South")), ..RegionPatch::default() });
    Directory::divisions |s| s.seat().directory().divisions(None, PAGE);
    Directory::division |s| s.seat().directory().division(s.division);
    Directory::update_division |s| s.seat().directory().update_division(s.division, None, DivisionPatch { record_status: Some(RecordStatus::Archived), ..DivisionPatch::default() });
    Facilities::renew_display |s| s.seat().facilities().renew_display(s.home.id, s.display);
    Facilities::wrong_codes |s| s.seat().facilities().wrong_codes(at(-60));
    Facilities::wrong_codes_of |s| s.seat().facilities().wrong_codes_of(s.home.id, at(-60));
    Tokens::list |s| s.seat().tokens().list(None, PAGE);
    Tokens::read |s| s.seat().tokens().read(s.token);
    Rules::in_force |s| s.seat().rules().in_force();
    Rules::files |s| s.seat().rules().files(None, PAGE);
    Rules::file |s| s.seat().rules().file(s.file);
    Rules::difference |s| s.seat().rules().difference(s.file, None);
    Rules::history |s| s.seat().rules().history(None, PAGE);
    Seat::open_request_log |s| s.seat().open_request_log(line("request log"));
    Clockwork::take |s| s.portal().clockwork(s.company.tenant, at(30)).take(&DAILY);
    Clockwork::settle |s| s.portal().clockwork(s.company.tenant, NOW).settle(&s.turn);
    Clockwork::put_back |s| s.portal().clockwork(s.company.tenant, NOW).put_back(&s.turn);
    Outbox::lease |s| s.portal().outbox(s.company.tenant, NOW).lease(PAGE);
    Outbox::settle |s| s.portal().outbox(s.company.tenant, NOW).settle(&s.message);
    Outbox::fail |s| s.portal().outbox(s.company.tenant, NOW).fail(&s.message, Unsent::Unreachable);
    Outbox::fail |s| s.portal().outbox(s.company.tenant, NOW).fail(&s.message, Unsent::Refused);
    verify_records |s| compared(s);
    StaffDoor::sign_in |s| s.staff().sign_in(true);
    StaffDoor::sign_in |s| s.staff().sign_in(false);
    StaffDoor::redeem |s| s.staff().redeem();
    StaffDoor::session |s| s.staff().asks(at(2));
    StaffDoor::unlock |s| s.staff().unlock(at(30));
    StaffDoor::sign_out |s| s.staff().door.sign_out(&s.staff().session, &s.staff().visit, NOW);
    StaffDoor::set_password |s| s.staff().set_password();
    StaffDoor::begin_authenticator |s| s.staff().door.begin_authenticator(&s.staff().session, NOW);
    StaffDoor::resume_authenticator |s| s.staff().door.resume_authenticator(&s.staff().session, "", NOW);
    StaffDoor::confirm_authenticator |s| s.staff().confirm_authenticator();
    StaffDoor::new_recovery_codes |s| s.staff().door.new_recovery_codes(&s.staff().session, PASSWORD, NOW);
    StaffDoor::sessions |s| s.staff().door.sessions(&s.staff().session, NOW);
    StaffDoor::end_session |s| s.staff().end_session();
    StaffDoor::devices |s| s.staff().door.devices(&s.staff().session, NOW);
    StaffDoor::forget_device |s| s.staff().forget_device();
    Settings::end_sessions |s| s.seat().settings().end_sessions();
    Keys::rewrap_authenticators |s| s.seat().keys().rewrap_authenticators(None);
    Journal::page |s| read_journal(s);
    Journal::history |s| s.seat().journal().history(s.booked, None, PAGE);
    Journal::head |s| s.seat().journal().head();
    Journal::last_verified |s| s.seat().journal().last_verified();
    Portal::last_verified |s| s.portal().last_verified(s.company.tenant, NOW);
    Clockwork::verify |s| verified_in_turns(s);
];

/// Makes what is not there, and changes what is.
async fn upsert(stage: &Stage, reference: &str) -> Result<(), PortalError> {
    let mut new = patient(&stage.home, &stage.clinic);
    (new.source_ref, new.level) = (Some(source(reference)), ServiceLevel::Cct);
    let change = DispatchPatch::from(&new);
    stage.seat().dispatches().upsert(new, change, IfArchived::Restore).await.map(drop)
}

async fn upsert_place(stage: &Stage, reference: &str) -> Result<(), PortalError> {
    let new = sourced("Oak", reference);
    let change = FacilityPatch::from(&new);
    stage.seat().facilities().upsert(new, change, IfArchived::Restore).await.map(drop)
}

async fn changes(stage: &Stage) -> Result<(), PortalError> {
    let told = stage.seat().changes(Some(&stage.begun), PAGE).await?;
    assert!(told.items.len() > 5 && !told.more);
    Ok(())
}

/// Whoever waits is woken by the commit, or by the next look.
async fn wakes(stage: &Stage) -> Result<(), PortalError> {
    let mut wake = stage.portal().wake(stage.company.tenant, NOW).await?;
    let unit = NewUnit::new(line("M9"), ServiceLevel::Bls);
    let made = stage.seat().directory().create_unit(unit, claim(9)).await?;
    stage.portal().catch_up(stage.company.tenant, NOW).await?;
    assert!(made.repeated || wake.next().await);
    Ok(())
}

/// The rules refuse it, which is journaled first.
async fn authorize(stage: &Stage) -> Result<(), PortalError> {
    let vehicle = HostResource::own("fleet".parse().unwrap(), source("vehicle-12"));
    match stage.seat().authorize(&"view".parse().unwrap(), &vehicle).await {
        Err(PortalError::Forbidden) => Ok(()),
        answer => answer.map(drop),
    }
}

/// One that the company does not have: all up to the commit is asked of the store.
async fn drop_spare(stage: &Stage) -> Result<(), PortalError> {
    match stage.seat().keys().drop(Generation(9)).await {
        Err(PortalError::Seal(SealError::UnknownGeneration(_))) => Ok(()),
        answer => answer,
    }
}

fn public_id(place: &Place) -> PublicFacilityId {
    PublicFacilityId::parse(&place.public_id).unwrap()
}

fn listed() -> Vec<ListedPayor> {
    let listed =
        |name: &str| ListedPayor { name: line(name), requires_authorization: Some(false), form: Patch::Keep };
    vec![listed("Plan"), listed("Elm")]
}

fn another_company() -> NewTenant {
    NewTenant::new(line("Prairie Ambulance"), line("(555) 010-0143"), chicago())
}

async fn disclose(stage: &Stage) -> Result<(), PortalError> {
    let answer = stage.seat().dispatches().read(stage.booked).await?;
    stage.seat().disclose(line("test"), answer).await.map(drop)
}

async fn disclose_list(stage: &Stage) -> Result<(), PortalError> {
    let answer = stage.seat().dispatches().all_open().await?;
    stage.seat().disclose(line("test"), answer).await.map(drop)
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
    let said = stage.portal().seat(stage.desk(), at(1)).retention().keep_since(at(1)).await?;
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

/// By all that it can be asked for, and all of it.
async fn read_journal(stage: &Stage) -> Result<(), PortalError> {
    let record = Some(RecordRef { kind: RecordKind::Dispatch, id: stage.booked.as_uuid() });
    let day = Some(chicago().date(NOW));
    for filter in [
        JournalFilter { record, ..JournalFilter::default() },
        JournalFilter { day, ..JournalFilter::default() },
    ] {
        let page = stage.seat().journal().page(&filter, None, PAGE).await?;
        let page = stage.seat().disclose(line("test"), page).await?;
        assert!(!page.rows.is_empty());
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

/// A turn that failed is tried again after a pause, and one that was lost when its lease is over.
async fn verified_in_turns(stage: &Stage) -> Result<(), PortalError> {
    let verify = async |minute| stage.portal().clockwork(stage.company.tenant, at(minute)).verify(PAGE).await;
    let known = match verify(30).await? {
        Some(known) => known,
        None => verify(45).await?.expect("it is due by then"),
    };
    assert!(known.held.is_some() && known.broken.is_none());
    Ok(())
}

async fn compared(stage: &Stage) -> Result<(), PortalError> {
    use bayboard::portal::Misplaced;
    match verify_records(&*stage.company.store, stage.company.tenant).await {
        Ok(_) => Ok(()),
        Err(Misplaced::Store(error)) => Err(error.into()),
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

/// Use cases that are a leased turn and its settling.
const TAKES_A_TURN: [&str; 1] = ["Clockwork::verify"];

impl Held {
    /// The same with one cell more.
    fn leased(&self) -> Self {
        Self { cells: self.cells + 1, ..self.clone() }
    }

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
    let session = portal.ticket(tenant, &stage.cookie, NOW).await.unwrap().map(Pass::Session);
    told += &format!(
        "{:?}\n",
        session.and_then(|pass| boards.frame(&pass, NOW)).map(|(_, frame)| frame.json().to_owned())
    );
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
        // What takes a turn leases it first: what fails after that leaves the lease, which lapses.
        (Err(_), _) if TAKES_A_TURN.contains(&case.name) && after == before.leased() => {}
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
    let found = use_cases();
    for name in &found {
        assert!(USE_CASES.iter().any(|case| case.name == name), "{name}: let its calls fail here");
    }
    assert!(found.len() >= 50, "only {} were found", found.len());
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
    stage.seat().directory().create_unit(NewUnit::new(line("M8"), ServiceLevel::Bls), None).await?;
    stage.seat().directory().create_payor(NewPayor::new(line("Oak")), None).await.map(drop)
}

/// The planted defect: a message that goes on its way after its change, and not with it.
#[test]
fn a_message_in_a_commit_of_its_own_is_found() {
    run(async {
        let case = UseCase { name: "told apart", act: |stage| Box::pin(told_apart(stage)) };
        let found = sweep(&case).await.unwrap_err();
        assert!(found.contains("half done"), "{found}");
    });
}

async fn told_apart(stage: &Stage) -> Result<(), PortalError> {
    stage.seat().directory().create_unit(NewUnit::new(line("M8"), ServiceLevel::Bls), None).await?;
    post(&stage.company).await;
    Ok(())
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
    stage.seat().dispatches().erase(stage.running).await
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
    let _ = stage.seat().directory().create_unit(NewUnit::new(line("M9"), ServiceLevel::Bls), None).await;
    Ok(())
}
