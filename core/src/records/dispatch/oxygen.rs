//! Oxygen on the way.

use crate::codec::{fields, newtype_value};
use serde::{Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// That a patient needs oxygen on the way, and how much of it where that is known (NEMSIS eMedications.03).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Oxygen {
    /// How much, if it is known.
    pub flow: Option<OxygenFlow>,
}
fields!(Oxygen { flow = 1 });

/// Litres of oxygen per minute, in tenths (NEMSIS eMedications.05, .06): 0.1 to 60, more than which no mask
/// and no cannula gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OxygenFlow(u16);
newtype_value!(OxygenFlow);

/// A text is no flow of oxygen. It never repeats the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("is no flow of oxygen; give litres per minute, 0.1 to 60, with one decimal at most")]
pub struct InvalidFlow;

/// Tenths of a litre.
const FLOWS: std::ops::RangeInclusive<u16> = 1..=600;

impl OxygenFlow {
    /// So many tenths of a litre per minute, if a mask or a cannula gives them.
    #[must_use]
    pub fn from_tenths(tenths: u16) -> Option<Self> {
        FLOWS.contains(&tenths).then_some(Self(tenths))
    }

    /// Tenths of a litre per minute.
    #[must_use]
    pub const fn tenths(self) -> u16 {
        self.0
    }
}

/// As `2` or `2.5`.
impl FromStr for OxygenFlow {
    type Err = InvalidFlow;

    fn from_str(text: &str) -> Result<Self, InvalidFlow> {
        let text = text.trim();
        let (litres, tenths) = text.split_once('.').unwrap_or((text, "0"));
        let tenths = if tenths.len() > 1 { tenths.trim_end_matches('0') } else { tenths };
        let is_number =
            |digits: &str, most| digits.len() <= most && digits.bytes().all(|digit| digit.is_ascii_digit());
        if !is_number(litres, 2) || litres.is_empty() || !is_number(tenths, 1) {
            return Err(InvalidFlow);
        }
        let number = |digits: &str| if digits.is_empty() { Some(0) } else { digits.parse::<u16>().ok() };
        let sum = number(litres).zip(number(tenths)).map(|(litres, tenths)| 10 * litres + tenths);
        sum.and_then(Self::from_tenths).ok_or(InvalidFlow)
    }
}

impl fmt::Display for OxygenFlow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0 / 10, self.0 % 10) {
            (litres, 0) => write!(f, "{litres}"),
            (litres, tenths) => write!(f, "{litres}.{tenths}"),
        }
    }
}

/// A number of litres.
impl Serialize for OxygenFlow {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(f64::from(self.0) / 10.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flows_are_read_as_people_write_them_and_nothing_else_is() {
        for (text, tenths) in [
            ("2", 20),
            ("2.5", 25),
            (" 15 ", 150),
            ("0.1", 1),
            ("0.5", 5),
            ("60", 600),
            ("2.0", 20),
            ("10.50", 105),
        ] {
            assert_eq!(text.parse::<OxygenFlow>().map(OxygenFlow::tenths), Ok(tenths), "{text}");
        }
        let wrong =
            ["", "0", "0.0", "60.1", "61", "2.55", "2,5", "-2", "+2", "2 l", ".5", "1e1", "999", "2.5.1"];
        for text in wrong {
            assert_eq!(text.parse::<OxygenFlow>(), Err(InvalidFlow), "{text}");
        }
    }

    #[test]
    fn a_flow_is_written_as_it_is_read() {
        for tenths in FLOWS {
            let flow = OxygenFlow(tenths);
            assert_eq!(flow.to_string().parse(), Ok(flow));
            let json = serde_json::to_string(&flow).unwrap();
            assert_eq!(json.parse(), Ok(flow), "{json}");
        }
    }
}
