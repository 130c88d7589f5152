//! What lets a screen see a board: a session's ticket or a display link. It is looked at anew whenever
//! something changes.

use crate::access::{Action, BoardTicket, Phase, RecordStatus, Relation, Role};
use crate::index::{Layout, TenantIndex, ViewClass};
use crate::records::Facility;
use crate::{DisplayId, Facts, Snapshot};

/// A screen's right to its board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pass {
    /// A browser signed in with ID and code, real or decoy: both take the same path.
    Session(BoardTicket),
    /// A wall screen.
    Display(DisplayId),
}

/// What a page around a board needs to know. For a code session it derives from the typed ID alone.
#[derive(Clone, PartialEq, Eq)]
pub struct Screen {
    /// The view class.
    pub class: ViewClass,
    /// Facility and display name, on wall screens that show them.
    pub names: Option<(String, String)>,
    /// The facility ID as typed, on code sessions.
    pub typed_id: Option<String>,
    /// The name that logs and metrics know a wall screen by.
    pub display_name: Option<String>,
}

impl std::fmt::Debug for Screen {
    /// People type access codes into the field for the ID, so what was typed is not printed.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Screen")
            .field("class", &self.class)
            .field("display_name", &self.display_name)
            .finish_non_exhaustive()
    }
}

impl TenantIndex {
    /// The screen this pass opens, or none if it has ended.
    pub(crate) fn admit(&self, pass: &Pass, rules: &dyn Snapshot) -> Option<Screen> {
        let screen = match pass {
            Pass::Session(ticket) => self.session_screen(ticket)?,
            Pass::Display(id) => self.display_screen(*id)?,
        };
        may_view(&screen.class, rules).then_some(screen)
    }

    fn session_screen(&self, ticket: &BoardTicket) -> Option<Screen> {
        let known = ticket.typed.public_id().and_then(|id| self.facility_by_public_id(&id));
        // Right and wrong codes of one ID end together, so that a rotation tells nobody which it was.
        if ticket.epoch != known.map_or(UNKNOWN_EPOCH, session_epoch)
            || self.sessions.is_ended(ticket.session)
        {
            return None;
        }
        // The ID of a facility no longer in use is as good as unknown. The draw is made for every ID, needed
        // or not.
        let drawn = self.drawn_layout(&ticket.typed);
        let layout = known.filter(|facility| is_active(facility.record_status())).map_or(drawn, Layout::of);
        let class = ViewClass::for_facility(self.tenant(), layout, ticket.subject, Role::FacilitySession);
        Some(Screen {
            class,
            names: None,
            typed_id: Some(ticket.typed.as_str().to_owned()),
            display_name: None,
        })
    }

    fn display_screen(&self, id: DisplayId) -> Option<Screen> {
        let display =
            self.display(id).filter(|display| !display.is_revoked() && is_active(display.record_status()))?;
        let facility =
            self.facility(display.facility()).filter(|facility| is_active(facility.record_status()))?;
        let names = display
            .0
            .shows_names
            .then(|| (facility.0.name.inner().as_str().to_owned(), display.name().to_owned()));
        let class = ViewClass::for_display(self.tenant(), facility, display);
        Some(Screen { class, names, typed_id: None, display_name: Some(display.name().to_owned()) })
    }
}

/// The code epoch that an unknown ID has, and every facility at first.
pub(crate) const UNKNOWN_EPOCH: u32 = 0;

/// The epoch of sessions signed in after a facility went out of use; those made before have ended.
const CLOSED_EPOCH: u32 = u32::MAX;

/// The code epoch that a session of this facility must have.
pub(crate) fn session_epoch(facility: &Facility) -> u32 {
    if is_active(facility.record_status()) { facility.0.code_epoch } else { CLOSED_EPOCH }
}

const fn is_active(status: RecordStatus) -> bool {
    matches!(status, RecordStatus::Active)
}

fn may_view(class: &ViewClass, rules: &dyn Snapshot) -> bool {
    let facts = Facts::new(Relation::OwnFacility, RecordStatus::Active, Phase::Active, false);
    rules.permits(&class.subject, Action::ViewBoard, facts).is_allowed()
}
