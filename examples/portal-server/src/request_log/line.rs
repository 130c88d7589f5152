//! One line of the request log.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// Who asked for what, and what came of it. A route stands in it as the table's template: no id of a record,
/// no secret of a link and no query can.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Asked {
    /// When, in RFC 3339.
    pub(crate) at: String,
    /// Of which company.
    pub(crate) company: String,
    pub(crate) address: String,
    /// The account, display, session or token, where it is known.
    pub(crate) who: String,
    pub(crate) method: Cow<'static, str>,
    pub(crate) route: Cow<'static, str>,
    pub(crate) status: u16,
    /// What the browser calls itself.
    pub(crate) agent: String,
}

/// What a line tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Told {
    Asked(Asked),
    /// Before this one, so many lines were dropped, of whatever company.
    Dropped {
        at: String,
        dropped: u64,
    },
}

impl Told {
    /// Writes it as a line. Whatever breaks lines is escaped in JSON.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        if serde_json::to_writer(&mut *out, self).is_ok() {
            out.push(b'\n');
        }
    }

    /// Reads a line; none where it was cut off by a fall.
    pub(super) fn read(line: &[u8]) -> Option<Self> {
        serde_json::from_slice(line).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_line_whatever_a_client_calls_itself() {
        let asked = Asked {
            at: "2026-11-21T14:05:00Z".to_owned(),
            company: "c".to_owned(),
            address: "192.0.2.7".to_owned(),
            who: "token a\nb".to_owned(),
            method: Cow::Borrowed("GET"),
            route: Cow::Borrowed("/api/v1/dispatches/{id}"),
            status: 200,
            agent: "x\"\r\n\u{1b}[31m,=1".to_owned(),
        };
        let mut line = Vec::new();
        Told::Asked(asked.clone()).write(&mut line);
        assert_eq!(line.iter().filter(|byte| **byte < b' ').count(), 1, "the end of the line");
        assert_eq!(Told::read(&line), Some(Told::Asked(asked)));
        assert_eq!(Told::read(&line[..line.len() / 2]), None);
    }
}
