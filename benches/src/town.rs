//! A made-up company whose boards are measured: facilities, wall screens and open calls, the same in every
//! run.

use crate::Failure;
use crate::random::Random;
use bayboard::board::{LiveBoards, Pass};
use bayboard::portal::{
    MOST_AT_ONCE, NewDispatch, NewDisplay, NewFacility, NewTenant, Portal, Progressing, Viewer,
};
use bayboard::{
    Booking, DispatchId, FacilityId, FacilityKind, Line, MemoryStore, Moment, Policy, Protected, Record,
    RecordKind, RecordRef, SeededEntropy, ServiceLevel, Step, Stop, Store, Timestamp, Vault, Zone,
};
use bayboard_policy::Rules;
use std::sync::Arc;
use std::time::Duration;

/// 2026-11-21 14:00 UTC.
pub(crate) const NOW: Timestamp = Timestamp::from_millis(1_795_269_600_000);
/// How many calls are booked in one commit.
const BATCH: usize = MOST_AT_ONCE;

/// A company with facilities and a wall screen at each of the first of them.
pub(crate) struct Town {
    pub(crate) portal: Portal,
    rules: Arc<Rules>,
    pub(crate) desk: Viewer,
    facilities: Vec<FacilityId>,
    pub(crate) passes: Vec<Pass>,
    pub(crate) random: Random,
}

impl Town {
    /// In memory.
    pub(crate) async fn found(facilities: usize, screens: usize) -> Result<Self, Failure> {
        Self::found_in(Arc::new(MemoryStore::new()), facilities, screens).await
    }

    pub(crate) async fn found_in(
        store: Arc<dyn Store>,
        facilities: usize,
        screens: usize,
    ) -> Result<Self, Failure> {
        let rules = Arc::new(Rules::shipped().await?);
        let vault = Vault::in_memory(SeededEntropy::new(1));
        let portal = Portal::open(store, Arc::clone(&rules) as _, vault).await?;
        let company = NewTenant::new(
            text("Meridian Ambulance")?,
            text("(555) 010-0142")?,
            Zone::named("America/Chicago")?,
        );
        let tenant = portal.create_tenant(text("benches")?, company, NOW).await?;
        let desk = Viewer::operator(tenant, text("benches")?);
        let random = Random::seeded(1);
        let mut town = Self { portal, rules, desk, facilities: Vec::new(), passes: Vec::new(), random };
        for number in 0..facilities {
            town.open(number, number < screens).await?;
        }
        Ok(town)
    }

    async fn open(&mut self, number: usize, has_screen: bool) -> Result<(), Failure> {
        let new = NewFacility::new(text(&format!("Facility {number}"))?, FacilityKind::Hospital, Zone::utc());
        let facility = self.portal.seat(&self.desk, NOW).facilities().create(new, None).await?.value.id();
        self.facilities.push(facility);
        if has_screen {
            let screen = self
                .portal
                .seat(&self.desk, NOW)
                .facilities()
                .create_display(facility, NewDisplay::new(text("Hall")?))
                .await?;
            self.passes.push(Pass::Display(screen.display.id()));
        }
        Ok(())
    }

    /// Books calls between these facilities, by their numbers.
    pub(crate) async fn book(&mut self, trips: &[(usize, usize)]) -> Result<Vec<DispatchId>, Failure> {
        let mut ids = Vec::new();
        for batch in trips.chunks(BATCH) {
            let calls = batch.iter().map(|(from, to)| self.call(*from, *to)).collect::<Result<_, _>>()?;
            let booked = self.portal.seat(&self.desk, NOW).dispatches().create_all(calls).await?;
            ids.extend(booked.iter().map(|booked| booked.id));
        }
        Ok(ids)
    }

    fn call(&mut self, from: usize, to: usize) -> Result<NewDispatch, Failure> {
        let (from, to) = (self.facilities[from], self.facilities[to]);
        let room = format!("{}", 100 + self.random.below(200)).parse()?;
        let pickup = NOW.plus(Duration::from_secs(60 * self.random.below(20 * 60)));
        let mut call = NewDispatch::new(
            Stop::at(from).with_room(room),
            Stop::at(to),
            Booking::exact(pickup),
            ServiceLevel::Bls,
        );
        call.patient_name = Some(Protected::new(text("Ada Sample")?.into()));
        Ok(call)
    }

    /// Any facility but the first.
    pub(crate) fn elsewhere(&mut self) -> usize {
        1 + self.random.below(self.facilities.len() as u64 - 1) as usize
    }

    /// A call as it stands, and after its crew's first step.
    pub(crate) async fn step(&self, call: DispatchId) -> Result<[Record; 2], Failure> {
        let before = self.record(call).await?;
        let step = Progressing::Step(Step::Assigned, NOW);
        self.portal.seat(&self.desk, NOW).dispatches().progress(call, None, step, None).await?;
        Ok([before, self.record(call).await?])
    }

    async fn record(&self, call: DispatchId) -> Result<Record, Failure> {
        let key = RecordRef { kind: RecordKind::Dispatch, id: call.as_uuid() };
        let mut called = self.portal.store().records(self.desk.tenant(), &[key]).await?.into_iter();
        Ok(called.next().ok_or("the call is not in the store")?)
    }

    pub(crate) async fn moment(&self) -> Result<Moment, Failure> {
        let tenant = self.desk.tenant();
        Ok(self.portal.store().moment(tenant, &LiveBoards::ranges(tenant, NOW)).await?)
    }

    /// Live boards from one moment of the store, as a server loads them when it starts.
    pub(crate) fn load(&self, moment: Moment) -> Result<LiveBoards, Failure> {
        let boards =
            LiveBoards::load(moment, self.rules.snapshot(self.desk.tenant(), None), self.portal.vault())?;
        Ok(boards.ok_or("the company is not in the store")?)
    }
}

fn text(text: &str) -> Result<Line, Failure> {
    Ok(text.parse()?)
}
