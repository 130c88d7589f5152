//! Nothing is said twice: names, rules and links.

use crate::finding::Finding;
use crate::row::Row;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::Hash;

/// Names used twice, rules that say the same under two names, and links written twice. An overlay's names are
/// not those of what it is laid on.
pub(super) fn check<'a>(rows: &[Row<'a>], below: &[Vec<Row<'a>>]) -> Vec<Finding> {
    let of_kind =
        |kinds: &[&str]| rows.iter().filter(|row| kinds.contains(&row.kind().text)).collect::<Vec<_>>();
    let (rules, links) = (of_kind(&NAMED), of_kind(&["g"]));
    let mut findings = repeated(&rules, |row| row.cells[1].text, name_used);
    findings.extend(repeated(
        &rules,
        |row| row.words().take(1).chain(row.words().skip(2)).collect::<Vec<_>>(),
        says_the_same,
    ));
    findings.extend(repeated(&links, |row| row.words().collect::<Vec<_>>(), link_repeated));
    let files = below.iter().enumerate().flat_map(|(file, rows)| rows.iter().map(move |row| (file, row)));
    let named = files.filter(|(_, row)| NAMED.contains(&row.kind().text));
    let taken: HashMap<&str, (usize, &Row<'_>)> =
        named.map(|(file, row)| (row.cells[1].text, (file, row))).collect();
    findings.extend(rules.iter().filter_map(|row| {
        let (file, first) = taken.get(row.cells[1].text)?;
        Some(name_taken(
            row,
            first,
            if *file == 0 { "the rules".to_owned() } else { format!("overlay {file}") },
        ))
    }));
    findings
}

/// The kinds of lines that have a name.
const NAMED: [&str; 3] = ["p", "hide", "widen"];

fn repeated<'r, 'a, K: Eq + Hash>(
    rows: &[&'r Row<'a>],
    key: impl Fn(&'r Row<'a>) -> K,
    finding: fn(&Row<'a>, &Row<'a>) -> Finding,
) -> Vec<Finding> {
    let mut seen: HashMap<K, &Row<'a>> = HashMap::with_capacity(rows.len());
    let mut findings = Vec::new();
    for row in rows {
        match seen.entry(key(row)) {
            Entry::Occupied(first) => findings.push(finding(row, first.get())),
            Entry::Vacant(place) => _ = place.insert(row),
        }
    }
    findings
}

fn name_used(row: &Row<'_>, first: &Row<'_>) -> Finding {
    let message = format!("the name `{}` is used in line {} already", row.cells[1].text, first.line);
    Finding::at(row, &row.cells[1], message, "give each rule a name of its own".to_owned())
}

fn name_taken(row: &Row<'_>, first: &Row<'_>, file: String) -> Finding {
    let message =
        format!("the name `{}` is used in line {} of {file} already", row.cells[1].text, first.line);
    Finding::at(row, &row.cells[1], message, "give each rule a name of its own".to_owned())
}

fn says_the_same(row: &Row<'_>, first: &Row<'_>) -> Finding {
    let message = format!("this rule says the same as `{}` in line {}", first.cells[1].text, first.line);
    Finding::at(row, &row.cells[1], message, "remove one of them".to_owned())
}

fn link_repeated(row: &Row<'_>, first: &Row<'_>) -> Finding {
    let message = format!("this line repeats line {}", first.line);
    Finding::at(row, &row.kind(), message, "remove one of them".to_owned())
}
