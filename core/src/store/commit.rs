//! The one way to write records.

use super::StoreError;
use crate::change::{ChangeSet, Committed};
use async_trait::async_trait;
use std::fmt;

/// The one way to write records.
///
/// # Contract
/// - A change set is applied whole or not at all: records, index rows, entries, claim, swaps, head.
/// - Every record is written at the version it expects; otherwise [`StoreError::Conflict`] and nothing
///   happens.
/// - The index rows and unique values that go with the change set go first, all of them, and then those that
///   come are put in.
/// - A value that comes and is held by another record is [`StoreError::Duplicate`], and nothing happens.
/// - A claim already made is [`StoreError::AlreadyDone`] and nothing happens.
/// - What is acknowledged survives the process being killed.
/// - Two commits to one tenant have one order, which is the order readers see and the journal keeps.
/// - Run numbers rise by one per new dispatch of a tenant and are never given twice.
#[async_trait]
pub trait Commit: fmt::Debug + Send + Sync + 'static {
    /// Applies the change set as one transaction.
    async fn commit(&self, changes: &ChangeSet) -> Result<Committed, StoreError>;
}
