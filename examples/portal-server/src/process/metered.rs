//! A store that measures the store behind it, for operators: how long commits take, and what fails.

use super::writes::Writes;
use async_trait::async_trait;
use bayboard::journal::{EntryKey, Head, LogonKey, LogonNumber, LogonRow, RawEntry, Sequence};
use bayboard::{
    Cell, CellKey, CellRange, Cells, Change, ChangeSet, Claimed, Commit, Committed, GuardKey, Guards,
    IdempotencyKey, Journal, KeyId, Moment, Range, Record, RecordRef, Records, Store, StoreError, Swap,
    Taken, TenantId, Timestamp, Unique,
};
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::histogram::Histogram;
use std::num::NonZeroU16;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What the store did and failed to do. Nothing in it names a record.
#[derive(Clone, Debug)]
pub struct StoreMetrics {
    pub(crate) commit_seconds: Histogram,
    pub(crate) errors: Family<Port, Counter>,
    pub(crate) refusals: Counter,
    pub(crate) writes: Writes,
}

impl Default for StoreMetrics {
    fn default() -> Self {
        let commit_seconds = Histogram::new(BUCKETS);
        let errors = Family::default();
        // From the start, so that an alert sees the first error as a step from nought.
        for port in [Port::READS, Port::COMMIT, Port::GUARDS] {
            drop(errors.get_or_create(&port));
        }
        Self { commit_seconds, errors, refusals: Counter::default(), writes: Writes::default() }
    }
}

/// Seconds, from a quick disk to a client that has long gone.
const BUCKETS: [f64; 12] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];

/// Which side of the store failed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(crate) struct Port {
    port: &'static str,
}

impl Port {
    const READS: Self = Self { port: "reads" };
    const COMMIT: Self = Self { port: "commit" };
    const GUARDS: Self = Self { port: "guards" };
}

/// All ports of another store, counted and timed.
#[derive(Debug)]
pub struct Metered {
    store: Arc<dyn Store>,
    metrics: StoreMetrics,
}

impl Metered {
    /// Measures a store.
    #[must_use]
    pub fn new(store: Arc<dyn Store>, metrics: StoreMetrics) -> Self {
        Self { store, metrics }
    }

    fn read<T>(&self, answer: Result<T, StoreError>) -> Result<T, StoreError> {
        self.count(&Port::READS, answer)
    }

    fn guard<T>(&self, answer: Result<T, StoreError>) -> Result<T, StoreError> {
        self.count(&Port::GUARDS, answer)
    }

    fn count<T>(&self, port: &Port, answer: Result<T, StoreError>) -> Result<T, StoreError> {
        if answer.as_ref().is_err_and(is_failure) {
            self.metrics.errors.get_or_create(port).inc();
        }
        answer
    }
}

/// Conflicts and repeated requests are answers; everything else is the store's own trouble.
const fn is_failure(error: &StoreError) -> bool {
    use StoreError::{AlreadyDone, CellChanged, Conflict, Duplicate};
    !matches!(error, Conflict { .. } | CellChanged | Duplicate { .. } | AlreadyDone(_))
}

#[async_trait]
impl Commit for Metered {
    async fn commit(&self, changes: &ChangeSet) -> Result<Committed, StoreError> {
        let start = Instant::now();
        let done = self.store.commit(changes).await;
        self.metrics.writes.note(&done);
        match &done {
            Ok(_) => self.metrics.commit_seconds.observe(start.elapsed().as_secs_f64()),
            // Nothing is shown that is not in the journal, so each of these withheld an answer.
            Err(error) if error.is_outage() => drop(self.metrics.refusals.inc()),
            Err(_) => {}
        }
        self.count(&Port::COMMIT, done)
    }
}

#[async_trait]
impl Guards for Metered {
    async fn take(
        &self,
        key: &GuardKey,
        limit: u32,
        window: Duration,
        now: Timestamp,
    ) -> Result<Taken, StoreError> {
        self.guard(self.store.take(key, limit, window, now).await)
    }

    async fn claimed(
        &self,
        tenant: TenantId,
        key: &IdempotencyKey,
        now: Timestamp,
    ) -> Result<Option<Claimed>, StoreError> {
        self.guard(self.store.claimed(tenant, key, now).await)
    }

    async fn append_logon(&self, tenant: TenantId, row: &LogonRow) -> Result<LogonNumber, StoreError> {
        self.guard(self.store.append_logon(tenant, row).await)
    }

    async fn key_check(&self, key: KeyId, value: &[u8; 32]) -> Result<[u8; 32], StoreError> {
        self.guard(self.store.key_check(key, value).await)
    }

    async fn checked_keys(&self) -> Result<Vec<KeyId>, StoreError> {
        self.read(self.store.checked_keys().await)
    }
}

#[async_trait]
impl Records for Metered {
    async fn records(&self, tenant: TenantId, keys: &[RecordRef]) -> Result<Vec<Record>, StoreError> {
        self.read(self.store.records(tenant, keys).await)
    }

    async fn find(&self, value: &Unique) -> Result<Option<Record>, StoreError> {
        self.read(self.store.find(value).await)
    }

    async fn page(&self, range: &Range, limit: NonZeroU16) -> Result<Vec<Record>, StoreError> {
        self.read(self.store.page(range, limit).await)
    }

    async fn moment(&self, tenant: TenantId, ranges: &[Range]) -> Result<Moment, StoreError> {
        self.read(self.store.moment(tenant, ranges).await)
    }
}

#[async_trait]
impl Journal for Metered {
    async fn head(&self, tenant: TenantId) -> Result<Head, StoreError> {
        self.read(self.store.head(tenant).await)
    }

    async fn heads(&self) -> Result<Vec<(TenantId, Head)>, StoreError> {
        self.read(self.store.heads().await)
    }

    async fn entries(
        &self,
        of: &EntryKey,
        after: Option<Sequence>,
        falling: bool,
        limit: NonZeroU16,
    ) -> Result<Vec<RawEntry>, StoreError> {
        self.read(self.store.entries(of, after, falling, limit).await)
    }

    async fn changes(
        &self,
        tenant: TenantId,
        after: Sequence,
        limit: NonZeroU16,
    ) -> Result<(Vec<Change>, Sequence), StoreError> {
        self.read(self.store.changes(tenant, after, limit).await)
    }

    async fn logons(
        &self,
        of: &LogonKey,
        after: LogonNumber,
        limit: NonZeroU16,
    ) -> Result<Vec<(LogonNumber, LogonRow)>, StoreError> {
        self.read(self.store.logons(of, after, limit).await)
    }

    async fn drop_payloads(
        &self,
        tenant: TenantId,
        under: Sequence,
        after: Sequence,
        limit: NonZeroU16,
    ) -> Result<Option<Sequence>, StoreError> {
        self.guard(self.store.drop_payloads(tenant, under, after, limit).await)
    }
}

#[async_trait]
impl Cells for Metered {
    async fn cell(
        &self,
        tenant: TenantId,
        key: &CellKey,
        now: Timestamp,
    ) -> Result<Option<Cell>, StoreError> {
        self.read(self.store.cell(tenant, key, now).await)
    }

    async fn cells(
        &self,
        range: &CellRange,
        now: Timestamp,
        limit: NonZeroU16,
    ) -> Result<Vec<Cell>, StoreError> {
        self.read(self.store.cells(range, now, limit).await)
    }

    async fn swap(
        &self,
        tenant: TenantId,
        swaps: &[Swap],
        logon: Option<&LogonRow>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.guard(self.store.swap(tenant, swaps, logon, now).await)
    }
}
