//! A few rows of a chart in a row, shared by the frames that show them.

use super::rendered_row::RenderedRow;
use crate::{DispatchId, Timestamp};
use std::sync::Arc;

/// Rows that stand beside each other. It never changes; another one takes its place.
#[derive(Debug)]
pub(super) struct RowBlock {
    lines: Vec<Arc<RenderedRow>>,
    dispatches: Vec<DispatchId>,
    /// The rows' JSON with commas between them.
    pub(super) json: String,
    /// The rows' tags, added up: their order follows from what they show.
    pub(super) tag: u128,
    /// When the first of them changes by itself.
    pub(super) due: Option<Timestamp>,
}

/// Rows on a page: few enough to make a page anew for one of them, many enough that boards have few pages.
const LONGEST: usize = 16;

impl RowBlock {
    /// Spreads rows, which are in order, over pages.
    pub(super) fn cut(lines: &[Arc<RenderedRow>]) -> impl Iterator<Item = Arc<Self>> {
        let pages = lines.len().div_ceil(LONGEST).max(1);
        lines.chunks(lines.len().div_ceil(pages).max(1)).map(|lines| Arc::new(Self::of(lines.to_vec())))
    }
    fn of(lines: Vec<Arc<RenderedRow>>) -> Self {
        let json: Vec<&str> = lines.iter().map(|line| line.json.as_str()).collect();
        Self {
            json: json.join(","),
            tag: lines.iter().fold(0, |tag, line| tag.wrapping_add(line.tag)),
            due: lines.iter().filter_map(|line| line.due).min(),
            dispatches: lines.iter().map(|line| line.dispatch).collect(),
            lines,
        }
    }

    pub(super) fn lines(&self) -> &[Arc<RenderedRow>] {
        &self.lines
    }
    /// Where on the page this dispatch stands.
    pub(super) fn find(&self, dispatch: DispatchId) -> Option<usize> {
        self.dispatches.iter().position(|id| *id == dispatch)
    }
    /// The dispatches whose time has come.
    pub(super) fn due(&self, now: Timestamp) -> impl Iterator<Item = DispatchId> {
        let is_due = self.due.is_some_and(|at| at <= now);
        let lines = self.lines.iter().filter(move |line| is_due && line.due.is_some_and(|at| at <= now));
        lines.map(|line| line.dispatch)
    }
    /// Whether all its rows come before this one.
    pub(super) fn is_before(&self, line: &RenderedRow) -> bool {
        self.lines.last().is_some_and(|last| last.row.visible_order(&line.row).is_lt())
    }
}
