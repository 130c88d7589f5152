//! Guides, one page each.

// Its example is run where axum and the rules are at hand: by the portal server's tests.
#[cfg_attr(not(doctest), doc = include_str!("embedding.md"))]
pub mod embedding {}

#[doc = include_str!("writing_a_store.md")]
pub mod writing_a_store {}
