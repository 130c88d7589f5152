//! Messages to people: what is said, and what of it is stored until it was sent.
//!
//! A message is a cell in the commit of the change that it tells of
//! ([`Draft::notify`](crate::Draft::notify)). It names a template, a channel and whom it is for, and holds no
//! text at all: nothing of a record can get into one. What opens something (a link, a code) is a keyed
//! function of the message's id, so that it is sent again as it was and stands nowhere.

mod notice;
mod outgoing;
mod secret;
mod words;

pub use notice::{LocalTime, MessageTold, Notice};
pub(crate) use outgoing::Outgoing;
pub use secret::LinkSecret;
pub use words::{Channel, LinkKind, Template, Unsent};
