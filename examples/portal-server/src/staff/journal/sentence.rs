//! What the journal tells, in sentences: who did what to which record.

use crate::pages::words::{say, say_with};
use bayboard::journal::EntryKind;
use bayboard::{Deed, JournalRow, PartyView, RecordView, SignInAct, Word};

/// A row as a sentence. Of one whose deed is withheld nothing but its kind is told.
pub(super) fn of(row: &JournalRow) -> String {
    match row.deed() {
        Some(deed) => did(deed, &party(row.who()), &object(row)),
        None => kind(row.kind()),
    }
}

fn did(deed: Deed, who: &str, what: &str) -> String {
    say_with("journal-did", [("deed", deed.word().into()), ("who", who.into()), ("what", what.into())])
}

/// What they were called then, or what they are.
pub(super) fn party(party: Option<&PartyView>) -> String {
    let Some(party) = party else { return say("journal-somebody") };
    match party.name() {
        Some(name) => name.to_owned(),
        None => actor(party.actor().word()),
    }
}

fn actor(word: &str) -> String {
    say_with("journal-actor", [("kind", word.into())])
}

/// The record it was done to, else the page or call on which it was.
fn object(row: &JournalRow) -> String {
    match (row.record(), row.surface()) {
        (Some(of), _) => record(of),
        (None, Some(surface)) => say_with("journal-surface", [("surface", surface.into())]),
        (None, None) => say("journal-something"),
    }
}

/// A record by what it is known by today.
pub(super) fn record(record: &RecordView) -> String {
    named(record.record().kind.word(), record.name())
}

fn named(kind: &str, name: Option<&str>) -> String {
    match name {
        Some(name) => say_with("journal-named", [("kind", kind.into()), ("name", name.into())]),
        None => say_with("journal-unnamed", [("kind", kind.into())]),
    }
}

/// What was done with how somebody signs in.
pub(super) fn act(act: SignInAct) -> String {
    say_with("journal-act", [("act", act.word().into())])
}

/// The kind of an entry.
pub(super) fn kind(kind: EntryKind) -> String {
    say_with("journal-kind", [("kind", kind.word().into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use bayboard::RecordKind;
    use std::collections::BTreeSet;

    #[test]
    fn every_deed_kind_and_record_has_words_of_its_own() {
        let deeds: BTreeSet<String> = Deed::ALL.iter().map(|deed| did(*deed, "Ada", "call 7")).collect();
        assert_eq!(deeds.len(), Deed::ALL.len(), "{deeds:?}");
        let kinds: BTreeSet<String> = EntryKind::ALL.iter().map(|one| kind(*one)).collect();
        assert_eq!(kinds.len(), EntryKind::ALL.len(), "{kinds:?}");
        let acts: BTreeSet<String> = SignInAct::ALL.iter().map(|one| act(*one)).collect();
        assert_eq!(acts.len(), SignInAct::ALL.len(), "{acts:?}");
        for name in [None, Some("North")] {
            let words = RecordKind::ALL.iter().map(|kind| named(kind.word(), name));
            assert_eq!(words.collect::<BTreeSet<_>>().len(), RecordKind::ALL.len());
        }
        let actors =
            ["system", "operator", "token", "session", "display", "host_user", "host_work", "account"];
        assert_eq!(actors.map(actor).iter().collect::<BTreeSet<_>>().len(), actors.len());
    }

    #[test]
    fn a_row_reads_as_a_sentence() {
        assert_eq!(
            did(Deed::Changed, "Ada Sample", &named("dispatch", Some("1007"))),
            "Ada Sample changed call 1007"
        );
        assert_eq!(
            did(Deed::Refused, &actor("token"), &named("unit", None)),
            "An API token was refused a unit"
        );
    }
}
