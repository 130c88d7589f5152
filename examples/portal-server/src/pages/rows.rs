//! The rows as the templates read them: a mirror of the board's published view.
//!
//! Field names are those of the frames in JSON. The templates only call the accessor methods, so that the
//! core's own types can take this file's place.

/// Both charts of one facility, in the order they are shown.
#[derive(Debug, Clone, Default)]
pub(crate) struct FacilityBoard {
    pub(crate) departures: Vec<BoardRow>,
    pub(crate) arrivals: Vec<BoardRow>,
}

/// One transport on one chart. What is withheld is absent.
#[derive(Debug, Clone, Default)]
pub(crate) struct BoardRow {
    pub(crate) key: String,
    /// The facility's local date, `2026-11-21`.
    pub(crate) day: Option<String>,
    pub(crate) time: Option<RowTime>,
    pub(crate) room: Option<String>,
    pub(crate) level: Option<String>,
    pub(crate) level_mark: Option<String>,
    pub(crate) other_end: Option<String>,
    pub(crate) status: Option<String>,
    pub(crate) late_minutes: Option<u32>,
    pub(crate) authorization: Option<Authorization>,
    pub(crate) is_return: bool,
}

/// When, and what for; already written in the facility's zone and clock.
#[derive(Debug, Clone, Default)]
pub(crate) struct RowTime {
    pub(crate) kind: String,
    pub(crate) label: String,
    pub(crate) at: Option<String>,
    pub(crate) until: Option<String>,
    pub(crate) was: Option<String>,
}

/// What is known of the payor's consent.
#[derive(Debug, Clone, Default)]
pub(crate) struct Authorization {
    pub(crate) missing: bool,
    pub(crate) form: Option<String>,
}

impl FacilityBoard {
    pub(crate) fn departures(&self) -> &[BoardRow] {
        &self.departures
    }

    pub(crate) fn arrivals(&self) -> &[BoardRow] {
        &self.arrivals
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.departures.is_empty() && self.arrivals.is_empty()
    }
}

impl BoardRow {
    pub(crate) fn key(&self) -> &str {
        &self.key
    }

    pub(crate) fn day(&self) -> Option<&str> {
        self.day.as_deref()
    }

    pub(crate) fn time(&self) -> Option<&RowTime> {
        self.time.as_ref()
    }

    pub(crate) fn room(&self) -> Option<&str> {
        self.room.as_deref()
    }

    pub(crate) fn level(&self) -> Option<&str> {
        self.level.as_deref()
    }

    pub(crate) fn level_mark(&self) -> Option<&str> {
        self.level_mark.as_deref()
    }

    pub(crate) fn other_end(&self) -> Option<&str> {
        self.other_end.as_deref()
    }

    pub(crate) fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    pub(crate) fn late_minutes(&self) -> Option<u32> {
        self.late_minutes
    }

    pub(crate) fn is_return(&self) -> bool {
        self.is_return
    }

    pub(crate) fn lacks_authorization(&self) -> bool {
        self.authorization.as_ref().is_some_and(|authorization| authorization.missing)
    }

    pub(crate) fn authorization_form(&self) -> Option<&str> {
        self.authorization.as_ref()?.form.as_deref()
    }
}

impl RowTime {
    pub(crate) fn kind(&self) -> &str {
        &self.kind
    }

    pub(crate) fn label(&self) -> &str {
        &self.label
    }

    pub(crate) fn at(&self) -> Option<&str> {
        self.at.as_deref()
    }

    pub(crate) fn until(&self) -> Option<&str> {
        self.until.as_deref()
    }

    pub(crate) fn was(&self) -> Option<&str> {
        self.was.as_deref()
    }
}
