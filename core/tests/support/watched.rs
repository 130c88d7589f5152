//! A store, keys and randomness that remember what was asked of them. The store can also refuse to commit.

use async_trait::async_trait;
use bayboard::access::PublicFacilityId;
use bayboard::journal::{EntryKind, Head, LogonNumber, LogonRow, RawEntry, Sequence};
use bayboard::{
    ApiToken, BoardSnapshot, Change, ChangeSet, Claimed, Commit, Committed, DirectoryReads, Dispatch, DispatchFilter,
    DispatchReads, Entropy, Facility, FacilityId, GuardKey, Guards, IdempotencyKey, JournalReads, Key, KeyId, Keyring, Line,
    Linked, MemoryStore, Record, RecordKind, RecordRef, RunNumber, SeededEntropy, SourceRef, StaticKeyring, StoreError, Taken,
    Tenant, TenantId, Timestamp, Unit,
};
use std::num::NonZeroU16;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// What was asked, in order, by all that share it.
#[derive(Clone, Debug, Default)]
pub struct Calls(Arc<Mutex<Vec<String>>>);

impl Calls {
    pub fn note(&self, call: impl Into<String>) {
        self.0.lock().unwrap().push(call.into());
    }
    pub fn drain(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

/// A store in memory, watched.
#[derive(Debug, Default)]
pub struct WatchedStore {
    inner: MemoryStore,
    calls: Calls,
    refuses: AtomicBool,
    counts_nothing: AtomicBool,
    loses_answers: AtomicBool,
    hides_claims: AtomicBool,
    committed: Mutex<Vec<Linked>>,
    overtaking: Mutex<Option<ChangeSet>>,
}

impl WatchedStore {
    pub fn new(calls: Calls) -> Arc<Self> {
        Arc::new(Self { calls, ..Self::default() })
    }
    /// From now on commits fail, or no longer.
    pub fn refuse(&self, refuses: bool) {
        self.refuses.store(refuses, Ordering::SeqCst);
    }
    /// From now on tries cannot be counted, or they can again.
    pub fn count_nothing(&self, fails: bool) {
        self.counts_nothing.store(fails, Ordering::SeqCst);
    }
    /// From now on commits are done and told as failed, as when the answer is lost on its way; or no longer.
    pub fn lose_answers(&self, loses: bool) {
        self.loses_answers.store(loses, Ordering::SeqCst);
    }
    /// From now on a look for an earlier claim finds none, as when two requests race.
    pub fn hide_claims(&self, hides: bool) {
        self.hides_claims.store(hides, Ordering::SeqCst);
    }
    /// Commits this right before the next commit, as somebody else would between its reads and its writes.
    pub fn overtake(&self, changes: ChangeSet) {
        *self.overtaking.lock().unwrap() = Some(changes);
    }
    /// What was committed since the last call: writes and entries, set by set.
    pub fn committed(&self) -> Vec<Linked> {
        std::mem::take(&mut *self.committed.lock().unwrap())
    }
}

macro_rules! watched {
    ($self:ident.$method:ident($($argument:expr),*)) => {{
        $self.calls.note(stringify!($method));
        $self.inner.$method($($argument),*).await
    }};
}

#[async_trait]
impl DirectoryReads for WatchedStore {
    async fn tenants(&self) -> Result<Vec<Tenant>, StoreError> {
        watched!(self.tenants())
    }
    async fn records(&self, tenant: TenantId, keys: &[RecordRef]) -> Result<Vec<Record>, StoreError> {
        watched!(self.records(tenant, keys))
    }
    async fn facility_by_public_id(&self, tenant: TenantId, id: &PublicFacilityId) -> Result<Option<Facility>, StoreError> {
        watched!(self.facility_by_public_id(tenant, id))
    }
    async fn facilities(
        &self,
        tenant: TenantId,
        after: Option<FacilityId>,
        limit: NonZeroU16,
    ) -> Result<Vec<Facility>, StoreError> {
        watched!(self.facilities(tenant, after, limit))
    }
    async fn record_by_source_ref(
        &self,
        tenant: TenantId,
        kind: RecordKind,
        source: &SourceRef,
    ) -> Result<Option<Record>, StoreError> {
        watched!(self.record_by_source_ref(tenant, kind, source))
    }
    async fn unit_by_call_sign(&self, tenant: TenantId, call_sign: &Line) -> Result<Option<Unit>, StoreError> {
        watched!(self.unit_by_call_sign(tenant, call_sign))
    }
    async fn token_by_digest(&self, digest: &[u8; 32]) -> Result<Option<ApiToken>, StoreError> {
        watched!(self.token_by_digest(digest))
    }
    async fn tokens(&self, tenant: TenantId) -> Result<Vec<ApiToken>, StoreError> {
        watched!(self.tokens(tenant))
    }
    async fn regions(&self, tenant: TenantId) -> Result<Vec<bayboard::Region>, StoreError> {
        watched!(self.regions(tenant))
    }
    async fn divisions(&self, tenant: TenantId) -> Result<Vec<bayboard::Division>, StoreError> {
        watched!(self.divisions(tenant))
    }
    async fn policy_files(&self, tenant: TenantId) -> Result<Vec<bayboard::PolicyFile>, StoreError> {
        watched!(self.policy_files(tenant))
    }
}

#[async_trait]
impl DispatchReads for WatchedStore {
    async fn dispatches(
        &self,
        tenant: TenantId,
        filter: &DispatchFilter,
        limit: NonZeroU16,
    ) -> Result<Vec<Dispatch>, StoreError> {
        watched!(self.dispatches(tenant, filter, limit))
    }
    async fn board_snapshot(&self, tenant: TenantId, settled_after: Timestamp) -> Result<Option<BoardSnapshot>, StoreError> {
        watched!(self.board_snapshot(tenant, settled_after))
    }
}

#[async_trait]
impl JournalReads for WatchedStore {
    async fn journal_head(&self, tenant: TenantId) -> Result<Head, StoreError> {
        watched!(self.journal_head(tenant))
    }
    async fn journal_entries(&self, tenant: TenantId, after: Sequence, limit: NonZeroU16) -> Result<Vec<RawEntry>, StoreError> {
        watched!(self.journal_entries(tenant, after, limit))
    }
    async fn changes(&self, tenant: TenantId, after: Sequence, limit: NonZeroU16) -> Result<(Vec<Change>, Sequence), StoreError> {
        watched!(self.changes(tenant, after, limit))
    }
    async fn latest_entry(&self, tenant: TenantId, kind: EntryKind) -> Result<Option<RawEntry>, StoreError> {
        watched!(self.latest_entry(tenant, kind))
    }
    async fn logons(
        &self,
        tenant: TenantId,
        after: LogonNumber,
        limit: NonZeroU16,
    ) -> Result<Vec<(LogonNumber, LogonRow)>, StoreError> {
        watched!(self.logons(tenant, after, limit))
    }
}

#[async_trait]
impl Commit for WatchedStore {
    async fn commit(&self, changes: &ChangeSet) -> Result<Committed, StoreError> {
        self.calls.note("commit");
        if self.refuses.load(Ordering::SeqCst) {
            return Err(StoreError::Unavailable { reason: "a test refuses" });
        }
        let overtaking = self.overtaking.lock().unwrap().take();
        if let Some(first) = overtaking {
            self.inner.commit(&first).await?;
        }
        let committed = self.inner.commit(changes).await?;
        self.committed.lock().unwrap().push(changes.link(Head::EMPTY, RunNumber(0)));
        if self.loses_answers.load(Ordering::SeqCst) {
            return Err(StoreError::Unavailable { reason: "a test loses the answer" });
        }
        Ok(committed)
    }
}

#[async_trait]
impl Guards for WatchedStore {
    async fn take(&self, key: &GuardKey, limit: u32, window: Duration, now: Timestamp) -> Result<Taken, StoreError> {
        if self.counts_nothing.load(Ordering::SeqCst) {
            return Err(StoreError::Unavailable { reason: "a test refuses" });
        }
        watched!(self.take(key, limit, window, now))
    }
    async fn claimed(&self, tenant: TenantId, key: &IdempotencyKey, now: Timestamp) -> Result<Option<Claimed>, StoreError> {
        let claimed = watched!(self.claimed(tenant, key, now))?;
        Ok(claimed.filter(|_| !self.hides_claims.load(Ordering::SeqCst)))
    }
    async fn append_logon(&self, tenant: TenantId, row: &LogonRow) -> Result<LogonNumber, StoreError> {
        watched!(self.append_logon(tenant, row))
    }
    async fn key_check(&self, key: KeyId, value: &[u8; 32]) -> Result<[u8; 32], StoreError> {
        watched!(self.key_check(key, value))
    }

    async fn checked_keys(&self) -> Result<Vec<KeyId>, StoreError> {
        watched!(self.checked_keys())
    }
}

/// One key, watched.
#[derive(Debug)]
pub struct WatchedKeys(pub Calls, pub StaticKeyring);

impl Keyring for WatchedKeys {
    fn active(&self) -> KeyId {
        self.0.note("active");
        self.1.active()
    }
    fn key(&self, id: KeyId) -> Option<Key> {
        self.0.note(format!("key {}", id.0));
        self.1.key(id)
    }
    fn ids(&self) -> Vec<KeyId> {
        self.0.note("ids");
        self.1.ids()
    }
}

/// Seeded randomness, watched by the number of bytes.
#[derive(Debug)]
pub struct WatchedEntropy(pub Calls, pub SeededEntropy);

impl Entropy for WatchedEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.note(format!("fill {}", bytes.len()));
        self.1.fill(bytes);
    }
}
