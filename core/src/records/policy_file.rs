//! Files of rules as a company took them in.

use super::declared::Declared;
use super::{IndexRow, Unique};
use crate::codec::words;
use crate::record::record;
use crate::{Line, PolicyFileId, RuleText, TenantId};

words! {
    /// What a file of rules is.
    pub enum PolicyPart: "policy part" {
        /// A whole rule file.
        Rules = 0 "rules",
        /// What a company or a division changes about the rules below.
        Overlay = 1 "overlay",
    }
}

record! {
    /// A rule file or an overlay as it was taken in. Its text never changes: another text is another file.
    pub struct PolicyFile / RawPolicyFile (PolicyFileId) {
        /// The company it belongs to.
        tenant: TenantId = 4,
        /// The name that versions begin with.
        name: Line = 5,
        /// What it is.
        part: PolicyPart = 6,
        /// The rules.
        text: RuleText = 7,
    }
}

impl Declared for PolicyFile {
    fn values(&self) -> Vec<Unique> {
        Vec::new()
    }

    fn places(&self) -> Vec<IndexRow> {
        Vec::new()
    }
}

impl PolicyFile {
    /// The name that versions begin with.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.name.as_str()
    }

    /// What it is.
    #[must_use]
    pub const fn part(&self) -> PolicyPart {
        self.0.part
    }

    /// The rules. They are no protected health information.
    #[must_use]
    pub fn text(&self) -> &str {
        self.0.text.as_str()
    }
}
