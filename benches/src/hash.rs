//! The hash of a password by itself: what a sign-in is held against.

use crate::Failure;
use argon2::{Algorithm, Argon2, Params, Version};
use std::time::Instant;

/// As much as the library's own (19 MiB, two passes, one lane).
const COST: (u32, u32, u32) = (19 * 1_024, 2, 1);

/// Milliseconds that it takes on this thread.
///
/// # Errors
/// When argon2 takes no such cost.
pub(crate) fn alone(password: &str) -> Result<f64, Failure> {
    let (memory, passes, lanes) = COST;
    let params = Params::new(memory, passes, lanes, None).map_err(|error| error.to_string())?;
    let (hash, mut made) = (Argon2::new(Algorithm::Argon2id, Version::V0x13, params), [0; 32]);
    let start = Instant::now();
    hash.hash_password_into(password.as_bytes(), &[7; 16], &mut made).map_err(|error| error.to_string())?;
    let taken = start.elapsed().as_secs_f64() * 1e3;
    if made == [0; 32] { Err("nothing was hashed".into()) } else { Ok(taken) }
}
