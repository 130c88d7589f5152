//! What readers of journals are shown: of each entry what their rules show, of what stood in records what
//! those records show them today.

mod position;
mod reading;
mod row;
mod values;

pub use position::{JournalPosition, NoJournalPosition};
pub(crate) use reading::{Listed, Parts, Reading, Telling};
pub use row::{ClientView, Deed, JournalRow, PartyView, RecordView, Told};
pub use values::FieldChange;
