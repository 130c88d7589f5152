//! Taking a role away, which says first what that does.

use super::given::{changed, update};
use super::{address, called, given};
use crate::pages::kit::{Confirm, Head};
use crate::pages::words::{say, say_with};
use crate::staff::failed;
use crate::staff::grants::{Places, role_word};
use crate::staff::places::ACCOUNTS;
use crate::staff::session::Staff;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::Response;
use bayboard::access::{Action, Grant};
use bayboard::portal::PortalError;
use bayboard::{AccountId, AccountView};
use maud::html;
use serde::Deserialize;

/// Which role is meant, as it is written.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Meant {
    grant: String,
}

/// Where it is asked whether a role is to be taken away.
pub(super) fn asks(account: &AccountView, grant: &Grant) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("grant", &grant.to_string());
    format!("{}/grants/take?{}", address(account.id()), query.finish())
}

pub(crate) async fn ask(staff: Staff, Path(id): Path<String>, Query(meant): Query<Meant>) -> Response {
    let Ok(id) = id.parse::<AccountId>() else { return failed::missing(&staff) };
    if !staff.opens.may(Action::GrantRoles) {
        return failed::missing(&staff);
    }
    match read(&staff, id, &meant).await {
        Ok((account, Some(grant), places)) => question(&staff, &account, &grant, &places),
        // It is gone already.
        Ok((account, None, _)) => staff.on_to(&address(account.id())),
        Err(error) => staff.failed(&error),
    }
}

/// The account, the role as it holds it if it does, and what its place is called.
async fn read(
    staff: &Staff,
    id: AccountId,
    meant: &Meant,
) -> Result<(AccountView, Option<Grant>, Places), PortalError> {
    let account = staff.seat().accounts().read(id).await?;
    let held = account.grants().unwrap_or_default().iter().find(|held| held.to_string() == meant.grant);
    let grant = held.cloned();
    let places = Places::of(staff, grant.iter()).await?;
    Ok((account, grant, places))
}

fn question(staff: &Staff, account: &AccountView, grant: &Grant, places: &Places) -> Response {
    let back = staff.at(&address(account.id()));
    let gaps = [
        ("role", role_word(grant.role()).into()),
        ("place", places.word(grant.scope()).into()),
        ("name", called(account).into()),
    ];
    let seen = html! {
        input type="hidden" name="version" value=(account.version());
        input type="hidden" name="grant" value=(grant.to_string());
    };
    let confirm = Confirm {
        question: &say_with("take-role-question", gaps),
        does: &[say("take-role-at-once"), say("take-role-back")],
        choice: &seen,
        action: &staff.at(&format!("{}/grants/take", address(account.id()))),
        button: &say("take-role"),
        back: &back,
    };
    let head = Head { title: called(account), hint: "", acts: html! {}, tabs: html! {} };
    staff.page(ACCOUNTS, &head, &confirm.drawn())
}

/// Takes it away; from the next request on it is gone.
pub(crate) async fn take(staff: Staff, Path(id): Path<String>, Form(typed): Form<given::Typed>) -> Response {
    let Ok(id) = id.parse::<AccountId>() else { return failed::missing(&staff) };
    let change = async |account: &AccountView| {
        let held = account.grants().unwrap_or_default().iter();
        let grants = held.filter(|held| held.to_string() != typed.grant).cloned().collect();
        update(&staff, account, &typed, grants).await
    };
    changed(&staff, id, &typed, "taken", change).await
}
