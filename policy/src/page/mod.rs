//! The matrix as one page that needs nothing else: one role in words, every role as a grid, and what a change
//! means.

mod changes;
mod frame;
mod grid;
mod one_role;
mod role_in_words;
mod titles;

use crate::diff::Difference;
use crate::snapshot::CompiledRules;
use bayboard::Snapshot;
use maud::{DOCTYPE, Markup, html};

pub use frame::{Frame, PAGE_SCRIPT, PAGE_STYLE};
pub use role_in_words::role_in_words;

/// The page for these rules, in a company's name; with earlier rules it opens on what changes. The day is the
/// one on which it is opened or printed, since the page knows no other.
#[must_use]
pub fn page(
    rules: &CompiledRules,
    before: Option<&CompiledRules>,
    company: Option<&str>,
    frame: Frame<'_>,
) -> String {
    let difference = before.map(|before| (before, Difference::between(before, rules)));
    let version = rules.version().as_str();
    let imprint = imprint(company, version);
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "Who sees what: " (version) }
                (frame.style())
            }
            body {
                header {
                    h1 { "Who sees what" }
                    p.version { b { (company.unwrap_or_default()) } @if company.is_some() { ", " } "rules " code { (version) } @if let Some((before, _)) = &difference { ", compared with " code { (before.version().as_str()) } } }
                    p.printed { "As of " span.today {} @if company.is_none() { ", for ______________________" } }
                    nav {
                        (frame.back())
                        @if difference.is_some() { (tab("changes", "What changes")) }
                        (tab("one", "One role"))
                        (tab("grid", "Every role"))
                    }
                }
                @if let Some((_, difference)) = &difference { (changes::view(difference)) }
                (one_role::view(rules))
                (grid::view(rules, before, &imprint))
                (frame.script())
            }
        }
    }
    .into_string()
}

/// Whose rules they are, which, and as of when: on every printed sheet. The script knows the day.
fn imprint(company: Option<&str>, version: &str) -> Markup {
    html! { "Who sees what · " (company.unwrap_or("______________________")) " · rules " (version) " · " span.today {} }
}

fn tab(view: &str, title: &str) -> Markup {
    html! { a href={"#" (view)} data-view=(view) { (title) } }
}
