//! A host product's own records: the same rules, and every answer in the journal before it is given.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::world;

use bayboard::access::{Grant, RecordStatus, Relation, Role, Scope};
use bayboard::journal::{EntryKey, EntryKind};
use bayboard::portal::{HostResource, PortalError, Viewer};
use bayboard::{Because, HostKind};
use world::{Company, NOW, Plan, line};

fn name(text: &str) -> HostKind {
    text.parse().unwrap()
}

fn vehicle() -> HostResource {
    HostResource::own(name("fleet"), "vehicle-12".parse().unwrap())
}

async fn holder(company: &Company, roles: &[Role]) -> Viewer {
    let grants = roles.iter().map(|role| Grant::new(*role, Scope::Company).unwrap()).collect();
    let made = company
        .portal
        .seat(&company.desk, NOW)
        .tokens()
        .create(line("somebody"), grants, None)
        .await
        .unwrap();
    company
        .portal
        .viewer_by_token(company.tenant, &made.secret, Default::default(), NOW)
        .await
        .unwrap()
        .unwrap()
}

/// The newest entry of the journal: its kind, and what its payload says in words.
async fn newest(company: &Company) -> (EntryKind, String) {
    let head = company.portal.store().head(company.tenant).await.unwrap();
    let before = bayboard::journal::Sequence(head.sequence.0 - 1);
    let entries = company
        .portal
        .store()
        .entries(&EntryKey::All(company.tenant), Some(before), false, 1.try_into().unwrap())
        .await
        .unwrap();
    (entries[0].kind, String::from_utf8_lossy(&entries[0].body.as_ref().unwrap().payload).into_owned())
}

#[tokio::test]
async fn a_yes_names_its_rules_and_stands_in_the_journal() {
    let company = Company::found(Plan::default()).await;
    let administrator = holder(&company, &[Role::Administrator]).await;
    let because =
        company.portal.seat(&administrator, NOW).authorize(&name("view"), &vehicle()).await.unwrap();
    assert_eq!(because, Because(vec!["administrator-fleet".to_owned()]));
    let (kind, told) = newest(&company).await;
    assert_eq!(kind, EntryKind::Disclosure);
    assert!(
        ["fleet.view", "vehicle-12", "administrator-fleet", "default@"]
            .iter()
            .all(|word| told.contains(word)),
        "{told}"
    );
}

#[tokio::test]
async fn a_no_is_forbidden_and_stands_in_the_journal() {
    let company = Company::found(Plan::default()).await;
    let biller = holder(&company, &[Role::Biller]).await;
    let archived = HostResource { status: RecordStatus::Archived, ..vehicle() };
    let strange = HostResource { relation: Relation::None, ..vehicle() };
    let unknown = HostResource { kind: name("drones"), ..vehicle() };
    let administrator = holder(&company, &[Role::Administrator]).await;
    let asked = [
        (&biller, "view", vehicle()),
        (&administrator, "view", archived),
        (&administrator, "view", strange),
        (&administrator, "view", unknown),
        (&administrator, "sell", vehicle()),
    ];
    for (viewer, action, resource) in asked {
        let answer = company.portal.seat(viewer, NOW).authorize(&name(action), &resource).await;
        assert_eq!(answer, Err(PortalError::Forbidden), "{action} {resource:?}");
        let (kind, told) = newest(&company).await;
        assert_eq!(kind, EntryKind::Denial);
        assert!(told.contains(&format!("{}.{action}", resource.kind)), "{told}");
    }
}
