//! References to records as texts: `dispatch:0192d3a4-...`.

use super::{InvalidId, RecordKind, RecordRef};
use crate::codec::Word;
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

impl fmt::Display for RecordRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind, self.id)
    }
}

impl FromStr for RecordRef {
    type Err = InvalidId;
    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let (kind, id) = text.split_once(':').ok_or(InvalidId)?;
        let kind = RecordKind::from_word(kind).ok_or(InvalidId)?;
        Ok(Self { kind, id: Uuid::try_parse(id).map_err(|_| InvalidId)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_read_as_it_is_told_and_nothing_else_is_one() {
        let id = Uuid::from_u128(0x0f0e_0d0c_0b0a_7908_8706_0504_0302_f1f0);
        for kind in RecordKind::ALL {
            let record = RecordRef { kind: *kind, id };
            assert_eq!(record.to_string().parse(), Ok(record));
        }
        for other in ["", "dispatch", "dispatch:", "dispatch:7", &format!("robot:{id}"), &id.to_string()] {
            assert_eq!(other.parse::<RecordRef>(), Err(InvalidId), "{other}");
        }
    }
}
