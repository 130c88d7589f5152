//! Which files of rules are in force.

use super::declared::Declared;
use super::{IndexRow, PolicyPart, Unique};
use crate::record::record;
use crate::{ActivePolicyId, DivisionId, PolicyFileId, TenantId, UnknownFields};
use std::collections::BTreeMap;

record! {
    /// Which files are in force for a company. There is one at most: its id has the bits of the company's.
    pub struct ActivePolicy / RawActivePolicy (ActivePolicyId) {
        /// The company it belongs to.
        tenant: TenantId = 4,
        /// The rule file; without one the server's own rules are in force.
        rules: Option<PolicyFileId> = 5,
        /// The overlay for everybody.
        overlay: Option<PolicyFileId> = 6,
        /// The overlays for those who act for a division, on top of the company's.
        divisions: BTreeMap<DivisionId, PolicyFileId> = 7,
    }
}

impl Declared for ActivePolicy {
    fn values(&self) -> Vec<Unique> {
        Vec::new()
    }

    fn places(&self) -> Vec<IndexRow> {
        Vec::new()
    }
}

impl ActivePolicy {
    /// The id of a company's only one.
    #[must_use]
    pub const fn id_of(tenant: TenantId) -> ActivePolicyId {
        ActivePolicyId::from_uuid(tenant.as_uuid())
    }

    /// Nothing chosen yet.
    pub(crate) fn none(tenant: TenantId) -> Self {
        let (version, record_status) = (crate::Version::FIRST, crate::access::RecordStatus::Active);
        let (rules, overlay, divisions) = (None, None, BTreeMap::new());
        Self(RawActivePolicy {
            id: Self::id_of(tenant),
            version,
            record_status,
            tenant,
            rules,
            overlay,
            divisions,
            unknown: UnknownFields::default(),
        })
    }

    /// The file in force for a part: the company's, or a division's own overlay.
    #[must_use]
    pub fn file(&self, part: PolicyPart, division: Option<DivisionId>) -> Option<PolicyFileId> {
        match (part, division) {
            (PolicyPart::Rules, None) => self.0.rules,
            (PolicyPart::Rules, Some(_)) => None,
            (PolicyPart::Overlay, None) => self.0.overlay,
            (PolicyPart::Overlay, Some(division)) => self.0.divisions.get(&division).copied(),
        }
    }

    /// The divisions with an overlay of their own.
    pub fn divisions(&self) -> impl Iterator<Item = DivisionId> {
        self.0.divisions.keys().copied()
    }

    /// Every file that is in force.
    pub(crate) fn files(&self) -> impl Iterator<Item = PolicyFileId> {
        self.0.rules.into_iter().chain(self.0.overlay).chain(self.0.divisions.values().copied())
    }
}

impl RawActivePolicy {
    /// Puts a file in force for a part, or none; a division has no rule file of its own.
    pub(crate) fn set(&mut self, part: PolicyPart, division: Option<DivisionId>, file: Option<PolicyFileId>) {
        match (part, division, file) {
            (PolicyPart::Rules, _, file) => self.rules = file,
            (PolicyPart::Overlay, None, file) => self.overlay = file,
            (PolicyPart::Overlay, Some(division), Some(file)) => _ = self.divisions.insert(division, file),
            (PolicyPart::Overlay, Some(division), None) => _ = self.divisions.remove(&division),
        }
    }
}
