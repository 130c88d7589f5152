//! What was before and what is now, as people say it: moments by the office's clocks, grants as roles and
//! places, names of fields in words.

use crate::pages::kit::dash;
use crate::pages::words::{say, say_with};
use crate::staff::grants::{Places, role_word};
use crate::staff::session::Staff;
use bayboard::access::{Grant, Scope};
use bayboard::portal::PortalError;
use bayboard::{FieldChange, JournalRow, Timestamp};
use maud::{Markup, html};
use serde_json::Value;

/// The places of all grants that a page tells of, looked up once, and the office's clocks.
pub(super) struct Values<'a> {
    staff: &'a Staff,
    places: Places,
}

impl<'a> Values<'a> {
    pub(super) async fn of(staff: &'a Staff, rows: &[JournalRow]) -> Result<Self, PortalError> {
        let changes = rows.iter().flat_map(JournalRow::changes);
        let values = changes.flat_map(|change| [change.before(), change.after()]).flatten();
        let grants: Vec<Grant> = values.filter_map(Value::as_array).flatten().filter_map(grant).collect();
        Ok(Self { staff, places: Places::of(staff, grants.iter()).await? })
    }

    pub(super) fn changed(&self, change: &FieldChange) -> (String, Markup) {
        let value = html! {
            @if change.is_secret() { (say("journal-secret")) }
            @else { (self.value(change.before())) " → " (self.value(change.after())) }
        };
        (in_words(change.field()), value)
    }

    fn value(&self, value: Option<&Value>) -> Markup {
        let grant = |grant: &Grant| self.grant(grant);
        match value {
            None | Some(Value::Null) => dash(),
            Some(value) => html! { (text(value, &|moment| self.staff.told(moment), &grant)) },
        }
    }

    /// `Biller · North, until Fri Nov 28, from some networks only`.
    fn grant(&self, grant: &Grant) -> String {
        let role = role_word(grant.role());
        let is_somewhere = grant.scope() != Scope::Company;
        let role = if is_somewhere { format!("{role} · {}", self.places.word(grant.scope())) } else { role };
        let until = grant.ends().map(|ends| say_with("until", [("day", self.staff.last_day(ends).into())]));
        let networks = (!grant.networks().is_empty()).then(|| say("some-networks"));
        let parts: Vec<String> = [Some(role), until, networks].into_iter().flatten().collect();
        parts.join(", ")
    }
}

/// Lists of grants are the only ones whose texts read as one.
fn grant(value: &Value) -> Option<Grant> {
    value.as_str()?.parse().ok()
}

fn text(value: &Value, told: &dyn Fn(Timestamp) -> String, granted: &dyn Fn(&Grant) -> String) -> String {
    match value {
        Value::String(text) => text.parse().map_or_else(|_| text.clone(), told),
        Value::Array(all) => {
            let each = |one| grant(one).map_or_else(|| text(one, told, granted), |grant| granted(&grant));
            all.iter().map(each).collect::<Vec<_>>().join("; ")
        }
        Value::Bool(is_so) => say(if *is_so { "journal-yes" } else { "journal-no" }),
        other => other.to_string(),
    }
}

/// `origin.room` as `Origin room`.
pub(super) fn in_words(field: &str) -> String {
    let words = field.replace(['_', '.'], " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(value: &Value) -> String {
        text(value, &|moment| format!("<{}>", moment.as_micros()), &|grant| format!("[{}]", grant.role()))
    }

    #[test]
    fn values_read_as_texts_moments_as_clocks_tell_them_and_grants_as_such() {
        assert_eq!(read(&json!(["als", "bls"])), "als; bls");
        assert_eq!((read(&json!(80)), read(&json!(true))), ("80".to_owned(), "yes".to_owned()));
        assert_eq!(read(&json!("1970-01-01T00:00:02Z")), "<2000000>");
        assert_eq!(read(&json!(["biller,until=1970-01-01T00:00:02Z", "1 Main St"])), "[biller]; 1 Main St");
        assert_eq!(read(&json!("biller")), "biller", "a text alone is what it is");
    }

    #[test]
    fn names_of_fields_are_words() {
        assert_eq!(in_words("origin.room_number"), "Origin room number");
        assert_eq!(in_words(""), "");
    }
}
