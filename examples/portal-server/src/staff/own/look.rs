//! How pages look in this browser: light, dark, or as its device does.

use super::OWN;
use crate::pages::Theme;
use crate::pages::kit::form;
use crate::pages::words::say;
use crate::staff::cookies::choosing;
use crate::staff::session::Staff;
use axum::Form;
use axum::response::Response;
use maud::{Markup, html};
use serde::Deserialize;

#[derive(Deserialize)]
pub(crate) struct Chosen {
    #[serde(default)]
    look: String,
}

/// Keeps the choice in this browser.
pub(crate) async fn choose(staff: Staff, Form(chosen): Form<Chosen>) -> Response {
    let theme = matches!(chosen.look.as_str(), "light" | "dark").then(|| Theme::named(&chosen.look));
    choosing(&staff.visit.app, theme, staff.on_to(&format!("{OWN}?done=look")))
}

pub(super) fn panel(staff: &Staff) -> Markup {
    let now = staff.theme.map_or("device", Theme::name);
    html! {
        section class="panel" {
            h2 { (say("look")) }
            (form(&staff.at("/staff/account/look"), "inside form", &html! {
                fieldset {
                    legend class="vh" { (say("look")) }
                    @for (word, message) in [("device", "look-device"), ("light", "look-light"), ("dark", "look-dark")] {
                        div class="choice" {
                            input type="radio" name="look" id={ "look-" (word) } value=(word) checked[word == now];
                            label for={ "look-" (word) } { (say(message)) }
                        }
                    }
                }
                div class="acts" { button type="submit" { (say("look-set")) } }
            }))
        }
    }
}
