//! The import of dispatches: booked or changed by reference, then the steps made so far.
//!
//! | column | what |
//! |---|---|
//! | `source_ref` | the key; needed |
//! | `origin_facility`, `destination_facility` | facility ID or reference of a recorded facility |
//! | `origin_address`, `destination_address` | instead of a facility: treated as a private home's |
//! | `origin_room`, `destination_room` | room and bed, 16 characters at most |
//! | `pickup` | needed; a time, or `will-call` |
//! | `pickup_until` | makes the pickup a window |
//! | `appointment` | time at the destination |
//! | `level` | needed; `car`, `wheelchair`, `stretcher`, `bls`, `als` or `cct` |
//! | `priority` | `scheduled` (as when empty), `emergent` or `critical` |
//! | `leg` | `single` (as when empty), `outbound` or `return` |
//! | `unit` | call sign of a recorded unit |
//! | `patient_name`, `birth_date`, `sex`, `weight_kg`, `callback_phone`, `crew_notes`, `reason`, `authorization_number` | |
//! | `confidential` | `yes` or `no` |
//! | `assigned`, `enroute`, `on_scene`, `at_patient`, `transporting`, `at_destination`, `in_service` | when each step was made |
//!
//! Times are RFC 3339 with an offset, or local times of the zone given. A column that the file lacks leaves recorded
//! dispatches as they are; an empty cell clears, except that a step once recorded stays.

use super::bar::Bar;
use super::bulk::in_bulk;
use super::dispatch_row::{COLUMNS, DispatchRow, REQUIRED, Reading};
use super::folded::{Folded, Group};
use super::outcome::Outcome;
use super::places::Places;
use super::problem::Problem;
use super::report::Report;
use super::table::Table;
use bayboard::portal::{Portal, PortalError, Viewer};
use bayboard::{DispatchId, Line, Step, Timestamp, Word, Zone};
use std::collections::HashSet;

/// Records in one commit.
const BATCH: usize = 500;

/// One run of the import.
#[derive(Debug)]
pub(crate) struct DispatchImport<'a> {
    pub(crate) portal: &'a Portal,
    pub(crate) viewer: &'a Viewer,
    pub(crate) zone: Option<Zone>,
    pub(crate) now: Timestamp,
}

/// A dispatch on its way into the store.
#[derive(Debug)]
struct Pending {
    group: Group<DispatchRow>,
    /// Its id, once it is booked.
    id: Option<DispatchId>,
    was_known: bool,
    problem: Option<Problem>,
}

impl DispatchImport<'_> {
    /// Takes a file in.
    pub(crate) async fn run(&self, bytes: &[u8]) -> anyhow::Result<Report> {
        let table = Table::read(bytes, REQUIRED)?;
        let mut report = Report::of(table.count());
        report.unused = table.unused(COLUMNS);
        let places = Places::of(&table, self.portal, self.viewer, self.now).await?;
        let mut pending = Vec::new();
        for group in self.fold(table, &places, &mut report).into_groups() {
            let id = self.portal.dispatch_by_source_ref(self.viewer, &group.last.key, self.now).await?;
            pending.push(Pending { group, id, was_known: id.is_some(), problem: None });
        }
        let bar = Bar::new(pending.len());
        for batch in pending.chunks_mut(BATCH) {
            self.write(batch, &mut report).await?;
            bar.advance(batch.len());
        }
        Ok(report)
    }
    fn fold(&self, table: Table, places: &Places, report: &mut Report) -> Folded<DispatchRow> {
        let reading = Reading { places, zone: self.zone.as_ref(), now: self.now };
        report.list_malformed(table.malformed);
        let mut folded = Folded::default();
        for row in table.rows {
            match DispatchRow::read(&row, reading) {
                Ok(dispatch) => {
                    let key = dispatch.key.clone();
                    folded.add(key.as_str(), row.line, dispatch, report);
                }
                Err(problems) => report.list(row.line, Outcome::Bad, problems),
            }
        }
        folded
    }
    async fn write(&self, batch: &mut [Pending], report: &mut Report) -> Result<(), PortalError> {
        let mut changed: HashSet<DispatchId> = self.update(batch).await?.into_iter().collect();
        self.create(batch).await?;
        for step in Step::ALL {
            changed.extend(self.feed(batch, *step).await?);
        }
        for pending in batch {
            pending.report(&changed, report);
        }
        Ok(())
    }
    /// Books what is not booked yet.
    async fn create(&self, batch: &mut [Pending]) -> Result<(), PortalError> {
        let mut fresh: Vec<&mut Pending> = batch.iter_mut().filter(|pending| pending.id.is_none()).collect();
        let new = fresh.iter().map(|pending| pending.group.last.to_new()).collect();
        let bulk = in_bulk(new, async |new| self.portal.create_dispatches(self.viewer, new, self.now).await).await?;
        for (place, error) in &bulk.refused {
            fresh[*place].problem = Some(problem(error));
        }
        let booked = fresh.into_iter().filter(|pending| pending.problem.is_none());
        booked.zip(bulk.done).for_each(|(pending, id)| pending.id = Some(id));
        Ok(())
    }
    /// Brings bookings up to date.
    async fn update(&self, batch: &mut [Pending]) -> Result<Vec<DispatchId>, PortalError> {
        let mut known: Vec<(DispatchId, &mut Pending)> =
            batch.iter_mut().filter_map(|pending| Some((pending.id?, pending))).collect();
        let changes = known.iter().map(|(id, pending)| (*id, pending.group.last.to_patch())).collect();
        let bulk = in_bulk(changes, async |changes| self.portal.update_dispatches(self.viewer, changes, self.now).await).await?;
        for (place, error) in &bulk.refused {
            known[*place].1.problem = Some(problem(error));
        }
        Ok(bulk.done)
    }
    /// Records one kind of step, so that each dispatch is in the list once.
    async fn feed(&self, batch: &mut [Pending], step: Step) -> Result<Vec<DispatchId>, PortalError> {
        let mut due: Vec<(&mut Pending, (DispatchId, Step, Timestamp))> =
            batch.iter_mut().filter_map(|pending| pending.made(step).map(|made| (pending, made))).collect();
        let reason: Line = REASON.parse().map_err(|_| PortalError::NotFound)?;
        let steps = due.iter().map(|(_, made)| *made).collect();
        let feed = async |steps: Vec<_>| self.portal.feed_steps(self.viewer, &steps, &reason, self.now).await;
        let bulk = in_bulk(steps, feed).await?;
        for (place, error) in &bulk.refused {
            due[*place].0.problem = Some(Problem::new(step.word(), error));
        }
        Ok(bulk.done)
    }
}

/// Why steps that come out of order are corrected, for the journal.
const REASON: &str = "imported out of order";

impl Pending {
    fn made(&self, step: Step) -> Option<(DispatchId, Step, Timestamp)> {
        let at = self.group.last.steps.get(&step).filter(|_| self.problem.is_none())?;
        Some((self.id?, step, *at))
    }
    fn report(&self, changed: &HashSet<DispatchId>, report: &mut Report) {
        match (&self.problem, self.id) {
            (Some(problem), _) => self.group.report_bad(problem, report),
            (None, Some(id)) if self.was_known && changed.contains(&id) => self.group.report_updated("row", report),
            (None, _) if self.was_known => self.group.report_unchanged(report),
            (None, _) => self.group.report_created(report),
        }
    }
}

/// What the library says about a booking. Its messages hold no values.
fn problem(error: &PortalError) -> Problem {
    match error {
        PortalError::Invalid { field, problem } => Problem::new(field, problem),
        other => Problem::of_row(other),
    }
}
