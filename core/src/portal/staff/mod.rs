//! Staff come in here: with a password and a code of their authenticator, or by a link that works once.
//!
//! What comes and goes stands in cells: sessions, one-time links, browsers that were seen before, wrong
//! tries. How people prove who they are needs the features `password` and `totp`; what stands here without
//! them is what accounts are kept with.

pub(super) mod device;
pub(super) mod link;
pub(super) mod session_cell;
pub(super) mod tries;

#[cfg(all(feature = "password", feature = "totp"))]
pub(super) mod authenticator;
#[cfg(all(feature = "password", feature = "totp"))]
pub(super) mod cookie;
#[cfg(all(feature = "password", feature = "totp"))]
pub(super) mod door;
#[cfg(feature = "password")]
pub(super) mod hashing;
#[cfg(all(feature = "password", feature = "totp"))]
mod known;
#[cfg(all(feature = "password", feature = "totp"))]
mod limits;
#[cfg(all(feature = "password", feature = "totp"))]
pub(super) mod listed;
#[cfg(all(feature = "password", feature = "totp"))]
pub(super) mod own;
#[cfg(feature = "password")]
pub(super) mod password;
#[cfg(all(feature = "password", feature = "totp"))]
mod redeem;
#[cfg(all(feature = "password", feature = "totp"))]
pub(super) mod session;
#[cfg(all(feature = "password", feature = "totp"))]
mod sign_in;
