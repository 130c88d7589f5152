//! The change feed under the shipped rules, for everybody who can be granted a role: told is what a look at
//! the record would show to have changed, and nothing else.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::common;

use crate::world;

use bayboard::access::RecordStatus;
use bayboard::danger::{AsRaw, RawDispatch};
use bayboard::journal::Actor;
use bayboard::portal::{
    AffiliatePatch, FacilityPatch, FeedPosition, Patch, RecordChange, Seat, SettingsPatch, UnitPatch, Viewer,
};
use bayboard::{Dispatch, DispatchId, Draft, Protected, Record, RecordKind, RecordRef, ServiceLevel};
use common::run;
use serde_json::Value;
use std::collections::HashMap;
use std::num::NonZeroU16;
use uuid::Uuid;
use world::{NOW, STATES, World, line};

const PAGE: NonZeroU16 = NonZeroU16::new(100).unwrap();

const fn key(kind: RecordKind, id: Uuid) -> RecordRef {
    RecordRef { kind, id }
}

/// What somebody is shown of each record that they look up.
type Sight = HashMap<RecordRef, Value>;

/// Somebody, what they saw last and how far they followed.
struct Person {
    who: String,
    viewer: Viewer,
    saw: Sight,
    position: Option<FeedPosition>,
}

async fn sight(world: &World, seat: &Seat<'_>, call: DispatchId) -> Sight {
    let mut sight = Sight::new();
    if let Ok(answer) = seat.dispatches().read(call).await {
        let view = seat.disclose(line("sight"), answer).await.unwrap();
        sight.insert(key(RecordKind::Dispatch, call.as_uuid()), serde_json::to_value(view).unwrap());
    }
    if let Ok(view) = seat.facilities().read(world.place).await {
        let place = key(RecordKind::Facility, world.place.as_uuid());
        sight.insert(place, serde_json::to_value(view).unwrap());
    }
    if let Ok(view) = seat.directory().unit(world.unit).await {
        sight.insert(key(RecordKind::Unit, world.unit.as_uuid()), serde_json::to_value(view).unwrap());
    }
    if let Ok(view) = seat.directory().affiliate(world.affiliate).await {
        let affiliate = key(RecordKind::Affiliate, world.affiliate.as_uuid());
        sight.insert(affiliate, serde_json::to_value(view).unwrap());
    }
    if let Ok(view) = seat.settings().read().await {
        let company = key(RecordKind::Tenant, world.desk.tenant().as_uuid());
        sight.insert(company, serde_json::to_value(view).unwrap());
    }
    sight
}

impl Person {
    async fn begins(&mut self, world: &World, call: DispatchId) {
        let seat = world.portal.seat(&self.viewer, NOW);
        self.position = seat.changes(None, PAGE).await.ok().map(|begun| begun.position);
        self.saw = sight(world, &seat, call).await;
    }

    /// Told is what there is to see, after `what` was done.
    async fn follows(&mut self, world: &World, call: DispatchId, what: &str) {
        let seat = world.portal.seat(&self.viewer, NOW);
        let told = match &self.position {
            Some(position) => seat.changes(Some(position), PAGE).await.unwrap().items,
            None => Vec::new(),
        };
        let sees = sight(world, &seat, call).await;
        for record in self.saw.keys().chain(sees.keys()) {
            let expected = match (self.saw.get(record), sees.get(record)) {
                (was, Some(is)) if was != Some(is) => Some(RecordChange::Changed(*record)),
                (Some(_), None) => Some(RecordChange::Gone(*record)),
                _ => None,
            };
            let heard = told.iter().find(|told| told.record() == *record).copied();
            // Of its settings somebody without calls and places hears when they look.
            if self.position.is_some() {
                assert_eq!(heard, expected, "{} hears of {record:?} after {what}", self.who);
            }
        }
        for told in &told {
            let record = told.record();
            let is_known = self.saw.contains_key(&record) || sees.contains_key(&record);
            assert!(is_known, "{} is told of {record:?} after {what} and never saw it", self.who);
        }
        self.begins(world, call).await;
    }
}

type Edit = (&'static str, fn(&mut RawDispatch));

/// One part after the other, each of another group of fields.
const EDITS: [Edit; 7] = [
    ("its level", |raw| raw.level = ServiceLevel::Cct),
    ("the room", |raw| raw.origin.room = Some(Protected::new("31".parse().unwrap()))),
    ("the patient's name", |raw| raw.patient_name = Some(line("Grace Example").into())),
    ("the reason", |raw| raw.reason = Some(line("fever").into())),
    ("the flag", |raw| raw.confidential = !raw.confidential),
    ("the affiliate", |raw| raw.affiliate = None),
    ("its record status", |raw| {
        raw.record_status = match raw.record_status {
            RecordStatus::Active => RecordStatus::Archived,
            RecordStatus::Archived | RecordStatus::Deleted => RecordStatus::Active,
        }
    }),
];

async fn edit(world: &World, call: DispatchId, edit: fn(&mut RawDispatch)) {
    let Record::Dispatch(before) = world.record(RecordKind::Dispatch, call.as_uuid()).await else {
        panic!("a call")
    };
    let mut after = before.as_raw().clone();
    edit(&mut after);
    let company = world.portal.company(world.desk.tenant()).await.unwrap();
    let draft = Draft::new(&company, Actor::System, NOW).edit(*before, Dispatch::from(after)).unwrap();
    world.portal.store().commit(&draft.finish()).await.unwrap();
    world.portal.catch_up(world.desk.tenant(), NOW).await.unwrap();
}

async fn everybody(world: &World, call: DispatchId) -> Vec<Person> {
    let mut people = Vec::new();
    for (who, viewer) in world.people().await {
        let mut person = Person { who, viewer, saw: Sight::new(), position: None };
        person.begins(world, call).await;
        people.push(person);
    }
    people
}

#[test]
fn everybody_is_told_of_calls_just_what_a_look_would_show() {
    run(async {
        let world = World::new().await;
        let mut heard = 0;
        for state in STATES {
            let call = world.call(state).await;
            let mut people = everybody(&world, call).await;
            heard += people.iter().filter(|person| person.position.is_some()).count();
            for (what, change) in EDITS {
                edit(&world, call, change).await;
                for person in &mut people {
                    person.follows(&world, call, &format!("{what} of a {state:?} call changed")).await;
                }
            }
        }
        assert!(heard > 5 * STATES.len(), "only {heard} could follow");
    });
}

#[test]
fn everybody_is_told_of_places_and_settings_just_what_a_look_would_show() {
    run(async {
        let world = World::new().await;
        let call = world.call(STATES[0]).await;
        let mut people = everybody(&world, call).await;
        let desk = world.portal.seat(&world.desk, NOW);
        let named = FacilityPatch { name: Some(line("Ward 2")), ..FacilityPatch::default() };
        desk.facilities().update(world.place, None, named).await.unwrap();
        // What a call shows of the place is the place's change, not the call's.
        for person in &mut people {
            let seat = world.portal.seat(&person.viewer, NOW);
            let call_key = key(RecordKind::Dispatch, call.as_uuid());
            if let Some(view) = sight(&world, &seat, call).await.remove(&call_key) {
                person.saw.insert(call_key, view);
            }
            person.follows(&world, call, "the ward was renamed").await;
        }
        let off = UnitPatch { in_service: Some(false), ..UnitPatch::default() };
        desk.directory().update_unit(world.unit, None, off).await.unwrap();
        for person in &mut people {
            person.follows(&world, call, "the unit went off duty").await;
        }
        let reference =
            AffiliatePatch { source_ref: Patch::exactly("ours/7".parse().ok()), ..AffiliatePatch::default() };
        desk.directory().update_affiliate(world.affiliate, None, reference).await.unwrap();
        for person in &mut people {
            person.follows(&world, call, "the affiliate had a reference").await;
        }
        let late = SettingsPatch { late_after_min: Some(30), ..SettingsPatch::default() };
        desk.settings().update(None, late).await.unwrap();
        for person in &mut people {
            person.follows(&world, call, "the settings changed").await;
        }
    });
}
