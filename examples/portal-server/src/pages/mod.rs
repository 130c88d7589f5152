//! The kit that pages of every audience share: what each needs, and nothing about who may see it.
//!
//! Pages are plain values in, markup out. No page carries inline script or style, so the content security
//! policy can forbid both; colours of the company come from [`layout::brand_css`].

mod address;
pub(crate) mod clock;
pub(crate) mod icons;
pub(crate) mod kit;
pub(crate) mod layout;
pub(crate) mod message;
mod site;
pub(crate) mod texts;
mod theme;
pub(crate) mod words;

pub(crate) use address::Address;
pub(crate) use site::Site;
pub(crate) use theme::{Look, Theme};
