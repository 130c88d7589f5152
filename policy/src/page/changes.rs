//! What a change of the rules means, the opening cells loud.

use super::titles::{records, status, title};
use crate::diff::{Changed, Difference};
use bayboard::Word;
use maud::{Markup, html};

pub(super) fn view(difference: &Difference) -> Markup {
    html! {
        main #view-changes .view {
            @if difference.is_none() { p { "Nothing changes in what the rules mean." } }
            (side("opens", "Opens: somebody gets more", "now ", &difference.opens))
            (side("closes", "Closes: somebody gets less", "no longer ", &difference.closes))
        }
    }
}

fn side(class: &str, head: &str, since: &str, changes: &[Changed]) -> Markup {
    html! {
        @if !changes.is_empty() {
            section.side.(class) {
                h2 { (head) }
                @for change in changes {
                    article {
                        h3 { (title(change.standing.role.word())) }
                        p { (records(change.standing.relation)) ", " (status(change.standing.status)) ", " em { (change.when.to_string()) } }
                        ul { @for (act, words) in change.grants.lines() { li { (since) (act) " " @for word in words { code { (word) } " " } } } }
                    }
                }
            }
        }
    }
}
