//! What is done to accounts: disabled, enabled, unlocked, reset.

use super::shown;
use crate::api::path::NamedId;
use crate::api::token::Authorized;
use crate::api::write::body;
use crate::app::App;
use crate::http::{Credential, Problem, Route, Surface};
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use bayboard::portal::{AccountLink, Accounts, PortalError, Reset};
use bayboard::{AccountId, AccountView};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

pub(super) fn routes() -> Vec<Route> {
    use Act::{Disable, Enable, RequireChange, Unlock};
    let what =
        "takes away how somebody signs in, and tells a one-time link by which they set it up anew, once";
    vec![
        Disable.route("/api/v1/accounts/{id}/disable", "disables an account; its sessions end"),
        Enable.route("/api/v1/accounts/{id}/enable", "enables an account again"),
        Unlock.route("/api/v1/accounts/{id}/unlock", "unlocks an account after too many wrong tries"),
        RequireChange
            .route("/api/v1/accounts/{id}/require-change", "has the next sign-in ask for a new password"),
        Route::post("/api/v1/accounts/{id}/reset", Surface::Json, Credential::Token, what, reset)
            .takes::<ResetInput>()
            .gives::<Linked>(200, "it is reset"),
    ]
}

/// What asks for nothing but an account.
#[derive(Clone, Copy)]
enum Act {
    Disable,
    Enable,
    Unlock,
    RequireChange,
}

impl Act {
    fn route(self, path: &'static str, what: &'static str) -> Route {
        let act = move |State(app): State<Arc<App>>,
                        Authorized(viewer): Authorized,
                        NamedId(id): NamedId<AccountId>| async move {
            let seat = app.portal.seat(&viewer, app.now());
            self.done_to(seat.accounts(), id).await.map(shown).map_err(Problem::from)
        };
        Route::post(path, Surface::Json, Credential::Token, what, act)
            .gives::<AccountView>(200, "as it is now")
            .named()
    }

    async fn done_to(self, accounts: Accounts<'_>, id: AccountId) -> Result<AccountView, PortalError> {
        match self {
            Self::Disable => accounts.disable(id).await,
            Self::Enable => accounts.enable(id).await,
            Self::Unlock => accounts.unlock(id).await,
            Self::RequireChange => accounts.require_change(id).await,
        }
    }
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ResetInput {
    /// What is taken away.
    what: What,
}

/// What of how somebody signs in.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = Reset)]
enum What {
    /// The password; an authenticator stays.
    Password,
    /// The password, the authenticator and its recovery codes.
    Everything,
}

/// An account, and the link by which its holder comes to set up how they sign in.
#[derive(Serialize, ToSchema)]
#[schema(as = AccountWithLink)]
pub(super) struct Linked {
    /// The account.
    account: AccountView,
    /// The link, told this once.
    link: Option<LinkTold>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = OneTimeLink)]
struct LinkTold {
    /// Where it is on this server.
    path: String,
    /// From then on it opens nothing.
    until: String,
}

pub(super) fn linked(app: &App, AccountLink { account, link }: AccountLink) -> Json<Linked> {
    let link = link.map(|link| LinkTold {
        path: app.site().path(&format!("/staff/link/{}", link.secret)).to_string(),
        until: link.until.to_string(),
    });
    Json(Linked { account, link })
}

async fn reset(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    NamedId(id): NamedId<AccountId>,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let what = match body::<ResetInput>(&bytes)?.what {
        What::Password => Reset::Password,
        What::Everything => Reset::Everything,
    };
    let made = app.portal.seat(&viewer, app.now()).accounts().reset(id, what).await?;
    Ok(linked(&app, made).into_response())
}
