//! The import of dispatches: booked or changed by reference, then the steps made so far.
//! `README.md` beside this file tells the columns.

use super::again::AGAIN;
use super::bar::Bar;
use super::bulk::in_bulk;
use super::dispatch_row::{COLUMNS, DispatchRow, REQUIRED, Reading};
use super::folded::{Folded, Group};
use super::named_payors::NamedPayors;
use super::outcome::Outcome;
use super::places::Places;
use super::problem::Problem;
use super::report::Report;
use super::table::Table;
use anyhow::Context;
use bayboard::portal::{Fed, ListedPayor, MOST_AT_ONCE, PayorListed, Portal, PortalError, Viewer};
use bayboard::{DispatchId, Line, PayorId, Step, Timestamp, Word, Zone};
use std::collections::{BTreeSet, HashSet};

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
    /// Why it cannot be taken in.
    problems: Vec<Problem>,
    /// Steps that the file brings back and that stay removed.
    kept: Vec<Problem>,
}

impl DispatchImport<'_> {
    /// Takes a file in.
    pub(crate) async fn run(&self, bytes: &[u8]) -> anyhow::Result<Report> {
        let table = Table::read(bytes, REQUIRED)?;
        let mut report = Report::of(table.count());
        report.unused = table.unused(COLUMNS);
        let mut places = Places::of(&table, self.portal, self.viewer, self.now).await?;
        report.summary.payors = self.take_payors(&table, &mut places).await.context(AGAIN)?;
        let mut pending = Vec::new();
        for group in self.fold(table, &places, &mut report).into_groups() {
            let id = self
                .portal
                .seat(self.viewer, self.now)
                .dispatches()
                .id_by_source_ref(&group.last.key)
                .await?;
            pending.push(Pending {
                group,
                id,
                was_known: id.is_some(),
                problems: Vec::new(),
                kept: Vec::new(),
            });
        }
        let bar = Bar::new(pending.len());
        for batch in pending.chunks_mut(BATCH) {
            self.write(batch, &mut report).await.context(AGAIN)?;
            bar.advance(batch.len());
        }
        Ok(report)
    }

    /// Takes in the payors that good rows describe, before the rows name them. Answers how many are new or
    /// have changed.
    async fn take_payors(&self, table: &Table, places: &mut Places) -> Result<u64, PortalError> {
        let (described, disputed) = NamedPayors::of(table.rows.iter(), places).split_disputed();
        places.dispute_payors(disputed);
        if described.is_empty() {
            return Ok(0);
        }
        let name = |payor: &ListedPayor| payor.name.as_str().to_lowercase();
        let anything = || PayorId::generate(self.now, self.portal.vault().entropy());
        // To see which rows would be good.
        places.add_payors(described.iter().map(|payor| (name(payor), anything())));
        let reading = Reading { places, zone: self.zone.as_ref(), now: self.now };
        let good = table.rows.iter().filter(|row| DispatchRow::read(row, reading).is_ok());
        let wanted: BTreeSet<String> = good.map(|row| row.cell("payor").to_lowercase()).collect();
        let listed: Vec<ListedPayor> =
            described.into_iter().filter(|payor| wanted.contains(&name(payor))).collect();
        if listed.is_empty() {
            return Ok(0);
        }
        let names: Vec<String> = listed.iter().map(name).collect();
        let mut done = Vec::new();
        for batch in listed.chunks(MOST_AT_ONCE) {
            done.extend(
                self.portal.seat(self.viewer, self.now).directory().list_payors(batch.to_vec()).await?,
            );
        }
        let taken = done.iter().filter(|done| !matches!(done, PayorListed::Unchanged(_))).count() as u64;
        places.add_payors(names.into_iter().zip(done.iter().map(PayorListed::id)));
        Ok(taken)
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
        let mut changed: HashSet<DispatchId> = self.update(batch, report).await?.into_iter().collect();
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
        let (mut fresh, mut new) = (Vec::new(), Vec::new());
        for pending in batch.iter_mut().filter(|pending| pending.id.is_none()) {
            match pending.group.last.to_new().map_err(<[Problem]>::to_vec) {
                Ok(booking) => {
                    fresh.push(pending);
                    new.push(booking);
                }
                Err(lacking) => pending.problems = lacking,
            }
        }
        let bulk = in_bulk(new, async |new| {
            self.portal.seat(self.viewer, self.now).dispatches().create_all(new).await
        })
        .await?;
        for (place, error) in &bulk.refused {
            fresh[*place].problems.push(problem(error));
        }
        let booked = fresh.into_iter().filter(|pending| pending.problems.is_empty());
        booked.zip(bulk.done).for_each(|(pending, booked)| pending.id = Some(booked.id));
        Ok(())
    }

    /// Brings bookings up to date.
    async fn update(
        &self,
        batch: &mut [Pending],
        report: &mut Report,
    ) -> Result<Vec<DispatchId>, PortalError> {
        let mut known: Vec<(DispatchId, &mut Pending)> =
            batch.iter_mut().filter_map(|pending| Some((pending.id?, pending))).collect();
        let changes = known.iter().map(|(id, pending)| (*id, pending.group.last.to_patch())).collect();
        let bulk = in_bulk(changes, async |changes| {
            self.portal.seat(self.viewer, self.now).dispatches().update_all(changes).await
        })
        .await?;
        for (place, error) in &bulk.refused {
            known[*place].1.problems.push(problem(error));
        }
        report.summary.cleared += bulk.done.iter().map(|done| done.cleared as u64).sum::<u64>();
        Ok(bulk.done.into_iter().map(|done| done.id).collect())
    }

    /// Records one kind of step, so that each dispatch is in the list once.
    async fn feed(&self, batch: &mut [Pending], step: Step) -> Result<Vec<DispatchId>, PortalError> {
        let mut due: Vec<(&mut Pending, (DispatchId, Step, Timestamp))> =
            batch.iter_mut().filter_map(|pending| pending.made(step).map(|made| (pending, made))).collect();
        let reason: Line = REASON.parse().map_err(|_| PortalError::NotFound)?;
        let steps = due.iter().map(|(_, made)| *made).collect();
        let feed = async |steps: Vec<_>| {
            self.portal.seat(self.viewer, self.now).dispatches().feed_steps(&steps, &reason).await
        };
        let bulk = in_bulk(steps, feed).await?;
        for (place, error) in &bulk.refused {
            due[*place].0.problems.push(Problem::new(step.word(), error));
        }
        let set_aside: HashSet<DispatchId> = bulk
            .done
            .iter()
            .filter_map(|fed| if let Fed::SetAside(id) = fed { Some(*id) } else { None })
            .collect();
        for (pending, _) in due.iter_mut().filter(|(_, (id, ..))| set_aside.contains(id)) {
            pending.kept.push(Problem::new(step.word(), STAYS));
        }
        Ok(bulk
            .done
            .into_iter()
            .filter_map(|fed| if let Fed::Recorded(id) = fed { Some(id) } else { None })
            .collect())
    }
}

const STAYS: &str =
    "was removed, undone or corrected by hand and stays so; give another time if it was made after all";
/// Why steps that come out of order are corrected, for the journal.
const REASON: &str = "imported out of order";

impl Pending {
    fn made(&self, step: Step) -> Option<(DispatchId, Step, Timestamp)> {
        let at = self.group.last.steps.get(&step).filter(|_| self.problems.is_empty())?;
        Some((self.id?, step, *at))
    }

    fn report(&self, changed: &HashSet<DispatchId>, report: &mut Report) {
        if !self.kept.is_empty() {
            report.list(self.group.last_line(), Outcome::Kept, self.kept.clone());
        }
        match self.id {
            _ if !self.problems.is_empty() => self.group.report_bad(&self.problems, report),
            Some(id) if self.was_known && changed.contains(&id) => self.group.report_updated("row", report),
            _ if self.was_known => self.group.report_unchanged(report),
            _ => self.group.report_created(report),
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
