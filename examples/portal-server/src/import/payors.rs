//! The import of payors: found by name, so that dispatches can name them and boards can link to their forms.

use super::again::AGAIN;
use super::cells::{Cells, yes_or_no};
use super::folded::{Foldable, Folded};
use super::outcome::Outcome;
use super::problem::Problem;
use super::report::Report;
use super::table::{Row, Table};
use anyhow::Context;
use bayboard::portal::{ListedPayor, MOST_AT_ONCE, Patch, PayorListed, Portal, Viewer};
use bayboard::{HttpsUrl, Line, Timestamp};

/// The columns a row may have.
const COLUMNS: &[&str] = &["name", "requires_authorization", "form"];
/// The columns it must have.
const REQUIRED: &[&str] = &["name"];

/// One run of the import.
#[derive(Debug)]
pub(crate) struct PayorImport<'a> {
    pub(crate) portal: &'a Portal,
    pub(crate) viewer: &'a Viewer,
    /// Whether an empty cell takes away what is recorded.
    pub(crate) clear_empty: bool,
    pub(crate) now: Timestamp,
}

#[derive(Clone, Debug)]
struct PayorRow {
    listed: ListedPayor,
    row: Row,
}

impl PayorImport<'_> {
    /// Takes a file in.
    pub(crate) async fn run(&self, bytes: &[u8]) -> anyhow::Result<Report> {
        let table = Table::read(bytes, REQUIRED)?;
        let mut report = Report::of(table.count());
        report.unused = table.unused(COLUMNS);
        report.list_malformed(table.malformed);
        let mut folded = Folded::default();
        for row in table.rows {
            match self.read(&row) {
                Ok(payor) => {
                    let key = payor.listed.name.as_str().to_lowercase();
                    folded.add(&key, row.line, payor, &mut report);
                }
                Err(problems) => report.list(row.line, Outcome::Bad, problems),
            }
        }
        let groups = folded.into_groups();
        let listed: Vec<ListedPayor> = groups.iter().map(|group| group.last.listed.clone()).collect();
        let mut done = Vec::new();
        for batch in listed.chunks(MOST_AT_ONCE) {
            done.extend(
                self.portal
                    .seat(self.viewer, self.now)
                    .directory()
                    .list_payors(batch.to_vec())
                    .await
                    .context(AGAIN)?,
            );
        }
        for (group, done) in groups.iter().zip(done) {
            match done {
                PayorListed::Created(_) => group.report_created(&mut report),
                PayorListed::Updated(_) => group.report_updated("row", &mut report),
                PayorListed::Unchanged(_) => group.report_unchanged(&mut report),
            }
        }
        Ok(report)
    }

    fn read(&self, row: &Row) -> Result<PayorRow, Vec<Problem>> {
        let mut cells = Cells::of(row);
        let name = cells.must::<Line>("name");
        let requires_authorization = cells.read("requires_authorization", yes_or_no);
        let form = cells.maybe::<HttpsUrl>("form");
        let clears = self.clear_empty && row.has("form");
        let form = if clears { Patch::exactly(form) } else { Patch::known(form) };
        let listed = name.map(|name| ListedPayor { name, requires_authorization, form });
        cells.finish(listed.map(|listed| PayorRow { listed, row: row.clone() }))
    }
}

impl Foldable for PayorRow {
    fn differs_from(&self, earlier: &Self) -> Vec<String> {
        self.row.differs_from(&earlier.row)
    }
}
