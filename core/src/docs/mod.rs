//! Guides, one page each.

// Its example is run where axum and the rules are at hand: by the portal server's tests.
#[cfg_attr(not(doctest), doc = include_str!("embedding.md"))]
pub mod embedding {}

#[doc = include_str!("semver.md")]
pub mod semver {}

#[doc = include_str!("tracing.md")]
pub mod tracing {}

#[doc = include_str!("writing_a_store.md")]
#[doc = ""]
// The suite is there with its feature only; without it the page says where to read of it.
#[cfg_attr(
    feature = "conformance",
    doc = "[`Harness`]: crate::conformance::Harness
[`CASES`]: crate::conformance::CASES
[`conformance`]: crate::conformance
[`conformance::model`]: crate::conformance::model
[`agrees`]: crate::conformance::model::agrees
"
)]
#[cfg_attr(
    not(feature = "conformance"),
    doc = "[`Harness`]: https://docs.rs/bayboard/latest/bayboard/conformance/trait.Harness.html
[`CASES`]: https://docs.rs/bayboard/latest/bayboard/conformance/constant.CASES.html
[`conformance`]: https://docs.rs/bayboard/latest/bayboard/conformance/index.html
[`conformance::model`]: https://docs.rs/bayboard/latest/bayboard/conformance/model/index.html
[`agrees`]: https://docs.rs/bayboard/latest/bayboard/conformance/model/fn.agrees.html
"
)]
pub mod writing_a_store {}
