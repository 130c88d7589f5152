//! Bringing this node's boards up to what was committed, here or on another node.

use crate::board::LiveBoards;
use crate::portal::clock::Clock;
use crate::portal::{BATCH, Loaded, Portal, PortalError, spans};
use crate::{ChangeSet, Committed, RecordRef, StoreError, StoreExt, TenantId, Timestamp};

impl Portal {
    /// Brings a tenant's boards up to the newest commit of any node, and to the rules in force, and ends what
    /// was signed out. Then they are current as of `now` ([`LiveBoards::current_as_of`]). A `now` that is
    /// more than a minute before the latest one says that the clock was set back: hand in the clock's time,
    /// and not a request's.
    ///
    /// # Errors
    /// [`PortalError::Store`] when the feed cannot be read, or the database was set back and has another
    /// history than was read until now; the boards keep what they have, and are current as of when they were.
    /// The latter stays so, and nothing of the company is shown or written any more: open the portal anew.
    pub async fn catch_up(&self, tenant: TenantId, now: Timestamp) -> Result<(), PortalError> {
        self.follow(tenant, Clock::Host(now)).await
    }

    /// The same for a request that came in at `now`. It takes no board back, and a look that somebody else
    /// began meanwhile serves as well.
    pub(crate) async fn catch_up_for(&self, tenant: TenantId, now: Timestamp) -> Result<(), PortalError> {
        self.follow(tenant, Clock::Request(now)).await
    }

    async fn follow(&self, tenant: TenantId, clock: Clock) -> Result<(), PortalError> {
        let span = spans::catch_up(tenant);
        let taken_in = spans::told(&span, self.look(tenant, clock)).await?;
        span.record("records", taken_in);
        Ok(())
    }

    /// Returns how many records were taken in.
    async fn look(&self, tenant: TenantId, clock: Clock) -> Result<usize, PortalError> {
        let loaded = self.loaded(tenant, clock.now()).await?;
        let asked = loaded.looks.begun();
        let mut one_at_a_time = loaded.feed.lock().await;
        if clock.is_of_request() && loaded.looks.serve(asked) {
            return Ok(0);
        }
        let look = loaded.looks.begin();
        let taken_in = self.take_in(&loaded, tenant, clock).await?;
        self.follow_ends(&loaded, tenant, &mut one_at_a_time).await?;
        clock.confirm(&loaded.boards);
        loaded.looks.end(look);
        Ok(taken_in)
    }

    /// Reads the feed up to its end.
    async fn take_in(&self, loaded: &Loaded, tenant: TenantId, clock: Clock) -> Result<usize, PortalError> {
        let mut taken_in = 0;
        self.follow_rules(&loaded.boards, tenant, clock);
        loop {
            let after = loaded.boards.sequence();
            if loaded.history.look(&*self.store, tenant, after).await? <= after {
                break;
            }
            let (changes, upto) = self.store.changes(tenant, after, BATCH).await?;
            if upto <= after {
                break;
            }
            let mut keys: Vec<RecordRef> = changes.iter().map(|change| change.record).collect();
            keys.sort_unstable();
            keys.dedup();
            let records = self.store.records_of(tenant, &keys).await?;
            taken_in += records.len();
            self.follow_policy(tenant, &records).await?;
            self.follow_rules(&loaded.boards, tenant, clock);
            loaded.follow_company(&self.vault, &records);
            loaded.boards.apply(upto, records, clock.at(&loaded.boards));
            if !keys.is_empty() {
                loaded.wake_followers();
            }
        }
        Ok(taken_in)
    }

    fn follow_rules(&self, boards: &LiveBoards, tenant: TenantId, clock: Clock) {
        let rules = self.policy.snapshot(tenant, None);
        if rules.version() != boards.rules().version() {
            boards.set_rules(rules, clock.at(boards));
        }
    }

    /// Commits and shows the result on this node's boards before returning.
    pub(crate) async fn commit(&self, changes: ChangeSet, now: Timestamp) -> Result<Committed, PortalError> {
        self.commit_or(changes, now, PortalError::from).await
    }

    /// The same, where the caller has better words for what the store refuses.
    pub(crate) async fn commit_or(
        &self,
        changes: ChangeSet,
        now: Timestamp,
        refusal: impl FnOnce(StoreError) -> PortalError + Send,
    ) -> Result<Committed, PortalError> {
        let work = async {
            self.holds(changes.tenant())?;
            let committed = self.store.commit(&changes).await.map_err(refusal)?;
            self.show_commit(&changes, &committed, now).await;
            Ok(committed)
        };
        spans::told(&spans::commit(&changes), work).await
    }

    /// What is committed stays so even if the feed cannot be read now; the next look shows it.
    async fn show_commit(&self, changes: &ChangeSet, committed: &Committed, now: Timestamp) {
        // A tenant that was just made stands on the deployment's chain and has no boards yet.
        if changes.tenant() == TenantId::DEPLOYMENT {
            return;
        }
        if let Err(error) = self.follow_commit(changes, committed, now).await {
            tracing::warn!(%error, "a commit is not on this node's boards yet");
            return;
        }
        if let Err(error) = self.stamp_overtaken(changes.tenant(), &committed.records, now).await {
            tracing::warn!(%error, "an open call is not with its facility's division yet; the call's next change brings it there");
        }
    }

    /// Boards that stand right before the commit take its records as they were written; others read the feed.
    pub(crate) async fn follow_commit(
        &self,
        changes: &ChangeSet,
        committed: &Committed,
        now: Timestamp,
    ) -> Result<(), PortalError> {
        let (loaded, clock) = (self.loaded(changes.tenant(), now).await?, Clock::Request(now));
        let one_at_a_time = loaded.feed.lock().await;
        // What was read from the store may be newer than the boards' position.
        let is_next = loaded.boards.sequence() == committed.before.sequence
            && loaded.history.goes_on(changes.tenant(), committed)?
            && !loaded.boards.hold_newer(&committed.records);
        if is_next {
            self.follow_policy(changes.tenant(), &committed.records).await?;
            self.follow_rules(&loaded.boards, changes.tenant(), clock);
            loaded.follow_company(&self.vault, &committed.records);
            let now = clock.at(&loaded.boards);
            loaded.boards.apply(committed.head.sequence, committed.records.clone(), now);
            loaded.wake_followers();
            return Ok(());
        }
        drop(one_at_a_time);
        self.catch_up_for(changes.tenant(), now).await
    }
}
