//! One transaction of the writer: many change sets, each whole or not at all.

use super::care::{Care, End};
use super::heads::{self, Place};
use super::held::Held;
use super::put::{Stop, apply, create, edit};
use super::{Job, Outcome, Work, claim, guard};
use crate::dialect::Dialect;
use crate::fault::{Fault, fault, unavailable};
use crate::spoiled::Spoiled;
use crate::sql::in_one_round;
use crate::transaction::{Part, Transaction};
use bayboard::journal::{LogonNumber, LogonRow};
use bayboard::{ChangeSet, Committed, Linked, Record, StoreError, TenantId, Timestamp, Write};
use sea_orm::{DatabaseConnection, DbErr, Statement};
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Batch {
    transaction: Transaction,
    dialect: Dialect,
    care: Care,
    places: BTreeMap<TenantId, Place>,
    moved: BTreeSet<TenantId>,
    created: Vec<Record>,
    held: Held,
    claims_until: Option<Timestamp>,
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
            held: Held::default(),
            claims_until: None,
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
        self.note(changes.tenant(), &linked, place).await?;
        Ok(Ok(Outcome::Committed(Box::new(Committed::from(linked)))))
    }

    /// Writes records and claim; nothing stays of those that are refused.
    async fn write(&mut self, changes: &ChangeSet, linked: &Linked) -> Result<Result<(), StoreError>, End> {
        let steps = linked.writes.len() + usize::from(changes.idempotency_claim().is_some());
        match (steps, self.care) {
            (0, _) => Ok(Ok(())),
            (_, Care::Bold) => self.write_boldly(changes, linked, steps).await,
            (_, Care::Careful) => self.write_carefully(changes, linked).await,
        }
    }

    /// New records are held back and taken to be welcome; without a savepoint, only an edit that changed no row leaves
    /// everything as it was.
    async fn write_boldly(&mut self, changes: &ChangeSet, linked: &Linked, steps: usize) -> Result<Result<(), StoreError>, End> {
        if claim::make(self.transaction.connection(), self.dialect, changes).await?.is_some() {
            return Err(End::Stained);
        }
        for write in &linked.writes {
            if write.expected.is_none() {
                self.created.push(write.record.clone());
            } else if !self.edit(write).await? {
                let conflict = StoreError::Conflict { record: write.record.key() };
                return if steps == 1 { Ok(Err(conflict)) } else { Err(End::Stained) };
            }
        }
        Ok(Ok(()))
    }

    /// Edits a record, which may be one of those held back. Answers whether it had the version expected.
    async fn edit(&mut self, write: &Write) -> Result<bool, End> {
        self.create().await?;
        match edit(self.transaction.connection(), self.dialect, write).await {
            Ok(rows) => Ok(rows == 1),
            Err(error) if fault(&error) == Fault::Broken => Err(End::Broken(error)),
            Err(_) => Err(End::Stained),
        }
    }

    /// Writes the new records that were held back.
    async fn create(&mut self) -> Result<(), End> {
        let created = std::mem::take(&mut self.created);
        match create(self.transaction.connection(), self.dialect, &created).await {
            Ok(rows) if rows == created.len() as u64 => Ok(()),
            Err(error) if fault(&error) == Fault::Broken => Err(End::Broken(error)),
            Ok(_) | Err(_) => Err(End::Stained),
        }
    }

    async fn write_carefully(&self, changes: &ChangeSet, linked: &Linked) -> Result<Result<(), StoreError>, End> {
        self.transaction.start(Part::ChangeSet).await?;
        let written = apply(&self.transaction, self.dialect, changes, &linked.writes).await;
        match written {
            Ok(()) => self.transaction.keep(Part::ChangeSet).await?,
            Err(Stop::Broken(error)) => return Err(End::Broken(error)),
            Err(_) => self.transaction.take_back(Part::ChangeSet).await?,
        }
        match written {
            Ok(()) => Ok(Ok(())),
            Err(Stop::Refused(refusal)) => Ok(Err(refusal)),
            Err(Stop::Failed(error)) => Ok(Err(unavailable(&error))),
            Err(Stop::Broken(error)) => Err(End::Broken(error)),
        }
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
        let moved = self.moved.iter().map(|tenant| Ok(heads::put(self.dialect, *tenant, &self.place(*tenant)?)));
        let heads = moved.collect::<Result<_, DbErr>>()?;
        self.flush(heads).await?;
        if let Some(now) = self.claims_until {
            claim::sweep(self.transaction.connection(), self.dialect, now).await?;
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
