//! What the staff's door costs and says: answers on the shared tick, a full queue, cookies that end with what
//! they were given for, and buttons that are pressed twice.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::staff;
use crate::staffed;
use crate::wire;
use crate::world;

use bayboard::access::Role;
use bayboard::portal::{Portal as Portals, SignInLimit, Viewer};
use bayboard::{Key, MemoryStore, SeededEntropy, StaticKeyring, Vault, Word};
use bayboard_policy::Rules;
use portal_server::app::{AppSettings, HashingLimits};
use portal_server::demo::{self, Person};
use portal_server::http::PathPrefix;
use staff::{Colleague, between};
use staffed::Staffed as Portal;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};
use wire::{Answer, Request, ask};
use world::{Company, NOW, Plan, line, minutes};

/// The page of a form, where it goes, and what is filled in.
type Form<'f> = (&'f str, &'f str, &'f [(&'f str, &'f str)]);

/// It fails where an answer that needs no hash, no row or no session leaves when it is ready.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_comes_of_a_sign_in_its_answer_leaves_on_the_tick_fixed_when_it_arrived() {
    let portal = Portal::new().await;
    let person = &portal.people[&Role::Biller];
    let code = person.code(portal.server.clock.now());
    let mut statuses = Vec::new();
    for (username, password, code) in [
        ("", "", ""),
        ("nobody.here", person.password, code.as_str()),
        (person.username, "Wrong harbor lights 7", &code),
        (person.username, person.password, "000000"),
        (person.username, person.password, &code),
    ] {
        let asked = Instant::now();
        let answer = portal.stranger().sign_in(username, password, code).await;
        let took = asked.elapsed();
        assert!(took >= Duration::from_millis(105), "{username}: {took:?}");
        statuses.push(answer.status());
    }
    assert_eq!(statuses, [422, 422, 422, 422, 303]);
}

/// The same of who tried too often, by name and by link: it fails where they are told at once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_has_to_wait_is_told_so_on_the_tick_as_well() {
    let limit = SignInLimit { tries: 3, window: minutes(1) };
    let company = Company::found(Plan { limit, ..Plan::default() }).await;
    let server = company.serve(AppSettings::default()).await;
    let stranger = || Colleague::at(server.address);
    let mut statuses = Vec::new();
    for _ in 0..5 {
        let asked = Instant::now();
        let answer = stranger().sign_in("nobody.here", "x", "x").await;
        let took = asked.elapsed();
        assert!(took >= Duration::from_millis(105), "{}: {took:?}", answer.status());
        assert_eq!(answer.header("retry-after").is_some(), answer.status() == 429);
        statuses.push(answer.status());
    }
    assert_eq!(statuses, [422, 422, 422, 429, 429]);
    let asked = Instant::now();
    let redeemed = stranger().post("/staff/link/unknown", &[]).await;
    assert!(asked.elapsed() >= Duration::from_millis(18) && redeemed.status() == 429);
}

/// The same of what follows: it fails where an answer leaves when it is ready.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_proven_behind_the_door_is_answered_on_the_tick_as_well() {
    let portal = Portal::new().await;
    let mut here = portal.signed_in(Role::HumanResources).await;
    let asked = Instant::now();
    let unknown = portal.stranger().post("/staff/link/unknown", &[]).await;
    assert!(asked.elapsed() >= Duration::from_millis(18) && unknown.status() == 404);
    for (path, form) in [
        ("/staff/account/password", &[("current", "x"), ("password", "x"), ("again", "x")][..]),
        ("/staff/account/authenticator", &[]),
        ("/staff/account/recovery-codes", &[]),
        ("/staff/set-up/password", &[]),
        ("/staff/set-up/authenticator", &[]),
    ] {
        let asked = Instant::now();
        here.post(path, form).await;
        assert!(asked.elapsed() >= Duration::from_millis(105), "{path}: {:?}", asked.elapsed());
    }
    portal.server.clock.turn_to(portal.server.clock.now().plus(minutes(16)));
    for password in ["", "Wrong harbor 7", portal.people[&Role::HumanResources].password] {
        let asked = Instant::now();
        here.post("/staff/unlock", &[("password", password)]).await;
        assert!(asked.elapsed() >= Duration::from_millis(105), "{password}: {:?}", asked.elapsed());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn who_finds_too_many_signing_in_is_told_when_to_come_back_and_operators_see_it() {
    let hashing = HashingLimits { threads: 1, queue: 1 };
    let portal = Portal::with(AppSettings { hashing, ..AppSettings::default() }).await;
    let tries = (0..12).map(|_| {
        let mut stranger = portal.stranger();
        tokio::spawn(async move { stranger.sign_in("nobody.here", "Quiet harbor 77", "000000").await })
    });
    let tries: Vec<_> = tries.collect();
    let mut answers = Vec::new();
    for one in tries {
        answers.push(one.await.unwrap());
    }
    let busy: Vec<&Answer> = answers.iter().filter(|answer| answer.status() == 503).collect();
    assert!(!busy.is_empty(), "{:?}", answers.iter().map(Answer::status).collect::<Vec<_>>());
    assert!(answers.iter().all(|answer| matches!(answer.status(), 422 | 503)));
    for answer in &busy {
        let seconds: u64 = answer.header("retry-after").unwrap().parse().unwrap();
        let told = format!("Many people are signing in just now. Try again in {seconds} s.");
        assert!(answer.text().contains(&told), "{}", answer.text());
    }
    let shown = ask(portal.server.admin, &Request::get("/metrics")).await.text();
    let metric = |name: &str| {
        let line = shown.lines().find_map(|line| line.strip_prefix(&format!("bayboard_{name} ")));
        line.unwrap_or_else(|| panic!("{name}: {shown}")).parse::<f64>().unwrap()
    };
    assert!(metric("hashes_refused") >= busy.len() as f64, "{shown}");
    assert!(metric("hashes_made") > 0.0 && metric("hashing_seconds") > 0.0, "{shown}");
    assert!(metric("hashes_running") + metric("hashes_waiting") <= 0.0, "{shown}");
}

/// Whoever copied the cookie of before has nothing, whatever it was that changed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_step_of_a_session_ends_the_cookie_of_before() {
    let portal = Portal::new().await;
    let person = &portal.people[&Role::HumanResources];
    let mut here = portal.signed_in(Role::HumanResources).await;
    let mut copy = here.clone();
    portal.server.clock.turn_to(portal.server.clock.now().plus(minutes(16)));
    let opened = here.post("/staff/unlock", &[("password", person.password)]).await;
    assert_eq!(opened.status(), 303, "{}", opened.text());
    assert_eq!((here.get("/staff/account").await.status(), copy.get("/staff").await.status()), (200, 200));
    assert!(copy.get("/staff").await.text().contains("Staff sign-in"), "the copy stands at the door");
    assert_eq!(copy.get("/staff/account").await.status(), 401);
    let form =
        [("current", person.password), ("password", "Another harbor 8"), ("again", "Another harbor 8")];
    for (path, form) in [
        ("/staff/account/password", &form[..]),
        ("/staff/account/recovery-codes", &[("recovery_password", "Another harbor 8")]),
    ] {
        let mut copy = here.clone();
        let changed = here.post(path, form).await;
        assert!(matches!(changed.status(), 200 | 303), "{path}: {}", changed.text());
        assert_eq!(here.get("/staff/account").await.status(), 200, "{path}");
        assert_eq!(copy.get("/staff/account").await.status(), 401, "{path}");
    }
}

/// A page that was left open makes nobody an authenticator of their own.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_authenticator_wants_the_password_and_a_code_of_the_one_before() {
    const PATH: &str = "/staff/account/authenticator";
    let portal = Portal::new().await;
    let person = &portal.people[&Role::Biller];
    let mut there = portal.signed_in(Role::Biller).await;
    portal.wait_for_the_next_code();
    let mut here = portal.signed_in(Role::Biller).await;
    portal.wait_for_the_next_code();
    let now = portal.server.clock.now();
    let current = person.code(now);
    for (password, code, told) in [
        ("", "", "2 things to put right"),
        ("Not mine 77", current.as_str(), "is not right"),
        (person.password, "000000", "is not right"),
    ] {
        let (token, fresh) = fresh(&mut here, now).await;
        let form =
            [("token", &*token), ("code", &fresh), ("current_password", password), ("current_code", code)];
        let answer = here.post(PATH, &form).await;
        let text = answer.text();
        assert_eq!(answer.status(), 422, "{text}");
        let again = between(&text, "name=\"token\" value=\"", "\"");
        assert_eq!(again, token, "the key that was scanned stays");
        assert!(text.contains(told) && !text.contains("Not mine 77"), "{text}");
    }
    assert_eq!(there.get("/staff/account").await.status(), 200, "nothing was changed");
    let (token, fresh) = fresh(&mut here, now).await;
    let form = [
        ("token", &*token),
        ("code", &fresh),
        ("current_password", person.password),
        ("current_code", &current),
    ];
    let answer = here.post(PATH, &form).await;
    assert_eq!(answer.status(), 200, "{}", answer.text());
    assert!(answer.text().contains("class=\"codes\""), "{}", answer.text());
    assert_eq!(here.get("/staff/account").await.status(), 200);
    assert_eq!(there.get("/staff/account").await.status(), 401);
}

/// What a form hands out, and the code that an app makes of it.
async fn fresh(who: &mut Colleague, now: bayboard::Timestamp) -> (String, String) {
    let page = who.get("/staff/account/authenticator").await.text();
    let token = between(&page, "name=\"token\" value=\"", "\"").to_owned();
    let key = between(&page, "<code class=\"secret\">", "<").replace(' ', "");
    let app = Person { username: "", password: "", totp_secret: key, role: Role::Biller };
    (token, app.code(now))
}

/// Presses the button of a form twice, as it stands on its page.
async fn pressed_twice(who: &mut Colleague, page: &str, action: &str, typed: &[(&str, &str)]) -> [Answer; 2] {
    let drawn = who.get(page).await.text();
    let (_, form) = drawn.split_once(&format!("action=\"{action}\"")).unwrap_or_else(|| panic!("{drawn}"));
    let key = between(form, "name=\"key\" value=\"", "\"").to_owned();
    let form: Vec<(&str, &str)> = [("key", key.as_str())].into_iter().chain(typed.iter().copied()).collect();
    [who.post(action, &form).await, who.post(action, &form).await]
}

/// How often a word stands in a list.
async fn count(who: &mut Colleague, list: &str, word: &str) -> usize {
    who.get(list).await.text().matches(&format!(">{word}<")).count()
}

/// It fails for each form whose key is not drawn, not read, or not claimed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_button_that_is_pressed_twice_makes_one() {
    let portal = Portal::new().await;
    portal.give(Role::Administrator, Role::Dispatcher).await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    let who = &mut administrator;
    let forms: [Form<'_>; 5] = [
        ("/staff/units/new", "/staff/units", &[("call_sign", "Twice"), ("level", "als")]),
        ("/staff/affiliates/new", "/staff/affiliates", &[("name", "Twice")]),
        ("/staff/payors/new", "/staff/payors", &[("name", "Twice")]),
        ("/staff/divisions", "/staff/divisions/regions", &[("name", "Twice")]),
        ("/staff/tokens/new", "/staff/tokens", &[("name", "Twice"), ("role", "dispatcher")]),
    ];
    for (page, action, typed) in forms {
        let [first, second] = pressed_twice(who, page, action, typed).await;
        let list = action.trim_end_matches("/regions");
        if list == "/staff/tokens" {
            assert_eq!((first.status(), second.status()), (200, 303), "its secret is shown once");
            assert_eq!(second.header("location"), Some("/staff/tokens"));
        } else {
            assert_eq!(first.status(), 303, "{action}: {}", first.text());
            assert_eq!(second.header("location"), first.header("location"), "{action}");
        }
        assert_eq!(count(who, list, "Twice").await, 1, "{action}");
    }
    let person = [("name", "Twice"), ("username", "t.wice"), ("role", "dispatcher"), ("place", "")];
    let [first, second] = pressed_twice(who, "/staff/accounts/new", "/staff/accounts", &person).await;
    assert_eq!((first.status(), second.status()), (200, 303), "{}", second.text());
    let sheet = second.header("location").unwrap().to_owned();
    assert!(who.get(&sheet).await.text().contains("t.wice"), "the second press leads to the account");
    // Other words are another form, also behind a key that was used.
    let page = who.get("/staff/units/new").await.text();
    let key = between(&page, "name=\"key\" value=\"", "\"").to_owned();
    for sign in ["Once", "Other"] {
        let made = who.post("/staff/units", &[("key", &key), ("call_sign", sign), ("level", "als")]).await;
        assert_eq!(made.status(), 303, "{}", made.text());
    }
    assert_eq!((count(who, "/staff/units", "Once").await, count(who, "/staff/units", "Other").await), (1, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_facility_and_its_screen_are_made_once_and_a_unit_is_switched_to_what_its_button_said() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    let who = &mut administrator;
    let typed =
        [("name", "Twice"), ("kind", "clinic"), ("zone", "America/Chicago"), ("display_profile", "standard")];
    let [first, second] = pressed_twice(who, "/staff/facilities/new", "/staff/facilities", &typed).await;
    assert_eq!(first.status(), 303, "{}", first.text());
    assert_eq!(second.header("location"), first.header("location"));
    assert_eq!(count(who, "/staff/facilities", "Twice").await, 1);
    let sheet = first.header("location").unwrap().split('?').next().unwrap().to_owned();
    let [hung, again] =
        pressed_twice(who, &sheet, &format!("{sheet}/displays"), &[("name", "East wall")]).await;
    assert_eq!((hung.status(), again.header("location")), (200, Some(sheet.as_str())), "{}", hung.text());
    assert_eq!(who.get(&sheet).await.text().matches("East wall").count(), 1);
    who.post("/staff/units", &[("call_sign", "M 7"), ("level", "als")]).await;
    let units = who.get("/staff/units").await.text();
    let service = between(&units, "class=\"acts\" method=\"post\" action=\"", "\"").to_owned();
    for _ in 0..2 {
        who.post(&service, &[("in_service", "no")]).await;
    }
    assert!(who.get("/staff/units").await.text().contains("Out of service"));
}

/// Somebody as a file of sign-ins tells of them.
fn person(told: &serde_json::Value) -> Person {
    let text = |name: &str| told[name].as_str().unwrap_or_else(|| panic!("no {name}: {told}")).to_owned();
    let (username, password): (&str, &str) = (text("username").leak(), text("password").leak());
    let role = Role::from_word(&text("role")).unwrap();
    Person { username, password, totp_secret: text("totp_secret"), role }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn all_that_the_demonstrations_file_of_sign_ins_says_signs_in() {
    let keyring = StaticKeyring::single(Key::from_bytes([7; 32]));
    let vault = Vault::new(Arc::new(keyring), Arc::new(SeededEntropy::new(7)));
    let rules = Arc::new(Rules::shipped().await.unwrap());
    let portal = Portals::open(Arc::new(MemoryStore::new()), Arc::clone(&rules) as _, vault).await.unwrap();
    let world = demo::build(&portal, NOW).await.unwrap();
    let tenant = world.tenant.id();
    let company = Company { portal, tenant, desk: Viewer::operator(tenant, line("desk")), rules };
    let server = company.serve(AppSettings::default()).await;
    let people = demo::people(&server.app).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sign-ins.json");
    std::fs::write(&file, "of another day, and open to everybody").unwrap();
    demo::write_sign_ins(&file, &world, &people, &PathPrefix::default()).unwrap();
    #[cfg(unix)]
    {
        let mode = std::os::unix::fs::PermissionsExt::mode(&file.metadata().unwrap().permissions());
        assert_eq!(mode & 0o777, 0o600, "its owner alone reads it");
    }
    let told: serde_json::Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();

    let accounts = told["accounts"].as_array().unwrap();
    assert_eq!(accounts.len(), 5);
    let mut in_by_now = BTreeMap::new();
    for account in accounts {
        let person = person(account);
        let mut colleague = Colleague::signed_in(server.address, &server.app, &person).await;
        assert_eq!(colleague.get("/staff").await.status(), 200, "{account}");
        in_by_now.insert(person.role, colleague);
    }
    let facilities = told["facilities"].as_array().unwrap();
    assert_eq!(facilities.len(), world.places.len());
    for facility in facilities {
        let typed = ["facility_id", "access_code"].map(|field| (field, facility[field].as_str().unwrap()));
        assert_eq!(ask(server.address, &Request::form("/board/sign-in", &typed)).await.status(), 303);
    }
    // The door tells nobody whether a code was right. History does.
    let history = in_by_now.get_mut(&Role::Administrator).unwrap().get("/staff/logons").await.text();
    for facility in facilities {
        let name = facility["name"].as_str().unwrap().replace('&', "&amp;");
        assert!(history.contains(&format!(">{name}</a>")), "{name}: {history}");
    }
    assert!(!history.contains("wrong code"), "{history}");
    let wall = told["displays"][0]["path"].as_str().unwrap();
    assert_eq!(ask(server.address, &Request::get(wall)).await.status(), 200);
    let calls = Request::get("/api/v1/dispatches").bearer(told["token"].as_str().unwrap());
    assert_eq!(ask(server.address, &calls).await.status(), 200);
}
