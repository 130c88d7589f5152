//! The rendered rows of one view class, kept between frames.
//!
//! ```text
//! asked   records   since the last time                        drawn
//! 14:00   mark 7    first                                      A B C; B is due at 14:05, when it turns late
//! 14:01   mark 7    nothing                                    none
//! 14:02   mark 8    C was changed                              C
//! 14:05   mark 8    B is due                                   B
//! 14:06   mark 8    other rules, or the clock was set back     A B C
//! ```
//!
//! A row follows from its record, the rules, the class and the time, and from nothing else. So what is
//! compared before a row is kept is all there is, and no edit has to tell anybody to forget one.

use super::ViewClass;
use super::chart::Chart;
use super::place::Source;
use crate::index::Mark;
use crate::index::Side;
use crate::{DispatchId, Snapshot, Timestamp};
use std::sync::Arc;

/// A class's rows as of one moment, with everything they were drawn from: the class, the rules, how far the
/// records had come, the time. [`RowCache::refresh`] compares all of it before a row is shown again, so
/// nobody has to remember to.
#[derive(Debug)]
pub(super) struct RowCache {
    class: ViewClass,
    rules: Arc<dyn Snapshot>,
    mark: Mark,
    as_of: Timestamp,
    pub(super) departures: Chart,
    pub(super) arrivals: Chart,
}

/// Rows drawn one by one at most; more are quicker drawn all together.
const FEW: usize = 32;

impl RowCache {
    /// Draws every row afresh.
    pub(super) fn draw(from: Source<'_>, class: &ViewClass) -> Self {
        Self {
            class: class.clone(),
            rules: Arc::clone(from.rules),
            mark: from.index.mark(class),
            as_of: from.now,
            departures: Chart::draw(from, class, Side::Departure),
            arrivals: Chart::draw(from, class, Side::Arrival),
        }
    }

    /// Brings the rows up to date: those that changed or whose time has come, or all if anything else is not
    /// as it was.
    pub(super) fn refresh(&mut self, from: Source<'_>) {
        match self.outdated(from).filter(|dispatches| dispatches.len() <= FEW) {
            Some(dispatches) => self.redraw(from, &dispatches),
            None => *self = Self::draw(from, &self.class),
        }
    }

    /// The dispatches to draw anew; none if no row may stay.
    fn outdated(&self, from: Source<'_>) -> Option<Vec<DispatchId>> {
        // The clock may have been set back: rows that were drawn for a later time do not hold at this one.
        let holds = Arc::ptr_eq(&self.rules, from.rules) && self.as_of <= from.now;
        let changed = from.index.changed_since(&self.class, self.mark).filter(|_| holds)?;
        let due = self.departures.due(from.now).chain(self.arrivals.due(from.now));
        let mut outdated: Vec<DispatchId> = changed.iter().copied().chain(due).collect();
        outdated.sort_unstable();
        outdated.dedup();
        Some(outdated)
    }

    fn redraw(&mut self, from: Source<'_>, dispatches: &[DispatchId]) {
        for id in dispatches {
            let dispatch = from.index.dispatch_for(&self.class, *id);
            self.departures.redraw(from, &self.class, *id, dispatch);
            self.arrivals.redraw(from, &self.class, *id, dispatch);
        }
        self.mark = from.index.mark(&self.class);
        self.as_of = from.now;
    }

    /// When time alone next changes a row.
    pub(super) fn next_change(&self) -> Option<Timestamp> {
        self.departures.next_change().into_iter().chain(self.arrivals.next_change()).min()
    }
}
