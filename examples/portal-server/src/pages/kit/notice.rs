//! What has just happened, with the way to take it back, and what is not as it should be.

use super::button_form;
use crate::pages::Address;
use crate::pages::icons::icon;
use maud::{Markup, html};

/// It is done.
pub(crate) fn notice(text: &str) -> Markup {
    html! { div class="notice" role="status" { (icon("yes")) p { (text) } } }
}

/// It is done, and this takes it back.
pub(crate) fn undo_notice(text: &str, action: &Address, undo: &str) -> Markup {
    html! {
        div class="notice" role="status" {
            (icon("yes"))
            p { (text) }
            (button_form(action, "small", undo))
        }
    }
}

/// Somebody has to look at this.
pub(crate) fn warning(head: &str, text: &str) -> Markup {
    html! { div class="warning" { (icon("alert")) p { strong { (head) } " " (text) } } }
}
