//! A group that a rule uses is listed completely, so that the rule shows what its word says.

use crate::finding::Finding;
use crate::parse::Row;
use crate::vocabulary::Object;
use bayboard::Field;

/// Rules that use a group with fields missing from the list.
pub(super) fn check(rows: &[Row<'_>]) -> Vec<Finding> {
    rows.iter().filter(|row| row.kind().text == "p").filter_map(|row| incomplete(rows, row)).collect()
}

fn incomplete(rows: &[Row<'_>], row: &Row<'_>) -> Option<Finding> {
    let object = row.cells[8];
    let Some(Object::Group(group)) = Object::from_text(object.text) else { return None };
    let missing = group.fields().iter().find(|field| !is_listed(rows, **field, object.text))?;
    let missing = Object::Field(*missing);
    let fix = format!("add the line: g2, {missing}, {}", object.text);
    Some(Finding::at(row, &object, format!("`{}` is used, but `{missing}` is not listed in it", object.text), fix))
}

fn is_listed(rows: &[Row<'_>], field: Field, group: &str) -> bool {
    let field = Object::Field(field).to_string();
    rows.iter().any(|row| row.words().eq(["g2", field.as_str(), group]))
}
