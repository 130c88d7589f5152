//! Time as the library keeps it: UTC microseconds, and facility-local civil time for people.
//!
//! Nothing in the library reads a clock; `now` is an argument everywhere.

use crate::codec::{DecodeError, Value, newtype_value};
use crate::text::{InlineText, as_text};
use jiff::civil;
use jiff::fmt::temporal::Pieces;
use jiff::tz::{AmbiguousOffset, TimeZone};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A moment in UTC, in whole microseconds since 1970.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The moment `micros` microseconds after 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    /// The moment `millis` milliseconds after 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis.saturating_mul(1_000))
    }

    /// Microseconds since 1970, as both databases keep it.
    #[must_use]
    pub const fn as_micros(self) -> i64 {
        self.0
    }

    /// Milliseconds since 1970, as browsers count.
    #[must_use]
    pub const fn as_millis(self) -> i64 {
        self.0.div_euclid(1_000)
    }

    /// This moment moved into the future.
    #[must_use]
    pub fn plus(self, span: Duration) -> Self {
        Self(self.0.saturating_add(micros(span)))
    }

    /// This moment moved into the past.
    #[must_use]
    pub fn minus(self, span: Duration) -> Self {
        Self(self.0.saturating_sub(micros(span)))
    }

    /// Time from `earlier` until this moment; zero when it lies in the future.
    #[must_use]
    pub fn since(self, earlier: Self) -> Duration {
        Duration::from_micros(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }

    pub(crate) fn to_jiff(self) -> jiff::Timestamp {
        let clamped =
            self.0.clamp(jiff::Timestamp::MIN.as_microsecond(), jiff::Timestamp::MAX.as_microsecond());
        jiff::Timestamp::from_microsecond(clamped).unwrap_or(jiff::Timestamp::UNIX_EPOCH)
    }
}

impl From<SystemTime> for Timestamp {
    /// What the caller's clock says; a clock before 1970 reads as 1970.
    fn from(at: SystemTime) -> Self {
        Self(micros(at.duration_since(UNIX_EPOCH).unwrap_or_default()))
    }
}

fn micros(span: Duration) -> i64 {
    i64::try_from(span.as_micros()).unwrap_or(i64::MAX)
}

/// From Baker Island, UTC-12, to Kiribati, UTC+14.
const OFFSETS: std::ops::RangeInclusive<i32> = -12 * 3_600..=14 * 3_600;

impl fmt::Display for Timestamp {
    /// RFC 3339 in UTC, for example `2026-11-21T20:15:00Z`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.to_jiff().fmt(f)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Timestamp({self})")
    }
}

impl std::str::FromStr for Timestamp {
    type Err = InvalidTime;
    /// Reads RFC 3339 with an offset or `Z`; years 1900 to 9998, offsets that some place on earth has.
    fn from_str(text: &str) -> Result<Self, InvalidTime> {
        let at: jiff::Timestamp = text.parse().map_err(|_| InvalidTime::Moment)?;
        // A zone in brackets beside the offset must agree with it.
        if text.contains('[') && text.parse::<jiff::Zoned>().ok().is_none_or(|zoned| zoned.timestamp() != at)
        {
            return Err(InvalidTime::Moment);
        }
        let offset = Pieces::parse(text).ok().and_then(|pieces| pieces.to_numeric_offset());
        if offset.is_some_and(|offset| !OFFSETS.contains(&offset.seconds())) {
            return Err(InvalidTime::Offset);
        }
        let year = at.to_zoned(TimeZone::UTC).year();
        if !(1900..9999).contains(&year) {
            return Err(InvalidTime::Moment);
        }
        Ok(Self(at.as_microsecond()))
    }
}
newtype_value!(Timestamp);
as_text!(shown Timestamp, Zone);

/// A time zone by its IANA name, from the bundled database.
#[derive(Clone)]
pub struct Zone {
    name: String,
    rules: TimeZone,
}

impl Zone {
    /// Looks the name up, for example `America/Chicago`.
    ///
    /// # Errors
    /// [`InvalidTime::Zone`] when the database does not know the name.
    pub fn named(name: &str) -> Result<Self, InvalidTime> {
        let rules = TimeZone::get(name).map_err(|_| InvalidTime::Zone)?;
        let name = rules.iana_name().unwrap_or(name).to_owned();
        Ok(Self { name, rules })
    }

    /// Coordinated universal time.
    #[must_use]
    pub fn utc() -> Self {
        Self { name: "UTC".to_owned(), rules: TimeZone::UTC }
    }

    /// The IANA name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The city part of the name, as people read it: `New York`.
    #[must_use]
    pub fn city(&self) -> String {
        self.name.rsplit('/').next().unwrap_or(&self.name).replace('_', " ")
    }

    /// Civil date and time at `at` in this zone.
    #[must_use]
    pub fn local(&self, at: Timestamp) -> civil::DateTime {
        self.rules.to_datetime(at.to_jiff())
    }

    /// The facility-local calendar date at `at`.
    #[must_use]
    pub fn date(&self, at: Timestamp) -> civil::Date {
        self.local(at).date()
    }

    /// The first moment of `date` in this zone.
    #[must_use]
    pub fn midnight(&self, date: civil::Date) -> Timestamp {
        self.moment(date.at(0, 0, 0, 0))
    }

    /// What to call the zone's time at `at` (`CDT`), in the hour that clocks set back show twice; nothing in
    /// any other.
    pub(crate) fn told_apart(&self, at: Timestamp) -> Option<InlineText> {
        let is_twice = self.only_moment(self.local(at)) == Err(InvalidTime::Twice);
        is_twice.then(|| InlineText::default().with(self.rules.to_offset_info(at.to_jiff()).abbreviation()))
    }

    /// The first moment of the day after the one on which `at` lies in this zone.
    pub(crate) fn end_of_day(&self, at: Timestamp) -> Timestamp {
        let date = self.date(at);
        self.midnight(date.tomorrow().unwrap_or(date))
    }

    /// The moment a wall clock shows `local`; in a gap the later reading, in a fold the earlier one.
    #[must_use]
    pub fn moment(&self, local: civil::DateTime) -> Timestamp {
        match self.rules.to_timestamp(local) {
            Ok(at) => Timestamp(at.as_microsecond()),
            Err(_) => Timestamp(0),
        }
    }
}

impl Zone {
    /// The only moment at which a wall clock shows `local`.
    ///
    /// # Errors
    /// [`InvalidTime::Skipped`] where clocks go forward over it, [`InvalidTime::Twice`] where they go back
    /// over it.
    pub fn only_moment(&self, local: civil::DateTime) -> Result<Timestamp, InvalidTime> {
        match self.rules.to_ambiguous_timestamp(local).offset() {
            AmbiguousOffset::Unambiguous { .. } => Ok(self.moment(local)),
            AmbiguousOffset::Gap { .. } => Err(InvalidTime::Skipped),
            AmbiguousOffset::Fold { .. } => Err(InvalidTime::Twice),
        }
    }
}

impl fmt::Display for Zone {
    /// Its IANA name.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

impl std::str::FromStr for Zone {
    type Err = InvalidTime;
    /// Looks the name up, as [`Zone::named`] does.
    fn from_str(name: &str) -> Result<Self, InvalidTime> {
        Self::named(name)
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Zone({})", self.name)
    }
}

impl PartialEq for Zone {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Zone {}
impl Hash for Zone {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

impl Value for Zone {
    fn store(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.name.as_bytes());
    }

    fn load(bytes: &[u8]) -> Result<Self, DecodeError> {
        let name = String::load(bytes)?;
        let zone = Self::named(&name).map_err(|_| DecodeError::UnknownWord("time zone"))?;
        // Names are looked up in any letter case; only one of them was ever written.
        if zone.name == name { Ok(zone) } else { Err(DecodeError::NotCanonical) }
    }
}

/// How a clock reads on a board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hours {
    /// `14:05`
    TwentyFour,
    /// `2:05 pm`
    Twelve,
}

impl Hours {
    /// The clock that this switch stands for.
    pub(crate) const fn of(twelve: bool) -> Self {
        if twelve { Self::Twelve } else { Self::TwentyFour }
    }

    /// Formats the wall-clock time.
    #[must_use]
    pub fn format(self, at: civil::Time) -> String {
        self.read(at).as_str().to_owned()
    }

    pub(crate) fn read(self, at: civil::Time) -> InlineText {
        let (hour, minute) = (at.hour().unsigned_abs(), at.minute().unsigned_abs());
        match self {
            Self::TwentyFour => InlineText::default().with_two_digits(hour).with(":").with_two_digits(minute),
            Self::Twelve => {
                let read = (hour + 11) % 12 + 1;
                let head = if read < 10 {
                    InlineText::default().with_digit(read)
                } else {
                    InlineText::default().with_two_digits(read)
                };
                head.with(":").with_two_digits(minute).with(if hour < 12 { " am" } else { " pm" })
            }
        }
    }
}

/// A time could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidTime {
    /// Not an RFC 3339 moment.
    #[error("not a time; write it as 2026-11-21T14:15:00-06:00 or with Z")]
    Moment,
    /// An offset from UTC that no place has.
    #[error("has an offset that no place on earth has; it is -12:00 to +14:00, or write Z")]
    Offset,
    /// Not a zone of the bundled database.
    #[error("not a time zone; use an IANA name such as America/Chicago")]
    Zone,
    /// A local time that no clock shows, since clocks go forward over it.
    #[error("not a time of that day, when clocks go forward; give it with its offset")]
    Skipped,
    /// A local time that clocks show twice, since they go back over it.
    #[error("a time that comes twice on that day, when clocks go back; give it with its offset")]
    Twice,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_beside_an_offset_must_agree_with_it() {
        let read = |text: &str| text.parse::<Timestamp>().map(|at| at.to_string());
        assert_eq!(read("2026-11-21T14:15:00-06:00[America/Chicago]").as_deref(), Ok("2026-11-21T20:15:00Z"));
        assert_eq!(read("2026-11-21T14:15:00-05:00[America/Chicago]"), Err(InvalidTime::Moment));
    }

    #[test]
    fn only_a_time_that_comes_once_is_one_moment() {
        let zone = Zone::named("America/Chicago").unwrap();
        let only = |month, day, hour| zone.only_moment(civil::date(2026, month, day).at(hour, 30, 0, 0));
        assert_eq!((only(3, 8, 2), only(11, 1, 1)), (Err(InvalidTime::Skipped), Err(InvalidTime::Twice)));
        assert_eq!(only(11, 1, 2).unwrap().to_string(), "2026-11-01T08:30:00Z");
    }

    #[test]
    fn a_moment_reads_back_as_written() {
        let at: Timestamp = "2026-11-21T14:15:00.25-06:00".parse().unwrap();
        assert_eq!(at.to_string(), "2026-11-21T20:15:00.25Z");
        assert_eq!(at.to_string().parse(), Ok(at));
    }

    #[test]
    fn offsets_are_those_of_places_on_earth() {
        for offset in ["Z", "+14:00", "-12:00", "+05:45", "-00:00"] {
            assert!(format!("2026-11-21T14:15:00{offset}").parse::<Timestamp>().is_ok(), "{offset}");
        }
        for offset in ["+14:01", "-12:01", "+25:00", "-23:59"] {
            assert_eq!(
                format!("2026-11-21T14:15:00{offset}").parse::<Timestamp>(),
                Err(InvalidTime::Offset),
                "{offset}"
            );
        }
    }

    #[test]
    fn a_clocks_reading_is_cut_to_microseconds() {
        let clock = UNIX_EPOCH + Duration::from_nanos(1_500_999);
        assert_eq!(Timestamp::from(clock), Timestamp::from_micros(1_500));
        assert_eq!(Timestamp::from(UNIX_EPOCH - Duration::from_secs(1)), Timestamp::from_micros(0));
    }

    #[test]
    fn midnight_follows_daylight_saving() {
        let chicago = Zone::named("America/Chicago").unwrap();
        let (before, after) = (civil::date(2026, 11, 1), civil::date(2026, 11, 2));
        assert_eq!(chicago.midnight(after).since(chicago.midnight(before)), Duration::from_secs(25 * 3600));
    }

    #[test]
    fn twelve_hour_clocks_know_noon_and_midnight() {
        assert_eq!(Hours::Twelve.format(civil::time(0, 5, 0, 0)), "12:05 am");
        assert_eq!(Hours::Twelve.format(civil::time(12, 0, 0, 0)), "12:00 pm");
        assert_eq!(Hours::TwentyFour.format(civil::time(7, 5, 0, 0)), "07:05");
    }
}
