//! Pages that only say something: an address that does not exist, a form refused, a portal that is busy.

use super::layout::{Document, company_footer, company_header, document};
use super::{Site, Theme, texts};
use maud::{Markup, html};

/// What there is to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Message {
    NotFound,
    Busy,
}

/// A message in the company's dress, with the way back to its door.
pub(crate) fn page(site: &Site, theme: Theme, message: Message) -> Markup {
    let (title, note) = words(message);
    let body = html! {
        (company_header(site))
        main id="message" {
            h1 { (title) }
            p { (note) }
            p { a class="button" href=(site.path("/")) { (texts::BACK_TO_DOOR) } }
        }
        (company_footer(site))
    };
    document(&Document { site, theme, title, class: "plain", charts: false }, &body)
}

fn words(message: Message) -> (&'static str, &'static str) {
    match message {
        Message::NotFound => (texts::NOT_FOUND, texts::NOT_FOUND_NOTE),
        Message::Busy => (texts::BUSY, texts::BUSY_NOTE),
    }
}
