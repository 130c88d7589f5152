//! What somebody said never happened, or happened at another time.

use super::Step;
use crate::Timestamp;
use crate::codec::fields;

/// A step with a time that was taken back, removed or corrected. Feeds repeat what they once told: without
/// this memory the next file would bring it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct SetAside {
    /// The step.
    pub(super) step: Step,
    /// The time that does not count.
    pub(super) at: Timestamp,
}
fields!(SetAside { step = 1, at = 2 });

/// So many are remembered; a call whose steps are set aside more often loses the oldest.
const MOST: usize = 16;

/// The list with one more, the latest last.
pub(super) fn with(mut list: Vec<SetAside>, one: SetAside) -> Vec<SetAside> {
    list.retain(|other| *other != one);
    list.push(one);
    let surplus = list.len().saturating_sub(MOST);
    list.split_off(surplus)
}
