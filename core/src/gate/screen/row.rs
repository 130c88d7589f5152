//! The serialisable row of a facility board. Its fields are closed: only the gate fills them.

use crate::codec::words;
use crate::index::TimeLabel;
use crate::text::InlineText;
use crate::{ServiceLevel, Status};
use serde::{Serialize, Serializer};
use std::sync::Arc;

/// A text of the house's own words, or one that its record shares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum RowText {
    Word(&'static str),
    Shared(Arc<str>),
}

impl RowText {
    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Word(word) => word,
            Self::Shared(text) => text,
        }
    }
}

impl Serialize for RowText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

words! {
    /// How a time is booked.
    pub enum TimeKind: "time kind" {
        /// At a moment.
        Exact = "exact",
        /// Between two.
        Window = "window",
        /// When somebody calls.
        WillCall = "will_call",
    }
}

/// A booked time, ready to be read in the facility's zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RowTime {
    /// How it is booked.
    pub(super) kind: TimeKind,
    /// What it is.
    pub(super) label: TimeLabel,
    /// The time in force: 15:25, or 3:25 pm; absent for a will-call without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub(super) at: Option<InlineText>,
    /// What it is told apart by (CDT), in the hour that comes twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub(super) at_zone: Option<InlineText>,
    /// The end of a window.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub(super) until: Option<InlineText>,
    /// The date of that end, where it is another than the row's.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub(super) until_day: Option<InlineText>,
    /// What that end is told apart by.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub(super) until_zone: Option<InlineText>,
    /// The time before it was revised.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub(super) was: Option<InlineText>,
    /// The date of that time, where it is another than the row's.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub(super) was_day: Option<InlineText>,
    /// What that time is told apart by.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub(super) was_zone: Option<InlineText>,
}

impl RowTime {
    /// How it is booked.
    #[must_use]
    pub const fn kind(&self) -> TimeKind {
        self.kind
    }

    /// What it is.
    #[must_use]
    pub const fn label(&self) -> TimeLabel {
        self.label
    }

    /// The time in force; none for a will-call without one.
    #[must_use]
    pub fn at(&self) -> Option<&str> {
        self.at.as_ref().map(InlineText::as_str)
    }

    /// What the time in force is told apart by (`CDT`), in the hour that comes twice.
    #[must_use]
    pub fn at_zone(&self) -> Option<&str> {
        self.at_zone.as_ref().map(InlineText::as_str)
    }

    /// The end of a window.
    #[must_use]
    pub fn until(&self) -> Option<&str> {
        self.until.as_ref().map(InlineText::as_str)
    }

    /// The date of that end, where it is another than the row's day.
    #[must_use]
    pub fn until_day(&self) -> Option<&str> {
        self.until_day.as_ref().map(InlineText::as_str)
    }

    /// What that end is told apart by, in the hour that comes twice.
    #[must_use]
    pub fn until_zone(&self) -> Option<&str> {
        self.until_zone.as_ref().map(InlineText::as_str)
    }

    /// The time before it was revised.
    #[must_use]
    pub fn was(&self) -> Option<&str> {
        self.was.as_ref().map(InlineText::as_str)
    }

    /// The date of that time, where it is another than the row's day.
    #[must_use]
    pub fn was_day(&self) -> Option<&str> {
        self.was_day.as_ref().map(InlineText::as_str)
    }

    /// What that time is told apart by, in the hour that comes twice.
    #[must_use]
    pub fn was_zone(&self) -> Option<&str> {
        self.was_zone.as_ref().map(InlineText::as_str)
    }
}

/// What a board says of the crew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowStatus {
    /// The crew's status.
    Live(Status),
    /// Run by an affiliate that reports no steps, and its time has come.
    NoLiveStatus,
}

impl RowStatus {
    /// The word on the wire: a status word or `no_live_status`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Live(status) => crate::Word::word(status),
            Self::NoLiveStatus => "no_live_status",
        }
    }
}

impl Serialize for RowStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

/// A missing authorization number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RowAuthorization {
    /// Whether the number is missing.
    pub(super) missing: bool,
    /// The payor's form; it starts with https://.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub(super) form: Option<RowText>,
}

impl RowAuthorization {
    /// The payor's form; it starts with `https://`.
    #[must_use]
    pub fn form(&self) -> Option<&str> {
        self.form.as_ref().map(RowText::as_str)
    }
}

/// One line of a chart. What is withheld is absent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BoardRow {
    /// The same on every screen of one board on one day, another everywhere else.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub(super) key: InlineText,
    /// The facility's date: 2026-11-21.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub(super) day: Option<InlineText>,
    /// The booked time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) time: Option<RowTime>,
    /// The room at this facility.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub(super) room: Option<RowText>,
    /// The service level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) level: Option<ServiceLevel>,
    /// Its mark in three letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) level_mark: Option<&'static str>,
    /// The other end: an organisation's name, or the kind of place.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub(super) other_end: Option<RowText>,
    /// What is known of the crew.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) status: Option<RowStatus>,
    /// Minutes past the booked pickup, once it counts as late.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) late_minutes: Option<u32>,
    /// A missing authorization number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) authorization: Option<RowAuthorization>,
    /// Whether it is the way back; absent if not.
    #[serde(rename = "return", skip_serializing_if = "std::ops::Not::not")]
    pub(super) is_return: bool,
    /// The minute it sorts by; shown already, as `day` and `time`.
    #[serde(skip)]
    pub(super) minute: Option<i64>,
}

impl BoardRow {
    /// An opaque key: the same on every screen of one board on one day, another everywhere else.
    #[must_use]
    pub fn key(&self) -> &str {
        self.key.as_str()
    }

    /// The facility-local date, `2026-11-21`.
    #[must_use]
    pub fn day(&self) -> Option<&str> {
        self.day.as_ref().map(InlineText::as_str)
    }

    /// The booked time.
    #[must_use]
    pub const fn time(&self) -> Option<&RowTime> {
        self.time.as_ref()
    }

    /// The room at this facility.
    #[must_use]
    pub fn room(&self) -> Option<&str> {
        self.room.as_ref().map(RowText::as_str)
    }

    /// The service level.
    #[must_use]
    pub const fn level(&self) -> Option<ServiceLevel> {
        self.level
    }

    /// The other end: an organisation's name, or the kind of place.
    #[must_use]
    pub fn other_end(&self) -> Option<&str> {
        self.other_end.as_ref().map(RowText::as_str)
    }

    /// What is known of the crew.
    #[must_use]
    pub const fn status(&self) -> Option<RowStatus> {
        self.status
    }

    /// Minutes past the booked pickup, once it counts as late.
    #[must_use]
    pub const fn late_minutes(&self) -> Option<u32> {
        self.late_minutes
    }

    /// A missing authorization number.
    #[must_use]
    pub const fn authorization(&self) -> Option<&RowAuthorization> {
        self.authorization.as_ref()
    }

    /// Whether this is the way back.
    #[must_use]
    pub const fn is_return(&self) -> bool {
        self.is_return
    }

    /// Orders rows by what can be seen of them: minute, then room, other end, level, status.
    pub(crate) fn visible_order(&self, other: &Self) -> std::cmp::Ordering {
        (self.minute.is_none(), self.minute)
            .cmp(&(other.minute.is_none(), other.minute))
            .then_with(|| self.seen().cmp(&other.seen()))
    }

    fn seen(&self) -> (Option<&str>, Option<&str>, Option<ServiceLevel>, Option<RowStatus>, &str) {
        (self.room(), self.other_end(), self.level, self.status, self.key())
    }
}
