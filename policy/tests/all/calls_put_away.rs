//! Calls put away, and confidential patients in lists, under the shipped rules: who sees what for how long,
//! who takes back what.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::common;

use crate::world;

use bayboard::access::RecordStatus;
use bayboard::portal::{DispatchPatch, NewPayor, PortalError, Viewer};
use bayboard::{DispatchFilter, DispatchId, Field, Timestamp, Word};
use common::run;
use serde_json::Value;
use std::num::NonZeroU16;
use std::time::Duration;
use world::State::{Archived, Booked, Cancelled, Confidential, Finished, Underway};
use world::{NOW, World, line};

const MANY: NonZeroU16 = NonZeroU16::MAX;

fn later(seconds: u64) -> Timestamp {
    NOW.plus(Duration::from_secs(seconds))
}

fn to(status: RecordStatus) -> DispatchPatch {
    DispatchPatch { record_status: Some(status), ..DispatchPatch::default() }
}

impl World {
    async fn somebody(&self, who: &str) -> Viewer {
        let mut people = self.people().await;
        let place = people.iter().position(|(name, _)| name == who).unwrap();
        people.swap_remove(place).1
    }

    /// What opening the call shows, or nothing.
    async fn opened(&self, viewer: &Viewer, id: DispatchId, now: Timestamp) -> Option<Value> {
        let answer = self.portal.seat(viewer, now).dispatches().read(id).await.ok()?;
        Some(
            serde_json::to_value(self.portal.seat(viewer, now).disclose(line("test"), answer).await.unwrap())
                .unwrap(),
        )
    }

    async fn listed(&self, viewer: &Viewer, now: Timestamp) -> Vec<Value> {
        let page =
            self.portal.seat(viewer, now).dispatches().list(&DispatchFilter::default(), MANY).await.unwrap();
        let page = self.portal.seat(viewer, now).disclose(line("test"), page).await.unwrap();
        page.items.iter().map(|view| serde_json::to_value(view).unwrap()).collect()
    }

    async fn moved(
        &self,
        viewer: &Viewer,
        id: DispatchId,
        to: DispatchPatch,
        now: Timestamp,
    ) -> Result<(), PortalError> {
        self.portal.seat(viewer, now).dispatches().update(id, None, to).await.map(drop)
    }
}

#[test]
fn a_biller_sees_who_pays_for_archived_calls_for_twelve_months_and_of_no_other() {
    run(async {
        let world = World::new().await;
        let payor = world
            .portal
            .seat(&world.desk, NOW)
            .directory()
            .create_payor(NewPayor::new(line("Plan")).asking_for_numbers(None), None)
            .await
            .unwrap()
            .value;
        let mut new = world.booking();
        (new.payor, new.authorization.number) = (Some(payor), Some(line("PA-1").into()));
        let supervisor = world.somebody("supervisor").await;
        let mut calls = Vec::new();
        for state in [Finished, Cancelled, Booked, Underway] {
            let id = world.call_of(new.clone(), state, "no").await;
            world.moved(&supervisor, id, to(RecordStatus::Archived), NOW).await.unwrap();
            calls.push(id);
        }
        let [run_call, cancelled, booked, underway] = calls[..] else { panic!("four calls") };
        let biller = world.somebody("biller").await;
        let year = 365 * 24 * 3_600;
        for id in [run_call, cancelled] {
            let view = world.opened(&biller, id, later(year - 1)).await.unwrap();
            let hidden = ["patient_name", "reason", "pickup", "status", "stamps", "cancel_reason"];
            assert!(hidden.iter().all(|field| view.get(field).is_none()), "{view}");
            assert_eq!((&view["payor"], &view["authorization_number"]), (&"Plan".into(), &"PA-1".into()));
            assert_eq!(world.opened(&biller, id, later(year)).await, None);
        }
        assert_eq!(world.listed(&biller, later(year - 1)).await.len(), 2);
        assert_eq!(world.listed(&biller, later(year)).await.len(), 0);
        for id in [booked, underway] {
            assert_eq!(world.opened(&biller, id, NOW).await, None, "nothing to bill");
        }
        // For those who see the archive it does not end, and what is over for long can still be put away.
        assert!(world.opened(&supervisor, run_call, later(3 * year)).await.is_some());
        let forgotten = world.call(Finished).await;
        let dispatcher = world.somebody("dispatcher").await;
        assert_eq!(
            world.moved(&dispatcher, forgotten, to(RecordStatus::Archived), later(2 * year)).await,
            Ok(())
        );
    });
}

#[test]
fn who_archived_by_mistake_takes_it_back_within_the_minute_and_nobody_else_does() {
    run(async {
        let world = World::new().await;
        let [dispatcher, other, supervisor] =
            ["dispatcher", "dispatcher", "supervisor"].map(|who| world.somebody(who));
        let (dispatcher, other, supervisor) = (dispatcher.await, other.await, supervisor.await);
        let archived = async |by: &Viewer| {
            let id = world.call(Finished).await;
            world.moved(by, id, to(RecordStatus::Archived), NOW).await.unwrap();
            assert_eq!(world.opened(&dispatcher, id, NOW).await, None);
            id
        };
        let back = to(RecordStatus::Active);
        let id = archived(&dispatcher).await;
        assert_eq!(
            world.moved(&other, id, back.clone(), NOW).await,
            Err(PortalError::NotFound),
            "another dispatcher"
        );
        assert_eq!(
            world.moved(&dispatcher, id, back.clone(), later(61)).await,
            Err(PortalError::NotFound),
            "too late"
        );
        // However much was written meanwhile.
        for _ in 0..1_100 {
            assert_eq!(world.opened(&other, id, later(59)).await, None);
        }
        assert_eq!(world.moved(&dispatcher, id, back.clone(), later(60)).await, Ok(()));
        assert!(world.opened(&dispatcher, id, later(60)).await.is_some());
        let by_supervisor = archived(&supervisor).await;
        assert_eq!(
            world.moved(&dispatcher, by_supervisor, back.clone(), NOW).await,
            Err(PortalError::NotFound)
        );
        // What they archived, somebody restored and another archived since is no longer theirs.
        let since = archived(&dispatcher).await;
        for status in [RecordStatus::Active, RecordStatus::Archived] {
            world.moved(&supervisor, since, to(status), NOW).await.unwrap();
        }
        assert_eq!(world.moved(&dispatcher, since, back.clone(), NOW).await, Err(PortalError::NotFound));
        // Nor does it open what was put away by no change of theirs, or deleted.
        let old = world.call(Archived).await;
        assert_eq!(world.moved(&dispatcher, old, back.clone(), NOW).await, Err(PortalError::NotFound));
    });
}

fn protected(view: &Value) -> Vec<&'static str> {
    let word = |field: Field| if field == Field::Weight { "weight_kg" } else { field.word() };
    let shown = |word: &&str| view.get(word).is_some();
    Field::ALL.iter().filter(|field| field.is_phi()).map(|field| word(*field)).filter(shown).collect()
}

#[test]
fn a_list_keeps_a_confidential_patients_row_in_its_place_and_says_nothing_protected_of_it() {
    run(async {
        let world = World::new().await;
        let (first, secret, last) =
            (world.call(Underway).await, world.call(Confidential).await, world.call(Underway).await);
        let order = [last, secret, first].map(|id| id.to_string());
        let lists = [
            "dispatcher",
            "dispatcher at the agency",
            "api_client",
            "supervisor",
            "administrator",
            "biller",
            "onlooker at the ward",
        ];
        for who in lists.into_iter().chain([
            "ed_normal at the hospital",
            "cmoc of the region",
            "dispatch at the agency",
        ]) {
            let viewer = world.somebody(who).await;
            let mut in_hand = {
                let open = world.portal.seat(&viewer, NOW).dispatches().all_open().await.unwrap();
                let open = world.portal.seat(&viewer, NOW).disclose(line("test"), open).await.unwrap();
                open.iter().map(|view| serde_json::to_value(view).unwrap()).collect::<Vec<Value>>()
            };
            in_hand.reverse();
            for rows in [world.listed(&viewer, NOW).await, in_hand] {
                let found: Vec<&str> = rows.iter().map(|row| row["id"].as_str().unwrap()).collect();
                assert_eq!(found, order, "{who}: the order tells nothing");
                assert_eq!(protected(&rows[1]), [""; 0], "{who}");
                let ends = [&rows[1]["origin"], &rows[1]["destination"]];
                assert!(ends.iter().all(|end| end.get("address").is_none()), "{who}: a home is somebody's");
            }
        }
        let dispatcher = world.somebody("dispatcher").await;
        let view = world.opened(&dispatcher, secret, NOW).await.unwrap();
        assert_eq!(view["patient_name"], "Ada Quillfeather");
        assert_eq!(
            protected(&world.listed(&dispatcher, NOW).await[0]),
            ["patient_name", "reason"],
            "of the others nothing changed"
        );
        // Whoever carries the patient has no other view than a list.
        let affiliate = world.somebody("affiliate that has the call").await;
        assert_eq!(world.listed(&affiliate, NOW).await[1]["patient_name"], "Ada Quillfeather");
    });
}

#[test]
fn a_change_may_name_the_row_of_a_list_or_the_opened_call() {
    run(async {
        let world = World::new().await;
        let secret = world.call(Confidential).await;
        let dispatcher = world.somebody("dispatcher").await;
        let (row, view) = (
            world.listed(&dispatcher, NOW).await.remove(0),
            world.opened(&dispatcher, secret, NOW).await.unwrap(),
        );
        assert_ne!(row["version"], view["version"]);
        let level = |level| DispatchPatch { level: Some(level), ..DispatchPatch::default() };
        let named = |view: &Value| Some(view["version"].as_str().unwrap().parse().unwrap());
        let change = async |seen, patch| {
            world.portal.seat(&dispatcher, NOW).dispatches().update(secret, seen, patch).await.map(drop)
        };
        use bayboard::ServiceLevel::{Als, Bls, Cct};
        assert_eq!(change(named(&row), level(Als)).await, Ok(()));
        assert_eq!(change(named(&view), level(Cct)).await, Err(PortalError::Conflict), "it has passed");
        let view = world.opened(&dispatcher, secret, NOW).await.unwrap();
        assert_eq!(change(named(&view), level(Bls)).await, Ok(()));
    });
}
