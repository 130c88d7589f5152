//! Every word of every line: known, in its place, and the right number of them.

use super::suggest;
use crate::finding::Finding;
use crate::parse::{Cell, Row};
use crate::vocabulary::{Act, Confidential, Object, has_a_kind};
use bayboard::Word;
use bayboard::access::{DisplayProfile, Phase, RecordStatus, Relation, Role};

const LONGEST_NAME: usize = 64;

/// What is wrong with the words of one line.
pub(super) fn check(row: &Row<'_>) -> Vec<Finding> {
    match (row.kind().text, row.values()) {
        ("p", [name, role, relation, status, phase, profile, confidential, object, act]) => [
            rule_name(row, name),
            word::<Role>(row, role),
            word::<Relation>(row, relation),
            word::<RecordStatus>(row, status),
            word_or_star::<Phase>(row, phase),
            word_or_star::<DisplayProfile>(row, profile),
            word_or_star::<Confidential>(row, confidential),
            object_and_act(row, object, act),
        ]
        .into_iter()
        .flatten()
        .collect(),
        ("g", [role, other]) => [word::<Role>(row, role), word::<Role>(row, other)].into_iter().flatten().collect(),
        ("g2", [field, group]) => member(row, field, group).into_iter().collect(),
        ("p", values) => {
            vec![arity(row, values, 9, "p, name, role, relation, status, phase, profile, confidential, object, act")]
        }
        ("g", values) => vec![arity(row, values, 2, "g, role, other role")],
        ("g2", values) => vec![arity(row, values, 2, "g2, dispatch.FIELD, dispatch.GROUP")],
        (kind, _) => {
            vec![finding(row, &row.kind(), format!("unknown kind of line `{kind}`"), suggest::fix(kind, ["p", "g", "g2"]))]
        }
    }
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
    let message = if cell.text.is_empty() { format!("the {list} is missing") } else { format!("unknown {list} `{}`", cell.text) };
    finding(row, cell, message, fix)
}

fn object_and_act(row: &Row<'_>, object: &Cell<'_>, act: &Cell<'_>) -> Option<Finding> {
    if object.text == "*" {
        return Some(finding(
            row,
            object,
            "`*` cannot stand for every object".to_owned(),
            "name a field, a group or an action".to_owned(),
        ));
    }
    let Some(known) = Object::from_text(object.text) else { return Some(unknown_object(row, object)) };
    word::<Act>(row, act).or_else(|| fitting(row, known, act))
}

/// `see` goes with fields, `see_coarse` with fields that have a kind, `do` with actions.
fn fitting(row: &Row<'_>, object: Object, act: &Cell<'_>) -> Option<Finding> {
    let problem = |message: String, fix: &str| Some(finding(row, act, message, fix.to_owned()));
    match (Act::from_word(act.text)?, object) {
        (Act::Do, Object::Action(_)) | (Act::See, Object::Field(_) | Object::Group(_)) => None,
        (Act::Do, _) => problem(format!("`{object}` cannot be done"), "use `see`"),
        (_, Object::Action(_)) => problem(format!("`{object}` cannot be seen"), "use `do`"),
        (Act::SeeCoarse, Object::Field(field)) if has_a_kind(field) => None,
        (Act::SeeCoarse, _) => problem(format!("`{object}` has no kind to show"), "use `see`, or leave the rule out"),
    }
}

fn unknown_object(row: &Row<'_>, cell: &Cell<'_>) -> Finding {
    let objects: Vec<String> = Object::all().map(|object| object.to_string()).collect();
    let with_prefix = |prefix| objects.iter().find(|object| **object == format!("{prefix}{}", cell.text)).map(String::as_str);
    let words: Vec<&str> = objects.iter().map(String::as_str).collect();
    let near =
        with_prefix(Object::DISPATCH).or_else(|| with_prefix(Object::ACTION)).or_else(|| suggest::nearest(cell.text, &words));
    let fix = near.map_or_else(|| "an object is dispatch.FIELD, dispatch.GROUP or action.ACTION".to_owned(), did_you_mean);
    unknown(row, cell, "object", fix)
}

fn did_you_mean(word: &str) -> String {
    format!("did you mean `{word}`?")
}

/// Groups belong to the library: a line repeats what is so, or is refused.
fn member(row: &Row<'_>, field: &Cell<'_>, group: &Cell<'_>) -> Option<Finding> {
    match (Object::from_text(field.text), Object::from_text(group.text)) {
        (Some(Object::Field(inner)), Some(Object::Group(outer))) if outer.fields().contains(&inner) => None,
        (Some(Object::Field(_)), Some(Object::Group(_))) => {
            Some(finding(row, field, format!("`{}` is not part of `{}`", field.text, group.text), "remove the line".to_owned()))
        }
        (None, _) => Some(unknown_object(row, field)),
        (_, None) => Some(unknown_object(row, group)),
        _ => Some(finding(
            row,
            field,
            "this line does not put a field into a group".to_owned(),
            "write: g2, dispatch.FIELD, dispatch.GROUP".to_owned(),
        )),
    }
}

fn finding(row: &Row<'_>, cell: &Cell<'_>, message: String, fix: String) -> Finding {
    Finding::at(row, cell, message, fix)
}
