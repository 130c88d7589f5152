//! A row of the journal: a sentence, and behind it what was before, what is now, why and by which rules.

use super::{Asked, sentence};
use crate::pages::kit::{Row, Tone, chip, dash, facts};
use crate::pages::words::say;
use crate::staff::agents;
use crate::staff::session::Staff;
use bayboard::journal::EntryKind;
use bayboard::{ClientView, FieldChange, JournalRow, Told, Word};
use maud::{Markup, html};
use serde_json::Value;

pub(super) fn row(staff: &Staff, row: &JournalRow) -> Row {
    let address = row.client().and_then(ClientView::address);
    Row {
        cells: vec![
            html! { @if let Some(at) = row.at() { (staff.told(at)) } @else { (dash()) } },
            html! { (sentence::of(row)) " " (untold(row.told())) (details(row)) },
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

fn details(row: &JournalRow) -> Markup {
    let mut known: Vec<(String, Markup)> = row.changes().iter().map(changed).collect();
    known.extend(acts(row));
    known.extend(because(row));
    known.extend(whence(row));
    known.extend(others(row));
    let known: Vec<(&str, Markup)> =
        known.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    html! {
        @if !known.is_empty() { details { summary { (say("journal-details")) } (facts(&known)) } }
    }
}

fn changed(change: &FieldChange) -> (String, Markup) {
    let value = html! {
        @if change.is_secret() { (say("journal-secret")) }
        @else { (value(change.before())) " → " (value(change.after())) }
    };
    (change.field().to_owned(), value)
}

/// What was done with how somebody signs in.
fn acts(row: &JournalRow) -> Option<(String, Markup)> {
    let acts: Vec<String> = row.acts().iter().map(|act| sentence::act(*act)).collect();
    (!acts.is_empty()).then(|| (say("journal-acts"), html! { (acts.join("; ")) }))
}

fn value(value: Option<&Value>) -> Markup {
    match value {
        None | Some(Value::Null) => dash(),
        Some(value) => html! { (text(value)) },
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(all) => all.iter().map(text).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}

/// Why, of what, and by which rules.
fn because(row: &JournalRow) -> Vec<(String, Markup)> {
    let line = |name: &str, text: &str| (!text.is_empty()).then(|| (say(name), html! { (text) }));
    let listed = |words: &[String]| words.join(", ");
    let lines = [
        line("journal-reason", row.reason().unwrap_or_default()),
        line("journal-purpose", row.purpose().map_or("", Word::word)),
        line("journal-surface-head", row.surface().unwrap_or_default()),
        line("journal-words", &listed(row.words())),
        line("journal-by-rules", &listed(row.rules())),
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
fn others(row: &JournalRow) -> Vec<(String, Markup)> {
    let link = |name: &str, of: &str, asked: &Asked| (say(name), html! { a href=(asked.address()) { (of) } });
    let record = row.record().map(|record| {
        let asked = Asked { record: record.record().to_string(), ..Asked::default() };
        let shown = Asked { kind: EntryKind::Disclosure.word().to_owned(), ..asked.clone() };
        let name = sentence::record(record);
        [link("journal-history", &name, &asked), link("journal-shown", &name, &shown)]
    });
    let actor = row.who().map(|who| {
        let asked = Asked { actor: who.actor().to_string(), ..Asked::default() };
        link("journal-deeds", &sentence::party(Some(who)), &asked)
    });
    record.into_iter().flatten().chain(actor).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_read_as_texts_and_none_as_a_dash() {
        assert_eq!(text(&json!(["als", "bls"])), "als, bls");
        assert_eq!((text(&json!(80)), text(&json!(true))), ("80".to_owned(), "true".to_owned()));
        assert_eq!(value(Some(&json!("<b>"))).into_string(), "&lt;b&gt;");
        assert_eq!(value(None).into_string(), dash().into_string());
    }

    #[test]
    fn only_what_was_altered_looks_bad() {
        let bad = Told::ALL.iter().filter(|told| untold(**told).into_string().contains("chip bad"));
        assert_eq!(bad.collect::<Vec<_>>(), [&Told::Broken]);
    }
}
