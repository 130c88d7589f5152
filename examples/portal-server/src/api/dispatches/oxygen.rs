//! Oxygen in requests: whether it is needed, and how much of it.

use crate::api::fields::parse;
use crate::http::Problem;
use bayboard::portal::Patch;
use bayboard::{Oxygen, OxygenFlow};
use serde_json::Number;

/// What a booking says: its flow says that it is needed, too.
pub(super) fn said(needed: Option<bool>, lpm: Option<&Number>) -> Result<Option<Oxygen>, Problem> {
    let flow = lpm.map(|litres| parse::<OxygenFlow>("oxygen_lpm", &litres.to_string())).transpose()?;
    match (needed, flow) {
        (Some(false), Some(_)) => {
            Err(Problem::invalid("oxygen_lpm", "stands beside oxygen: false; leave one of them out"))
        }
        (Some(true), None) => Ok(Some(Oxygen::default())),
        (_, flow) => Ok(flow.map(|flow| Oxygen { flow: Some(flow) })),
    }
}

/// What a change says: both are one value.
pub(super) fn changed(needed: Patch<bool>, lpm: Patch<&Number>) -> Result<Patch<Oxygen>, Problem> {
    if !needed.is_told() && !lpm.is_told() {
        return Ok(Patch::Keep);
    }
    said(needed.to_set(), lpm.to_set()).map(Patch::exactly)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn litres(text: &str) -> Number {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn a_flow_says_that_oxygen_is_needed_and_no_oxygen_has_no_flow() {
        let at = |tenths| Some(Oxygen { flow: OxygenFlow::from_tenths(tenths) });
        let table = [
            (None, None, Some(None)),
            (Some(false), None, Some(None)),
            (Some(true), None, Some(Some(Oxygen::default()))),
            (Some(true), Some("2.5"), Some(at(25))),
            (None, Some("15"), Some(at(150))),
            (Some(false), Some("2"), None),
            (None, Some("2.55"), None),
            (None, Some("0"), None),
            (None, Some("-1"), None),
            (None, Some("1e3"), None),
        ];
        for (needed, lpm, expected) in table {
            let lpm = lpm.map(litres);
            assert_eq!(said(needed, lpm.as_ref()).ok(), expected, "{needed:?} {lpm:?}");
        }
    }

    #[test]
    fn a_change_sets_both_or_clears_both() {
        let two = litres("2");
        let changed = |needed, lpm| changed(needed, lpm).ok();
        assert_eq!(changed(Patch::Keep, Patch::Keep), Some(Patch::Keep));
        assert_eq!(changed(Patch::Set(true), Patch::Keep), Some(Patch::Set(Oxygen::default())));
        assert_eq!(changed(Patch::Set(false), Patch::Keep), Some(Patch::Clear));
        assert_eq!(changed(Patch::Keep, Patch::Clear), Some(Patch::Clear));
        let flow = Oxygen { flow: OxygenFlow::from_tenths(20) };
        assert_eq!(changed(Patch::Keep, Patch::Set(&two)), Some(Patch::Set(flow)));
        assert_eq!(changed(Patch::Set(false), Patch::Set(&two)), None);
    }
}
