//! One transaction of the writer: many change sets, each whole or not at all.

use super::abort::Abort;
use super::deferred_rows::DeferredRows;
use super::records::{NotWritten, create, edit, free_values, take_values, write_alone};
use super::write_mode::WriteMode;
use super::{Job, Outcome, Work, cell, claim, guard, heads};
use crate::dialect::Dialect;
use crate::fault::unavailable;
use crate::poison::Poison;
use crate::sql::in_one_round;
use crate::table::{TenantHead, record, record_row, unique_row, unique_value};
use crate::transaction::Transaction;
use bayboard::journal::{LogonNumber, LogonRow};
use bayboard::{ChangeSet, Committed, Linked, StoreError, Swap, TenantId, Timestamp, Version, Write};
use sea_orm::{DatabaseConnection, DbErr, Statement};
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Batch {
    transaction: Transaction,
    dialect: Dialect,
    mode: WriteMode,
    heads: BTreeMap<TenantId, TenantHead>,
    /// The tenants whose head has to be written back.
    moved: BTreeSet<TenantId>,
    /// New records and unique values that are taken to be free until they are written, together.
    new_records: Vec<record::Model>,
    new_values: Vec<unique_value::Model>,
    deferred: DeferredRows,
    /// The time by which lapsed claims and cells are swept, if any of either were written.
    sweep_claims: Option<Timestamp>,
    sweep_cells: Option<Timestamp>,
}

impl Batch {
    /// Begins, and locks the heads of all tenants concerned.
    pub(super) async fn begin(
        connection: &DatabaseConnection,
        dialect: Dialect,
        poison: &Poison,
        mode: WriteMode,
        jobs: &[Job],
    ) -> Result<Self, DbErr> {
        let transaction = Transaction::begin(connection, dialect, poison).await?;
        let tenants = jobs.iter().filter_map(|job| job.work.tenant()).collect();
        let heads = heads::lock(transaction.connection(), dialect, tenants).await?;
        Ok(Self {
            transaction,
            dialect,
            mode,
            heads,
            moved: BTreeSet::new(),
            new_records: Vec::new(),
            new_values: Vec::new(),
            deferred: DeferredRows::default(),
            sweep_claims: None,
            sweep_cells: None,
        })
    }

    /// Does all of it but the commit.
    pub(super) async fn run_all(&mut self, jobs: &[Job]) -> Result<Vec<Result<Outcome, StoreError>>, Abort> {
        let mut answers = Vec::with_capacity(jobs.len());
        for job in jobs {
            answers.push(self.run(&job.work).await?);
        }
        self.finish().await?;
        Ok(answers)
    }

    /// Does one piece of work. The inner error is for whoever asked, the outer one ends the batch.
    async fn run(&mut self, work: &Work) -> Result<Result<Outcome, StoreError>, Abort> {
        let (connection, dialect) = (self.transaction.connection(), self.dialect);
        match work {
            Work::Commit(changes) => self.commit_set(changes).await,
            Work::Logon(tenant, row) => Ok(Ok(Outcome::Logon(self.logon(*tenant, row).await?))),
            Work::Swap { tenant, swaps, logon, now } => {
                self.swap(*tenant, swaps, logon.as_deref(), *now).await
            }
            Work::Take { key, limit, window, now } => {
                Ok(Ok(Outcome::Taken(guard::take(connection, dialect, *key, *limit, *window, *now).await?)))
            }
            Work::KeyCheck(key, value) => {
                let stored = guard::key_check(connection, dialect, *key, value).await?;
                Ok(stored.map(Outcome::KeyCheck).map_err(StoreError::from))
            }
        }
    }

    async fn commit_set(&mut self, changes: &ChangeSet) -> Result<Result<Outcome, StoreError>, Abort> {
        let head = self.head(changes.tenant())?;
        let linked = changes.link(head.head, head.last_run);
        if let Err(refusal) = self.write(changes, &linked).await? {
            return Ok(Err(refusal));
        }
        self.sweep_claims = self.sweep_claims.max(changes.idempotency_claim().map(|_| changes.at()));
        self.sweep_cells = self.sweep_cells.max(changes.swaps().first().map(|_| changes.at()));
        self.go_on(changes.tenant(), &linked, head).await?;
        Ok(Ok(Outcome::Committed(Box::new(Committed::from(linked)))))
    }

    /// Writes records, claim and cells. Nothing of a refused change set stays.
    async fn write(&mut self, changes: &ChangeSet, linked: &Linked) -> Result<Result<(), StoreError>, Abort> {
        let steps =
            linked.writes.len() + changes.swaps().len() + usize::from(changes.idempotency_claim().is_some());
        match (steps, self.mode) {
            (0, _) => Ok(Ok(())),
            (_, WriteMode::Optimistic) => self.write_optimistically(changes, linked, steps).await,
            (_, WriteMode::Isolated) => self.write_isolated(changes, linked).await,
        }
    }

    /// New records and unique values are kept for later. Without a savepoint nothing can be taken back, so a
    /// refusal is told at once only where nothing was written: by the only step of its change set.
    async fn write_optimistically(
        &mut self,
        changes: &ChangeSet,
        linked: &Linked,
        steps: usize,
    ) -> Result<Result<(), StoreError>, Abort> {
        if claim::make(self.transaction.connection(), self.dialect, changes).await?.is_some() {
            return Err(Abort::NeedsIsolation);
        }
        for write in &linked.writes {
            let Some(expected) = write.expected else {
                self.new_records.push(record_row(&write.record));
                continue;
            };
            if !self.edit(write, expected).await? {
                let conflict = StoreError::Conflict { record: write.record.key() };
                return if steps == 1 { Ok(Err(conflict)) } else { Err(Abort::NeedsIsolation) };
            }
        }
        self.move_values(&linked.writes).await?;
        let swapped = self.swap_cells(changes.tenant(), changes.swaps(), changes.at()).await?;
        match (swapped, steps) {
            (true, _) => Ok(Ok(())),
            (false, 1) => Ok(Err(StoreError::CellChanged)),
            (false, _) => Err(Abort::NeedsIsolation),
        }
    }

    /// Edits a record, which may be one that is still to be written. Returns whether it had the version
    /// expected.
    async fn edit(&mut self, write: &Write, expected: Version) -> Result<bool, Abort> {
        self.write_new().await?;
        edit(self.transaction.connection(), self.dialect, write, expected)
            .await
            .map_err(Abort::without_savepoint)
    }

    /// Values that records give up are freed at once, since another may take them; new ones are kept for
    /// later.
    async fn move_values(&mut self, writes: &[Write]) -> Result<(), Abort> {
        if writes.iter().any(|write| !write.goes.values.is_empty()) {
            self.write_new().await?;
            free_values(self.transaction.connection(), self.dialect, writes).await?;
        }
        let comes = writes
            .iter()
            .flat_map(|write| write.comes.values.iter().map(|value| unique_row(&write.record, value)));
        self.new_values.extend(comes);
        Ok(())
    }

    /// Writes the new records and unique values that were kept.
    async fn write_new(&mut self) -> Result<(), Abort> {
        let (records, values) = (std::mem::take(&mut self.new_records), std::mem::take(&mut self.new_values));
        let (connection, dialect) = (self.transaction.connection(), self.dialect);
        let created = create(connection, dialect, &records).await.map_err(Abort::without_savepoint)?;
        if created != records.len() as u64 {
            return Err(Abort::NeedsIsolation);
        }
        let taken = take_values(connection, dialect, &values).await.map_err(Abort::without_savepoint)?;
        if taken == values.len() as u64 { Ok(()) } else { Err(Abort::NeedsIsolation) }
    }

    async fn write_isolated(
        &self,
        changes: &ChangeSet,
        linked: &Linked,
    ) -> Result<Result<(), StoreError>, Abort> {
        self.transaction.savepoint().await?;
        let written = write_alone(self.transaction.connection(), self.dialect, changes, &linked.writes).await;
        match written {
            Ok(()) => self.transaction.release().await?,
            Err(NotWritten::Broken(error)) => return Err(Abort::Broken(error)),
            Err(_) => self.transaction.roll_back_to_savepoint().await?,
        }
        match written {
            Ok(()) => Ok(Ok(())),
            Err(NotWritten::Refused(refusal)) => Ok(Err(refusal)),
            Err(NotWritten::Failed(error)) => Ok(Err(unavailable(&error))),
            Err(NotWritten::Broken(error)) => Err(Abort::Broken(error)),
        }
    }

    /// Swaps cells without a change set, with their row of history.
    async fn swap(
        &mut self,
        tenant: TenantId,
        swaps: &[Swap],
        logon: Option<&LogonRow>,
        now: Timestamp,
    ) -> Result<Result<Outcome, StoreError>, Abort> {
        let is_swapped = match self.mode {
            WriteMode::Optimistic => match self.swap_cells(tenant, swaps, now).await? {
                false if swaps.len() > 1 => return Err(Abort::NeedsIsolation),
                is_swapped => is_swapped,
            },
            WriteMode::Isolated => self.swap_isolated(tenant, swaps, now).await?,
        };
        if !is_swapped {
            return Ok(Err(StoreError::CellChanged));
        }
        self.sweep_cells = self.sweep_cells.max(Some(now));
        if let Some(row) = logon {
            self.logon(tenant, row).await?;
        }
        Ok(Ok(Outcome::Swapped))
    }

    async fn swap_cells(&self, tenant: TenantId, swaps: &[Swap], now: Timestamp) -> Result<bool, DbErr> {
        cell::swap(self.transaction.connection(), self.dialect, tenant, swaps, now).await
    }

    async fn swap_isolated(&self, tenant: TenantId, swaps: &[Swap], now: Timestamp) -> Result<bool, DbErr> {
        self.transaction.savepoint().await?;
        let is_swapped = self.swap_cells(tenant, swaps, now).await?;
        if is_swapped {
            self.transaction.release().await?
        } else {
            self.transaction.roll_back_to_savepoint().await?
        }
        Ok(is_swapped)
    }

    /// Moves the head on, and keeps the entries for the end.
    async fn go_on(&mut self, tenant: TenantId, linked: &Linked, head: TenantHead) -> Result<(), Abort> {
        self.heads.insert(tenant, TenantHead { head: linked.head, last_run: linked.last_run, ..head });
        self.moved.insert(tenant);
        self.deferred.add(linked);
        if self.deferred.is_full() { self.flush(Vec::new()).await } else { Ok(()) }
    }

    async fn logon(&mut self, tenant: TenantId, row: &LogonRow) -> Result<LogonNumber, DbErr> {
        let head = self.head(tenant)?;
        let number = LogonNumber(head.last_logon.0 + 1);
        self.heads.insert(tenant, TenantHead { last_logon: number, ..head });
        self.moved.insert(tenant);
        self.deferred.add_logon(tenant, number, row);
        Ok(number)
    }

    fn head(&self, tenant: TenantId) -> Result<TenantHead, DbErr> {
        self.heads.get(&tenant).copied().ok_or(DbErr::RecordNotUpdated)
    }

    /// Writes all that was kept. The first head goes with the last round, the others follow.
    async fn flush(&mut self, heads: Vec<Statement>) -> Result<(), Abort> {
        self.write_new().await?;
        let mut rounds = std::mem::take(&mut self.deferred).rounds(self.dialect);
        let mut heads = heads.into_iter();
        if let Some(last) = rounds.last_mut() {
            last.extend(heads.next());
        }
        rounds.extend(heads.map(|head| vec![head]));
        for round in rounds {
            in_one_round(self.transaction.connection(), self.dialect, round).await?;
        }
        Ok(())
    }

    /// Writes all that was kept and the heads, and sweeps what has lapsed.
    async fn finish(&mut self) -> Result<(), Abort> {
        let moved =
            self.moved.iter().map(|tenant| Ok(heads::update(self.dialect, *tenant, &self.head(*tenant)?)));
        let heads = moved.collect::<Result<_, DbErr>>()?;
        self.flush(heads).await?;
        if let Some(now) = self.sweep_claims {
            claim::sweep(self.transaction.connection(), self.dialect, now).await?;
        }
        if let Some(now) = self.sweep_cells {
            cell::sweep(self.transaction.connection(), self.dialect, now).await?;
        }
        Ok(())
    }

    /// Makes it all durable.
    pub(super) async fn commit(self) -> Result<(), DbErr> {
        self.transaction.commit().await
    }

    /// Takes everything back.
    pub(super) async fn rollback(self) -> Result<(), DbErr> {
        self.transaction.rollback().await
    }
}
