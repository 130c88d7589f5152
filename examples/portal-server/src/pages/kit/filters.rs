//! Filters of a list. They stand in the address, so what is typed to find a person is none of them.

use super::field::{Choice, options};
use crate::pages::Address;
use crate::pages::words::say;
use maud::{Markup, html};

/// One filter.
#[derive(Debug)]
pub(crate) enum Filter<'a> {
    Choice {
        name: &'a str,
        label: String,
        of: Vec<Choice>,
        chosen: &'a str,
    },
    /// Words that a list is narrowed to. Never a patient's: they would stand in histories and logs.
    Words {
        name: &'a str,
        label: String,
        typed: &'a str,
    },
    Day {
        name: &'a str,
        label: String,
        chosen: &'a str,
    },
    /// Stays as it is, whatever else is chosen.
    Kept {
        name: &'a str,
        value: &'a str,
    },
}

/// A line of filters; `all` is the address without any.
pub(crate) fn filters(all: &Address, of: &[Filter<'_>]) -> Markup {
    let is_any_set = of.iter().any(|filter| match filter {
        Filter::Choice { chosen, .. } | Filter::Day { chosen, .. } => !chosen.is_empty(),
        Filter::Words { typed, .. } => !typed.is_empty(),
        Filter::Kept { value, .. } => !value.is_empty(),
    });
    html! {
        form class="filters" method="get" action=(all) {
            @for filter in of { (one(filter)) }
            button type="submit" { (say("filter-apply")) }
            @if is_any_set { a href=(all) { (say("filter-clear")) } }
        }
    }
}

fn one(filter: &Filter<'_>) -> Markup {
    match filter {
        Filter::Choice { name, label, of, chosen } => html! {
            label { span { (label) } select name=(name) { (options(of, chosen)) } }
        },
        Filter::Words { name, label, typed } => html! {
            label { span { (label) } input type="search" name=(name) value=(typed); }
        },
        Filter::Day { name, label, chosen } => html! {
            label { span { (label) } input type="date" name=(name) value=(chosen); }
        },
        Filter::Kept { value: "", .. } => html! {},
        Filter::Kept { name, value } => html! { input type="hidden" name=(name) value=(value); },
    }
}
