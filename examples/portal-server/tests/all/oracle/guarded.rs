//! What comes from elsewhere, without a session or by being looked at changes nothing, and every answer is
//! one that browsers keep to themselves.

use crate::oracle::asking::{Target, kind, request};
use crate::oracle::company::Spot;
use crate::oracle::people::session;
use crate::oracle::sweep::{Sweep, rules};
use crate::oracle::table::{Asked, Block, Credential};
use crate::wire::{Answer, Connection, Request};
use bayboard::access::{Grant, RecordStatus, Role, Scope};
use bayboard::journal::{EntryKey, EntryKind, Sequence};
use portal_server::app::AppSettings;
use std::collections::BTreeSet;
use std::num::NonZeroU16;
use std::sync::Arc;

impl Sweep {
    /// All that can be asked of a route, with what the administrator would have done by it.
    fn everything(&self) -> Vec<(&Block, &Asked, Request)> {
        let routes = self.table.blocks.iter();
        let routes = routes.flat_map(|block| block.routes.iter().map(move |asked| (block, asked)));
        routes.map(|(block, asked)| (block, asked, request(asked, &self.target(asked), "Sent"))).collect()
    }

    fn target(&self, asked: &Asked) -> Target {
        let found = kind(&asked.path).and_then(|kind| {
            let of = self.companies.shared.iter();
            let mut of = of.filter(|((is, spot, status), _)| {
                *is == kind && *spot != Spot::Foreign && *status == RecordStatus::Active
            });
            of.next().map(|(_, rec)| rec.clone())
        });
        found.map_or_else(Target::missing, |rec| Target::of(&self.companies, Spot::Hospital, rec))
    }

    fn session(&self, name: &str) -> String {
        self.askers.iter().find(|asker| asker.name == name).unwrap().session.clone()
    }

    async fn head(&self) -> String {
        let company = self.companies.own.tenant();
        format!("{:?}", self.server.app.portal.store().head(company).await.unwrap())
    }

    /// The last change of any record.
    async fn last_change(&self) -> Option<Sequence> {
        let changes = EntryKey::Kind(self.companies.own.tenant(), EntryKind::Change);
        let store = self.server.app.portal.store();
        let last = store.entries(&changes, None, true, NonZeroU16::MIN).await.unwrap();
        last.first().map(|entry| entry.sequence)
    }
}

const fn is_staffs(block: &Block) -> bool {
    matches!(block.credential, Credential::Staff | Credential::Product)
}

/// By a connection of its own; of a stream, its beginning.
async fn sent(sweep: &Sweep, request: &Request) -> Answer {
    Connection::to(sweep.server.address).open(request, 1).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_brings_no_session_or_comes_from_another_site_changes_nothing() {
    let sweep = Sweep::of(rules(None).await, AppSettings::default()).await;
    let administrator = format!("bayboard-staff={}", sweep.session("administrator"));
    let everything = Grant::new(Role::Administrator, Scope::Company).unwrap();
    let foreign = session(&sweep.server.app, &sweep.companies.other, "their head", Some(everything)).await;
    let foreign = format!("bayboard-staff={}", foreign.unwrap());
    let garbage = format!("bayboard-staff={}", "A".repeat(118));
    let mut wrong = Vec::new();
    let before = sweep.head().await;
    let mut asked_of = 0;
    for (block, asked, request) in sweep.everything() {
        if asked.is_read() {
            continue;
        }
        asked_of += 1;
        let with = |headers: &[(&str, &str)]| {
            headers.iter().fold(request.clone(), |request, (name, value)| request.with(name, *value))
        };
        let own = ("sec-fetch-site", "same-origin");
        let strangers = [
            ("nobody", with(&[own])),
            ("the other company's head", with(&[own, ("cookie", &foreign)])),
            ("a session that is none", with(&[own, ("cookie", &garbage)])),
        ];
        for (who, request) in strangers.iter().filter(|_| is_staffs(block)) {
            let status = sent(&sweep, request).await.status();
            if status != 401 {
                wrong.push(format!("{asked}: {who} is answered {status}"));
            }
        }
        let cookie = ("cookie", administrator.as_str());
        let crossing = [
            ("another site", with(&[cookie, ("sec-fetch-site", "cross-site")])),
            ("a neighbouring site", with(&[cookie, ("sec-fetch-site", "same-site")])),
            ("another origin", with(&[cookie, ("origin", "https://evil.example")])),
            ("a hidden origin", with(&[cookie, ("origin", "null")])),
            ("two origins", with(&[cookie, ("origin", "http://portal.example"), ("origin", "null")])),
        ];
        for (from, request) in crossing {
            // A facility's door and its board's sign-out are no staff's.
            if from == "a hidden origin" && asked.path.starts_with("/board/") {
                continue;
            }
            let status = sent(&sweep, &request).await.status();
            if status != 403 {
                wrong.push(format!("{asked}: from {from} it is answered {status}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(asked_of > 60, "{asked_of}");
    assert_eq!(sweep.head().await, before, "nothing was written");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_changed_by_being_looked_at() {
    let sweep = Sweep::of(rules(None).await, AppSettings::default()).await;
    let cookie = format!("bayboard-staff={}", sweep.session("administrator"));
    let before = sweep.last_change().await;
    assert!(before.is_some());
    for (_, asked, request) in sweep.everything() {
        for method in ["GET", "HEAD"] {
            let looked = Request { method: method.to_owned(), body: String::new(), ..request.clone() };
            let answer = sent(&sweep, &looked.with("cookie", cookie.clone())).await;
            assert!(answer.status() < 500, "{method} {}: {}", asked.path, answer.status());
            assert_eq!(sweep.last_change().await, before, "{method} {}", asked.path);
        }
    }
}

/// What every answer has, whatever it is: the policy, no guessing, no framing, and no keeping of what is
/// anybody's.
fn unguarded(asked: &Asked, answer: &Answer) -> Vec<&'static str> {
    let has = |name: &str, part: &str| answer.header(name).is_some_and(|value| value.contains(part));
    let kept = if asked.path.starts_with("/assets/") { "max-age=300" } else { "no-store" };
    let table = [
        ("content-security-policy", "default-src 'none'"),
        ("content-security-policy", "frame-ancestors 'none'"),
        ("content-security-policy", "base-uri 'none'"),
        ("content-security-policy", "form-action 'self'"),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("strict-transport-security", "max-age="),
    ];
    let mut lacks: Vec<&str> =
        table.iter().filter(|(name, part)| !has(name, part)).map(|(name, _)| *name).collect();
    let is_kept_from_caches = answer.status() >= 400 && has("cache-control", "no-store");
    if !has("cache-control", kept) && !is_kept_from_caches {
        lacks.push("cache-control");
    }
    if has("content-security-policy", "unsafe") || answer.header("access-control-allow-origin").is_some() {
        lacks.push("a strict policy");
    }
    lacks
}

/// The cookies that an answer hands out or takes back, with what goes with them.
fn cookies(answer: &Answer) -> Vec<String> {
    let all = answer.headers().into_iter().filter(|(name, _)| *name == "set-cookie");
    all.map(|(_, cookie)| cookie.to_owned()).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_answer_is_guarded_and_every_cookie_is_bound_to_the_host() {
    let proxies = vec!["127.0.0.1".parse().unwrap()];
    let settings = AppSettings { secure: true, trusted_proxies: proxies, ..AppSettings::default() };
    let sweep: Arc<Sweep> = Sweep::of(rules(None).await, settings).await;
    let held = ["administrator", "nobody", "biller", ""];
    let (mut wrong, mut handed_out) = (Vec::new(), BTreeSet::new());
    for name in held {
        for (_, asked, request) in sweep.everything() {
            let mut request = request.with("sec-fetch-site", "same-origin");
            // Only one of them signs out: nothing is shown to them afterwards.
            if !name.is_empty() && (name == "biller" || !asked.path.ends_with("/staff/sign-out")) {
                request = request.with("cookie", format!("__Host-bayboard-staff={}", sweep.session(name)));
            }
            let answer = sent(&sweep, &request).await;
            let lacks = unguarded(asked, &answer);
            if !lacks.is_empty() {
                wrong.push(format!("{asked} {}: {lacks:?}", answer.status()));
            }
            for set in cookies(&answer) {
                let name = set.split('=').next().unwrap_or_default().to_owned();
                let flags: Vec<&str> = set.split("; ").skip(1).collect();
                let site = if matches!(name.as_str(), "__Host-bayboard" | "__Host-bayboard-tabs") {
                    "SameSite=Lax"
                } else {
                    "SameSite=Strict"
                };
                // Which boards a browser shows is kept by its page's script, and is no secret.
                let is_secret = name != "__Host-bayboard-tabs";
                let has = |flag: &str| flags.contains(&flag);
                let bound = has("Secure") && has("Path=/") && has(site) && (has("HttpOnly") || !is_secret);
                let is_wide = flags.iter().any(|flag| flag.starts_with("Domain"));
                if !name.starts_with("__Host-") || !bound || is_wide {
                    wrong.push(format!("{asked}: {name} {flags:?}"));
                }
                handed_out.insert(name);
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let known = ["", "-look", "-staff", "-tabs"].map(|name| format!("__Host-bayboard{name}"));
    assert_eq!(handed_out.into_iter().collect::<Vec<_>>(), known);
}
