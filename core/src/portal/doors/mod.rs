//! Screens of facilities come in here, and what history keeps of them.

pub(super) mod logons;
pub(super) mod screens;
pub(super) mod sessions;
pub(super) mod sign_in;
pub(super) mod together;
