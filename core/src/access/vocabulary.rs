//! The other words rules are written in.

use crate::words::words;

words! {
    /// How the viewer stands to the record.
    pub enum Relation: "relation" {
        /// The record starts or ends at the viewer's facility.
        OwnFacility = "own_facility",
        /// The record belongs to the viewer's own company.
        OwnTenant = "own_tenant",
        /// None that the library knows.
        None = "none",
    }
}

words! {
    /// Whether a record is in use; separate from progress (FEATURES: every access decision asks it).
    pub enum RecordStatus: "record status" {
        /// In use.
        Active = "active",
        /// Kept for reference.
        Archived = "archived",
        /// Removed from use; kept for the journal.
        Deleted = "deleted",
    }
}

words! {
    /// How far a dispatch is, as coarsely as rules care.
    pub enum Phase: "phase" {
        /// Not yet activated.
        Booked = "booked",
        /// Activated and not finished.
        Active = "active",
        /// Back in service or closed.
        Finished = "finished",
        /// Cancelled.
        Cancelled = "cancelled",
    }
}

words! {
    /// How much a facility's screens show; a facility or a display is assigned one, rules grant by it.
    pub enum DisplayProfile: "display profile" {
        /// Own room, and the other end by name.
        Standard = "standard",
        /// No room.
        NoRoom = "no_room",
        /// The other end by its kind only.
        KindOnly = "kind_only",
        /// Neither room nor name.
        Minimal = "minimal",
    }
}

words! {
    /// What a viewer may do, beyond seeing fields.
    pub enum Action: "action" {
        /// Open a facility's live board.
        ViewBoard = "view_board",
        /// Open a facility's board as the facility sees it.
        PreviewBoard = "preview_board",
        /// List dispatches.
        ListDispatches = "list_dispatches",
        /// Book a dispatch.
        CreateDispatch = "create_dispatch",
        /// Change a booking.
        UpdateDispatch = "update_dispatch",
        /// Record a crew's step, undo it or correct it.
        ProgressDispatch = "progress_dispatch",
        /// List facilities.
        ListFacilities = "list_facilities",
        /// Record a facility.
        CreateFacility = "create_facility",
        /// Change a facility.
        UpdateFacility = "update_facility",
        /// Read an access code, to give it out.
        ReadAccessCode = "read_access_code",
        /// Change an access code.
        RotateAccessCode = "rotate_access_code",
        /// Make a display link.
        CreateDisplay = "create_display",
        /// Revoke a display link.
        RevokeDisplay = "revoke_display",
        /// Record units, affiliates and payors.
        EditDirectory = "edit_directory",
    }
}
