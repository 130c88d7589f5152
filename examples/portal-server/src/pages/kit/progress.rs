//! How far something is that takes several steps.

use crate::pages::words::say_with;
use maud::{Markup, html};

/// Step `at` of `of`, and what it is.
pub(crate) fn progress(at: usize, of: usize, what: &str) -> Markup {
    let gaps = [("at", at.into()), ("of", of.into()), ("what", what.into())];
    html! {
        div class="progress" {
            label for="progress" { (say_with("step", gaps)) }
            progress id="progress" value=(at) max=(of) {}
        }
    }
}
