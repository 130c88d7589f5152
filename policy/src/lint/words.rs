//! Every word of every line: known, in its place, and the right number of them.

use super::{kinds, suggest};
use crate::effect::Effect;
use crate::finding::Finding;
use crate::host_words::HostWords;
use crate::row::{Cell, Row};
use crate::vocabulary::{Act, Confidential, Object};
use bayboard::access::{DisplayProfile, Kind, Phase, RecordStatus, Relation, Role};
use bayboard::{AnyField, Word};

const LONGEST_NAME: usize = 64;

/// What is wrong with the words of one line.
pub(super) fn check(row: &Row<'_>, host: &HostWords) -> Vec<Finding> {
    match (row.kind().text, row.values()) {
        ("p", values) if values.len() == 9 => rule(row, values, Effect::Allow, host),
        ("g", [role, other]) => [role_word(row, role), role_word(row, other)].into_iter().flatten().collect(),
        ("kind", _) => kinds::words(row),
        ("end", []) => Vec::new(),
        ("p", values) => vec![rule_arity(row, values)],
        ("g", values) => vec![arity(row, values, 2, "g, role, other role")],
        ("end", values) => vec![arity(row, values, 0, "end")],
        ("g2", _) => {
            let message = "groups of fields belong to the library".to_owned();
            vec![finding(row, &row.kind(), message, "remove the line".to_owned())]
        }
        ("", _) => vec![empty_first(row)],
        (kind, _) => {
            let fix = suggest::fix(kind, ["p", "g", "kind", "end"]);
            vec![finding(row, &row.kind(), format!("unknown kind of line `{kind}`"), fix)]
        }
    }
}

/// What is wrong with the words of one line of an overlay.
pub(super) fn check_overlay(row: &Row<'_>, host: &HostWords) -> Vec<Finding> {
    match (row.kind().text, row.values()) {
        ("hide", values) if values.len() == 9 => rule(row, values, Effect::Hide, host),
        ("widen", values) if values.len() == 9 => rule(row, values, Effect::Widen, host),
        ("hide" | "widen", values) => vec![rule_arity(row, values)],
        ("end", []) => Vec::new(),
        ("end", values) => vec![arity(row, values, 0, "end")],
        ("p", _) => {
            let message = "an overlay says what it does to the rules".to_owned();
            vec![finding(
                row,
                &row.kind(),
                message,
                "write `hide` to take away, or `widen` to allow more".to_owned(),
            )]
        }
        ("kind", _) => kinds::words(row),
        ("g" | "g2", _) => {
            let message = format!("an overlay has no `{}` lines", row.kind().text);
            vec![finding(row, &row.kind(), message, "put the line into the rule file".to_owned())]
        }
        ("", _) => vec![empty_first(row)],
        (kind, _) => {
            let fix = suggest::fix(kind, ["hide", "widen", "kind", "end"]);
            vec![finding(row, &row.kind(), format!("unknown kind of line `{kind}`"), fix)]
        }
    }
}

fn empty_first(row: &Row<'_>) -> Finding {
    let fix = "move the line to the left: its first word goes into the first cell".to_owned();
    finding(row, &row.kind(), "the line begins with an empty cell".to_owned(), fix)
}

fn rule_arity(row: &Row<'_>, values: &[Cell<'_>]) -> Finding {
    let form = format!(
        "{}, name, role, relation, status, phase, profile, confidential, object, act",
        row.kind().text
    );
    arity(row, values, 9, &form)
}

fn rule(row: &Row<'_>, values: &[Cell<'_>], effect: Effect, host: &HostWords) -> Vec<Finding> {
    let [name, role, relation, status, phase, profile, confidential, object, act] = values else {
        return Vec::new();
    };
    // Hiding from everybody is always safe.
    let any = |cell: &Cell<'_>| effect == Effect::Hide && cell.text == "*";
    let words = [
        rule_name(row, name),
        role_word(row, role).filter(|_| !any(role)),
        word::<Relation>(row, relation).filter(|_| !any(relation)),
        word::<RecordStatus>(row, status).filter(|_| !any(status)),
        word_or_star::<Phase>(row, phase),
        word_or_star::<DisplayProfile>(row, profile),
        word_or_star::<Confidential>(row, confidential),
        object_and_act(row, object, act, host),
        whole_hidden(row, act, effect),
    ];
    let mut findings: Vec<Finding> = words.into_iter().flatten().collect();
    if let Some(known) = Object::from_text(object.text, host).filter(|_| findings.is_empty()) {
        findings.extend(conditions(row, &known, phase, profile, confidential));
    }
    findings
}

/// What is hidden is hidden with its kind.
fn whole_hidden(row: &Row<'_>, act: &Cell<'_>, effect: Effect) -> Option<Finding> {
    let half = effect == Effect::Hide && act.text == "see_coarse";
    half.then(|| finding(row, act, "only all of a field can be hidden".to_owned(), "use `see`".to_owned()))
}

/// A rule names only conditions that its kind of record has.
fn conditions(
    row: &Row<'_>,
    object: &Object,
    phase: &Cell<'_>,
    profile: &Cell<'_>,
    confidential: &Cell<'_>,
) -> Vec<Finding> {
    let kind = object.kind();
    let phases = kind.is_some_and(Kind::has_phases);
    let flags = kind.is_some_and(Kind::has_confidential);
    let checked = [
        (phase, phases, "phase"),
        (profile, phases, "display profile"),
        (confidential, flags, "confidential flag"),
    ];
    let misplaced = checked.into_iter().filter(|(cell, has, _)| !has && cell.text != "*");
    misplaced
        .map(|(cell, _, list)| {
            finding(row, cell, format!("`{object}` has no {list}"), "write `*`".to_owned())
        })
        .collect()
}

fn role_word(row: &Row<'_>, cell: &Cell<'_>) -> Option<Finding> {
    if cell.text == "deactivated" {
        let message = "`deactivated` is a state and not a role: it overrides every role".to_owned();
        return Some(finding(
            row,
            cell,
            message,
            "remove the line; a deactivated account gets nothing".to_owned(),
        ));
    }
    word::<Role>(row, cell)
}

fn arity(row: &Row<'_>, values: &[Cell<'_>], wanted: usize, form: &str) -> Finding {
    let kind = row.kind();
    let message = format!("a `{}` line has {wanted} values, this one has {}", kind.text, values.len());
    finding(row, &kind, message, format!("write: {form}"))
}

fn rule_name(row: &Row<'_>, cell: &Cell<'_>) -> Option<Finding> {
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    let good = !cell.text.is_empty() && cell.text.len() <= LONGEST_NAME && cell.text.chars().all(plain);
    let fix = || format!("use up to {LONGEST_NAME} small letters, digits and `-`");
    (!good).then(|| finding(row, cell, format!("`{}` is not a name for a rule", cell.text), fix()))
}

fn word<W: Word>(row: &Row<'_>, cell: &Cell<'_>) -> Option<Finding> {
    if cell.text == "*" {
        let message = format!("`*` cannot stand for every {}", W::LIST);
        return Some(finding(row, cell, message, format!("name one of: {}", listed::<W>().join(", "))));
    }
    word_or_star::<W>(row, cell)
}

fn word_or_star<W: Word>(row: &Row<'_>, cell: &Cell<'_>) -> Option<Finding> {
    let known = cell.text == "*" || W::from_word(cell.text).is_some();
    (!known).then(|| unknown(row, cell, W::LIST, suggest::fix(cell.text, listed::<W>())))
}

fn listed<W: Word>() -> Vec<&'static str> {
    W::ALL.iter().map(|word| word.word()).collect()
}

fn unknown(row: &Row<'_>, cell: &Cell<'_>, list: &str, fix: String) -> Finding {
    let message = if cell.text.is_empty() {
        format!("the {list} is missing")
    } else {
        format!("unknown {list} `{}`", cell.text)
    };
    finding(row, cell, message, fix)
}

fn object_and_act(row: &Row<'_>, object: &Cell<'_>, act: &Cell<'_>, host: &HostWords) -> Option<Finding> {
    if object.text == "*" {
        return Some(finding(
            row,
            object,
            "`*` cannot stand for every object".to_owned(),
            "name a field, a group or an action; `KIND.*` stands for all fields of one kind".to_owned(),
        ));
    }
    let Some(known) = Object::from_text(object.text, host) else {
        return Some(unknown_object(row, object, host));
    };
    word::<Act>(row, act).or_else(|| fitting(row, &known, act))
}

/// `see` goes with fields, `see_coarse` with fields that have a kind, `do` with actions.
fn fitting(row: &Row<'_>, object: &Object, act: &Cell<'_>) -> Option<Finding> {
    let problem = |message: String, fix: &str| Some(finding(row, act, message, fix.to_owned()));
    match (Act::from_word(act.text)?, object.is_done()) {
        (Act::Do, true) | (Act::See, false) => None,
        (Act::Do, false) => problem(format!("`{object}` cannot be done"), "use `see`"),
        (_, true) => problem(format!("`{object}` cannot be seen"), "use `do`"),
        (Act::SeeCoarse, false) if object.field().is_some_and(AnyField::has_kind) => None,
        (Act::SeeCoarse, false) => {
            problem(format!("`{object}` has no kind to show"), "use `see`, or leave the rule out")
        }
    }
}

fn unknown_object(row: &Row<'_>, cell: &Cell<'_>, host: &HostWords) -> Finding {
    let objects: Vec<String> = Object::all(host).iter().map(Object::to_string).collect();
    // A word without its prefix, if there is one such word only.
    let bare: Vec<&String> = objects
        .iter()
        .filter(|object| object.split_once('.').is_some_and(|(_, word)| word == cell.text))
        .collect();
    let words: Vec<&str> = objects.iter().map(String::as_str).collect();
    let near = if bare.is_empty() {
        suggest::nearest(cell.text, &words)
    } else {
        bare.first().map(|object| object.as_str())
    };
    let general = || {
        "an object is KIND.FIELD, KIND.GROUP, KIND.*, action.ACTION or HOST_KIND.ACTION; `bayboard-policy words` lists them"
            .to_owned()
    };
    unknown(row, cell, "object", near.map_or_else(general, did_you_mean))
}

fn did_you_mean(word: &str) -> String {
    format!("did you mean `{word}`?")
}

fn finding(row: &Row<'_>, cell: &Cell<'_>, message: String, fix: String) -> Finding {
    Finding::at(row, cell, message, fix)
}
