//! What a viewer would be shown of a record, in a form that can only be compared.

use crate::Record;
use crate::access::Action;
use crate::board::LiveBoards;
use crate::gate::{
    AffiliateView, DisplayView, DivisionView, FacilityView, PayorView, RegionView, SettingsView, Standings,
    UnitView, ViewTag,
};
use crate::portal::may_in_company;
use crate::portal::seat::rights::may_at;

/// What is shown of a record, as a view of this name: equal as long as it is the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shown(ViewTag);

impl Shown {
    pub(crate) const fn of_view(view: ViewTag) -> Self {
        Self(view)
    }

    /// What is shown of a record that is no call; none of one that is.
    pub(crate) fn of(record: &Record, standings: &Standings, boards: &LiveBoards) -> Option<Self> {
        if !is_shown(record, standings, boards) {
            return None;
        }
        let tags = standings.tags();
        let view = match record {
            Record::Facility(place) => FacilityView::new(place, tags).version(),
            Record::Display(wall) => DisplayView::new(wall, tags).version(),
            Record::Unit(unit) => UnitView::new(unit, tags).version(),
            Record::Affiliate(other) => AffiliateView::new(other, tags).version(),
            Record::Payor(payor) => PayorView::new(payor, tags).version(),
            Record::Tenant(company) => SettingsView::new(company, tags).version(),
            Record::Region(region) => RegionView::new(region, tags).version(),
            Record::Division(division) => DivisionView::new(division, tags).version(),
            Record::Dispatch(_) | Record::ApiToken(_) => return None,
            Record::PolicyFile(_) | Record::ActivePolicy(_) => return None,
            Record::Account(_) | Record::Credential(_) => return None,
        };
        Some(Self(view))
    }
}

/// Whether a record that is no call is shown to somebody with these standings.
pub(crate) fn is_shown(record: &Record, standings: &Standings, boards: &LiveBoards) -> bool {
    let reads = |edit| may_in_company(standings, edit) || may_in_company(standings, Action::ListDispatches);
    let list = Action::ListFacilities;
    match record {
        // What became of a place that was put away is told to those who saw it in use.
        Record::Facility(_) | Record::Display(_) if may_in_company(standings, list) => true,
        Record::Facility(place) => may_at(standings, boards, list, place),
        Record::Display(wall) => boards
            .facility_record(wall.facility())
            .is_some_and(|place| may_at(standings, boards, list, &place)),
        Record::Unit(_) => reads(Action::EditUnits),
        Record::Affiliate(_) | Record::Region(_) | Record::Division(_) => reads(Action::EditDirectory),
        Record::Payor(_) => reads(Action::EditPayors),
        Record::Tenant(_) => reads(Action::EditSettings),
        Record::Dispatch(_) | Record::ApiToken(_) => false,
        Record::PolicyFile(_) | Record::ActivePolicy(_) => false,
        Record::Account(_) | Record::Credential(_) => false,
    }
}
