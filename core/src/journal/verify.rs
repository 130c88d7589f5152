//! Finding where a journal was tampered with.
//!
//! ```text
//! what was done to 1 2 3 with hashes h1 h2 h3      what is found
//! 2 was taken out                                  2: missing
//! 2 says something else, h2 stands                 2: altered, it hashes to another h2
//! 2 says something else, h2 and h3 made anew       3: not the saved one
//! 3 was cut off                                    3: missing
//! the payload of 2 is gone                         2: payload missing
//! the payload of 2 is gone, 3 erases its record    nothing: 3 says why
//! ```
//!
//! The third and the fourth are found by a head that was saved elsewhere, and by nothing in the database:
//! whoever can write every row can make a chain that holds.

use super::{EntryKind, Head, LogonDigest, LogonNumber, LogonRow, Payload, RawEntry, RollDigest, Sequence};
use crate::{RecordRef, TenantId};
use std::collections::{HashMap, HashSet};

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
    /// The payload is gone, and neither an erasure of its record nor a retention entry says why.
    PayloadMissing,
    /// What the entry is found by is not filed under it, or another entry is.
    KeysAltered,
    /// The entry is not the one a saved head speaks of: history was rewritten.
    NotTheSavedOne,
    /// The entry is not the one the database's own head speaks of: one of the two was altered.
    NotTheKeptHead,
    /// The rows of logon history that this digest was made over are not those that stand there, or some are
    /// missing.
    LogonsAltered,
    /// A row of logon history that stood there by then, or since, is not found by its facility, or is found
    /// by another.
    LogonKeysAltered,
    /// No roll before the entry is the one that it names.
    RollMissing,
    /// The roll is not what it is named by.
    RollAltered,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Missing => "the entry is missing",
            Self::OutOfOrder => "another entry stands in its place",
            Self::Altered => "the entry was altered",
            Self::PayloadAltered => "what it tells was altered",
            Self::IndexAltered => "it is filed under something that it does not say",
            Self::PayloadMissing => "what it tells is gone, and neither an erasure of its record nor retention says why",
            Self::KeysAltered => "it is not found by what it says, or found by something else",
            Self::NotTheSavedOne => {
                "it is not the one that the saved head speaks of: history was written anew, or the head is another's"
            }
            Self::NotTheKeptHead => "it is not the one that the database's own head speaks of: one of the two was altered",
            Self::LogonsAltered => "the rows of logon history that it vouches for are not those that stand there",
            Self::LogonKeysAltered => {
                "a row of logon history up to there, or after it if it is the newest, is not found by its facility, or by another"
            }
            Self::RollMissing => "it names a roll of what was shown, and there is none before it",
            Self::RollAltered => "the roll lists something else than what it is named by",
        })
    }
}

/// The first position at which a journal does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the journal does not hold at entry {}: {fault}", sequence.0)]
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
    /// Where payloads are missing that nothing has explained yet, by the record they tell of.
    unexplained: HashMap<Option<RecordRef>, Vec<Sequence>>,
    digested: LogonNumber,
    digest: Option<LogonDigest>,
    rolls: HashSet<RollDigest>,
}

impl Verifier {
    /// Starts before the first entry. A saved head, kept outside the database, also finds cut-off or
    /// rewritten history.
    #[must_use]
    pub fn new(tenant: TenantId, saved: Option<Head>) -> Self {
        Self {
            tenant,
            head: Head::EMPTY,
            saved,
            unexplained: HashMap::new(),
            digested: LogonNumber::default(),
            digest: None,
            rolls: HashSet::new(),
        }
    }

    /// Goes on behind entries that were checked before, of which a digest covered logon history up to here.
    /// Whoever does so says which rolls stand among those, and asks what explains payloads that are missing.
    pub(crate) fn after(tenant: TenantId, saved: Option<Head>, head: Head, digested: LogonNumber) -> Self {
        Self { head, digested, ..Self::new(tenant, saved) }
    }

    /// That a roll stands before the entries to come.
    pub(crate) fn knows(&mut self, roll: RollDigest) {
        self.rolls.insert(roll);
    }

    /// Entries whose payloads are missing, with nothing among the checked entries that says why.
    pub(crate) fn unexplained(&self) -> impl Iterator<Item = (Option<RecordRef>, Sequence)> {
        self.unexplained.iter().flat_map(|(record, missing)| missing.iter().map(|at| (*record, *at)))
    }

    /// The newest entry that was checked.
    #[must_use]
    pub const fn head(&self) -> Head {
        self.head
    }

    /// The last row of logon history that a digest among the checked entries covers.
    #[must_use]
    pub const fn digested(&self) -> LogonNumber {
        self.digested
    }

    /// The digest over logon rows that the entry checked last holds: the rows are to be checked against it,
    /// by [`Verifier::check_logons`].
    #[must_use]
    pub const fn digest(&self) -> Option<&LogonDigest> {
        self.digest.as_ref()
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
        self.explain(entry)?;
        self.digest = self.digest_of(entry)?;
        self.check_roll(entry)?;
        self.head = next;
        Ok(())
    }

    /// Checks rows of logon history, all of those after `digest.after` up to `digest.upto`, against the
    /// digest over them.
    ///
    /// # Errors
    /// [`Tampered`] at the digest's position, which has to be the entry checked last.
    pub fn check_logons(
        &self,
        digest: &LogonDigest,
        rows: &[(LogonNumber, LogonRow)],
    ) -> Result<(), Tampered> {
        let is_dense =
            rows.iter().zip(digest.after.0 + 1..).all(|((number, _), expected)| number.0 == expected);
        if is_dense && LogonDigest::over(digest.after, rows) == *digest {
            return Ok(());
        }
        Err(Tampered { sequence: self.head.sequence, fault: Fault::LogonsAltered })
    }

    /// Ends the walk and returns the head, to be kept elsewhere.
    ///
    /// # Errors
    /// [`Tampered`] when the journal ends before the saved head, or a payload is missing and nothing says
    /// why.
    pub fn finish(self) -> Result<Head, Tampered> {
        if let Some(sequence) = self.unexplained.into_values().flatten().min() {
            return Err(Tampered { sequence, fault: Fault::PayloadMissing });
        }
        match self.saved {
            Some(saved) if saved.sequence > self.head.sequence => {
                Err(Tampered { sequence: self.head.sequence.next(), fault: Fault::Missing })
            }
            _ => Ok(self.head),
        }
    }

    /// A payload may only be missing where its record was erased, then or later, or where retention let it
    /// go. An erasure's own may go too: like the others it is sealed under, or tells of, what was erased.
    fn explain(&mut self, entry: &RawEntry) -> Result<(), Tampered> {
        match (entry.kind, entry.record) {
            (EntryKind::Erasure, Some(_)) => drop(self.unexplained.remove(&entry.record)),
            (EntryKind::Retention, _) => self.let_go(entry)?,
            _ if entry.body.is_some() => {}
            (kind, _) if kind.outlives_retention() => return Err(missing(entry)),
            (_, record) => self.unexplained.entry(record).or_default().push(entry.sequence),
        }
        Ok(())
    }

    /// A retention entry explains all that is missing up to where it says.
    fn let_go(&mut self, entry: &RawEntry) -> Result<(), Tampered> {
        if entry.body.is_none() {
            return Err(missing(entry));
        }
        let upto = entry.drops_upto().unwrap_or(Sequence::START);
        self.unexplained.values_mut().for_each(|missing| missing.retain(|sequence| *sequence > upto));
        self.unexplained.retain(|_, missing| !missing.is_empty());
        Ok(())
    }

    /// A roll is what its header names, and what a session's entry names stands before it.
    fn check_roll(&mut self, entry: &RawEntry) -> Result<(), Tampered> {
        let fault = |fault| Err(Tampered { sequence: entry.sequence, fault });
        let named = entry.header().ok().and_then(|header| header.roll);
        match (entry.kind, named) {
            (EntryKind::Roll, None) => fault(Fault::RollAltered),
            (EntryKind::Roll, Some(named))
                if entry.body.is_some() && entry.roll().map(|roll| roll.digest()) != Some(named) =>
            {
                fault(Fault::RollAltered)
            }
            (EntryKind::Roll, Some(named)) => {
                self.rolls.insert(named);
                Ok(())
            }
            (_, Some(named)) if !self.rolls.contains(&named) => fault(Fault::RollMissing),
            _ => Ok(()),
        }
    }

    /// The digest over logon rows that the entry holds, if it does. Digests leave no gap. They may overlap:
    /// two servers may have digested the same rows at once.
    fn digest_of(&mut self, entry: &RawEntry) -> Result<Option<LogonDigest>, Tampered> {
        if entry.kind != EntryKind::LogonDigest {
            return Ok(None);
        }
        let fault = |fault| Tampered { sequence: entry.sequence, fault };
        match entry.payload(None) {
            Ok(Some(Payload::Logons(digest)))
                if digest.after <= self.digested && digest.upto >= digest.after =>
            {
                self.digested = self.digested.max(digest.upto);
                Ok(Some(digest))
            }
            Ok(Some(Payload::Logons(_))) => Err(fault(Fault::LogonsAltered)),
            _ => Err(fault(Fault::Altered)),
        }
    }
}

const fn missing(entry: &RawEntry) -> Tampered {
    Tampered { sequence: entry.sequence, fault: Fault::PayloadMissing }
}

fn index_agrees(entry: &RawEntry) -> bool {
    entry.header().is_ok_and(|header| {
        (header.kind, header.at, header.record, header.version)
            == (entry.kind, entry.at, entry.record, entry.version)
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::journal::Actor;
    use crate::{Draft, RunNumber, SeededEntropy, Timestamp, Vault};

    /// Three changes of one record and a denial of none, then retention up to an entry; without the payloads
    /// of some of them.
    fn found_without(missing: &[usize], upto: Option<u64>) -> Result<u64, (u64, Fault)> {
        let (vault, tenant, now) =
            (Vault::in_memory(SeededEntropy::new(1)), TenantId::DEPLOYMENT, Timestamp::from_micros(0));
        let draft = || Draft::new(&vault.deployment(), Actor::System, now);
        let access = || crate::change::Access {
            surface: "a test".parse().unwrap(),
            words: Vec::new(),
            rules: Vec::new(),
            policy: String::new(),
        };
        let record = RecordRef { kind: crate::RecordKind::Dispatch, id: uuid::Uuid::nil() };
        let mut sets: Vec<_> = [Some(record), Some(record), None, Some(record)]
            .map(|of| draft().access(EntryKind::Denial, of, access()))
            .into();
        sets.extend(upto.map(|upto| draft().retain_no_longer(Sequence(upto))));
        let (mut verifier, mut head) = (Verifier::new(tenant, None), Head::EMPTY);
        for (at, set) in sets.into_iter().enumerate() {
            let mut linked = set.unwrap().finish().link(head, RunNumber(0));
            head = linked.head;
            if missing.contains(&at) {
                linked.entries[0].body = None;
            }
            verifier.check(&linked.entries[0]).map_err(|tampered| (tampered.sequence.0, tampered.fault))?;
        }
        verifier
            .finish()
            .map(|head| head.sequence.0)
            .map_err(|tampered| (tampered.sequence.0, tampered.fault))
    }

    #[test]
    fn retention_explains_what_is_missing_up_to_where_it_says_and_nothing_else() {
        let lost = |at| Err((at, Fault::PayloadMissing));
        assert_eq!(found_without(&[], Some(4)), Ok(5));
        assert_eq!(found_without(&[0, 1, 2, 3], Some(4)), Ok(5));
        assert_eq!(
            found_without(&[0, 1, 2, 3], Some(3)),
            lost(4),
            "a record's first missing payload does not speak for its next"
        );
        assert_eq!(found_without(&[0, 2], Some(2)), lost(3), "one of no record");
        assert_eq!(found_without(&[0, 2], None), lost(1));
        assert_eq!(found_without(&[0, 4], Some(4)), lost(5), "what retention said is gone");
        assert_eq!(found_without(&[0], Some(5)), lost(1), "whatever lets go of itself says nothing");
    }

    #[test]
    fn digests_may_overlap_and_leave_no_row_out() {
        let (vault, tenant, now) =
            (Vault::in_memory(SeededEntropy::new(1)), TenantId::DEPLOYMENT, Timestamp::from_micros(0));
        let found = |spans: &[(u64, u64)]| {
            let (mut verifier, mut head) = (Verifier::new(tenant, None), Head::EMPTY);
            for (after, upto) in spans {
                let digest =
                    LogonDigest { after: LogonNumber(*after), upto: LogonNumber(*upto), digest: [7; 32] };
                let draft = Draft::new(&vault.deployment(), Actor::System, now).logons(digest).unwrap();
                let linked = draft.finish().link(head, RunNumber(0));
                head = linked.head;
                verifier
                    .check(&linked.entries[0])
                    .map_err(|tampered| (tampered.sequence.0, tampered.fault))?;
            }
            Ok(verifier.digested().0)
        };
        assert_eq!(found(&[(0, 3), (3, 9)]), Ok(9));
        assert_eq!(found(&[(0, 3), (0, 4), (3, 9), (0, 5)]), Ok(9), "what was covered stays so");
        assert_eq!(found(&[(0, 3), (4, 9)]), Err((2, Fault::LogonsAltered)), "the fourth row is in none");
        assert_eq!(found(&[(1, 3)]), Err((1, Fault::LogonsAltered)));
        assert_eq!(found(&[(0, 3), (3, 2)]), Err((2, Fault::LogonsAltered)));
    }
}
