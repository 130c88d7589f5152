//! Every route of the public listener, in one table.

use crate::app::App;
use crate::{admin, api, assets, board, bodies, door, guard, request_log, wall};
use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{MethodRouter, delete, get, patch, post};
use std::sync::Arc;

type Table = Vec<(&'static str, MethodRouter<Arc<App>>)>;

/// Pages and streams for people.
fn people() -> Table {
    vec![
        ("/", get(door::show)),
        ("/board/sign-in", post(door::sign_in)),
        ("/board/sign-out", post(door::sign_out)),
        ("/board", get(board::show)),
        ("/board/stream", get(board::follow)),
        ("/api/v1/board", get(board::json)),
        ("/d/{secret}", get(wall::show)),
        ("/d/{secret}/stream", get(wall::follow)),
        ("/d/{secret}/board.json", get(wall::json)),
        ("/assets/{name}", get(assets::serve)),
        ("/healthz", get(admin::alive)),
        ("/readyz", get(admin::ready)),
    ]
}

/// The JSON API for host products.
fn products() -> Table {
    use api::{directory, dispatches, facilities};
    vec![
        ("/api/v1/facilities", get(facilities::list).post(facilities::create)),
        ("/api/v1/facilities/{id}", get(facilities::show).patch(facilities::update)),
        ("/api/v1/facilities/{id}/access-code", post(facilities::rotate)),
        ("/api/v1/facilities/{id}/access-code/reveal", post(facilities::reveal)),
        ("/api/v1/facilities/{id}/board-preview", get(facilities::preview)),
        ("/api/v1/facilities/{id}/displays", get(facilities::displays).post(facilities::create_display)),
        ("/api/v1/facilities/{id}/displays/{display}", delete(facilities::revoke_display)),
        ("/api/v1/dispatches", get(dispatches::list).post(dispatches::create)),
        ("/api/v1/dispatches/{id}", get(dispatches::show).merge(patch(dispatches::update))),
        ("/api/v1/dispatches/{id}/progress", post(dispatches::progress)),
        ("/api/v1/units", post(directory::create_unit)),
        ("/api/v1/affiliates", post(directory::create_affiliate)),
        ("/api/v1/payors", post(directory::create_payor)),
    ]
}

/// The paths served, for tests that walk them all.
#[must_use]
pub fn paths() -> Vec<&'static str> {
    people().into_iter().chain(products()).map(|(path, _)| path).collect()
}

/// The public listener.
pub(crate) fn router(app: Arc<App>) -> Router {
    let routes = people().into_iter().chain(products());
    let router = routes.fold(Router::new(), |router, (path, handler)| router.route(path, handler));
    router
        .fallback(api::unknown_path)
        .method_not_allowed_fallback(api::wrong_method)
        .layer(from_fn_with_state(Arc::clone(&app), bodies::read_whole))
        .layer(from_fn(guard::same_origin))
        .layer(from_fn_with_state(Arc::clone(&app), guard::headers))
        .layer(from_fn_with_state(Arc::clone(&app), request_log::record))
        .with_state(app)
}
