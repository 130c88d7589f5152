//! The portal as people and walls see it, in a real Chromium.
#![allow(
    clippy::panic,
    clippy::print_stderr,
    reason = "a test fails by panicking, and says what it measured"
)]

#[path = "../support/mod.rs"]
mod support;

mod alone;
mod arriving;
mod crowded;
mod ending;
mod every_page;
mod first_day;
mod keyboard;
mod looks;
mod lost;
mod nodes;
mod printed;
mod rotated;
mod rows;
mod staff;
mod updates;
