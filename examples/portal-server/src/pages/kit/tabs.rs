//! Pages that belong together, side by side.

use crate::pages::Address;
use crate::pages::words::say;
use maud::{Markup, html};

/// One of them.
#[derive(Clone, Debug)]
pub(crate) struct Tab {
    pub(crate) href: Address,
    pub(crate) word: String,
    pub(crate) is_current: bool,
}

pub(crate) fn tabs(of: &[Tab]) -> Markup {
    html! {
        @if of.len() > 1 {
            nav class="tabs" aria-label=(say("tabs")) {
                @for tab in of {
                    a href=(tab.href) aria-current=[tab.is_current.then_some("page")] { (tab.word) }
                }
            }
        }
    }
}
