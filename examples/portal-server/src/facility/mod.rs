//! What facilities use: the door, the board behind an ID and a code, and wall screens behind links.

mod board;
mod door;
mod follow;
mod history;
mod looks;
mod pages;
mod session;
mod wall;

pub(crate) use history::record;
pub(crate) use looks::Looks;

use crate::http::{Credential, Route, Surface};
use bayboard::board::FacilityBoard;

/// The pages, streams and forms of facilities.
pub(crate) fn routes() -> Vec<Route> {
    use Credential::{Link, Nothing, Session};
    use Surface::{Json, Page, Stream};
    vec![
        Route::get("/", Page, Nothing, "the door: who is signing in", door::show),
        // Whoever makes others sign in or out from afar gains nothing.
        Route::post("/board/sign-in", Page, Nothing, "signs in with facility ID and code", door::sign_in)
            .taking_hidden_origins(),
        Route::post("/board/sign-out", Page, Session, "ends the session", door::sign_out)
            .taking_hidden_origins(),
        Route::get("/board", Page, Session, "the charts and the coming days", board::show),
        Route::get("/board/stream", Stream, Session, "the board whenever it changes", board::follow),
        Route::get("/api/v1/board", Json, Session, "the board as it is now", board::json)
            .gives::<FacilityBoard>(200, "the board"),
        Route::get("/d/{secret}", Page, Link, "the charts on a wall screen", wall::show),
        Route::get("/d/{secret}/stream", Stream, Link, "a wall's board whenever it changes", wall::follow),
        Route::get("/d/{secret}/board.json", Json, Link, "a wall's board as it is now", wall::json)
            .gives::<FacilityBoard>(200, "the board"),
    ]
}
