//! A change that meets another writer is made again on the record as it stands by then.

use crate::portal::PortalError;

/// So often in all. Of so many writers of one record, each once, every one gets its turn: whoever is
/// refused was overtaken by one that is done.
const MOST: u8 = 16;

/// How often a change may still be tried. Each try reads the record and asks for the rights anew.
#[derive(Debug)]
pub(crate) struct Tries(u8);

impl Tries {
    /// None of them is used.
    pub(crate) const fn new() -> Self {
        Self(MOST)
    }

    /// Whether what was tried met another writer, and another try is left.
    pub(crate) fn go_on<T>(&mut self, done: &Result<T, PortalError>) -> bool {
        let meets = match done {
            Err(PortalError::InRow { error, .. }) => **error == PortalError::Conflict,
            Err(error) => *error == PortalError::Conflict,
            Ok(_) => false,
        };
        meets && self.another()
    }

    /// Whether another try is left after this one.
    pub(crate) const fn another(&mut self) -> bool {
        self.0 = self.0.saturating_sub(1);
        self.0 > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_tried_sixteen_times_and_only_where_it_met_another() {
        let (mut tries, mut count) = (Tries::new(), 1);
        let met: Result<(), PortalError> = Err(PortalError::Conflict);
        while tries.go_on(&met) {
            count += 1;
        }
        assert_eq!((count, tries.go_on(&met)), (16, false));
        let mut tries = Tries::new();
        assert!(tries.go_on(&met.map_err(|error| error.in_row(3))));
        for other in [Ok(()), Err(PortalError::NotFound), Err(PortalError::NotFound.in_row(3))] {
            assert!(!tries.go_on(&other), "{other:?}");
        }
    }
}
