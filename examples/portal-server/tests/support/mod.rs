//! What browser tests share: a portal in the test's own process, and a real Chromium before it.
#![allow(dead_code, reason = "each test binary uses its part")]

pub mod browser;
pub mod deployment;
pub mod driver;
pub mod front;
pub mod portal;

use std::time::Duration;

/// What a screen may take to show what has happened.
pub const SOON: Duration = Duration::from_secs(1);
/// Generous, for what has no bound of its own: two slow cores are shared with other tests.
pub const PATIENCE: Duration = Duration::from_secs(15);
