//! The table that charts and lists are.

use crate::pages::texts;
use maud::{Markup, html};

/// A real table; the roles stay when the style sheet lays it out as a grid.
pub(crate) fn table(caption: &str, other_end: &str, rows: &Markup) -> Markup {
    let columns = [
        ("time", texts::COLUMN_TIME),
        ("room", texts::COLUMN_ROOM),
        ("level", texts::COLUMN_LEVEL),
        ("other", other_end),
        ("state", texts::COLUMN_STATUS),
        ("marks", texts::COLUMN_MARKS),
    ];
    html! {
        table role="table" {
            caption class="vh" { (caption) }
            thead role="rowgroup" {
                tr class="columns" role="row" {
                    @for (class, title) in columns {
                        th class=(class) role="columnheader" scope="col" { (title) }
                    }
                }
            }
            tbody role="rowgroup" { (rows) }
        }
    }
}
