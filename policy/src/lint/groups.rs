//! A file ends with the whole list of groups: a rule shows what its word says, and a file that breaks off is noticed.

use crate::finding::Finding;
use crate::parse::Row;
use crate::vocabulary::Object;
use bayboard::{Field, FieldGroup, Word};

/// Lines after the list began, and fields missing from it.
pub(super) fn check(rows: &[Row<'_>]) -> Vec<Finding> {
    let list = rows.iter().skip_while(|row| row.kind().text != "g2");
    list.filter(|row| row.kind().text != "g2").map(misplaced).chain(incomplete(rows)).collect()
}

fn misplaced(row: &Row<'_>) -> Finding {
    let message = format!("this `{}` line stands after the list of groups has begun", row.kind().text);
    Finding::at(row, &row.kind(), message, "put it before the first `g2` line: a file ends with the groups".to_owned())
}

fn incomplete(rows: &[Row<'_>]) -> Option<Finding> {
    let members = FieldGroup::ALL.iter().flat_map(|group| group.fields().iter().map(move |field| (*field, *group)));
    let missing: Vec<(Field, FieldGroup)> = members.filter(|(field, group)| !is_listed(rows, *field, *group)).collect();
    let (field, group) = missing.first()?;
    let message = format!("the list of groups lacks {} line(s), the file may have been cut off", missing.len());
    let fix = format!("add the line: g2, {}, {}", Object::Field(*field), Object::Group(*group));
    let last = rows.last()?;
    Some(Finding::at(last, &last.kind(), message, fix))
}

fn is_listed(rows: &[Row<'_>], field: Field, group: FieldGroup) -> bool {
    let (field, group) = (Object::Field(field).to_string(), Object::Group(group).to_string());
    rows.iter().any(|row| row.words().eq(["g2", &field, &group]))
}
