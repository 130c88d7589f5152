//! A field of a form: its label above, its hint and its error beside it, read out with it.

use crate::pages::icons::icon;
use maud::{Markup, html};

/// How a field is filled in.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind<'a> {
    Text,
    /// Never filled in again by the server.
    Password,
    /// Six digits, or a recovery code.
    Code,
    Date,
    /// A text of several lines.
    Lines,
    /// One of these.
    Choice(&'a [Choice]),
}

/// A value to choose, and how it reads.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    pub(crate) value: String,
    pub(crate) word: String,
}

/// One field.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field<'a> {
    pub(crate) name: &'a str,
    pub(crate) label: &'a str,
    pub(crate) kind: Kind<'a>,
    pub(crate) value: &'a str,
    pub(crate) hint: &'a str,
    pub(crate) error: &'a str,
    /// What browsers may fill in (WCAG 1.3.5).
    pub(crate) fills: &'a str,
    pub(crate) required: bool,
}

impl<'a> Field<'a> {
    pub(crate) const fn new(name: &'a str, label: &'a str, kind: Kind<'a>) -> Self {
        Self { name, label, kind, value: "", hint: "", error: "", fills: "off", required: true }
    }

    pub(crate) fn drawn(&self) -> Markup {
        let error_id = format!("{}-error", self.name);
        let hint_id = format!("{}-hint", self.name);
        let described = [(self.error, &error_id), (self.hint, &hint_id)];
        let described: Vec<&str> =
            described.iter().filter(|(text, _)| !text.is_empty()).map(|(_, id)| id.as_str()).collect();
        let described = (!described.is_empty()).then(|| described.join(" "));
        html! {
            div class="field" {
                label for=(self.name) { (self.label) }
                @if !self.hint.is_empty() { p class="hint" id=(hint_id) { (self.hint) } }
                @if !self.error.is_empty() { p class="error" id=(error_id) { (icon("alert")) (self.error) } }
                (self.control(described.as_deref()))
            }
        }
    }

    fn control(&self, described: Option<&str>) -> Markup {
        let invalid = (!self.error.is_empty()).then_some("true");
        match self.kind {
            Kind::Choice(of) => html! {
                select id=(self.name) name=(self.name) aria-describedby=[described] aria-invalid=[invalid] {
                    (options(of, self.value))
                }
            },
            Kind::Lines => html! {
                textarea id=(self.name) name=(self.name) rows="3" spellcheck="false" maxlength="2000"
                    aria-describedby=[described] aria-invalid=[invalid] { (self.value) }
            },
            Kind::Text | Kind::Password | Kind::Code | Kind::Date => self.input(described, invalid),
        }
    }

    fn input(&self, described: Option<&str>, invalid: Option<&str>) -> Markup {
        let (kind, class, most) = match self.kind {
            Kind::Password => ("password", "", "512"),
            Kind::Code => ("text", "code", "64"),
            Kind::Date => ("date", "", "10"),
            Kind::Text | Kind::Lines | Kind::Choice(_) => ("text", "", "200"),
        };
        // What was typed as a secret is never sent back.
        let is_told = !matches!(self.kind, Kind::Password | Kind::Code);
        html! {
            input id=(self.name) name=(self.name) type=(kind) class=[(!class.is_empty()).then_some(class)]
                value=[is_told.then_some(self.value)] required[self.required] maxlength=(most)
                autocomplete=(self.fills) autocapitalize="none" spellcheck="false"
                aria-describedby=[described] aria-invalid=[invalid];
        }
    }
}

/// The options of a list to choose from.
pub(crate) fn options(of: &[Choice], chosen: &str) -> Markup {
    html! {
        @for choice in of {
            option value=(choice.value) selected[choice.value == chosen] { (choice.word) }
        }
    }
}

/// Values and how they read, as choices.
pub(crate) fn choices<'a>(of: impl IntoIterator<Item = (&'a str, String)>) -> Vec<Choice> {
    of.into_iter().map(|(value, word)| Choice { value: value.to_owned(), word }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_never_sent_back_and_what_was_typed_otherwise_is() {
        for (kind, is_told) in
            [(Kind::Text, true), (Kind::Date, true), (Kind::Password, false), (Kind::Code, false)]
        {
            let field = Field { value: "typed-before", ..Field::new("f", "Field", kind) };
            assert_eq!(field.drawn().into_string().contains("typed-before"), is_told, "{kind:?}");
        }
    }

    #[test]
    fn an_error_and_a_hint_are_read_out_with_their_field() {
        let field = Field { hint: "A hint", error: "A fault", ..Field::new("name", "Name", Kind::Text) };
        let drawn = field.drawn().into_string();
        assert!(drawn.contains(r#"aria-describedby="name-error name-hint""#), "{drawn}");
        assert!(
            drawn.contains(r#"aria-invalid="true""#) && drawn.contains(r#"<label for="name">"#),
            "{drawn}"
        );
        let plain = Field::new("name", "Name", Kind::Text).drawn().into_string();
        assert!(!plain.contains("aria-describedby") && !plain.contains("aria-invalid"), "{plain}");
    }
}
