//! A list as a table. On a narrow screen each row stands as a card, its heads beside its cells.

use crate::pages::Address;
use crate::pages::words::say;
use maud::{Markup, html};

/// A table with a name, and heads for all columns; the last one's may be empty, over acts.
#[derive(Debug)]
pub(crate) struct Table<'a> {
    pub(crate) caption: &'a str,
    pub(crate) heads: &'a [&'a str],
    pub(crate) rows: Vec<Row>,
}

/// One row; its first cell names it.
#[derive(Debug, Default)]
pub(crate) struct Row {
    pub(crate) cells: Vec<Markup>,
    /// Whether somebody has to look at it.
    pub(crate) needs_hand: bool,
}

impl Table<'_> {
    /// The roles stand there because a table drawn as cards is none any more to some readers.
    pub(crate) fn drawn(&self) -> Markup {
        html! {
            div class="panel" {
                table class="list" role="table" {
                    caption class="vh" { (self.caption) }
                    thead role="rowgroup" {
                        tr role="row" {
                            @for head in self.heads {
                                th scope="col" role="columnheader" {
                                    @if head.is_empty() { span class="vh" { (say("acts")) } } @else { (head) }
                                }
                            }
                        }
                    }
                    tbody role="rowgroup" { @for row in &self.rows { (self.row(row)) } }
                }
            }
        }
    }

    fn row(&self, row: &Row) -> Markup {
        html! {
            tr role="row" class=[row.needs_hand.then_some("hand")] {
                @for (place, (head, cell)) in self.heads.iter().zip(&row.cells).enumerate() {
                    @if place == 0 {
                        th scope="row" role="rowheader" { (cell) }
                    } @else {
                        td role="cell" data-head=(head) { (cell) }
                    }
                }
            }
        }
    }
}

/// What stands under a page of a list: the first page again, and the next one. There are no totals.
pub(crate) fn pager(first: Option<&Address>, next: Option<&Address>) -> Markup {
    html! {
        @if first.is_some() || next.is_some() {
            nav class="pager" aria-label=(say("pages")) {
                @if let Some(first) = first { a class="button small" href=(first) { (say("first-page")) } }
                @if let Some(next) = next { a class="button small" rel="next" href=(next) { (say("next-page")) } }
            }
        }
    }
}
