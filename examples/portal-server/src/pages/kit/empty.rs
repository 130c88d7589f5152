//! An empty list, which says what to do.

use maud::{Markup, html};

pub(crate) fn empty(what: &str, hint: &str) -> Markup {
    html! {
        div class="panel empty" {
            p class="what" { (what) }
            p { (hint) }
        }
    }
}
