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
        let tags = standings.tags();
        let reads =
            |edit| may_in_company(standings, edit) || may_in_company(standings, Action::ListDispatches);
        let list = Action::ListFacilities;
        let view = match record {
            Record::Facility(place) => {
                may_at(standings, boards, list, place).then(|| FacilityView::new(place, tags).version())
            }
            Record::Display(wall) => {
                let place = boards.facility_record(wall.facility());
                let is_shown = place.is_some_and(|place| may_at(standings, boards, list, &place));
                is_shown.then(|| DisplayView::new(wall, tags).version())
            }
            Record::Unit(unit) => reads(Action::EditUnits).then(|| UnitView::new(unit, tags).version()),
            Record::Affiliate(other) => {
                reads(Action::EditDirectory).then(|| AffiliateView::new(other, tags).version())
            }
            Record::Payor(payor) => reads(Action::EditPayors).then(|| PayorView::new(payor, tags).version()),
            Record::Tenant(company) => {
                reads(Action::EditSettings).then(|| SettingsView::new(company, tags).version())
            }
            Record::Region(region) => {
                reads(Action::EditDirectory).then(|| RegionView::new(region, tags).version())
            }
            Record::Division(division) => {
                reads(Action::EditDirectory).then(|| DivisionView::new(division, tags).version())
            }
            Record::Dispatch(_) | Record::ApiToken(_) => None,
            Record::PolicyFile(_) | Record::ActivePolicy(_) => None,
            Record::Account(_) | Record::Credential(_) => None,
        };
        view.map(Self)
    }
}
