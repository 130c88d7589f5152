//! The coming days: what is booked, by day, so that nurses can check that an appointment is.

use super::place::same_room;
use crate::codec::words;
use crate::gate::{BoardRow, RowKeys, facility_rows};
use crate::index::{Side, TenantIndex, ViewClass, chart_time, is_on};
use crate::{Dispatch, Snapshot, Timestamp};
use jiff::civil::Date;
use serde::Serialize;
use std::sync::Arc;

words! {
    /// Which way a trip goes.
    pub enum Direction: "direction" {
        /// It starts here.
        Departure = "departure",
        /// It ends here.
        Arrival = "arrival",
    }
}

/// What a reader looks for. Filters read visible rows: a withheld room matches nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DayFilter {
    /// Only this room, as typed; what cannot be a room matches nothing.
    pub room: Option<String>,
    /// Only rows that lack an authorization number.
    pub missing_authorization: bool,
}

/// One booking of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DayRow {
    direction: Direction,
    #[serde(flatten)]
    row: BoardRow,
}

impl DayRow {
    /// Which way it goes.
    #[must_use]
    pub const fn direction(&self) -> Direction {
        self.direction
    }

    /// The row.
    #[must_use]
    pub const fn row(&self) -> &BoardRow {
        &self.row
    }
}

/// One day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BoardDay {
    day: String,
    rows: Vec<DayRow>,
}

impl BoardDay {
    /// The facility-local date, `2026-11-21`.
    #[must_use]
    pub fn day(&self) -> &str {
        &self.day
    }

    /// Its bookings, in order of time.
    #[must_use]
    pub fn rows(&self) -> &[DayRow] {
        &self.rows
    }
}

/// The coming days that have bookings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BoardDays {
    days: Vec<BoardDay>,
}

impl BoardDays {
    /// The days, in order.
    #[must_use]
    pub fn days(&self) -> &[BoardDay] {
        &self.days
    }
}

/// Lists what is booked from now through the last day ahead.
pub(crate) fn list(
    index: &TenantIndex,
    class: &ViewClass,
    rules: &dyn Snapshot,
    keys: &RowKeys,
    filter: &DayFilter,
    now: Timestamp,
) -> BoardDays {
    let mut rows = rows(index, class, rules, keys, Side::Departure, now);
    rows.extend(self::rows(index, class, rules, keys, Side::Arrival, now));
    rows.retain(|day_row| filter.admits(&day_row.row));
    rows.sort_by(|one, other| one.row.visible_order(&other.row).then(one.direction.cmp(&other.direction)));
    let mut days: Vec<BoardDay> = Vec::new();
    for row in rows {
        let Some(day) = row.row.day().map(str::to_owned) else { continue };
        match days.last_mut().filter(|last| last.day == day) {
            Some(last) => last.rows.push(row),
            None => days.push(BoardDay { day, rows: vec![row] }),
        }
    }
    BoardDays { days }
}

impl DayFilter {
    fn admits(&self, row: &BoardRow) -> bool {
        let room =
            self.room.as_ref().is_none_or(|room| row.room().is_some_and(|shown| same_room(room, shown)));
        room && (!self.missing_authorization || row.authorization().is_some())
    }
}

fn rows(
    index: &TenantIndex,
    class: &ViewClass,
    rules: &dyn Snapshot,
    keys: &RowKeys,
    side: Side,
    now: Timestamp,
) -> Vec<DayRow> {
    let until = last_moment(class, now);
    let here = index.dispatches_for(class).filter(|dispatch| is_on(dispatch, class.facility, side));
    let picked: Vec<_> = here
        .filter(|dispatch| is_coming(dispatch, side, now, until))
        .map(|dispatch| (dispatch, side))
        .collect();
    let direction = match side {
        Side::Departure => Direction::Departure,
        Side::Arrival => Direction::Arrival,
    };
    let rows = facility_rows(index, class, rules, keys, &picked, now);
    rows.flatten().map(|row| DayRow { direction, row: Arc::unwrap_or_clone(row) }).collect()
}

fn last_moment(class: &ViewClass, now: Timestamp) -> Timestamp {
    let today = class.zone.date(now);
    let after = today
        .checked_add(jiff::Span::new().days(i64::from(class.settings.days_ahead) + 1))
        .unwrap_or(Date::MAX);
    class.zone.midnight(after)
}

/// Whether the list that is read now has it.
#[cfg(all(test, feature = "conformance"))]
pub(super) fn is_listed(dispatch: &Dispatch, class: &ViewClass, side: Side, now: Timestamp) -> bool {
    is_coming(dispatch, side, now, last_moment(class, now))
}

fn is_coming(dispatch: &Dispatch, side: Side, now: Timestamp, until: Timestamp) -> bool {
    let (_, booking) = chart_time(side, &dispatch.0.pickup, dispatch.0.arrival.as_ref());
    let time = booking.current();
    // A window is to come until it is over.
    let booked =
        time.earliest().is_some_and(|from| from < until) && time.last().is_some_and(|last| now <= last);
    booked && dispatch.settled_at().is_none()
}
