//! Changes to a facility. What is not told stays.

use crate::access::{Action, DisplayProfile, RecordStatus};
use crate::portal::PortalError;
use crate::portal::patch::Patch;
use crate::portal::seat::parts::{Moves, Part, judged_in};
use crate::records::{Facility, RawFacility};
use crate::{DivisionId, FacilityBoardSettings, FacilityKind, Line, Protected, SourceRef, Zone};

/// What to change of a facility. What is not told stays.
#[derive(Clone, Debug, Default)]
pub struct FacilityPatch {
    /// The host product's reference. One is given to a facility in use, or by who brings it back into use.
    pub source_ref: Patch<SourceRef>,
    /// Its name.
    pub name: Option<Line>,
    /// What it is.
    pub kind: Option<FacilityKind>,
    /// Street address.
    pub street: Patch<Line>,
    /// City.
    pub city: Patch<Line>,
    /// State.
    pub state: Patch<Line>,
    /// Postal code.
    pub postal_code: Patch<Line>,
    /// Phone.
    pub phone: Patch<Line>,
    /// National provider identifier.
    pub npi: Patch<Line>,
    /// CMS certification number.
    pub cms_number: Patch<Line>,
    /// Its zone.
    pub zone: Option<Zone>,
    /// The division it belongs to.
    pub division: Patch<DivisionId>,
    /// How much its screens show.
    pub profile: Option<DisplayProfile>,
    /// 12 or 24 hour clock; cleared, the tenant's.
    pub twelve_hours: Patch<bool>,
    /// Hours ahead; cleared, the tenant's.
    pub horizon_hours: Patch<u16>,
    /// Whether it is in use.
    pub record_status: Option<RecordStatus>,
    /// Why it is deleted, which whoever deletes must say. The journal keeps it.
    pub delete_reason: Option<Line>,
}

const MOVES: Moves = Moves {
    archive: Action::ArchiveFacility,
    restore: Action::RestoreFacility,
    delete: Action::DeleteFacility,
    undelete: Action::UndeleteFacility,
};

impl FacilityPatch {
    /// The rights of which a change takes some.
    pub(crate) const ACTIONS: &'static [Action] = &[
        Action::UpdateFacility,
        Action::ArchiveFacility,
        Action::RestoreFacility,
        Action::DeleteFacility,
        Action::UndeleteFacility,
    ];

    /// The parts of the change. Taken apart without `..`, so that a new part cannot be forgotten.
    pub(crate) fn parts(&self, before: RecordStatus) -> Vec<Part> {
        let Self {
            source_ref,
            name,
            kind,
            street,
            city,
            state,
            postal_code,
            phone,
            npi,
            cms_number,
            zone,
            division,
            profile,
            twelve_hours,
            horizon_hours,
            record_status,
            delete_reason: _,
        } = self;
        let fields = [
            (source_ref.is_told(), "source_ref"),
            (name.is_some(), "name"),
            (kind.is_some(), "kind"),
            (street.is_told(), "street"),
            (city.is_told(), "city"),
            (state.is_told(), "state"),
            (postal_code.is_told(), "postal_code"),
            (phone.is_told(), "phone"),
            (npi.is_told(), "npi"),
            (cms_number.is_told(), "cms_number"),
            (zone.is_some(), "zone"),
            (division.is_told(), "division_id"),
            (profile.is_some(), "display_profile"),
            (twelve_hours.is_told(), "twelve_hours"),
            (horizon_hours.is_told(), "horizon_hours"),
        ];
        let part = |name| Part::new(name, Action::UpdateFacility, judged_in(before, *record_status));
        let fields = fields.into_iter().filter(|(changes, _)| *changes).map(|(_, name)| part(name));
        let moves = record_status.map_or_else(Vec::new, |to| MOVES.parts(before, to));
        let parts: Vec<Part> = moves.into_iter().chain(fields).collect();
        // Whoever changes nothing must be somebody who could.
        if parts.is_empty() { vec![part("record_status")] } else { parts }
    }

    /// A host product brings back what carries its reference: giving it one must not be the way to that.
    pub(crate) fn check_source(&self, before: &Facility) -> Result<(), PortalError> {
        let new = self.source_ref.as_ref().to_set();
        let is_given = new.is_some() && new != before.0.source_ref.as_ref();
        if is_given && judged_in(before.record_status(), self.record_status) != RecordStatus::Active {
            let problem = "goes to a facility in use only; restore it first";
            return Err(PortalError::invalid("source_ref", problem));
        }
        Ok(())
    }

    pub(crate) fn apply(self, facility: &Facility) -> Facility {
        let raw = facility.0.clone();
        let closes = self.closes(facility);
        let protect = |new: Patch<Line>, old| new.map(Protected::new).apply(old);
        Facility(RawFacility {
            source_ref: self.source_ref.apply(raw.source_ref),
            name: self.name.map_or(raw.name, Protected::new),
            kind: self.kind.unwrap_or(raw.kind),
            street: protect(self.street, raw.street),
            city: self.city.apply(raw.city),
            state: self.state.apply(raw.state),
            postal_code: self.postal_code.apply(raw.postal_code),
            phone: protect(self.phone, raw.phone),
            npi: self.npi.apply(raw.npi),
            cms_number: self.cms_number.apply(raw.cms_number),
            zone: self.zone.unwrap_or(raw.zone),
            division: self.division.apply(raw.division),
            board: FacilityBoardSettings {
                profile: self.profile.unwrap_or(raw.board.profile),
                twelve_hours: self.twelve_hours.apply(raw.board.twelve_hours),
                horizon_hours: self.horizon_hours.apply(raw.board.horizon_hours),
            },
            record_status: self.record_status.unwrap_or(raw.record_status),
            // Sessions made before have ended for good: they do not come back when the facility does.
            code_epoch: raw.code_epoch + u32::from(closes),
            ..raw
        })
    }

    /// Whether a facility in use goes out of it.
    pub(crate) fn closes(&self, facility: &Facility) -> bool {
        let active = RecordStatus::Active;
        facility.record_status() == active && self.record_status.is_some_and(|status| status != active)
    }
}
