//! What has to hold at the staff door however often and in whatever order somebody tries. Each proof is also
//! held against a planted defect, and has to find it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod contended;
mod guessed;
mod interleaved;
mod limited;
mod refused;
use crate::support;

use bayboard::portal::{Hashing, Portal, SignInLimit, StaffDoor};
use std::sync::Arc;
use std::time::Duration;
use support::company::{Company, vault};
use support::planted::{Defect, Planted};
use support::staff::{Staff, cheap};

/// Nobody is told to wait.
const NO_LIMIT: SignInLimit = SignInLimit { tries: u32::MAX, window: Duration::from_secs(60) };

/// A company before whose store stands this defect, if any.
async fn staff_at(limit: SignInLimit, defect: Option<Defect>) -> Staff {
    let mut company = Company::new().await;
    let store = Planted::on(company.store.clone(), defect);
    let portal = Portal::open(store, company.policy.clone(), vault(&company.calls, 8)).await.unwrap();
    company.portal = Arc::new(portal.with_sign_in_limit(limit));
    let hashing = Hashing::new(2, 100).unwrap().costing(cheap());
    let door = StaffDoor::new(company.portal.clone(), hashing);
    Staff { company, door }
}

/// Fails unless it is so.
fn ensure(holds: bool, otherwise: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(otherwise()) }
}
