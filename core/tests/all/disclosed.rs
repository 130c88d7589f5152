//! Every protected field that leaves is in its entry: all fields, alone, in pairs and together, by every way
//! out.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::board::DayFilter;
use bayboard::journal::{EntryKind, RawEntry};
use bayboard::portal::{DispatchPatch, Needs, NewDispatch, NewFacility, NewPayor, Progressing, Viewer};
use bayboard::{
    Booking, Disclosure, DispatchFilter, DispatchId, DispatchView, FacilityKind, Field, Isolation, Line,
    Note, Oxygen, OxygenFlow, PersonName, Protected, ServiceLevel, Sex, Stop, Undisclosed, Word,
};
use serde_json::Value;
use std::num::NonZeroU16;
use support::company::{Company, NOW, at, chicago, line};
use support::rules::Rules;
use support::{canary, run};

/// What tells each protected field in an answer: its value, which stands nowhere else.
fn tells(field: Field) -> Vec<String> {
    let own = |names: &[&str]| names.iter().map(|name| canary(name)).collect();
    match field {
        Field::BirthDate => vec!["1931-02-27".to_owned()],
        Field::Sex => vec!["\"female\"".to_owned()],
        Field::Weight => vec![":647".to_owned(), "\"647\"".to_owned()],
        Field::Oxygen => vec![":59.7".to_owned(), "oxygen".to_owned()],
        Field::Isolation => vec!["\"protective\"".to_owned()],
        Field::Bariatric => vec!["bariatric".to_owned()],
        Field::Attendants => vec!["\"attendants\":19".to_owned()],
        Field::Stairs => vec![":2847".to_owned()],
        Field::PatientName => own(&[Field::PatientName.word(), "last name"]),
        // The address of a home, its name, and the one typed for this call.
        Field::Address => own(&["home", "street", "typed address"]),
        other => own(&[other.word()]),
    }
}

fn told(field: Field) -> Line {
    line(&canary(field.word()))
}

/// A call with a protected value in every field that may hold one.
async fn call(company: &Company) -> NewDispatch {
    let mut home = NewFacility::new(line(&canary("home")), FacilityKind::Residence, chicago());
    home.street = Some(line(&canary("street")));
    let home = company.facility_from(home).await;
    let typed = Stop::residence(Some(line(&canary("typed address")).into()));
    let mut new = NewDispatch::new(Stop::at(home.id), typed, Booking::exact(at(30)), ServiceLevel::Stretcher);
    let payor = company
        .portal
        .seat(&company.desk, NOW)
        .directory()
        .create_payor(NewPayor::new(told(Field::Payor)).asking_for_numbers(None), None)
        .await
        .unwrap();
    new.payor = Some(payor.value);
    new.authorization.number = Some(told(Field::AuthorizationNumber).into());
    let last = line(&canary("last name"));
    new.patient_name = Some(PersonName::parted(Some(told(Field::PatientName)), last).unwrap().into());
    new.birth_date = Some(Protected::new("1931-02-27".parse().unwrap()));
    new.sex = Some(Protected::new(Sex::Female));
    new.weight_kg = Some(Protected::new(647));
    new.callback_phone = Some(told(Field::CallbackPhone).into());
    new.crew_notes = Some(canary(Field::CrewNotes.word()).parse::<Note>().unwrap().into());
    new.reason = Some(told(Field::Reason).into());
    new.needs = Needs {
        oxygen: Some(Oxygen { flow: OxygenFlow::from_tenths(597) }.into()),
        isolation: Some(Isolation::Protective.into()),
        bariatric: Some(true.into()),
        attendants: Some(19.into()),
        stairs: Some(2_847.into()),
        escort: Some(told(Field::Escort).into()),
    };
    new.dispatch_notes = Some(canary(Field::DispatchNotes.word()).parse::<Note>().unwrap().into());
    new
}

/// Whether the entry names the field: as a word of its own, with its length before it.
fn names(entry: &RawEntry, field: Field) -> bool {
    let word = field.word().as_bytes();
    let length = u8::try_from(word.len()).unwrap();
    let payload = &entry.body.as_ref().unwrap().payload;
    payload.windows(1 + word.len()).any(|window| window == [&[length], word].concat())
}

struct Walk {
    company: Company,
    new: NewDispatch,
    /// Still open: nobody said why it should be cancelled.
    open: DispatchId,
    cancelled: DispatchId,
    looks: u32,
}

impl Walk {
    async fn new() -> Self {
        let company = Company::new().await;
        let new = call(&company).await;
        let (open, cancelled) = (company.book(new.clone()).await, company.book(new.clone()).await);
        let cancelling = Progressing::Cancel(NOW, told(Field::CancelReason));
        company
            .portal
            .seat(&company.desk, NOW)
            .dispatches()
            .progress(cancelled, None, cancelling, None)
            .await
            .unwrap();
        Self { company, new, open, cancelled, looks: 0 }
    }

    /// Somebody who was shown nothing yet, under rules that show just this.
    async fn somebody(&mut self, shown: &[Field]) -> Viewer {
        let shown = shown.iter().fold(Disclosure::NOTHING, |shown, field| shown.with_full(*field));
        self.looks += 1;
        let rules = Rules::new(&format!("rules {}", self.looks), move |_, _| shown, |_, _, _| true);
        self.company.policy.swap(rules);
        self.company.portal.catch_up(self.company.tenant, NOW).await.unwrap();
        Viewer::operator(self.company.tenant, line(&format!("viewer {}", self.looks)))
    }

    /// What left by this answer is what its entry names, and what was granted of what the call holds.
    async fn check<T>(
        &self,
        way: &str,
        viewer: &Viewer,
        granted: &[Field],
        answer: Undisclosed<T>,
        read: fn(&T) -> Value,
    ) {
        self.company.store.committed();
        let json = read(&self.company.portal.seat(viewer, NOW).disclose(line("way"), answer).await.unwrap())
            .to_string();
        let commits = self.company.store.committed();
        let entries: Vec<&RawEntry> = commits.iter().flat_map(|commit| &commit.entries).collect();
        assert!(entries.iter().all(|entry| matches!(entry.kind, EntryKind::Disclosure | EntryKind::Roll)));
        for field in Field::ALL.iter().copied().filter(|field| field.is_phi()) {
            let leaves = tells(field).iter().any(|value| json.contains(value));
            let named = entries.iter().any(|entry| names(entry, field));
            assert_eq!(leaves, granted.contains(&field), "{way} with {granted:?}: {field}: {json}");
            assert_eq!(named, leaves, "{way} with {granted:?}: {field} and its entry");
        }
    }
}

fn view(view: &DispatchView) -> Value {
    serde_json::to_value(view).unwrap()
}

fn changed(view: &Option<DispatchView>) -> Value {
    serde_json::to_value(view.as_ref().unwrap()).unwrap()
}

#[test]
fn every_protected_field_that_leaves_is_in_its_entry_alone_and_with_any_other() {
    run(async {
        let mut walk = Walk::new().await;
        for one in Field::ALL.iter().copied() {
            for other in Field::ALL.iter().copied().filter(|other| *other >= one) {
                let granted = [one, other];
                let viewer = walk.somebody(&granted).await;
                let answer =
                    walk.company.portal.seat(&viewer, NOW).dispatches().read(walk.cancelled).await.unwrap();
                walk.check("one dispatch", &viewer, &granted, answer, view).await;
            }
        }
    });
}

/// The lists and the answers to changes, with all fields shown and with all but one: as many tellings as
/// there are ways.
#[test]
fn every_way_out_names_all_that_leaves_and_nothing_else() {
    run(async {
        let mut walk = Walk::new().await;
        let hidden =
            [None].into_iter().chain(Field::ALL.iter().copied().filter(|field| field.is_phi()).map(Some));
        for hidden in hidden {
            let all: Vec<Field> = Field::ALL.iter().copied().filter(|field| Some(*field) != hidden).collect();
            let kept: Vec<Field> =
                all.iter().copied().filter(|field| *field != Field::CancelReason).collect();
            let viewer = walk.somebody(&all).await;
            let limit = NonZeroU16::new(99).unwrap(); // each round books one more
            let page = walk
                .company
                .portal
                .seat(&viewer, NOW)
                .dispatches()
                .list(&DispatchFilter::default(), limit)
                .await
                .unwrap();
            walk.check("a list", &viewer, &all, page, |page| serde_json::to_value(&page.items).unwrap())
                .await;
            let viewer = walk.somebody(&all).await;
            let open = walk.company.portal.seat(&viewer, NOW).dispatches().all_open().await.unwrap();
            walk.check("the work in hand", &viewer, &kept, open, |open| serde_json::to_value(open).unwrap())
                .await;
            let viewer = walk.somebody(&all).await;
            let patch = DispatchPatch { level: Some(ServiceLevel::Cct), ..DispatchPatch::default() };
            let answer = walk
                .company
                .portal
                .seat(&viewer, NOW)
                .dispatches()
                .update(walk.cancelled, None, patch)
                .await
                .unwrap();
            walk.check("a change", &viewer, &all, answer.view, changed).await;
            let viewer = walk.somebody(&all).await;
            let made = walk
                .company
                .portal
                .seat(&viewer, NOW)
                .dispatches()
                .create(walk.new.clone(), None)
                .await
                .unwrap();
            walk.check("a booking", &viewer, &kept, made.value.view, changed).await;
            let viewer = walk.somebody(&all).await;
            let step = Progressing::Cancel(NOW, told(Field::CancelReason));
            let made = walk
                .company
                .portal
                .seat(&viewer, NOW)
                .dispatches()
                .progress(walk.open, None, step, None)
                .await
                .unwrap();
            walk.check("a cancelling", &viewer, &all, made.value.view, changed).await;
            let undo = walk
                .company
                .portal
                .seat(&viewer, NOW)
                .dispatches()
                .progress(walk.open, None, Progressing::Uncancel, None)
                .await;
            undo.unwrap();
        }
    });
}

/// Boards, previews and what is shown of places go without an entry of a patient: nothing of one may be in
/// them.
#[test]
fn what_needs_no_entry_tells_nothing_of_a_patient() {
    run(async {
        let mut walk = Walk::new().await;
        let place = walk.company.facility("Maple Grove").await;
        let mut new = walk.new.clone();
        new.origin = Stop::at(place.id);
        walk.company.book(new).await;
        let viewer = walk.somebody(Field::ALL).await;
        let (portal, pass) = (&walk.company.portal, walk.company.pass(&place).await);
        let preview = serde_json::to_string(
            &portal.seat(&viewer, NOW).facilities().preview_board(place.id).await.unwrap(),
        )
        .unwrap();
        let board = walk.company.boards().await.frame(&pass, NOW).unwrap().1.json().to_owned();
        let days = walk.company.boards().await.days(&pass, &DayFilter::default(), NOW).unwrap();
        let days = serde_json::to_string(&days).unwrap();
        assert!(preview.contains("Residence") && board.contains("Residence") && days.contains("Residence"));
        for field in Field::ALL.iter().copied().filter(|field| field.is_phi()) {
            for value in tells(field) {
                assert!(![&preview, &board, &days].iter().any(|shown| shown.contains(&value)), "{field}");
            }
        }
    });
}
