//! The host product's kinds: each declared once, with the names of what can be done to it.

use crate::finding::Finding;
use crate::host_words::HostWords;
use crate::row::{Cell, Row};
use bayboard::HostKind;
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

/// What is wrong with one `kind` line by itself.
pub(super) fn words(row: &Row<'_>) -> Vec<Finding> {
    if row.values().len() < 2 {
        let message = "a `kind` line names a kind and at least one action".to_owned();
        return vec![Finding::at(row, &row.kind(), message, "write: kind, NAME, ACTION, ...".to_owned())];
    }
    row.values().iter().filter_map(|cell| name(row, cell)).collect()
}

fn name(row: &Row<'_>, cell: &Cell<'_>) -> Option<Finding> {
    let error = HostKind::new(cell.text).err()?;
    Some(Finding::at(
        row,
        cell,
        format!("`{}` is not a name for a kind or its action", cell.text),
        error.to_string(),
    ))
}

/// Kinds and actions declared twice, here or in the files below, and more than there is room for.
pub(super) fn check(rows: &[Row<'_>], below: &[Vec<Row<'_>>], host: &HostWords) -> Vec<Finding> {
    let mut declared: HashMap<&str, (Option<usize>, usize)> = HashMap::new();
    for (file, rows) in below.iter().enumerate() {
        for row in HostWords::lines(rows) {
            declared.entry(row.cells[1].text).or_insert((Some(file), row.line));
        }
    }
    let mut findings = Vec::new();
    for row in HostWords::lines(rows) {
        match declared.entry(row.cells[1].text) {
            Entry::Occupied(first) => findings.push(declared_twice(row, *first.get())),
            Entry::Vacant(place) => _ = place.insert((None, row.line)),
        }
        findings.extend(actions_twice(row));
    }
    if let Some(row) = HostWords::lines(rows).last().filter(|_| host.len() > HostWords::MOST) {
        let message = format!("there are {} actions of host kinds", host.len());
        findings.push(Finding::at(row, &row.kind(), message, format!("declare {} at most", HostWords::MOST)));
    }
    findings
}

fn declared_twice(row: &Row<'_>, (file, line): (Option<usize>, usize)) -> Finding {
    let kind = &row.cells[1];
    let (place, fix) = match file {
        None => (String::new(), "put its actions into one line".to_owned()),
        Some(file) => (
            if file == 0 { " of the rules".to_owned() } else { format!(" of overlay {file}") },
            format!(
                "give your kind another name; lines may speak of `{}` without declaring it again",
                kind.text
            ),
        ),
    };
    Finding::at(row, kind, format!("the kind `{}` is declared in line {line}{place} already", kind.text), fix)
}

fn actions_twice(row: &Row<'_>) -> Vec<Finding> {
    let mut seen = HashSet::new();
    let repeated = row.cells.iter().skip(2).filter(|cell| !seen.insert(cell.text));
    let finding = |cell: &Cell<'_>| {
        let message = format!("the action `{}` is declared twice", cell.text);
        Finding::at(row, cell, message, "remove one of them".to_owned())
    };
    repeated.map(finding).collect()
}
