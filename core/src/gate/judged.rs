//! What rules are told of a record.

use crate::access::{Grant, RecordStatus, Relation};
use crate::index::Located;
use crate::{Account, Dispatch, Facts, Timestamp};

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

/// A disabled account is in use: it is listed, and enabled again.
impl Judged for Account {
    fn facts(&self, relation: Relation, _: Timestamp) -> Facts {
        Facts::without_phase(relation, RecordStatus::Active, false)
    }
}

/// What a grant gives is judged as an account of its place.
impl Judged for Grant {
    fn facts(&self, relation: Relation, _: Timestamp) -> Facts {
        Facts::without_phase(relation, RecordStatus::Active, false)
    }
}
