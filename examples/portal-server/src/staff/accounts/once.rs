//! A one-time link, shown once to whoever made it, to copy or to print.

use super::{address, called};
use crate::pages::kit::{Head, link_button, warning};
use crate::pages::words::{say, say_with};
use crate::staff::origin::origin;
use crate::staff::places::ACCOUNTS;
use crate::staff::session::Staff;
use axum::response::Response;
use bayboard::portal::AccountLink;
use maud::html;

/// The page; it is the answer to the form itself, since nothing keeps the link.
pub(super) fn page(staff: &Staff, made: &AccountLink) -> Response {
    let AccountLink { account, link } = made;
    let Some(link) = link else { return staff.on_to(&address(account.id())) };

    let title = say("link-once");
    let head = Head {
        title: &title,
        hint: called(account),
        acts: link_button(&staff.at(&address(account.id())), "main", &say("link-done")),
        tabs: html! {},
    };
    let path = staff.visit.company.site.path(&format!("/staff/link/{}", link.secret));
    let ends = staff.told(link.until);
    let username = account.username().unwrap_or_default();
    let who = [("name", called(account).into()), ("username", username.into())];
    let body = html! {
        (warning(&say("link-once-only"), &say("link-once-note")))
        section class="panel" {
            div class="inside form wide" {
                p { (say_with("link-message", who)) }
                p { code class="secret" { (origin(staff)) (path) } }
                p { (say_with("link-until", [("time", ends.into())])) }
                p class="quiet" { (say("link-print")) }
            }
        }
    };
    staff.page(ACCOUNTS, &head, &body)
}
