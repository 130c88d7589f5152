//! Under the shipped rules: tokens give no more than their makers have, and nobody widens their own rights
//! alone.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::common;

use bayboard::access::{DisplayProfile, Grant, Role, RoleSet, Scope};
use bayboard::journal::Client;
use bayboard::portal::{
    HostSession, HostUser, NewAccount, NewDivision, NewTenant, Portal, PortalError, Viewer,
};
use bayboard::{
    DivisionId, DivisionKind, Facts, Line, MemoryStore, PolicyFileId, PolicyPart, SeededEntropy, Subject,
    TenantId, Timestamp, Vault, Word, Zone,
};
use bayboard_policy::Rules;
use common::{compiled, run, shipped, wanted};
use std::collections::BTreeSet;
use std::num::NonZeroU16;
use std::sync::Arc;

const NOW: Timestamp = Timestamp::from_millis(1_795_269_900_000);
const PAGE: NonZeroU16 = NonZeroU16::new(100).unwrap();

/// Shows administrators why patients travel.
const REASONS: &str =
    "widen, admin-reasons, administrator, own_tenant, active, *, *, no, dispatch.reason, see\nend\n";
/// The same to human resources.
const PERSONNEL: &str =
    "widen, personnel-reasons, human_resources, own_tenant, active, *, *, no, dispatch.reason, see\nend\n";
/// Takes rooms from administrators.
const ROOMS: &str = "hide, no-rooms, administrator, own_tenant, active, *, *, *, dispatch.rooms, see\nend\n";
/// Concerns nobody of the company.
const WALLS: &str = "hide, wall-rooms, display, own_facility, active, *, *, *, dispatch.room, see\nend\n";

fn line(text: &str) -> Line {
    text.parse().unwrap()
}

struct Company {
    portal: Portal,
    desk: Viewer,
    tenant: TenantId,
    east: DivisionId,
}

impl Company {
    async fn new() -> Self {
        let (store, rules) = (Arc::new(MemoryStore::default()), Arc::new(Rules::shipped().await.unwrap()));
        let portal = Portal::open(store, rules, Vault::in_memory(SeededEntropy::new(7))).await.unwrap();
        let new =
            NewTenant::new(line("Meridian"), line("(555) 010-0142"), Zone::named("America/Chicago").unwrap());
        let tenant = portal.create_tenant(line("set-up"), new, NOW).await.unwrap();
        let desk = Viewer::operator(tenant, line("desk"));
        let seat = portal.seat(&desk, NOW);
        let region = seat.directory().create_region(line("North"), None).await.unwrap().value;
        let east = NewDivision::new(region, line("East"), DivisionKind::Mobile);
        let east = seat.directory().create_division(east, None).await.unwrap().value;
        Self { portal, desk, tenant, east }
    }

    fn person(&self, name: &str, grants: &[&str]) -> Viewer {
        Viewer::vouched(HostUser {
            tenant: self.tenant,
            user: name.parse().unwrap(),
            name: line(name),
            grants: self.grants(grants),
            session: HostSession::of(name),
            client: Client::default(),
        })
    }

    fn grants(&self, texts: &[&str]) -> Vec<Grant> {
        let east = self.east.to_string();
        texts.iter().map(|text| text.replace("EAST", &east).parse().unwrap()).collect()
    }

    /// Whether somebody may make a token of this.
    async fn makes(&self, viewer: &Viewer, grants: &[&str], until: Option<&str>) -> Result<(), PortalError> {
        let until = until.map(|until| until.parse().unwrap());
        self.portal
            .seat(viewer, NOW)
            .tokens()
            .create(line("desk"), self.grants(grants), until)
            .await
            .map(drop)
    }

    /// Whether somebody may make an account of this.
    async fn gives(&self, viewer: &Viewer, grant: &Grant) -> Result<(), PortalError> {
        let username = format!("{}-by-{}", grant.role(), viewer.name().unwrap()).replace('_', "-");
        let new = NewAccount::new(username.parse().unwrap(), line("Grace")).holding(vec![grant.clone()]);
        self.portal.seat(viewer, NOW).accounts().create(new, None).await.map(drop)
    }

    async fn take_in(&self, viewer: &Viewer, text: &str) -> PolicyFileId {
        let rules = self.portal.seat(viewer, NOW);
        rules.rules().import(PolicyPart::Overlay, line("house"), text.parse().unwrap(), None).await.unwrap()
    }

    async fn activate(&self, viewer: &Viewer, file: PolicyFileId) -> Result<(), PortalError> {
        self.portal.seat(viewer, NOW).rules().activate(file, None).await.map(drop)
    }

    async fn deactivate(&self, viewer: &Viewer) -> Result<(), PortalError> {
        self.portal.seat(viewer, NOW).rules().deactivate(PolicyPart::Overlay, None).await.map(drop)
    }
}

fn is_beyond(answer: &Result<(), PortalError>) -> bool {
    matches!(answer, Err(PortalError::Invalid { field: "grants", problem }) if problem.contains("more than your own"))
}

/// All that somebody with these roles may do and is shown, thing by thing: fields, acts, and the words of the
/// host product's kinds, however they stand to a record.
fn all_of(roles: RoleSet) -> Vec<bool> {
    let (rules, subject) = (shipped(), Subject { roles, profile: DisplayProfile::Standard });
    let things = wanted();
    let each =
        things.iter().flat_map(|(object, act, _)| Facts::all().map(move |facts| (object, *act, facts)));
    each.map(|(object, act, facts)| compiled(rules, &subject, facts, object, act)).collect()
}

/// Both doors ask one question, and its answer is what comes of looking at each thing: nothing is handed on
/// that the giver has not, and all that they have is.
#[test]
fn what_somebody_hands_on_to_programs_and_to_colleagues_is_what_they_have_thing_by_thing() {
    // Loaded outside the runtime, which waits for nothing else.
    shipped();
    run(async {
        let company = Company::new().await;
        let mut told = [0, 0];
        let mut agrees = |what: &str, answer: Result<(), PortalError>, (own, given): (RoleSet, Role)| {
            let is_given = match &answer {
                Ok(()) => true,
                Err(PortalError::Forbidden) => false,
                beyond if is_beyond(beyond) => false,
                // That is for people, or held elsewhere.
                Err(PortalError::Invalid { .. }) => return,
                Err(error) => panic!("{what}: {error}"),
            };
            let has = all_of(own);
            let all = all_of(RoleSet::of(given)).iter().zip(&has).all(|(wants, has)| *has || !wants);
            assert_eq!(is_given, all, "{what} gives {given}");
            told[usize::from(all)] += 1;
        };
        let makers = [vec![], vec![Role::Dispatcher], vec![Role::Biller, Role::QaReviewer]];
        for more in makers {
            let own = more.iter().fold(RoleSet::of(Role::Administrator), |own, role| own.with(*role));
            let mut grants = vec!["administrator".to_owned()];
            grants.extend(more.iter().map(ToString::to_string));
            let texts: Vec<&str> = grants.iter().map(String::as_str).collect();
            let maker = company.person(&grants.join("-"), &texts);
            for given in Role::ALL.iter().filter(|role| Grant::new(**role, Scope::Company).is_ok()) {
                let answer = company.makes(&maker, &[given.word()], None).await;
                agrees(&format!("{texts:?}"), answer, (own, *given));
            }
        }
        let east = Scope::Division(company.east);
        let admin = company.person("medic", &["ems_admin@division:EAST"]);
        for given in Role::ALL {
            let Ok(grant) = Grant::new(*given, east) else { continue };
            agrees("ems_admin", company.gives(&admin, &grant).await, (RoleSet::of(Role::EmsAdmin), *given));
        }
        assert!(told[0] > 10 && told[1] > 5, "{told:?}");
    });
}

#[test]
fn a_token_gives_no_more_than_its_maker_has() {
    run(async {
        let company = Company::new().await;
        let alone = company.person("ann", &["administrator"]);
        for beyond in
            ["api_client", "dispatcher", "biller", "dispatcher@division:EAST", "human_resources", "onlooker"]
        {
            assert!(is_beyond(&company.makes(&alone, &[beyond], None).await), "{beyond}");
        }
        let desk = company.person("bob", &["administrator", "dispatcher"]);
        for own in ["dispatcher", "dispatcher@division:EAST"] {
            assert_eq!(company.makes(&desk, &[own], None).await, Ok(()), "{own}");
        }
        for beyond in ["biller", "ed_admin@division:EAST", "dispatch@division:EAST"] {
            let made = company.makes(&desk, &[beyond], None).await;
            assert!(matches!(made, Err(PortalError::Invalid { field: "grants", .. })), "{beyond}");
        }
        let all = company.person("eve", &["administrator", "dispatcher", "supervisor"]);
        assert_eq!(company.makes(&all, &["api_client"], None).await, Ok(()));
        // What they hold in one division they do not hand on in all.
        let east = company.person("pat", &["administrator", "dispatcher@division:EAST"]);
        assert!(is_beyond(&company.makes(&east, &["dispatcher"], None).await));
        assert_eq!(company.makes(&east, &["dispatcher@division:EAST"], None).await, Ok(()));
    });
}

#[test]
fn a_token_holds_for_no_longer_and_from_nowhere_else_than_its_makers_grant() {
    run(async {
        let company = Company::new().await;
        let briefly = company.person("ann", &["administrator", "dispatcher,until=2027-01-01T00:00:00Z"]);
        assert!(is_beyond(&company.makes(&briefly, &["dispatcher"], None).await));
        assert!(is_beyond(&company.makes(&briefly, &["dispatcher"], Some("2027-01-01T00:00:01Z")).await));
        assert_eq!(company.makes(&briefly, &["dispatcher"], Some("2027-01-01T00:00:00Z")).await, Ok(()));
        assert_eq!(company.makes(&briefly, &["dispatcher,until=2026-12-31T00:00:00Z"], None).await, Ok(()));
        let mut user = HostUser {
            tenant: company.tenant,
            user: "bob".parse().unwrap(),
            name: line("bob"),
            grants: company.grants(&["administrator", "dispatcher,from=10.0.0.0/8"]),
            session: HostSession::of("bob"),
            client: Client { address: Some(line("10.1.1.1")), agent: None },
        };
        let here = Viewer::vouched(user.clone());
        assert!(is_beyond(&company.makes(&here, &["dispatcher"], None).await));
        assert_eq!(company.makes(&here, &["dispatcher,from=10.0.0.0/8"], None).await, Ok(()));
        user.client.address = Some(line("192.0.2.7"));
        let elsewhere = Viewer::vouched(user);
        assert!(is_beyond(&company.makes(&elsewhere, &["dispatcher,from=10.0.0.0/8"], None).await));
    });
}

#[test]
fn a_token_is_made_by_a_person_says_what_it_is_and_reads_no_journal() {
    run(async {
        let company = Company::new().await;
        let ann = company.person("ann", &["administrator", "supervisor"]);
        let none = company.makes(&ann, &[], None).await;
        assert!(matches!(none, Err(PortalError::Invalid { field: "grants", .. })), "{none:?}");
        for journals in ["administrator", "supervisor"] {
            let made = company.makes(&ann, &[journals], None).await;
            let for_people = |problem: &str| problem.ends_with("that is for people");
            assert!(
                matches!(&made, Err(PortalError::Invalid { problem, .. }) if for_people(problem)),
                "{made:?}"
            );
        }
        let work =
            Viewer::work(company.tenant, line("nightly"), company.grants(&["administrator", "dispatcher"]));
        assert_eq!(company.makes(&work, &["dispatcher"], None).await, Err(PortalError::Forbidden));
        for role in Role::ALL.iter().filter(|role| **role != Role::Administrator) {
            let Ok(grant) = Grant::new(*role, bayboard::access::Scope::Company) else { continue };
            let viewer = company.person("eve", &[&grant.to_string()]);
            assert_eq!(
                company.makes(&viewer, &["dispatcher"], None).await,
                Err(PortalError::Forbidden),
                "{role}"
            );
            let listed = company.portal.seat(&viewer, NOW).tokens().list(None, PAGE).await;
            assert_eq!(listed.err(), Some(PortalError::Forbidden), "{role}");
        }
        let desk = company.portal.seat(&company.desk, NOW);
        let grants = company.grants(&["administrator"]);
        let made = desk.tokens().create(line("desk"), grants, None).await.unwrap();
        let seat = company.portal.seat(&ann, NOW);
        let listed = seat.tokens().list(None, PAGE).await.unwrap().items;
        assert_eq!(
            (listed.len(), listed[0].id(), listed[0].grants()),
            (1, made.id, &["administrator".to_owned()][..])
        );
        assert!(listed[0].is_live(NOW) && !format!("{listed:?}").contains(&made.secret));
        seat.tokens().revoke(made.id).await.unwrap();
        assert!(!seat.tokens().read(made.id).await.unwrap().is_live(NOW));
    });
}

#[test]
fn what_gives_somebody_more_takes_two_people() {
    run(async {
        let company = Company::new().await;
        let (ann, bob) =
            (company.person("ann", &["administrator"]), company.person("bob", &["administrator"]));
        let needs_two = |answer: &Result<(), PortalError>| {
            matches!(answer, Err(PortalError::Invalid { field: "file", .. }))
        };
        let walls = company.take_in(&ann, WALLS).await;
        assert_eq!(company.activate(&ann, walls).await, Ok(()), "it gives nobody more");
        let reasons = company.take_in(&ann, REASONS).await;
        let would = company.portal.seat(&ann, NOW).rules().difference(reasons, None).await.unwrap();
        assert!(would.widened.contains(Role::Administrator), "{would:?}");
        assert!(
            would.opens.iter().any(|line| line.contains("administrator") && line.contains("reason")),
            "{would:?}"
        );
        assert!(needs_two(&company.activate(&ann, reasons).await));
        assert_eq!(company.activate(&bob, reasons).await, Ok(()));
        // Whoever has it taken away needs nobody, and does not give it back to themselves.
        assert_eq!(company.deactivate(&ann).await, Ok(()));
        assert!(needs_two(&company.activate(&ann, reasons).await));
        let rooms = company.take_in(&bob, ROOMS).await;
        assert_eq!(company.activate(&bob, rooms).await, Ok(()));
        assert!(needs_two(&company.deactivate(&bob).await) && needs_two(&company.deactivate(&ann).await));
        assert_eq!(company.deactivate(&company.desk).await, Ok(()), "the operator may");
    });
}

/// It fails where only what holds from where they ask counts as theirs.
#[test]
fn a_role_that_holds_from_another_network_is_ones_own_as_well() {
    run(async {
        let company = Company::new().await;
        let ann = company.person("ann", &["administrator", "human_resources,from=10.0.0.0/8"]);
        let bob = company.person("bob", &["administrator"]);
        let file = company.take_in(&ann, PERSONNEL).await;
        let alone = company.activate(&ann, file).await;
        assert!(matches!(alone, Err(PortalError::Invalid { field: "file", .. })), "{alone:?}");
        let own = company.take_in(&bob, PERSONNEL).await;
        assert_eq!(company.activate(&bob, own).await, Ok(()), "it gives him nothing");
    });
}

#[test]
fn the_rules_in_force_are_told_with_who_chose_them_and_when() {
    run(async {
        let company = Company::new().await;
        let ann = company.person("ann", &["administrator"]);
        let seat = company.portal.seat(&ann, NOW);
        let at_first = seat.rules().in_force().await.unwrap();
        assert_eq!((at_first.rules, at_first.overlay, at_first.divisions.len()), (None, None, 0));
        assert!(seat.rules().history(None, PAGE).await.unwrap().items.is_empty());
        let (walls, rooms) = (company.take_in(&ann, WALLS).await, company.take_in(&ann, ROOMS).await);
        company.activate(&ann, walls).await.unwrap();
        company.activate(&company.desk, rooms).await.unwrap();
        let now = seat.rules().in_force().await.unwrap();
        assert!(
            now.overlay == Some(rooms) && now.version.contains("+house@") && now.version != at_first.version
        );
        let history = seat.rules().history(None, PAGE).await.unwrap().items;
        let moved = |place: usize| (history[place].moves()[0].was(), history[place].moves()[0].is());
        assert_eq!((history.len(), moved(0), moved(1)), (2, (Some(walls), Some(rooms)), (None, Some(walls))));
        let by = |place: usize| serde_json::to_value(history[place].by()).unwrap()["name"].clone();
        assert_eq!((by(0), by(1), history[0].at()), ("desk".into(), "ann".into(), NOW));
        let older = seat.rules().history(Some(history[0].sequence()), PAGE).await.unwrap().items;
        assert_eq!(older, history[1..]);
        let files = seat.rules().files(None, PAGE).await.unwrap().items;
        let ids = |of: &[PolicyFileId]| of.iter().copied().collect::<BTreeSet<_>>();
        let listed: Vec<PolicyFileId> = files.iter().map(|file| file.id()).collect();
        assert_eq!((listed.len(), ids(&listed)), (2, ids(&[walls, rooms])));
        assert_eq!(files[0].taken_in_at(), Some(NOW));
        assert_eq!(seat.rules().file(rooms).await.unwrap().1, ROOMS);
        let dan = company.person("dan", &["dispatcher", "supervisor"]);
        let seat = company.portal.seat(&dan, NOW);
        assert_eq!(seat.rules().in_force().await.err(), Some(PortalError::Forbidden));
        assert_eq!(seat.rules().file(rooms).await.err(), Some(PortalError::Forbidden));
        let text = WALLS.parse().unwrap();
        let taken = seat.rules().import(PolicyPart::Overlay, line("mine"), text, None).await;
        assert_eq!(taken.err(), Some(PortalError::Forbidden));
    });
}
