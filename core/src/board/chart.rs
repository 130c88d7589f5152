//! One chart of a board, rendered: the rows it shows in order, and the dispatches that time may bring onto
//! it.

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
    blocks: Vec<Arc<RowBlock>>,
    /// Dispatches that show no row yet, and when that may change.
    coming: Vec<(DispatchId, Timestamp)>,
}

impl Chart {
    /// Draws the chart afresh.
    pub(super) fn draw(from: Source<'_>, class: &ViewClass, side: Side) -> Self {
        let (mut coming, mut rows, mut json) = (Vec::new(), Vec::new(), String::new());
        place(from, class, side, from.index.dispatches_for(class), |placed| {
            let start = json.len();
            rows.extend(render(placed, from, &mut json, &mut coming).map(|row| (row, start..json.len())));
        });
        rows.sort_unstable_by(|(one, _), (other, _)| one.row.visible_order(&other.row));
        let rows: Vec<_> = rows.into_iter().map(|(row, bytes)| (row, &json[bytes])).collect();
        Self { side, blocks: RowBlock::cut(&rows).collect(), coming }
    }

    /// Draws one dispatch anew; none if it is no longer here.
    pub(super) fn redraw(
        &mut self,
        from: Source<'_>,
        class: &ViewClass,
        id: DispatchId,
        dispatch: Option<&Dispatch>,
    ) {
        self.remove(id);
        let (mut row, mut json) = (None, String::new());
        place(from, class, self.side, dispatch.into_iter(), |placed| {
            row = render(placed, from, &mut json, &mut self.coming)
        });
        if let Some(row) = row {
            self.insert(row, &json);
        }
    }

    fn remove(&mut self, id: DispatchId) {
        self.coming.retain(|(coming, _)| *coming != id);
        let found = self.blocks.iter().enumerate().find_map(|(block, on)| Some((block, on.find(id)?)));
        if let Some((block, row)) = found {
            let whole = Arc::clone(&self.blocks[block]);
            let mut rows: Vec<_> = whole.pieces().collect();
            rows.remove(row);
            self.blocks.splice(block..=block, RowBlock::cut(&rows));
        }
    }

    fn insert(&mut self, row: RenderedRow, json: &str) {
        let after = self.blocks.partition_point(|block| block.is_before(&row));
        // A row after all others goes into the last block.
        let block = after.min(self.blocks.len().saturating_sub(1));
        let whole = self.blocks.get(block).cloned();
        let mut rows: Vec<_> = whole.iter().flat_map(|block| block.pieces()).collect();
        let place = rows.partition_point(|(other, _)| other.row.visible_order(&row.row).is_lt());
        rows.insert(place, (row, json));
        self.blocks.splice(block..self.blocks.len().min(block + 1), RowBlock::cut(&rows));
    }

    /// The blocks, in order.
    pub(super) fn blocks(&self) -> &[Arc<RowBlock>] {
        &self.blocks
    }

    /// The dispatches whose time has come.
    pub(super) fn due(&self, now: Timestamp) -> impl Iterator<Item = DispatchId> {
        let coming = self.coming.iter().filter(move |(_, at)| *at <= now).map(|(dispatch, _)| *dispatch);
        coming.chain(self.blocks.iter().flat_map(move |block| block.due(now)))
    }

    /// When the next one's time comes.
    pub(super) fn next_change(&self) -> Option<Timestamp> {
        let coming = self.coming.iter().map(|(_, at)| *at);
        coming.chain(self.blocks.iter().filter_map(|block| block.due)).min()
    }
}

/// Renders a row behind `json`, or keeps in mind when there may be one.
fn render(
    placed: Placed,
    from: Source<'_>,
    json: &mut String,
    coming: &mut Vec<(DispatchId, Timestamp)>,
) -> Option<RenderedRow> {
    let (dispatch, due) = (placed.dispatch, placed.due);
    let row = RenderedRow::render(placed, from.frame_key, json);
    coming.extend(due.filter(|_| row.is_none()).map(|at| (dispatch, at)));
    row
}
