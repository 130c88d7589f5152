//! The facility's wall clock, written the same way by the server and by the browser.

use super::texts;
use jiff::{Timestamp, Zoned, civil::Date, tz::TimeZone};

/// 24 hours, or twelve with am and pm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hours {
    TwentyFour,
    Twelve,
}

/// A moment as the facility's clocks show it.
#[derive(Debug, Clone)]
pub(crate) struct Clock {
    moment: Zoned,
    zone: String,
    label: String,
    hours: Hours,
}

impl Clock {
    /// `zone` is the IANA name, for the browser; `label` is what people call it.
    pub(crate) fn new(now: Timestamp, zone: TimeZone, label: &str, hours: Hours) -> Self {
        let id = zone.iana_name().unwrap_or("UTC").to_owned();
        Self { moment: now.to_zoned(zone), zone: id, label: label.to_owned(), hours }
    }

    pub(crate) fn zone(&self) -> &str {
        &self.zone
    }

    pub(crate) fn label(&self) -> &str {
        &self.label
    }

    pub(crate) fn milliseconds(&self) -> i64 {
        self.moment.timestamp().as_millisecond()
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
        let (hour, minute) = (self.moment.hour(), self.moment.minute());
        match self.hours {
            Hours::TwentyFour => format!("{hour:02}:{minute:02}"),
            Hours::Twelve => format!("{}:{minute:02}", (hour + 11) % 12 + 1),
        }
    }

    /// `am` or `pm`; nothing on a 24-hour clock.
    pub(crate) fn half(&self) -> &'static str {
        match self.hours {
            Hours::TwentyFour => "",
            Hours::Twelve if self.moment.hour() < 12 => texts::MORNING,
            Hours::Twelve => texts::AFTERNOON,
        }
    }

    /// `14:07` or `2:07 pm`.
    pub(crate) fn time(&self) -> String {
        format!("{} {}", self.digits(), self.half()).trim_end().to_owned()
    }

    /// `Sat 21 Nov`.
    pub(crate) fn date(&self) -> String {
        written(self.moment.date())
    }

    /// Whether an ISO date is the facility's today.
    pub(crate) fn is_today(&self, day: &str) -> bool {
        self.moment.date().to_string() == day
    }
}

/// `Sat 21 Nov`.
pub(crate) fn written(date: Date) -> String {
    format!("{} {} {}", weekday_of(date), date.day(), month_of(date))
}

/// The weekday of an ISO date; an unreadable date has none.
pub(crate) fn weekday(day: &str) -> Option<&'static str> {
    day.parse().ok().map(weekday_of)
}

fn weekday_of(date: Date) -> &'static str {
    let index = usize::try_from(date.weekday().to_sunday_zero_offset()).unwrap_or_default();
    texts::WEEKDAYS.get(index).copied().unwrap_or_default()
}

fn month_of(date: Date) -> &'static str {
    let index = usize::try_from(date.month() - 1).unwrap_or_default();
    texts::MONTHS.get(index).copied().unwrap_or_default()
}
