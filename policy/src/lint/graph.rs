//! Roles inherit in one direction.

use crate::finding::Finding;
use crate::row::Row;

/// Lines that close a circle: each is judged against the lines before it.
pub(super) fn check(rows: &[Row<'_>]) -> Vec<Finding> {
    let links: Vec<&Row<'_>> = rows.iter().filter(|row| row.kind().text == "g").collect();
    let closing = (0..links.len()).filter(|index| closes(&links[..*index], links[*index]));
    closing.map(|index| circle(links[index])).collect()
}

fn closes(before: &[&Row<'_>], row: &Row<'_>) -> bool {
    reaches(before, row.cells[2].text, row.cells[1].text)
}

/// The links before close no circle, or one that is found already; each is followed once at most.
fn reaches(links: &[&Row<'_>], from: &str, to: &str) -> bool {
    let mut reached = vec![from];
    let mut next = 0;
    while next < reached.len() {
        let role = reached[next];
        let others = links.iter().filter(|link| link.cells[1].text == role).map(|link| link.cells[2].text);
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
