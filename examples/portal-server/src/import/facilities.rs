//! The import of facilities: the file folded to one row per key, compared with what is recorded, written in
//! large commits.

use super::again::AGAIN;
use super::bar::Bar;
use super::facility_row::{COLUMNS, Changes, Defaults, FacilityRow, REQUIRED, mended_column};
use super::folded::Folded;
use super::outcome::Outcome;
use super::problem::Problem;
use super::recorded::Recorded;
use super::report::Report;
use super::table::{Row, Table};
use anyhow::Context;
use bayboard::portal::{FacilityPatch, NewFacility, Portal, Viewer};
use bayboard::{FacilityId, FacilityView, Timestamp};
use std::collections::HashMap;
use std::num::NonZeroU16;

/// Records in one commit.
const BATCH: usize = 500;
const PAGE: NonZeroU16 = NonZeroU16::new(1_000).expect("a thousand is not zero");

/// One run of the import.
#[derive(Debug)]
pub(crate) struct FacilityImport<'a> {
    pub(crate) portal: &'a Portal,
    pub(crate) viewer: &'a Viewer,
    pub(crate) defaults: Defaults,
    /// Whether an empty cell takes away what is recorded.
    pub(crate) clear_empty: bool,
    /// Says what would happen and writes nothing.
    pub(crate) is_trial: bool,
    pub(crate) now: Timestamp,
}

/// What is to be written.
#[derive(Debug, Default)]
struct Work {
    new: Vec<NewFacility>,
    changed: Vec<(FacilityId, FacilityPatch)>,
}

impl FacilityImport<'_> {
    /// Takes a file in.
    pub(crate) async fn run(mut self, bytes: &[u8]) -> anyhow::Result<Report> {
        let table = Table::read(bytes, REQUIRED)?;
        if table.has("division") {
            let (_, divisions) = self.portal.seat(self.viewer, self.now).directory().places().await?;
            self.defaults.divisions =
                divisions.iter().map(|division| (division.name().to_lowercase(), division.id())).collect();
        }
        let mut report = Report::of(table.count());
        report.unused = table.unused(COLUMNS);
        let recorded = Recorded::of(every_facility(self.portal, self.viewer, self.now).await?);
        let folded = self.fold(table, &recorded, &mut report);
        let work = self.plan(folded, &recorded, &mut report);
        if !self.is_trial {
            self.write(work).await?;
        }
        Ok(report)
    }

    /// One row per key, the last one; the report tells of bad rows, repeats and doubtful zones.
    fn fold(&self, table: Table, recorded: &Recorded, report: &mut Report) -> Folded<FacilityRow> {
        report.list_malformed(table.malformed);
        let mut folded = Folded::default();
        for row in table.rows {
            match FacilityRow::read(&row, &self.defaults) {
                Ok(facility) => {
                    if recorded.find(&facility).is_none() && facility.to_new().is_ok() {
                        report_zone(&facility, row.line, report);
                    }
                    report_mending(&row, &facility, report);
                    let key = facility.key.clone();
                    folded.add(key.as_str(), row.line, facility, report);
                }
                Err(problems) => report.list(row.line, Outcome::Bad, problems),
            }
        }
        folded
    }

    /// Compares what the file says with what is recorded.
    fn plan(&self, folded: Folded<FacilityRow>, recorded: &Recorded, report: &mut Report) -> Work {
        let (mut work, mut lines) = (Work::default(), HashMap::new());
        for group in folded.into_groups() {
            let Some(view) = recorded.find(&group.last) else {
                match group.last.to_new() {
                    Ok(new) => work.new.push(new),
                    Err(lacking) => {
                        group.report_bad(lacking, report);
                        continue;
                    }
                }
                group.report_created(report);
                continue;
            };
            if let Some(line) = lines.insert(view.id(), group.first_line) {
                let text = format!("is the facility of row {line} under another key; take one out");
                group.report_bad(&[Problem::of_row(text)], report);
                continue;
            }
            let kept = group.last.kept(view, &self.defaults);
            if !kept.is_empty() {
                report.list(group.last_line(), Outcome::Kept, kept);
            }
            let Changes { patch, columns, cleared } = group.last.changes_to(view, self.clear_empty);
            if columns.is_empty() {
                group.report_unchanged(report);
            } else {
                group.report_updated(&columns.join(" "), report);
                report.summary.cleared += cleared;
                work.changed.push((view.id(), patch));
            }
        }
        work
    }

    async fn write(&self, work: Work) -> anyhow::Result<()> {
        let bar = Bar::new(work.new.len() + work.changed.len());
        for batch in work.new.chunks(BATCH) {
            self.portal
                .seat(self.viewer, self.now)
                .facilities()
                .create_all(batch.to_vec())
                .await
                .context(AGAIN)?;
            bar.advance(batch.len());
        }
        for batch in work.changed.chunks(BATCH) {
            self.portal
                .seat(self.viewer, self.now)
                .facilities()
                .update_all(batch.to_vec())
                .await
                .context(AGAIN)?;
            bar.advance(batch.len());
        }
        Ok(())
    }
}

fn report_zone(facility: &FacilityRow, line: u64, report: &mut Report) {
    if facility.is_ambiguous() {
        let text =
            "has several time zones; the one where most people live was taken, give --zone if it is another";
        report.list(line, Outcome::AmbiguousZone, [Problem::new("state", text)]);
    }
}

fn report_mending(row: &Row, facility: &FacilityRow, report: &mut Report) {
    let punctuation = mended_column(row).map(|column| {
        Problem::new(column, "holds punctuation of Windows-1252 that was read as Latin-1; it was put right")
    });
    let zeros = facility
        .restored
        .iter()
        .map(|column| Problem::new(column, "had lost the zeros in front; they were put back"));
    let mended: Vec<Problem> = punctuation.into_iter().chain(zeros).collect();
    if !mended.is_empty() {
        report.list(row.line, Outcome::Mended, mended);
    }
}

/// Every facility of the company, page by page.
pub(crate) async fn every_facility(
    portal: &Portal,
    viewer: &Viewer,
    now: Timestamp,
) -> anyhow::Result<Vec<FacilityView>> {
    let (mut all, mut after) = (Vec::new(), None);
    loop {
        let page = portal.seat(viewer, now).facilities().list(after, PAGE).await?;
        after = page.items.last().map(FacilityView::id);
        all.extend(page.items);
        if !page.more {
            return Ok(all);
        }
    }
}
