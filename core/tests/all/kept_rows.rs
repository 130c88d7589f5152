//! Rows kept rendered: whatever changes, a watched board shows the very bytes that one drawn afresh would
//! show.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::{DisplayProfile, Phase, RecordStatus};
use bayboard::board::{Frame, LiveBoards, Pass, Subscription};
use bayboard::danger::{
    AsRaw, RawAffiliate, RawDispatch, RawDisplay, RawFacility, RawPayor, RawTenant, RawUnit,
};
use bayboard::journal::Actor;
use bayboard::portal::{NewAffiliate, NewDisplay, NewPayor, NewUnit, Progressing};
use bayboard::{
    Arrival, ArrivalKind, BookedTime, Booking, Disclosure, DispatchId, Draft, Entropy, Field, Leg, Protected,
    Record, RecordKind, RecordRef, Records, SeededEntropy, ServiceLevel, Step, Stop, Timestamp, Word, Zone,
};
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use support::company::{Company, NOW, Place, line, minutes, trip};
use support::rules::Rules;
use support::{run, size};
use uuid::Uuid;

/// Repeatable chance.
struct Dice(SeededEntropy);

impl Dice {
    fn below(&self, count: usize) -> usize {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        (u64::from_be_bytes(bytes) % count as u64) as usize
    }

    fn pick<'a, T>(&self, among: &'a [T]) -> &'a T {
        &among[self.below(among.len())]
    }

    fn one_in(&self, count: usize) -> bool {
        self.below(count) == 0
    }

    fn word<W: Word>(&self) -> W {
        *self.pick(W::ALL)
    }

    /// A minute between half a day ago and the day after tomorrow; often the same one.
    fn time(&self, now: Timestamp) -> Timestamp {
        let minute =
            *self.pick(&[-700, -30, -16, -15, -1, 0, 5, 5, 30, 59, 60, 61, 600, 1_439, 1_440, 2_000]);
        Timestamp::from_micros(now.as_micros() + minute * 60_000_000)
    }

    fn booking(&self, now: Timestamp) -> Booking {
        let booked = || match self.below(6) {
            0 => BookedTime::Window { from: self.time(now), until: self.time(now).plus(minutes(2_900)) },
            1 => BookedTime::WillCall { not_before: self.one_in(2).then(|| self.time(now)) },
            _ => BookedTime::Exact(self.time(now)),
        };
        Booking { revised: self.one_in(3).then(booked), ..Booking::of(booked()) }
    }
}

/// A screen: what lets it in, and what it was told last.
struct Watched {
    pass: Pass,
    screen: Option<Subscription>,
    told: Option<Frame>,
}

/// A small company in which everything changes.
struct World {
    company: Company,
    boards: Arc<LiveBoards>,
    dice: Dice,
    now: Timestamp,
    places: Vec<Place>,
    /// Runs from the first place to the second, so that a change of it is a change of both boards.
    anchor: DispatchId,
    named: Vec<RecordRef>,
    screens: Vec<Watched>,
    rules: u32,
}

impl World {
    async fn found(seed: u64) -> Self {
        let company = Company::new().await;
        let mut places = Vec::new();
        for name in ["Maple \"Grove\"", "Lakeside", "Somewhere else"] {
            places.push(company.facility(name).await);
        }
        let anchor = company.trip(places[0].id, places[1].id, 20).await;
        let (portal, desk) = (&company.portal, &company.desk);
        let payor = portal
            .seat(desk, NOW)
            .directory()
            .create_payor(
                NewPayor::new(line("Payor")).asking_for_numbers("https://forms.example/pan".parse().ok()),
                None,
            )
            .await
            .unwrap()
            .value;
        let affiliate = portal
            .seat(desk, NOW)
            .directory()
            .create_affiliate(NewAffiliate::new(line("Other crews")).reporting(), None)
            .await
            .unwrap()
            .value;
        let unit = portal
            .seat(desk, NOW)
            .directory()
            .create_unit(NewUnit::new(line("A-1"), ServiceLevel::Bls), None)
            .await
            .unwrap()
            .value;
        let mut named = vec![
            RecordRef { kind: RecordKind::Dispatch, id: anchor.as_uuid() },
            RecordRef { kind: RecordKind::Payor, id: payor.as_uuid() },
            RecordRef { kind: RecordKind::Affiliate, id: affiliate.as_uuid() },
            RecordRef { kind: RecordKind::Unit, id: unit.as_uuid() },
            RecordRef { kind: RecordKind::Tenant, id: company.tenant.as_uuid() },
        ];
        named.extend(
            places.iter().map(|place| RecordRef { kind: RecordKind::Facility, id: place.id.as_uuid() }),
        );
        let mut passes = vec![company.pass(&places[0]).await, company.pass(&places[1]).await];
        for (rooms, looks_further) in
            [(&[][..], false), (&["7"][..], false), (&["214b", "ICU \"2\""][..], false), (&[][..], true)]
        {
            for place in &places[..2] {
                let rooms = rooms.iter().map(|room| room.parse().unwrap()).collect();
                let set = |new: &mut NewDisplay| {
                    (new.rooms, new.horizon_hours) = (rooms, Some(48).filter(|_| looks_further))
                };
                let (id, pass) = company.display(place.id, set).await;
                named.push(RecordRef { kind: RecordKind::Display, id: id.as_uuid() });
                passes.push(pass);
            }
        }
        // A wrong code has a board as well.
        passes.push(Pass::Session(company.ticket(&places[0].public_id, "wrong").await));
        let screens = passes.into_iter().map(|pass| Watched { pass, screen: None, told: None }).collect();
        let boards = company.boards().await;
        Self {
            company,
            boards,
            dice: Dice(SeededEntropy::new(seed)),
            now: NOW,
            places,
            anchor,
            named,
            screens,
            rules: 0,
        }
    }

    /// Changes something, and says what.
    async fn step(&mut self) -> String {
        match self.dice.below(20) {
            0..=2 if self.named.len() < 130 => self.book().await,
            0..=10 => self.edit_any(&[RecordKind::Dispatch]).await,
            11 => self.edit_any(&RecordKind::ALL[1..]).await,
            12 => {
                self.edit_any(&[
                    RecordKind::Tenant,
                    RecordKind::Facility,
                    RecordKind::Payor,
                    RecordKind::Affiliate,
                ])
                .await
            }
            13 => self.edit_any(&[RecordKind::Display, RecordKind::Unit]).await,
            14 => self.swap_rules().await,
            15 => self.progress().await,
            16 => self.set_clock_back().await,
            17 => self.new_facility().await,
            _ => self.wait().await,
        }
    }

    async fn book(&mut self) -> String {
        // Now and then so many that nobody remembers which.
        let count = if self.dice.one_in(12) { 70 } else { 1 + self.dice.below(3) };
        for _ in 0..count {
            let mut new = trip(self.dice.pick(&self.places).id, self.dice.pick(&self.places).id, 0);
            new.pickup = self.dice.booking(self.now);
            let id = self
                .company
                .portal
                .seat(&self.company.desk, self.now)
                .dispatches()
                .create_all(vec![new])
                .await
                .unwrap()[0]
                .id;
            self.named.push(RecordRef { kind: RecordKind::Dispatch, id: id.as_uuid() });
        }
        format!("booked {count}")
    }

    async fn edit_any(&mut self, kinds: &[RecordKind]) -> String {
        let of_kind: Vec<RecordRef> =
            self.named.iter().copied().filter(|key| kinds.contains(&key.kind)).collect();
        let key = *self.dice.pick(&of_kind);
        let before = self.company.record(key.kind, key.id).await;
        let after = self.changed(&before);
        self.put(before, after).await;
        format!("edited {key:?}")
    }

    async fn put(&mut self, before: Record, after: Record) {
        let company = &self.company;
        let draft =
            Draft::new(&company.portal.company(company.tenant).await.unwrap(), Actor::System, self.now);
        let changes = draft.edit(before, after).unwrap().finish();
        company.portal.store().commit(&changes).await.unwrap();
        company.portal.catch_up(company.tenant, self.now).await.unwrap();
    }

    fn changed(&self, before: &Record) -> Record {
        let dice = &self.dice;
        let in_use = if dice.one_in(6) { dice.word() } else { RecordStatus::Active };
        match before {
            Record::Dispatch(dispatch) => {
                bayboard::Dispatch::from(self.changed_dispatch(dispatch.as_raw().clone())).into()
            }
            Record::Payor(payor) => {
                let form = dice.one_in(2).then(|| "https://forms.example/a?b".parse().unwrap());
                let raw =
                    RawPayor { requires_authorization: !dice.one_in(3), form, ..payor.as_raw().clone() };
                bayboard::Payor::from(raw).into()
            }
            Record::Affiliate(affiliate) => {
                let raw = RawAffiliate { progress_reports: dice.one_in(2), ..affiliate.as_raw().clone() };
                bayboard::Affiliate::from(raw).into()
            }
            Record::Unit(unit) => {
                bayboard::Unit::from(RawUnit { in_service: dice.one_in(2), ..unit.as_raw().clone() }).into()
            }
            Record::Tenant(tenant) => {
                let mut raw: RawTenant = tenant.as_raw().clone();
                raw.settings.twelve_hours = dice.one_in(2);
                raw.settings.late_after_min = *dice.pick(&[0, 5, 15, 30]);
                raw.settings.keep_cancelled_min = *dice.pick(&[0, 15, 600]);
                raw.settings.horizon_hours = *dice.pick(&[1, 24, 40]);
                raw.settings.forget_after_hours = *dice.pick(&[24, 30]);
                bayboard::Tenant::from(raw).into()
            }
            Record::Facility(facility) => {
                let mut raw: RawFacility = facility.as_raw().clone();
                raw.record_status = in_use;
                raw.name = line(dice.pick::<&str>(&["Maple Grove", "Lakeside \\ 2", "Über \"uns\""])).into();
                raw.kind = dice.word();
                raw.zone =
                    Zone::named(dice.pick::<&str>(&["America/Chicago", "Asia/Kathmandu", "UTC"])).unwrap();
                raw.board.profile = if dice.one_in(2) { DisplayProfile::Standard } else { dice.word() };
                raw.board.twelve_hours = dice.one_in(2).then(|| dice.one_in(2));
                raw.board.horizon_hours = dice.one_in(2).then(|| *dice.pick(&[2, 24]));
                bayboard::Facility::from(raw).into()
            }
            Record::Display(display) => {
                let mut raw: RawDisplay = display.as_raw().clone();
                raw.record_status = in_use;
                raw.rooms = if dice.one_in(2) { vec!["7".parse().unwrap()] } else { Vec::new() };
                raw.profile = dice.one_in(2).then(|| dice.word());
                raw.twelve_hours = dice.one_in(2).then(|| dice.one_in(2));
                raw.horizon_hours = dice.one_in(2).then(|| *dice.pick(&[1, 30, 48, 336]));
                bayboard::Display::from(raw).into()
            }
            other => panic!("{other:?} is not among those named"),
        }
    }

    fn changed_dispatch(&self, mut raw: RawDispatch) -> RawDispatch {
        let (dice, now) = (&self.dice, self.now);
        let payor = self.named.iter().find(|key| key.kind == RecordKind::Payor).unwrap().id;
        let affiliate = self.named.iter().find(|key| key.kind == RecordKind::Affiliate).unwrap().id;
        let stop = || {
            let home = Stop {
                name: dice.one_in(2).then(|| line("Home \"x\"").into()),
                kind: dice.word(),
                ..Stop::residence(None)
            };
            let stop = if dice.one_in(4) { home } else { Stop::at(dice.pick(&self.places).id) };
            let room = dice.pick(&["7", "214 B", "ICU \"2\"", "É1\u{301}", ""]).parse().ok();
            Stop { room: room.map(Protected::new), ..stop }
        };
        for _ in 0..=dice.below(3) {
            match dice.below(12) {
                0 => raw.level = dice.word(),
                1 if raw.id != self.anchor => raw.origin = stop(),
                2 if raw.id != self.anchor => raw.destination = stop(),
                3 => raw.pickup = dice.booking(now),
                4 => {
                    raw.arrival = dice
                        .one_in(2)
                        .then(|| Arrival { kind: ArrivalKind::Appointment, booking: dice.booking(now) })
                }
                5 => raw.activation = dice.one_in(2).then(|| dice.time(now)),
                6 => raw.leg = if dice.one_in(2) { Leg::Return } else { Leg::Single },
                7 => raw.affiliate = dice.one_in(2).then(|| bayboard::AffiliateId::from_uuid(affiliate)),
                8 => raw.payor = dice.one_in(2).then(|| bayboard::PayorId::from_uuid(payor)),
                9 => raw.confidential = !raw.confidential,
                10 => raw.authorization.number = dice.one_in(2).then(|| line("A-1").into()),
                _ if raw.id != self.anchor && dice.one_in(2) => raw.record_status = dice.word(),
                _ => raw.crew_notes = Some("seen by nobody".parse::<bayboard::Note>().unwrap().into()),
            }
        }
        raw
    }

    async fn progress(&mut self) -> String {
        let ids: Vec<Uuid> =
            self.named.iter().filter(|key| key.kind == RecordKind::Dispatch).map(|key| key.id).collect();
        let id = DispatchId::from_uuid(*self.dice.pick(&ids));
        let what = match self.dice.below(4) {
            0 => Progressing::Cancel(self.now, line("no")),
            _ => Progressing::Step(self.dice.word::<Step>(), self.now),
        };
        // What the order of steps forbids changes nothing, and is tried all the same.
        let done = self
            .company
            .portal
            .seat(&self.company.desk, self.now)
            .dispatches()
            .progress(id, None, what, None)
            .await;
        format!("progress of {id}: {}", done.is_ok())
    }

    async fn swap_rules(&mut self) -> String {
        self.rules += 1;
        let bits: Vec<bool> = (0..Field::ALL.len() * 2).map(|_| !self.dice.one_in(4)).collect();
        let hides_confidential = self.dice.one_in(2);
        let sees = move |profile: DisplayProfile, phase: Phase, confidential: bool| {
            let chosen =
                |index: usize| bits[(index + profile as usize * 7 + phase as usize * 13) % bits.len()];
            let fields =
                Field::ALL.iter().enumerate().filter(|(index, _)| chosen(*index)).map(|(_, field)| *field);
            let nothing = (confidential && hides_confidential) || !chosen(phase as usize);
            if nothing {
                Disclosure::NOTHING
            } else {
                fields.fold(Disclosure::NOTHING, Disclosure::with_full)
            }
        };
        let sees_as = move |subject: &bayboard::Subject, facts: bayboard::Facts| {
            let own = facts.relation() == bayboard::access::Relation::OwnFacility;
            if own {
                sees(subject.profile, facts.phase(), facts.is_confidential())
            } else {
                support::rules::everything()
            }
        };
        let version = format!("rules {}", self.rules);
        self.company.policy.swap(Rules::new(&version, sees_as, |_, _, _| true));
        self.company.portal.catch_up(self.company.tenant, self.now).await.unwrap();
        version
    }

    /// Sometimes a change of both facilities' boards is the first to tell.
    async fn set_clock_back(&mut self) -> String {
        self.now = self.now.minus(minutes(1 + self.dice.below(90) as u64));
        if self.dice.one_in(2) {
            let before = self.company.record(RecordKind::Dispatch, self.anchor.as_uuid()).await;
            self.put(before.clone(), before).await;
        }
        format!("clock set back to {}", self.now)
    }

    async fn new_facility(&mut self) -> String {
        self.company.facility("New").await;
        "a new facility".to_owned()
    }

    async fn wait(&mut self) -> String {
        let own = self.boards.advance(self.now).filter(|at| at.since(self.now) < minutes(24 * 60));
        let random = self.now.plus(minutes(self.dice.below(45) as u64));
        self.now = own.filter(|_| !self.dice.one_in(3)).unwrap_or(random);
        format!("waited until {}", self.now)
    }

    /// Every board, and when it will change by itself, are as if drawn from the store this moment.
    async fn check(&mut self, what: &str) {
        let company = &self.company;
        self.boards.advance(self.now);
        let moment = company
            .store
            .moment(company.tenant, &LiveBoards::ranges(company.tenant, self.now))
            .await
            .unwrap();
        let fresh = LiveBoards::load(moment, self.boards.rules(), company.portal.vault()).unwrap().unwrap();
        let fresh = Arc::new(fresh);
        for place in &self.places {
            let preview = |boards: &LiveBoards| boards.preview(place.id, self.now);
            assert_eq!(preview(&self.boards), preview(&fresh), "the records in hand after: {what}");
        }
        for (number, watched) in self.screens.iter_mut().enumerate() {
            watched.follow(&self.boards, self.now);
            let drawn = fresh.frame(&watched.pass, self.now).map(|(_, frame)| frame);
            let event = drawn.as_ref().map(Frame::event);
            assert_eq!(watched.told.as_ref().map(Frame::event), event, "screen {number} after: {what}");
            let kept = self.boards.frame(&watched.pass, self.now).map(|(_, frame)| frame);
            assert_eq!(kept.as_ref().map(Frame::event), event, "screen {number} after: {what}");
            for frame in [kept, drawn].into_iter().flatten() {
                assert_eq!(serde_json::to_string(frame.board()).unwrap(), frame.json());
            }
        }
        let _all: Vec<_> = self
            .screens
            .iter()
            .filter_map(|watched| fresh.subscribe(watched.pass.clone(), self.now))
            .collect();
        assert_eq!(self.boards.advance(self.now), fresh.advance(self.now), "next change after: {what}");
    }
}

impl Watched {
    /// Takes what the screen is told, and comes back if it was signed out.
    fn follow(&mut self, boards: &Arc<LiveBoards>, now: Timestamp) {
        for _ in 0..2 {
            if self.screen.is_none() {
                self.told = None;
                self.screen = boards.subscribe(self.pass.clone(), now);
            }
            let Some(screen) = &mut self.screen else { return };
            match told_now(screen, now) {
                Poll::Ready(Some(frame)) => self.told = Some(frame),
                Poll::Ready(None) => self.screen = None,
                Poll::Pending => {}
            }
        }
    }
}

/// Polls once, without waiting and however often this was done before.
fn told_now(screen: &mut Subscription, now: Timestamp) -> Poll<Option<Frame>> {
    std::pin::pin!(tokio::task::unconstrained(screen.next(|| now)))
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()))
}

#[test]
fn a_kept_row_is_the_row_that_would_be_drawn() {
    let (worlds, steps) = (size(3, 60) as u64, size(150, 1_000));
    for seed in 0..worlds {
        run(async {
            let mut world = World::found(seed).await;
            let mut told = Vec::new();
            for number in 0..steps {
                told.push(world.step().await);
                let tail = &told[told.len().saturating_sub(4)..];
                world.check(&format!("seed {seed}, step {number}, {}", tail.join("; "))).await;
            }
        });
    }
}

/// Nothing of the dispatches that did not change is drawn again: the gate asks for them alone.
#[test]
fn one_change_takes_one_row_through_the_gate() {
    use std::sync::atomic::{AtomicUsize, Ordering};
    run(async {
        let company = Company::new().await;
        let (place, other) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        let mut ids = Vec::new();
        for minute in 0..100 {
            ids.push(company.trip(place.id, other.id, minute).await);
        }
        let asked = Arc::new(AtomicUsize::new(0));
        let counts = Arc::clone(&asked);
        let rules = Rules::new(
            "counting",
            move |subject, _| {
                // Whoever books is told the version of what was booked.
                counts.fetch_add(usize::from(support::rules::is_screen(subject)), Ordering::Relaxed);
                support::rules::everything()
            },
            |_, _, _| true,
        );
        company.policy.swap(rules);
        company.portal.catch_up(company.tenant, NOW).await.unwrap();
        let boards = company.boards().await;
        let mut screen = boards.subscribe(company.pass(&place).await, NOW).unwrap();
        assert_eq!(screen.next(|| NOW).await.unwrap().board().departures().len(), 100);
        assert_eq!(asked.swap(0, Ordering::Relaxed), 100);
        company.book(trip(place.id, other.id, 50)).await;
        assert_eq!(screen.next(|| NOW).await.unwrap().board().departures().len(), 101);
        assert_eq!(asked.swap(0, Ordering::Relaxed), 1, "the new row alone");
    });
}
