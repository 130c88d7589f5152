//! A row's JSON, written by hand for speed: the bytes that its `Serialize` gives, which a test holds it to.

use super::row::{BoardRow, RowAuthorization, RowTime};
use crate::Word;

impl BoardRow {
    /// Appends the row as JSON. Every field is named: a new one must be written here too.
    pub(crate) fn write_json(&self, out: &mut String) {
        let Self { key, day, time, room, level, level_mark, other_end, status, late_minutes, authorization, is_return, minute: _ } =
            self;
        out.push_str("{\"key\":");
        push_text(key.as_str(), out);
        push_optional("day", day.as_ref().map(|day| day.as_str()), out);
        if let Some(time) = time {
            out.push_str(",\"time\":");
            push_time(time, out);
        }
        push_optional("room", room.as_deref(), out);
        push_optional("level", level.map(Word::word), out);
        push_optional("level_mark", *level_mark, out);
        push_optional("other_end", other_end.as_deref(), out);
        push_optional("status", status.map(super::RowStatus::word), out);
        if let Some(minutes) = late_minutes {
            out.push_str(",\"late_minutes\":");
            out.push_str(&minutes.to_string());
        }
        if let Some(authorization) = authorization {
            out.push_str(",\"authorization\":");
            push_authorization(authorization, out);
        }
        out.push_str(if *is_return { ",\"return\":true}" } else { "}" });
    }
}

fn push_time(time: &RowTime, out: &mut String) {
    let RowTime { kind, label, at, until, was } = time;
    out.push_str("{\"kind\":");
    push_text(kind.word(), out);
    push_optional("label", Some(label.word()), out);
    push_optional("at", at.as_ref().map(|at| at.as_str()), out);
    push_optional("until", until.as_ref().map(|until| until.as_str()), out);
    push_optional("was", was.as_ref().map(|was| was.as_str()), out);
    out.push('}');
}

fn push_authorization(authorization: &RowAuthorization, out: &mut String) {
    let RowAuthorization { missing, form } = authorization;
    out.push_str(if *missing { "{\"missing\":true" } else { "{\"missing\":false" });
    push_optional("form", form.as_deref(), out);
    out.push('}');
}

fn push_optional(name: &str, text: Option<&str>, out: &mut String) {
    if let Some(text) = text {
        out.push_str(",\"");
        out.push_str(name);
        out.push_str("\":");
        push_text(text, out);
    }
}

/// What needs escapes is left to `serde_json`.
fn push_text(text: &str, out: &mut String) {
    if text.bytes().all(|byte| byte >= b' ' && byte != b'"' && byte != b'\\') {
        out.push('"');
        out.push_str(text);
        out.push('"');
    } else {
        out.push_str(&serde_json::to_string(text).expect("a text can be serialised"));
    }
}
