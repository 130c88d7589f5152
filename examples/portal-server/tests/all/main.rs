//! All tests of this package in one binary: what they share is compiled once.

#[path = "../../../../storage-sqlite/tests/broken/breaker.rs"]
mod breaker;
#[path = "../support/logs.rs"]
mod logs;
#[path = "../../../../storage-postgres/tests/support/meddler.rs"]
#[allow(dead_code, unreachable_pub, missing_docs, reason = "this test uses some of it")]
mod meddler;
#[path = "../support/nodes.rs"]
mod nodes;
#[path = "../../../../core/tests/support/planted.rs"]
#[allow(dead_code, missing_docs, reason = "shared with the core's tests")]
mod planted;
#[path = "../support/schema.rs"]
mod schema;
#[path = "../support/secure.rs"]
mod secure;
#[path = "../support/staff.rs"]
mod staff;
#[path = "../support/staffed.rs"]
mod staffed;
#[path = "../support/mod.rs"]
mod support;
#[path = "../support/wire.rs"]
mod wire;
#[path = "../support/world.rs"]
mod world;

mod broken_disk;
mod by_session;
mod decoy;
mod directory;
mod doors;
mod facts;
mod http;
mod import;
mod key_rotation;
mod leak_walk;
mod live;
mod metered;
mod openapi;
mod operating;
mod oracle;
mod own_records;
mod process;
mod races;
mod replay;
mod request_log;
mod restore;
mod routes;
mod rule_files;
mod setting_up;
mod sign_in;
mod staff_door;
mod staff_pages;
mod staff_places;
mod standing_still;
mod store_lost;
mod stored_rules;
mod strangers;
mod tls;
mod unseen_edits;
mod verify;
mod verify_rolls;
