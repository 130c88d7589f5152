//! What a route is: one entry of the table from which the routers, the tests' walks and the documentation's
//! check are made.

use super::operation::Operation;
use crate::app::App;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{MethodFilter, MethodRouter, on};
use std::sync::Arc;

/// One method of one path.
#[derive(Clone, Debug)]
pub struct Route {
    /// Its method. What takes GET takes HEAD.
    pub method: Method,
    /// Its path as a template: `/api/v1/dispatches/{id}`. Logs and counters name nothing else of an address.
    pub path: &'static str,
    /// What kind of answer it gives.
    pub surface: Surface,
    /// What a caller has to bring.
    pub credential: Credential,
    /// What it is, in one line.
    pub what: &'static str,
    /// Whether a form of a page that hides its address is taken ([`Route::taking_hidden_origins`]).
    pub(crate) takes_hidden_origins: bool,
    /// What it reads and answers, where it is one of the API's.
    pub(crate) operation: Operation,
    pub(crate) handler: MethodRouter<Arc<App>>,
}

/// What kind of answer a route gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Surface {
    /// A page for people, or a form that leads to one.
    Page,
    /// JSON, and errors as problem documents.
    Json,
    /// Server-sent events.
    Stream,
    /// A style sheet, script or mark, which holds nothing of anybody.
    Asset,
    /// What operators and their machines ask.
    Operation,
}

/// What a caller has to bring, so that there is anything to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Credential {
    /// Nothing.
    Nothing,
    /// The cookie of a facility's session.
    Session,
    /// The secret of a display link, in the path.
    Link,
    /// An API token, or the cookie of a session of the staff's in its place.
    Token,
    /// The cookie of a session of the staff's.
    Staff,
}

impl Route {
    /// What is read.
    pub(crate) fn get<T: 'static>(
        path: &'static str,
        surface: Surface,
        credential: Credential,
        what: &'static str,
        handler: impl Handler<T, Arc<App>>,
    ) -> Self {
        Self::on(Method::GET, path, surface, credential, what, on(MethodFilter::GET, handler))
    }

    /// What is made or done.
    pub(crate) fn post<T: 'static>(
        path: &'static str,
        surface: Surface,
        credential: Credential,
        what: &'static str,
        handler: impl Handler<T, Arc<App>>,
    ) -> Self {
        Self::on(Method::POST, path, surface, credential, what, on(MethodFilter::POST, handler))
    }

    /// What is changed.
    pub(crate) fn patch<T: 'static>(
        path: &'static str,
        surface: Surface,
        credential: Credential,
        what: &'static str,
        handler: impl Handler<T, Arc<App>>,
    ) -> Self {
        Self::on(Method::PATCH, path, surface, credential, what, on(MethodFilter::PATCH, handler))
    }

    /// What is to be, whether it is there or not.
    pub(crate) fn put<T: 'static>(
        path: &'static str,
        surface: Surface,
        credential: Credential,
        what: &'static str,
        handler: impl Handler<T, Arc<App>>,
    ) -> Self {
        Self::on(Method::PUT, path, surface, credential, what, on(MethodFilter::PUT, handler))
    }

    /// What is taken away.
    pub(crate) fn delete<T: 'static>(
        path: &'static str,
        surface: Surface,
        credential: Credential,
        what: &'static str,
        handler: impl Handler<T, Arc<App>>,
    ) -> Self {
        Self::on(Method::DELETE, path, surface, credential, what, on(MethodFilter::DELETE, handler))
    }

    /// Some browsers hide where a form was posted from, always or after a page that asks them to. Only for
    /// forms by which whoever makes others send them from afar gains nothing.
    pub(crate) fn taking_hidden_origins(self) -> Self {
        Self { takes_hidden_origins: true, ..self }
    }

    fn on(
        method: Method,
        path: &'static str,
        surface: Surface,
        credential: Credential,
        what: &'static str,
        handler: MethodRouter<Arc<App>>,
    ) -> Self {
        Self {
            method,
            path,
            surface,
            credential,
            what,
            takes_hidden_origins: false,
            operation: Operation::default(),
            handler,
        }
    }
}
