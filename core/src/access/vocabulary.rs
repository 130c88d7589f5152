//! The other words rules are written in.

use super::Kind;
use crate::codec::words;

words! {
    /// How the viewer stands to the record: the nearest of these that holds. A rule speaks of one relation
    /// and no other.
    pub enum Relation: "relation" {
        /// The record starts or ends at the viewer's facility.
        OwnFacility = "own_facility",
        /// The dispatch is delegated to the viewer's company.
        AssignedAffiliate = "assigned_affiliate",
        /// The record belongs to the viewer's own company.
        OwnTenant = "own_tenant",
        /// The viewer's division encountered the patient or expects them: a past or an open dispatch or
        /// incident assignment.
        OwnDivision = "own_division",
        /// Another division of the viewer's region encountered or expects the patient.
        Region = "region",
        /// A region in active mutual aid with the viewer's, where both sides let the other locate.
        MutualAid = "mutual_aid",
        /// The record is about the viewer.
        OwnPatient = "own_patient",
        /// The record is about somebody the viewer represents.
        RepresentedPatient = "represented_patient",
        /// The viewer is in the crew that is assigned the dispatch, from assignment until twelve hours after
        /// its closing.
        AssignedCrew = "assigned_crew",
        /// The record belongs to an incident that the viewer's division works on.
        Incident = "incident",
        /// None that the library knows.
        None = "none",
    }
}

words! {
    /// Whether a record is in use; separate from progress; every access decision asks it.
    pub enum RecordStatus: "record status" {
        /// In use.
        Active = 0 "active",
        /// Kept for reference.
        Archived = 1 "archived",
        /// Removed from use; kept for the journal.
        Deleted = 2 "deleted",
    }
}

words! {
    /// How far a dispatch is, as coarsely as rules care.
    pub enum Phase: "phase" {
        /// Not yet activated.
        Booked = "booked",
        /// Activated, and waiting for a crew.
        Waiting = "waiting",
        /// A crew has it, and has not finished.
        Active = "active",
        /// Back in service or closed.
        Finished = "finished",
        /// Cancelled.
        Cancelled = "cancelled",
        /// Over for more than twelve months, however it ended.
        Past = "past",
    }
}

words! {
    /// How much a facility's screens show; a facility or a display is assigned one, rules grant by it.
    pub enum DisplayProfile: "display profile" {
        /// Own room, and the other end by name.
        Standard = 0 "standard",
        /// No room.
        NoRoom = 1 "no_room",
        /// The other end by its kind only.
        KindOnly = 2 "kind_only",
        /// Neither room nor name.
        Minimal = 3 "minimal",
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
        /// Be shown in lists, too, what is shown of a confidential patient when the call is opened.
        ListConfidential = "list_confidential",
        /// Book a dispatch.
        CreateDispatch = "create_dispatch",
        /// Change a booking, delegate it or recall it.
        UpdateDispatch = "update_dispatch",
        /// Record a crew's next step, or take the last one back.
        ProgressDispatch = "progress_dispatch",
        /// Set or remove a step of an open call afterwards, with a reason.
        CorrectSteps = "correct_steps",
        /// Set or remove a step of a closed call, with a reason.
        CorrectClosedDispatch = "correct_closed_dispatch",
        /// Cancel a call, or take its cancelling back.
        CancelDispatch = "cancel_dispatch",
        /// Close a call with its outcome.
        CloseDispatch = "close_dispatch",
        /// Enter an authorization number and what the payor said.
        EnterAuthorization = "enter_authorization",
        /// Narrow access to a patient: own staff, VIP and the like.
        SetConfidential = "set_confidential",
        /// Lift what narrows access to a patient.
        LiftConfidential = "lift_confidential",
        /// Put a dispatch away.
        ArchiveDispatch = "archive_dispatch",
        /// Take an archived dispatch into use again.
        RestoreDispatch = "restore_dispatch",
        /// Remove a dispatch that was recorded by mistake.
        DeleteDispatch = "delete_dispatch",
        /// Take a deleted dispatch into use again.
        UndeleteDispatch = "undelete_dispatch",
        /// Erase a patient from a dispatch and its journal, for good.
        EraseDispatch = "erase_dispatch",
        /// Read who changed a dispatch that the viewer may open; values are masked as on the dispatch.
        ReadHistory = "read_history",
        /// Take lists of dispatches out of the system.
        ExportDispatches = "export_dispatches",

        /// Search patients by what the viewer may see of them.
        SearchPatients = "search_patients",
        /// Ask where one patient is.
        LocatePatient = "locate_patient",
        /// Change a patient's record.
        UpdatePatient = "update_patient",
        /// Open one patient's record in an emergency, with a reason.
        EmergencyAccess = "emergency_access",
        /// Book, move or cancel a patient's appointment.
        ChangeBooking = "change_booking",
        /// Take lists of patients out of the system.
        ExportPatients = "export_patients",

        /// Write a patient care report.
        WriteCareReport = "write_care_report",
        /// Review a patient care report.
        ReviewCareReport = "review_care_report",
        /// Work on a dispatch's bill.
        EditBilling = "edit_billing",

        /// Declare an incident.
        CreateIncident = "create_incident",
        /// Start, end and correct an incident, and attach patients.
        ManageIncident = "manage_incident",

        /// Add a document to a patient's record and say who sees it.
        UploadDocument = "upload_document",
        /// Open a document's content.
        DownloadDocument = "download_document",
        /// Ask a patient to fill in a form.
        RequestForm = "request_form",

        /// List staff accounts.
        ListAccounts = "list_accounts",
        /// Make a staff account, and change whose name it bears.
        CreateAccount = "create_account",
        /// Give and take roles at a place of the viewer's own, as far as what they hold there goes.
        GrantRoles = "grant_roles",
        /// Give and take roles whatever they bring.
        GrantAnyRole = "grant_any_role",
        /// Disable a staff account, and enable it again.
        DisableAccount = "disable_account",
        /// Make somebody choose a new password, by a one-time link or when they next sign in.
        ResetAccount = "reset_account",
        /// Unlock a staff account.
        UnlockAccount = "unlock_account",
        /// Make, disable and reset patients' accounts.
        ManagePortalAccounts = "manage_portal_accounts",
        /// Approve or end the vendor's access.
        ApproveSupport = "approve_support",
        /// Read who is signed in now.
        ReadHeartbeat = "read_heartbeat",

        /// Read who changed what and who saw whom.
        ReadJournals = "read_journals",
        /// Read who signed in.
        ReadLogons = "read_logons",
        /// Take journals out of the system.
        ExportJournals = "export_journals",
        /// Read which requests were made, by whom.
        ReadRequestLog = "read_request_log",
        /// Find out to whom a record was shown, and which protected fields of it.
        TraceDisclosures = "trace_disclosures",

        /// List facilities.
        ListFacilities = "list_facilities",
        /// Record a facility.
        CreateFacility = "create_facility",
        /// Change a facility.
        UpdateFacility = "update_facility",
        /// Put a facility away: its screens end.
        ArchiveFacility = "archive_facility",
        /// Take an archived facility into use again.
        RestoreFacility = "restore_facility",
        /// Remove a facility that was recorded by mistake.
        DeleteFacility = "delete_facility",
        /// Take a deleted facility into use again.
        UndeleteFacility = "undelete_facility",
        /// Read an access code, to give it out.
        ReadAccessCode = "read_access_code",
        /// Change an access code to a generated one.
        RotateAccessCode = "rotate_access_code",
        /// Set an access code that somebody chose.
        ChooseAccessCode = "choose_access_code",
        /// Make a display link.
        CreateDisplay = "create_display",
        /// Revoke a display link.
        RevokeDisplay = "revoke_display",
        /// Record and change units.
        EditUnits = "edit_units",
        /// Put units in and out of service.
        SwitchUnits = "switch_units",
        /// Record and change payors and their forms.
        EditPayors = "edit_payors",
        /// Record and change affiliates, and record regions and divisions.
        EditDirectory = "edit_directory",
        /// Change the company's name, phone, zone and colour, and how its boards behave.
        EditSettings = "edit_settings",
        /// Change the patient portal's settings, branding and defaults.
        EditPortalSettings = "edit_portal_settings",
        /// Read the rules in force and the files they are made of.
        ReadRules = "read_rules",
        /// Take in files of rules, and choose those in force.
        EditRules = "edit_rules",
        /// Make and revoke API tokens.
        EditTokens = "edit_tokens",
    }
}

impl Action {
    /// What the action is done to. It says which conditions a rule about it may name.
    #[must_use]
    pub const fn kind(self) -> Kind {
        use Action::*;
        match self {
            ViewBoard
            | PreviewBoard
            | ListDispatches
            | ListConfidential
            | CreateDispatch
            | UpdateDispatch
            | ProgressDispatch
            | CorrectSteps
            | CorrectClosedDispatch
            | CancelDispatch
            | CloseDispatch
            | EnterAuthorization
            | SetConfidential
            | LiftConfidential
            | ArchiveDispatch
            | RestoreDispatch
            | DeleteDispatch
            | UndeleteDispatch
            | EraseDispatch
            | ReadHistory
            | ExportDispatches => Kind::Dispatch,
            SearchPatients | LocatePatient | UpdatePatient | EmergencyAccess | ChangeBooking
            | ExportPatients => Kind::Patient,
            WriteCareReport | ReviewCareReport => Kind::CareReport,
            EditBilling => Kind::Billing,
            CreateIncident | ManageIncident => Kind::Incident,
            UploadDocument | DownloadDocument | RequestForm => Kind::Document,
            ListAccounts | CreateAccount | GrantRoles | GrantAnyRole | DisableAccount | ResetAccount
            | UnlockAccount | ManagePortalAccounts | ApproveSupport | ReadHeartbeat => Kind::Account,
            ReadJournals | ReadLogons | ExportJournals | ReadRequestLog | TraceDisclosures => Kind::Journal,
            ListFacilities | CreateFacility | UpdateFacility | ArchiveFacility | RestoreFacility
            | DeleteFacility | UndeleteFacility | ReadAccessCode | RotateAccessCode | ChooseAccessCode
            | CreateDisplay | RevokeDisplay | EditUnits | SwitchUnits | EditPayors | EditDirectory
            | EditSettings | EditPortalSettings | ReadRules | EditRules | EditTokens => Kind::Directory,
        }
    }
}
