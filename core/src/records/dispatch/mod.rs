//! One transport job: who is booked from where to where, when, and how far the crew is.

mod booking;
mod isolation;
mod level;
mod oxygen;
mod places;
mod progress;
mod record;
mod set_aside;
mod stamp_time;
mod step_error;
mod stop;

pub use booking::{Arrival, ArrivalKind, BookedTime, Booking};
pub use isolation::Isolation;
pub use level::{Authorization, AuthorizationDecision, Leg, Priority, ServiceLevel, Sex};
pub use oxygen::{InvalidFlow, Oxygen, OxygenFlow};
pub use progress::{Cancelled, Closed, Outcome, Progress, Stamp, StampSource, Stamped, Status, Step};
pub use record::{Dispatch, RawDispatch, RunNumber};
pub use step_error::StepError;
pub use stop::Stop;
