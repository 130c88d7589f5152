//! What companies store: rule files and overlays in the journal's store, in force on every node that follows
//! it.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::common;

use bayboard::access::{DisplayProfile, RecordStatus, Relation, Role};
use bayboard::journal::EntryKind;
use bayboard::portal::{NewDivision, NewTenant, Portal, PortalError, Viewer};
use bayboard::{
    Because, Decision, Disclosure, DivisionId, DivisionKind, Facts, HostKind, Key, Line, MemoryStore,
    NamedRules, Policy, PolicyFile, PolicyFileId, PolicyPart, PolicyVersion, SeededEntropy, Snapshot,
    StaticKeyring, StoreExt, StoredRules, Subject, TenantId, TenantSettings, Timestamp, Vault, Zone,
};
use bayboard_policy::{RuleSource, Rules, SHIPPED_RULES};
use common::{any_tenant, run, subject};
use std::collections::BTreeMap;
use std::sync::Arc;

const NOW: Timestamp = Timestamp::from_millis(1_795_269_900_000);

/// Widens what a division then hides again.
const HOUSE: &str = "widen, ed-archive, ed_normal, own_division, archived, *, *, no, patient.*, see\nend\n";
const EAST: &str =
    "hide, no-names-in-the-east, ed_normal, own_division, archived, *, *, *, patient.name, see\nend\n";
const NO_ROOMS: &str = "hide, no-rooms, *, *, *, *, *, *, dispatch.rooms, see\nend\n";

fn named(name: &str, text: &str) -> NamedRules {
    NamedRules { name: name.to_owned(), text: text.to_owned(), is_in_force: false }
}

fn division(bits: u128) -> DivisionId {
    DivisionId::from_uuid(uuid::Uuid::from_u128(bits))
}

/// What the emergency department is told about an archived patient's field.
fn archived(rules: &Rules, tenant: TenantId, at: Option<DivisionId>, field: &str) -> String {
    let (who, facts) = (subject(Role::EdNormal, DisplayProfile::Standard), archived_facts());
    rules.of(tenant, at).explain(&who, facts, field, false).unwrap().to_string()
}

fn archived_facts() -> Facts {
    Facts::without_phase(Relation::OwnDivision, RecordStatus::Archived, false)
}

fn east_and_house() -> StoredRules {
    let divisions = BTreeMap::from([(division(1), named("east", EAST))]);
    StoredRules { overlay: Some(named("house", HOUSE)), divisions, ..StoredRules::default() }
}

#[test]
fn a_divisions_overlay_lies_on_its_companys_and_concerns_nobody_else() {
    run(async {
        let rules = Rules::shipped().await.unwrap();
        let (here, elsewhere) = (any_tenant(), TenantId::from_uuid(uuid::Uuid::from_u128(9)));
        rules.serve(here, east_and_house()).await.unwrap();
        for (at, name) in [
            (None, "allowed by"),
            (Some(division(2)), "allowed by"),
            (Some(division(1)), "hidden by no-names-in-the-east"),
        ] {
            assert!(archived(&rules, here, at, "patient.name").starts_with(name), "{at:?}");
            assert_eq!(archived(&rules, here, at, "patient.sex"), "allowed by ed-archive");
        }
        assert!(archived(&rules, elsewhere, None, "patient.sex").starts_with("denied"));
        let version = |at| rules.snapshot(here, at).version().as_str().to_owned();
        assert!(version(None).contains("+house@") && !version(None).contains("+east@"));
        assert!(
            version(Some(division(1))).contains("+house@") && version(Some(division(1))).contains("+east@")
        );
        rules.serve(here, StoredRules::default()).await.unwrap();
        assert_eq!(version(Some(division(1))), rules.current().version().as_str());
    });
}

#[test]
fn a_companys_own_rule_file_stands_in_for_the_servers_whose_overlay_stays() {
    run(async {
        let rules = Rules::load(&RuleSource::shipped().with_overlay("everywhere", NO_ROOMS)).await.unwrap();
        let own = SHIPPED_RULES.replace(
            "ed_normal, own_division, active, *, *, *,  patient.*,",
            "ed_normal, own_division, active, *, *, no, patient.*,",
        );
        assert_ne!(own, SHIPPED_RULES);
        let stored = StoredRules { rules: Some(named("own", &own)), ..StoredRules::default() };
        rules.serve(any_tenant(), stored).await.unwrap();
        let version = rules.of(any_tenant(), None).version().as_str().to_owned();
        assert!(version.starts_with("own@") && version.contains("+everywhere@"), "{version}");
        let desk = subject(Role::Dispatcher, DisplayProfile::Standard);
        let facts =
            Facts::new(Relation::OwnTenant, RecordStatus::Active, bayboard::access::Phase::Active, false);
        let told =
            rules.of(any_tenant(), None).explain(&desk, facts, "dispatch.room", false).unwrap().to_string();
        assert_eq!(told, "hidden by no-rooms of the overlay");
    });
}

#[test]
fn what_is_refused_changes_nothing_and_says_why() {
    run(async {
        let rules = Rules::shipped().await.unwrap();
        rules.serve(any_tenant(), east_and_house()).await.unwrap();
        let before = rules.snapshot(any_tenant(), Some(division(1))).version().clone();
        let mut broken = east_and_house();
        broken.divisions.insert(division(2), named("west", &EAST.replace("ed_normal", "ed_normaal")));
        for refused in
            [rules.check(any_tenant(), &broken).await, rules.serve(any_tenant(), broken.clone()).await]
        {
            let reasons = refused.unwrap_err().0;
            assert!(
                reasons
                    .iter()
                    .any(|reason| reason.starts_with("west, line 1") && reason.contains("ed_normal`")),
                "{reasons:?}"
            );
        }
        assert_eq!(rules.snapshot(any_tenant(), Some(division(1))).version(), &before);
        assert!(rules.last_error().is_some());
        // An overlay that hides nothing any more is a mistake as well: somebody relies on it.
        let line =
            "hide, no-names, view_only, own_division, active, *, *, *, dispatch.patient_name, see\nend\n";
        let idle = StoredRules { overlay: Some(named("idle", line)), ..StoredRules::default() };
        let reasons = rules.check(any_tenant(), &idle).await.unwrap_err().0;
        assert!(reasons[0].contains("hides nothing that is shown"), "{reasons:?}");
    });
}

#[test]
fn new_rules_of_the_server_come_under_what_companies_stored_or_not_at_all() {
    run(async {
        let rules = Rules::shipped().await.unwrap();
        rules.serve(any_tenant(), east_and_house()).await.unwrap();
        let fewer: String = SHIPPED_RULES
            .lines()
            .filter(|line| !line.contains("fleet.edit"))
            .map(|line| format!("{line}\n"))
            .collect();
        rules.replace(&RuleSource::shipped().with_rules("fewer", fewer)).await.unwrap();
        let version = rules.of(any_tenant(), Some(division(1))).version().as_str().to_owned();
        assert!(
            version.starts_with("fewer@") && version.contains("+house@") && version.contains("+east@"),
            "{version}"
        );
        // These know no vehicles, of which another company's overlay speaks.
        let other = TenantId::from_uuid(uuid::Uuid::from_u128(9));
        let vehicles = "hide, no-vehicles, administrator, own_tenant, active, *, *, *, fleet.view, do\nend\n";
        rules
            .serve(other, StoredRules { overlay: Some(named("cars", vehicles)), ..StoredRules::default() })
            .await
            .unwrap();
        let none: String = SHIPPED_RULES
            .lines()
            .filter(|line| !line.contains("fleet"))
            .map(|line| format!("{line}\n"))
            .collect();
        assert!(rules.replace(&RuleSource::shipped().with_rules("none", none)).await.is_err());
        assert!(rules.current().version().as_str().starts_with("fewer@") && rules.last_error().is_some());
        assert_eq!(rules.of(any_tenant(), Some(division(1))).version().as_str(), version);
    });
}

#[test]
fn what_is_in_force_stays_so_when_what_lies_below_makes_a_line_of_it_needless() {
    run(async {
        let in_force = |name, text| NamedRules { is_in_force: true, ..named(name, text) };
        let stored = StoredRules { overlay: Some(in_force("house", HOUSE)), ..StoredRules::default() };
        // The server's own overlay allows all of it already.
        let server = HOUSE.replace("ed-archive", "archive-everywhere");
        let rules = Rules::load(&RuleSource::shipped().with_overlay("everywhere", server)).await.unwrap();
        rules.serve(any_tenant(), stored).await.unwrap();
        assert!(
            archived(&rules, any_tenant(), None, "patient.name").starts_with("allowed by archive-everywhere")
        );
        // Whoever puts it in force now is told.
        let anew = StoredRules { overlay: Some(named("house", HOUSE)), ..StoredRules::default() };
        let reasons = rules.check(any_tenant(), &anew).await.unwrap_err().0;
        assert!(reasons[0].contains("allows nothing that is not allowed already"), "{reasons:?}");
    });
}

#[test]
fn a_line_that_no_role_at_a_division_has_is_refused_in_a_divisions_overlay() {
    run(async {
        let rules = Rules::shipped().await.unwrap();
        let line = "hide, no-rooms, display, own_facility, active, *, *, *, dispatch.room, see\nend\n";
        let at = |divisions| StoredRules { divisions, ..StoredRules::default() };
        let reasons =
            rules.check(any_tenant(), &at([(division(1), named("east", line))].into())).await.unwrap_err().0;
        assert!(
            reasons[0].starts_with("east, line 1")
                && reasons[0].contains("screens go by the company's overlay"),
            "{reasons:?}"
        );
        let everybody = line.replace("display, own_facility", "*, *");
        assert_eq!(
            rules.check(any_tenant(), &at([(division(1), named("east", &everybody))].into())).await,
            Ok(())
        );
    });
}

/// A process: its own rules and keys on the store they all share.
struct Node {
    portal: Portal,
    rules: Arc<Rules>,
}

async fn node(store: &Arc<MemoryStore>) -> Node {
    let rules = Arc::new(Rules::shipped().await.unwrap());
    Node { portal: Portal::open(store.clone(), rules.clone(), vault()).await.unwrap(), rules }
}

fn vault() -> Vault {
    Vault::new(Arc::new(StaticKeyring::single(Key::from_bytes([7; 32]))), Arc::new(SeededEntropy::new(7)))
}

fn line(text: &str) -> Line {
    text.parse().unwrap()
}

async fn company(portal: &Portal) -> Viewer {
    let zone = Zone::named("America/Chicago").unwrap();
    let (settings, phone) = (TenantSettings::default(), line("(555) 010-0142"));
    let new = NewTenant { name: line("Meridian"), phone, zone, color: 0, settings, decoy_zones: Vec::new() };
    Viewer::operator(portal.create_tenant(line("set-up"), new, NOW).await.unwrap(), line("desk"))
}

async fn take(portal: &Portal, desk: &Viewer, name: &str, text: &str) -> PolicyFileId {
    offer(portal, desk, name, text, None).await.unwrap()
}

async fn offer(
    portal: &Portal,
    desk: &Viewer,
    name: &str,
    text: &str,
    at: Option<DivisionId>,
) -> Result<PolicyFileId, PortalError> {
    portal.seat(desk, NOW).rules().import(PolicyPart::Overlay, line(name), text.parse().unwrap(), at).await
}

#[test]
fn an_activation_is_followed_by_every_node_and_outlives_all_of_them() {
    run(async {
        let store = Arc::new(MemoryStore::default());
        let (one, other) = (node(&store).await, node(&store).await);
        let desk = company(&one.portal).await;
        let tenant = desk.tenant();
        other.portal.boards(tenant, NOW).await.unwrap();
        let region =
            one.portal.seat(&desk, NOW).directory().create_region(line("North"), None).await.unwrap().value;
        let east = one
            .portal
            .seat(&desk, NOW)
            .directory()
            .create_division(NewDivision::new(region, line("East"), DivisionKind::Provider), None)
            .await
            .unwrap()
            .value;
        let house = take(&one.portal, &desk, "house", HOUSE).await;
        // Good for the company, and for no role at a division.
        let walls = "hide, no-rooms, display, own_facility, active, *, *, *, dispatch.room, see\nend\n";
        let refused = offer(&one.portal, &desk, "walls", walls, Some(east)).await.unwrap_err();
        assert!(matches!(refused, PortalError::Rules(_)), "{refused}");
        take(&one.portal, &desk, "walls", walls).await;
        assert!(
            archived(&one.rules, tenant, None, "patient.name").starts_with("denied"),
            "nothing is in force by being there"
        );

        let version = one.portal.seat(&desk, NOW).rules().activate(house, None).await.unwrap();
        assert!(version.contains("+house@"), "{version}");
        let east_file = offer(&one.portal, &desk, "east", EAST, Some(east)).await.unwrap();
        let version = one.portal.seat(&desk, NOW).rules().activate(east_file, Some(east)).await.unwrap();
        assert!(version.contains("+house@") && version.contains("+east@"), "{version}");
        other.portal.catch_up(tenant, NOW).await.unwrap();
        let third = node(&store).await;
        third.portal.boards(tenant, NOW).await.unwrap();
        for node in [&one, &other, &third] {
            assert_eq!(archived(&node.rules, tenant, None, "patient.name"), "allowed by ed-archive");
            assert!(archived(&node.rules, tenant, Some(east), "patient.name").starts_with("hidden by"));
            assert_eq!(
                node.portal.boards(tenant, NOW).await.unwrap().rules().version(),
                node.rules.of(tenant, None).version()
            );
        }
        // The company's goes, though the division's then hides from fewer people.
        one.portal.seat(&desk, NOW).rules().deactivate(PolicyPart::Overlay, None).await.unwrap();
        one.portal.seat(&desk, NOW).rules().activate(house, None).await.unwrap();
        one.portal.seat(&desk, NOW).rules().deactivate(PolicyPart::Overlay, Some(east)).await.unwrap();
        other.portal.catch_up(tenant, NOW).await.unwrap();
        assert_eq!(archived(&other.rules, tenant, Some(east), "patient.name"), "allowed by ed-archive");
        let newest = store.latest_entry(tenant, EntryKind::Change).await.unwrap().unwrap();
        assert_eq!(newest.record.map(|record| record.id), Some(tenant.as_uuid()));
    });
}

#[test]
fn what_does_not_fit_is_never_in_force() {
    run(async {
        let store = Arc::new(MemoryStore::default());
        let one = node(&store).await;
        let desk = company(&one.portal).await;
        let refused = offer(&one.portal, &desk, "typo", &HOUSE.replace("ed_normal", "ed_norml"), None)
            .await
            .unwrap_err();
        assert!(
            matches!(&refused, PortalError::Rules(reasons) if reasons.0[0].contains("did you mean `ed_normal`")),
            "{refused}"
        );
        assert_eq!(store.all::<PolicyFile>(desk.tenant()).await.unwrap(), vec![]);
        let house = take(&one.portal, &desk, "house", HOUSE).await;
        // Good by themselves, and not on each other.
        let again = take(&one.portal, &desk, "again", &HOUSE.replace("ed-archive", "ed-archive-again")).await;
        let region =
            one.portal.seat(&desk, NOW).directory().create_region(line("North"), None).await.unwrap().value;
        let east = one
            .portal
            .seat(&desk, NOW)
            .directory()
            .create_division(NewDivision::new(region, line("East"), DivisionKind::Provider), None)
            .await
            .unwrap()
            .value;
        one.portal.seat(&desk, NOW).rules().activate(house, None).await.unwrap();
        let refused = one.portal.seat(&desk, NOW).rules().activate(again, Some(east)).await.unwrap_err();
        assert!(
            matches!(&refused, PortalError::Rules(reasons) if reasons.0[0].contains("allows nothing that is not allowed already")),
            "{refused}"
        );
        one.portal.seat(&desk, NOW).rules().deactivate(PolicyPart::Overlay, None).await.unwrap();
        let stranger =
            one.portal.seat(&desk, NOW).rules().activate(house, Some(division(5))).await.unwrap_err();
        assert!(stranger.to_string().contains("division_id is not known here"), "{stranger}");
        let rules = one
            .portal
            .seat(&desk, NOW)
            .rules()
            .import(PolicyPart::Rules, line("own"), SHIPPED_RULES.parse().unwrap(), None)
            .await
            .unwrap();
        let refused =
            one.portal.seat(&desk, NOW).rules().activate(rules, Some(division(5))).await.unwrap_err();
        assert!(refused.to_string().contains("write an overlay"), "{refused}");
        assert_eq!(
            one.portal
                .seat(&desk, NOW)
                .rules()
                .activate(PolicyFileId::from_uuid(uuid::Uuid::nil()), None)
                .await,
            Err(PortalError::NotFound)
        );
        assert_eq!(
            one.portal.seat(&desk, NOW).rules().deactivate(PolicyPart::Rules, None).await,
            Err(PortalError::NotFound)
        );

        let secret = one
            .portal
            .seat(&desk, NOW)
            .tokens()
            .create(line("admin"), vec!["administrator".parse().unwrap()], None)
            .await
            .unwrap()
            .secret;
        let admin = one
            .portal
            .viewer_by_token(desk.tenant(), &secret, Default::default(), NOW)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(
            one.portal.seat(&admin, NOW).rules().activate(house, None).await,
            Err(PortalError::Forbidden)
        );
        let text = HOUSE.parse().unwrap();
        assert_eq!(
            one.portal.seat(&admin, NOW).rules().import(PolicyPart::Overlay, line("x"), text, None).await,
            Err(PortalError::Forbidden)
        );
    });
}

/// An engine that knows nothing of stored rules.
#[derive(Debug)]
struct Fixed(Arc<dyn Snapshot>);

impl Policy for Fixed {
    fn snapshot(&self, _: TenantId, _: Option<DivisionId>) -> Arc<dyn Snapshot> {
        Arc::clone(&self.0)
    }
}

#[derive(Debug)]
struct Nothing(PolicyVersion);

impl Snapshot for Nothing {
    fn version(&self) -> &PolicyVersion {
        &self.0
    }

    fn decide_all(&self, _: &Subject, _: bayboard::access::Kind, _: &[Facts], out: &mut [Disclosure]) {
        out.fill(Disclosure::NOTHING);
    }

    fn permits(&self, _: &Subject, _: bayboard::access::Action, _: Facts) -> Decision {
        Decision::Deny(Because::default())
    }

    fn permits_host(&self, _: &Subject, _: &HostKind, _: &HostKind, _: Facts) -> Decision {
        Decision::Deny(Because::default())
    }

    fn host_words(&self) -> Vec<(HostKind, HostKind)> {
        Vec::new()
    }

    fn because(&self, _: &Subject, _: Facts, _: bayboard::AnyField) -> Because {
        Because::default()
    }
}

#[test]
fn an_engine_that_cannot_serve_what_is_in_force_opens_no_board() {
    run(async {
        let store = Arc::new(MemoryStore::default());
        let one = node(&store).await;
        let desk = company(&one.portal).await;
        let fixed = Portal::open(
            store.clone(),
            Arc::new(Fixed(Arc::new(Nothing(PolicyVersion::new("none"))))),
            vault(),
        )
        .await
        .unwrap();
        fixed.boards(desk.tenant(), NOW).await.unwrap();
        let house = take(&one.portal, &desk, "house", HOUSE).await;
        one.portal.seat(&desk, NOW).rules().activate(house, None).await.unwrap();
        let late =
            Portal::open(store, Arc::new(Fixed(Arc::new(Nothing(PolicyVersion::new("none"))))), vault())
                .await
                .unwrap();
        assert!(matches!(late.boards(desk.tenant(), NOW).await, Err(PortalError::Rules(_))));
    });
}
