//! The journal: who did and saw what, the newest first, a sentence a row.

mod row;
mod sentence;
mod values;
mod verified;

use super::listed_at::listed_at;
use super::places::JOURNAL;
use super::session::Staff;
use crate::pages::kit::{Choice, Filter, Head, Table, empty, filters, pager, tag};
use crate::pages::words::say;
use axum::extract::Query;
use axum::response::Response;
use bayboard::access::Action;
use bayboard::journal::EntryKind;
use bayboard::portal::{JournalFilter, JournalPage, LastVerified, PortalError};
use bayboard::{JournalRow, Word};
use maud::{Markup, html};
use serde::Deserialize;
use std::num::NonZeroU16;
use values::Values;

const PAGE: NonZeroU16 = NonZeroU16::new(50).expect("a page has rows");

/// What is asked for: ids, days and words. None of them names anybody.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    record: String,
    actor: String,
    day: String,
    kind: String,
    after: String,
}

impl Asked {
    /// What cannot be read filters nothing. A day is the office's.
    fn filter(&self) -> JournalFilter {
        JournalFilter {
            record: self.record.parse().ok(),
            actor: self.actor.parse().ok(),
            day: self.day.parse().ok(),
            kind: EntryKind::from_word(&self.kind),
        }
    }

    /// The same from another row on.
    fn from(&self, after: &str) -> String {
        Self { after: after.to_owned(), ..self.clone() }.address()
    }

    fn address(&self) -> String {
        listed_at(
            JOURNAL,
            &[
                ("record", &self.record),
                ("actor", &self.actor),
                ("day", &self.day),
                ("kind", &self.kind),
                ("after", &self.after),
            ],
        )
    }
}

pub(crate) async fn show(staff: Staff, Query(mut asked): Query<Asked>) -> Response {
    // Whoever only finds out to whom records were shown is told of that, and of nothing else.
    if !reads_all(&staff) {
        EntryKind::Disclosure.word().clone_into(&mut asked.kind);
    }
    let (found, known) = match read(&staff, &asked).await {
        Ok(read) => read,
        Err(error) => return staff.failed(&error),
    };
    let values = match Values::of(&staff, &found.rows).await {
        Ok(values) => values,
        Err(error) => return staff.failed(&error),
    };
    let title = say("tab-journal");
    let head = Head { title: &title, hint: "", acts: html! {}, tabs: staff.tabs(JOURNAL) };
    let told = |moment| staff.told(moment);
    let body = html! {
        (verified::broken(&known, told))
        (body(&staff, &values, &asked, &found))
        (verified::held(&known, told))
    };
    staff.page(JOURNAL, &head, &body)
}

fn reads_all(staff: &Staff) -> bool {
    staff.opens.may(Action::ReadJournals)
}

async fn read(staff: &Staff, asked: &Asked) -> Result<(JournalPage, LastVerified), PortalError> {
    let seat = staff.seat();
    let known = seat.journal().last_verified().await?;
    let found = seat.journal().page(&asked.filter(), asked.after.parse().ok(), PAGE).await?;
    let found = seat.disclose("staff journal".parse().expect("our own texts are lines"), found).await?;
    Ok((found, known))
}

fn body(staff: &Staff, values: &Values<'_>, asked: &Asked, found: &JournalPage) -> Markup {
    let asked_for = [
        Filter::Day { name: "day", label: say("day"), chosen: &asked.day },
        Filter::Choice {
            name: "kind",
            label: say("journal-kinds"),
            of: kinds(reads_all(staff)),
            chosen: &asked.kind,
        },
        Filter::Kept { name: "record", value: &asked.record },
        Filter::Kept { name: "actor", value: &asked.actor },
    ];
    let next = found.next.map(|next| staff.at(&asked.from(&next.to_string())));
    let first = (!asked.after.is_empty()).then(|| staff.at(&asked.from("")));
    let heads = [say("when"), say("journal-happened"), say("address")];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    html! {
        (filters(&staff.at(JOURNAL), &asked_for))
        (only(&asked.filter(), &found.rows))
        @if found.rows.is_empty() { (nothing(next.is_some())) }
        @else {
            (Table {
                caption: &say("tab-journal"),
                heads: &heads,
                rows: found.rows.iter().map(|told| row::row(staff, values, told)).collect(),
            }.drawn())
        }
        (pager(first.as_ref(), next.as_ref()))
        p class="foot-note" { (say("journal-note")) }
    }
}

/// A page ends after a while of looking, whatever was found until then.
fn nothing(goes_on: bool) -> Markup {
    let note = if goes_on { "nothing-yet-note" } else { "nothing-told-note" };
    empty(&say("nothing-told"), &say(note))
}

/// Whose journal it is, where it is that of one record or of one who acts.
fn only(filter: &JournalFilter, rows: &[JournalRow]) -> Markup {
    let record = filter.record.map(|asked| {
        let told = rows.iter().filter_map(JournalRow::record).find(|record| record.record() == asked);
        told.map_or_else(|| asked.to_string(), sentence::record)
    });
    let actor = filter.actor.map(|asked| {
        let told = rows.iter().filter_map(JournalRow::who).find(|who| who.actor() == asked);
        told.map_or_else(|| asked.to_string(), |who| sentence::party(Some(who)))
    });
    html! {
        @if record.is_some() || actor.is_some() {
            p class="foot-note" {
                @if let Some(record) = record { (tag(&record, &say("journal-of-record"))) }
                @if let Some(actor) = actor { (tag(&actor, &say("journal-of-actor"))) }
            }
        }
    }
}

/// Rolls are told record by record, as what was shown.
fn kinds(reads_all: bool) -> Vec<Choice> {
    let all = reads_all.then(|| Choice { value: String::new(), word: say("state-all") });
    let is_read =
        |kind: &&EntryKind| **kind != EntryKind::Roll && (reads_all || **kind == EntryKind::Disclosure);
    let kinds = EntryKind::ALL.iter().filter(is_read);
    let kinds = kinds.map(|kind| Choice { value: kind.word().to_owned(), word: sentence::kind(*kind) });
    all.into_iter().chain(kinds).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked() -> Asked {
        let id = "0192d3a4-0000-7000-8000-000000000001";
        Asked {
            record: format!("dispatch:{id}"),
            actor: format!("account:{id}"),
            day: "2026-11-21".to_owned(),
            kind: "code_reading".to_owned(),
            after: "1041.7".to_owned(),
        }
    }

    #[test]
    fn all_that_is_asked_for_stands_in_the_address_of_the_next_page() {
        let address = asked().from("17.3");
        for part in ["record=dispatch:0192", "actor=account:0192", "day=2026-11-21", "kind=code_reading"] {
            assert!(address.contains(part), "{address}");
        }
        assert!(address.ends_with("&after=17.3"), "{address}");
        assert_eq!(Asked::default().address(), JOURNAL);
        let filter = asked().filter();
        assert!(filter.record.is_some() && filter.actor.is_some() && filter.day.is_some());
        assert_eq!(filter.kind, Some(EntryKind::CodeReading));
    }

    #[test]
    fn who_only_finds_out_what_was_shown_chooses_nothing_else() {
        let words = |reads_all| kinds(reads_all).into_iter().map(|kind| kind.value).collect::<Vec<_>>();
        assert_eq!(words(false), ["disclosure"]);
        assert_eq!(words(true).len(), EntryKind::ALL.len(), "all of them, but rolls");
    }

    #[test]
    fn what_is_no_id_day_or_word_filters_nothing_and_leads_nowhere() {
        let odd = Asked { record: "Ada Sample".into(), kind: "\"><b>".into(), ..Asked::default() };
        assert_eq!((odd.filter(), odd.address()), (JournalFilter::default(), JOURNAL.to_owned()));
    }
}
