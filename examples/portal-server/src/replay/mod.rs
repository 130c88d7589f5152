//! Replays a feed of crew responses through the import's reader, a store on disk and the live boards, and
//! prints what was open at given moments.
//!
//! A moment's answer is CSV with the header `call_number,unit_id,status`, its lines sorted bytewise. More
//! than one moment: each answer follows a line `# <moment>`, in the order in which they were asked for.
//!
//! A crew's status is the furthest step whose stamp is not after the moment, whatever order the stamps are
//! in; once available it is gone, and a call that nobody closed is dropped 12 hours after its crew was
//! dispatched.
//!
//! With a server's address the same feed is played live into that server instead.

mod answer;
mod args;
mod event;
mod feed;
mod folder;
mod live;
mod response;
mod stage;

pub use args::{ReplayArgs, play, replay, run};
pub use live::{LiveArgs, Tally};
