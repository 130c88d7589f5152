//! A page that says what an act will do, and asks once.

use crate::pages::Address;
use crate::pages::words::say;
use maud::{Markup, html};

/// What is about to happen.
#[derive(Debug)]
pub(crate) struct Confirm<'a> {
    pub(crate) question: &'a str,
    /// What it does, a sentence each.
    pub(crate) does: &'a [String],
    /// What is to be chosen first; empty where nothing is.
    pub(crate) choice: &'a Markup,
    /// Where it is posted.
    pub(crate) action: &'a Address,
    /// What the button does.
    pub(crate) button: &'a str,
    /// The way back.
    pub(crate) back: &'a Address,
}

impl Confirm<'_> {
    pub(crate) fn drawn(&self) -> Markup {
        html! {
            section class="panel confirm" {
                h2 { (self.question) }
                ul { @for line in self.does { li { (line) } } }
                form class="form" method="post" action=(self.action) {
                    (self.choice)
                    div class="acts" {
                        button type="submit" class="danger" { (self.button) }
                        a class="button" href=(self.back) { (say("keep-as-is")) }
                    }
                }
            }
        }
    }
}
