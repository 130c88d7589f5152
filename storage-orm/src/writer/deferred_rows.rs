//! Rows that wait until the end of a batch. None of them can be refused, and written together they cost
//! little beside the records.

use crate::dialect::Dialect;
use crate::sql::{delete, insert_new};
use crate::table::{body_row, entry_row, index_rows, key_rows, logon_key_row, logon_row};
use crate::table::{entry_key, index_row, journal_body, journal_entry, logon, logon_key};
use bayboard::journal::{LogonNumber, LogonRow};
use bayboard::{Linked, TenantId, Write};
use sea_orm::Statement;
use std::collections::BTreeSet;

#[derive(Default)]
pub(super) struct DeferredRows {
    entries: Vec<journal_entry::Model>,
    bodies: Vec<journal_body::Model>,
    entry_keys: Vec<entry_key::Model>,
    /// Index rows that the database has and will lose.
    goes: BTreeSet<index_row::Model>,
    /// Those that it will gain.
    comes: BTreeSet<index_row::Model>,
    logons: Vec<logon::Model>,
    logon_keys: Vec<logon_key::Model>,
    bytes: usize,
}

/// Payload bytes that may wait in memory.
const FULL: usize = 1 << 20;

impl DeferredRows {
    pub(super) fn add(&mut self, linked: &Linked) {
        self.bytes += linked
            .entries
            .iter()
            .filter_map(|entry| entry.body.as_ref())
            .map(|body| body.payload.len())
            .sum::<usize>();
        self.entries.extend(linked.entries.iter().map(entry_row));
        self.bodies.extend(linked.entries.iter().filter_map(body_row));
        self.entry_keys.extend(linked.entries.iter().flat_map(key_rows));
        self.index(&linked.writes);
    }

    /// A record may be written several times in a batch. The database is told only what changed in the end: a
    /// row that came and went again, or went and came again, is in neither set.
    fn index(&mut self, writes: &[Write]) {
        for row in writes.iter().flat_map(|write| index_rows(&write.record, &write.goes)) {
            if !self.comes.remove(&row) {
                self.goes.insert(row);
            }
        }
        for row in writes.iter().flat_map(|write| index_rows(&write.record, &write.comes)) {
            if !self.goes.remove(&row) {
                self.comes.insert(row);
            }
        }
    }

    pub(super) fn add_logon(&mut self, tenant: TenantId, number: LogonNumber, row: &LogonRow) {
        self.logons.push(logon_row(tenant, number, row));
        self.logon_keys.extend(logon_key_row(tenant, number, row));
    }

    pub(super) const fn is_full(&self) -> bool {
        self.bytes > FULL
    }

    /// The statements that write them. Those of one round need nothing of each other: it can be one round
    /// trip.
    ///
    /// ```text
    /// 300 entries with keys in portions of 64 and 16:   entries [64 64 64 64 16 16 12]   keys [64 64 ..]
    /// round 1: 64 entries, 64 keys · round 2: 64 entries, 64 keys · ..
    /// ```
    pub(super) fn rounds(self, dialect: Dialect) -> Vec<Vec<Statement>> {
        let mut rounds = Vec::new();
        let goes: Vec<_> = self.goes.into_iter().collect();
        let comes: Vec<_> = self.comes.into_iter().collect();
        join(&mut rounds, delete::<index_row::Entity>(dialect, &goes));
        join(&mut rounds, insert_new::<index_row::Entity>(dialect, &comes));
        join(&mut rounds, insert_new::<journal_entry::Entity>(dialect, &self.entries));
        join(&mut rounds, insert_new::<journal_body::Entity>(dialect, &self.bodies));
        join(&mut rounds, insert_new::<entry_key::Entity>(dialect, &self.entry_keys));
        join(&mut rounds, insert_new::<logon::Entity>(dialect, &self.logons));
        join(&mut rounds, insert_new::<logon_key::Entity>(dialect, &self.logon_keys));
        rounds
    }
}

/// Adds the first statement to the first round, the second to the second, and so on.
fn join(rounds: &mut Vec<Vec<Statement>>, statements: impl Iterator<Item = Statement>) {
    for (at, statement) in statements.enumerate() {
        match rounds.get_mut(at) {
            Some(round) => round.push(statement),
            None => rounds.push(vec![statement]),
        }
    }
}
