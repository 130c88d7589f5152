//! Roles inherit in one direction.

use crate::finding::Finding;
use crate::row::Row;
use std::collections::{BTreeSet, HashMap};

/// Lines that close a circle: each is judged against the lines before it.
pub(super) fn check(rows: &[Row<'_>]) -> Vec<Finding> {
    let mut before = Links::new();
    let mut findings = Vec::new();
    for row in rows.iter().filter(|row| row.kind().text == "g") {
        let (role, other) = (row.cells[1].text, row.cells[2].text);
        if reaches(&before, other, role) {
            findings.push(circle(row));
        }
        before.entry(role).or_default().insert(other);
    }
    findings
}

/// For each role, those it inherits from.
type Links<'a> = HashMap<&'a str, BTreeSet<&'a str>>;

/// The links before close no circle, or one that is found already; each role is followed once at most.
fn reaches(links: &Links<'_>, from: &str, to: &str) -> bool {
    let mut reached = vec![from];
    let mut next = 0;
    while let Some(role) = reached.get(next) {
        let others = links.get(role).into_iter().flatten().copied();
        let new: Vec<&str> = others.filter(|other| !reached.contains(other)).collect();
        reached.extend(new);
        next += 1;
    }
    reached.contains(&to)
}

fn circle(row: &Row<'_>) -> Finding {
    let message = format!("through this line `{}` would inherit from itself", row.cells[1].text);
    Finding::at(row, &row.cells[1], message, "remove the line".to_owned())
}
