//! What each session was shown lately, and has its entries for.
//!
//! Memory of it only saves entries: what is forgotten is journaled once more, and nothing that is remembered
//! here was not journaled first. So what is too much is forgotten session by session, those first that were
//! not heard of for longest, and never for everybody at once: a busy node would journal it all again in one
//! minute.

use crate::gate::Shown;
use crate::portal::is_of_today;
use crate::recent::Recent;
use crate::{FieldSet, RecordRef, TenantId, Timestamp};
use uuid::Uuid;

/// Records remembered of one session at most: more than the work in hand of a large company.
const MOST_OF_A_SESSION: usize = 20_000;
/// Records remembered of all sessions at most: some thirty megabytes.
const MOST_OF_ALL: usize = 200_000;

/// Whose session.
pub(crate) type Session = (TenantId, Uuid);

/// By session, what of each record stands in an entry, and since when.
#[derive(Debug)]
pub(crate) struct Disclosed {
    sessions: Recent<Session, Records>,
    /// Records of all sessions.
    records: usize,
}

type Records = Recent<RecordRef, (FieldSet, Timestamp)>;

impl Default for Disclosed {
    fn default() -> Self {
        Self { sessions: Recent::new(MOST_OF_ALL), records: 0 }
    }
}

impl Disclosed {
    /// What no entry of today speaks for. One entry per patient, session and field set; again only when more
    /// is shown or after a day.
    pub(crate) fn fresh(&mut self, session: Session, shown: &[Shown], now: Timestamp) -> Vec<Shown> {
        let mut records = self.sessions.hear(session);
        let mut is_fresh = |shown: &&Shown| {
            let before = records.as_mut().and_then(|records| records.hear(shown.record));
            before
                .is_none_or(|(fields, at)| !shown.fields.minus(*fields).is_empty() || !is_of_today(*at, now))
        };
        shown.iter().filter(|shown| is_fresh(shown)).cloned().collect()
    }

    /// Remembers what has its durable entry of now.
    pub(crate) fn remember(&mut self, session: Session, shown: &[Shown], now: Timestamp) {
        if self.sessions.hear(session).is_none() {
            let forgotten = self.sessions.put(session, Recent::new(MOST_OF_A_SESSION));
            self.records -= forgotten.map_or(0, |records| records.len());
        }
        let Some(records) = self.sessions.hear(session) else { return };
        let before = records.len();
        shown.iter().for_each(|shown| remember(records, shown, now));
        self.records += records.len() - before;
        while self.records > MOST_OF_ALL
            && let Some(forgotten) = self.sessions.forget_oldest()
        {
            self.records -= forgotten.len();
        }
    }
}

fn remember(records: &mut Records, shown: &Shown, now: Timestamp) {
    let before = records.peek(&shown.record).filter(|(_, at)| is_of_today(*at, now));
    // The oldest entry sets the day: no field stays unjournaled for longer than that.
    let kept = before.map_or((shown.fields, now), |(fields, at)| (fields.union(shown.fields), *at));
    records.put(shown.record, kept);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DispatchId, Field};

    const NOW: Timestamp = Timestamp::from_millis(1_795_269_900_000);

    fn session(number: u128) -> Session {
        (TenantId::DEPLOYMENT, Uuid::from_u128(number))
    }

    fn list(records: std::ops::Range<u128>) -> Vec<Shown> {
        let fields = FieldSet::NONE.with(Field::PatientName);
        let record = |id| DispatchId::from_uuid(Uuid::from_u128(id)).into();
        let shown = |id| Shown { record: record(id), facts: Vec::new(), fields };
        records.map(shown).collect()
    }

    /// Shows it, and answers how many entries that took.
    fn shows(disclosed: &mut Disclosed, whose: Session, shown: &[Shown]) -> usize {
        let fresh = disclosed.fresh(whose, shown, NOW);
        disclosed.remember(whose, &fresh, NOW);
        fresh.len()
    }

    #[test]
    fn a_session_in_use_keeps_its_memory_while_hundreds_of_others_come() {
        let (mut disclosed, screen) = (Disclosed::default(), list(0..1_000));
        assert_eq!(shows(&mut disclosed, session(0), &screen), 1_000);
        for other in 1..=300 {
            assert_eq!(shows(&mut disclosed, session(other), &screen), 1_000);
            assert_eq!(shows(&mut disclosed, session(0), &screen), 0, "{other} others came");
        }
        assert!(disclosed.records <= MOST_OF_ALL);
        assert_eq!(shows(&mut disclosed, session(300), &screen), 0, "the newest");
        assert_eq!(shows(&mut disclosed, session(1), &screen), 1_000, "the one not heard of for longest");
    }

    #[test]
    fn a_session_that_is_shown_too_much_forgets_what_it_was_not_shown_for_longest_and_nobody_else_forgets() {
        let (mut disclosed, kept) = (Disclosed::default(), list(0..10));
        shows(&mut disclosed, session(0), &kept);
        for page in 0..60 {
            let page = list(page * 1_000..(page + 1) * 1_000);
            assert_eq!(shows(&mut disclosed, session(1), &page), 1_000);
        }
        assert_eq!(disclosed.records, MOST_OF_A_SESSION + kept.len());
        assert_eq!(shows(&mut disclosed, session(0), &kept), 0);
        assert_eq!(shows(&mut disclosed, session(1), &list(59_000..60_000)), 0);
        assert_eq!(shows(&mut disclosed, session(1), &list(0..1_000)), 1_000);
    }

    #[test]
    fn one_id_is_another_record_in_another_company() {
        let mut disclosed = Disclosed::default();
        let elsewhere = (TenantId::from_uuid(Uuid::from_u128(1)), session(0).1);
        assert_eq!([session(0), elsewhere].map(|whose| shows(&mut disclosed, whose, &list(0..1))), [1, 1]);
    }
}
