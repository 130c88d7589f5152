//! Guides, one page each.

#[doc = include_str!("writing_a_store.md")]
pub mod writing_a_store {}
