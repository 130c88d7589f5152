//! Rows held back until the end of a batch: they only ever succeed, and written together they cost little
//! beside the records.

use crate::dialect::Dialect;
use crate::entity::{entry_key, index_row, journal_body, journal_entry, logon, logon_key};
use crate::map::{body_row, entry_row, index_rows, key_rows, logon_key_row, logon_row};
use crate::sql::{delete, insert_new};
use bayboard::journal::{LogonNumber, LogonRow};
use bayboard::{Linked, TenantId, Write};
use sea_orm::Statement;
use std::collections::BTreeSet;

#[derive(Default)]
pub(super) struct Held {
    entries: Vec<journal_entry::Model>,
    bodies: Vec<journal_body::Model>,
    entry_keys: Vec<entry_key::Model>,
    /// Index rows that stand in the database and go.
    goes: BTreeSet<index_row::Model>,
    /// Those that do not stand there yet.
    comes: BTreeSet<index_row::Model>,
    logons: Vec<logon::Model>,
    logon_keys: Vec<logon_key::Model>,
    bytes: usize,
}

/// Bytes held back at most.
const MOST: usize = 1 << 20;

impl Held {
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

    /// A record may be written several times in a batch: only what comes of it in the end is told to the
    /// database.
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
        self.bytes > MOST
    }

    /// The statements that write it, in rounds: those of one round may be done in any order.
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

/// One statement to each round.
fn join(rounds: &mut Vec<Vec<Statement>>, statements: impl Iterator<Item = Statement>) {
    for (at, statement) in statements.enumerate() {
        match rounds.get_mut(at) {
            Some(round) => round.push(statement),
            None => rounds.push(vec![statement]),
        }
    }
}
