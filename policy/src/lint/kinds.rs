//! The host product's kinds: each declared once, with the names of what can be done to it.

use crate::finding::Finding;
use crate::host_words::HostWords;
use crate::row::{Cell, Row};
use bayboard::HostKind;

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

/// Kinds and actions declared twice, and more than there is room for.
pub(super) fn check(rows: &[Row<'_>], host: &HostWords) -> Vec<Finding> {
    let lines: Vec<&Row<'_>> = rows.iter().filter(|row| row.kind().text == "kind").collect();
    let mut findings = Vec::new();
    for (index, row) in lines.iter().enumerate() {
        if let Some(first) = lines[..index].iter().find(|line| line.cells[1].text == row.cells[1].text) {
            let message =
                format!("the kind `{}` is declared in line {} already", row.cells[1].text, first.line);
            findings.push(Finding::at(
                row,
                &row.cells[1],
                message,
                "put its actions into one line".to_owned(),
            ));
        }
        let actions = &row.cells[2..];
        let repeated = actions
            .iter()
            .enumerate()
            .filter(|(place, cell)| actions[..*place].iter().any(|one| one.text == cell.text));
        findings.extend(repeated.map(|(_, cell)| {
            Finding::at(
                row,
                cell,
                format!("the action `{}` is declared twice", cell.text),
                "remove one of them".to_owned(),
            )
        }));
    }
    if let Some(row) = lines.last().filter(|_| host.len() > HostWords::MOST) {
        let message = format!("there are {} actions of host kinds", host.len());
        findings.push(Finding::at(row, &row.kind(), message, format!("declare {} at most", HostWords::MOST)));
    }
    findings
}
