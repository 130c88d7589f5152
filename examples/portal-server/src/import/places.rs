//! What dispatch rows refer to: facilities by facility ID or reference, units by call sign, payors and
//! affiliates by name.

use super::facilities::every_facility;
use super::table::Table;
use bayboard::access::PublicFacilityId;
use bayboard::portal::{Portal, Viewer};
use bayboard::{AffiliateId, FacilityId, Line, PayorId, Timestamp, UnitId};
use std::collections::{BTreeSet, HashMap};

/// Facilities, units, payors and affiliates by the names that a file may use.
#[derive(Debug, Default)]
pub(crate) struct Places {
    by_reference: HashMap<String, FacilityId>,
    by_public_id: HashMap<String, FacilityId>,
    units: HashMap<String, UnitId>,
    payors: HashMap<String, PayorId>,
    /// Names of payors of which the file says this and that.
    disputed: BTreeSet<String>,
    affiliates: HashMap<String, AffiliateId>,
}

impl Places {
    /// Looks up what the file may name.
    pub(crate) async fn of(
        table: &Table,
        portal: &Portal,
        viewer: &Viewer,
        now: Timestamp,
    ) -> anyhow::Result<Self> {
        let mut places = Self::default();
        if table.has("payor") {
            places.payors = portal.seat(viewer, now).directory().payors_by_name().await?;
        }
        if table.has("affiliate") {
            places.affiliates = portal.seat(viewer, now).directory().affiliates_by_name().await?;
        }
        for view in every_facility(portal, viewer, now).await? {
            places.by_reference.extend(view.source_ref().map(|source| (source.to_owned(), view.id())));
            places.by_public_id.insert(view.public_id().to_owned(), view.id());
        }
        let call_signs: BTreeSet<&str> = table.rows.iter().map(|row| row.cell("unit")).collect();
        for call_sign in call_signs {
            let Ok(line) = call_sign.parse::<Line>() else { continue };
            let unit = portal.seat(viewer, now).directory().unit_by_call_sign(&line).await?;
            places.units.extend(unit.map(|unit| (call_sign.to_owned(), unit)));
        }
        Ok(places)
    }

    /// The facility with this reference or facility ID.
    pub(crate) fn facility(&self, text: &str) -> Result<FacilityId, &'static str> {
        let by_id = || self.by_public_id.get(&PublicFacilityId::parse(text)?.to_string());
        let found = self.by_reference.get(text).or_else(by_id).copied();
        found.ok_or("is no facility recorded here; import it first, or give an address instead")
    }

    /// Lets rows name these payors, too.
    pub(crate) fn add_payors(&mut self, payors: impl IntoIterator<Item = (String, PayorId)>) {
        self.payors.extend(payors);
    }

    /// Lets no row name these.
    pub(crate) fn dispute_payors(&mut self, names: Vec<String>) {
        self.disputed.extend(names);
    }

    /// The payor with this name, in any letter case.
    pub(crate) fn payor(&self, text: &str) -> Result<PayorId, &'static str> {
        let name = text.to_lowercase();
        if self.disputed.contains(&name) {
            return Err("is described in two ways by rows of this file; let them say the same");
        }
        self.payors.get(&name).copied().ok_or(
            "is no payor recorded here; fill payor_requires_authorization to record it, or take it in with `import payors`, or \
             leave the cell empty",
        )
    }

    /// The affiliate with this name, in any letter case.
    pub(crate) fn affiliate(&self, text: &str) -> Result<AffiliateId, &'static str> {
        let known = self.affiliates.get(&text.to_lowercase()).copied();
        known.ok_or("is no affiliate recorded here; record it first, or leave the cell empty")
    }

    /// The unit with this call sign.
    pub(crate) fn unit(&self, text: &str) -> Result<UnitId, &'static str> {
        self.units
            .get(text)
            .copied()
            .ok_or("is no unit recorded here; record it first, or leave the cell empty")
    }
}
