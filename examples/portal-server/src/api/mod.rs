//! The JSON API for host products: a file or folder a resource, with its routes, inputs and handlers.

mod accounts;
mod affiliates;
mod dispatches;
mod divisions;
mod facilities;
mod fields;
mod journal;
mod listed;
mod logons;
mod made;
mod object;
mod path;
mod payors;
mod policies;
mod regions;
mod request_log;
mod resource;
mod sessions;
pub(crate) mod settings;
mod token;
mod tokens;
mod units;
mod upserted;
mod write;

use crate::http::Route;
use bayboard::{AffiliateView, DivisionView, PayorView, RegionView, UnitView};

/// Every route of the API.
pub(crate) fn routes() -> Vec<Route> {
    let resources = [
        facilities::routes(),
        dispatches::routes(),
        resource::routes::<UnitView>(),
        resource::routes::<AffiliateView>(),
        resource::routes::<PayorView>(),
        resource::routes::<DivisionView>(),
        resource::routes::<RegionView>(),
        accounts::routes(),
        sessions::routes(),
        logons::routes(),
        tokens::routes(),
        settings::routes(),
        policies::routes(),
        request_log::routes(),
        journal::routes(),
    ];
    resources.into_iter().flatten().collect()
}
