//! Every protected field that leaves is in its entry, under the shipped rules: each role at each place where
//! it can be held, each state of a call, each way out.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::common;

use crate::world;

use bayboard::board::{DayFilter, Pass};
use bayboard::journal::{EntryKey, EntryKind, RawEntry};
use bayboard::portal::{DispatchPatch, Needs, NewDispatch, NewDisplay, NewPayor, PortalError, Viewer};
use bayboard::{
    DispatchFilter, DispatchId, DispatchView, Field, Isolation, Journal, Note, Oxygen, Protected,
    ServiceLevel, Sex, Stop, Undisclosed, Word,
};
use common::run;
use serde_json::Value;
use std::collections::BTreeSet;
use std::num::NonZeroU16;
use world::{NOW, STATES, State, World, line};

const MANY: NonZeroU16 = NonZeroU16::MAX;

fn protected() -> impl Iterator<Item = Field> {
    Field::ALL.iter().copied().filter(|field| field.is_phi())
}

/// What tells a field of the call in this state: a value that stands nowhere else.
fn told(field: Field, state: State) -> String {
    format!("{field} of {state:?}").replace('_', " ")
}

fn birth_date(state: State) -> String {
    format!("1931-02-{:02}", 10 + state as u8)
}

fn weight(state: State) -> u16 {
    640 + state as u16
}

fn attendants(state: State) -> u16 {
    10 + state as u16
}

fn stairs(state: State) -> u16 {
    1_640 + state as u16
}

/// What reads alike for every call.
const ALIKE: [Field; 3] = [Field::Sex, Field::Isolation, Field::Bariatric];

/// How the field reads in an answer.
fn telling(field: Field, state: State) -> String {
    match field {
        Field::BirthDate => birth_date(state),
        Field::Sex => "\"sex\":\"female\"".to_owned(),
        Field::Weight => format!("\"weight_kg\":{}", weight(state)),
        Field::Oxygen => format!("\"oxygen_lpm\":4{}.5", state as u8),
        Field::Isolation => "\"isolation\":\"airborne\"".to_owned(),
        Field::Bariatric => "\"bariatric\":true".to_owned(),
        Field::Attendants => format!("\"attendants\":{}", attendants(state)),
        Field::Stairs => format!("\"stairs\":{}", stairs(state)),
        other => told(other, state),
    }
}

/// The protected fields of the call in this state that stand in a text.
fn found(text: &str, state: State) -> BTreeSet<Field> {
    protected().filter(|field| text.contains(&telling(*field, state))).collect()
}

/// Whether the entry names the field: as a word of its own, with its length before it.
fn place_of(entry: &RawEntry, field: Field) -> Option<usize> {
    let length = u8::try_from(field.word().len()).unwrap();
    let word = [&[length], field.word().as_bytes()].concat();
    entry.body.as_ref().unwrap().payload.windows(word.len()).position(|window| window == word)
}

fn named(entries: &[&RawEntry]) -> BTreeSet<Field> {
    protected().filter(|field| entries.iter().any(|entry| place_of(entry, *field).is_some())).collect()
}

/// One way out: for somebody, all that it tells as one JSON value for each call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Opening,
    List,
    InHand,
    Changing,
}

const WAYS: [Way; 4] = [Way::Opening, Way::List, Way::InHand, Way::Changing];

struct Walk {
    world: World,
    calls: Vec<(State, DispatchId)>,
}

impl Walk {
    async fn new() -> Self {
        let world = World::new().await;
        let mut calls = Vec::new();
        for state in STATES {
            let new = call(&world, state).await;
            calls.push((state, world.call_of(new, state, &told(Field::CancelReason, state)).await));
        }
        Self { world, calls }
    }

    /// What leaves this way, and the entries written before it.
    async fn take(&self, viewer: &Viewer, way: Way) -> (Vec<Value>, Vec<RawEntry>) {
        let portal = &self.world.portal;
        let head = self.world.store.head(viewer.tenant()).await.unwrap().sequence;
        let answers = match way {
            Way::List => {
                let page = portal.seat(viewer, NOW).dispatches().list(&DispatchFilter::default(), MANY).await;
                self.opened(viewer, page, |page| page.items.clone()).await
            }
            Way::InHand => {
                self.opened(viewer, portal.seat(viewer, NOW).dispatches().all_open().await, Vec::clone).await
            }
            Way::Opening | Way::Changing => {
                let mut answers = Vec::new();
                for (_, id) in &self.calls {
                    answers.extend(self.one(viewer, way, *id).await);
                }
                answers
            }
        };
        let entries =
            self.world.store.entries(&EntryKey::All(viewer.tenant()), Some(head), false, MANY).await.unwrap();
        let entries = entries.into_iter().filter(|entry| entry.kind == EntryKind::Disclosure).collect();
        (answers.iter().map(|view| serde_json::to_value(view).unwrap()).collect(), entries)
    }

    async fn one(&self, viewer: &Viewer, way: Way, id: DispatchId) -> Vec<DispatchView> {
        let portal = &self.world.portal;
        if way == Way::Opening {
            return self
                .opened(viewer, portal.seat(viewer, NOW).dispatches().read(id).await, |view| {
                    vec![view.clone()]
                })
                .await;
        }
        let patch = DispatchPatch { level: Some(ServiceLevel::Cct), ..DispatchPatch::default() };
        let changed = portal.seat(viewer, NOW).dispatches().update(id, None, patch).await;
        self.opened(viewer, changed.map(|changed| changed.view), |view| view.iter().cloned().collect()).await
    }

    async fn opened<T>(
        &self,
        viewer: &Viewer,
        answer: Result<Undisclosed<T>, PortalError>,
        views: fn(&T) -> Vec<DispatchView>,
    ) -> Vec<DispatchView> {
        match answer {
            Ok(answer) => {
                views(&self.world.portal.seat(viewer, NOW).disclose(line("walk"), answer).await.unwrap())
            }
            Err(PortalError::Forbidden | PortalError::NotFound | PortalError::HiddenField(_)) => Vec::new(),
            Err(other) => panic!("{other}"),
        }
    }

    /// Of which call an answer or an entry is.
    fn state(&self, id: &str) -> Option<State> {
        self.calls.iter().find(|(_, call)| call.to_string() == id).map(|(state, _)| *state)
    }

    fn entries<'e>(&self, entries: &'e [RawEntry], state: State) -> Vec<&'e RawEntry> {
        let is_of = |id: uuid::Uuid| self.calls.iter().any(|(of, call)| *of == state && call.as_uuid() == id);
        entries.iter().filter(|entry| entry.record.is_some_and(|record| is_of(record.id))).collect()
    }
}

/// A call with a value in every field that may hold a protected one, each unlike those of the other calls.
async fn call(world: &World, state: State) -> NewDispatch {
    let told = |field| line(&told(field, state));
    let payor = world
        .portal
        .seat(&world.desk, NOW)
        .directory()
        .create_payor(NewPayor::new(told(Field::Payor)).asking_for_numbers(None), None)
        .await
        .unwrap();
    let mut new = world.booking();
    new.destination = Stop::residence(Some(told(Field::Address).into()));
    new.payor = Some(payor.value);
    new.authorization.number = Some(told(Field::AuthorizationNumber).into());
    new.patient_name = Some(told(Field::PatientName).into());
    new.birth_date = Some(Protected::new(birth_date(state).parse().unwrap()));
    new.sex = Some(Protected::new(Sex::Female));
    new.weight_kg = Some(Protected::new(weight(state)));
    new.callback_phone = Some(told(Field::CallbackPhone).into());
    new.crew_notes = Some(told(Field::CrewNotes).as_str().parse::<Note>().unwrap().into());
    new.reason = Some(told(Field::Reason).into());
    let flow = format!("4{}.5", state as u8).parse().unwrap();
    new.needs = Needs {
        oxygen: Some(Oxygen { flow: Some(flow) }.into()),
        isolation: Some(Isolation::Airborne.into()),
        bariatric: Some(true.into()),
        attendants: Some(attendants(state).into()),
        stairs: Some(stairs(state).into()),
        escort: Some(told(Field::Escort).into()),
    };
    new.dispatch_notes = Some(told(Field::DispatchNotes).as_str().parse::<Note>().unwrap().into());
    new
}

#[test]
fn whatever_role_sees_a_call_in_whatever_state_its_entry_names_all_that_left_and_nothing_else() {
    run(async {
        let walk = Walk::new().await;
        let (mut left, mut told_of) = (BTreeSet::new(), 0);
        for way in WAYS {
            for (who, viewer) in walk.world.people().await {
                let (answers, entries) = walk.take(&viewer, way).await;
                let mut answered = BTreeSet::new();
                for answer in &answers {
                    let state = walk.state(answer["id"].as_str().unwrap()).unwrap();
                    let (text, entries) = (answer.to_string(), walk.entries(&entries, state));
                    let leaves = found(&text, state);
                    assert_eq!(
                        leaves,
                        named(&entries),
                        "{who}, {state:?}, {way:?}: what left and what its entry names"
                    );
                    for other in STATES.into_iter().filter(|other| *other != state) {
                        let strange = found(&text, other).into_iter().filter(|field| !ALIKE.contains(field));
                        assert_eq!(strange.count(), 0, "{who}, {state:?}, {way:?}: a value of {other:?}");
                    }
                    told_of += leaves.len();
                    left.extend(leaves);
                    answered.insert(state as u8);
                }
                for state in STATES.into_iter().filter(|state| !answered.contains(&(*state as u8))) {
                    assert!(
                        walk.entries(&entries, state).is_empty(),
                        "{who}, {state:?}, {way:?}: an entry and no answer"
                    );
                }
            }
        }
        assert_eq!(left, protected().collect(), "the walk saw every protected field leave");
        assert!(told_of > 1_000, "{told_of} fields left");
    });
}

/// The walk can fail: of an entry that lacks one word just that field is found to have left unnamed.
#[test]
fn a_planted_omission_is_found() {
    run(async {
        let walk = Walk::new().await;
        let people = walk.world.people().await;
        let (_, viewer) = people.iter().find(|(who, _)| who == "dispatcher").unwrap();
        let (answers, entries) = walk.take(viewer, Way::Opening).await;
        let answer = answers
            .iter()
            .find(|answer| walk.state(answer["id"].as_str().unwrap()) == Some(State::Cancelled))
            .unwrap();
        let leaves = found(&answer.to_string(), State::Cancelled);
        assert_eq!(leaves, protected().collect());
        for field in protected() {
            let mut entry = walk.entries(&entries, State::Cancelled)[0].clone();
            let place = place_of(&entry, field).unwrap();
            entry.body.as_mut().unwrap().payload[place + 1] = b'?';
            let unnamed: Vec<Field> = leaves.difference(&named(&[&entry])).copied().collect();
            assert_eq!(unnamed, [field]);
        }
    });
}

/// Boards, their days and previews go without an entry of a patient: they tell nothing of one.
#[test]
fn what_a_facility_is_shown_tells_nothing_protected_and_writes_no_entry() {
    run(async {
        let walk = Walk::new().await;
        let (portal, place) = (&walk.world.portal, walk.world.place);
        let display = portal
            .seat(&walk.world.desk, NOW)
            .facilities()
            .create_display(place, NewDisplay::new(line("East")))
            .await
            .unwrap();
        let pass = Pass::Display(display.display.id());
        let boards = portal.boards(walk.world.desk.tenant(), NOW).await.unwrap();
        let mut shown = vec![boards.frame(&pass, NOW).unwrap().1.json().to_owned()];
        shown.push(serde_json::to_string(&boards.days(&pass, &DayFilter::default(), NOW).unwrap()).unwrap());
        let people = walk.world.people().await;
        let head = walk.world.store.head(walk.world.desk.tenant()).await.unwrap().sequence;
        for (_, viewer) in &people {
            if let Ok(board) = portal.seat(viewer, NOW).facilities().preview_board(place).await {
                shown.push(serde_json::to_string(&board).unwrap());
            }
        }
        assert!(
            shown.len() > 5 && shown.iter().all(|text| text.contains("Residence")),
            "{} shown",
            shown.len()
        );
        for (text, state) in shown.iter().flat_map(|text| STATES.map(|state| (text, state))) {
            assert_eq!(found(text, state), BTreeSet::new(), "{state:?}: {text}");
        }
        let entries = walk
            .world
            .store
            .entries(&EntryKey::All(walk.world.desk.tenant()), Some(head), false, MANY)
            .await
            .unwrap();
        assert!(entries.iter().all(|entry| entry.kind == EntryKind::Denial));
    });
}
