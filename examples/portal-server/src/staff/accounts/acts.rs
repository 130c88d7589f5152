//! Disabling, enabling, unlocking and resetting an account. What cannot be undone by a press asks once.

use super::{address, once};
use crate::pages::kit::{Confirm, Head};
use crate::pages::words::{say, say_with};
use crate::staff::cookies::see_other;
use crate::staff::places::ACCOUNTS;
use crate::staff::session::Staff;
use crate::staff::failed;
use axum::extract::Path;
use axum::response::Response;
use bayboard::AccountId;
use bayboard::portal::{AccountListed, PortalError};
use maud::html;

/// What asks once, with the messages that ask.
struct Asking {
    path: &'static str,
    question: &'static str,
    does: &'static [&'static str],
    button: &'static str,
}

const DISABLE: Asking = Asking {
    path: "disable",
    question: "disable-question",
    does: &["disable-ends", "disable-keeps", "disable-back"],
    button: "disable",
};

const RESET: Asking = Asking {
    path: "reset",
    question: "reset-question",
    does: &["reset-ends", "reset-forgets", "reset-link"],
    button: "reset",
};

pub(crate) async fn ask_disable(staff: Staff, Path(id): Path<String>) -> Response {
    ask(&staff, &id, &DISABLE).await
}

pub(crate) async fn ask_reset(staff: Staff, Path(id): Path<String>) -> Response {
    ask(&staff, &id, &RESET).await
}

async fn ask(staff: &Staff, id: &str, asking: &Asking) -> Response {
    let Ok(id) = id.parse::<AccountId>() else { return failed::missing(staff) };
    match staff.seat().accounts().read(id).await {
        Ok(account) => asked(staff, &account, asking),
        Err(error) => staff.failed(&error),
    }
}

fn asked(staff: &Staff, account: &AccountListed, asking: &Asking) -> Response {
    let back = address(account.id);
    let question = say_with(asking.question, [("name", account.name.as_str().into())]);
    let does: Vec<String> = asking.does.iter().map(|message| say(message)).collect();
    let confirm = Confirm {
        question: &question,
        does: &does,
        action: &format!("{back}/{}", asking.path),
        button: &say(asking.button),
        back: &back,
    };
    let head = Head { title: &account.name, hint: "", acts: html! {}, tabs: html! {} };
    staff.page(ACCOUNTS, &head, &confirm.drawn())
}

pub(crate) async fn disable(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<AccountId>() else { return failed::missing(&staff) };
    done(&staff, id, "disabled", staff.seat().accounts().disable(id).await)
}

pub(crate) async fn enable(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<AccountId>() else { return failed::missing(&staff) };
    done(&staff, id, "enabled", staff.seat().accounts().enable(id).await)
}

pub(crate) async fn unlock(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<AccountId>() else { return failed::missing(&staff) };
    done(&staff, id, "unlocked", staff.seat().accounts().unlock(id).await)
}

pub(crate) async fn require_change(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<AccountId>() else { return failed::missing(&staff) };
    done(&staff, id, "change-required", staff.seat().accounts().require_change(id).await)
}

pub(crate) async fn reset(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<AccountId>() else { return failed::missing(&staff) };
    let seat = staff.seat();
    let account = match seat.accounts().read(id).await {
        Ok(account) => account,
        Err(error) => return staff.failed(&error),
    };
    match seat.accounts().reset(id).await {
        Ok(link) => once::page(&staff, &account, &link),
        Err(error) => staff.failed(&error),
    }
}

/// Back to the sheet, which says what was done.
fn done(staff: &Staff, id: AccountId, word: &str, result: Result<(), PortalError>) -> Response {
    match result {
        Ok(()) => see_other(&format!("{}?done={word}", address(id))),
        Err(error) => staff.failed(&error),
    }
}
