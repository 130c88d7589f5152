//! Facts are recorded alike whichever way they come in: by the API, by a file, or by the library.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr, reason = "a test fails by panicking")]

mod blanks;
mod call;
mod large;
mod office;
mod payors;
mod place;
mod records;
