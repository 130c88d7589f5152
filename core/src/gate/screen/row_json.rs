//! A row's JSON, written by hand for speed: the bytes that its `Serialize` gives, which a test holds it to.

use super::row::{BoardRow, RowAuthorization, RowStatus, RowText, RowTime};
use crate::Word;
use crate::text::InlineText;

impl BoardRow {
    /// Appends the row as JSON. Every field is named: a new one must be written here too.
    pub(crate) fn write_json(&self, out: &mut String) {
        let Self {
            key,
            day,
            time,
            room,
            level,
            level_mark,
            other_end,
            status,
            late_minutes,
            authorization,
            is_return,
            minute: _,
        } = self;
        push_plain("{\"key\":\"", Some(key.as_str()), out);
        push_plain(",\"day\":\"", day.as_ref().map(InlineText::as_str), out);
        if let Some(time) = time {
            push_time(time, out);
        }
        push_text(",\"room\":", room.as_ref(), out);
        push_plain(",\"level\":\"", level.map(Word::word), out);
        push_plain(",\"level_mark\":\"", *level_mark, out);
        push_text(",\"other_end\":", other_end.as_ref(), out);
        push_plain(",\"status\":\"", status.map(RowStatus::word), out);
        if let Some(minutes) = late_minutes {
            out.push_str(",\"late_minutes\":");
            out.push_str(&minutes.to_string());
        }
        if let Some(authorization) = authorization {
            push_authorization(authorization, out);
        }
        out.push_str(if *is_return { ",\"return\":true}" } else { "}" });
    }
}

fn push_time(time: &RowTime, out: &mut String) {
    let RowTime { kind, label, at, at_zone, until, until_day, until_zone, was, was_day, was_zone } = time;
    push_plain(",\"time\":{\"kind\":\"", Some(kind.word()), out);
    push_plain(",\"label\":\"", Some(label.word()), out);
    push_plain(",\"at\":\"", at.as_ref().map(InlineText::as_str), out);
    push_plain(",\"at_zone\":\"", at_zone.as_ref().map(InlineText::as_str), out);
    push_plain(",\"until\":\"", until.as_ref().map(InlineText::as_str), out);
    push_plain(",\"until_day\":\"", until_day.as_ref().map(InlineText::as_str), out);
    push_plain(",\"until_zone\":\"", until_zone.as_ref().map(InlineText::as_str), out);
    push_plain(",\"was\":\"", was.as_ref().map(InlineText::as_str), out);
    push_plain(",\"was_day\":\"", was_day.as_ref().map(InlineText::as_str), out);
    push_plain(",\"was_zone\":\"", was_zone.as_ref().map(InlineText::as_str), out);
    out.push('}');
}

fn push_authorization(authorization: &RowAuthorization, out: &mut String) {
    let RowAuthorization { missing, form } = authorization;
    out.push_str(if *missing {
        ",\"authorization\":{\"missing\":true"
    } else {
        ",\"authorization\":{\"missing\":false"
    });
    push_text(",\"form\":", form.as_ref(), out);
    out.push('}');
}

/// Our own words, numbers and keys: nothing in them needs an escape.
fn push_plain(name: &str, word: Option<&str>, out: &mut String) {
    if let Some(word) = word {
        out.push_str(name);
        out.push_str(word);
        out.push('"');
    }
}

/// A text from outside; what needs escapes is left to `serde_json`.
fn push_text(name: &str, text: Option<&RowText>, out: &mut String) {
    let Some(text) = text.map(RowText::as_str) else { return };
    out.push_str(name);
    if text.bytes().all(|byte| byte >= b' ' && byte != b'"' && byte != b'\\') {
        out.push('"');
        out.push_str(text);
        out.push('"');
    } else {
        out.push_str(&serde_json::to_string(text).expect("a text can be serialised"));
    }
}
