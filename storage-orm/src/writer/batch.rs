//! One transaction of the writer: many change sets, each whole or not at all.

use super::care::{Care, End};
use super::heads::{self, Place};
use super::held::Held;
use super::put::{Stop, apply, create, edit, give_up, hold};
use super::{Job, Outcome, Work, cell, claim, guard};
use crate::dialect::Dialect;
use crate::entity::{record, unique_value};
use crate::fault::{Fault, fault, unavailable};
use crate::map::{record_row, unique_row};
use crate::spoiled::Spoiled;
use crate::sql::in_one_round;
use crate::transaction::Transaction;
use bayboard::journal::{LogonNumber, LogonRow};
use bayboard::{ChangeSet, Committed, Linked, StoreError, Swap, TenantId, Timestamp, Version, Write};
use sea_orm::{DatabaseConnection, DbErr, Statement};
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Batch {
    transaction: Transaction,
    dialect: Dialect,
    care: Care,
    places: BTreeMap<TenantId, Place>,
    moved: BTreeSet<TenantId>,
    created: Vec<record::Model>,
    taken: Vec<unique_value::Model>,
    held: Held,
    claims_until: Option<Timestamp>,
    cells_until: Option<Timestamp>,
}

impl Batch {
    /// Begins, and takes the heads of all tenants concerned.
    pub(super) async fn begin(
        connection: &DatabaseConnection,
        dialect: Dialect,
        spoiled: &Spoiled,
        care: Care,
        jobs: &[Job],
    ) -> Result<Self, DbErr> {
        let transaction = Transaction::begin(connection, dialect, spoiled).await?;
        let tenants = jobs.iter().filter_map(|job| job.work.tenant()).collect();
        let places = heads::hold(transaction.connection(), dialect, tenants).await?;
        Ok(Self {
            transaction,
            dialect,
            care,
            places,
            moved: BTreeSet::new(),
            created: Vec::new(),
            taken: Vec::new(),
            held: Held::default(),
            claims_until: None,
            cells_until: None,
        })
    }

    /// Does all of it but the commit.
    pub(super) async fn run_all(&mut self, jobs: &[Job]) -> Result<Vec<Result<Outcome, StoreError>>, End> {
        let mut answers = Vec::with_capacity(jobs.len());
        for job in jobs {
            answers.push(self.run(&job.work).await?);
        }
        self.finish().await?;
        Ok(answers)
    }

    /// Does one piece of work. The inner error is its own, the outer one ends the batch.
    async fn run(&mut self, work: &Work) -> Result<Result<Outcome, StoreError>, End> {
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

    async fn commit_set(&mut self, changes: &ChangeSet) -> Result<Result<Outcome, StoreError>, End> {
        let place = self.place(changes.tenant())?;
        let linked = changes.link(place.head, place.last_run);
        if let Err(refusal) = self.write(changes, &linked).await? {
            return Ok(Err(refusal));
        }
        self.claims_until = self.claims_until.max(changes.idempotency_claim().map(|_| changes.at()));
        self.cells_until = self.cells_until.max(changes.swaps().first().map(|_| changes.at()));
        self.note(changes.tenant(), &linked, place).await?;
        Ok(Ok(Outcome::Committed(Box::new(Committed::from(linked)))))
    }

    /// Writes records, claim and cells; nothing stays of those that are refused.
    async fn write(&mut self, changes: &ChangeSet, linked: &Linked) -> Result<Result<(), StoreError>, End> {
        let steps =
            linked.writes.len() + changes.swaps().len() + usize::from(changes.idempotency_claim().is_some());
        match (steps, self.care) {
            (0, _) => Ok(Ok(())),
            (_, Care::Bold) => self.write_boldly(changes, linked, steps).await,
            (_, Care::Careful) => self.write_carefully(changes, linked).await,
        }
    }

    /// New records and unique values are held back and taken to be welcome; without a savepoint, only an edit
    /// that changed no row leaves everything as it was.
    async fn write_boldly(
        &mut self,
        changes: &ChangeSet,
        linked: &Linked,
        steps: usize,
    ) -> Result<Result<(), StoreError>, End> {
        if claim::make(self.transaction.connection(), self.dialect, changes).await?.is_some() {
            return Err(End::Stained);
        }
        for write in &linked.writes {
            let Some(expected) = write.expected else {
                self.created.push(record_row(&write.record));
                continue;
            };
            if !self.edit(write, expected).await? {
                let conflict = StoreError::Conflict { record: write.record.key() };
                return if steps == 1 { Ok(Err(conflict)) } else { Err(End::Stained) };
            }
        }
        self.know(&linked.writes).await?;
        let swapped = self.swap_cells(changes.tenant(), changes.swaps(), changes.at()).await?;
        match (swapped, steps) {
            (true, _) => Ok(Ok(())),
            (false, 1) => Ok(Err(StoreError::CellChanged)),
            (false, _) => Err(End::Stained),
        }
    }

    /// Edits a record, which may be one of those held back. Returns whether it had the version expected.
    async fn edit(&mut self, write: &Write, expected: Version) -> Result<bool, End> {
        self.create().await?;
        edit(self.transaction.connection(), self.dialect, write, expected).await.map_err(stained)
    }

    /// Unique values that go, go at once: what one record gives up another may take.
    async fn know(&mut self, writes: &[Write]) -> Result<(), End> {
        if writes.iter().any(|write| !write.goes.values.is_empty()) {
            self.create().await?;
            give_up(self.transaction.connection(), self.dialect, writes).await?;
        }
        let comes = writes
            .iter()
            .flat_map(|write| write.comes.values.iter().map(|value| unique_row(&write.record, value)));
        self.taken.extend(comes);
        Ok(())
    }

    /// Writes the new records and unique values that were held back.
    async fn create(&mut self) -> Result<(), End> {
        let (created, taken) = (std::mem::take(&mut self.created), std::mem::take(&mut self.taken));
        let (connection, dialect) = (self.transaction.connection(), self.dialect);
        let is_welcome = create(connection, dialect, &created).await.map_err(stained)?
            == created.len() as u64
            && hold(connection, dialect, &taken).await.map_err(stained)? == taken.len() as u64;
        if is_welcome { Ok(()) } else { Err(End::Stained) }
    }

    async fn write_carefully(
        &self,
        changes: &ChangeSet,
        linked: &Linked,
    ) -> Result<Result<(), StoreError>, End> {
        self.transaction.start_part().await?;
        let written = apply(self.transaction.connection(), self.dialect, changes, &linked.writes).await;
        match written {
            Ok(()) => self.transaction.keep_part().await?,
            Err(Stop::Broken(error)) => return Err(End::Broken(error)),
            Err(_) => self.transaction.take_part_back().await?,
        }
        match written {
            Ok(()) => Ok(Ok(())),
            Err(Stop::Refused(refusal)) => Ok(Err(refusal)),
            Err(Stop::Failed(error)) => Ok(Err(unavailable(&error))),
            Err(Stop::Broken(error)) => Err(End::Broken(error)),
        }
    }

    /// Cells without a change set, with their row of history.
    async fn swap(
        &mut self,
        tenant: TenantId,
        swaps: &[Swap],
        logon: Option<&LogonRow>,
        now: Timestamp,
    ) -> Result<Result<Outcome, StoreError>, End> {
        let is_swapped = match self.care {
            Care::Bold => match self.swap_cells(tenant, swaps, now).await? {
                false if swaps.len() > 1 => return Err(End::Stained),
                is_swapped => is_swapped,
            },
            Care::Careful => self.swap_carefully(tenant, swaps, now).await?,
        };
        if !is_swapped {
            return Ok(Err(StoreError::CellChanged));
        }
        self.cells_until = self.cells_until.max(Some(now));
        if let Some(row) = logon {
            self.logon(tenant, row).await?;
        }
        Ok(Ok(Outcome::Swapped))
    }

    async fn swap_cells(&self, tenant: TenantId, swaps: &[Swap], now: Timestamp) -> Result<bool, DbErr> {
        cell::swap(self.transaction.connection(), self.dialect, tenant, swaps, now).await
    }

    async fn swap_carefully(&self, tenant: TenantId, swaps: &[Swap], now: Timestamp) -> Result<bool, DbErr> {
        self.transaction.start_part().await?;
        let is_swapped = self.swap_cells(tenant, swaps, now).await?;
        if is_swapped {
            self.transaction.keep_part().await?
        } else {
            self.transaction.take_part_back().await?
        }
        Ok(is_swapped)
    }

    /// Moves the head and keeps the entries for the end.
    async fn note(&mut self, tenant: TenantId, linked: &Linked, place: Place) -> Result<(), End> {
        self.places.insert(tenant, Place { head: linked.head, last_run: linked.last_run, ..place });
        self.moved.insert(tenant);
        self.held.add(linked);
        if self.held.is_full() { self.flush(Vec::new()).await } else { Ok(()) }
    }

    async fn logon(&mut self, tenant: TenantId, row: &LogonRow) -> Result<LogonNumber, DbErr> {
        let place = self.place(tenant)?;
        let number = LogonNumber(place.last_logon.0 + 1);
        self.places.insert(tenant, Place { last_logon: number, ..place });
        self.moved.insert(tenant);
        self.held.add_logon(tenant, number, row);
        Ok(number)
    }

    fn place(&self, tenant: TenantId) -> Result<Place, DbErr> {
        self.places.get(&tenant).copied().ok_or(DbErr::RecordNotUpdated)
    }

    /// Writes what was held back; the last of it together with a head.
    async fn flush(&mut self, heads: Vec<Statement>) -> Result<(), End> {
        self.create().await?;
        let mut rounds = std::mem::take(&mut self.held).rounds(self.dialect);
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

    /// Writes what was held back.
    async fn finish(&mut self) -> Result<(), End> {
        let moved =
            self.moved.iter().map(|tenant| Ok(heads::put(self.dialect, *tenant, &self.place(*tenant)?)));
        let heads = moved.collect::<Result<_, DbErr>>()?;
        self.flush(heads).await?;
        if let Some(now) = self.claims_until {
            claim::sweep(self.transaction.connection(), self.dialect, now).await?;
        }
        if let Some(now) = self.cells_until {
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

/// What a statement's failure means where there is no savepoint.
fn stained(error: DbErr) -> End {
    match fault(&error) {
        Fault::Broken => End::Broken(error),
        Fault::Refused => End::Stained,
    }
}
