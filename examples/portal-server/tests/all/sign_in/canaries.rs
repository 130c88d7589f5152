//! What staff prove themselves with stands nowhere but where it is compared: not in journals, logon history,
//! cells, the request log, what is logged at the finest level, debug forms, errors or the database's files.
//! Passwords' hashes stand in the database alone, and keys of authenticators there only sealed.

use crate::logs::Logs;
use crate::planted::Defect;
use crate::sign_in::holder::{PASSWORD, STEP, app, code_of};
use crate::sign_in::served;
use crate::staff::{Colleague, between};
use crate::wire::{Answer, Request};
use crate::world::{NOW, Server, line, minutes};
use bayboard::access::{Grant, Role, Scope};
use bayboard::danger;
use bayboard::journal::{EntryKey, Head, LogonKey, LogonNumber, Payload};
use bayboard::portal::{NewAccount, PortalError, StaffCookie};
use bayboard::{CellRange, Range, RecordKind, Space, Store, Word};
use bayboard_storage_sqlite::{SqliteOptions, SqliteStore};
use data_encoding::{BASE32_NOPAD, BASE64_NOPAD};
use portal_server::app::AppSettings;
use portal_server::request_log::RequestLog;
use portal_server::routes;
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU16;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

/// All of it has to stand nowhere that is looked at.
#[derive(Default)]
struct Canaries(BTreeMap<Vec<u8>, &'static str>);

impl Canaries {
    fn add(&mut self, what: &'static str, value: impl AsRef<[u8]>) {
        assert!(value.as_ref().len() >= 8, "{what} is no canary");
        self.0.insert(value.as_ref().to_vec(), what);
    }

    /// As it is typed, as its bytes are, and in pieces of four.
    fn key(&mut self, base32: &str) {
        self.add("an authenticator's key", base32);
        self.add("an authenticator's key, as bytes", BASE32_NOPAD.decode(base32.as_bytes()).unwrap());
        self.add("an authenticator's key, in fours", in_fours(base32));
    }

    fn recovery(&mut self, codes: &[String]) {
        for code in codes {
            self.add("a recovery code", code);
            self.add("a recovery code, without marks", code.replace('-', ""));
        }
    }

    fn cookies(&mut self, browser: &Colleague) {
        for (name, value) in &browser.cookies {
            if name != "bayboard-look" {
                self.add("a cookie", value);
            }
        }
    }

    /// Those that stand in these bytes, in whatever letter case.
    fn found(&self, bytes: &[u8]) -> BTreeSet<&'static str> {
        self.0.iter().filter(|(value, _)| holds(bytes, value)).map(|(_, what)| *what).collect()
    }
}

fn in_fours(key: &str) -> String {
    let fours: Vec<&str> = key.as_bytes().chunks(4).map(|four| std::str::from_utf8(four).unwrap()).collect();
    fours.join(" ")
}

fn holds(bytes: &[u8], value: &[u8]) -> bool {
    let first = value[0];
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| *byte == first) {
        if rest[at..].starts_with(value) {
            return true;
        }
        rest = &rest[at + 1..];
    }
    false
}

/// A company on a file, all that it logs, and what nobody may find.
struct House {
    server: Server,
    folder: TempDir,
    logs: Logs,
    canaries: Canaries,
    /// Texts that were told or formatted.
    said: Vec<String>,
}

impl House {
    async fn at(defect: Option<Defect>) -> Self {
        let logs = Logs::captured();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("portal.db");
        let store = SqliteStore::open(path.to_str().unwrap(), &SqliteOptions::default()).await.unwrap();
        let request_log = Some(RequestLog::open(folder.path(), 60).unwrap());
        let settings = AppSettings { request_log, ..AppSettings::default() };
        let server = served::on(Arc::new(store), defect, settings).await;
        Self { server, folder, logs, canaries: Canaries::default(), said: Vec::new() }
    }

    fn store(&self) -> &Arc<dyn Store> {
        self.server.app.portal.store()
    }

    fn wait_for_the_next_code(&self) {
        self.server.clock.turn_to(self.server.clock.now().plus(STEP));
    }

    /// The first administrator's link, as it is told where a company is founded.
    async fn first_link(&mut self) -> String {
        let grants = vec![Grant::new(Role::Administrator, Scope::Company).unwrap()];
        let new = NewAccount { username: "i.calloway".parse().unwrap(), name: line("Iris Calloway"), grants };
        let seat = self.server.app.portal.seat(&self.server.desk, NOW);
        let made = seat.accounts().create(new, None).await.unwrap().value;
        self.said.push(format!("{made:?} {seat:?}"));
        made.link.unwrap().secret
    }

    /// Everything from the link to the recovery codes. The browser, and the codes.
    async fn set_up(&mut self, secret: &str, password: &'static str) -> (Colleague, String, Vec<String>) {
        self.canaries.add("a link's secret", secret);
        self.canaries.add("a password", password);
        let (link, mut browser) = (format!("/staff/link/{secret}"), Colleague::at(self.server.address));
        assert_eq!(browser.get(&link).await.status(), 200);
        assert_eq!(browser.post(&link, &[]).await.status(), 303);
        assert_eq!(Colleague::at(self.server.address).post(&link, &[]).await.status(), 404);
        self.canaries.cookies(&browser);
        self.refused_passwords(&mut browser).await;
        let form = [("password", password), ("again", password)];
        assert_eq!(browser.post("/staff/set-up/password", &form).await.status(), 303);
        let page = browser.get("/staff/set-up").await;
        let (key, codes) =
            self.authenticator(&mut browser, &page, "/staff/set-up/authenticator", ("", "")).await;
        self.canaries.cookies(&browser);
        (browser, key, codes)
    }

    /// Typed where a new password is chosen, and not taken.
    async fn refused_passwords(&mut self, browser: &mut Colleague) {
        for typed in ["Zq7Short", "zq7 all small letters", "Zq no digit at all"] {
            self.canaries.add("a password that was not taken", typed);
            let again = if typed == "Zq7Short" { "Zq7Shorter" } else { typed };
            let form = [("password", typed), ("again", again)];
            assert_eq!(browser.post("/staff/set-up/password", &form).await.status(), 422, "{typed}");
        }
    }

    /// Sets up the authenticator whose key a page shows: once with a wrong code, once with the right one.
    async fn authenticator(
        &mut self,
        browser: &mut Colleague,
        page: &Answer,
        action: &str,
        (password, current): (&str, &str),
    ) -> (String, Vec<String>) {
        let shown = |page: &Answer| {
            let text = page.text();
            let key = between(&text, "<code class=\"secret\">", "</code>").replace(' ', "");
            (key, between(&text, "name=\"token\" value=\"", "\"").to_owned())
        };
        let form = |token, code| {
            [("token", token), ("code", code), ("current_password", password), ("current_code", current)]
        };
        let (key, token) = shown(page);
        self.canaries.key(&key);
        self.canaries.add("a sealed key on its way", &token);
        let wrong = browser.post(action, &form(&token, "000000")).await;
        assert_eq!(wrong.status(), 422, "{}", wrong.text());
        let (key, token) = shown(&wrong);
        self.canaries.key(&key);
        let code = code_of(&app(&key), self.server.clock.now());
        let done = browser.post(action, &form(&token, &code)).await;
        assert_eq!(done.status(), 200, "{}", done.text());
        let codes = codes_on(&done);
        self.canaries.recovery(&codes);
        (key, codes)
    }

    /// Comes in with a password and something beside it.
    async fn come_in(&mut self, username: &str, password: &str, beside: &str) -> Colleague {
        self.wait_for_the_next_code();
        let mut browser = Colleague::at(self.server.address);
        let answer = browser.sign_in(username, password, beside).await;
        assert_eq!(answer.status(), 303, "{}", answer.text());
        self.canaries.cookies(&browser);
        browser
    }

    /// All that is wrong at the door.
    async fn fail_at_the_door(&mut self) {
        let typed = [
            ("i.calloway", "Wrong harbor lights 99", "123456"),
            ("i.calloway", PASSWORD, "0000-1111-2ZZZ"),
            ("nobody.here", "Whatever nobody typed 5", "654321"),
            // People type what belongs into the next field.
            ("Typed into the name 7", "a.menon", "123456"),
        ];
        for (username, password, code) in typed {
            if !password.starts_with("a.") {
                self.canaries.add("a password that was typed", password);
            }
            let answer = Colleague::at(self.server.address).sign_in(username, password, code).await;
            assert_eq!(answer.status(), 422);
        }
        self.canaries.add("what was typed as a code", "0000-1111-2ZZZ");
        self.canaries.add("what was typed as a name", "Typed into the name 7");
    }

    /// Everything one does with one's own account.
    async fn own_account(&mut self, browser: &mut Colleague, password: &'static str, new: &'static str) {
        self.canaries.add("a password", new);
        self.canaries.add("a wrong current password", "Not what it is 77");
        let form = |current: &'static str| [("current", current), ("password", new), ("again", new)];
        let path = "/staff/account/password";
        assert_eq!(browser.post(path, &form("Not what it is 77")).await.status(), 422);
        assert_eq!(browser.post(path, &form(password)).await.status(), 303);
        let wrong = [("recovery_password", "Not what it is 77")];
        assert_eq!(browser.post("/staff/account/recovery-codes", &wrong).await.status(), 422);
        let codes = browser.post("/staff/account/recovery-codes", &[("recovery_password", new)]).await;
        assert_eq!(codes.status(), 200, "{}", codes.text());
        let codes = codes_on(&codes);
        self.canaries.recovery(&codes);
        self.wait_for_the_next_code();
        let page = browser.get("/staff/account/authenticator").await;
        let proof = (new, codes[0].as_str());
        self.authenticator(browser, &page, "/staff/account/authenticator", proof).await;
        self.locks_and_unlocks(browser, new).await;
    }

    async fn locks_and_unlocks(&mut self, browser: &mut Colleague, password: &str) {
        self.server.clock.turn_to(self.server.clock.now().plus(minutes(16)));
        assert_eq!(browser.get("/staff/account").await.status(), 401);
        self.canaries.add("a wrong password of a locked page", "Not this one 77");
        let unlock = async |browser: &mut Colleague, password: &str| {
            browser.post("/staff/unlock", &[("password", password), ("to", "/staff")]).await.status()
        };
        assert_eq!(unlock(browser, "Not this one 77").await, 422);
        assert_eq!(unlock(browser, password).await, 303);
        self.canaries.cookies(browser);
    }

    /// Every page there is, with what is not there in the place of ids, and with what may be seen.
    async fn walk(&mut self, browser: &mut Colleague) {
        for route in routes::public().iter().filter(|route| route.path.starts_with("/staff")) {
            // What streams goes on for as long as its page does.
            if route.method.as_str() == "GET" && !route.path.ends_with("/stream") {
                let id = "01890000-0000-7000-8000-000000000000";
                let path = route.path.replace("{id}", id).replace("{day}", "2026-11-21");
                let answer = browser.get(&path.replace("{secret}", "none")).await;
                assert!(answer.status() < 500, "{path}");
            }
        }
    }

    /// Debug forms and errors of what is in hand.
    async fn formatted(&mut self, browser: &Colleague) {
        let (app, now) = (&self.server.app, self.server.clock.now());
        let cookie = StaffCookie::from_browser(&browser.cookies["bayboard-staff"]);
        let session = crate::sign_in::holder::session(&app.staff, app.tenant, &cookie, now).await.unwrap();
        let viewer = session.viewer().unwrap();
        let mut said = vec![format!("{app:?} {cookie:?} {session:?} {viewer:?}")];
        said.push(format!("{:?}", app.staff.sessions(&session, now).await.unwrap()));
        said.push(format!("{:?}", app.staff.devices(&session, now).await.unwrap()));
        said.push(format!("{:?}", app.staff.begin_authenticator(&session, now).await.unwrap()));
        let accounts = app.portal.seat(&viewer, now).accounts().list(None, NonZeroU16::MAX).await;
        said.push(format!("{accounts:?}"));
        let set = app.staff.set_password(&session, Some("Not what it is 77"), PASSWORD, &visit(), now).await;
        said.push(format!("{set:?}"));
        for error in [PortalError::Forbidden, PortalError::NotFound, PortalError::Conflict] {
            said.push(format!("{error:?} {error}"));
        }
        self.said.extend(said);
    }

    /// Hashes, which nothing gives out, as they are stored.
    async fn hashes(&self) -> Canaries {
        let mut hashes = Canaries::default();
        let range = Range::of_kind(self.server.app.tenant, RecordKind::Credential);
        for record in self.store().page(&range, NonZeroU16::MAX).await.unwrap() {
            let stored = danger::encode(&record);
            let start = stored.windows(10).position(|part| part == b"$argon2id$");
            // Somebody who has not chosen a password yet.
            let Some(start) = start else { continue };
            let phc: Vec<u8> = stored[start..].iter().copied().take_while(u8::is_ascii_graphic).collect();
            let hash = phc.rsplit(|byte| *byte == b'$').next().unwrap();
            hashes.add("a password's hash", hash);
            hashes.add("a password's hash, as bytes", BASE64_NOPAD.decode(hash).unwrap());
        }
        hashes
    }

    /// Where things are told: logs, the request log, journals, history, cells, debug forms.
    async fn told(&self) -> Vec<(String, Vec<u8>)> {
        let (store, tenant) = (self.store(), self.server.app.tenant);
        let mut places = vec![("the log".to_owned(), self.logs.text().into_bytes())];
        places.extend(self.said.iter().map(|text| ("a debug form".to_owned(), text.clone().into_bytes())));
        let all = EntryKey::All(tenant);
        for entry in store.entries(&all, None, false, NonZeroU16::MAX).await.unwrap() {
            let payload = &entry.body.as_ref().unwrap().payload;
            let read = danger::decode_part::<Payload>(payload).map(|read| format!("{read:?}"));
            let bytes = [&entry.header[..], payload, read.unwrap_or_default().as_bytes()].concat();
            places.push((format!("entry {}", entry.sequence.0), bytes));
        }
        for (_, row) in store.logons(&LogonKey::All(tenant), LogonNumber(0), NonZeroU16::MAX).await.unwrap() {
            places.push(("history".to_owned(), danger::encode_part(&row)));
            places.push(("history, formatted".to_owned(), format!("{row:?}").into_bytes()));
        }
        for space in Space::ALL {
            let range = CellRange { tenant, space: *space, owner: None, upto: i64::MAX, after: None };
            for cell in store.cells(&range, self.server.clock.now(), NonZeroU16::MAX).await.unwrap() {
                places
                    .push((format!("a cell of {space}"), [&cell.key.id[..], &cell.bytes.unwrap()].concat()));
            }
        }
        let requests = files(self.folder.path(), &|name| name.ends_with(".jsonl")).into_iter();
        places.extend(requests.map(|(name, bytes)| (format!("request log {name}"), bytes)));
        places
    }

    /// What stands where it must not.
    async fn leaks(&self) -> Result<(), String> {
        let hashes = self.hashes().await;
        for (place, bytes) in self.told().await {
            let mut found = self.canaries.found(&bytes);
            found.extend(hashes.found(&bytes));
            crate::sign_in::ensure(found.is_empty(), || format!("{found:?} in {place}"))?;
        }
        for (name, bytes) in files(self.folder.path(), &|name| name.starts_with("portal.db")) {
            let found = self.canaries.found(&bytes);
            crate::sign_in::ensure(found.is_empty(), || format!("{found:?} in {name}"))?;
        }
        Ok(())
    }
}

fn visit() -> bayboard::portal::Visit {
    crate::sign_in::holder::visit("192.0.2.9")
}

/// Every file of a folder and below whose name, or whose folder's, is one of these.
fn files(folder: &Path, is_one: &dyn Fn(&str) -> bool) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            found.extend(files(&path, &|inner| is_one(&name) || is_one(inner)));
        } else if is_one(&name) {
            found.push((name, std::fs::read(&path).unwrap()));
        }
    }
    found
}

/// The address of somebody's sheet, found as a reader finds it.
async fn sheet(reader: &mut Colleague, username: &str) -> String {
    let list = reader.get("/staff/accounts").await.text();
    let name = format!("<span class=\"second\">{username}</span>");
    let (before, _) = list.split_once(&name).unwrap_or_else(|| panic!("{list}"));
    before.rsplit("href=\"").next().unwrap().split('"').next().unwrap().to_owned()
}

/// The secret of a link that a page shows once.
fn link_on(page: &Answer) -> String {
    assert_eq!(page.status(), 200, "{}", page.text());
    between(&page.text(), "/staff/link/", "<").to_owned()
}

/// A day of two people: all that is done with accounts and how one proves who one is, right and wrong.
async fn a_day(house: &mut House) {
    let first = house.first_link().await;
    let (mut administrator, key, codes) = house.set_up(&first, "Quiet harbor lights 71").await;
    house.fail_at_the_door().await;
    let form = [("name", "Asha Menon"), ("username", "a.menon"), ("role", "human_resources"), ("place", "")];
    let made = link_on(&administrator.post("/staff/accounts", &form).await);
    let (mut personnel, _, _) = house.set_up(&made, "Quiet harbor lights 72").await;
    personnel.post("/staff/sign-out", &[]).await;
    // By a recovery code, and by a code of the app from a second browser.
    house.come_in("i.calloway", "Quiet harbor lights 71", &codes[0]).await;
    house.wait_for_the_next_code();
    let code = code_of(&app(&key), house.server.clock.now().plus(STEP));
    let mut browser = house.come_in("i.calloway", "Quiet harbor lights 71", &code).await;
    house.own_account(&mut browser, "Quiet harbor lights 71", "Quiet harbor lights 73").await;
    let sheet = sheet(&mut browser, "a.menon").await;
    for act in ["require-change", "unlock", "disable", "enable"] {
        let done = browser.post(&format!("{sheet}/{act}"), &[]).await;
        assert_eq!(done.status(), 303, "{act}: {}", done.text());
    }
    for what in ["password", "everything"] {
        let reset = link_on(&browser.post(&format!("{sheet}/reset"), &[("what", what)]).await);
        house.canaries.add("a link's secret", &reset);
    }
    house.walk(&mut browser).await;
    browser.ask(Request::get("/staff/link/0f0e0d0c0b0a0908070605040302010f")).await;
    house.formatted(&browser).await;
    assert_eq!(browser.post("/staff/sign-out", &[]).await.status(), 303);
    // The request log is written by a thread of its own.
    tokio::time::sleep(Duration::from_millis(200)).await;
}

/// It fails where a field of the credential loses its `secret`, a Debug is derived, a line is logged of what
/// was typed, or a cell holds what it is found by.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_staff_prove_themselves_with_stands_nowhere_else() {
    let mut house = House::at(None).await;
    a_day(&mut house).await;
    assert!(house.canaries.0.len() > 80, "{}", house.canaries.0.len());
    house.leaks().await.unwrap_or_else(|found| panic!("{found}"));
    // The search is not blind: what may stand there does.
    let mut known = Canaries::default();
    known.add("a name", "Iris Calloway");
    known.add("a route", "/staff/account/recovery-codes");
    let all = house.told().await;
    let found = |of: &str| {
        let of = all.iter().filter(|(place, _)| place.starts_with(of));
        of.flat_map(|(_, bytes)| known.found(bytes)).collect::<BTreeSet<_>>()
    };
    assert!(found("entry").contains("a name") && found("the log").contains("a route"), "{:?}", found(""));
    assert!(found("request").contains("a route"), "the request log was looked at");
    assert!(all.iter().filter(|(place, _)| place.starts_with("a cell")).count() > 3);
    let hashes = house.hashes().await;
    let files = files(house.folder.path(), &|name| name.starts_with("portal.db"));
    assert!(files.iter().any(|(_, bytes)| !hashes.found(bytes).is_empty()), "the database has them");
    assert_ne!(house.store().head(house.server.app.tenant).await.unwrap(), Head::EMPTY);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_store_that_logs_what_it_reads_is_found() {
    let mut house = House::at(Some(Defect::LogsCredentials)).await;
    a_day(&mut house).await;
    let found = house.leaks().await.unwrap_err();
    assert!(found.contains("a password's hash") && found.contains("the log"), "{found}");
}

/// The recovery codes that a page shows.
fn codes_on(page: &Answer) -> Vec<String> {
    let text = page.text();
    let list = between(&text, "<ul class=\"codes\">", "</ul>");
    let codes: Vec<String> =
        list.split("<li>").skip(1).map(|item| item.split('<').next().unwrap().to_owned()).collect();
    assert_eq!(codes.len(), 10);
    codes
}
