//! Which dispatches stand on a facility's two charts, and until when what is drawn of them holds: a pure
//! function of the records in hand, the view class and the time.

use crate::gate::{BoardRow, RowKeys, facility_rows};
use crate::index::{Side, Span, TenantIndex, ViewClass, is_on};
use crate::{Dispatch, DispatchId, Key, Room, Snapshot, Timestamp};
use std::sync::Arc;
use std::time::Duration;

/// What rows are drawn from.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) index: &'a TenantIndex,
    pub(super) rules: &'a Arc<dyn Snapshot>,
    pub(super) row_keys: &'a RowKeys,
    pub(super) frame_key: &'a Key,
    pub(super) now: Timestamp,
}

/// A dispatch on a chart of its facility, shown or not.
#[derive(Debug)]
pub(super) struct Placed {
    pub(super) dispatch: DispatchId,
    /// When time alone will next change what is shown of it.
    pub(super) due: Option<Timestamp>,
    pub(super) row: Option<Arc<BoardRow>>,
}

/// Takes these dispatches through the gate for one chart of `class`, and hands each to `put`. Those that have
/// no end there are left out.
pub(super) fn place<'a>(
    from: Source<'a>,
    class: &ViewClass,
    side: Side,
    dispatches: impl Iterator<Item = &'a Dispatch>,
    mut put: impl FnMut(Placed),
) {
    let Source { index, now, .. } = from;
    let (mut picked, mut dues) = (Vec::new(), Vec::new());
    for dispatch in dispatches.filter(|dispatch| is_on(dispatch, class.facility, side)) {
        let span = Span::on_chart(dispatch, side, class.terms());
        let due = span.next_bound(now);
        if span.contains(now) {
            picked.push((dispatch, side));
            dues.push(soonest(changes_of(index, dispatch, class, now), now).into_iter().chain(due).min());
        } else {
            put(Placed { dispatch: dispatch.id(), due, row: None });
        }
    }
    let rows = facility_rows(index, class, &**from.rules, from.row_keys, &picked, now);
    for ((row, (dispatch, _)), due) in rows.zip(&picked).zip(dues) {
        put(Placed { dispatch: dispatch.id(), due, row: row.filter(|row| is_in_rooms(row, &class.rooms)) });
    }
}

/// A display limited to some rooms shows rows whose visible room is among them.
fn is_in_rooms(row: &BoardRow, rooms: &[Room]) -> bool {
    rooms.is_empty()
        || row.room().is_some_and(|shown| rooms.iter().any(|room| same_room(room.as_str(), shown)))
}

/// Compares rooms as people write them: case and spaces do not matter.
pub(super) fn same_room(one: &str, other: &str) -> bool {
    let plain = |room: &str| {
        room.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect::<String>()
    };
    plain(one) == plain(other)
}

fn soonest(times: impl IntoIterator<Item = Option<Timestamp>>, now: Timestamp) -> Option<Timestamp> {
    times.into_iter().flatten().filter(|at| *at > now).min()
}

const MINUTE: Duration = Duration::from_secs(60);

/// When a row that is shown changes by itself: activation, pickup time, lateness, each minute of lateness.
fn changes_of(
    index: &TenantIndex,
    dispatch: &Dispatch,
    class: &ViewClass,
    now: Timestamp,
) -> [Option<Timestamp>; 4] {
    let pickup = dispatch.0.pickup.current();
    let late = pickup.latest().map(|at| at.plus(class.settings.late_after()));
    let minute = index.late_since(dispatch, class, now).map(|since| next_minute(since, now));
    [dispatch.0.activation, pickup.earliest(), late, minute]
}

fn next_minute(since: Timestamp, now: Timestamp) -> Timestamp {
    let minutes = u32::try_from(now.since(since).as_secs() / 60).unwrap_or(u32::MAX - 1);
    since.plus(MINUTE * (minutes + 1))
}
