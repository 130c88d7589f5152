//! Every text the portal's pages show, in one place, so that a catalogue can take over from here.
//!
//! `{name}` marks a gap that [`fill`] closes; the browser closes the same gaps in the texts it is handed.

pub(crate) const LANGUAGE: &str = "en";

// Shared by every page.
pub(crate) const DISPATCH_PHONE: &str = "dispatch {phone}";
pub(crate) const SKIP_TO_CONTENT: &str = "Skip to content";
pub(crate) const SIGN_OUT: &str = "Sign out";
pub(crate) const PREVIEW: &str = "Preview: the board as the facility sees it";

// The charts.
pub(crate) const BOARD_TITLE: &str = "Departures and arrivals";
pub(crate) const DEPARTURES: &str = "Departures";
pub(crate) const ARRIVALS: &str = "Arrivals";
pub(crate) const DEPARTURES_CAPTION: &str = "Departures: transports leaving this facility";
pub(crate) const ARRIVALS_CAPTION: &str = "Arrivals: transports coming to this facility";
pub(crate) const COUNT: &str = "{n} in the next {hours} h";
pub(crate) const COLUMN_TIME: &str = "Time";
pub(crate) const COLUMN_ROOM: &str = "Room";
pub(crate) const COLUMN_LEVEL: &str = "Level";
pub(crate) const COLUMN_TO: &str = "To";
pub(crate) const COLUMN_FROM: &str = "From";
pub(crate) const COLUMN_OTHER_END: &str = "To or from";
pub(crate) const COLUMN_STATUS: &str = "Status";
pub(crate) const COLUMN_MARKS: &str = "Marks";
pub(crate) const TO: &str = "to ";
pub(crate) const FROM: &str = "from ";

// One row.
pub(crate) const WILL_CALL: &str = "Will call";
pub(crate) const UNTIL: &str = "until ";
pub(crate) const WAS: &str = "was ";
pub(crate) const WITHHELD: &str = "not shown";
pub(crate) const PAN: &str = "PAN";
pub(crate) const PAN_MEANS: &str = "authorization number needed";
pub(crate) const LATE: &str = "late ";
pub(crate) const MINUTES: &str = " min";
pub(crate) const RETURN: &str = "return";

/// What a time stands for, by the word the board's frames use.
pub(crate) const TIME_LABELS: &[(&str, &str)] =
    &[("pickup", "pickup"), ("appointment", "appointment"), ("drop_off", "drop-off")];

/// The words of the crew statuses, by the names the board's frames use.
pub(crate) const STATUSES: &[(&str, &str)] = &[
    ("scheduled", "Scheduled"),
    ("unassigned", "Awaiting crew"),
    ("assigned", "Assigned"),
    ("enroute", "En route"),
    ("on_scene", "On scene"),
    ("at_patient", "At patient"),
    ("transporting", "Transporting"),
    ("at_destination", "At destination"),
    ("in_service", "Back in service"),
    ("closed", "Closed"),
    ("cancelled", "Cancelled"),
    ("no_live_status", "No live status"),
];

/// Service levels: name in the frames, mark on the board, word in the legend.
pub(crate) const LEVELS: &[(&str, &str, &str)] = &[
    ("car", "CAR", "car"),
    ("wheelchair", "WC", "wheelchair"),
    ("stretcher", "STR", "stretcher"),
    ("bls", "BLS", "basic life support"),
    ("als", "ALS", "advanced life support"),
    ("cct", "CCT", "critical care"),
];

// The header's clock and freshness, and what a screen reader is told.
pub(crate) const WEEKDAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
pub(crate) const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
pub(crate) const MORNING: &str = "am";
pub(crate) const AFTERNOON: &str = "pm";
pub(crate) const FEED_LIVE: &str = "live";
pub(crate) const FEED_CONNECTING: &str = "connecting";
pub(crate) const FEED_STALE: &str = "data as of {time}";
pub(crate) const SAY_ROOM: &str = "Room {room}: {status}";
pub(crate) const SAY_OTHER: &str = "{time} {other}: {status}";
pub(crate) const SAY_MANY: &str = "{n} rows changed";
pub(crate) const SAY_STALE: &str = "Connection lost, data as of {time}";

// The legend under the charts.
pub(crate) const LEGEND: &str = "Legend";
pub(crate) const LEGEND_ZONE: &str = "Times in {zone}";

// An empty board, the same for everyone who sees one.
pub(crate) const NOTHING: &str = "Nothing scheduled";
pub(crate) const NOTHING_HOURS: &str = "in the next {hours} hours. New transports appear here by themselves.";
pub(crate) const TYPED_ID: &str = "Facility ID";
pub(crate) const EXPECTING: &str = "Expecting a call? Check ID and code, or phone {phone}";
pub(crate) const EXPECTING_ON_WALL: &str = "Expecting a call? Phone {phone}";

// The coming days.
pub(crate) const DAYS: &str = "Coming days";
pub(crate) const DAYS_NOTE: &str = "The next {days} days, as of {time}. This list does not update by itself.";
pub(crate) const DAYS_REFRESH: &str = "Read again";
pub(crate) const DAYS_EMPTY: &str = "Nothing scheduled on these days";
pub(crate) const DAYS_NO_MATCH: &str = "Nothing on these days matches the filter";
pub(crate) const DAY_CAPTION: &str = "Transports on {day}";
pub(crate) const DAY_COUNT_ONE: &str = "1 transport";
pub(crate) const DAY_COUNT: &str = "{n} transports";
pub(crate) const FILTER_ROOM: &str = "Room";
pub(crate) const FILTER_PAN: &str = "Missing PAN only";
pub(crate) const FILTER_APPLY: &str = "Show matching";
pub(crate) const FILTER_CLEAR: &str = "Show all";

// The door.
pub(crate) const DOOR_TITLE: &str = "Portal";
pub(crate) const DOOR_LEAD: &str = "Who is signing in?";
pub(crate) const DOOR_FACILITY: &str = "Facility";
pub(crate) const DOOR_FACILITY_NOTE: &str = "Departures and arrivals of your building, live.";
pub(crate) const DOOR_AFFILIATE: &str = "Affiliate";
pub(crate) const DOOR_AFFILIATE_NOTE: &str = "Calls delegated to your company.";
pub(crate) const DOOR_PATIENT: &str = "Patient";
pub(crate) const DOOR_PATIENT_NOTE: &str = "Your bookings, documents and data.";
pub(crate) const DOOR_STAFF: &str = "Staff";
pub(crate) const DOOR_STAFF_NOTE: &str = "Dispatch, billing and administration.";
pub(crate) const DOOR_CLOSED: &str = "Not open here yet";
pub(crate) const DOOR_HELP: &str = "No ID or code at hand? Dispatch can read them out: {phone}";
pub(crate) const FIELD_ID: &str = "Facility ID";
pub(crate) const FIELD_CODE: &str = "Access code";
pub(crate) const FIELD_CODE_HINT: &str = "12 letters and digits; spaces and dashes don't matter";
pub(crate) const SHOW_BOARD: &str = "Show the board";
pub(crate) const PROBLEMS: &str = "Please check:";
pub(crate) const ID_MISSING: &str = "Enter the facility ID";
pub(crate) const CODE_MISSING: &str = "Enter the access code";
pub(crate) const TRY_LATER: &str =
    "Too many tries from this connection. Try again in {seconds} s; screens already signed in go on.";

// Signed out, and everything that went wrong.
pub(crate) const SIGNED_OUT: &str = "This screen is signed out";
pub(crate) const SIGNED_OUT_CALL: &str = "call dispatch";
pub(crate) const SIGN_IN_AGAIN: &str = "Sign in again";
pub(crate) const BACK_TO_DOOR: &str = "To the portal's door";
pub(crate) const NOT_FOUND: &str = "There is no such page";
pub(crate) const NOT_FOUND_NOTE: &str = "The address may be mistyped, or the page has moved.";
pub(crate) const BUSY: &str = "Not available just now";
pub(crate) const BUSY_NOTE: &str = "The portal is being restarted or is busy. Try again in a minute.";

// The JSON API.
pub(crate) const API_TITLE: &str = "The JSON API";
pub(crate) const API_DOCUMENT: &str = "For programs, the same as OpenAPI 3.1: ";
pub(crate) const API_OPERATIONS: &str = "Operations";
pub(crate) const API_PARAMETERS: &str = "Parameters and headers";
pub(crate) const API_BODY: &str = "Body";
pub(crate) const API_ANSWERS: &str = "Answers";
pub(crate) const API_PROBLEMS: &str = "Problem documents";
pub(crate) const API_PROBLEMS_NOTE: &str = "The type of a problem is urn:bayboard:problem: and one of these names. The statuses are those it comes with.";
pub(crate) const API_SCHEMAS: &str = "Schemas";
pub(crate) const API_FIELD: &str = "Name";
pub(crate) const API_PLACE: &str = "Where";
pub(crate) const API_KIND: &str = "Kind";
pub(crate) const API_WHAT: &str = "What it is";
pub(crate) const API_NEEDED: &str = "needed";
pub(crate) const API_ALL_OF: &str = "All of ";
pub(crate) const API_LIST_OF: &str = "list of ";
pub(crate) const API_OR: &str = " or ";
pub(crate) const API_OBJECT: &str = "object";
pub(crate) const API_NUMBER: &str = "number";
pub(crate) const API_YES_NO: &str = "true or false";
pub(crate) const API_TEXT: &str = "text";
pub(crate) const API_ANY: &str = "any value";
pub(crate) const API_NEEDS_TOKEN: &str =
    "Needs an API token (Authorization: Bearer) or the cookie of a staff session.";
pub(crate) const API_NEEDS_SESSION: &str = "Needs the cookie of a session.";
pub(crate) const API_NEEDS_LINK: &str = "Needs the secret of a wall screen's link, in the path.";
pub(crate) const API_NEEDS_NOTHING: &str = "Needs nothing.";

/// A text with its gaps closed.
pub(crate) fn fill(text: &str, gaps: &[(&str, &str)]) -> String {
    let close = |text: String, (name, value): &(&str, &str)| text.replace(&format!("{{{name}}}"), value);
    gaps.iter().fold(text.to_owned(), close)
}

/// The word beside a name in one of the tables above; an unknown name stands for itself.
pub(crate) fn word<'a>(table: &[(&str, &'a str)], name: &'a str) -> &'a str {
    table.iter().find(|(key, _)| *key == name).map_or(name, |(_, word)| word)
}
