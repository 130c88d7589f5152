//! The JSON API for host products.

pub(crate) mod directory;
pub(crate) mod dispatches;
pub(crate) mod facilities;
mod input;
mod problem;
mod token;
mod write;

pub(crate) use problem::Problem;
pub(crate) use token::Authorized;
pub(crate) use write::{Asking, Key, body, if_match, page_limit, with_etag};
