//! The pages of facilities, of what calls refer to, and of how the company is set up: what they let people
//! do, what they say first, and what they never show.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::staff;
use crate::staffed;
use crate::wire;
use crate::world;

use bayboard::access::Role;
use bayboard::board::Pass;
use bayboard::journal::{Client, EntryKey, EntryKind, LogonEvent};
use bayboard::portal::{NewDisplay, NewDivision, NewPayor, SettingsPatch};
use bayboard::{DivisionKind, FacilityKind};
use portal_server::app::AppSettings;
use portal_server::http::Surface;
use portal_server::routes;
use staff::{Colleague, between};
use staffed::Staffed;
use std::collections::BTreeSet;
use std::num::NonZeroU16;
use std::ops::Deref;
use wire::{Answer, Request, ask};
use world::{Company, Place, Plan, line};

struct Portal {
    staffed: Staffed,
    place: Place,
}

impl Deref for Portal {
    type Target = Staffed;

    fn deref(&self) -> &Staffed {
        &self.staffed
    }
}

impl Portal {
    async fn new() -> Self {
        Self::with(AppSettings::default()).await
    }

    async fn with(settings: AppSettings) -> Self {
        let company = Company::found(Plan::default()).await;
        let place = company.facility("Maple Grove", FacilityKind::NursingHome).await;
        let staffed = Staffed::at(company.serve(settings).await).await;
        Self { staffed, place }
    }

    fn sheet(&self) -> String {
        format!("/staff/facilities/{}", self.place.id)
    }

    /// Where signing in leads with this code: every code does, and a right one to the facility's board.
    async fn board(&self, code: &str) -> String {
        let form = [("facility_id", self.place.public_id.as_str()), ("access_code", code)];
        let session =
            ask(self.server.address, &Request::form("/board/sign-in", &form)).await.session().unwrap();
        ask(self.server.address, &Request::get("/board").cookie(Some(&session))).await.text()
    }

    /// A facility's board, with whatever code, where the portal is served under a prefix.
    async fn board_under(&self, prefix: &str, code: &str) {
        let form = [("facility_id", self.place.public_id.as_str()), ("access_code", code)];
        let path = format!("{prefix}/board/sign-in");
        let signed = ask(self.server.address, &Request::form(&path, &form)).await;
        assert_eq!(signed.header("location"), Some(format!("{prefix}/board").as_str()));
        let set: Vec<&str> = signed
            .headers()
            .into_iter()
            .filter(|(name, _)| *name == "set-cookie")
            .map(|(_, set)| set)
            .collect();
        assert!(set.iter().all(|set| set.contains(&format!("; Path={prefix};"))), "{set:?}");
        let session = signed.session().unwrap();
        let board = Request::get(format!("{prefix}/board")).cookie(Some(&session));
        let board = ask(self.server.address, &board).await;
        assert_eq!((board.status(), beside(&board.text(), prefix)), (200, Vec::<&str>::new()));
    }

    async fn opens(&self, link: &str) -> bool {
        ask(self.server.address, &Request::get(format!("{link}/board.json"))).await.status() == 200
    }
}

/// What is shown once on a page.
fn secret(answer: &Answer) -> String {
    assert_eq!(answer.status(), 200, "{}", answer.text());
    between(&answer.text(), "<code class=\"secret\">", "</code>").to_owned()
}

/// The path of a link that is shown once.
fn link(answer: &Answer) -> String {
    let shown = secret(answer);
    format!("/d/{}", shown.rsplit("/d/").next().unwrap())
}

fn location(answer: &Answer) -> String {
    assert_eq!(answer.status(), 303, "{}", answer.text());
    answer.header("location").unwrap().to_owned()
}

/// The version that a form of the page carries.
fn version(page: &Answer) -> String {
    between(&page.text(), "name=\"version\" value=\"", "\"").to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_code_is_read_out_by_an_act_of_its_own_which_is_journaled() {
    let portal = Portal::new().await;
    let mut dispatcher = portal.signed_in(Role::Dispatcher).await;
    let code = portal.place.code.clone();
    for page in ["/staff/facilities".to_owned(), portal.sheet(), format!("{}/slip", portal.sheet())] {
        let answer = dispatcher.get(&page).await;
        assert_eq!(answer.status(), 200, "{page}: {}", answer.text());
        assert!(answer.text().contains(&portal.place.public_id) && !answer.text().contains(&code), "{page}");
    }
    assert_eq!(secret(&dispatcher.post(&format!("{}/code", portal.sheet()), &[]).await), code);
    let readings = EntryKey::Kind(portal.server.desk.tenant(), EntryKind::CodeReading);
    let store = portal.server.app.portal.store();
    let last = store.entries(&readings, None, true, NonZeroU16::MIN).await.unwrap().remove(0);
    assert_eq!(last.record.unwrap().id, portal.place.id.as_uuid());
    assert!(!dispatcher.get(&portal.sheet()).await.text().contains(&code), "it is hidden again");
    let journal = format!("/staff/journal?record=facility:{}", portal.place.id);
    let mut administrator = portal.signed_in(Role::Administrator).await;
    assert!(administrator.get(&portal.sheet()).await.text().contains(&format!("href=\"{journal}\"")));
    assert!(administrator.get(&journal).await.text().contains("read out the code of"));
    assert!(!dispatcher.get(&portal.sheet()).await.text().contains(&journal), "they read no journals");
    let mut biller = portal.signed_in(Role::Biller).await;
    assert_eq!(biller.post(&format!("{}/code", portal.sheet()), &[]).await.status(), 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn changing_a_code_says_what_ends_and_ends_just_that() {
    let portal = Portal::new().await;
    let mut supervisor = portal.signed_in(Role::Supervisor).await;
    let sheet = portal.sheet();
    let wall = link(&supervisor.post(&format!("{sheet}/displays"), &[("name", "East station")]).await);
    let asked = supervisor.get(&format!("{sheet}/code/change")).await.text();
    assert!(asked.contains("East station") && asked.contains("signed out at once"), "{asked}");
    let weak = supervisor.post(&format!("{sheet}/code/change"), &[("access_code", "1234")]).await;
    assert!(weak.status() == 422 && weak.text().contains("too weak"), "{}", weak.text());
    let first = secret(&supervisor.post(&format!("{sheet}/code/change"), &[]).await);
    assert!(first != portal.place.code && portal.opens(&wall).await, "the screen goes on");
    assert_eq!(portal.board(&first).await, portal.board(&first).await);
    supervisor.post(&format!("{sheet}/code/change"), &[("displays", "yes")]).await;
    assert!(!portal.opens(&wall).await, "asked to end, it has ended");
    let mut dispatcher = portal.signed_in(Role::Dispatcher).await;
    let page = dispatcher.get(&format!("{sheet}/code/change")).await.text();
    assert!(!page.contains("name=\"access_code\""), "a dispatcher changes it to a generated one only");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn screens_are_hung_with_a_link_shown_once_and_taken_down() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    let sheet = portal.sheet();
    let bad =
        administrator.post(&format!("{sheet}/displays"), &[("name", ""), ("horizon_hours", "soon")]).await;
    assert!(bad.status() == 422 && bad.text().contains("href=\"#horizon_hours\""), "{}", bad.text());
    let form =
        [("name", "East"), ("rooms", "214 B, 131"), ("display_profile", "no_room"), ("horizon_hours", "12")];
    let first = link(&administrator.post(&format!("{sheet}/displays"), &form).await);
    let page = administrator.get(&sheet).await.text();
    assert!(portal.opens(&first).await && page.contains("214 B, 131") && !page.contains(&first), "{page}");
    let one = between(&page, &format!("{sheet}/displays/"), "/revoke?instead=link").to_owned();
    let asked = administrator.get(&format!("{sheet}/displays/{one}/revoke?instead=link")).await.text();
    assert!(asked.contains("Give East another link?") && asked.contains("/renew\""), "{asked}");
    assert!(portal.opens(&first).await, "it only asks");
    let second = link(&administrator.post(&format!("{sheet}/displays/{one}/renew"), &[]).await);
    assert!(portal.opens(&second).await && !portal.opens(&first).await);
    let page = administrator.get(&sheet).await.text();
    assert_eq!(page.matches("214 B, 131").count(), 1, "the old link is no second screen: {page}");
    let one = between(&page, &format!("{sheet}/displays/"), "/revoke").to_owned();
    let revoke = format!("{sheet}/displays/{one}/revoke");
    assert!(administrator.get(&revoke).await.text().contains("Take down East?"));
    assert_eq!(location(&administrator.post(&revoke, &[]).await), format!("{sheet}?done=taken-down"));
    assert!(!portal.opens(&second).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_facility_is_recorded_changed_and_put_away_by_forms_that_keep_what_was_typed() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    let typed = |name, kind, zone| {
        [
            ("name", name),
            ("kind", kind),
            ("zone", zone),
            ("city", "Meridian"),
            ("display_profile", "standard"),
        ]
    };
    let bad = administrator.post("/staff/facilities", &typed("", "castle", "Mars/Base")).await;
    let page = bad.text();
    assert_eq!(bad.status(), 422);
    for field in ["#name", "#kind", "#zone"] {
        assert!(page.contains(&format!("href=\"{field}\"")), "{field}: {page}");
    }
    assert!(page.contains("value=\"Meridian\"") && page.contains("<title>Error:"), "{page}");
    let made = administrator.post("/staff/facilities", &typed("Oak Ward", "clinic", "America/Chicago")).await;
    let sheet = location(&made).split('?').next().unwrap().to_owned();
    let form = administrator.get(&format!("{sheet}/change")).await;
    let seen = version(&form);
    let mut change = typed("Oak House", "clinic", "America/New_York").to_vec();
    change.extend([("horizon_hours", "12"), ("twelve_hours", "yes"), ("version", seen.as_str())]);
    assert_eq!(
        location(&administrator.post(&format!("{sheet}/change"), &change).await),
        format!("{sheet}?done=changed")
    );
    let page = administrator.get(&sheet).await.text();
    assert!(
        page.contains("Oak House") && page.contains("America/New_York") && page.contains("12 h ahead"),
        "{page}"
    );
    let stale = administrator.post(&format!("{sheet}/change"), &change).await;
    assert!(
        stale.status() == 422 && stale.text().contains("Somebody else has changed this"),
        "{}",
        stale.text()
    );
    assert!(administrator.get(&format!("{sheet}/status")).await.text().contains("Put Oak House out of use?"));
    location(&administrator.post(&format!("{sheet}/status"), &[]).await);
    assert!(!administrator.get("/staff/facilities").await.text().contains("Oak House"));
    assert!(administrator.get("/staff/facilities?state=out-of-use").await.text().contains("Oak House"));
    location(&administrator.post(&format!("{sheet}/status"), &[]).await);
    assert!(administrator.get("/staff/facilities").await.text().contains("Oak House"));
    let preview = administrator.get(&format!("{sheet}/preview")).await.text();
    assert!(preview.contains("Departures") && preview.contains("Nothing scheduled"), "{preview}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_reads_codes_out_sees_that_somebody_guesses_and_from_where() {
    let portal = Portal::new().await;
    for _ in 0..6 {
        portal.board("WRON-GWRO-NGWR").await;
    }
    let mut dispatcher = portal.signed_in(Role::Dispatcher).await;
    let list = dispatcher.get("/staff/facilities").await.text();
    assert!(list.contains("Somebody is trying codes on Maple Grove") && list.contains("6 tries"), "{list}");
    let tries = dispatcher.get(&format!("{}/tries", portal.sheet())).await.text();
    assert!(tries.contains("127.0.0.1") && !tries.contains("WRON"), "{tries}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_calls_refer_to_is_recorded_changed_and_put_away() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    location(&administrator.post("/staff/divisions/regions", &[("name", "North")]).await);
    let page = administrator.get("/staff/divisions/new").await.text();
    let region =
        page.split("<option value=\"").filter_map(|rest| rest.split('"').next()).find(|id| id.len() == 36);
    let region = region.unwrap().to_owned();
    type Fields<'a> = Vec<(&'a str, &'a str)>;
    let cases: [(&str, Fields<'_>, Fields<'_>, &str); 4] = [
        (
            "units",
            vec![("call_sign", "M12"), ("level", "als")],
            vec![("call_sign", "M7"), ("level", "bls")],
            "M7",
        ),
        ("affiliates", vec![("name", "Vans")], vec![("name", "Cabs"), ("progress_reports", "yes")], "Cabs"),
        (
            "payors",
            vec![("name", "Plan"), ("form", "https://forms.example/pan")],
            vec![("name", "Elm")],
            "Elm",
        ),
        (
            "divisions",
            vec![("name", "East"), ("kind", "mobile"), ("region_id", &region)],
            vec![("name", "City EMS"), ("region_id", &region)],
            "City EMS",
        ),
    ];
    for (path, new, change, named) in cases {
        let all = format!("/staff/{path}");
        let bad = administrator.post(&all, &[]).await;
        assert_eq!(bad.status(), 422, "{path}");
        assert_eq!(location(&administrator.post(&all, &new).await), format!("{all}?done=recorded"));
        let list = administrator.get(&all).await.text();
        let id = list
            .split(&format!("href=\"{all}/"))
            .filter_map(|rest| rest.split('"').next())
            .find(|id| id.len() == 36);
        let one = format!("{all}/{}", id.unwrap_or_else(|| panic!("{list}")));
        let seen = version(&administrator.get(&one).await);
        let mut change = change.clone();
        change.extend([("record_status", "out-of-use"), ("version", seen.as_str())]);
        assert_eq!(
            location(&administrator.post(&one, &change).await),
            format!("{all}?done=changed"),
            "{path}"
        );
        let list = administrator.get(&all).await.text();
        assert!(list.contains(named) && list.contains("Out of use"), "{path}: {list}");
        assert_eq!(administrator.post(&one, &change).await.status(), 422, "{path}: it has changed since");
    }
    let mut dispatcher = portal.signed_in(Role::Dispatcher).await;
    let units = dispatcher.get("/staff/units").await.text();
    let service = format!("/staff/units/{}/service", between(&units, "action=\"/staff/units/", "/service"));
    location(&dispatcher.post(&service, &[]).await);
    assert!(dispatcher.get("/staff/units").await.text().contains("Out of service"));
    assert_eq!(dispatcher.get("/staff/units/new").await.status(), 404);
    assert_eq!(dispatcher.get("/staff/payors").await.status(), 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_is_made_of_what_its_maker_has_and_its_secret_is_shown_once() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    let form = [("name", "desk software"), ("role", "dispatcher")];
    let refused = administrator.post("/staff/tokens", &form).await;
    assert!(
        refused.status() == 422 && refused.text().contains("gives more than your own roles do"),
        "{}",
        refused.text()
    );
    let offered = async |reader: &mut Colleague| {
        reader.get("/staff/tokens/new").await.text().contains("<option value=\"dispatcher\"")
    };
    assert!(!offered(&mut administrator).await, "only what can be handed on is offered");
    portal.give(Role::Administrator, Role::Dispatcher).await;
    assert!(offered(&mut administrator).await);
    let secret = secret(&administrator.post("/staff/tokens", &form).await);
    let asks = || Request::get("/api/v1/dispatches").bearer(&secret);
    assert_eq!(ask(portal.server.address, &asks()).await.status(), 200);
    let list = administrator.get("/staff/tokens").await.text();
    assert!(list.contains("desk software") && !list.contains(&secret), "{list}");
    let revoke = format!(
        "/staff/tokens/{}/revoke",
        between(&list, "href=\"/staff/tokens/", "/revoke").split('/').next_back().unwrap()
    );
    assert!(administrator.get(&revoke).await.text().contains("refused"));
    assert_eq!(location(&administrator.post(&revoke, &[]).await), "/staff/tokens?done=revoked");
    assert_eq!(ask(portal.server.address, &asks()).await.status(), 401);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rules_are_taken_in_compared_put_in_force_and_taken_out() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    let bad = administrator
        .post("/staff/rules", &[("name", "house"), ("part", "overlay"), ("text", "hide, x\nend\n")])
        .await;
    assert!(bad.status() == 422 && bad.text().contains("line 1"), "{}", bad.text());
    let walls = "hide, wall-rooms, display, own_facility, active, *, *, *, dispatch.room, see\r\nend\r\n";
    let taken =
        administrator.post("/staff/rules", &[("name", "walls"), ("part", "overlay"), ("text", walls)]).await;
    let file = location(&taken);
    let page = administrator.get(&file).await.text();
    assert!(
        page.contains("It closes this") && page.contains("wall-rooms") && page.contains("Put in force"),
        "{page}"
    );
    assert_eq!(
        location(&administrator.post(&format!("{file}/activate"), &[]).await),
        "/staff/rules?done=in-force"
    );
    let now = administrator.get("/staff/rules").await.text();
    assert!(now.contains("+walls@") && now.contains("walls came into force"), "{now}");
    let widening =
        "widen, admin-reasons, administrator, own_tenant, active, *, *, no, dispatch.reason, see\nend\n";
    let taken = administrator
        .post("/staff/rules", &[("name", "more"), ("part", "overlay"), ("text", widening)])
        .await;
    let more = location(&taken);
    assert!(administrator.get(&more).await.text().contains("It opens something"));
    let alone = administrator.post(&format!("{more}/activate"), &[]).await;
    assert!(alone.status() == 422 && alone.text().contains("needs two people"), "{}", alone.text());
    let id = file.rsplit('/').next().unwrap();
    let out = administrator.post("/staff/rules/out", &[("file", id), ("part", "overlay"), ("at", "")]).await;
    assert_eq!(location(&out), "/staff/rules?done=in-force");
    assert!(administrator.get("/staff/rules").await.text().contains("walls went out of force"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_in_force_before_comes_back_by_a_button_that_asks() {
    const BACK: &str = "/staff/rules/back?part=overlay";
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    assert!(!administrator.get("/staff/rules").await.text().contains("/staff/rules/back"), "nothing was");
    assert_eq!(location(&administrator.get(BACK).await), "/staff/rules");
    let mut files = Vec::new();
    for name in ["one", "two"] {
        let text = format!("hide, {name}, display, own_facility, active, *, *, *, dispatch.room, see\nend\n");
        let form = [("name", name), ("part", "overlay"), ("text", text.as_str())];
        let file = location(&administrator.post("/staff/rules", &form).await);
        location(&administrator.post(&format!("{file}/activate"), &[]).await);
        files.push(file.rsplit('/').next().unwrap().to_owned());
    }
    let rules = administrator.get("/staff/rules").await.text();
    assert!(rules.contains(&format!("href=\"{BACK}\"")) && rules.contains("+two@"), "{rules}");
    let asked = administrator.get(BACK).await.text();
    assert!(
        asked.contains("two goes out of force") && asked.contains("one comes into force again"),
        "{asked}"
    );
    let stale = [("part", "overlay"), ("is", files[0].as_str()), ("was", files[1].as_str())];
    let refused = administrator.post("/staff/rules/back", &stale).await;
    assert!(
        refused.status() == 422 && refused.text().contains("Somebody else has changed this"),
        "{}",
        refused.text()
    );
    let meant = [("part", "overlay"), ("is", files[1].as_str()), ("was", files[0].as_str())];
    let mut biller = portal.signed_in(Role::Biller).await;
    assert_eq!(biller.get(BACK).await.status(), 404);
    assert_eq!(biller.post("/staff/rules/back", &meant).await.status(), 404);
    let back = administrator.post("/staff/rules/back", &meant).await;
    assert_eq!(location(&back), "/staff/rules?done=in-force");
    let rules = administrator.get("/staff/rules").await.text();
    assert!(rules.contains("+one@") && rules.contains("one came instead of two"), "{rules}");
    let id = portal.server.desk.tenant().as_uuid();
    let changes = EntryKey::Kind(portal.server.desk.tenant(), EntryKind::Change);
    let last = portal.server.app.portal.store().entries(&changes, None, true, NonZeroU16::MIN).await.unwrap();
    assert_eq!(last[0].record.unwrap().id, id, "it is journaled as any change of what is in force");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn settings_are_changed_with_all_that_is_wrong_told_at_once() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    let page = administrator.get("/staff/settings").await;
    let seen = version(&page);
    let form = |late: &'static str, color: &'static str| {
        vec![
            ("name", "Prairie Ambulance"),
            ("phone", "(555) 010-0199"),
            ("zone", "America/Chicago"),
            ("color", color),
            ("twelve_hours", "no"),
            ("late_after_min", late),
            ("keep_arrived_min", "10"),
            ("keep_cancelled_min", "15"),
            ("horizon_hours", "24"),
            ("days_ahead", "14"),
            ("forget_after_hours", "24"),
            ("lock_after_min", "15"),
            ("role_sets", "both"),
            ("version", seen.as_str()),
        ]
    };
    let bad = administrator.post("/staff/settings", &form("soon", "green")).await;
    let page = bad.text();
    assert!(bad.status() == 422 && page.contains("#late_after_min") && page.contains("#color"), "{page}");
    for told in ["Late after, in minutes: Enter a whole number from 0 to 720", "Write # and six hex digits"] {
        assert!(page.contains(told), "{told}: {page}");
    }
    let huge = administrator.post("/staff/settings", &form("99999999", "#00ff7f")).await.text();
    assert!(huge.contains("from 0 to 720") && !huge.contains("too large"), "{huge}");
    let beyond = administrator.post("/staff/settings", &form("721", "#00ff7f")).await;
    assert!(
        beyond.status() == 422 && beyond.text().contains("Enter a whole number from 0 to 720"),
        "{}",
        beyond.text()
    );
    let done = administrator.post("/staff/settings", &form("20", "#00ff7f")).await;
    assert_eq!(location(&done), "/staff/settings?done=changed");
    assert!(administrator.get("/staff/settings").await.text().contains("Prairie Ambulance"));
    let door = ask(portal.server.address, &Request::get("/")).await.text();
    let slip = administrator.get(&format!("{}/slip", portal.sheet())).await.text();
    for page in [door, slip, portal.board(&portal.place.code).await] {
        assert!(page.contains("(555) 010-0199") && page.contains("Prairie Ambulance"), "{page}");
        assert!(page.contains("/assets/brand.css?00ff7f") && !page.contains("(555) 010-0142"), "{page}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_name_that_was_saved_elsewhere_stands_on_pages_with_the_next_look() {
    let portal = Portal::new().await;
    let app = &portal.server.app;
    let patch = SettingsPatch { phone: Some(world::line("(555) 010-0111")), ..SettingsPatch::default() };
    app.portal.seat(&portal.server.desk, app.now()).settings().update(None, patch).await.unwrap();
    let begun = std::time::Instant::now();
    while !ask(portal.server.address, &Request::get("/")).await.text().contains("(555) 010-0111") {
        assert!(begun.elapsed() < std::time::Duration::from_secs(20), "pages keep the old phone");
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_has_none_of_these_rights_finds_none_of_these_pages() {
    let portal = Portal::new().await;
    let mut personnel = portal.signed_in(Role::HumanResources).await;
    let rooms = ["facilities", "units", "affiliates", "payors", "divisions", "settings", "tokens", "rules"];
    let of_these = |path: &str| rooms.iter().any(|room| path.starts_with(&format!("/staff/{room}")));
    let id = portal.place.id.to_string();
    let mut asked = 0;
    for route in routes::public().iter().filter(|route| of_these(route.path)) {
        let path = route.path.replace("{id}", &id).replace("{display}", &id);
        let form = [("name", "x"), ("version", "AAECAwQFBgcICQoLDA0O")];
        let answer = if route.method == "GET" {
            personnel.get(&path).await
        } else {
            personnel.post(&path, &form).await
        };
        let is_shut = matches!(answer.status(), 404 | 422);
        assert!(
            is_shut && !answer.text().contains("Maple Grove"),
            "{} {path}: {}",
            route.method,
            answer.whole()
        );
        asked += 1;
    }
    assert!(asked > 45, "{asked}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_journal_says_in_sentences_who_did_what_and_that_it_was_read() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    let made = [
        ("name", "Oak Ward"),
        ("kind", "clinic"),
        ("zone", "America/Chicago"),
        ("display_profile", "standard"),
    ];
    let sheet = location(&administrator.post("/staff/facilities", &made).await);
    let id = sheet.split('?').next().unwrap().rsplit('/').next().unwrap().to_owned();
    let name = administrator.get("/staff").await.text();
    let name = between(&name, "<span class=\"name\">", "</span>").to_owned();
    let page = administrator.get("/staff/journal").await;
    assert_eq!((page.status(), page.header("cache-control")), (200, Some("no-store")));
    let text = page.text();
    let did = format!("{name} added facility Oak Ward");
    assert!(text.contains(&did) && text.contains("<summary>Details</summary>"), "{text}");
    let of_one = format!("/staff/journal?record=facility:{id}");
    assert!(text.contains(&format!("href=\"{of_one}\"")), "{text}");
    let text = administrator.get(&of_one).await.text();
    assert!(text.contains(&did) && text.contains("what was done to it"), "{text}");
    assert!(text.contains("<dt>Display profile</dt>") && !text.contains("display_profile"), "{text}");
    assert!(!text.contains("Maple Grove"), "another facility's: {text}");
    let other_day = administrator.get("/staff/journal?day=1999-01-01").await.text();
    assert!(!other_day.contains(&did) && other_day.contains("Nothing here"), "{other_day}");
    let read = administrator.get("/staff/journal?kind=disclosure").await.text();
    assert!(read.contains(&format!("{name} saw ")) && !read.contains(&did), "{read}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_role_is_given_at_one_facility_by_its_id_and_at_one_affiliate_by_its_name() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    administrator.post("/staff/affiliates", &[("name", "Prairie Vans")]).await;
    let sheet = format!("/staff/accounts/{}", portal.account(&mut administrator, Role::Biller).await);
    let page = administrator.get(&sheet).await;
    let affiliate = format!("affiliate:{}", between(&page.text(), "value=\"affiliate:", "\""));
    assert!(page.text().contains(&format!("value=\"{affiliate}\">Prairie Vans<")), "{}", page.text());
    let seen = version(&page);
    let give = |role, place: &str, facility: &str, seen: &str| {
        let form = [("role", role), ("place", place), ("facility", facility), ("version", seen)];
        Request::form(&format!("{sheet}/grants"), &form)
    };
    for unknown in ["9999-9999", "no ID"] {
        let answer = administrator.ask(give("onlooker", "", unknown, &seen)).await;
        assert!(answer.status() == 422 && answer.text().contains("href=\"#facility\""), "{}", answer.text());
        assert!(answer.text().contains(&format!("value=\"{unknown}\"")), "what was typed is kept");
    }
    let elsewhere = administrator.ask(give("biller", "", &portal.place.public_id, &seen)).await;
    assert!(elsewhere.text().contains("href=\"#place\""), "{}", elsewhere.text());
    let given = administrator.ask(give("onlooker", "", &portal.place.public_id, &seen)).await;
    assert_eq!(location(&given), format!("{sheet}?done=given"));
    let page = administrator.get(&sheet).await;
    assert!(between(&page.text(), "<tbody", "</tbody>").contains("Maple Grove"), "{}", page.text());
    let given = administrator.ask(give("affiliate", &affiliate, "", &version(&page))).await;
    assert_eq!(location(&given), format!("{sheet}?done=given"));
    let page = administrator.get(&sheet).await.text();
    assert!(between(&page, "<tbody", "</tbody>").contains("Prairie Vans"), "{page}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn privacy_officers_are_chosen_among_accounts_and_taken_away() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    let account = portal.account(&mut administrator, Role::HumanResources).await;
    let page = administrator.get("/staff/settings").await;
    let option = format!("value=\"{account}\"");
    assert!(page.text().contains("Nobody yet") && page.text().contains(&option), "{}", page.text());
    let seen = version(&page);
    let form = [("account", account.as_str()), ("version", seen.as_str())];
    let nobody = administrator.post("/staff/settings/officers", &[("version", seen.as_str())]).await;
    assert!(nobody.status() == 422 && nobody.text().contains("href=\"#account\""), "{}", nobody.text());
    let added = administrator.post("/staff/settings/officers", &form).await;
    assert_eq!(location(&added), "/staff/settings?done=officers");
    let stale = administrator.post("/staff/settings/officers", &form).await;
    assert!(stale.text().contains("Somebody else has changed this"), "{}", stale.text());
    let settings = administrator.get("/api/v1/settings").await.json();
    assert_eq!(settings["privacy_officers"], serde_json::json!([account]));
    let page = administrator.get("/staff/settings").await;
    let panel = between(&page.text(), "Privacy officers", "</section>").to_owned();
    assert!(panel.contains(portal.people[&Role::HumanResources].username), "{panel}");
    let seen = version(&page);
    let form = [("account", account.as_str()), ("version", seen.as_str())];
    let taken = administrator.post("/staff/settings/officers/take", &form).await;
    assert_eq!(location(&taken), "/staff/settings?done=officers");
    assert!(administrator.get("/staff/settings").await.text().contains("Nobody yet"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn facilities_are_found_by_words_and_who_sees_what_is_told_by_the_rules_in_force() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    let all = administrator.get("/staff/facilities").await.text();
    let some = administrator.get("/staff/facilities?words=zzz+%3Cb%3E").await.text();
    assert!(all.contains("/slip") || all.contains("/preview"), "{all}");
    assert!(some.contains("No facilities") && some.contains("zzz &lt;b&gt;"), "{some}");
    let matrix = administrator.get("/staff/rules/matrix").await;
    assert_eq!(matrix.status(), 200);
    let page = matrix.text();
    assert!(page.contains("Every role") && page.contains("/assets/rules.css"), "{page}");
    assert!(!page.contains("<style") && !page.contains("<script>"), "the policy of pages forbids both");
    let roles = administrator.get("/staff/roles").await.text();
    assert!(roles.contains("Sees, of a dispatch: "), "{roles}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_journal_says_what_was_done_to_accounts_and_sign_ins_and_no_value() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    let text = administrator.get("/staff/journal?kind=change").await.text();
    let person = &portal.people[&Role::Dispatcher];
    for told in ["an authenticator was set up", "a password was set", "a one-time link was made", "Grants"] {
        assert!(text.contains(told), "{told}: {text}");
    }
    for value in [person.password, "argon2", "epoch"] {
        assert!(!text.contains(value), "{value}");
    }
    let id = portal.account(&mut administrator, Role::Dispatcher).await;
    let text = administrator.get(&format!("/staff/journal?record=account:{id}")).await.text();
    for told in ["added account", "added sign-in of", "a password was set", "recovery codes were made"] {
        assert!(text.contains(told), "{told}: {text}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_page_about_people_is_headed_by_its_own_name() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    for (page, name) in
        [("journal", "Journal"), ("logons", "Logon history"), ("heartbeat", "Heartbeat"), ("roles", "Roles")]
    {
        let text = administrator.get(&format!("/staff/{page}")).await.text();
        assert!(between(&text, "<h1", "</h1>").ends_with(name), "{page}: {text}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_saw_a_record_is_found_out_by_supervisors_and_privacy_officers() {
    let portal = Portal::new().await;
    let id = portal.place.id;
    let shown = format!("/staff/journal?record=facility:{id}&kind=disclosure");
    let mut supervisor = portal.signed_in(Role::Supervisor).await;
    assert_eq!(supervisor.get(&shown).await.status(), 200);
    let text = supervisor.get("/staff/journal").await.text();
    assert!(text.contains("&amp;kind=disclosure\"") && text.contains("<option value=\"change\""), "{text}");
    let mut biller = portal.signed_in(Role::Biller).await;
    assert_eq!(biller.get(&shown).await.status(), 404, "it is nothing of theirs");
    let app = &portal.server.app;
    let accounts = app.portal.seat(&portal.server.desk, app.now());
    let page = accounts.accounts().list(None, NonZeroU16::new(100).unwrap()).await.unwrap();
    let username = portal.people[&Role::Biller].username;
    let officer = page.items.iter().find(|account| account.username() == Some(username)).unwrap().id();
    let patch = SettingsPatch { privacy_officers: Some(vec![officer]), ..SettingsPatch::default() };
    accounts.settings().update(None, patch).await.unwrap();
    // Whatever they ask for, they are told of what was shown.
    for path in [shown.as_str(), "/staff/journal", "/staff/journal?kind=change"] {
        let answer = biller.get(path).await;
        assert_eq!(answer.status(), 200, "{path}");
        let text = answer.text();
        assert!(!text.contains("<option value=\"change\"") && !text.contains(" added "), "{path}: {text}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_journal_says_when_it_held_last() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    let text = administrator.get("/staff/journal").await.text();
    assert!(text.contains("has not been verified"), "{text}");
    let app = &portal.server.app;
    let clockwork = app.portal.clockwork(app.tenant, app.now());
    let held = clockwork.verify(NonZeroU16::MAX).await.unwrap().unwrap().held.unwrap();
    let text = administrator.get("/staff/journal").await.text();
    assert!(text.contains("entries of the journal held on") && !text.contains("class=\"warning\""), "{text}");
    let head = app.portal.seat(&portal.server.desk, app.now()).journal().last_verified().await.unwrap();
    assert_eq!(head.held, Some(held));
}

/// The names in the first column of a list.
fn names(page: &str) -> Vec<String> {
    let rows = page.split("<th scope=\"row\"").skip(1).filter_map(|rest| rest.split("</th>").next());
    let bare = |row: &str| row.split('<').map(|part| part.rsplit('>').next().unwrap_or_default()).collect();
    rows.map(bare).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn lists_of_the_directory_go_by_name_from_page_to_page() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    let app = &portal.server.app;
    let mut made: Vec<String> = (0..60).map(|n| format!("Plan {:02}", n * 37 % 60)).collect();
    made.extend(["alder".to_owned(), "Zinnia".to_owned()]);
    for name in &made {
        let new = NewPayor { name: line(name), requires_authorization: false, form: None, source_ref: None };
        let seat = app.portal.seat(&portal.server.desk, app.now());
        seat.directory().create_payor(new, None).await.unwrap();
    }
    for name in ["West", "east", "North"] {
        location(&administrator.post("/staff/divisions/regions", &[("name", name)]).await);
    }
    let first = administrator.get("/staff/payors").await.text();
    let next = between(&first, "rel=\"next\" href=\"", "\"").to_owned();
    let second = administrator.get(&next).await.text();
    let mut listed = names(&first);
    assert_eq!(listed.len(), 50, "a page is as long as it was");
    listed.extend(names(&second));
    made.sort_by_key(|name| name.to_lowercase());
    assert_eq!(listed, made, "all of them, once each");
    assert!(!second.contains("rel=\"next\""), "there is no third page");
    let regions = names(&administrator.get("/staff/divisions").await.text());
    assert_eq!(regions, ["east", "North", "West"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn logon_history_says_which_facility_or_screen_it_was() {
    let portal = Portal::new().await;
    let (app, sheet) = (&portal.server.app, portal.sheet());
    let mut administrator = portal.signed_in(Role::Administrator).await;
    portal.board(&portal.place.code).await;
    let seat = app.portal.seat(&portal.server.desk, app.now());
    let wall = seat.facilities().create_display(portal.place.id, NewDisplay::new(line("East station"))).await;
    let pass = Pass::Display(wall.unwrap().display.id());
    let (tenant, client) = (portal.server.desk.tenant(), Client::default());
    let told = app.portal.record_screen(tenant, &pass, LogonEvent::Connect, client, app.boot, app.now());
    told.await.unwrap();
    let page = administrator.get("/staff/logons").await.text();
    let rows: Vec<&str> = page.split("<tr").collect();
    let facility = format!("<a href=\"{sheet}\">Maple Grove</a>");
    assert!(rows.iter().any(|row| row.contains(&facility) && row.contains("signed in")), "{page}");
    assert!(rows.iter().any(|row| row.contains(&facility) && row.contains("East station")), "{page}");
    let mut personnel = portal.signed_in(Role::HumanResources).await;
    let page = personnel.get("/staff/logons").await.text();
    assert!(page.contains("a wall screen") && page.contains("a facility"), "{page}");
    assert!(!page.contains("Maple Grove") && !page.contains("East station"), "they list no facilities");
}

/// What stands on a page where addresses stand and does not begin with the prefix.
fn beside<'t>(text: &'t str, prefix: &str) -> Vec<&'t str> {
    let values = text.split("=\"/").skip(1).filter_map(|rest| rest.split('"').next());
    let bare = prefix.trim_start_matches('/');
    values
        .filter(|value| {
            value.strip_prefix(bare).is_none_or(|rest| !rest.is_empty() && !rest.starts_with(['/', '?']))
        })
        .collect()
}

/// Whether a path is one of a route's.
fn is_of(path: &str, template: &str) -> bool {
    let (path, template): (Vec<&str>, Vec<&str>) = (path.split('/').collect(), template.split('/').collect());
    let fits = |(part, gap): (&&str, &&str)| part == gap || gap.starts_with('{');
    path.len() == template.len() && path.iter().zip(&template).all(fits)
}

/// Records one of everything that pages tell of.
async fn furnish(portal: &Portal, administrator: &mut Colleague, prefix: &str) {
    let (app, desk) = (&portal.server.app, &portal.server.desk);
    let seat = app.portal.seat(desk, app.now());
    let region = seat.directory().create_region(line("South"), None).await.unwrap().value;
    let division = NewDivision::new(region, line("East"), DivisionKind::Mobile);
    seat.directory().create_division(division, None).await.unwrap();
    let place = format!("{}/displays", portal.sheet());
    let widened = "hide, walls, display, own_facility, active, *, *, *, dispatch.room, see\nend\n";
    let forms: [(&str, &[(&str, &str)]); 7] = [
        ("/staff/units", &[("call_sign", "M12"), ("level", "als")]),
        ("/staff/affiliates", &[("name", "Vans")]),
        ("/staff/payors", &[("name", "Plan"), ("form", "https://forms.example/pan")]),
        ("/staff/divisions/regions", &[("name", "North")]),
        ("/staff/tokens", &[("name", "desk"), ("role", "dispatcher")]),
        ("/staff/rules", &[("name", "walls"), ("part", "overlay"), ("text", widened)]),
        (&place, &[("name", "East station")]),
    ];
    for (path, form) in forms {
        let made = administrator.post(&format!("{prefix}{path}"), form).await;
        assert!(matches!(made.status(), 200 | 303), "{path}: {}", made.text());
        assert_eq!(beside(&made.text(), prefix), Vec::<&str>::new(), "{path}");
        if let Some(to) = made.header("location") {
            assert!(to.starts_with(&format!("{prefix}/")), "{path} leads to {to}");
            if path == "/staff/rules" {
                administrator.post(&format!("{to}/activate"), &[]).await;
            }
        }
    }
    portal.board_under(prefix, "1111-2222-3333").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_address_on_every_page_stands_behind_the_prefix_that_the_portal_is_served_under() {
    let prefix = "/ems/board";
    let settings = AppSettings { prefix: prefix.parse().unwrap(), ..AppSettings::default() };
    let portal = Portal::with(settings).await;
    for role in [Role::Supervisor, Role::Dispatcher] {
        portal.give(Role::Administrator, role).await;
    }
    let person = &portal.people[&Role::Administrator];
    let mut administrator = Colleague::at(portal.server.address);
    let door = administrator.get(&format!("{prefix}/staff")).await.text();
    assert_eq!(beside(&door, prefix), Vec::<&str>::new());
    let code = person.code(portal.server.app.now());
    let form = [("username", person.username), ("password", person.password), ("code", code.as_str())];
    let signed = administrator.post(&format!("{prefix}/staff/sign-in"), &form).await;
    assert_eq!(location(&signed), format!("{prefix}/staff"));
    furnish(&portal, &mut administrator, prefix).await;

    let routes = routes::public();
    let pages: Vec<&str> = routes
        .iter()
        .filter(|route| route.method == "GET" && route.surface == Surface::Page)
        .map(|route| route.path)
        .collect();
    let mut open: Vec<String> =
        pages.iter().filter(|path| !path.contains('{')).map(|path| format!("{prefix}{path}")).collect();
    let mut seen = BTreeSet::new();
    while let Some(path) = open.pop() {
        if !seen.insert(path.clone()) || seen.len() > 400 {
            continue;
        }
        let answer = administrator.get(&path).await;
        assert!(matches!(answer.status(), 200 | 303 | 401 | 404 | 410), "{path}: {}", answer.status());
        let text = answer.text();
        assert_eq!(beside(&text, prefix), Vec::<&str>::new(), "{path}");
        assert!(answer.header("location").is_none_or(|to| to.starts_with(prefix)), "{path}");
        let links = text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        // Histories lead from everywhere to everywhere.
        let is_new =
            |link: &&str| !["/assets/", "/journal?", "/logons?"].iter().any(|part| link.contains(part));
        let links = links.filter(|link| link.starts_with(prefix)).filter(is_new);
        open.extend(links.map(|link| link.split('#').next().unwrap().replace("&amp;", "&")));
    }
    let visited = |template: &&str| {
        seen.iter().any(|path| {
            let path = path.trim_start_matches(prefix).split('?').next().unwrap_or_default();
            is_of(path, template)
        })
    };
    let missed: Vec<&str> = pages.iter().copied().filter(|template| !visited(template)).collect();
    let elsewhere = ["/d/{secret}", "/staff/link/{secret}", "/staff/request-log/{day}"];
    assert_eq!(missed, elsewhere, "nobody looks at these pages");
    for path in [format!("{prefix}/d/none"), format!("{prefix}/staff/link/none")] {
        assert_eq!(beside(&administrator.get(&path).await.text(), prefix), Vec::<&str>::new(), "{path}");
    }
    assert_eq!(beside("<a href=\"/staff\">", prefix), ["staff"], "the check is blind");
}
