//! The coming days under the charts: a plain list with a filter, as it was when the page was made.

use super::row::{Links, row};
use super::table::table;
use super::view::{BoardView, ComingDays, Filter};
use crate::pages::texts::{self, fill};
use crate::pages::{Site, clock};
use bayboard::board::BoardDay;
use maud::{Markup, html};

pub(crate) fn section(view: &BoardView<'_>, list: &ComingDays<'_>) -> Markup {
    html! {
        section id="days" aria-labelledby="days-title" {
            div class="days-head" {
                div {
                    h2 id="days-title" { (texts::DAYS) }
                    (note(view, list))
                }
                (filter_form(view.site, list.filter))
            }
            @if list.days.days().is_empty() { (nothing(list.filter)) }
            @for day in list.days.days() { (one_day(view, day)) }
        }
    }
}

fn note(view: &BoardView<'_>, list: &ComingDays<'_>) -> Markup {
    let gaps = [("days", list.days_ahead.to_string()), ("time", view.as_of.to_owned())];
    let text = fill(texts::DAYS_NOTE, &gaps.each_ref().map(|(name, value)| (*name, value.as_str())));
    html! {
        p class="days-note" { (text) " " a href=(view.site.path("/board")) { (texts::DAYS_REFRESH) } }
    }
}

/// A form that only asks, so it can be bookmarked and reloaded.
fn filter_form(site: &Site, filter: Filter<'_>) -> Markup {
    let action = site.path("/board");
    html! {
        form class="filter" method="get" action={ (action) "#days" } role="search" aria-labelledby="days-title" {
            div class="field" {
                label for="filter-room" { (texts::FILTER_ROOM) }
                input id="filter-room" name="room" type="text" value=(filter.room) autocomplete="off" maxlength="20";
            }
            label class="check" {
                input name="missing_pan" type="checkbox" value="1" checked[filter.missing_pan];
                (texts::FILTER_PAN)
            }
            button type="submit" { (texts::FILTER_APPLY) }
            @if filter.is_set() { a href={ (action) "#days" } { (texts::FILTER_CLEAR) } }
        }
    }
}

fn nothing(filter: Filter<'_>) -> Markup {
    let text = if filter.is_set() { texts::DAYS_NO_MATCH } else { texts::DAYS_EMPTY };
    html! { p class="days-none" { (text) } }
}

fn one_day(view: &BoardView<'_>, day: &BoardDay) -> Markup {
    let date = clock::written_day(day.day());
    html! {
        section class="day-group" {
            h3 { time datetime=(day.day()) { (date) } " " span class="count" { (count(day.rows().len())) } }
            (table(&fill(texts::DAY_CAPTION, &[("day", &date)]), texts::COLUMN_OTHER_END, &html! {
                @for item in day.rows() { (row(item.row(), item.direction(), view.clock, Links::Allowed)) }
            }))
        }
    }
}

fn count(rows: usize) -> String {
    match rows {
        1 => texts::DAY_COUNT_ONE.to_owned(),
        rows => fill(texts::DAY_COUNT, &[("n", &rows.to_string())]),
    }
}
