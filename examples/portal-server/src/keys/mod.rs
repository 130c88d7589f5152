//! Keys and randomness from outside: a key file or the environment, how the file is changed and followed.

mod change;
mod followed;
mod ring;

pub(crate) use change::KeyFile;
pub use followed::{FollowedKeys, LOOK};
pub use ring::{OsEntropy, demonstration_vault, vault, write_new};
