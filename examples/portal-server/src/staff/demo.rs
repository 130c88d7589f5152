//! The demonstration's people at its door, with the codes that their authenticators show.

use super::grants::role_word;
use crate::app::App;
use crate::pages::kit::{Row, Table};
use crate::pages::words::say;
use maud::{Markup, html};

/// Nothing unless a demonstration is served.
pub(super) fn sign_ins(app: &App) -> Markup {
    let Some(people) = app.demo.get() else { return html! {} };
    let heads = [say("role"), say("username"), say("password"), say("code")];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let row = |person: &crate::demo::Person| Row {
        cells: vec![
            html! { (role_word(person.role)) },
            html! { span class="mono" { (person.username) } },
            html! { span class="mono" { (person.password) } },
            html! { span class="mono" { (person.code(app.now())) } },
        ],
        needs_hand: false,
    };
    let (caption, rows) = (say("demo-sign-ins"), people.iter().map(row).collect());
    html! {
        section class="demo" {
            h2 { (caption) }
            p class="quiet" { (say("demo-note")) }
            (Table { caption: &caption, heads: &heads, rows }.drawn())
        }
    }
}
