//! The document of staff pages: bare, as the door is, or in the shell with the bar of places.

use super::icons::sprite;
use crate::pages::icons::icon;
use crate::pages::layout::{company_footer, company_header, mark};
use crate::pages::texts::LANGUAGE;
use crate::pages::words::say;
use crate::pages::{Site, Theme};
use maud::{DOCTYPE, Markup, html};

/// What every staff page is drawn by.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Frame<'a> {
    pub(crate) site: &'a Site,
    /// None where the reader's device decides.
    pub(crate) theme: Option<Theme>,
    pub(crate) title: &'a str,
    /// Whether something has to be put right: the title says so first.
    pub(crate) has_faults: bool,
}

/// Who is signed in, as the shell says it.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) name: String,
    /// `Human resources · Company`.
    pub(crate) role: String,
}

/// A place on the bar.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bar {
    pub(crate) href: &'static str,
    pub(crate) icon: &'static str,
    /// The message that names it.
    pub(crate) word: &'static str,
    pub(crate) is_current: bool,
}

/// The line on top of a page, which never scrolls away.
#[derive(Debug)]
pub(crate) struct Head<'a> {
    pub(crate) title: &'a str,
    pub(crate) hint: &'a str,
    /// What can be done here.
    pub(crate) acts: Markup,
    pub(crate) tabs: Markup,
}

impl Head<'_> {
    pub(crate) fn drawn(&self) -> Markup {
        html! {
            div class="head" {
                h1 { (self.title) }
                @if !self.hint.is_empty() { p class="quiet" { (self.hint) } }
                div class="acts" { (self.acts) }
            }
            (self.tabs)
        }
    }
}

/// A page outside the shell: the door, and what comes before somebody is in.
pub(crate) fn bare(frame: &Frame<'_>, body: &Markup) -> Markup {
    let foot = html! {
        div class="bare-foot" {
            (company_footer(frame.site))
            p { (say("door-history")) }
        }
    };
    let body = html! {
        (company_header(frame.site))
        main id="main" { (body) }
        (foot)
    };
    document(frame, "bare", &body)
}

/// A page in the shell.
pub(crate) fn shell(frame: &Frame<'_>, person: &Person, places: &[Bar], body: &Markup) -> Markup {
    let body = html! {
        a class="skip" href="#main" { (say("skip")) }
        header class="top" {
            a class="company-home" href=(frame.site.path("/staff")) {
                (mark(frame.site)) span class="company-name" { (frame.site.company) }
            }
            (self_menu(frame, person))
        }
        (bar(frame.site, places))
        main id="main" tabindex="-1" { (body) }
        script type="module" src=(frame.site.path("/assets/staff.js")) {}
    };
    document(frame, "staff", &body)
}

fn self_menu(frame: &Frame<'_>, person: &Person) -> Markup {
    html! {
        div class="self" {
            a class="person" href=(frame.site.path("/staff/account")) {
                span class="name" { (person.name) }
                span class="role" { (person.role) }
                span class="vh" { (say("own-account-link")) }
            }
            form method="post" action=(frame.site.path("/staff/sign-out")) {
                button type="submit" class="small leave" {
                    (icon("leave")) span { (say("sign-out")) }
                }
            }
        }
    }
}

fn bar(site: &Site, places: &[Bar]) -> Markup {
    html! {
        nav class="bar" aria-label=(say("bar")) {
            ul {
                @for place in places {
                    li {
                        a href=(site.path(place.href)) aria-current=[place.is_current.then_some("page")] {
                            (icon(place.icon)) span { (say(place.word)) }
                        }
                    }
                }
            }
        }
    }
}

fn document(frame: &Frame<'_>, class: &str, body: &Markup) -> Markup {
    let theme = frame.theme.map(Theme::name);
    html! {
        (DOCTYPE)
        html lang=(LANGUAGE) data-theme=[theme] {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content=(theme.unwrap_or("light dark"));
                meta name="robots" content="noindex, nofollow";
                meta name="referrer" content="same-origin";
                title {
                    @if frame.has_faults { (say("title-fault")) " " }
                    (frame.title) " · " (frame.site.company)
                }
                link rel="icon" type="image/svg+xml" href=(frame.site.path("/assets/favicon.svg"));
                link rel="stylesheet" href=(frame.site.path("/assets/staff.css"));
                link rel="stylesheet" href=(frame.site.brand());
            }
            body class=(class) { (sprite()) (body) }
        }
    }
}
