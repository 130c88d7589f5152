//! What all records share: a kind, an id, a version, a status, and a raw form that only adapters touch.

mod declare;
mod id;
mod kinds;
mod protected;
mod reference_text;
mod secret;
mod version;

pub(crate) use declare::{Optional, record};
pub use id::*;
pub use kinds::{RecordKind, RecordRef};
pub use protected::Protected;
pub(crate) use secret::{Secret, secret};
pub use version::Version;
