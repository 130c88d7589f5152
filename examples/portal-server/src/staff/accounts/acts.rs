//! Disabling, enabling, unlocking and resetting an account. What cannot be undone by a press asks once.

use super::{address, called, once};
use crate::pages::kit::{Confirm, Head};
use crate::pages::words::{say, say_with};
use crate::staff::failed;
use crate::staff::places::ACCOUNTS;
use crate::staff::session::Staff;
use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use bayboard::access::Action;
use bayboard::portal::{PortalError, Reset};
use bayboard::{AccountId, AccountView};
use maud::{Markup, html};
use serde::Deserialize;

/// What asks once, with the messages that ask.
struct Asking {
    path: &'static str,
    asks: Action,
    question: &'static str,
    does: &'static [&'static str],
    button: &'static str,
}

const DISABLE: Asking = Asking {
    path: "disable",
    asks: Action::DisableAccount,
    question: "disable-question",
    does: &["disable-ends", "disable-keeps", "disable-back"],
    button: "disable",
};

const RESET: Asking = Asking {
    path: "reset",
    asks: Action::ResetAccount,
    question: "reset-question",
    does: &["reset-ends", "reset-link"],
    button: "reset",
};

pub(crate) async fn ask_disable(staff: Staff, Path(id): Path<String>) -> Response {
    ask(&staff, &id, &DISABLE, &html! {}).await
}

pub(crate) async fn ask_reset(staff: Staff, Path(id): Path<String>) -> Response {
    ask(&staff, &id, &RESET, &what_to_reset()).await
}

async fn ask(staff: &Staff, id: &str, asking: &Asking, choice: &Markup) -> Response {
    let Ok(id) = id.parse::<AccountId>() else { return failed::missing(staff) };
    if !staff.opens.may(asking.asks) {
        return failed::missing(staff);
    }
    match staff.seat().accounts().read(id).await {
        Ok(account) => asked(staff, &account, asking, choice),
        Err(error) => staff.failed(&error),
    }
}

fn asked(staff: &Staff, account: &AccountView, asking: &Asking, choice: &Markup) -> Response {
    let back = address(account.id());
    let question = say_with(asking.question, [("name", called(account).into())]);
    let does: Vec<String> = asking.does.iter().map(|message| say(message)).collect();
    let confirm = Confirm {
        question: &question,
        does: &does,
        choice,
        action: &staff.at(&format!("{back}/{}", asking.path)),
        button: &say(asking.button),
        back: &staff.at(&back),
    };
    let head = Head { title: called(account), hint: "", acts: html! {}, tabs: html! {} };
    staff.page(ACCOUNTS, &head, &confirm.drawn())
}

/// Only the password, or all by which somebody signs in.
fn what_to_reset() -> Markup {
    let kinds = [
        ("password", "reset-password", "reset-password-note", true),
        ("everything", "reset-everything", "reset-everything-note", false),
    ];
    html! {
        fieldset {
            legend { (say("reset-what")) }
            @for (word, name, note, is_usual) in kinds {
                div class="choice" {
                    input type="radio" name="what" id={ "what-" (word) } value=(word) checked[is_usual]
                        aria-describedby={ "what-" (word) "-hint" };
                    label for={ "what-" (word) } { (say(name)) }
                    p class="hint" id={ "what-" (word) "-hint" } { (say(note)) }
                }
            }
        }
    }
}

pub(crate) async fn disable(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<AccountId>() else { return failed::missing(&staff) };
    done(&staff, "disabled", staff.seat().accounts().disable(id).await)
}

pub(crate) async fn enable(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<AccountId>() else { return failed::missing(&staff) };
    done(&staff, "enabled", staff.seat().accounts().enable(id).await)
}

pub(crate) async fn unlock(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<AccountId>() else { return failed::missing(&staff) };
    done(&staff, "unlocked", staff.seat().accounts().unlock(id).await)
}

pub(crate) async fn require_change(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<AccountId>() else { return failed::missing(&staff) };
    done(&staff, "change-required", staff.seat().accounts().require_change(id).await)
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Chosen {
    what: String,
}

/// Resets it. What is not chosen stays: the authenticator goes only where somebody says so.
pub(crate) async fn reset(staff: Staff, Path(id): Path<String>, Form(chosen): Form<Chosen>) -> Response {
    let Ok(id) = id.parse::<AccountId>() else { return failed::missing(&staff) };
    let what = if chosen.what == "everything" { Reset::Everything } else { Reset::Password };
    match staff.seat().accounts().reset(id, what).await {
        Ok(made) => once::page(&staff, &made),
        Err(error) => staff.failed(&error),
    }
}

/// Back to the sheet, which says what was done.
fn done(staff: &Staff, word: &str, result: Result<AccountView, PortalError>) -> Response {
    match result {
        Ok(account) => staff.on_to(&format!("{}?done={word}", address(account.id()))),
        Err(error) => staff.failed(&error),
    }
}
