//! The JSON API for host products: a file or folder a resource, with its routes, inputs and handlers.

mod affiliates;
mod dispatches;
mod facilities;
mod fields;
mod journal;
mod made;
mod object;
mod path;
mod payors;
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
        journal::routes(),
    ];
    resources.into_iter().flatten().collect()
}
