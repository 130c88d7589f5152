//! Rows held back until the end of a batch: they only ever succeed, and written together they cost little beside the records.

use crate::dialect::Dialect;
use crate::entity::{journal_body, journal_entry, logon};
use crate::map::{body_row, entry_row, logon_row};
use crate::sql::{in_portions, insert_new};
use bayboard::journal::{LogonNumber, LogonRow};
use bayboard::{Linked, TenantId};
use sea_orm::{EntityTrait, ModelTrait, Statement};

#[derive(Default)]
pub(super) struct Held {
    entries: Vec<journal_entry::Model>,
    bodies: Vec<journal_body::Model>,
    logons: Vec<logon::Model>,
    bytes: usize,
}

/// Bytes held back at most.
const MOST: usize = 1 << 20;

impl Held {
    pub(super) fn add(&mut self, linked: &Linked) {
        self.bytes += linked.entries.iter().filter_map(|entry| entry.body.as_ref()).map(|body| body.payload.len()).sum::<usize>();
        self.entries.extend(linked.entries.iter().map(entry_row));
        self.bodies.extend(linked.entries.iter().filter_map(body_row));
    }
    pub(super) fn add_logon(&mut self, tenant: TenantId, number: LogonNumber, row: &LogonRow) {
        self.logons.push(logon_row(tenant, number, row));
    }
    pub(super) const fn is_full(&self) -> bool {
        self.bytes > MOST
    }
    /// The statements that write it, in rounds: those of one round may be done in any order.
    pub(super) fn rounds(&self, dialect: Dialect) -> Vec<Vec<Statement>> {
        let mut rounds = Vec::new();
        join(&mut rounds, inserts::<journal_entry::Entity>(dialect, &self.entries));
        join(&mut rounds, inserts::<journal_body::Entity>(dialect, &self.bodies));
        join(&mut rounds, inserts::<logon::Entity>(dialect, &self.logons));
        rounds
    }
}

fn inserts<E: EntityTrait>(dialect: Dialect, rows: &[E::Model]) -> impl Iterator<Item = Statement>
where
    E::Model: ModelTrait<Entity = E>,
{
    in_portions(rows).map(move |rows| insert_new::<E>(dialect, rows))
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
