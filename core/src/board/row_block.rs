//! A few neighbouring rows of a chart, shared by the frames that show them.

use super::rendered_row::RenderedRow;
use crate::{DispatchId, Timestamp};
use std::ops::Range;
use std::sync::Arc;

/// Neighbouring rows. It never changes; another one takes its place.
#[derive(Debug)]
pub(super) struct RowBlock {
    /// Each row, and where its bytes stand.
    rows: Vec<(RenderedRow, Range<usize>)>,
    /// The rows' JSON with commas between them.
    pub(super) json: String,
    /// The rows' tags, added up: their order follows from what they show.
    pub(super) tag: u128,
    /// When the first of them changes by itself.
    pub(super) due: Option<Timestamp>,
}

/// Rows in a block: few enough to make a block anew for one of them, many enough that boards have few blocks.
const LONGEST: usize = 16;

impl RowBlock {
    /// Spreads rows, which are in order and come with their bytes, over blocks.
    pub(super) fn cut(rows: &[(RenderedRow, &str)]) -> impl Iterator<Item = Arc<Self>> {
        let blocks = rows.len().div_ceil(LONGEST).max(1);
        rows.chunks(rows.len().div_ceil(blocks).max(1)).map(|rows| Arc::new(Self::of(rows)))
    }

    fn of(rows: &[(RenderedRow, &str)]) -> Self {
        let mut json = String::with_capacity(rows.iter().map(|(_, bytes)| bytes.len() + 1).sum());
        let mut placed = Vec::with_capacity(rows.len());
        for (row, bytes) in rows {
            json.push_str(if json.is_empty() { "" } else { "," });
            placed.push((row.clone(), json.len()..json.len() + bytes.len()));
            json.push_str(bytes);
        }
        Self {
            json,
            tag: rows.iter().fold(0, |tag, (row, _)| tag.wrapping_add(row.tag)),
            due: rows.iter().filter_map(|(row, _)| row.due).min(),
            rows: placed,
        }
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = &RenderedRow> {
        self.rows.iter().map(|(row, _)| row)
    }

    /// Its rows with their bytes.
    pub(super) fn pieces(&self) -> impl Iterator<Item = (RenderedRow, &str)> {
        self.rows.iter().map(|(row, place)| (row.clone(), &self.json[place.clone()]))
    }

    /// Where in the block this dispatch stands.
    pub(super) fn find(&self, dispatch: DispatchId) -> Option<usize> {
        self.rows().position(|row| row.dispatch == dispatch)
    }

    /// The dispatches whose time has come.
    pub(super) fn due(&self, now: Timestamp) -> impl Iterator<Item = DispatchId> {
        let is_due = self.due.is_some_and(|at| at <= now);
        let rows = self.rows().filter(move |row| is_due && row.due.is_some_and(|at| at <= now));
        rows.map(|row| row.dispatch)
    }

    /// Whether all its rows come before this one.
    pub(super) fn is_before(&self, row: &RenderedRow) -> bool {
        self.rows.last().is_some_and(|(last, _)| last.row.visible_order(&row.row).is_lt())
    }
}
