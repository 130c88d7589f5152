//! From when until when a dispatch shows at a facility: a pure function of its times and of what the facility
//! keeps to.

use super::{Side, chart_time, is_on};
use crate::records::TenantSettings;
use crate::{BookedTime, Dispatch, FacilityId, Step, Timestamp, Zone};
use jiff::civil::Date;
use std::time::Duration;

/// What a board keeps to in time.
#[derive(Clone, Copy)]
pub(crate) struct Terms<'a> {
    pub(crate) settings: TenantSettings,
    pub(crate) zone: &'a Zone,
}

/// From when until when; without a bound where there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) from: Option<Timestamp>,
    pub(crate) until: Option<Timestamp>,
}

impl Span {
    /// On one chart.
    pub(crate) fn on_chart(dispatch: &Dispatch, side: Side, terms: Terms<'_>) -> Self {
        let (_, booking) = chart_time(side, &dispatch.0.pickup, dispatch.0.arrival.as_ref());
        let from = booking.current().earliest().filter(|_| !is_under_way(dispatch));
        Self { from: from.map(|at| at.minus(terms.settings.horizon())), until: leaves_at(dispatch, terms) }
    }

    /// On whatever a facility's own board shows, charts and coming days. It may begin a little early, never
    /// late.
    pub(crate) fn at_facility(dispatch: &Dispatch, facility: FacilityId, terms: Terms<'_>) -> Option<Self> {
        let sides =
            [Side::Departure, Side::Arrival].into_iter().filter(|side| is_on(dispatch, facility, *side));
        let on_side = |side| {
            let chart = Self::on_chart(dispatch, side, terms);
            Self::among_days(dispatch, side, terms).map_or(chart, |days| chart.and(days))
        };
        sides.map(on_side).reduce(Self::and)
    }

    /// Among the coming days: from the first day that lists its day, until it is over.
    fn among_days(dispatch: &Dispatch, side: Side, terms: Terms<'_>) -> Option<Self> {
        let (_, booking) = chart_time(side, &dispatch.0.pickup, dispatch.0.arrival.as_ref());
        let booked = booking.current();
        let (from, last) =
            booked.earliest().zip(booked.last()).filter(|_| dispatch.settled_at().is_none())?;
        let ahead = jiff::Span::new().days(i64::from(terms.settings.days_ahead));
        let first = terms.zone.date(from).checked_sub(ahead).unwrap_or(Date::MIN);
        Some(Self {
            from: Some(terms.zone.midnight(first)),
            until: Some(last.plus(Duration::from_micros(1))),
        })
    }

    /// From the earlier beginning until the later end.
    fn and(self, other: Self) -> Self {
        Self {
            from: self.from.zip(other.from).map(|(one, other)| one.min(other)),
            until: self.until.zip(other.until).map(|(one, other)| one.max(other)),
        }
    }

    pub(crate) fn contains(&self, now: Timestamp) -> bool {
        self.has_begun(now) && !self.is_over(now)
    }

    pub(crate) fn has_begun(&self, now: Timestamp) -> bool {
        self.from.is_none_or(|from| from <= now)
    }

    /// Whether it has ended. One that ends before it begins is over no sooner: to whoever looks further ahead
    /// it has begun.
    pub(crate) fn is_over(&self, now: Timestamp) -> bool {
        self.until.is_some_and(|until| until <= now)
    }

    /// When time next begins or ends it.
    pub(crate) fn next_bound(&self, now: Timestamp) -> Option<Timestamp> {
        [self.from, self.until].into_iter().flatten().filter(|at| *at > now).min()
    }
}

/// Whether a crew began, and nobody cancelled.
fn is_under_way(dispatch: &Dispatch) -> bool {
    let progress = dispatch.progress();
    progress.cancelled().is_none() && (progress.closed().is_some() || !progress.stamps().is_empty())
}

/// When a row leaves: some minutes after arriving or being cancelled; at last when everybody forgot it.
fn leaves_at(dispatch: &Dispatch, terms: Terms<'_>) -> Option<Timestamp> {
    let (progress, settings) = (dispatch.progress(), &terms.settings);
    if let Some(cancelled) = progress.cancelled() {
        return Some(cancelled.at.plus(settings.keep_cancelled()));
    }
    let arrived = progress.at(Step::AtDestination).or_else(|| dispatch.settled_at());
    arrived.map(|at| at.plus(settings.keep_arrived())).or_else(|| forgotten_at(dispatch, terms))
}

/// When a call that nobody closed is let go: long after its last time, whichever of its times that is. A
/// will-call that nobody began leaves at the end of its day, by the facility's clock.
fn forgotten_at(dispatch: &Dispatch, terms: Terms<'_>) -> Option<Timestamp> {
    match (dispatch.progress().stamps().is_empty(), dispatch.0.pickup.current()) {
        (true, BookedTime::WillCall { .. }) => Some(terms.zone.end_of_day(dispatch.waits_on())),
        _ => dispatch.last_time().map(|at| at.plus(terms.settings.forget_after())),
    }
}
