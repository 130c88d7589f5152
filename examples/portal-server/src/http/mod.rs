//! HTTP as the server speaks it: connections, what a route is, and what holds for every request and answer.

mod accept;
mod assets;
mod body_limit;
mod caller;
mod fallback;
mod forwarded;
mod messages;
mod per_client;
mod problem;
mod proxies;
mod redirect;
mod request_log;
mod route;
mod router;
mod same_origin;
mod security_headers;
mod stream;
mod table;
mod tenant;
mod uniform_timing;
mod visit;

pub(crate) use accept::accept;
pub(crate) use assets::routes;
pub(crate) use caller::Caller;
pub(crate) use messages::{busy, busy_board};
pub(crate) use per_client::PerClient;
pub(crate) use problem::Problem;
pub(crate) use proxies::Proxies;
pub use redirect::redirect;
pub(crate) use request_log::{Asker, Who};
pub use route::{Credential, Route, Surface};
pub(crate) use router::{operators, public};
pub(crate) use stream::{StreamPermit, Streams, events, no_room};
pub(crate) use tenant::Company;
pub(crate) use uniform_timing::UniformTiming;
pub(crate) use visit::Visit;
