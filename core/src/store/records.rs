//! Reads of records: by key, by a unique value, by index, and many at one moment.

use super::StoreError;
use crate::journal::Sequence;
use crate::record::RecordRef;
use crate::records::{Range, Unique};
use crate::{Record, TenantId};
use async_trait::async_trait;
use std::fmt;
use std::num::NonZeroU16;

/// Reads of records. A record stands at its [home](Record::home); whatever names a tenant here names the
/// home.
///
/// # Contract
/// - A read sees every commit acknowledged before it started.
/// - A read for one tenant never returns another tenant's record.
/// - Absence is `None` or a missing element, never an error.
/// - `page` returns records in order of (key, id), or the other way round where the range is falling.
/// - A page shorter than `limit` is the last one.
/// - `moment` is one moment: all of it stands at its `sequence`.
#[async_trait]
pub trait Records: fmt::Debug + Send + Sync + 'static {
    /// The records that exist among these, in the order asked for.
    async fn records(&self, tenant: TenantId, keys: &[RecordRef]) -> Result<Vec<Record>, StoreError>;
    /// The record that holds this value.
    async fn find(&self, value: &Unique) -> Result<Option<Record>, StoreError>;
    /// The first records of a range.
    async fn page(&self, range: &Range, limit: NonZeroU16) -> Result<Vec<Record>, StoreError>;
    /// All records of these ranges, each of this tenant or of the deployment, and the tenant's position.
    async fn moment(&self, tenant: TenantId, ranges: &[Range]) -> Result<Moment, StoreError>;
}

/// One moment of a tenant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The journal position it stands at.
    pub sequence: Sequence,
    /// The records of each range, in the order in which ranges were asked for.
    pub records: Vec<Vec<Record>>,
}
