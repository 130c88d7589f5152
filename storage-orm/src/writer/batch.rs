//! One transaction of the writer: many change sets, each whole or not at all.

use super::heads::{self, Place};
use super::put::{Stop, apply};
use super::{Job, Outcome, Work, claim, guard};
use crate::dialect::Dialect;
use crate::entity::{journal_body, journal_entry, logon};
use crate::map::{body_row, entry_row, logon_row};
use crate::sql::insert_new;
use bayboard::journal::{LogonNumber, LogonRow};
use bayboard::{ChangeSet, Committed, Linked, StoreError, TenantId, Timestamp};
use sea_orm::{ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbErr, EntityTrait, ModelTrait, TransactionTrait};
use std::collections::{BTreeMap, BTreeSet};

/// Rows that only ever succeed are written together, so they cost little beside the records.
pub(super) struct Batch {
    transaction: DatabaseTransaction,
    dialect: Dialect,
    places: BTreeMap<TenantId, Place>,
    moved: BTreeSet<TenantId>,
    entries: Vec<journal_entry::Model>,
    bodies: Vec<journal_body::Model>,
    logons: Vec<logon::Model>,
    waiting: usize,
    claims_until: Option<Timestamp>,
}

/// Bytes of rows held back at most.
const WAITING: usize = 1 << 20;

impl Batch {
    /// Begins, and takes the heads of all tenants concerned.
    pub(super) async fn begin(connection: &DatabaseConnection, dialect: Dialect, jobs: &[Job]) -> Result<Self, DbErr> {
        let transaction = dialect.begin_write(connection).await?;
        let tenants = jobs.iter().filter_map(|job| job.work.tenant()).collect();
        let places = heads::hold(&transaction, dialect, tenants).await?;
        Ok(Self {
            transaction,
            dialect,
            places,
            moved: BTreeSet::new(),
            entries: Vec::new(),
            bodies: Vec::new(),
            logons: Vec::new(),
            waiting: 0,
            claims_until: None,
        })
    }

    /// Does one piece of work. The inner error is its own, the outer one ends the batch.
    pub(super) async fn run(&mut self, work: &Work) -> Result<Result<Outcome, StoreError>, DbErr> {
        match work {
            Work::Commit(changes) => self.commit_set(changes).await,
            Work::Logon(tenant, row) => self.logon(*tenant, row).await.map(|number| Ok(Outcome::Logon(number))),
            Work::Take { key, limit, window, now } => {
                guard::take(&self.transaction, self.dialect, *key, *limit, *window, *now).await.map(|it| Ok(Outcome::Taken(it)))
            }
            Work::KeyCheck(key, value) => guard::key_check(&self.transaction, self.dialect, *key, value)
                .await
                .map(|stored| stored.map(Outcome::KeyCheck).map_err(StoreError::from)),
        }
    }

    async fn commit_set(&mut self, changes: &ChangeSet) -> Result<Result<Outcome, StoreError>, DbErr> {
        let place = self.place(changes.tenant())?;
        let linked = changes.link(place.head, place.last_run);
        if let Err(refusal) = self.write(changes, &linked).await? {
            return Ok(Err(refusal));
        }
        self.claims_until = self.claims_until.max(changes.idempotency_claim().map(|_| changes.at()));
        self.note(changes.tenant(), &linked, place).await?;
        Ok(Ok(Outcome::Committed(Box::new(Committed::from(linked)))))
    }

    /// Writes records and claim; nothing stays of those that are refused. A single statement undoes itself.
    async fn write(&self, changes: &ChangeSet, linked: &Linked) -> Result<Result<(), StoreError>, DbErr> {
        let steps = linked.writes.len() + usize::from(changes.idempotency_claim().is_some());
        if steps == 0 || (steps == 1 && !self.dialect.failure_spoils()) {
            return verdict(apply(&self.transaction, self.dialect, changes, &linked.writes).await);
        }
        let savepoint = self.transaction.begin().await?;
        let written = apply(&savepoint, self.dialect, changes, &linked.writes).await;
        match written {
            Ok(()) => savepoint.commit().await?,
            Err(_) => savepoint.rollback().await?,
        }
        verdict(written)
    }

    /// Moves the head and keeps the entries for the end.
    async fn note(&mut self, tenant: TenantId, linked: &Linked, place: Place) -> Result<(), DbErr> {
        self.places.insert(tenant, Place { head: linked.head, last_run: linked.last_run, ..place });
        self.moved.insert(tenant);
        self.waiting +=
            linked.entries.iter().filter_map(|entry| entry.body.as_ref()).map(|body| body.payload.len()).sum::<usize>();
        self.entries.extend(linked.entries.iter().map(entry_row));
        self.bodies.extend(linked.entries.iter().filter_map(body_row));
        if self.waiting > WAITING { self.flush().await } else { Ok(()) }
    }

    async fn logon(&mut self, tenant: TenantId, row: &LogonRow) -> Result<LogonNumber, DbErr> {
        let place = self.place(tenant)?;
        let number = LogonNumber(place.last_logon.0 + 1);
        self.places.insert(tenant, Place { last_logon: number, ..place });
        self.moved.insert(tenant);
        self.logons.push(logon_row(tenant, number, row));
        Ok(number)
    }

    fn place(&self, tenant: TenantId) -> Result<Place, DbErr> {
        self.places.get(&tenant).copied().ok_or(DbErr::RecordNotUpdated)
    }

    async fn flush(&mut self) -> Result<(), DbErr> {
        self.waiting = 0;
        insert_all::<journal_entry::Entity>(&self.transaction, self.dialect, &std::mem::take(&mut self.entries)).await?;
        insert_all::<journal_body::Entity>(&self.transaction, self.dialect, &std::mem::take(&mut self.bodies)).await?;
        insert_all::<logon::Entity>(&self.transaction, self.dialect, &std::mem::take(&mut self.logons)).await
    }

    /// Writes what was held back and makes it all durable.
    pub(super) async fn commit(mut self) -> Result<(), DbErr> {
        self.flush().await?;
        for tenant in &self.moved {
            heads::put(&self.transaction, self.dialect, *tenant, &self.place(*tenant)?).await?;
        }
        if let Some(now) = self.claims_until {
            claim::sweep(&self.transaction, self.dialect, now).await?;
        }
        self.transaction.commit().await
    }
}

fn verdict(written: Result<(), Stop>) -> Result<Result<(), StoreError>, DbErr> {
    match written {
        Ok(()) => Ok(Ok(())),
        Err(Stop::Refused(refusal)) => Ok(Err(refusal)),
        Err(Stop::Broken(error)) => Err(error),
    }
}

async fn insert_all<E: EntityTrait>(
    connection: &impl ConnectionTrait,
    dialect: Dialect,
    mut rows: &[E::Model],
) -> Result<(), DbErr>
where
    E::Model: ModelTrait<Entity = E>,
{
    // Few different lengths, so that few statements have to be prepared.
    for length in [64, 16, 4, 1] {
        while rows.len() >= length {
            let (now, later) = rows.split_at(length);
            connection.execute_raw(insert_new::<E>(dialect, now)).await?;
            rows = later;
        }
    }
    Ok(())
}
