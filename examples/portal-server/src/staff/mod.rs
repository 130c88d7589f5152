//! What staff use: their door, setting up, home, their own account, the people who work here, facilities, and
//! how the company is set up.

mod accounts;
mod agents;
mod authenticator;
mod cookies;
mod demo;
mod directory;
mod door;
mod facilities;
mod failed;
mod follow;
mod forms;
mod grants;
mod heartbeat;
mod home;
mod journal;
mod link;
mod listed_at;
mod locked;
mod logons;
mod origin;
mod own;
mod passwords;
mod places;
mod refusals;
mod request_log;
mod roles;
mod rules;
mod session;
mod set_up;
mod settings;
mod tokens;

pub(crate) use session::session;

use crate::http::{Credential, Route, Surface};

/// The pages and forms of staff.
pub(crate) fn routes() -> Vec<Route> {
    let mut all = doors();
    all.extend(own());
    all.extend(people());
    all.extend(facilities::routes());
    all.extend(directory::routes());
    all.extend(settings::routes());
    all.extend(tokens::routes());
    all.extend(rules::routes());
    all
}

/// Coming in.
fn doors() -> Vec<Route> {
    use Credential::{Nothing, Staff};
    use Surface::{Page, Stream};
    vec![
        Route::get("/staff", Page, Nothing, "the staff's door, or the home of who is in", door::show),
        Route::post("/staff/sign-in", Page, Nothing, "signs in with name, password and code", door::sign_in),
        Route::post("/staff/sign-out", Page, Staff, "ends the session", door::sign_out),
        Route::get(
            "/staff/stream",
            Stream,
            Staff,
            "what an open page hears: when it has to go",
            follow::page,
        ),
        Route::post("/staff/unlock", Page, Staff, "opens a locked session with its password", locked::unlock),
        Route::get("/staff/link/{secret}", Page, Nothing, "what a one-time link opens: a button", link::show),
        Route::post("/staff/link/{secret}", Page, Nothing, "redeems a one-time link", link::redeem),
        Route::get("/staff/set-up", Page, Staff, "the next step of setting up", set_up::show),
        Route::post("/staff/set-up/password", Page, Staff, "sets the first password", set_up::password),
        Route::post(
            "/staff/set-up/authenticator",
            Page,
            Staff,
            "proves the authenticator, and shows recovery codes",
            set_up::authenticator,
        ),
    ]
}

/// One's own account.
fn own() -> Vec<Route> {
    use Credential::Staff;
    use Surface::Page;
    let fresh = "a fresh key for another authenticator";
    vec![
        Route::get("/staff/account", Page, Staff, "one's own account", own::show),
        Route::post("/staff/account/password", Page, Staff, "changes one's password", own::password),
        Route::get("/staff/account/authenticator", Page, Staff, fresh, own::new_authenticator),
        Route::post(
            "/staff/account/authenticator",
            Page,
            Staff,
            "takes the new key into use",
            own::authenticator,
        ),
        Route::post("/staff/account/recovery-codes", Page, Staff, "makes new recovery codes", own::recovery),
        Route::post("/staff/account/sessions/{id}/end", Page, Staff, "ends a session of one's own", own::end),
        Route::post("/staff/account/devices/{id}/forget", Page, Staff, "forgets a known device", own::forget),
        Route::post("/staff/account/look", Page, Staff, "keeps how pages look in this browser", own::choose),
    ]
}

/// The people who work here.
fn people() -> Vec<Route> {
    use Credential::Staff;
    use Surface::Page;
    let mut all = accounts::routes();
    all.extend([
        Route::get("/staff/roles", Page, Staff, "what each role means", roles::show),
        Route::get("/staff/logons", Page, Staff, "the logon history (`?account=`, `?day=`)", logons::show),
        Route::get("/staff/heartbeat", Page, Staff, "who is signed in now", heartbeat::show),
        Route::get("/staff/journal", Page, Staff, "the journal: who did and saw what", journal::show),
        Route::get("/staff/request-log", Page, Staff, "the days of the request log", request_log::show),
        Route::get("/staff/request-log/{day}", Page, Staff, "a day of it to take along", request_log::day),
    ]);
    all
}
