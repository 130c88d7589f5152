//! What browser tests share: a portal in the test's own process, and a real Chromium before it.
#![allow(dead_code, clippy::panic, reason = "each test binary uses its part, and a test fails by panicking")]

pub mod axe;
pub mod browser;
pub mod deployment;
pub mod driver;
pub mod front;
pub mod portal;
pub mod stops;

use std::time::Duration;

/// What a screen may take to show what has happened.
pub const SOON: Duration = Duration::from_secs(1);
/// Generous, for what has no bound of its own: two slow cores are shared with other tests, and with a build.
pub const PATIENCE: Duration = Duration::from_secs(60);
/// How often something is tried that has to happen soon. A busy machine holds everybody up now and then; a
/// screen that is slow by itself is slow each time.
const TRIES: usize = 3;

/// Measures how long something takes that has to happen within a second, again if the machine was too busy
/// for it.
pub async fn for_soon(mut measure: impl AsyncFnMut() -> Duration) {
    let mut took = Vec::new();
    for _ in 0..TRIES {
        took.push(measure().await);
        if took.last() < Some(&SOON) {
            return;
        }
    }
    panic!("it took {took:?}");
}
