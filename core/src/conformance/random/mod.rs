//! Random records of every kind: fields absent and present, longest texts, scripts from all over, first and
//! last times.

mod dice;
mod draw;
mod kinds;
mod parts;

pub use dice::{Dice, FIRST, LAST};

use super::World;
use crate::codec::StoredWord;
use crate::{DispatchId, Record, RecordKind, Tenant, TenantId, Word};
use draw::Draw;
use kinds::Drawn;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Makes records of one company, each kind in turn; a record refers only to records made before it.
///
/// Each kind has a chance of its own: what is drawn of one does not move when another comes or grows.
#[derive(Debug)]
pub struct RandomRecords {
    dice: BTreeMap<RecordKind, Dice>,
    world: World,
    made: Vec<(RecordKind, Uuid)>,
}

impl RandomRecords {
    /// The records of this seed for the company of `world`.
    #[must_use]
    pub fn new(seed: u64, world: World) -> Self {
        let dice = |kind: &RecordKind| (*kind, Dice::new(seed << 8 | u64::from(kind.number())));
        Self { dice: RecordKind::ALL.iter().map(dice).collect(), world, made: Vec::new() }
    }

    /// The next record; every kind but tenants, in turn.
    pub fn next_record(&mut self) -> Record {
        // The order of kinds is the order in which they refer to each other.
        let kinds = &RecordKind::ALL[1..];
        let kind = kinds[self.made.len() % kinds.len()];
        let id = DispatchId::generate(self.world.now(), &self.dice[&kind].0).as_uuid();
        let record = self.record(kind, id);
        self.made.push((kind, id));
        record
    }

    /// Another record of the same kind with the same id, as after an edit.
    #[must_use]
    pub fn edited(&self, before: &Record) -> Record {
        let after = self.record(before.key().kind, before.key().id);
        match (before, after) {
            (Record::Dispatch(before), Record::Dispatch(mut after)) => {
                after.0.run_number = before.0.run_number;
                after.0.journal_key.clone_from(&before.0.journal_key);
                Record::Dispatch(after)
            }
            (_, after) => after,
        }
    }

    /// A tenant, which is none of the company's records.
    #[must_use]
    pub fn tenant(&self) -> Tenant {
        let id = TenantId::generate(self.world.now(), &self.dice[&RecordKind::Tenant].0);
        Tenant::drawn(&self.draw(RecordKind::Tenant), id)
    }

    fn record(&self, kind: RecordKind, id: Uuid) -> Record {
        kinds::any(&self.draw(kind), kind, id)
    }

    fn draw(&self, kind: RecordKind) -> Draw<'_> {
        Draw { dice: &self.dice[&kind], world: &self.world, made: &self.made }
    }
}
