//! All that is wrong with a form in one place, each leading to its field.

use crate::pages::words::say_with;
use maud::{Markup, html};

/// One thing to put right, and the field it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) field: Option<&'static str>,
    pub(crate) text: String,
    /// How the summary names the field, where the text does not.
    label: String,
}

impl Fault {
    pub(crate) const fn at(field: &'static str, text: String) -> Self {
        Self { field: Some(field), text, label: String::new() }
    }

    pub(crate) const fn of_all(text: String) -> Self {
        Self { field: None, text, label: String::new() }
    }

    pub(crate) fn called(self, label: String) -> Self {
        Self { label, ..self }
    }

    /// What is wrong with this field.
    pub(crate) fn in_field<'f>(faults: &'f [Self], field: &str) -> &'f str {
        let mut of_field = faults.iter().filter(|fault| fault.field == Some(field));
        of_field.next().map_or("", |fault| &fault.text)
    }
}

/// The summary on top, where reading begins when the page has come back.
pub(crate) fn problems(faults: &[Fault]) -> Markup {
    html! {
        @if !faults.is_empty() {
            div class="problems" role="alert" tabindex="-1" autofocus {
                h2 { (say_with("problems", [("n", faults.len().into())])) }
                ul { @for fault in faults { li { (line(fault)) } } }
            }
        }
    }
}

fn line(fault: &Fault) -> Markup {
    html! {
        @match fault.field {
            Some(field) => a href={ "#" (field) } {
                @if !fault.label.is_empty() { (fault.label) ": " }
                (fault.text)
            },
            None => (fault.text),
        }
    }
}
