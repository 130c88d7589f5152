//! What rules are told of a record.

use crate::access::Relation;
use crate::index::Located;
use crate::{Dispatch, Facts, Timestamp};

/// A record that rules decide of, of whatever kind.
pub(crate) trait Judged: Located {
    /// What the rules need to know of it, for somebody who stands to it like that.
    fn facts(&self, relation: Relation, now: Timestamp) -> Facts;
}

impl Judged for Dispatch {
    fn facts(&self, relation: Relation, now: Timestamp) -> Facts {
        Facts::new(relation, self.record_status(), self.phase(now), self.0.confidential)
    }
}
