//! A store, keys and randomness that remember what was asked of them. The store can also refuse to commit.

use async_trait::async_trait;
use bayboard::journal::{EntryKey, Head, LogonKey, LogonNumber, LogonRow, RawEntry, Sequence};
use bayboard::{
    Cell, CellKey, CellRange, Cells, Change, ChangeSet, Claimed, Commit, Committed, Entropy, GuardKey,
    Guards, IdempotencyKey, Journal, Key, KeyId, Keyring, Linked, MemoryStore, Moment, Range, Record,
    RecordKind, RecordRef, Records, RunNumber, SeededEntropy, StaticKeyring, StoreError, Swap, Taken,
    TenantId, Timestamp, Unique,
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

    pub fn count(&self) -> usize {
        self.0.lock().unwrap().len()
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
    hides_cells: AtomicBool,
    contends: AtomicBool,
    committed: Mutex<Vec<Linked>>,
    overtaking: Mutex<Option<(usize, ChangeSet)>>,
    gives_way: AtomicBool,
    set_back_at_changes: Mutex<Option<MemoryStore>>,
    failing: Mutex<Option<Failing>>,
    tampered: Mutex<Option<(Sequence, Tamper)>>,
}

/// What somebody with the database in hand did to an entry.
pub type Tamper = fn(&mut RawEntry);

/// How one call fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Nothing is done.
    Refused,
    /// It is done, and its answer is lost.
    Unanswered,
}

/// The one call that fails.
#[derive(Debug)]
struct Failing {
    /// How many calls pass before it; none once it has failed.
    left: Option<usize>,
    how: Failure,
}

impl Failing {
    fn next(&mut self) -> Option<Failure> {
        let left = self.left?;
        self.left = left.checked_sub(1);
        self.left.is_none().then_some(self.how)
    }
}

impl WatchedStore {
    pub fn new(calls: Calls) -> Arc<Self> {
        Arc::new(Self { calls, ..Self::default() })
    }

    /// A copy of all that is in it.
    pub fn copy(&self) -> MemoryStore {
        self.inner.copy()
    }

    /// Sets it back to a copy.
    pub fn restore(&self, copy: &MemoryStore) {
        self.inner.restore(copy);
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

    /// From now on cells cannot be read, or they can again.
    pub fn hide_cells(&self, hides: bool) {
        self.hides_cells.store(hides, Ordering::SeqCst);
    }

    /// From now on each call that is written was just written by somebody else, or no longer.
    pub fn contend(&self, contends: bool) {
        self.contends.store(contends, Ordering::SeqCst);
    }

    fn check_uncontended(&self, changes: &ChangeSet) -> Result<(), StoreError> {
        let linked = changes.link(Head::EMPTY, RunNumber(0));
        let mut calls = linked.writes.iter().map(|write| write.record.key());
        match calls.find(|key| key.kind == RecordKind::Dispatch && self.contends.load(Ordering::SeqCst)) {
            Some(record) => Err(StoreError::Conflict { record }),
            None => Ok(()),
        }
    }

    /// Commits this right before the next commit, as somebody else would between its reads and its writes.
    pub fn overtake(&self, changes: ChangeSet) {
        self.overtake_after(0, changes);
    }

    /// The same before a later commit, after so many.
    pub fn overtake_after(&self, commits: usize, changes: ChangeSet) {
        *self.overtaking.lock().unwrap() = Some((commits, changes));
    }

    fn overtaking(&self) -> Option<ChangeSet> {
        let mut overtaking = self.overtaking.lock().unwrap();
        let (commits, changes) = overtaking.take()?;
        let Some(left) = commits.checked_sub(1) else { return Some(changes) };
        *overtaking = Some((left, changes));
        None
    }

    /// From now on every call lets others go first, as one over a network does.
    pub fn give_way(&self) {
        self.gives_way.store(true, Ordering::SeqCst);
    }

    /// Sets it back to a copy right before the next read of changes.
    pub fn restore_at_changes(&self, copy: MemoryStore) {
        *self.set_back_at_changes.lock().unwrap() = Some(copy);
    }

    /// Shows this entry as somebody left it who has the database in hand; or again as it is.
    pub fn tamper(&self, with: Option<(Sequence, Tamper)>) {
        *self.tampered.lock().unwrap() = with;
    }

    /// Lets one call of any port fail, after so many that pass.
    pub fn fail_after(&self, calls: usize, how: Failure) {
        *self.failing.lock().unwrap() = Some(Failing { left: Some(calls), how });
    }

    /// Lets every call pass, and answers whether one failed.
    pub fn mend(&self) -> bool {
        self.failing.lock().unwrap().take().is_some_and(|failing| failing.left.is_none())
    }

    async fn pass<T>(
        &self,
        name: &str,
        work: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, StoreError> {
        self.calls.note(name);
        if self.gives_way.load(Ordering::SeqCst) {
            tokio::task::yield_now().await;
        }
        let failure = self.failing.lock().unwrap().as_mut().and_then(Failing::next);
        if failure == Some(Failure::Refused) {
            return Err(StoreError::Unavailable { reason: "a test refuses" });
        }
        let done = work.await?;
        if failure.is_some() {
            Err(StoreError::Unavailable { reason: "a test loses the answer" })
        } else {
            Ok(done)
        }
    }

    fn may_write(&self) -> Result<(), StoreError> {
        let refusal = StoreError::Unavailable { reason: "a test refuses" };
        if self.refuses.load(Ordering::SeqCst) { Err(refusal) } else { Ok(()) }
    }

    fn tell_done(&self) -> Result<(), StoreError> {
        let lost = StoreError::Unavailable { reason: "a test loses the answer" };
        if self.loses_answers.load(Ordering::SeqCst) { Err(lost) } else { Ok(()) }
    }

    /// What was committed since the last call: writes and entries, set by set.
    pub fn committed(&self) -> Vec<Linked> {
        std::mem::take(&mut *self.committed.lock().unwrap())
    }
}

macro_rules! watched {
    ($self:ident.$method:ident($($argument:expr),*)) => {{
        $self.pass(stringify!($method), $self.inner.$method($($argument),*)).await
    }};
}

#[async_trait]
impl Records for WatchedStore {
    async fn records(&self, tenant: TenantId, keys: &[RecordRef]) -> Result<Vec<Record>, StoreError> {
        watched!(self.records(tenant, keys))
    }

    async fn find(&self, value: &Unique) -> Result<Option<Record>, StoreError> {
        watched!(self.find(value))
    }

    async fn page(&self, range: &Range, limit: NonZeroU16) -> Result<Vec<Record>, StoreError> {
        watched!(self.page(range, limit))
    }

    async fn moment(&self, tenant: TenantId, ranges: &[Range]) -> Result<Moment, StoreError> {
        watched!(self.moment(tenant, ranges))
    }
}

#[async_trait]
impl Journal for WatchedStore {
    async fn head(&self, tenant: TenantId) -> Result<Head, StoreError> {
        watched!(self.head(tenant))
    }

    async fn heads(&self) -> Result<Vec<(TenantId, Head)>, StoreError> {
        watched!(self.heads())
    }

    async fn entries(
        &self,
        of: &EntryKey,
        after: Option<Sequence>,
        falling: bool,
        limit: NonZeroU16,
    ) -> Result<Vec<RawEntry>, StoreError> {
        let found: Result<Vec<RawEntry>, StoreError> = watched!(self.entries(of, after, falling, limit));
        let mut found = found?;
        if let Some((sequence, tamper)) = *self.tampered.lock().unwrap() {
            found.iter_mut().filter(|entry| entry.sequence == sequence).for_each(tamper);
        }
        Ok(found)
    }

    async fn changes(
        &self,
        tenant: TenantId,
        after: Sequence,
        limit: NonZeroU16,
    ) -> Result<(Vec<Change>, Sequence), StoreError> {
        if let Some(copy) = self.set_back_at_changes.lock().unwrap().take() {
            self.restore(&copy);
        }
        watched!(self.changes(tenant, after, limit))
    }

    async fn logons(
        &self,
        of: &LogonKey,
        after: LogonNumber,
        limit: NonZeroU16,
    ) -> Result<Vec<(LogonNumber, LogonRow)>, StoreError> {
        watched!(self.logons(of, after, limit))
    }

    async fn drop_payloads(
        &self,
        tenant: TenantId,
        under: Sequence,
        after: Sequence,
        limit: NonZeroU16,
    ) -> Result<Option<Sequence>, StoreError> {
        watched!(self.drop_payloads(tenant, under, after, limit))
    }
}

#[async_trait]
impl Cells for WatchedStore {
    async fn cell(
        &self,
        tenant: TenantId,
        key: &CellKey,
        now: Timestamp,
    ) -> Result<Option<Cell>, StoreError> {
        if self.hides_cells.load(Ordering::SeqCst) {
            return Err(StoreError::Unavailable { reason: "a test refuses" });
        }
        watched!(self.cell(tenant, key, now))
    }

    async fn cells(
        &self,
        range: &CellRange,
        now: Timestamp,
        limit: NonZeroU16,
    ) -> Result<Vec<Cell>, StoreError> {
        watched!(self.cells(range, now, limit))
    }

    async fn swap(
        &self,
        tenant: TenantId,
        swaps: &[Swap],
        logon: Option<&LogonRow>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.may_write()?;
        watched!(self.swap(tenant, swaps, logon, now))?;
        self.tell_done()
    }
}

#[async_trait]
impl Commit for WatchedStore {
    async fn commit(&self, changes: &ChangeSet) -> Result<Committed, StoreError> {
        self.may_write()?;
        if let Some(first) = self.overtaking() {
            self.inner.commit(&first).await?;
        }
        self.check_uncontended(changes)?;
        let committed = watched!(self.commit(changes))?;
        self.committed.lock().unwrap().push(changes.link(Head::EMPTY, RunNumber(0)));
        self.tell_done()?;
        Ok(committed)
    }
}

#[async_trait]
impl Guards for WatchedStore {
    async fn take(
        &self,
        key: &GuardKey,
        limit: u32,
        window: Duration,
        now: Timestamp,
    ) -> Result<Taken, StoreError> {
        if self.counts_nothing.load(Ordering::SeqCst) {
            return Err(StoreError::Unavailable { reason: "a test refuses" });
        }
        watched!(self.take(key, limit, window, now))
    }

    async fn claimed(
        &self,
        tenant: TenantId,
        key: &IdempotencyKey,
        now: Timestamp,
    ) -> Result<Option<Claimed>, StoreError> {
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
