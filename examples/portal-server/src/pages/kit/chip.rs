//! Chips: a state in a word, with a symbol and a colour that say the same.

use crate::pages::icons::icon;
use maud::{Markup, html};

/// What a state means for whoever reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    Good,
    NeedsHand,
    Bad,
    Calm,
    Informs,
}

impl Tone {
    const fn class(self) -> &'static str {
        match self {
            Self::Good => "chip good",
            Self::NeedsHand => "chip hand",
            Self::Bad => "chip bad",
            Self::Calm => "chip calm",
            Self::Informs => "chip informs",
        }
    }

    const fn symbol(self) -> &'static str {
        match self {
            Self::Good => "yes",
            Self::NeedsHand => "alert",
            Self::Bad => "lock",
            Self::Calm => "no",
            Self::Informs => "info",
        }
    }
}

/// A state.
pub(crate) fn chip(tone: Tone, word: &str) -> Markup {
    html! { span class=(tone.class()) { (icon(tone.symbol())) (word) } }
}

/// One thing of several, such as a role, and what limits it.
pub(crate) fn tag(word: &str, limit: &str) -> Markup {
    html! {
        span class="tag" {
            (word)
            @if !limit.is_empty() { " " span class="quiet" { (limit) } }
        }
    }
}
