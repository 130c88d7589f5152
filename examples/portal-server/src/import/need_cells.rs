//! What a patient needs on the way, in a row.

use super::cells::{Cells, yes_or_no};
use super::table::Row;
use bayboard::portal::{Needs, NeedsPatch, Patch};
use bayboard::{Isolation, Line, Oxygen, OxygenFlow, Protected};

/// What the row says of it.
#[derive(Clone, Debug)]
pub(super) struct NeedCells {
    oxygen: Option<Oxygen>,
    isolation: Option<Isolation>,
    bariatric: Option<bool>,
    attendants: Option<u16>,
    stairs: Option<u16>,
    escort: Option<Line>,
}

impl NeedCells {
    pub(super) fn read(cells: &mut Cells<'_>) -> Self {
        Self {
            oxygen: cells.read("oxygen", oxygen).flatten(),
            isolation: cells.word("isolation"),
            bariatric: cells.read("bariatric", yes_or_no),
            attendants: cells.read("attendants", number),
            stairs: cells.read("stairs", number),
            escort: cells.maybe("escort"),
        }
    }

    /// Of a new call.
    pub(super) fn to_new(&self) -> Needs {
        let Self { oxygen, isolation, bariatric, attendants, stairs, escort } = self.clone();
        Needs {
            oxygen: oxygen.map(Protected::new),
            isolation: isolation.map(Protected::new),
            bariatric: bariatric.map(Protected::new),
            attendants: attendants.map(Protected::new),
            stairs: stairs.map(Protected::new),
            escort: escort.map(Protected::new),
        }
    }

    /// Of one that is booked: a column that the file lacks changes nothing.
    pub(super) fn to_patch(&self, row: &Row) -> NeedsPatch {
        let Self { oxygen, isolation, bariatric, attendants, stairs, escort } = self.clone();
        NeedsPatch {
            oxygen: told(row, "oxygen", oxygen),
            isolation: told(row, "isolation", isolation),
            bariatric: told(row, "bariatric", bariatric),
            attendants: told(row, "attendants", attendants),
            stairs: told(row, "stairs", stairs),
            escort: told(row, "escort", escort),
        }
    }
}

fn told<T>(row: &Row, column: &str, value: Option<T>) -> Patch<T> {
    if row.has(column) { Patch::exactly(value) } else { Patch::Keep }
}

/// Litres per minute, or whether there has to be any. A bare 1 or 0 is a number of litres.
fn oxygen(text: &str) -> Result<Option<Oxygen>, &'static str> {
    let problem = "is neither litres per minute, 0.1 to 60, nor yes or no";
    if text.contains('0') && text.bytes().all(|byte| byte == b'0' || byte == b'.') {
        return Ok(None);
    }
    if let Ok(flow) = text.parse::<OxygenFlow>() {
        return Ok(Some(Oxygen { flow: Some(flow) }));
    }
    let needed = yes_or_no(text).map_err(|_| problem)?;
    Ok(needed.then(Oxygen::default))
}

fn number(text: &str) -> Result<u16, &'static str> {
    text.parse().map_err(|_| "is not a whole number")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn oxygen_is_litres_or_yes_or_no() {
        let at = |tenths| Ok(Some(Oxygen { flow: OxygenFlow::from_tenths(tenths) }));
        let none = || Ok(None);
        let some = || Ok(Some(Oxygen::default()));
        let table =
            [("2", at(20)), ("1", at(10)), ("0", none()), ("0.0", none()), ("No", none()), ("yes", some())];
        for (text, expected) in table {
            assert_eq!(oxygen(text), expected, "{text}");
        }
        for text in ["2 l", "maybe", "61", "."] {
            assert!(oxygen(text).is_err(), "{text}");
        }
    }
}
