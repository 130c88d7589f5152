//! Every route of the server: the tables of its rooms, one after another. What is not in them is not served.

use crate::http::Route;
use crate::{api, facility, http, openapi, process, staff};

/// What the public listener serves.
#[must_use]
pub fn public() -> Vec<Route> {
    let rooms = [
        facility::routes(),
        staff::routes(),
        api::routes(),
        http::routes(),
        process::public_routes(),
        openapi::routes(),
    ];
    rooms.into_iter().flatten().collect()
}

/// What the operators' listener serves.
#[must_use]
pub fn operators() -> Vec<Route> {
    process::operators_routes()
}
