//! The journal for people: who did what to which record, and what they were shown, as far as its reader may
//! see it now. Reading it is journaled like everything else that is shown.

mod day;
mod found;
mod history;
mod page;
mod traces;

use crate::access::{Action, Kind, RecordStatus, Relation, Scope};
use crate::change::Access;
use crate::gate::{JournalPosition, JournalRow, Standings, versions};
use crate::journal::{Actor, EntryKind, Head};
use crate::portal::{PortalError, Seat};
use crate::{Decision, Disclosure, Facts, JournalField, Line, RecordRef, Word};
use jiff::civil::Date;

/// The journal, for who may read it.
#[derive(Clone, Copy, Debug)]
pub struct Journal<'s> {
    pub(crate) seat: &'s Seat<'s>,
}

impl Seat<'_> {
    /// The journal, to be read. What it shows of patients is disclosed as anywhere else.
    #[must_use]
    pub const fn journal(&self) -> Journal<'_> {
        Journal { seat: self }
    }
}

/// What a reader of the journal asks for; all of it together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JournalFilter {
    /// What was done to this record, and who was shown it; to an account, also how its holder signs in.
    pub record: Option<RecordRef>,
    /// What this one did.
    pub actor: Option<Actor>,
    /// What happened on this day, in the company's zone.
    pub day: Option<Date>,
    /// Entries of this kind. Digests over logon history are told only where they are asked for.
    pub kind: Option<EntryKind>,
}

/// A page of a journal, the newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalPage {
    /// What was found. It may be less than was asked for, where little was found among much.
    pub rows: Vec<JournalRow>,
    /// Where the next page goes on; none where there is none.
    pub next: Option<JournalPosition>,
}

impl Journal<'_> {
    /// The newest entry: its number says how many there are, and with its hash, kept elsewhere, nothing can
    /// be cut off unnoticed.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] for who may not read the journal; [`PortalError::Store`].
    pub async fn head(self) -> Result<Head, PortalError> {
        self.allow_reading(None).await?;
        Ok(self.seat.portal.store.head(self.seat.viewer.tenant).await?)
    }

    /// Whether the viewer reads journals. Tokens read none, whatever was granted to them.
    pub(super) async fn allow_reading(&self, record: Option<RecordRef>) -> Result<&Standings, PortalError> {
        let seat = self.seat;
        if matches!(seat.viewer.actor, Actor::Token(_)) {
            seat.holds()?;
            return seat.refuse(Action::ReadJournals, record, seat.standings().await?).await;
        }
        seat.allow(Action::ReadJournals, record).await?;
        seat.standings().await
    }

    /// Journals that somebody reads, before anything is shown: what they asked for, and what of it they are
    /// shown.
    async fn journal_reading(&self, reading: Asked, standings: &Standings) -> Result<(), PortalError> {
        let Asked { surface, words, rules, record } = reading;
        let access = Access { surface, words, rules, policy: versions(standings) };
        let entry = self.seat.draft().await?.access(EntryKind::Disclosure, record, access)?;
        self.seat.portal.store.commit(&entry.finish()).await?;
        Ok(())
    }
}

/// What the journal is to tell of one reading of it.
struct Asked {
    surface: Line,
    words: Vec<String>,
    rules: Vec<String>,
    record: Option<RecordRef>,
}

/// What the rules show of the company's journal, by which rules they let it be read, and show what.
fn opened(standings: &Standings) -> (Disclosure, Vec<String>, Vec<String>) {
    let facts = Facts::without_phase(Relation::OwnTenant, RecordStatus::Active, false);
    let (mut shown, mut rules) = ([Disclosure::NOTHING], Vec::new());
    let company = || standings.iter().filter(|standing| standing.scope == Scope::Company);
    for standing in company() {
        if let Decision::Allow(because) = standing.permits(Action::ReadJournals, facts) {
            rules.extend(because.0);
        }
        standing.add_shown(Kind::Journal, &[facts], &mut shown);
    }
    let fields = JournalField::ALL.iter().filter(|field| shown[0].shows(**field));
    let because = |field: &JournalField| {
        let field = (*field).into();
        company().flat_map(move |standing| standing.because(facts, field).0).collect::<Vec<String>>()
    };
    rules.extend(fields.clone().flat_map(because));
    rules.sort_unstable();
    rules.dedup();
    (shown[0], fields.map(|field| field.word().to_owned()).collect(), rules)
}
