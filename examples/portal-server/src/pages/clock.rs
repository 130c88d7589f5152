//! The facility's wall clock, written the same way by the server and by the browser.

use super::texts;
use bayboard::{Hours, InvalidTime, Timestamp, Zone};
use jiff::civil::{Date, DateTime};

/// A moment as the facility's clocks show it.
#[derive(Debug, Clone)]
pub(crate) struct Clock {
    now: Timestamp,
    local: DateTime,
    zone: Zone,
    hours: Hours,
}

/// Ten years of summer time; a page that stands longer than that is an hour off half of the year.
const CHANGES: usize = 20;
/// No zone sets its clocks back by more than this.
const TWICE: jiff::SignedDuration = jiff::SignedDuration::from_hours(24);

impl Clock {
    pub(crate) fn new(now: Timestamp, zone: &Zone, hours: Hours) -> Self {
        Self { now, local: zone.local(now), zone: zone.clone(), hours }
    }

    /// The same wall's clock at another moment.
    pub(crate) fn at(&self, moment: Timestamp) -> Self {
        Self::new(moment, &self.zone, self.hours)
    }

    /// `0:-21600:CST 1741507200000:-18000:CDT`: from which millisecond on the clock is so many seconds ahead
    /// of Greenwich, and what it is called. A browser need not know the zone, which may be younger than the
    /// browser.
    pub(crate) fn offsets(&self) -> String {
        let (rules, now) = self.rules();
        let told = |from: i64, at: jiff::Timestamp| {
            let info = rules.to_offset_info(at);
            format!("{from}:{}:{}", info.offset().seconds(), info.abbreviation())
        };
        // The one before, since its last hour may be the one that comes again now.
        let since = rules
            .preceding(now)
            .next()
            .map(|change| change.timestamp())
            .filter(|at| now.duration_since(*at) <= TWICE);
        let before = since.map(|at| told(0, at - jiff::SignedDuration::from_millis(1)));
        let standing = told(since.map_or(0, jiff::Timestamp::as_millisecond), now);
        let following = rules.following(now).take(CHANGES).map(|change| change.timestamp());
        let coming = following.map(|at| told(at.as_millisecond(), at));
        before.into_iter().chain([standing]).chain(coming).collect::<Vec<_>>().join(" ")
    }

    /// What tells the hour apart that clocks set back show twice (`CDT`); nothing in any other.
    pub(crate) fn zone_told(&self) -> String {
        if self.zone.only_moment(self.local) != Err(InvalidTime::Twice) {
            return String::new();
        }
        let (rules, now) = self.rules();
        rules.to_offset_info(now).abbreviation().to_owned()
    }

    fn rules(&self) -> (jiff::tz::TimeZone, jiff::Timestamp) {
        let now = jiff::Timestamp::from_millisecond(self.now.as_millis()).unwrap_or_default();
        (jiff::tz::TimeZone::get(self.zone.name()).unwrap_or(jiff::tz::TimeZone::UTC), now)
    }

    /// What people call the zone.
    pub(crate) fn label(&self) -> String {
        self.zone.city()
    }

    pub(crate) fn milliseconds(&self) -> i64 {
        self.now.as_millis()
    }

    /// `12` or `24`, as the browser's `data-hours` wants it.
    pub(crate) fn hours(&self) -> &'static str {
        match self.hours {
            Hours::TwentyFour => "24",
            Hours::Twelve => "12",
        }
    }

    /// `14:07`, or `2:07` on a twelve-hour clock.
    pub(crate) fn digits(&self) -> String {
        let (hour, minute) = (self.local.hour(), self.local.minute());
        match self.hours {
            Hours::TwentyFour => format!("{hour:02}:{minute:02}"),
            Hours::Twelve => format!("{}:{minute:02}", (hour + 11) % 12 + 1),
        }
    }

    /// `am` or `pm`; nothing on a 24-hour clock.
    pub(crate) fn half(&self) -> &'static str {
        match self.hours {
            Hours::TwentyFour => "",
            Hours::Twelve if self.local.hour() < 12 => texts::MORNING,
            Hours::Twelve => texts::AFTERNOON,
        }
    }

    /// `14:07` or `2:07 pm`; `1:30 am CDT` in the hour that comes twice.
    pub(crate) fn time(&self) -> String {
        [&self.digits(), self.half(), &self.zone_told()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// `Sat 21 Nov`.
    pub(crate) fn date(&self) -> String {
        written(self.local.date())
    }

    /// The same, with its day where that is not `today`.
    pub(crate) fn time_seen_on(&self, today: &Self) -> String {
        let (day, now) = (self.local.date(), today.local.date());
        if day == now { self.time() } else { format!("{} {}", beside(day, now), self.time()) }
    }

    /// Its day alone: a weekday, or a date.
    pub(crate) fn day_seen_on(&self, today: &Self) -> String {
        beside(self.local.date(), today.local.date())
    }

    /// Whether an ISO date is the facility's today.
    pub(crate) fn is_today(&self, day: &str) -> bool {
        self.local.date().to_string() == day
    }

    /// How an ISO date reads beside a time; an unreadable one stays as it is.
    pub(crate) fn beside(&self, day: &str) -> String {
        day.parse().map_or_else(|_| day.to_owned(), |date| beside(date, self.local.date()))
    }
}

/// A weekday for today and the six days to come; a date for any other, with its year where that could be
/// mistaken.
fn beside(date: Date, today: Date) -> String {
    let ahead = (date - today).get_days();
    if (0..=6).contains(&ahead) {
        weekday_of(date).to_owned()
    } else if ahead.abs() <= 180 {
        written(date)
    } else {
        format!("{} {} {}", date.day(), month_of(date), date.year())
    }
}

/// `Sat 21 Nov`.
pub(crate) fn written(date: Date) -> String {
    format!("{} {} {}", weekday_of(date), date.day(), month_of(date))
}

/// `Sat 21 Nov` for an ISO date; an unreadable one stays as it is.
pub(crate) fn written_day(day: &str) -> String {
    day.parse().map_or_else(|_| day.to_owned(), written)
}

fn weekday_of(date: Date) -> &'static str {
    let index = usize::try_from(date.weekday().to_sunday_zero_offset()).unwrap_or_default();
    texts::WEEKDAYS.get(index).copied().unwrap_or_default()
}

fn month_of(date: Date) -> &'static str {
    let index = usize::try_from(date.month() - 1).unwrap_or_default();
    texts::MONTHS.get(index).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offsets(at: &str, zone: &str) -> Vec<String> {
        let clock = Clock::new(at.parse().unwrap(), &Zone::named(zone).unwrap(), Hours::TwentyFour);
        clock.offsets().split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn a_page_is_told_the_clock_of_its_zone_for_years_to_come() {
        let chicago = offsets("2026-11-21T20:07:10Z", "America/Chicago");
        assert_eq!(chicago[..3], ["0:-21600:CST", "1805011200000:-18000:CDT", "1825570800000:-21600:CST"]);
        assert_eq!(chicago.len(), 21);
        assert_eq!(offsets("2026-11-21T20:07:10Z", "America/Phoenix"), ["0:-25200:MST"]);
        assert_eq!(offsets("2026-11-21T20:07:10Z", "Asia/Kathmandu"), ["0:20700:+0545"]);
        assert_eq!(offsets("2026-11-21T20:07:10Z", "UTC"), ["0:0:UTC"]);
    }

    #[test]
    fn on_the_day_of_a_change_a_page_is_told_the_clock_before_it_too() {
        let chicago = offsets("2026-11-01T07:30:00Z", "America/Chicago");
        assert_eq!(chicago[..2], ["0:-18000:CDT", "1793516400000:-21600:CST"]);
    }

    #[test]
    fn the_hour_that_comes_twice_is_told_apart() {
        let zones =
            [("06:30", "1:30 am CDT"), ("07:30", "1:30 am CST"), ("05:59", "12:59 am"), ("08:00", "2:00 am")];
        for (utc, told) in zones {
            assert_eq!(clock(&format!("2026-11-01T{utc}:00Z")).time(), told);
        }
    }

    fn clock(at: &str) -> Clock {
        Clock::new(at.parse().unwrap(), &Zone::named("America/Chicago").unwrap(), Hours::Twelve)
    }

    #[test]
    fn days_beside_times_cannot_be_mistaken_for_others() {
        let saturday = clock("2026-11-21T20:07:00Z");
        let days = [
            ("2026-11-21", "Sat"),
            ("2026-11-27", "Fri"),
            ("2026-11-28", "Sat 28 Nov"),
            ("2026-11-20", "Fri 20 Nov"),
            ("2027-02-01", "Mon 1 Feb"),
            ("2027-11-21", "21 Nov 2027"),
            ("no date", "no date"),
        ];
        for (day, read) in days {
            assert_eq!(saturday.beside(day), read, "{day}");
        }
    }

    #[test]
    fn a_time_of_another_day_says_so() {
        let now = clock("2026-11-22T06:10:00Z");
        let told = |at: &str| now.at(at.parse().unwrap()).time_seen_on(&now);
        assert_eq!(
            (told("2026-11-22T06:05:00Z"), told("2026-11-22T05:59:00Z")),
            ("12:05 am".into(), "Sat 21 Nov 11:59 pm".into())
        );
    }
}
