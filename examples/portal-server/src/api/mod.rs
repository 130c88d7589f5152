//! The JSON API for host products: a file or folder a resource, with its routes, inputs and handlers.

mod accounts;
mod affiliates;
mod dispatches;
mod facilities;
mod fields;
mod logons;
mod made;
mod object;
mod path;
mod payors;
mod request_log;
mod token;
mod units;
mod upserted;
mod write;

use crate::http::Route;

/// Every route of the API.
pub(crate) fn routes() -> Vec<Route> {
    let resources = [
        facilities::routes(),
        dispatches::routes(),
        units::routes(),
        affiliates::routes(),
        payors::routes(),
        accounts::routes(),
        logons::routes(),
        request_log::routes(),
    ];
    resources.into_iter().flatten().collect()
}
