//! Time zones of the states and territories of the United States.
//!
//! A state with several zones gives the one in which most of its people live, and says that it may be the
//! wrong one.

use bayboard::Zone;

/// A state's zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StateZone {
    pub(crate) zone: Zone,
    /// Whether the state has other zones too.
    pub(crate) is_ambiguous: bool,
}

const EASTERN: &str = "America/New_York";
const CENTRAL: &str = "America/Chicago";
const MOUNTAIN: &str = "America/Denver";
const PACIFIC: &str = "America/Los_Angeles";

/// The zone of a state by its postal code, such as `TX`.
pub(crate) fn zone_of_state(state: &str) -> Option<StateZone> {
    let (name, is_ambiguous) = entry(&state.to_ascii_uppercase())?;
    Some(StateZone { zone: Zone::named(name).ok()?, is_ambiguous })
}

/// Whether this is a state or territory.
pub(super) fn is_state(state: &str) -> bool {
    entry(&state.to_ascii_uppercase()).is_some()
}

fn entry(state: &str) -> Option<(&'static str, bool)> {
    single(state).map(|name| (name, false)).or_else(|| several(state).map(|name| (name, true)))
}

fn single(state: &str) -> Option<&'static str> {
    Some(match state {
        "CT" | "DC" | "DE" | "GA" | "MA" | "MD" | "ME" | "NC" | "NH" | "NJ" | "NY" | "OH" | "PA" | "RI"
        | "SC" | "VA" | "VT" | "WV" => EASTERN,
        "AL" | "AR" | "IA" | "IL" | "LA" | "MN" | "MO" | "MS" | "OK" | "WI" => CENTRAL,
        "CO" | "MT" | "NM" | "UT" | "WY" => MOUNTAIN,
        "CA" | "WA" => PACIFIC,
        "HI" => "Pacific/Honolulu",
        "PR" => "America/Puerto_Rico",
        "VI" => "America/St_Thomas",
        "GU" => "Pacific/Guam",
        "MP" => "Pacific/Saipan",
        "AS" => "Pacific/Pago_Pago",
        _ => return None,
    })
}

fn several(state: &str) -> Option<&'static str> {
    Some(match state {
        // The panhandle is on Central time.
        "FL" => EASTERN,
        // The corners in the north-west and south-west are on Central time.
        "IN" => "America/Indiana/Indianapolis",
        // The west is on Central time.
        "KY" => EASTERN,
        // Four counties along Wisconsin are on Central time.
        "MI" => "America/Detroit",
        // The east is on Eastern time.
        "TN" => CENTRAL,
        // The west of each is on Mountain time.
        "KS" | "ND" | "NE" | "SD" | "TX" => CENTRAL,
        // The north is on Pacific time.
        "ID" => "America/Boise",
        // The Navajo Nation changes its clocks, the rest does not.
        "AZ" => "America/Phoenix",
        // Malheur County, and West Wendover, are on Mountain time.
        "NV" | "OR" => PACIFIC,
        // The western Aleutians are an hour behind.
        "AK" => "America/Anchorage",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATES: [&str; 56] = [
        "AK", "AL", "AR", "AS", "AZ", "CA", "CO", "CT", "DC", "DE", "FL", "GA", "GU", "HI", "IA", "ID", "IL",
        "IN", "KS", "KY", "LA", "MA", "MD", "ME", "MI", "MN", "MO", "MP", "MS", "MT", "NC", "ND", "NE", "NH",
        "NJ", "NM", "NV", "NY", "OH", "OK", "OR", "PA", "PR", "RI", "SC", "SD", "TN", "TX", "UT", "VA", "VI",
        "VT", "WA", "WI", "WV", "WY",
    ];

    #[test]
    fn every_state_and_territory_has_a_zone_that_exists() {
        let ambiguous: Vec<&str> =
            STATES.into_iter().filter(|state| zone_of_state(state).expect("a zone").is_ambiguous).collect();
        assert_eq!(
            ambiguous,
            ["AK", "AZ", "FL", "ID", "IN", "KS", "KY", "MI", "ND", "NE", "NV", "OR", "SD", "TN", "TX"]
        );
    }

    #[test]
    fn states_are_known_in_any_case_and_others_are_not() {
        assert_eq!(
            zone_of_state("ca").map(|state| state.zone.name().to_owned()).as_deref(),
            Some("America/Los_Angeles")
        );
        assert_eq!((zone_of_state("XX"), zone_of_state(""), zone_of_state("Texas")), (None, None, None));
    }
}
