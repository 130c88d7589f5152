//! Port: where randomness comes from.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};

/// A source of random bytes.
///
/// # Contract
/// - Every call fills the whole slice.
/// - In production the bytes come from the operating system's generator; nobody can guess them.
pub trait Entropy: fmt::Debug + Send + Sync + 'static {
    /// Fills `bytes`.
    fn fill(&self, bytes: &mut [u8]);
}

/// A function as a source: in production one that asks the operating system, for example `getrandom::fill`.
#[derive(Clone, Copy)]
pub struct EntropyFn(pub fn(&mut [u8]));

impl Entropy for EntropyFn {
    fn fill(&self, bytes: &mut [u8]) {
        (self.0)(bytes);
    }
}

impl fmt::Debug for EntropyFn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EntropyFn")
    }
}

/// Repeatable bytes from a seed, for tests and simulations. Never use it where a secret matters.
pub struct SeededEntropy {
    seed: u64,
    drawn: AtomicU64,
}

impl SeededEntropy {
    /// The same seed gives the same bytes in the same order of calls.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self { seed, drawn: AtomicU64::new(0) }
    }

    fn block(&self) -> [u8; 32] {
        let count = self.drawn.fetch_add(1, Ordering::Relaxed);
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&self.seed.to_be_bytes())
            .expect("any key length fits HMAC");
        mac.update(&count.to_be_bytes());
        mac.finalize().into_bytes().into()
    }
}

impl Entropy for SeededEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            chunk.copy_from_slice(&self.block()[..chunk.len()]);
        }
    }
}

impl fmt::Debug for SeededEntropy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SeededEntropy")
    }
}
