//! A row of the journal: a sentence, and behind it what was before, what is now, why and by which rules.

use super::values::{Values, in_words};
use super::{Asked, sentence};
use crate::pages::kit::{Row, Tone, chip, dash, facts, link};
use crate::pages::words::say;
use crate::staff::agents;
use crate::staff::session::Staff;
use bayboard::journal::EntryKind;
use bayboard::{ClientView, JournalRow, Told, Word};
use maud::{Markup, html};

pub(super) fn row(staff: &Staff, values: &Values<'_>, row: &JournalRow) -> Row {
    let address = row.client().and_then(ClientView::address);
    Row {
        cells: vec![
            html! { @if let Some(at) = row.at() { (staff.told(at)) } @else { (dash()) } },
            html! { (sentence::of(row)) " " (untold(row.told())) (details(staff, values, row)) },
            html! { @if let Some(address) = address { (address) } @else { (dash()) } },
        ],
        needs_hand: row.told() == Told::Broken,
    }
}

/// Why a row tells no more than it does.
fn untold(told: Told) -> Markup {
    match told {
        Told::Whole => html! {},
        Told::NotShown => chip(Tone::Calm, &say("told-not-shown")),
        Told::Erased => chip(Tone::Calm, &say("told-erased")),
        Told::LetGo => chip(Tone::Calm, &say("told-let-go")),
        Told::Locked => chip(Tone::Informs, &say("told-locked")),
        Told::Broken => chip(Tone::Bad, &say("told-broken")),
    }
}

fn details(staff: &Staff, values: &Values<'_>, row: &JournalRow) -> Markup {
    let mut known: Vec<(String, Markup)> =
        row.changes().iter().map(|change| values.changed(change)).collect();
    known.extend(acts(row));
    known.extend(because(row));
    known.extend(whence(row));
    known.extend(others(staff, row));
    let known: Vec<(&str, Markup)> =
        known.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    html! {
        @if !known.is_empty() { details { summary { (say("journal-details")) } (facts(&known)) } }
    }
}

/// What was done with how somebody signs in.
fn acts(row: &JournalRow) -> Option<(String, Markup)> {
    let acts: Vec<String> = row.acts().iter().map(|act| sentence::act(*act)).collect();
    (!acts.is_empty()).then(|| (say("journal-acts"), html! { (acts.join("; ")) }))
}

/// Why, of what, and by which rules.
fn because(row: &JournalRow) -> Vec<(String, Markup)> {
    let line = |name: &str, text: &str| (!text.is_empty()).then(|| (say(name), html! { (text) }));
    let fields: Vec<String> = row.words().iter().map(|word| in_words(word)).collect();
    let purpose = row.purpose().map(|purpose| in_words(purpose.word())).unwrap_or_default();
    let lines = [
        line("journal-reason", row.reason().unwrap_or_default()),
        line("journal-purpose", &purpose),
        line("journal-surface-head", row.surface().unwrap_or_default()),
        line("journal-words", &fields.join(", ")),
        line("journal-by-rules", &row.rules().join(", ")),
        line("rules-version", row.policy().unwrap_or_default()),
    ];
    lines.into_iter().flatten().collect()
}

/// For whom, with whose leave, and on which device.
fn whence(row: &JournalRow) -> Vec<(String, Markup)> {
    let party = |name: &str, party| (say(name), html! { (sentence::party(Some(party))) });
    let device = row.client().and_then(ClientView::agent);
    let lines = [
        row.on_behalf_of().map(|other| party("journal-on-behalf", other)),
        row.authorizer().map(|other| party("journal-authorizer", other)),
        device.map(|agent| (say("device"), html! { (agents::told(Some(agent))) })),
    ];
    lines.into_iter().flatten().collect()
}

/// What else was done to the record, to whom it was shown, and what else was done by who did this.
fn others(staff: &Staff, row: &JournalRow) -> Vec<(String, Markup)> {
    let leading = |name: &str, of: &str, asked: &Asked| (say(name), link(&staff.at(&asked.address()), of));
    let record = row.record().map(|record| {
        let asked = Asked { record: record.record().to_string(), ..Asked::default() };
        let shown = Asked { kind: EntryKind::Disclosure.word().to_owned(), ..asked.clone() };
        let name = sentence::record(record);
        [leading("journal-history", &name, &asked), leading("journal-shown", &name, &shown)]
    });
    let actor = row.who().map(|who| {
        let asked = Asked { actor: who.actor().to_string(), ..Asked::default() };
        leading("journal-deeds", &sentence::party(Some(who)), &asked)
    });
    record.into_iter().flatten().chain(actor).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_altered_looks_bad() {
        let bad = Told::ALL.iter().filter(|told| untold(**told).into_string().contains("chip bad"));
        assert_eq!(bad.collect::<Vec<_>>(), [&Told::Broken]);
    }
}
