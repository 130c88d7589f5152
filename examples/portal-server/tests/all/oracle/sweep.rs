//! The table's lines as requests: everybody asks everything, and what they are answered is held against it.

use crate::oracle::asking::{MISSING, Target, form_of, kind, request};
use crate::oracle::company::{Companies, Kind, Rec, Spot, founded};
use crate::oracle::people::{Asker, everybody};
use crate::oracle::table::{Asked, Block, Credential, Table};
use crate::wire::{Answer, Connection, Request};
use crate::world::{Server, size};
use bayboard::PolicyPart;
use bayboard::access::RecordStatus;
use bayboard_policy::{RuleSource, Rules};
use portal_server::app::AppSettings;
use portal_server::request_log::RequestLog;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use tempfile::TempDir;

const STATES: [RecordStatus; 3] = [RecordStatus::Active, RecordStatus::Archived, RecordStatus::Deleted];

/// A server, the two companies behind it, and who asks.
#[derive(Debug)]
pub struct Sweep {
    pub server: Server,
    pub companies: Companies,
    pub table: Table,
    pub askers: Vec<Asker>,
    pub asked: AtomicUsize,
    findings: Mutex<Vec<String>>,
    _log: TempDir,
}

/// The shipped rules, with an overlay that nobody asked for.
pub async fn rules(planted: Option<&str>) -> Rules {
    let shipped = RuleSource::shipped();
    let source = match planted {
        Some(text) => shipped.with_overlay("planted", text),
        None => shipped,
    };
    Rules::load(&source).await.unwrap()
}

impl Sweep {
    pub async fn of(rules: Rules, settings: AppSettings) -> Arc<Self> {
        let log = tempfile::tempdir().unwrap();
        let (company, other) = founded(rules).await;
        let settings =
            AppSettings { request_log: Some(RequestLog::open(log.path(), 60).unwrap()), ..settings };
        let server = company.serve(settings).await;
        let companies = Companies::of(Arc::clone(&server.app.portal), server.desk.clone(), other).await;
        let askers = everybody(&server.app, &companies).await;
        let (table, asked) = (Table::written(), AtomicUsize::new(0));
        Arc::new(Self { server, companies, table, askers, asked, findings: Mutex::default(), _log: log })
    }

    /// Everybody who is meant asks every block that is. Answers what disagrees with the table.
    pub async fn run(self: &Arc<Self>, asks: fn(&Asker) -> bool, about: fn(&Block) -> bool) -> Vec<String> {
        let walks = self.askers.iter().filter(|asker| asks(asker)).cloned().map(|asker| {
            let sweep = Arc::clone(self);
            tokio::spawn(async move { Walk::of(&sweep, asker).await.all(about).await })
        });
        for walk in walks.collect::<Vec<_>>() {
            walk.await.unwrap();
        }
        let mut findings = std::mem::take(&mut *self.findings.lock().unwrap());
        findings.sort();
        findings
    }
}

/// One asker's way through the table.
struct Walk<'s> {
    sweep: &'s Sweep,
    asker: Asker,
    connection: Connection,
    /// The page that says that there is no such thing.
    missing: Answer,
}

impl<'s> Walk<'s> {
    async fn of(sweep: &'s Sweep, asker: Asker) -> Self {
        let connection = Connection::to(sweep.server.address);
        let mut walk = Self { sweep, asker, connection, missing: Answer::default() };
        walk.missing = walk.send(Request::get(format!("/staff/accounts/{}", MISSING))).await;
        assert_eq!(walk.missing.status(), 404, "{}", walk.asker.name);
        walk
    }

    async fn all(mut self, about: fn(&Block) -> bool) {
        // Lists first: what is made later would fill them.
        for lists in [true, false] {
            for block in self.sweep.table.blocks.iter().filter(|block| about(block)) {
                for asked in block.routes.iter().filter(|asked| (asked.how == "lists") == lists) {
                    self.asks(block, asked).await;
                }
            }
        }
    }

    async fn asks(&mut self, block: &Block, asked: &Asked) {
        match block.credential {
            _ if asked.how == "lists" => self.list(block, asked).await,
            Credential::Staff if block.lets.iter().any(|line| line.roles == ["everybody"]) => {
                self.own(block, asked).await;
            }
            Credential::Staff if asked.has_record() => self.records(block, asked).await,
            Credential::Staff => self.plain(block, asked).await,
            Credential::Product => self.product(block, asked).await,
            Credential::Nothing | Credential::Session => self.elsewhere(block, asked).await,
        }
    }

    async fn send(&mut self, request: Request) -> Answer {
        self.sweep.asked.fetch_add(1, Ordering::Relaxed);
        let request = request.with("cookie", format!("bayboard-staff={}", self.asker.session));
        let request = request.with("sec-fetch-site", "same-origin");
        // A stream does not end by itself.
        if request.target.ends_with("/stream") {
            return Connection::to(self.sweep.server.address).open(&request, 1).await;
        }
        self.connection.ask(&request).await
    }

    async fn ask(&mut self, asked: &Asked, target: &Target) -> Answer {
        let name = self.sweep.companies.name("Asked for");
        self.ask_as(asked, target, &name).await
    }

    async fn ask_as(&mut self, asked: &Asked, target: &Target, name: &str) -> Answer {
        self.send(request(asked, target, name)).await
    }

    /// Whether the table shows them that very record in JSON: that they may not change it is no secret then.
    fn sees(&self, asked: &Asked, kind: Kind, spot: Spot, status: RecordStatus) -> bool {
        let reads = |one: &Asked| {
            one.is_read()
                && one.path.ends_with("/{id}")
                && crate::oracle::asking::kind(&one.path) == Some(kind)
        };
        let blocks = self.sweep.table.blocks.iter().filter(|block| block.routes.iter().any(reads));
        let mut lines = blocks.flat_map(|block| &block.lets);
        asked.is_json() && lines.any(|line| self.asker.is_let_in(line, spot, status))
    }

    fn note(&self, block: &Block, asked: &Asked, what: &str) {
        let lets = block.lets.iter().filter(|line| self.asker.is_meant(line));
        let mut clauses: Vec<&str> = lets.map(|line| line.clause.as_str()).collect();
        clauses.dedup();
        let clause = if clauses.is_empty() { "nothing lets them in".to_owned() } else { clauses.join("; ") };
        let finding = format!("{} {asked}: {what} [{}: {clause}]", self.asker.name, block.name);
        self.sweep.findings.lock().unwrap().push(finding);
    }

    /// Whether the table has somebody let in to a route at all.
    fn is_meant(&self, block: &Block) -> bool {
        block.lets.iter().any(|line| self.asker.is_meant(line))
    }

    /// What there is there in that state.
    fn found(&self, kind: Kind, spot: Spot, status: RecordStatus) -> Option<&'s Rec> {
        self.sweep.companies.shared.get(&(kind, spot, status))
    }

    /// A list shows what it may and nothing else.
    async fn list(&mut self, block: &Block, asked: &Asked) {
        let (kind, answer) = (kind(&asked.path).unwrap(), self.ask(asked, &Target::missing()).await);
        if !self.is_meant(block) {
            return self.is_refused(block, asked, &answer);
        }
        if answer.status() != 200 {
            return self.note(block, asked, &format!("is refused with {}", answer.status()));
        }
        let text = answer.text();
        for ((_, spot, status), rec) in self.sweep.companies.shared.iter().filter(|((is, ..), _)| *is == kind)
        {
            let may = block.lets.iter().any(|line| self.asker.is_let_in(line, *spot, *status));
            if may != text.contains(&rec.mark) {
                let does = if may { "does not show" } else { "shows" };
                self.note(block, asked, &format!("{does} the {status} one at {spot:?}"));
            }
        }
    }

    /// What is refused without a record looks as if there were no such thing.
    fn is_refused(&self, block: &Block, asked: &Asked, answer: &Answer) {
        let alike =
            if asked.is_json() { matches!(answer.status(), 403 | 404) } else { same(answer, &self.missing) };
        if !alike {
            self.note(block, asked, &format!("answers {} {:?}", answer.status(), first_words(answer)));
        }
    }

    fn is_done(&self, block: &Block, asked: &Asked, answer: &Answer, what: &str) {
        let is_judged = asked.how == "checked" && answer.status() == 422;
        if !matches!(answer.status(), 200..=303) && !is_judged {
            let words = first_words(answer);
            self.note(block, asked, &format!("is refused {what} with {} {words:?}", answer.status()));
        }
    }

    /// A route without a record.
    async fn plain(&mut self, block: &Block, asked: &Asked) {
        let may = self.is_meant(block);
        let (companies, own) = (&self.sweep.companies, self.asker.own);
        let mut in_force = Rec::none();
        if may && ["/out", "/back", "/deactivate"].iter().any(|end| asked.path.ends_with(end)) {
            in_force = companies.make(Kind::RuleFile, own, RecordStatus::Active, false).await;
            // None may be in force.
            let _ = companies.seat(own).rules().deactivate(PolicyPart::Overlay, None).await;
            companies.seat(own).rules().activate(in_force.id.parse().unwrap(), None).await.unwrap();
        }
        let mut target = Target { division: String::new(), ..Target::of(companies, own, in_force) };
        if may {
            self.take_version(asked, &mut target).await;
        }
        let answer = self.ask(asked, &target).await;
        if may {
            self.is_done(block, asked, &answer, "");
        } else {
            self.is_refused(block, asked, &answer);
            self.empty_form(block, asked, &target, None).await;
        }
    }

    /// The version that a form of the page carries.
    async fn take_version(&mut self, asked: &Asked, target: &mut Target) {
        let Some(path) = form_of(asked).filter(|_| !asked.is_read()) else { return };
        let page = self.send(Request::get(path.replace("{id}", &target.rec.id))).await.text();
        let found = page.split_once("name=\"version\" value=\"").and_then(|(_, rest)| rest.split('"').next());
        if let Some(version) = found {
            version.clone_into(&mut target.version);
        }
    }

    /// A form that cannot be read is refused like one that can.
    async fn empty_form(&mut self, block: &Block, asked: &Asked, target: &Target, missing: Option<&Answer>) {
        // Sent empty, what does several things does another.
        if asked.is_read() || asked.is_json() || asked.does_several() {
            return;
        }
        let empty = Request { body: String::new(), ..request(asked, target, "") };
        let answer = self.send(empty).await;
        if !same(&answer, missing.unwrap_or(&self.missing)) {
            let what = format!("an empty form answers {} {:?}", answer.status(), first_words(&answer));
            self.note(block, asked, &what);
        }
    }

    /// A route of a record, for each place and state.
    async fn records(&mut self, block: &Block, asked: &Asked) {
        let (kind, companies, meant) =
            (kind(&asked.path).unwrap(), &self.sweep.companies, self.is_meant(block));
        let makes = asked.how == "makes";
        let absent = Target::missing().asked_by(&self.asker.name);
        let missing = self.ask_as(asked, &absent, "Asked for").await;
        let is_alike = match missing.status() {
            404 => asked.is_json() || same(&missing, &self.missing),
            403 => asked.is_json(),
            _ => makes && meant && missing.status() >= 400,
        };
        if !is_alike {
            let words = first_words(&missing);
            self.note(block, asked, &format!("of what is missing answers {} {words:?}", missing.status()));
        }
        for spot in self.asker.spots() {
            for status in STATES.into_iter().filter(|status| asked.starts_from(*status)) {
                if !meant && !is_nightly() && spot != self.asker.own && status != RecordStatus::Active {
                    continue;
                }
                let shared = if makes {
                    (status == RecordStatus::Active).then(Rec::none)
                } else {
                    self.found(kind, spot, status).cloned()
                };
                let Some(rec) = shared else { continue };
                let mut target = Target::of(companies, spot, rec).asked_by(&self.asker.name);
                let line = block.lets.iter().find(|line| self.asker.is_let_in(line, spot, status));
                let what = format!("for the {status} one at {spot:?}");
                if line.is_some() {
                    if !asked.is_read() && !makes {
                        target.rec = companies.make(kind, spot, status, asked.how == "archive").await;
                        self.take_version(asked, &mut target).await;
                    }
                    let answer = self.ask(asked, &target).await;
                    self.is_done(block, asked, &answer, &what);
                    continue;
                }
                let answer = self.ask_as(asked, &target, "Asked for").await;
                let is_refused = if makes && meant {
                    let told = unpressed(&answer).replace(&target.division, MISSING);
                    let is_refused = (400..500).contains(&answer.status());
                    is_refused && (spot != Spot::Foreign || told == unpressed(&missing))
                } else {
                    same(&answer, &missing) || answer.status() == 403 && self.sees(asked, kind, spot, status)
                };
                if !is_refused {
                    let words = first_words(&answer);
                    self.note(block, asked, &format!("{what} answers {} {words:?}", answer.status()));
                }
                if spot == self.asker.own && status == RecordStatus::Active && !meant {
                    self.empty_form(block, asked, &target, Some(&missing)).await;
                }
            }
        }
    }

    /// Everybody's own: it is there, and what another person has is not.
    async fn own(&mut self, block: &Block, asked: &Asked) {
        if asked.path.ends_with("/sign-out") {
            return;
        }
        let answer = self.ask(asked, &Target::missing()).await;
        let is_theirs =
            if asked.path.contains("{id}") { vec![204, 303, 404] } else { vec![200, 303, 422, 429] };
        if !is_theirs.contains(&answer.status()) {
            self.note(block, asked, &format!("answers {} {:?}", answer.status(), first_words(&answer)));
        }
    }

    /// What another company's product calls its records is told to nobody here.
    async fn product(&mut self, block: &Block, asked: &Asked) {
        let kind = kind(&asked.path).unwrap();
        let foreign = self.found(kind, Spot::Foreign, RecordStatus::Active).unwrap();
        let theirs = Target { rec: foreign.clone(), ..Target::missing() };
        let (missing, answer) = (self.ask(asked, &Target::missing()).await, self.ask(asked, &theirs).await);
        if answer.status() != missing.status() || answer.text().contains(&foreign.id) {
            self.note(block, asked, &format!("answers {} of another company's", answer.status()));
        }
    }

    /// What asks for another credential makes nothing of a session of the staff's.
    async fn elsewhere(&mut self, block: &Block, asked: &Asked) {
        // The staff's own door knows them, and a facility's hands out another session each time.
        if asked.path.starts_with("/staff") || asked.path == "/board/sign-in" {
            return;
        }
        let of = |with: bool| {
            let request = request(asked, &Target::missing(), "");
            if with {
                request.with("cookie", format!("bayboard-staff={}", self.asker.session))
            } else {
                request
            }
        };
        let (with, without) = (of(true), of(false));
        let mut connection = Connection::to(self.sweep.server.address);
        let (with, without) = (connection.open(&with, 1).await, connection.open(&without, 1).await);
        if !same(&with, &without) {
            self.note(block, asked, &format!("answers {} and {}", with.status(), without.status()));
        }
    }
}

impl Rec {
    /// Where there is none.
    pub fn none() -> Self {
        Self { id: String::new(), mark: String::new(), display: String::new(), reference: String::new() }
    }
}

/// At night everybody asks for everything in every state, elsewhere as well.
fn is_nightly() -> bool {
    size(0, 1) == 1
}

/// The same to whoever compares: status, body, and every header but the time.
pub fn same(one: &Answer, other: &Answer) -> bool {
    let of = |answer: &Answer| -> Vec<(String, String)> {
        let kept = answer.headers().into_iter().filter(|(name, _)| *name != "date");
        kept.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    };
    one.status() == other.status() && one.body == other.body && of(one) == of(other)
}

/// What an answer is about: the title of a page, or the detail of a problem.
fn first_words(answer: &Answer) -> String {
    let text = answer.text();
    let title = text.split_once("<title>").and_then(|(_, rest)| rest.split("</title>").next());
    let detail = answer.json()["detail"].as_str().map(str::to_owned);
    title.map(str::to_owned).or(detail).unwrap_or_else(|| text.chars().take(60).collect())
}

/// A page without what names one press of its button, which no two forms share.
fn unpressed(answer: &Answer) -> String {
    let text = answer.text();
    let Some((before, rest)) = text.split_once("name=\"key\" value=\"") else { return text };
    let after = rest.split_once('"').map_or("", |(_, after)| after);
    format!("{before}{after}")
}
