//! One question a policy can be asked, as casbin hears it.

use crate::host_words::HostWords;
use crate::permission::Permission;
use crate::vocabulary::Confidential;
use bayboard::access::{DisplayProfile, Role};
use bayboard::{Facts, Word};

/// May this role, on a screen of this profile, have this of a record with these facts?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Question {
    pub(crate) role: Role,
    pub(crate) profile: DisplayProfile,
    pub(crate) facts: Facts,
    pub(crate) permission: Permission,
}

impl Question {
    /// The request in the order of the model's `r` line.
    pub(crate) fn request(&self, host: &HostWords) -> Vec<String> {
        let facts = self.facts;
        let (object, act) = self.permission.words(host);
        [
            self.role.word(),
            facts.relation().word(),
            facts.record_status().word(),
            facts.phase().word(),
            self.profile.word(),
            Confidential::from_bool(facts.is_confidential()).word(),
            &object.to_string(),
            act.word(),
        ]
        .map(str::to_owned)
        .to_vec()
    }

    /// In words, for messages.
    pub(crate) fn text(&self, host: &HostWords) -> String {
        let (object, act) = self.permission.words(host);
        format!("{} {object} for {} ({}) at {:?}", act.word(), self.role, self.profile, self.facts)
    }
}
