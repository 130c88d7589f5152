//! Finding where a journal was tampered with.

use super::{Head, RawEntry, Sequence};
use crate::TenantId;

/// What is wrong at a position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The entry there is missing.
    Missing,
    /// Another entry stands where this position was expected.
    OutOfOrder,
    /// The header, the commitment, the tenant or a hash was altered.
    Altered,
    /// The payload does not match its commitment.
    PayloadAltered,
    /// An index column disagrees with the header.
    IndexAltered,
    /// The entry is not the one a saved head speaks of: history was rewritten.
    NotTheSavedOne,
}

/// The first position at which a journal does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("journal does not hold at entry {}: {fault:?}", sequence.0)]
pub struct Tampered {
    /// The position.
    pub sequence: Sequence,
    /// What is wrong there.
    pub fault: Fault,
}

/// Walks a tenant's journal from its first entry, in order, as a store returns it.
#[derive(Debug)]
pub struct Verifier {
    tenant: TenantId,
    head: Head,
    saved: Option<Head>,
}

impl Verifier {
    /// Starts before the first entry. A saved head, kept outside the database, also finds cut-off or rewritten history.
    #[must_use]
    pub const fn new(tenant: TenantId, saved: Option<Head>) -> Self {
        Self { tenant, head: Head::EMPTY, saved }
    }

    /// Checks the next entry.
    ///
    /// # Errors
    /// [`Tampered`] names the first position that does not hold.
    pub fn check(&mut self, entry: &RawEntry) -> Result<(), Tampered> {
        let expected = self.head.sequence.next();
        let fault = |fault| Err(Tampered { sequence: expected, fault });
        if entry.sequence > expected {
            return fault(Fault::Missing);
        }
        if entry.sequence < expected {
            return fault(Fault::OutOfOrder);
        }
        let next = self.head.append(self.tenant, &entry.header, &entry.commitment);
        if entry.tenant != self.tenant || entry.previous != self.head.hash || entry.hash != next.hash {
            return fault(Fault::Altered);
        }
        if entry.body.as_ref().is_some_and(|body| body.commitment() != entry.commitment) {
            return fault(Fault::PayloadAltered);
        }
        if !index_agrees(entry) {
            return fault(Fault::IndexAltered);
        }
        if self.saved.is_some_and(|saved| saved.sequence == next.sequence && saved.hash != next.hash) {
            return fault(Fault::NotTheSavedOne);
        }
        self.head = next;
        Ok(())
    }

    /// Ends the walk and returns the head, to be kept elsewhere.
    ///
    /// # Errors
    /// [`Tampered`] when the journal ends before the saved head.
    pub fn finish(self) -> Result<Head, Tampered> {
        match self.saved {
            Some(saved) if saved.sequence > self.head.sequence => {
                Err(Tampered { sequence: self.head.sequence.next(), fault: Fault::Missing })
            }
            _ => Ok(self.head),
        }
    }
}

fn index_agrees(entry: &RawEntry) -> bool {
    entry.header().is_ok_and(|header| {
        (header.kind, header.at, header.record, header.version) == (entry.kind, entry.at, entry.record, entry.version)
    })
}
