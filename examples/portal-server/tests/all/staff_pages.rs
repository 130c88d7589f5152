//! The staff's door and what stands behind it: cookies, refusals that say nothing, links that work once, and
//! rights that end with the next request.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::staff;
use crate::staffed;
use crate::wire;
use crate::world;

use bayboard::access::Role;
use bayboard::portal::Reset;
use portal_server::app::AppSettings;
use portal_server::http::Credential;
use portal_server::routes;
use staff::{Colleague, between, set_cookies};
use staffed::Staffed as Portal;
use wire::{Answer, Request};
use world::{NOW, minutes};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_cookies_are_strict_and_bound_to_this_host_and_to_tls() {
    for (secure, under, prefix, flag, path) in [
        (false, "", "", "", "/"),
        (true, "", "__Host-", "; Secure", "/"),
        (false, "/ems", "", "", "/ems"),
        (true, "/ems", "__Secure-", "; Secure", "/ems"),
    ] {
        let at = under.parse().unwrap_or_default();
        let portal = Portal::with(AppSettings { secure, prefix: at, ..AppSettings::default() }).await;
        let person = &portal.people[&Role::Biller];
        let form =
            [("username", person.username), ("password", person.password), ("code", &person.code(NOW))];
        let answer = portal.stranger().ask(Request::form(&format!("{under}/staff/sign-in"), &form)).await;
        let set: Vec<&str> = answer
            .headers()
            .into_iter()
            .filter(|(name, _)| *name == "set-cookie")
            .map(|(_, set)| set)
            .collect();
        let flags: Vec<String> = set
            .iter()
            .map(|set| format!("{}{}", set.split('=').next().unwrap(), set.split_once(';').unwrap().1))
            .collect();
        let expected = [("staff", 43_200), ("device", 31_536_000)].map(|(name, life)| {
            format!("{prefix}bayboard-{name} HttpOnly; SameSite=Strict{flag}; Path={path}; Max-Age={life}")
        });
        assert_eq!(flags, expected);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_is_wrong_at_the_door_the_answer_is_the_same_but_for_the_name_typed() {
    let portal = Portal::new().await;
    let person = &portal.people[&Role::Biller];
    let code = person.code(NOW);
    let mut pages = Vec::new();
    for (username, password, code) in [
        ("nobody.here", person.password, code.as_str()),
        (person.username, "Wrong harbor lights 7", &code),
        (person.username, person.password, "000000"),
    ] {
        let answer = portal.stranger().sign_in(username, password, code).await;
        assert_eq!((answer.status(), set_cookies(&answer).len()), (422, 0), "{username}");
        let text = answer.text();
        assert!(text.contains(&format!("value=\"{username}\"")), "what was typed is kept");
        assert!(!text.contains(password) && !text.contains(&format!("value=\"{code}\"")), "secrets are not");
        pages.push(text.replace(username, "TYPED"));
    }
    assert!(pages.iter().all(|page| *page == pages[0]));
    assert!(pages[0].contains("do not open the door"), "{}", pages[0]);
    let missing = portal.stranger().sign_in("", "", "").await.text();
    for told in ["3 things to put right", "Enter your name", "Enter your password", "Enter the code"] {
        assert!(missing.contains(told), "{told}: {missing}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_name_and_a_code_open_the_door_however_they_are_typed() {
    let portal = Portal::new().await;
    let person = &portal.people[&Role::Biller];
    let spaced = |code: &str| format!(" {} {} ", &code[..3], &code[3..]);
    for username in [" N.Duarte ", "N.DUARTE", person.username] {
        let code = spaced(&person.code(portal.server.clock.now()));
        let answer = portal.stranger().sign_in(username, person.password, &code).await;
        assert_eq!(answer.status(), 303, "{username}: {}", answer.text());
        portal.wait_for_the_next_code();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_of_the_staffs_is_shown_or_stored_without_a_session() {
    let portal = Portal::new().await;
    let mut garbage = portal.stranger();
    garbage.cookies.insert("bayboard-staff".to_owned(), "A".repeat(118));
    for route in routes::public().into_iter().filter(|route| route.credential == Credential::Staff) {
        let path = route.path.replace("{id}", "01890000-0000-7000-8000-000000000000");
        for colleague in [&mut portal.stranger(), &mut garbage] {
            let answer = colleague.ask(Request::new(route.method.as_str(), &path)).await;
            assert_eq!(answer.status(), 401, "{} {path}", route.method);
            assert_eq!(answer.header("cache-control"), Some("no-store"));
            assert!(answer.text().contains("Staff sign-in"), "{}", answer.text());
        }
        let from_elsewhere = Request::new("POST", &path).with("sec-fetch-site", "cross-site");
        assert_eq!(portal.stranger().ask(from_elsewhere).await.status(), 403, "{path}");
        let hidden = Request::new("POST", &path).with("origin", "null");
        assert_eq!(portal.stranger().ask(hidden).await.status(), 403, "{path}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_signs_in_comes_to_the_page_they_wanted_and_to_none_of_others() {
    let portal = Portal::new().await;
    let person = &portal.people[&Role::HumanResources];
    let door = portal.stranger().get("/staff/logons?day=2026-11-21").await.text();
    assert!(door.contains("name=\"to\" value=\"/staff/logons?day=2026-11-21\""), "{door}");
    for (to, goes) in [
        ("/staff/logons?day=2026-11-21", "/staff/logons?day=2026-11-21"),
        ("https://evil.example/staff", "/staff"),
        ("//evil.example", "/staff"),
    ] {
        let code = person.code(portal.server.clock.now());
        let form =
            [("username", person.username), ("password", person.password), ("code", &code), ("to", to)];
        let answer = portal.stranger().post("/staff/sign-in", &form).await;
        assert_eq!((answer.status(), answer.header("location")), (303, Some(goes)));
        portal.wait_for_the_next_code();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_missing_and_what_is_not_allowed_are_one_page() {
    let portal = Portal::new().await;
    let (mut personnel, mut biller) =
        (portal.signed_in(Role::HumanResources).await, portal.signed_in(Role::Biller).await);
    let sheet = portal.sheet(&mut personnel, Role::Dispatcher).await;
    let nobody = "/staff/accounts/01890000-0000-7000-8000-000000000000";
    let pages = [
        biller.get(&sheet).await,
        biller.get(nobody).await,
        biller.get("/staff/accounts").await,
        biller.get("/staff/accounts/not-an-id").await,
        biller.get("/staff/heartbeat").await,
        biller.get("/staff/logons").await,
        biller.get("/staff/journal").await,
        biller.get("/staff/roles").await,
        biller.post(&format!("{sheet}/disable"), &[]).await,
        biller.post(&format!("{nobody}/reset"), &[]).await,
    ];
    for page in &pages {
        assert_eq!((page.status(), page.text()), (404, pages[0].text()));
    }
    assert!(!pages[0].text().contains("/staff/accounts"), "the bar names what is open, and nothing else");
    assert_eq!(personnel.get(&sheet).await.status(), 200);
    assert_eq!(personnel.get(nobody).await.status(), 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_role_taken_away_and_an_account_disabled_end_with_the_next_request() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    let mut personnel = portal.signed_in(Role::HumanResources).await;
    assert_eq!(personnel.get("/staff/accounts").await.status(), 200);
    let sheet = portal.sheet(&mut administrator, Role::HumanResources).await;
    let page = administrator.get(&sheet).await.text();
    let version = between(&page, "name=\"version\" value=\"", "\"");
    let form = [("version", version), ("grant", "human_resources")];
    assert!(!page.contains("/grants/take\""), "a press takes nothing away by itself");
    let asks = format!("{sheet}/grants/take?grant=human_resources");
    assert!(page.contains(&format!("href=\"{asks}\"")), "{page}");
    let asked = administrator.get(&asks).await.text();
    assert!(
        asked.contains("Take Human resources") && asked.contains("From their next request on"),
        "{asked}"
    );
    assert_eq!(between(&asked, "name=\"version\" value=\"", "\""), version);
    assert_eq!(personnel.get("/staff/accounts").await.status(), 200, "asking takes nothing away");
    assert_eq!(personnel.get(&asks).await.status(), 404, "they give no roles");
    let gone = administrator.get(&format!("{sheet}/grants/take?grant=crew")).await;
    assert_eq!(gone.header("location"), Some(sheet.as_str()), "what is not held is not asked about");
    let taken = administrator.post(&format!("{sheet}/grants/take"), &form).await;
    assert_eq!(taken.header("location"), Some(format!("{sheet}?done=taken").as_str()), "{}", taken.text());
    assert_eq!(personnel.get("/staff/accounts").await.status(), 404);
    assert!(personnel.get("/staff").await.text().contains("No roles"));
    let disabled = administrator.post(&format!("{sheet}/disable"), &[]).await;
    assert_eq!(disabled.header("location"), Some(format!("{sheet}?done=disabled").as_str()));
    assert_eq!(personnel.get("/staff/account").await.status(), 401);
    assert!(administrator.get(&format!("{sheet}?done=disabled")).await.text().contains("Enable again"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stale_form_changes_nothing_and_says_so() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    let sheet = portal.sheet(&mut administrator, Role::Biller).await;
    let page = administrator.get(&sheet).await.text();
    let version = between(&page, "name=\"version\" value=\"", "\"").to_owned();
    let give =
        |role| [("role", role), ("place", ""), ("ends", ""), ("networks", ""), ("version", version.as_str())];
    let given = administrator.post(&format!("{sheet}/grants"), &give("qa_reviewer")).await;
    assert_eq!(given.status(), 303, "{}", given.text());
    let stale = administrator.post(&format!("{sheet}/grants"), &give("supervisor")).await;
    assert_eq!(stale.status(), 409);
    assert!(stale.text().contains("Somebody changed this meanwhile"));
    let page = administrator.get(&sheet).await.text();
    assert!(page.contains("QA reviewer") && !between(&page, "<tbody", "</tbody>").contains("Supervisor"));
}

/// Makes a colleague, and answers with their one-time link as the page shows it.
async fn make(administrator: &mut Colleague, username: &str) -> String {
    let form = [("name", "Grace Okafor"), ("username", username), ("role", "dispatcher"), ("place", "")];
    let made = administrator.post("/staff/accounts", &form).await;
    assert_eq!((made.status(), made.header("cache-control")), (200, Some("no-store")), "{}", made.text());
    let text = made.text();
    format!("/staff/link/{}", between(&text, "/staff/link/", "<"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_is_not_used_up_by_looking_works_once_and_leads_to_setting_up_alone() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    let link = make(&mut administrator, "g.okafor").await;
    let (mut new, mut late) = (portal.stranger(), portal.stranger());
    for _ in 0..2 {
        let page = new.get(&link).await;
        assert_eq!((page.status(), set_cookies(&page).len()), (200, 0));
    }
    // What a preview sees says nothing of whether the link is good.
    let unknown = new.get("/staff/link/unknown").await.text();
    assert_eq!(
        new.get(&link).await.text().replace(&link, "LINK"),
        unknown.replace("/staff/link/unknown", "LINK")
    );
    let redeemed = new.post(&link, &[]).await;
    assert_eq!((redeemed.status(), redeemed.header("location")), (303, Some("/staff/set-up")));
    let again = late.post(&link, &[]).await;
    assert_eq!((again.status(), set_cookies(&again).len()), (404, 0));
    assert_eq!(late.post("/staff/link/unknown", &[]).await.text(), again.text());
    for path in ["/staff", "/staff/account", "/staff/accounts", "/staff/logons"] {
        let answer = new.get(path).await;
        assert_eq!((answer.status(), answer.header("location")), (303, Some("/staff/set-up")), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_wrong_with_a_password_is_told_and_the_password_never_comes_back() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    let link = make(&mut administrator, "g.okafor").await;
    let mut new = portal.stranger();
    new.post(&link, &[]).await;
    for (typed, again, told) in [
        ("", "", "Enter your password"),
        ("Shrt7", "Shrt7", "Use 8 characters or more"),
        ("ALLCAPITALS7", "ALLCAPITALS7", "Add a small letter"),
        ("nocapitals77", "nocapitals77", "Add a capital letter"),
        ("NoDigitsHere", "NoDigitsHere", "Add a digit"),
        ("Password1", "Password1", "Many people use this password"),
        ("Quiet harbor 77", "Quiet harbor 78", "The two do not match"),
    ] {
        let answer = new.post("/staff/set-up/password", &[("password", typed), ("again", again)]).await;
        let text = answer.text();
        assert_eq!(answer.status(), 422, "{typed}");
        assert!(text.contains(told), "{typed}: {text}");
        assert!(typed.is_empty() || !(text.contains(typed) || text.contains(again)), "{typed} comes back");
    }
    let set =
        new.post("/staff/set-up/password", &[("password", "Quiet harbor 77"), ("again", "Quiet harbor 77")]);
    assert_eq!(set.await.header("location"), Some("/staff/set-up"));
    let page = new.get("/staff/set-up").await.text();
    assert!(page.contains("<svg class=\"qr\"") && page.contains("Set up your authenticator"), "{page}");
    assert!(page.contains("Step 2 of 3"), "{page}");
    // A mistyped code leaves the key as it was scanned.
    let drawn = |page: &str| {
        let token = between(page, "name=\"token\" value=\"", "\"").to_owned();
        (token, between(page, "<code class=\"secret\">", "<").to_owned())
    };
    let shown = drawn(&page);
    for code in ["", "12345"] {
        let form = [("token", shown.0.as_str()), ("code", code)];
        let answer = new.post("/staff/set-up/authenticator", &form).await;
        assert_eq!((answer.status(), drawn(&answer.text())), (422, shown.clone()), "{code}");
    }
    let other = new.post("/staff/set-up/authenticator", &[("token", "none"), ("code", "12345")]).await;
    assert_ne!(drawn(&other.text()), shown, "nobody else's key is shown again");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_an_authenticator_stands_a_new_password_is_the_only_step() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    let sheet = portal.sheet(&mut administrator, Role::Biller).await;
    let id = sheet.rsplit('/').next().unwrap().parse().unwrap();
    let app = &portal.server.app;
    let seat = app.portal.seat(&portal.server.desk, app.now());
    let link = seat.accounts().reset(id, Reset::Password).await.unwrap().link.unwrap();
    let mut biller = portal.stranger();
    biller.post(&format!("/staff/link/{}", link.secret), &[]).await;
    let page = biller.get("/staff/set-up").await.text();
    assert!(page.contains("Step 1 of 1") && page.contains("Choose a password"), "{page}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_nobody_used_locks_and_its_password_opens_it_again() {
    let portal = Portal::new().await;
    let mut personnel = portal.signed_in(Role::HumanResources).await;
    let open = |answer: &Answer| answer.status() == 200 && answer.text().contains("Logon history");
    assert!(open(&personnel.get("/staff/logons").await));
    portal.server.clock.turn_to(portal.server.clock.now().plus(minutes(16)));
    let locked = personnel.get("/staff/logons?day=2026-11-21").await;
    assert_eq!(locked.status(), 401);
    assert!(locked.text().contains("Your password opens it again"), "{}", locked.text());
    assert_eq!(personnel.post("/staff/account/look", &[("look", "dark")]).await.status(), 401);
    let wrong =
        personnel.post("/staff/unlock", &[("password", "Wrong harbor 7"), ("to", "/staff/logons")]).await;
    assert_eq!(wrong.status(), 422);
    assert!(wrong.text().contains("This is not your password") && !wrong.text().contains("Wrong harbor"));
    let password = portal.people[&Role::HumanResources].password;
    let opened = personnel.post("/staff/unlock", &[("password", password), ("to", "/staff/logons")]).await;
    assert_eq!((opened.status(), opened.header("location")), (303, Some("/staff/logons")));
    assert!(open(&personnel.get("/staff/logons").await));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn signing_out_ends_the_session_for_whoever_kept_its_cookie() {
    let portal = Portal::new().await;
    let mut personnel = portal.signed_in(Role::HumanResources).await;
    let mut copy = personnel.clone();
    let answer = personnel.post("/staff/sign-out", &[]).await;
    assert_eq!((answer.status(), answer.header("location")), (303, Some("/staff?done=signed-out")));
    assert!(!personnel.cookies.contains_key("bayboard-staff"));
    assert!(personnel.cookies.contains_key("bayboard-device"), "the device stays known");
    assert_eq!(copy.get("/staff/account").await.status(), 401);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_password_signs_out_everywhere_else() {
    let portal = Portal::new().await;
    let (mut here, person) = (portal.signed_in(Role::Biller).await, &portal.people[&Role::Biller]);
    portal.wait_for_the_next_code();
    let mut there = portal.signed_in(Role::Biller).await;
    let form =
        |current| [("current", current), ("password", "Another harbor 8"), ("again", "Another harbor 8")];
    assert_eq!(here.post("/staff/account/password", &form("Not mine 77")).await.status(), 422);
    let changed = here.post("/staff/account/password", &form(person.password)).await;
    assert_eq!(changed.header("location"), Some("/staff/account?done=password"), "{}", changed.text());
    assert_eq!(here.get("/staff/account").await.status(), 200);
    assert_eq!(there.get("/staff/account").await.status(), 401);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn how_pages_look_is_kept_by_the_browser() {
    let portal = Portal::new().await;
    let mut biller = portal.signed_in(Role::Biller).await;
    let theme = |answer: Answer| answer.text().contains("data-theme=\"light\"");
    assert!(!theme(biller.get("/staff").await));
    biller.post("/staff/account/look", &[("look", "light")]).await;
    assert!(theme(biller.get("/staff").await));
    biller.post("/staff/account/look", &[("look", "device")]).await;
    assert!(!biller.get("/staff").await.text().contains("data-theme"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_door_says_that_a_session_is_over_and_tells_nobody_which_there_were() {
    const SAID: &str = "You were signed out";
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    let mut biller = portal.signed_in(Role::Biller).await;
    let sheet = portal.sheet(&mut administrator, Role::Biller).await;
    administrator.post(&format!("{sheet}/disable"), &[]).await;
    let mut garbage = portal.stranger();
    garbage.cookies.insert("bayboard-staff".to_owned(), "A".repeat(118));
    for page in ["/staff", "/staff/account"] {
        let (ended, unknown) = (biller.get(page).await, garbage.get(page).await);
        assert!(ended.text().contains(SAID), "{page}: {}", ended.text());
        assert_eq!((ended.status(), ended.text()), (unknown.status(), unknown.text()), "{page}");
        assert!(!portal.stranger().get(page).await.text().contains(SAID), "{page}: they were never in");
    }
    let mut elsewhere = administrator.clone();
    let out = administrator.post("/staff/sign-out", &[]).await;
    let to = out.header("location").unwrap_or_default().to_owned();
    assert!(administrator.get(&to).await.text().contains(SAID), "{to}");
    assert!(!administrator.get("/staff").await.text().contains(SAID), "it is said once");
    assert!(elsewhere.get("/staff").await.text().contains(SAID), "of the same session, elsewhere");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn home_says_of_a_role_that_gives_nothing_now_why() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    let mut biller = portal.signed_in(Role::Biller).await;
    let sheet = portal.sheet(&mut administrator, Role::Biller).await;
    let home = biller.get("/staff").await.text();
    assert!(!home.contains("Not from this network") && !home.contains("time is over"), "{home}");
    for (role, ends, networks) in [("biller", "", "10.0.0.0/8"), ("qa_reviewer", "2026-11-21", "")] {
        let page = administrator.get(&sheet).await.text();
        assert!(page.contains("You are at 127.0.0.1 now"), "{page}");
        let version = between(&page, "name=\"version\" value=\"", "\"");
        let form =
            [("role", role), ("place", ""), ("ends", ends), ("networks", networks), ("version", version)];
        let given = administrator.post(&format!("{sheet}/grants"), &form).await;
        assert_eq!(given.status(), 303, "{}", given.text());
    }
    let home = biller.get("/staff").await.text();
    assert!(home.contains("Not from this network") && home.contains("QA reviewer"), "{home}");
    assert!(!home.contains("time is over"), "{home}");
    portal.server.clock.turn_to(NOW.plus(minutes(24 * 60)));
    let biller =
        Colleague::signed_in(portal.server.address, &portal.server.app, &portal.people[&Role::Biller]);
    let home = biller.await.get("/staff").await.text();
    assert!(home.contains("Its time is over") && home.contains("Not from this network"), "{home}");
}
