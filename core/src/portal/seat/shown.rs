//! What a viewer would be shown of a record, in a form that can only be compared.

use crate::Record;
use crate::access::Action;
use crate::board::LiveBoards;
use crate::gate::{
    AffiliateView, DisplayView, FacilityView, PayorView, SettingsView, Standings, UnitView, ViewTag,
};
use crate::portal::may_in_company;
use crate::portal::seat::rights::may_at;

/// What is shown of a record: equal as long as it is the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    /// A view of this name.
    View(ViewTag),
    /// All of it.
    Whole(Box<Record>),
}

impl Shown {
    pub(crate) const fn of_view(view: ViewTag) -> Self {
        Self::View(view)
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
            Record::Region(_) | Record::Division(_) => {
                let is_shown = may_in_company(standings, Action::EditDirectory);
                return is_shown.then(|| Self::Whole(Box::new(record.clone())));
            }
            Record::Dispatch(_) | Record::ApiToken(_) => None,
            Record::PolicyFile(_) | Record::ActivePolicy(_) => None,
            Record::Account(_) | Record::Credential(_) => None,
        };
        view.map(Self::View)
    }
}
