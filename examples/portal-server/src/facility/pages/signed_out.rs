//! The full screen of a revoked or rotated link or session. It says so; it never looks like an empty board.

use crate::pages::icons::{icon, sprite};
use crate::pages::layout::{Document, document, mark};
use crate::pages::{Site, Theme, texts};
use maud::{Markup, html};

/// A wall screen has nothing to click; a person's browser gets the way back to the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Screen {
    Wall,
    Person,
}

pub(crate) fn page(site: &Site, theme: Theme, screen: Screen) -> Markup {
    let body = html! {
        (sprite())
        main id="signed-out" {
            (icon("lock"))
            h1 { (texts::SIGNED_OUT) ":" }
            p class="call" { (texts::SIGNED_OUT_CALL) " " span class="phone" { (site.phone) } }
            @if screen == Screen::Person { p { a class="button" href=(site.path("/")) { (texts::SIGN_IN_AGAIN) } } }
            p class="by" { (mark(site)) (site.company) }
        }
    };
    let shell = Document { site, theme, title: texts::SIGNED_OUT, class: "full", charts: false };
    document(&shell, &body)
}
