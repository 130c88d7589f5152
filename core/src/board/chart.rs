//! One chart of a board, rendered: the rows it shows in order, and the dispatches that time may bring onto it.

use super::ViewClass;
use super::place::{Placed, Source, place};
use super::rendered_row::RenderedRow;
use super::row_block::RowBlock;
use crate::index::Side;
use crate::{Dispatch, DispatchId, Timestamp};
use std::sync::Arc;

/// The rows of one side of a facility.
#[derive(Debug)]
pub(super) struct Chart {
    side: Side,
    pages: Vec<Arc<RowBlock>>,
    /// Dispatches that show no row yet, and when that may change.
    coming: Vec<(DispatchId, Timestamp)>,
}

impl Chart {
    /// Draws the chart afresh.
    pub(super) fn draw(from: Source<'_>, class: &ViewClass, side: Side) -> Self {
        let (mut coming, mut lines) = (Vec::new(), Vec::new());
        place(from, class, side, from.index.dispatches_for(class), |placed| {
            lines.extend(render(placed, from, &mut coming));
        });
        lines.sort_unstable_by(|one, other| one.row.visible_order(&other.row));
        Self { side, pages: RowBlock::cut(&lines).collect(), coming }
    }
    /// Draws one dispatch anew; none if it is no longer here.
    pub(super) fn redraw(&mut self, from: Source<'_>, class: &ViewClass, id: DispatchId, dispatch: Option<&Dispatch>) {
        self.remove(id);
        let mut line = None;
        place(from, class, self.side, dispatch.into_iter(), |placed| line = render(placed, from, &mut self.coming));
        if let Some(line) = line {
            self.insert(line);
        }
    }
    fn remove(&mut self, id: DispatchId) {
        self.coming.retain(|(coming, _)| *coming != id);
        let found = self.pages.iter().enumerate().find_map(|(page, on)| Some((page, on.find(id)?)));
        if let Some((page, line)) = found {
            let mut lines = self.pages[page].lines().to_vec();
            lines.remove(line);
            self.pages.splice(page..=page, RowBlock::cut(&lines));
        }
    }
    fn insert(&mut self, line: Arc<RenderedRow>) {
        let after = self.pages.partition_point(|page| page.is_before(&line));
        // A row after all others goes onto the last page.
        let page = after.min(self.pages.len().saturating_sub(1));
        let mut lines = self.pages.get(page).map_or_else(Vec::new, |page| page.lines().to_vec());
        let place = lines.partition_point(|other| other.row.visible_order(&line.row).is_lt());
        lines.insert(place, line);
        self.pages.splice(page..self.pages.len().min(page + 1), RowBlock::cut(&lines));
    }

    /// The pages, in order.
    pub(super) fn pages(&self) -> &[Arc<RowBlock>] {
        &self.pages
    }
    /// The dispatches whose time has come.
    pub(super) fn due(&self, now: Timestamp) -> impl Iterator<Item = DispatchId> {
        let coming = self.coming.iter().filter(move |(_, at)| *at <= now).map(|(dispatch, _)| *dispatch);
        coming.chain(self.pages.iter().flat_map(move |page| page.due(now)))
    }
    /// When the next one's time comes.
    pub(super) fn next_change(&self) -> Option<Timestamp> {
        let coming = self.coming.iter().map(|(_, at)| *at);
        coming.chain(self.pages.iter().filter_map(|page| page.due)).min()
    }
}

/// Renders a row, or keeps in mind when there may be one.
fn render(placed: Placed, from: Source<'_>, coming: &mut Vec<(DispatchId, Timestamp)>) -> Option<Arc<RenderedRow>> {
    let Placed { dispatch, due, row } = placed;
    let line = row.map(|row| Arc::new(RenderedRow::render(dispatch, due, row, from.frame_key)));
    coming.extend(due.filter(|_| line.is_none()).map(|at| (dispatch, at)));
    line
}
