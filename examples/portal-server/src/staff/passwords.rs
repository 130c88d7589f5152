//! Choosing a password: the rule, what is wrong with what was typed, and the form.

use crate::pages::Address;
use crate::pages::kit::{self, Fault, Field, Kind, problems, whose_password};
use crate::pages::words::say;
use bayboard::portal::PasswordProblem;
use maud::{Markup, html};
use serde::Deserialize;

/// What is typed to choose one. None of it is ever sent back.
#[derive(Deserialize)]
pub(crate) struct Typed {
    #[serde(default)]
    pub(super) current: String,
    #[serde(default)]
    pub(super) password: String,
    #[serde(default)]
    pub(super) again: String,
}

impl Typed {
    /// What can be told without asking anybody.
    pub(super) fn faults(&self, is_current_asked: bool) -> Vec<Fault> {
        let mut faults = Vec::new();
        if is_current_asked && self.current.is_empty() {
            faults.push(Fault::at("current", say("current-missing")));
        }
        if self.password.is_empty() {
            faults.push(Fault::at("password", say("password-missing")));
        } else if self.password != self.again {
            faults.push(Fault::at("again", say("password-differs")));
        }
        faults
    }
}

/// What is wrong with a password, and what would be right.
pub(super) fn fault(problem: PasswordProblem) -> Fault {
    let (field, message) = match problem {
        PasswordProblem::WrongCurrent => ("current", "password-wrong"),
        PasswordProblem::Short => ("password", "password-short"),
        PasswordProblem::Long => ("password", "password-long"),
        PasswordProblem::NoLower => ("password", "password-no-lower"),
        PasswordProblem::NoUpper => ("password", "password-no-upper"),
        PasswordProblem::NoDigit => ("password", "password-no-digit"),
        PasswordProblem::Common => ("password", "password-common"),
        PasswordProblem::Same => ("password", "password-same"),
        // A rule that this build has no words for yet.
        _ => ("password", "password-other"),
    };
    Fault::at(field, say(message))
}

/// The form; `username` is for password managers.
pub(super) fn form(action: &Address, username: &str, is_current_asked: bool, faults: &[Fault]) -> Markup {
    let label = [say("password-current"), say("password-new"), say("password-again")];
    let field = |name, label, fills| Field {
        error: Fault::in_field(faults, name),
        fills,
        ..Field::new(name, label, Kind::Password)
    };
    let fields = html! {
        (whose_password(username))
        @if is_current_asked { (field("current", &label[0], "current-password").drawn()) }
        (rule())
        (field("password", &label[1], "new-password").drawn())
        (field("again", &label[2], "new-password").drawn())
        button type="submit" class="main" { (say("password-set")) }
    };
    html! { (problems(faults)) (kit::form(action, "form", &fields)) }
}

fn rule() -> Markup {
    html! {
        ul class="rule" {
            li { (say("rule-length")) }
            li { (say("rule-letters")) }
            li { (say("rule-common")) }
        }
    }
}
