//! Accounts of staff: what becomes of them, at once, once, and in whose name. Who may do what is tried under
//! the shipped rules, in the crate of the rules.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::{Grant, RecordStatus, Role, RoleSets, Scope};
use bayboard::journal::{Actor, EntryKey, EntryKind, Payload, RawEntry, Sequence};
use bayboard::portal::{
    AccountLink, AccountPatch, Claim, HostSession, HostUser, LogonFilter, NewAccount, NewUnit, PortalError,
    RegionPatch, Reset, SettingsPatch, Stage, Viewer,
};
use bayboard::{
    AccountId, AccountState, CellRange, Cells, IdempotencyKey, Journal, RecordKind, RegionId, ServiceLevel,
    SignedInStage, Space, UniqueKey, danger,
};
use std::num::NonZeroU16;
use support::canary;
use support::company::{NOW, at, from, line};
use support::run;
use support::staff::{PASSWORD, Person, Staff, second, signed, together, visit};

/// Something that is done at the same time as something else.
type Work<'w> = std::pin::Pin<Box<dyn Future<Output = Result<(), PortalError>> + 'w>>;

const PAGE: NonZeroU16 = NonZeroU16::new(100).unwrap();

fn grant(role: Role) -> Grant {
    Grant::new(role, Scope::Company).unwrap()
}

fn new(username: &str, role: Role) -> NewAccount {
    NewAccount::new(username.parse().unwrap(), line("Grace Hopperton")).holding(vec![grant(role)])
}

fn roles(grants: &[Role]) -> AccountPatch {
    AccountPatch { grants: Some(grants.iter().copied().map(grant).collect()), ..AccountPatch::default() }
}

fn invalid<T: std::fmt::Debug>(answer: Result<T, PortalError>) -> &'static str {
    match answer {
        Err(PortalError::Invalid { field, .. }) => field,
        other => panic!("{other:?}"),
    }
}

fn claim(number: u8) -> Option<Claim> {
    Some(Claim { key: IdempotencyKey([number; 32]), request: [number; 32] })
}

/// Somebody whom a host product vouches for: no account of ours.
fn vouched(staff: &Staff, role: Role) -> Viewer {
    Viewer::vouched(HostUser {
        tenant: staff.company.tenant,
        user: role.to_string().parse().unwrap(),
        name: line("Host"),
        grants: vec![grant(role)],
        session: HostSession::of("one"),
        client: from("192.0.2.9"),
    })
}

/// The viewer of somebody who comes in now.
async fn viewer(staff: &Staff, who: &Person) -> Viewer {
    let cookie = staff.come_in(who, NOW).await.session;
    staff.session(&cookie, NOW).await.unwrap().viewer().unwrap()
}

async fn journal(staff: &Staff) -> Vec<RawEntry> {
    let all = EntryKey::All(staff.company.tenant);
    staff.company.store.entries(&all, Some(Sequence::START), false, NonZeroU16::MAX).await.unwrap()
}

async fn cells(staff: &Staff, space: Space, owner: AccountId) -> usize {
    let (tenant, owner) = (staff.company.tenant, Some(owner.as_uuid()));
    let range = CellRange { tenant, space, owner, upto: i64::MAX, after: None };
    staff.company.store.cells(&range, NOW, PAGE).await.unwrap().len()
}

async fn state(staff: &Staff, id: AccountId) -> AccountState {
    let seat = staff.company.portal.seat(&staff.company.desk, NOW);
    seat.accounts().read(id).await.unwrap().state().unwrap()
}

#[test]
fn an_account_is_made_once_and_its_link_opens_a_session_to_set_up() {
    run(async {
        let staff = Staff::new().await;
        let seat = staff.company.portal.seat(&staff.company.desk, NOW);
        let made = seat.accounts().create(new("grace", Role::Dispatcher), claim(1)).await.unwrap();
        assert!(!made.repeated);
        let AccountLink { account, link } = made.value;
        assert_eq!((account.username(), account.state()), (Some("grace"), Some(AccountState::Invited)));
        let again = seat.accounts().create(new("grace", Role::Dispatcher), claim(1)).await.unwrap();
        assert!(again.repeated && again.value.link.is_none(), "a secret is told once");
        assert_eq!(again.value.account.id(), account.id());
        let taken = seat.accounts().create(new("GRACE", Role::Biller), None).await;
        assert_eq!(taken.map(drop), Err(PortalError::Duplicate(UniqueKey::Username)));
        let reused = seat
            .accounts()
            .create(new("ada", Role::Biller), Some(Claim { request: [9; 32], ..claim(1).unwrap() }));
        assert_eq!(reused.await.map(drop), Err(PortalError::KeyReused));

        let secret = link.unwrap().secret;
        let opened = staff
            .door
            .redeem(staff.company.tenant, &secret, &visit("192.0.2.7"), NOW)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(opened.stage, Stage::SetUp { password: true, authenticator: true });
        assert!(
            staff
                .door
                .redeem(staff.company.tenant, &secret, &visit("192.0.2.7"), NOW)
                .await
                .unwrap()
                .is_none()
        );
    });
}

#[test]
fn grants_that_nobody_here_can_hold_are_refused() {
    run(async {
        let staff = Staff::new().await;
        let seat = staff.company.portal.seat(&staff.company.desk, NOW);
        let make = async |username: &str, grants: Vec<Grant>| {
            let new = NewAccount::new(username.parse().unwrap(), line("Grace")).holding(grants);
            seat.accounts().create(new, None).await
        };
        assert_eq!(invalid(make("support", vec![]).await), "username");
        assert_eq!(invalid(make("grace", vec![grant(Role::ApiClient)]).await), "grants");
        let nowhere = "ed_normal@division:0192d3a4-0000-7000-8000-000000000001".parse().unwrap();
        assert_eq!(invalid(make("grace", vec![nowhere]).await), "grants");
        assert_eq!(invalid(make("grace", vec![grant(Role::Crew); 65]).await), "grants");
        assert!(make("grace", vec![grant(Role::Crew); 64]).await.is_ok());
    });
}

/// A viewer that is kept, as an open page keeps one, and whose seat is kept too.
#[test]
fn a_role_that_is_taken_away_is_gone_with_the_next_act() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Administrator).await;
        let grace = staff.person("grace", Role::Dispatcher).await;
        let (boss, desk) = (viewer(&staff, &ada).await, viewer(&staff, &grace).await);
        let portal = &staff.company.portal;
        let kept = portal.seat(&desk, NOW);
        let act = async |number: u8| {
            let unit = NewUnit::new(line(&format!("M{number}")), ServiceLevel::Bls);
            portal.seat(&desk, NOW).directory().create_unit(unit, None).await.map(drop)
        };
        let kept_act = async |number: u8| {
            let unit = NewUnit::new(line(&format!("K{number}")), ServiceLevel::Bls);
            kept.directory().create_unit(unit, None).await.map(drop)
        };
        assert_eq!((act(1).await, kept_act(1).await), (Ok(()), Ok(())));
        let seat = portal.seat(&boss, NOW);
        seat.accounts().update(grace.id, None, roles(&[Role::Crew])).await.unwrap();
        assert_eq!(
            (act(2).await, kept_act(2).await),
            (Err(PortalError::Forbidden), Err(PortalError::Forbidden))
        );
        seat.accounts().update(grace.id, None, roles(&[Role::Dispatcher])).await.unwrap();
        assert_eq!((act(3).await, kept_act(3).await), (Ok(()), Ok(())));
        seat.accounts().disable(grace.id).await.unwrap();
        assert_eq!(
            (act(4).await, kept_act(4).await),
            (Err(PortalError::Forbidden), Err(PortalError::Forbidden))
        );
    });
}

#[test]
fn a_disabled_account_has_no_session_no_link_and_no_way_in_until_it_is_enabled() {
    run(async {
        let staff = Staff::new().await;
        let grace = staff.person("grace", Role::Dispatcher).await;
        let cookie = staff.come_in(&grace, NOW).await.session;
        let seat = staff.company.portal.seat(&staff.company.desk, NOW);
        let invited = seat.accounts().create(new("new", Role::Crew), None).await.unwrap().value;
        for id in [grace.id, invited.account.id()] {
            let view = seat.accounts().disable(id).await.unwrap();
            assert_eq!(view.state(), Some(AccountState::Disabled));
            assert_eq!(view.grants().unwrap().len(), 1, "what they were is kept");
            assert_eq!(seat.accounts().disable(id).await.unwrap(), view, "it is disabled already");
        }
        assert!(staff.session(&cookie, NOW).await.is_none());
        assert_eq!(invalid(seat.accounts().reset(grace.id, Reset::Password).await), "account");
        seat.accounts().enable(grace.id).await.unwrap();
        seat.accounts().enable(invited.account.id()).await.unwrap();
        assert!(staff.session(&cookie, NOW).await.is_none(), "a session came back");
        let secret = invited.link.unwrap().secret;
        let opened =
            staff.door.redeem(staff.company.tenant, &secret, &visit("192.0.2.7"), NOW).await.unwrap();
        assert!(opened.is_none(), "a link came back");
        staff.come_in(&grace, at(2)).await;
    });
}

#[test]
fn nobody_gives_to_or_takes_from_themselves() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Administrator).await;
        staff.person("other", Role::Administrator).await;
        let viewer = viewer(&staff, &ada).await;
        let seat = staff.company.portal.seat(&viewer, NOW);
        let own = |grants: &[Role]| seat.accounts().update(ada.id, None, roles(grants));
        assert_eq!(invalid(own(&[Role::Administrator, Role::Dispatcher]).await), "account");
        assert_eq!(invalid(own(&[]).await), "account");
        assert!(own(&[Role::Administrator]).await.is_ok(), "nothing was changed");
        assert_eq!(invalid(seat.accounts().disable(ada.id).await), "account");
        assert_eq!(invalid(seat.accounts().reset(ada.id, Reset::Everything).await), "account");
    });
}

#[test]
fn the_last_administrator_stays_one() {
    run(async {
        let staff = Staff::new().await;
        let (ada, bea) = (
            staff.account("ada", Role::Administrator).await,
            staff.account("bea", Role::Administrator).await,
        );
        let personnel = vouched(&staff, Role::HumanResources);
        let (hr, desk) =
            (staff.company.portal.seat(&personnel, NOW), staff.company.portal.seat(&staff.company.desk, NOW));
        hr.accounts().disable(ada).await.unwrap();
        assert_eq!(invalid(hr.accounts().disable(bea).await), "account");
        assert_eq!(invalid(desk.accounts().update(bea, None, roles(&[Role::Crew])).await), "account");
        // One for a time is none that lasts.
        let brief = vec![grant(Role::Administrator).until(at(60))];
        let brief = AccountPatch { grants: Some(brief), ..AccountPatch::default() };
        assert_eq!(invalid(desk.accounts().update(bea, None, brief).await), "account");
        hr.accounts().enable(ada).await.unwrap();
        assert!(desk.accounts().update(bea, None, roles(&[Role::Crew])).await.is_ok());
    });
}

/// It fails where an account that nobody has set up, or only half, counts as the one who is left.
#[test]
fn who_is_left_to_administer_has_set_up_how_they_sign_in() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Administrator).await.id;
        let bea = staff.account("bea", Role::Administrator).await;
        let personnel = vouched(&staff, Role::HumanResources);
        let (hr, desk) =
            (staff.company.portal.seat(&personnel, NOW), staff.company.portal.seat(&staff.company.desk, NOW));
        assert_eq!(invalid(hr.accounts().disable(ada).await), "account", "bea's link may never be used");
        assert_eq!(invalid(desk.accounts().update(ada, None, roles(&[Role::Crew])).await), "account");
        hr.accounts().disable(bea).await.expect("nobody loses who could not come in");
        hr.accounts().enable(bea).await.unwrap();
        let proofs = staff.credential(ada).await;
        staff.change_credential(bea, |held| held.password = proofs.password.clone()).await;
        assert_eq!(
            invalid(hr.accounts().disable(ada).await),
            "account",
            "bea's password alone opens nothing"
        );
        staff.change_credential(bea, |held| held.totp = proofs.totp.clone()).await;
        hr.accounts().disable(ada).await.unwrap();
        assert_eq!(invalid(hr.accounts().disable(bea).await), "account");
    });
}

/// It fails where the company's administrators are counted who have no say while its own roles are off, or
/// where a region's stays that was put away.
#[test]
fn each_region_in_use_keeps_its_last_administrator_where_the_company_has_none() {
    run(async {
        let staff = Staff::new().await;
        let seat = staff.company.portal.seat(&staff.company.desk, NOW);
        let (ada, rex, roy) = (
            staff.person("ada", Role::Administrator).await.id,
            staff.person("rex", Role::Biller).await.id,
            staff.person("roy", Role::Biller).await.id,
        );
        let here = regional(&staff, rex).await;
        let there = regional(&staff, roy).await;
        seat.accounts().disable(rex).await.expect("ada administers all of it");
        seat.accounts().enable(rex).await.unwrap();
        seat.settings().update(None, switched(RoleSets::Region)).await.unwrap();
        seat.accounts().disable(ada).await.unwrap();
        assert_eq!(invalid(seat.accounts().disable(rex).await), "account", "roy is of another region");
        put_away(&staff, there).await;
        seat.accounts().disable(roy).await.expect("there is nothing to administer");
        seat.accounts().enable(ada).await.unwrap();
        seat.settings().update(None, switched(RoleSets::Both)).await.unwrap();
        seat.accounts().enable(roy).await.unwrap();
        put_away(&staff, here).await;
        assert_eq!(invalid(seat.settings().update(None, switched(RoleSets::Region)).await), "role_sets");
    });
}

/// Whoever comes second counts again, on this node and on another.
#[test]
fn of_two_administrators_who_disable_each_other_at_the_same_moment_one_stays() {
    run(async {
        for late in 0..24 {
            let staff = Staff::new().await;
            let (ada, bea) = (
                staff.person("ada", Role::Administrator).await,
                staff.person("bea", Role::Administrator).await,
            );
            let (of_ada, of_bea) = (viewer(&staff, &ada).await, viewer(&staff, &bea).await);
            let portal = &staff.company.portal;
            staff.company.store.give_way();
            let first = async { portal.seat(&of_ada, NOW).accounts().disable(bea.id).await };
            let second = async {
                for _ in 0..late {
                    tokio::task::yield_now().await;
                }
                portal.seat(&of_bea, NOW).accounts().disable(ada.id).await
            };
            let (first, second) = tokio::join!(first, second);
            assert!(first.is_ok() != second.is_ok(), "{late}: {first:?} {second:?}");
            let gone = [ada.id, bea.id].map(async |id| staff.raw(id).await.disabled_at.is_some());
            let [ada, bea] = gone;
            assert!(ada.await != bea.await, "{late}");
        }
    });
}

/// The same where it is a third who does both.
#[test]
fn of_two_who_take_the_last_two_administrators_away_one_is_refused() {
    run(async {
        for _ in 0..4 {
            let staff = Staff::new().await;
            let ids = [
                staff.account("ada", Role::Administrator).await,
                staff.account("bea", Role::Administrator).await,
            ];
            let personnel = vouched(&staff, Role::HumanResources);
            let seats = ids.map(|_| staff.company.portal.seat(&personnel, NOW));
            let both = ids.iter().zip(&seats).map(|(id, seat)| seat.accounts().disable(*id));
            let answers = together(both).await;
            assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1, "{answers:?}");
        }
    });
}

fn switched(sets: RoleSets) -> SettingsPatch {
    SettingsPatch { role_sets: Some(sets), ..SettingsPatch::default() }
}

/// Makes an account administer a region, and nothing else.
async fn regional(staff: &Staff, id: AccountId) -> RegionId {
    let seat = staff.company.portal.seat(&staff.company.desk, NOW);
    let name = line(&format!("Region of {id}"));
    let region = seat.directory().create_region(name, None).await.unwrap().value;
    let grants = vec![Grant::new(Role::RegionalAdmin, Scope::Region(region)).unwrap()];
    staff.change(id, |account| account.grants = grants).await;
    region
}

async fn put_away(staff: &Staff, region: RegionId) {
    let patch = RegionPatch { record_status: Some(RecordStatus::Archived), ..RegionPatch::default() };
    let seat = staff.company.portal.seat(&staff.company.desk, NOW);
    seat.directory().update_region(region, None, patch).await.unwrap();
}

/// It fails where whoever was never set up counts as the one who is left, and where nobody else would do.
#[test]
fn other_sets_of_roles_leave_somebody_who_can_sign_in_and_administer() {
    run(async {
        let staff = Staff::new().await;
        let seat = staff.company.portal.seat(&staff.company.desk, NOW);
        let switch = async |sets| seat.settings().update(None, switched(sets)).await.map(drop);
        let (ada, rex) =
            (staff.account("ada", Role::Administrator).await, staff.account("rex", Role::Biller).await);
        assert_eq!(invalid(switch(RoleSets::Region).await), "role_sets", "nobody administers with those");
        // Nobody has set anything up: then a link has to do.
        regional(&staff, rex).await;
        switch(RoleSets::Region).await.unwrap();
        switch(RoleSets::Both).await.unwrap();
        let bob = staff.person("bob", Role::Administrator).await;
        assert_eq!(invalid(switch(RoleSets::Region).await), "role_sets", "his link may never be used");
        let roy = staff.person("roy", Role::Biller).await;
        regional(&staff, roy.id).await;
        switch(RoleSets::Region).await.unwrap();
        // And who is no administrator by then counts for nothing.
        for gone in [ada, bob.id] {
            seat.accounts().disable(gone).await.unwrap();
        }
        assert_eq!(invalid(switch(RoleSets::Company).await), "role_sets");
    });
}

/// It fails where a switch and the loss of whom it counts on do not meet in one cell.
#[test]
fn a_switch_of_role_sets_and_the_loss_of_whom_it_leaves_are_not_both_done() {
    run(async {
        for late in 0..24 {
            let staff = Staff::new().await;
            staff.account("ada", Role::Administrator).await;
            let rex = staff.account("rex", Role::Biller).await;
            regional(&staff, rex).await;
            let portal = &staff.company.portal;
            staff.company.store.give_way();
            let switches = async {
                for _ in 0..late {
                    tokio::task::yield_now().await;
                }
                portal
                    .seat(&staff.company.desk, NOW)
                    .settings()
                    .update(None, switched(RoleSets::Region))
                    .await
            };
            let disables = async { portal.seat(&staff.company.desk, NOW).accounts().disable(rex).await };
            let (switched, disabled) = tokio::join!(switches, disables);
            assert!(switched.is_err() || disabled.is_err(), "{late}");
            assert!(switched.is_ok() || disabled.is_ok(), "{late}: {switched:?} {disabled:?}");
        }
    });
}

/// It fails where a right is asked for in one state of the company, and used in another.
#[test]
fn what_is_done_by_a_role_as_it_is_taken_away_is_done_before_or_not_at_all() {
    run(async {
        for late in 0..24 {
            let staff = Staff::new().await;
            let (ada, bea) = (
                staff.person("ada", Role::Administrator).await,
                staff.person("bea", Role::Administrator).await,
            );
            let grace = staff.account("grace", Role::Crew).await;
            let (boss, gone) = (viewer(&staff, &ada).await, viewer(&staff, &bea).await);
            let portal = &staff.company.portal;
            staff.company.store.give_way();
            let disables = async {
                for _ in 0..late {
                    tokio::task::yield_now().await;
                }
                portal.seat(&boss, NOW).accounts().disable(bea.id).await.map(drop)
            };
            let seat = portal.seat(&gone, NOW);
            let gives =
                async { seat.accounts().update(grace, None, roles(&[Role::Supervisor])).await.map(drop) };
            let both: [Work<'_>; 2] = [Box::pin(disables), Box::pin(gives)];
            let answers = together(both.into_iter()).await;
            assert_eq!(answers[0], Ok(()), "{late}");
            let mut by = journal(&staff).await.into_iter().filter(|entry| entry.kind == EntryKind::Change);
            let last = by.next_back().unwrap().header().unwrap().actor;
            match &answers[1] {
                Ok(()) => assert_eq!(last, Actor::Account(ada.id), "{late}: given after it was taken"),
                refused => assert_eq!(*refused, Err(PortalError::Forbidden), "{late}"),
            }
        }
    });
}

/// Whoever holds the link made an account that minds nobody's: they do not come in as one that does.
#[test]
fn an_account_that_comes_to_mind_others_is_set_up_by_a_link_made_since() {
    run(async {
        let staff = Staff::new().await;
        let seat = staff.company.portal.seat(&staff.company.desk, NOW);
        let made = seat.accounts().create(new("grace", Role::Biller), None).await.unwrap().value;
        let id = made.account.id();
        let opens = async |secret: &str| {
            let visit = visit("192.0.2.7");
            staff.door.redeem(staff.company.tenant, secret, &visit, NOW).await.unwrap().is_some()
        };
        let other = seat.accounts().reset(id, Reset::Password).await.unwrap().link.unwrap().secret;
        seat.accounts().update(id, None, roles(&[Role::Biller, Role::Dispatcher])).await.unwrap();
        assert!(opens(&other).await, "it brings nothing of the kind");
        seat.accounts().update(id, None, roles(&[Role::Biller, Role::Administrator])).await.unwrap();
        assert!(!opens(&made.link.unwrap().secret).await);
        let since = seat.accounts().reset(id, Reset::Password).await.unwrap().link.unwrap().secret;
        assert!(opens(&since).await);
    });
}

#[test]
fn a_password_that_is_reset_leaves_the_authenticator_in_the_way() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Administrator).await;
        let grace = staff.person("grace", Role::Dispatcher).await;
        let cookie = staff.come_in(&grace, NOW).await.session;
        let personnel = vouched(&staff, Role::HumanResources);
        let seat = staff.company.portal.seat(&personnel, NOW);
        // It gives nobody in personnel a way to become an administrator.
        assert!(seat.accounts().reset(ada.id, Reset::Password).await.is_ok());
        let all = seat.accounts().reset(ada.id, Reset::Everything).await;
        assert_eq!(all.map(drop), Err(PortalError::Forbidden));

        let first = seat.accounts().reset(grace.id, Reset::Password).await.unwrap();
        assert!(staff.session(&cookie, NOW).await.is_none(), "the session went on");
        let signs_in = first.account.sign_in().unwrap();
        assert_eq!((signs_in.has_password(), signs_in.has_authenticator()), (false, true));
        let second_link = seat.accounts().reset(grace.id, Reset::Everything).await.unwrap();
        let signs_in = second_link.account.sign_in().unwrap();
        assert_eq!((signs_in.has_authenticator(), signs_in.recovery_codes()), (false, 0));
        let open = async |link: AccountLink| {
            let secret = link.link.unwrap().secret;
            staff.door.redeem(staff.company.tenant, &secret, &visit("192.0.2.7"), NOW).await.unwrap()
        };
        assert!(open(first).await.is_none(), "an older link still opens");
        let stage = open(second_link).await.unwrap().stage;
        assert_eq!(stage, Stage::SetUp { password: true, authenticator: true });
    });
}

#[test]
fn of_an_account_nobody_set_up_three_links_open_something_at_a_time() {
    run(async {
        let staff = Staff::new().await;
        let seat = staff.company.portal.seat(&staff.company.desk, NOW);
        let made = seat.accounts().create(new("grace", Role::Crew), None).await.unwrap().value;
        let id = made.account.id();
        let mut links = vec![made.link.unwrap()];
        for minute in 1..5 {
            let seat = staff.company.portal.seat(&staff.company.desk, at(minute));
            links.push(seat.accounts().reset(id, Reset::Password).await.unwrap().link.unwrap());
            assert_eq!(cells(&staff, Space::Secret, id).await, links.len().min(3));
        }
        let mut open = Vec::new();
        for link in &links {
            let opened =
                staff.door.redeem(staff.company.tenant, &link.secret, &visit("192.0.2.7"), at(5)).await;
            open.push(opened.unwrap().is_some());
        }
        assert_eq!(open, [false, false, true, true, true]);
    });
}

#[test]
fn who_must_change_is_asked_at_the_next_sign_in_and_works_on_until_then() {
    run(async {
        let staff = Staff::new().await;
        let grace = staff.person("grace", Role::Dispatcher).await;
        let cookie = staff.come_in(&grace, NOW).await.session;
        let seat = staff.company.portal.seat(&staff.company.desk, NOW);
        let view = seat.accounts().require_change(grace.id).await.unwrap();
        assert!(view.sign_in().unwrap().must_change());
        assert_eq!(staff.session(&cookie, NOW).await.unwrap().stage(), Stage::Full);
        let stage = staff.come_in(&grace, at(2)).await.stage;
        assert_eq!(stage, Stage::SetUp { password: true, authenticator: false });
    });
}

#[test]
fn a_locked_account_is_told_and_unlocked() {
    run(async {
        let staff = Staff::new().await;
        let grace = staff.person("grace", Role::Dispatcher).await;
        for number in 0..101 {
            // Each from another network, once the limits of those before are over.
            let (address, now) = (format!("10.{number}.0.1"), second(number * 70));
            staff.sign_in(("grace", "wrong", "000000"), None, &address, now).await;
        }
        let now = second(101 * 70);
        let refused = staff.sign_in(("grace", PASSWORD, &grace.code(now)), None, "192.0.2.77", now).await;
        assert!(support::staff::is_refused(&refused));
        assert_eq!(state(&staff, grace.id).await, AccountState::Locked);
        let lead = vouched(&staff, Role::Supervisor);
        let seat = staff.company.portal.seat(&lead, now);
        assert_eq!(seat.accounts().unlock(grace.id).await.unwrap().state(), Some(AccountState::Enabled));
        let before = journal(&staff).await.len();
        seat.accounts().unlock(grace.id).await.unwrap();
        assert_eq!(journal(&staff).await.len(), before, "nothing was closed");
        let now = second(103 * 70);
        signed(staff.sign_in(("grace", PASSWORD, &grace.code(now)), None, "192.0.2.78", now).await);
    });
}

#[test]
fn a_change_of_what_was_seen_is_refused_once_that_has_passed() {
    run(async {
        let staff = Staff::new().await;
        let id = staff.account("grace", Role::Crew).await;
        let seat = staff.company.portal.seat(&staff.company.desk, NOW);
        let seen = seat.accounts().read(id).await.unwrap().version();
        let named = |name: &str| AccountPatch { name: Some(line(name)), ..AccountPatch::default() };
        let after = seat.accounts().update(id, Some(seen), named("One")).await.unwrap();
        assert_eq!(seat.accounts().update(id, Some(seen), named("Two")).await, Err(PortalError::Conflict));
        assert!(seat.accounts().update(id, Some(after.version()), named("Two")).await.is_ok());
        assert!(seat.accounts().update(id, None, named("Three")).await.is_ok());
        let support = seat.accounts().update(AccountId::SUPPORT, None, named("Us")).await;
        assert_eq!(invalid(support), "account");
        assert_eq!(invalid(seat.accounts().disable(AccountId::SUPPORT).await), "account");
        assert!(seat.accounts().read(AccountId::SUPPORT).await.unwrap().is_built_in());
    });
}

#[test]
fn the_heartbeat_tells_who_is_signed_in_and_no_longer_who_is_not() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Administrator).await;
        let grace = staff.person("grace", Role::Dispatcher).await;
        let cookie = staff.come_in(&ada, NOW).await.session;
        let opened = staff.come_in(&grace, at(1)).await.session;
        let heartbeat = async |minute| {
            let seat = staff.company.portal.seat(&staff.company.desk, at(minute));
            let page = seat.accounts().heartbeat().await.unwrap();
            assert!(!page.more);
            page.items
        };
        let lines = heartbeat(2).await;
        let names: Vec<_> = lines.iter().map(|line| (line.username().unwrap(), line.stage())).collect();
        assert_eq!(names, [("grace", SignedInStage::Full), ("ada", SignedInStage::Full)]);
        assert_eq!((lines[0].account(), lines[0].address()), (grace.id, Some("192.0.2.9")));
        assert_eq!((lines[0].since(), lines[0].last_act()), (at(1), at(1)));
        assert!(lines.iter().all(|line| !line.is_known_device()), "nobody had come from there before");
        let stages: Vec<_> = heartbeat(17).await.iter().map(|line| line.stage()).collect();
        assert_eq!(stages, [SignedInStage::Locked; 2]);
        let session = staff.session(&opened, at(3)).await.unwrap();
        staff.door.sign_out(&session, &visit("192.0.2.9"), at(3)).await.unwrap();
        assert_eq!(heartbeat(3).await.len(), 1);
        staff.person("second", Role::Administrator).await;
        let seat = staff.company.portal.seat(&staff.company.desk, at(3));
        seat.accounts().disable(ada.id).await.unwrap();
        assert!(heartbeat(3).await.is_empty());
        drop(cookie);
    });
}

#[test]
fn logon_history_is_read_by_account_and_day_page_by_page_and_that_is_journaled() {
    run(async {
        let staff = Staff::new().await;
        let grace = staff.person("grace", Role::Dispatcher).await;
        let ada = staff.person("ada", Role::Crew).await;
        let day = 24 * 60;
        for minute in [0, day, day + 1, 2 * day] {
            staff.come_in(&grace, at(minute)).await;
            staff.come_in(&ada, at(minute)).await;
        }
        let seat = staff.company.portal.seat(&staff.company.desk, at(3 * day));
        let read = async |filter: LogonFilter, limit: u16| {
            let (mut rows, mut before) = (Vec::new(), None);
            loop {
                let page =
                    seat.accounts().logons(&filter, before, NonZeroU16::new(limit).unwrap()).await.unwrap();
                assert!(page.items.len() <= limit.into());
                rows.extend(page.items);
                before = page.next;
                if before.is_none() {
                    return rows;
                }
            }
        };
        let all = read(LogonFilter::default(), 100).await;
        assert_eq!(all.len(), staff.logons().await.len());
        assert!(all.is_sorted_by(|one, other| one.number() > other.number()), "the newest come first");
        for limit in [1, 2, 3, 7] {
            assert_eq!(read(LogonFilter::default(), limit).await, all);
        }
        let own = LogonFilter { account: Some(grace.id), ..LogonFilter::default() };
        let theirs = read(own, 3).await;
        assert!(theirs.iter().all(|row| row.account() == Some(grace.id) && row.username() == Some("grace")));
        let on_the_day = LogonFilter { from: Some(at(day)), until: Some(at(2 * day)), ..own };
        let times: Vec<_> = read(on_the_day, 1).await.iter().map(|row| row.at()).collect();
        assert_eq!(times, [at(day + 1), at(day)]);

        let before = journal(&staff).await.len();
        seat.accounts().logons(&own, None, PAGE).await.unwrap();
        let entries = journal(&staff).await;
        let entry = entries.last().unwrap();
        assert_eq!((entries.len(), entry.kind), (before + 1, EntryKind::Disclosure));
        assert_eq!(entry.record.map(|record| record.id), Some(grace.id.as_uuid()));
    });
}

#[test]
fn privacy_officers_are_accounts_that_are_there() {
    run(async {
        let staff = Staff::new().await;
        let id = staff.account("grace", Role::Supervisor).await;
        let set = async |officers| {
            let patch = SettingsPatch { privacy_officers: Some(officers), ..SettingsPatch::default() };
            staff.company.portal.seat(&staff.company.desk, NOW).settings().update(None, patch).await
        };
        assert_eq!(set(vec![id]).await.unwrap().privacy_officers(), [id]);
        let missing = "0192d3a4-0000-7000-8000-000000000009".parse().unwrap();
        assert_eq!(invalid(set(vec![id, missing]).await), "privacy_officers");
        assert_eq!(invalid(set(vec![id; 33]).await), "privacy_officers");
        assert_eq!(invalid(set(vec![AccountId::SUPPORT]).await), "privacy_officers");
        // Nobody makes themselves one; whoever is one changes the others.
        let ada = staff.person("ada", Role::Administrator).await;
        let viewer = viewer(&staff, &ada).await;
        let by_ada = async |officers| {
            let patch = SettingsPatch { privacy_officers: Some(officers), ..SettingsPatch::default() };
            staff.company.portal.seat(&viewer, NOW).settings().update(None, patch).await
        };
        assert_eq!(invalid(by_ada(vec![id, ada.id]).await), "privacy_officers");
        set(vec![id, ada.id]).await.unwrap();
        assert_eq!(by_ada(vec![ada.id]).await.unwrap().privacy_officers(), [ada.id]);
        assert!(set(vec![]).await.unwrap().privacy_officers().is_empty());
    });
}

/// Neither chain, nor payload, nor debug form tells a link, a password or a hash.
#[test]
fn nothing_that_opens_an_account_is_told_anywhere() {
    run(async {
        let staff = Staff::new().await;
        let name = canary("a name");
        let seat = staff.company.portal.seat(&staff.company.desk, NOW);
        let named = NewAccount::new("grace".parse().unwrap(), line(&name));
        let made = seat.accounts().create(named, None).await.unwrap().value;
        let person = staff.person("ada", Role::Dispatcher).await;
        let reset = seat.accounts().reset(person.id, Reset::Password).await.unwrap();
        let secrets = [&made, &reset].map(|link| link.link.clone().unwrap().secret);
        for secret in &secrets {
            let shown = format!("{made:?} {reset:?} {seat:?}");
            assert!(!shown.contains(secret.as_str()) && !shown.contains(&name), "{shown}");
            assert!(!serde_json::to_string(&reset.account).unwrap().contains(secret.as_str()));
        }
        for entry in journal(&staff).await {
            let (header, body) = (entry.header.clone(), entry.body.clone().unwrap().payload);
            let told = [String::from_utf8_lossy(&header), String::from_utf8_lossy(&body)].concat();
            for hidden in
                secrets.iter().map(String::as_str).chain([PASSWORD, "$argon2id", &person.key_base32])
            {
                assert!(!told.contains(hidden), "{:?}", entry.record);
            }
            assert!(!String::from_utf8_lossy(&header).contains(&name), "a name is chained");
        }
        // What changed of a credential is told, and not to what.
        let last = journal(&staff)
            .await
            .into_iter()
            .rev()
            .find(|entry| entry.record.is_some_and(|record| record.kind == RecordKind::Credential));
        let Ok(Payload::Change { secrets, reason, .. }) =
            danger::decode_part(&last.unwrap().body.unwrap().payload)
        else {
            panic!("a change was journaled")
        };
        assert_eq!(reason.unwrap().as_str(), "reset");
        assert!(!secrets.is_empty(), "that the password went is told");
    });
}
