//! The request log that lasts: who asked for which route, a file a day (UTC), kept for so many days.
//!
//! Requests hand their lines to a thread of its own and wait for nothing. What the thread cannot keep up with
//! is dropped, and counted where operators look and in the log itself.

mod copy;
mod folder;
mod line;
mod log;
mod reading;
mod writer;

pub(crate) use copy::Form;
pub(crate) use line::Asked;
pub use log::RequestLog;
pub(crate) use reading::{Kept, Unread, day, days};
