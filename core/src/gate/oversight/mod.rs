//! What readers of journals are shown: of each entry what their rules show, of what stood in records what
//! those records show them today.

mod past_account;
mod position;
mod reading;
mod row;
mod sign_in_act;
mod values;

pub(crate) use past_account::PastAccount;
pub use position::{JournalPosition, NoJournalPosition};
pub(crate) use reading::{Listed, Parts, Reading, Telling, is_of_somebody};
pub use row::{ClientView, Deed, JournalRow, PartyView, RecordView, Told};
pub use sign_in_act::SignInAct;
pub(crate) use sign_in_act::{RESET, UNLOCKED};
pub use values::FieldChange;
