//! What the pages of facilities need to be drawn.

use crate::pages::clock::Clock;
use crate::pages::{Address, Site, Theme};
use bayboard::board::{BoardDays, FacilityBoard};

/// Where the browser gets what changes.
#[derive(Debug, Clone)]
pub(crate) struct Feed {
    pub(crate) stream: Address,
    pub(crate) poll: Address,
    /// The cookie by which pages know that they are of one session, where the addresses do not say so.
    pub(crate) tabs: Option<&'static str>,
}

/// What charts need wherever they are shown.
#[derive(Debug)]
pub(crate) struct BoardView<'a> {
    pub(crate) site: &'a Site,
    pub(crate) theme: Theme,
    pub(crate) clock: &'a Clock,
    /// The time for which the charts are sure: the clock's, while the server hears of every change.
    pub(crate) as_of: &'a str,
    pub(crate) feed: &'a Feed,
    pub(crate) board: &'a FacilityBoard,
    /// How far ahead the charts look.
    pub(crate) hours_ahead: u16,
}

/// The charts behind a facility's ID and code, or a preview of them.
#[derive(Debug)]
pub(crate) struct BoardPage<'a> {
    pub(crate) view: BoardView<'a>,
    /// Shown on an empty board exactly as it was typed.
    pub(crate) typed_id: &'a str,
    pub(crate) days: ComingDays<'a>,
    pub(crate) preview: bool,
}

/// The charts behind a display link: names, but nothing to click.
#[derive(Debug)]
pub(crate) struct WallPage<'a> {
    pub(crate) view: BoardView<'a>,
    /// Facility and display, on screens that show them.
    pub(crate) names: Option<(&'a str, &'a str)>,
}

/// The list under the charts.
#[derive(Debug)]
pub(crate) struct ComingDays<'a> {
    pub(crate) days: &'a BoardDays,
    pub(crate) days_ahead: u16,
    pub(crate) filter: Filter<'a>,
}

/// What the reader asked to see of the coming days.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Filter<'a> {
    pub(crate) room: &'a str,
    pub(crate) missing_pan: bool,
}

impl Filter<'_> {
    pub(crate) fn is_set(&self) -> bool {
        self.missing_pan || !self.room.is_empty()
    }
}

/// The door, with what was typed before, if anything was wrong. Never the code.
#[derive(Debug)]
pub(crate) struct DoorPage<'a> {
    pub(crate) site: &'a Site,
    pub(crate) theme: Theme,
    pub(crate) facility_id: &'a str,
    pub(crate) problems: &'a [Problem],
}

/// What keeps a sign-in form from being looked at. A wrong code is not among them: it is accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Problem {
    IdMissing,
    CodeMissing,
    TooManyTries { wait_seconds: u64 },
}
