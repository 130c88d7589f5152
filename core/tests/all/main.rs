//! All tests of this package in one binary: what they share is compiled once.

#[path = "../support/mod.rs"]
mod support;

#[cfg(all(feature = "password", feature = "totp"))]
mod accounts;
#[cfg(feature = "serde")]
mod as_text;
mod assigning;
mod batches;
mod board_clauses;
mod by_source_ref;
mod changes;
#[cfg(feature = "conformance")]
mod clockwork;
mod crowds;
mod deleting;
mod directory;
mod disclosed;
mod end_of_sessions;
mod facilities_found;
mod facilities_of_a_region;
#[cfg(all(feature = "password", feature = "totp"))]
mod fault_sweep;
mod feeds;
mod followed;
mod formats;
mod gate;
mod host_users;
#[cfg(feature = "conformance")]
mod journal;
mod journal_reading;
#[cfg(all(feature = "password", feature = "totp"))]
mod journaled;
mod kept_rows;
mod keys;
mod last_verified;
mod lists;
mod live;
mod lost_answers;
#[cfg(feature = "conformance")]
mod memory_conformance;
mod model;
mod open_calls;
mod outbox;
mod overwriting;
#[cfg(all(feature = "password", feature = "totp"))]
mod people_in_journals;
mod places;
mod promises;
mod put_away;
mod rolls;
mod seat;
mod set_back;
mod sign_in;
mod signed_out;
mod spans;
#[cfg(all(feature = "password", feature = "totp"))]
mod staff_door;
#[cfg(all(feature = "password", feature = "totp"))]
mod staff_links;
mod staff_own;
#[cfg(all(feature = "password", feature = "totp"))]
mod staff_secrets;
#[cfg(all(feature = "password", feature = "totp"))]
mod staff_sessions;
#[cfg(all(feature = "password", feature = "totp"))]
mod staff_sign_in;
#[cfg(all(feature = "password", feature = "totp"))]
mod staff_tries;
mod told;
mod verified;
mod who_gets_in;
mod writers;
mod wrong_codes;
