//! Times and dates as lists write them: read as what they say, or refused with a sentence; never read as
//! something else.

use bayboard::{InvalidTime, Timestamp, Zone};
use jiff::civil::{Date, DateTime, Time};

const HOW: &str = "is not a time; write it as 2026-11-21T14:15:00-06:00 or 2026-11-21 14:15";
const SERIAL: &str =
    "is a bare number, as spreadsheets count days; format the column as yyyy-mm-dd hh:mm and save again";
const NO_TIME: &str = "has no time of day; write it as 2026-11-21 14:15";
const SLASHES: &str = "has a slash, and this file also has dates with the day first; write all as 2026-11-21";
const DATE: &str = "is not a date; write it as 1950-01-31";

/// Reads a moment with its offset or its zone in brackets, or the local time of a zone.
///
/// # Errors
/// A sentence that says how to write it.
pub(crate) fn moment(text: &str, zone: Option<&Zone>) -> Result<Timestamp, String> {
    read_moment(text, zone, false)
}

/// As [`moment`], in a file of which it is known whether a date with slashes may begin with the day.
pub(super) fn read_moment(text: &str, zone: Option<&Zone>, days_first: bool) -> Result<Timestamp, String> {
    if let Ok(at) = text.parse() {
        return Ok(at);
    }
    if let Some((local, name)) = text.strip_suffix(']').and_then(|text| text.split_once('[')) {
        let zone = Zone::named(name)
            .map_err(|_| "names a time zone that is not known; write one such as [America/Chicago]")?;
        return at(civil(local, days_first)?, &zone);
    }
    let local = civil(text, days_first)?;
    at(local, zone.ok_or("has no offset; add one such as -06:00, or give the zone with --zone")?)
}

fn at(local: DateTime, zone: &Zone) -> Result<Timestamp, String> {
    zone.only_moment(local).map_err(|error| match error {
        InvalidTime::Skipped => {
            "does not exist on that day, when clocks go forward; add the offset that was meant".to_owned()
        }
        _ => "comes twice on that day, when clocks go back; add the offset, such as -05:00 or -06:00"
            .to_owned(),
    })
}

fn civil(text: &str, days_first: bool) -> Result<DateTime, &'static str> {
    if is_number(text) {
        return Err(SERIAL);
    }
    let Some((day, time)) = text.split_once(['T', 't', ' ']) else {
        return Err(if date(text, days_first, Century::This).is_ok() { NO_TIME } else { HOW });
    };
    let date = date(day, days_first, Century::This)
        .map_err(|problem| if problem == SLASHES { SLASHES } else { HOW })?;
    let (time, is_next_day) = clock(time.trim())?;
    let date = if is_next_day { date.tomorrow().map_err(|_| HOW)? } else { date };
    Ok(date.to_datetime(time))
}

fn is_number(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
}

/// A time of day, and whether it is 24:00, the end of the day.
fn clock(text: &str) -> Result<(Time, bool), &'static str> {
    let text = text.to_ascii_uppercase();
    let half = ["AM", "PM"].into_iter().find(|half| text.ends_with(half));
    let digits = half.map_or(&*text, |half| text.strip_suffix(half).unwrap_or(&text).trim_end());
    let (hour, rest) = digits.split_once(':').ok_or(HOW)?;
    let (minute, second) = rest.split_once(':').unwrap_or((rest, "0"));
    let (second, fraction) = second.split_once(['.', ',']).unwrap_or((second, "0"));
    let (hour, minute, second) = (small(hour)?, two_digits(minute)?, small(second)?);
    let fraction = nanoseconds(fraction)?;
    let is_end = half.is_none() && (hour, minute, second, fraction) == (24, 0, 0, 0);
    let hour = match half {
        Some("AM") if (1..=12).contains(&hour) => hour % 12,
        Some("PM") if (1..=12).contains(&hour) => hour % 12 + 12,
        Some(_) => return Err(HOW),
        None if is_end => 0,
        None => hour,
    };
    Ok((Time::new(hour, minute, second, fraction).map_err(|_| HOW)?, is_end))
}

fn small(text: &str) -> Result<i8, &'static str> {
    let is_plain = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_plain).ok_or(HOW)
}

fn two_digits(text: &str) -> Result<i8, &'static str> {
    if text.len() == 2 { small(text) } else { Err(HOW) }
}

fn nanoseconds(text: &str) -> Result<i32, &'static str> {
    let is_plain = (1..=9).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    format!("{text:0<9}").parse().ok().filter(|_| is_plain).ok_or(HOW)
}

/// What two digits of a year mean.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Century {
    This,
    Unknown,
}

/// A date of birth.
pub(super) fn birth_date(text: &str, days_first: bool) -> Result<Date, &'static str> {
    if is_number(text) {
        return Err(DATE);
    }
    let (day, time) = text.split_once(['T', ' ']).unwrap_or((text, "00:00"));
    // Spreadsheets add a midnight.
    if clock(time)? != (Time::midnight(), false) {
        return Err(DATE);
    }
    date(day, days_first, Century::Unknown)
}

/// `2026-11-21`, or as Americans write it: `11/21/2026`.
fn date(text: &str, days_first: bool, century: Century) -> Result<Date, &'static str> {
    let date = match text.split(['-', '/']).collect::<Vec<_>>()[..] {
        [year, month, day] if year.len() == 4 => (year, month, day),
        [_, _, _] if text.contains('/') && days_first => return Err(SLASHES),
        [month, day, year] if text.contains('/') && !text.contains('-') => (year, month, day),
        _ => return Err(DATE),
    };
    let year = match (date.0.len(), century) {
        (4, _) => date.0.parse::<i16>().map_err(|_| DATE)?,
        (2, Century::This) => i16::from(small(date.0).map_err(|_| DATE)?) + 2000,
        (2, Century::Unknown) => return Err("has a year of two digits; write it as 1950-01-31"),
        _ => return Err(DATE),
    };
    let part = |text| small(text).map_err(|_| DATE);
    let found = Date::new(year, part(date.1)?, part(date.2)?).map_err(|_| DATE)?;
    if (1800..9999).contains(&year) { Ok(found) } else { Err(DATE) }
}

/// Whether a cell can only be a date with the day before the month, which makes every other such date of the
/// file doubtful.
pub(super) fn has_day_first(cell: &str) -> bool {
    let mut parts = cell.splitn(3, '/');
    let (day, month, rest) =
        (parts.next().unwrap_or(""), parts.next().unwrap_or(""), parts.next().unwrap_or(""));
    let in_month = |text: &str, range: std::ops::RangeInclusive<i8>| {
        small(text).is_ok_and(|number| range.contains(&number))
    };
    in_month(day, 13..=31)
        && in_month(month, 1..=12)
        && rest.bytes().next().is_some_and(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chicago() -> Zone {
        Zone::named("America/Chicago").unwrap()
    }

    fn utc(text: &str) -> String {
        moment(text, Some(&chicago())).unwrap_or_else(|problem| panic!("{text} {problem}")).to_string()
    }

    fn refused(text: &str) -> String {
        moment(text, Some(&chicago())).expect_err(text)
    }

    #[test]
    fn local_times_follow_daylight_saving_and_offsets_win() {
        assert_eq!(utc("2026-07-01T12:00:00"), "2026-07-01T17:00:00Z");
        assert_eq!(utc("2026-12-01 12:00"), "2026-12-01T18:00:00Z");
        assert_eq!(utc("2026-12-01T12:00:00+01:00"), "2026-12-01T11:00:00Z");
    }

    #[test]
    fn common_forms_are_read_as_what_they_say() {
        for text in [
            "11/21/2026 2:15 PM",
            "11/21/26 14:15",
            "11/21/2026 2:15:00PM",
            "2026-11-21 02:15 pm",
            "2026/11/21 14:15",
        ] {
            assert_eq!(utc(text), "2026-11-21T20:15:00Z", "{text}");
        }
        assert_eq!(utc("11/21/2026 12:00 AM"), "2026-11-21T06:00:00Z");
        assert_eq!(utc("11/21/2026 12:30 PM"), "2026-11-21T18:30:00Z");
        assert_eq!(utc("2026-11-21T24:00"), "2026-11-22T06:00:00Z");
        assert_eq!(utc("12/31/2026 24:00:00"), "2027-01-01T06:00:00Z");
        assert_eq!(utc("2026-11-21 14:15:00.25"), "2026-11-21T20:15:00.25Z");
        assert_eq!(utc("2026-11-21 14:15:00,000"), "2026-11-21T20:15:00Z");
    }

    #[test]
    fn a_zone_in_brackets_is_the_zone_of_the_time() {
        assert_eq!(utc("2026-11-21T14:15:00[America/New_York]"), "2026-11-21T19:15:00Z");
        assert_eq!(utc("2026-11-21T14:15:00-05:00[America/New_York]"), "2026-11-21T19:15:00Z");
        assert!(refused("2026-11-21T14:15:00-06:00[America/New_York]").contains("not a time"));
        assert!(refused("2026-11-21T14:15:00[America/Nowhere]").contains("not known"));
    }

    #[test]
    fn the_hour_that_comes_twice_and_the_one_that_never_comes_are_refused_without_an_offset() {
        assert!(refused("2026-11-01T01:30:00").contains("twice"));
        assert!(refused("2026-11-01T01:30:00[America/Chicago]").contains("twice"));
        assert!(refused("2026-03-08T02:30:00").contains("does not exist"));
        assert_eq!(utc("2026-11-01T01:30:00-06:00"), "2026-11-01T07:30:00Z");
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        let texts = [
            "soon",
            "2026-13-01T00:00:00",
            "2026-02-30T00:00:00",
            "2026-11-21",
            "12:00",
            "0001-01-01T00:00:00",
            "46347.59375",
            "46347",
            "21/11/2026 14:15",
            "11-21-2026 14:15",
            "11/21/2026 13:15 PM",
            "11/21/2026 0:15 AM",
            "2026-11-21 24:01",
            "2026-11-21 14:15 CST",
            "2026-11-21 14",
            "2026-11-21 14:5",
            "2026-11-21 25:00",
            "11/21/126 14:15",
        ];
        for text in texts {
            refused(text);
        }
        assert!(
            refused("46347.59375").contains("spreadsheets") && refused("2026-11-21").contains("time of day")
        );
        assert!(moment("2026-11-21T12:00:00", None).unwrap_err().contains("--zone"));
    }

    #[test]
    fn dates_with_slashes_are_doubtful_where_one_of_the_file_begins_with_the_day() {
        assert!(
            has_day_first("21/11/2026 14:15") && !has_day_first("11/21/2026") && !has_day_first("suite 13/2")
        );
        assert!(read_moment("05/04/2026 14:15", Some(&chicago()), true).unwrap_err().contains("day first"));
        assert!(birth_date("05/04/1950", true).unwrap_err().contains("day first"));
    }

    #[test]
    fn births_are_whole_dates_with_a_whole_year() {
        let born = |text| birth_date(text, false).map(|date| date.to_string());
        for text in
            ["1950-01-31", "1/31/1950", "01/31/1950 0:00", "1950-01-31 00:00:00", "1950-01-31T00:00:00"]
        {
            assert_eq!(born(text).as_deref(), Ok("1950-01-31"), "{text}");
        }
        assert!(born("1/31/50").unwrap_err().contains("two digits"));
        for text in ["31/1/1950", "1950-01-31 14:15", "18294", "1950", "31.1.1950"] {
            assert!(born(text).is_err(), "{text}");
        }
    }
}
