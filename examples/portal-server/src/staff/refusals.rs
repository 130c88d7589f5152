//! What the library refuses, in the words of the catalogue: no page shows the library's own sentences.

use crate::pages::words::{say, say_with};
use bayboard::access::WeakCode;
use bayboard::portal::PortalError;
use bayboard::{InvalidText, InvalidTime, ParseError, UniqueKey};

/// The library's problems with what was asked for, each as it says it, and the message that says it here.
/// `{}` stands for what differs.
const PROBLEMS: &[(&str, &str)] = &[
    ("are missing; say what it is, and where", "problem-no-roles"),
    ("are too many for one account; give at most 64", "problem-many-roles"),
    ("cannot be deleted, since what is over names it; send archived", "problem-kept"),
    ("cannot have a rule file of its own; write an overlay for it", "problem-no-own-rules"),
    (
        "gives more to a role of your own; it needs two people, one who takes the file in and another who puts it in force",
        "problem-two-people",
    ),
    ("goes to a facility in use only; restore it first", "problem-restore-first"),
    ("goes with record_status deleted only; send both, or leave it out", "problem-reason-without-deleting"),
    ("has divisions that are in use; put them away or move them first", "problem-has-divisions"),
    ("has facilities or units that are in use; put them away or move them first", "problem-has-facilities"),
    ("is {}; write at most {} at once", "problem-many-at-once"),
    ("is built in; its access is approved for a time", "problem-built-in"),
    ("is disabled; enable it first", "problem-disabled"),
    ("is kept for the vendor's account; choose another", "problem-vendors-name"),
    ("is missing; say under which reference it stands", "problem-no-reference"),
    ("is missing; say why this is deleted, the journal keeps it", "problem-no-reason"),
    ("is named by calls that are open; close them or change them first", "problem-open-calls"),
    ("is not known here; use an id that was given by this server", "problem-unknown"),
    ("is out of use; take it into use again, or name another", "problem-out-of-use"),
    ("is still needed; see what for, and seal that again first", "problem-key-needed"),
    (
        "is the last administrator, and nobody could make another; make somebody else one first, and let them set up how they sign in",
        "problem-last-administrator",
    ),
    ("is your own; {}", "problem-your-own"),
    ("leave the account nothing at your places; disable it instead", "problem-nothing-left"),
    ("must be 0 to 720", "problem-minutes"),
    ("must be 0x000000 to 0xffffff", "color-wrong"),
    ("must be 1 to 240", "problem-lock-minutes"),
    ("must be 1 to 92", "problem-days"),
    ("must be 24 to 720", "problem-forget-hours"),
    ("must be accounts that are enabled, at most 32", "problem-officers"),
    ("name a place that is not known here", "problem-place-unknown"),
    ("name a place that is out of use", "problem-place-out-of-use"),
    ("name a role of a set that this company has switched off; see its settings", "problem-role-off"),
    ("name api_client, which is for software; make a token for it", "problem-for-software"),
    ("name you; somebody else makes you one", "problem-not-yourself"),
    ("name {}, a role that {} divisions do not have", "problem-division-lacks-role"),
    ("name {}, which gives more than your own roles do", "problem-more-than-yours"),
    ("name {}, which may {}: that is for people", "problem-for-people"),
    (
        "would leave nobody who can give roles; make somebody an administrator in the other set first, and let them set up how they sign in",
        "problem-nobody-left",
    ),
];

/// What is wrong with a part of what was asked for.
pub(super) fn invalid(problem: &str) -> String {
    let known = PROBLEMS.iter().find(|(said, _)| is_said(said, problem));
    say(known.map_or("problem-other", |(_, message)| *message))
}

/// Whether a problem is this one, whatever stands in its gaps.
fn is_said(said: &str, problem: &str) -> bool {
    let mut parts = said.split("{}");
    let Some(mut rest) = parts.next().and_then(|first| problem.strip_prefix(first)) else { return false };
    for part in parts {
        let Some(at) = (if part.is_empty() { Some(rest.len()) } else { rest.find(part) }) else {
            return false;
        };
        rest = &rest[at + part.len()..];
    }
    rest.is_empty()
}

/// Why a text could not be taken.
pub(super) fn unread(problem: ParseError) -> String {
    match problem {
        ParseError::Text(InvalidText::Long(most)) => say_with("problem-long", [("n", most.into())]),
        ParseError::Code(weak) => weak_code(weak),
        other => say(unread_message(other)),
    }
}

const fn unread_message(problem: ParseError) -> &'static str {
    match problem {
        ParseError::Text(InvalidText::Empty) => "field-missing",
        ParseError::Text(InvalidText::Blank) => "problem-blank",
        ParseError::Text(InvalidText::Unprintable) => "problem-unprintable",
        ParseError::Text(InvalidText::NotHttps) => "problem-https",
        ParseError::Word(_) => "choice-missing",
        ParseError::Id(_) => "problem-unknown",
        ParseError::Time(InvalidTime::Zone) => "zone-wrong",
        ParseError::Time(_) => "problem-time",
        ParseError::PublicId(_) => "facility-unknown",
        ParseError::Scope(_) | ParseError::Grant(_) => "place-missing",
        ParseError::Network(_) => "network-wrong",
        // What no form of ours reads, and what this build has no words for.
        _ => "problem-other",
    }
}

/// Why an access code is not strong enough.
pub(super) fn weak_code(weak: WeakCode) -> String {
    say(match weak {
        WeakCode::Symbol => "weak-symbol",
        WeakCode::Length => "weak-length",
        WeakCode::Simple => "weak-simple",
        _ => "problem-other",
    })
}

/// What something else has already.
pub(super) fn taken(key: UniqueKey) -> String {
    say(match key {
        UniqueKey::PublicId => "taken-public-id",
        UniqueKey::SourceRef => "taken-source-ref",
        UniqueKey::CallSign => "taken-call-sign",
        UniqueKey::Secret => "taken-secret",
        UniqueKey::Username => "username-taken",
        _ => "problem-other",
    })
}

/// What was refused, on a page of its own.
pub(super) fn told(error: &PortalError) -> String {
    match error {
        PortalError::Invalid { problem, .. } => invalid(problem),
        PortalError::Duplicate(key) => taken(*key),
        _ => say("problem-other"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::path::Path;

    /// Rooms of the library that staff pages call.
    const ROOMS: [&str; 5] = ["accounts", "company", "directory", "facilities", "seat"];

    fn code(folder: &Path, into: &mut String) {
        for entry in std::fs::read_dir(folder).expect("the library is there").flatten() {
            let path = entry.path();
            if path.is_dir() {
                code(&path, into);
            } else {
                let text = std::fs::read_to_string(&path).expect("a source is text");
                let text = text.split("#[cfg(test)]").next().unwrap_or_default();
                // As rustfmt would write it in one line.
                let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
                *into += &line.replace("\\ ", "").replace("( ", "(");
                into.push('\n');
            }
        }
    }

    /// The texts that stand right behind a mark.
    fn behind<'c>(code: &'c str, mark: &str) -> Vec<&'c str> {
        code.split(mark).skip(1).filter_map(|rest| rest.split('"').next()).collect()
    }

    /// All that the library says of what is invalid: behind the name of the field, or under a name that is
    /// given there.
    fn said(code: &str) -> BTreeSet<String> {
        let mut texts = Vec::new();
        for call in code.split("invalid(\"").skip(1) {
            let is_field = |name: &str| name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
            let call =
                call.split_once("\", ").filter(|(field, _)| is_field(field)).map_or("", |(_, rest)| rest);
            let call = call.strip_prefix("format!(").unwrap_or(call);
            texts.extend(call.strip_prefix('"').and_then(|text| text.split('"').next()));
        }
        for call in code.split("invalid(field, \"").skip(1) {
            texts.extend(call.split('"').next());
        }
        for mark in ["let problem = \"", "let problem = format!(\"", "return invalid(\"", "still_needed(\""] {
            texts.extend(behind(code, mark));
        }
        for mark in ["const UNKNOWN: &str = \"", "const OUT_OF_USE: &str = \"", "const LAST: &str = \""] {
            texts.extend(behind(code, mark));
        }
        texts.extend(behind(code, "const NOBODY_LEFT: &str = \""));
        let within = code.split("within(").skip(1).filter_map(|call| call.split(')').next());
        texts.extend(within.filter_map(|call| call.rsplit('"').nth(1)).filter(|text| text.contains(' ')));
        let gaps = |text: &str| {
            let (mut bare, mut is_open) = (String::new(), false);
            for letter in text.chars() {
                is_open |= letter == '{';
                if !is_open || letter == '{' {
                    bare.push(letter);
                }
                if letter == '}' {
                    (is_open, bare) = (false, bare + "}");
                }
            }
            bare
        };
        texts.into_iter().filter(|text| text.contains(' ')).map(gaps).collect()
    }

    #[test]
    fn every_problem_of_the_library_has_a_message_and_none_is_kept_that_it_has_not() {
        let mut all = String::new();
        for room in ROOMS {
            code(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../core/src/portal").join(room), &mut all);
        }
        let told: BTreeSet<String> = PROBLEMS.iter().map(|(said, _)| (*said).to_owned()).collect();
        let said = said(&all);
        let missing: Vec<&String> = said.difference(&told).collect();
        assert!(missing.is_empty(), "no message says {missing:?}");
        let idle: Vec<&String> = told.difference(&said).collect();
        assert!(idle.is_empty(), "the library does not say {idle:?}");
    }

    #[test]
    fn a_problem_is_told_by_its_message_whatever_stands_in_its_gaps() {
        for (text, message) in [
            ("is your own; ask somebody else to disable it", "problem-your-own"),
            ("name supervisor, which may read_journals: that is for people", "problem-for-people"),
            ("is {1}; write at most 500 at once", "problem-many-at-once"),
            ("must be 1 to 92", "problem-days"),
            ("must be 1 to 92 or so", "problem-other"),
        ] {
            assert_eq!(invalid(text), say(message), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_told_by_the_catalogue() {
        let parsed = [
            "".parse::<bayboard::Line>().map(drop).map_err(ParseError::from),
            "\u{200b}".parse::<bayboard::Line>().map(drop).map_err(ParseError::from),
            "x".repeat(10_000).parse::<bayboard::Line>().map(drop).map_err(ParseError::from),
            "\u{1}x".parse::<bayboard::Line>().map(drop).map_err(ParseError::from),
            "ftp://x".parse::<bayboard::HttpsUrl>().map(drop).map_err(ParseError::from),
            "x".parse::<bayboard::DivisionId>().map(drop).map_err(ParseError::from),
            "x".parse::<bayboard::Timestamp>().map(drop).map_err(ParseError::from),
            "x".parse::<bayboard::access::Network>().map(drop).map_err(ParseError::from),
        ];
        for problem in parsed {
            let problem = problem.unwrap_err();
            let told = unread(problem);
            assert_ne!(told, say("problem-other"), "{problem}");
            assert!(!told.is_empty() && told != problem.to_string());
        }
    }
}
