//! The kit of the pages behind sign-in: the shell, forms, tables and notices, by one style sheet
//! (`assets/staff.css`). Everything works without scripts and by keyboard alone.

mod chip;
mod confirm;
mod empty;
mod facts;
mod field;
mod filters;
mod icons;
mod notice;
mod problems;
mod progress;
mod qr;
mod shell;
mod table;
mod tabs;

pub(crate) use chip::{Tone, chip, tag};
pub(crate) use confirm::Confirm;
pub(crate) use empty::empty;
pub(crate) use facts::facts;
pub(crate) use field::{Choice, Field, Kind, choices};
pub(crate) use filters::{Filter, filters};
pub(crate) use notice::{notice, undo_notice, warning};
pub(crate) use problems::{Fault, problems};
pub(crate) use progress::progress;
pub(crate) use qr::qr;
pub(crate) use shell::{Bar, Frame, Head, Person, bare, shell};
pub(crate) use table::{Row, Table, pager};
pub(crate) use tabs::{Tab, tabs};

use crate::pages::Address;
use crate::pages::words::say;
use maud::{Markup, Render, html};

/// Whose password a form asks for: password managers look for it, and nobody else does.
pub(crate) fn whose_password(username: &str) -> Markup {
    html! { input type="text" name="username" autocomplete="username" value=(username) readonly hidden; }
}

/// The key of a form that makes something: pressed twice, it makes one.
pub(crate) fn press(key: &str) -> Markup {
    html! { input type="hidden" name="key" value=(key); }
}

/// A form with one button and nothing to fill in.
pub(crate) fn button_form(action: &Address, class: &str, label: &str) -> Markup {
    html! {
        form method="post" action=(action) { button type="submit" class=(class) { (label) } }
    }
}

/// A form that is sent to an address; what is wrong with it is told by the server.
pub(crate) fn form(action: &Address, class: &str, body: &Markup) -> Markup {
    html! { form class=(class) method="post" action=(action) novalidate { (body) } }
}

/// The way to another page of the portal.
pub(crate) fn link(to: &Address, text: impl Render) -> Markup {
    html! { a href=(to) { (text) } }
}

/// The way to somebody else's page, which is not told where its reader comes from.
pub(crate) fn link_out(to: &str) -> Markup {
    html! { a href=(to) rel="noopener noreferrer" { (to) } }
}

/// What stays true by a stream.
pub(crate) fn live(stream: &Address, body: &Markup) -> Markup {
    html! { div data-stream=(stream) { (body) } }
}

/// A button that leads to another page first, where it asks once.
pub(crate) fn link_button(href: &Address, class: &str, label: &str) -> Markup {
    html! { a class={ "button " (class) } href=(href) { (label) } }
}

/// What stands where there is nothing to say.
pub(crate) fn dash() -> Markup {
    html! { span class="quiet" { span aria-hidden="true" { "–" } span class="vh" { (say("none")) } } }
}
