//! The charts, and the page a facility sees behind its ID and code.

use super::days;
use super::row::{Links, level, row, templates};
use super::table::table;
use super::view::{BoardPage, BoardView};
use crate::pages::icons::{icon, sprite};
use crate::pages::layout::{Document, document, mark};
use crate::pages::texts::{self, fill};
use bayboard::board::Direction;
use bayboard::board::view::BoardRow;
use maud::{Markup, html};

/// The live charts with the coming days under them.
pub(crate) fn page(page: &BoardPage<'_>) -> Markup {
    let view = &page.view;
    let body = html! {
        (sprite())
        a class="skip" href="#board" { (texts::SKIP_TO_CONTENT) }
        @if page.preview { p class="preview" role="note" { (texts::PREVIEW) } }
        (header(view, None, &sign_out(page)))
        main {
            (charts(view, Links::Allowed, Some(page.typed_id)))
            (days::section(view, &page.days))
        }
        (legend(view))
        (templates(Links::Allowed))
    };
    board_document(view, "board-page", &body)
}

pub(crate) fn board_document(view: &BoardView<'_>, class: &str, body: &Markup) -> Markup {
    let page =
        Document { site: view.site, theme: view.theme, title: texts::BOARD_TITLE, class, charts: true };
    document(&page, body)
}

/// A preview has no session of the facility's to end.
fn sign_out(page: &BoardPage<'_>) -> Markup {
    html! {
        @if !page.preview {
            form class="sign-out" method="post" action=(page.view.site.path("/board/sign-out")) {
                button class="quiet" type="submit" { (texts::SIGN_OUT) }
            }
        }
    }
}

/// Mark, names, freshness, clock. `names` is what else may be named: nothing on a code session.
pub(crate) fn header(view: &BoardView<'_>, names: Option<&Markup>, controls: &Markup) -> Markup {
    html! {
        header class="top" {
            (mark(view.site))
            div class="names" {
                h1 { (view.site.company) }
                p { @if let Some(names) = names { (names) } @else { (texts::BOARD_TITLE) } }
            }
            (controls)
            (freshness(view))
            (clock(view))
        }
    }
}

/// Without the script it keeps saying so, which is then the truth.
fn freshness(view: &BoardView<'_>) -> Markup {
    html! {
        p id="freshness" data-live=(texts::FEED_LIVE) data-connecting=(texts::FEED_CONNECTING)
            data-stale=(texts::FEED_STALE) {
            span class="lamp" aria-hidden="true" {}
            span class="words" { (fill(texts::FEED_STALE, &[("time", view.as_of)])) }
        }
    }
}

fn clock(view: &BoardView<'_>) -> Markup {
    let clock = view.clock;
    html! {
        p id="clock" data-now=(clock.milliseconds()) data-offsets=(clock.offsets()) data-hours=(clock.hours())
            data-weekdays=(texts::WEEKDAYS.join(" ")) data-months=(texts::MONTHS.join(" "))
            data-halves={ (texts::MORNING) " " (texts::AFTERNOON) } {
            span class="now" {
                span class="digits" { (clock.digits()) }
                span class="half" { (clock.half()) }
                span class="zone" { (clock.zone_told()) }
            }
            span class="date" { (clock.date()) }
        }
    }
}

/// Both charts and the empty board that takes their place; the style sheet shows one or the other.
pub(crate) fn charts(view: &BoardView<'_>, links: Links, typed_id: Option<&str>) -> Markup {
    let board = view.board;
    html! {
        div id="board" data-stream=(view.feed.stream) data-poll=(view.feed.poll) data-tabs=[view.feed.tabs]
            data-rows=(board.departures().len() + board.arrivals().len()) {
            (chart(view, Direction::Departure, &board.departures(), links))
            (chart(view, Direction::Arrival, &board.arrivals(), links))
            (empty(view, typed_id))
        }
        p id="say" class="vh" role="status" aria-live="polite" data-room=(texts::SAY_ROOM)
            data-other=(texts::SAY_OTHER) data-many=(texts::SAY_MANY) data-stale=(texts::SAY_STALE) {}
    }
}

/// The words of one chart.
struct ChartWords {
    name: &'static str,
    title: &'static str,
    caption: &'static str,
    other_end: &'static str,
}

fn chart_words(direction: Direction) -> ChartWords {
    match direction {
        Direction::Departure => ChartWords {
            name: "departures",
            title: texts::DEPARTURES,
            caption: texts::DEPARTURES_CAPTION,
            other_end: texts::COLUMN_TO,
        },
        Direction::Arrival => ChartWords {
            name: "arrivals",
            title: texts::ARRIVALS,
            caption: texts::ARRIVALS_CAPTION,
            other_end: texts::COLUMN_FROM,
        },
    }
}

fn chart(view: &BoardView<'_>, direction: Direction, rows: &[&BoardRow], links: Links) -> Markup {
    let words = chart_words(direction);
    html! {
        section id=(words.name) class="panel" data-rows=(rows.len()) {
            (chart_head(view, &words, rows.len()))
            div class="window" {
                (table(words.caption, words.other_end, &html! {
                    @for item in rows { (row(item, direction, view.clock, links)) }
                }))
            }
            p class="none" { (texts::NOTHING) }
        }
    }
}

fn chart_head(view: &BoardView<'_>, words: &ChartWords, rows: usize) -> Markup {
    let text = texts::COUNT.replace("{hours}", &view.hours_ahead.to_string());
    html! {
        div class="panel-head" {
            (icon(words.name))
            h2 { (words.title) }
            p class="count" data-text=(text) { (text.replace("{n}", &rows.to_string())) }
            p class="pages" aria-hidden="true" {}
        }
    }
}

/// The same words whether nothing is scheduled or nothing is known: an ID that does not exist looks like
/// this.
fn empty(view: &BoardView<'_>, typed_id: Option<&str>) -> Markup {
    let phone = view.site.phone.as_str();
    let expecting = if typed_id.is_some() { texts::EXPECTING } else { texts::EXPECTING_ON_WALL };
    html! {
        section id="empty" {
            (icon("calm"))
            h2 { (texts::NOTHING) }
            p class="hours" { (fill(texts::NOTHING_HOURS, &[("hours", &view.hours_ahead.to_string())])) }
            @if let Some(id) = typed_id {
                p class="typed" { span class="field" { (texts::TYPED_ID) } " " span class="id" { (id) } }
            }
            p class="expecting" { (fill(expecting, &[("phone", phone)])) }
        }
    }
}

/// What the marks mean, whose clock it is, and whom to call.
pub(crate) fn legend(view: &BoardView<'_>) -> Markup {
    html! {
        footer class="legend" aria-label=(texts::LEGEND) {
            ul class="levels" {
                @for (name, mark, word) in texts::LEVELS {
                    li { (level(name, mark)) span aria-hidden="true" { (word) } }
                }
            }
            p class="pan-legend" { span class="pan" aria-hidden="true" { (texts::PAN) } span class="vh" { (texts::PAN) ": " } (texts::PAN_MEANS) }
            p class="place" {
                (fill(texts::LEGEND_ZONE, &[("zone", &view.clock.label())])) " · "
                (fill(texts::DISPATCH_PHONE, &[("phone", &view.site.phone)]))
            }
        }
    }
}
