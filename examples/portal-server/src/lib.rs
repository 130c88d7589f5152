//! bayboard's example portal server: facility boards, wall displays, JSON API, imports and replay.
//!
//! The binary is a thin command line over these modules; tests drive them in their own process.

pub mod app;
pub mod cli;
pub mod clock;
pub mod database;
pub mod demo;
pub mod followed_keys;
pub mod import;
pub mod keys;
pub mod metered;
pub mod options;
pub mod replay;
pub mod router;
pub mod rule_files;
pub mod server;
pub mod tls;

mod accept;
mod admin;
mod api;
mod assets;
mod board;
mod bodies;
mod client;
mod commands;
mod door;
mod feed;
mod files;
mod forwarded;
mod guard;
mod key_file;
mod looks;
mod metrics;
mod pages;
mod per_client;
mod redirect;
mod release;
mod request_log;
mod stream;
mod ticker;
mod wall;
mod writes;

/// The README's example, compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;

/// The embedding guide's example, compiled.
#[cfg(doctest)]
#[doc = include_str!("../../../core/src/docs/embedding.md")]
struct Embedding;
