//! A patient's name in a row: whole, or in its parts.

use super::cells::Cells;
use super::table::Row;
use bayboard::{Line, PersonName};

const PARTS: [&str; 2] = ["patient_first_name", "patient_last_name"];

/// Whether the file says anything of names.
pub(super) fn has(row: &Row) -> bool {
    row.has("patient_name") || PARTS.iter().any(|part| row.has(part))
}

/// The name, if the row has one that is not told twice and not by half.
pub(super) fn read(cells: &mut Cells<'_>) -> Option<PersonName> {
    if cells.text("patient_name").is_some() && PARTS.iter().any(|part| cells.text(part).is_some()) {
        cells.fault("patient_name", "stands beside its parts; give the whole or the parts");
        return None;
    }
    let [first, last] = PARTS.map(|part| cells.maybe::<Line>(part));
    match (last, first) {
        (Some(last), first) => {
            let name = PersonName::parted(first, last);
            name.map_err(|problem| cells.fault("patient_last_name", problem)).ok()
        }
        (None, Some(_)) => {
            cells.fault(
                "patient_last_name",
                "is missing beside the first name; one name alone is a patient_name",
            );
            None
        }
        (None, None) => cells.maybe("patient_name"),
    }
}
