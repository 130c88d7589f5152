//! bayboard's example portal server: facility boards, wall displays, JSON API, imports and replay.
//!
//! The binary is a thin command line over these modules; tests drive them in their own process.

pub mod app;
pub mod clock;
pub mod commands;
pub mod demo;
pub mod http;
pub mod import;
pub mod keys;
pub mod process;
pub mod replay;
pub mod request_log;
pub mod routes;
pub mod tls;

mod api;
mod facility;
mod openapi;
mod pages;
mod referred;
mod staff;

/// The README's example, compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;

/// The embedding guide's example, compiled.
#[cfg(doctest)]
#[doc = include_str!("../../../core/src/docs/embedding.md")]
struct Embedding;
