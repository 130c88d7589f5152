//! One page of a list. There are no totals, only whether there is more.

use std::num::NonZeroU16;

/// One page of a list.
#[derive(Clone, Debug)]
pub struct Page<T> {
    /// The elements.
    pub items: Vec<T>,
    /// Whether there is more.
    pub more: bool,
}

/// A page's length, and one more to see whether there is a next page.
pub(crate) fn one_more(limit: NonZeroU16) -> NonZeroU16 {
    limit.saturating_add(1)
}

pub(crate) fn page<T>(mut items: Vec<T>, limit: NonZeroU16) -> Page<T> {
    let more = items.len() > usize::from(limit.get());
    items.truncate(limit.get().into());
    Page { items, more }
}
