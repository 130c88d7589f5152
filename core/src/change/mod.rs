//! Every write the library makes: records together with the journal entries that tell of them.
//!
//! A [`ChangeSet`] can only be made by a [`Draft`], and a draft adds a record and its entry in one call.
//! So there is no way to hand a store a record without its entry.

mod change_set;
mod draft;
mod idempotency;

pub use change_set::{ChangeSet, Committed, Linked, Write};
pub(crate) use draft::Access;
pub use draft::Draft;
pub use idempotency::{IdempotencyClaim, IdempotencyKey};
