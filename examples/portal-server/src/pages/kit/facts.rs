//! What is known of one thing: names and values.

use maud::{Markup, html};

pub(crate) fn facts(of: &[(&str, Markup)]) -> Markup {
    html! {
        dl class="facts" {
            @for (name, value) in of { div { dt { (name) } dd { (value) } } }
        }
    }
}
