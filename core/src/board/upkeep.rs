//! What the portal asks of the boards to keep them and the records in step.

use super::LiveBoards;
use crate::access::{Grant, Scope};
use crate::gate::Standings;
use crate::{
    Account, AccountId, Dispatch, DivisionId, Facility, FacilityId, Record, RecordRef, RegionId, SessionId,
    UnitId,
};
use std::collections::BTreeSet;

impl LiveBoards {
    /// Whether one of these stands on the boards at a later version already.
    pub(crate) fn hold_newer(&self, records: &[Record]) -> bool {
        let inner = self.lock();
        records
            .iter()
            .any(|record| inner.index.version_of(record).is_some_and(|held| held > record.version()))
    }

    /// Whether it is an open dispatch, and its facilities or its unit are of other divisions than it is
    /// stamped with. One that was erased stays as it is.
    pub(crate) fn has_stale_stamps(&self, record: &Record) -> bool {
        let Record::Dispatch(dispatch) = record else { return false };
        let is_open = dispatch.settled_at().is_none() && dispatch.0.journal_key.is_held();
        is_open && self.lock().index.divisions_today(dispatch) != dispatch.0.divisions
    }

    /// Whether the company has the place that a grant names, and it has that role.
    pub(crate) fn has_place_for(&self, grant: &Grant) -> bool {
        self.lock().index.has_place_for(grant)
    }

    /// Whether a grant's place is in hand, and out of use.
    pub(crate) fn is_out_of_use(&self, place: Scope) -> bool {
        self.lock().index.is_out_of_use(place)
    }

    /// The region that a division or a facility lies in.
    pub(crate) fn region_of_place(&self, place: Scope) -> Option<RegionId> {
        self.lock().index.region_of_place(place)
    }

    /// Whether an open call names this record.
    pub(crate) fn is_named_by_open_calls(&self, key: RecordRef) -> bool {
        let inner = self.lock();
        let mut open = inner.index.dispatches().filter(|call| call.settled_at().is_none());
        open.any(|call| call.0.references().any(|(_, named)| named == key))
    }

    /// Whether a facility or a unit in use belongs to the division.
    pub(crate) fn has_of_division(&self, division: DivisionId) -> bool {
        self.lock().index.has_of_division(division)
    }

    /// Whether a division in use belongs to the region.
    pub(crate) fn has_of_region(&self, region: RegionId) -> bool {
        self.lock().index.has_of_region(region)
    }

    /// An account in hand.
    pub(crate) fn account(&self, id: AccountId) -> Option<Account> {
        self.lock().index.account(id).cloned()
    }

    /// Whether the end of a session was heard of.
    pub(crate) fn is_session_ended(&self, session: SessionId) -> bool {
        let mut inner = self.lock();
        inner.index.sessions.is_known(session) && inner.index.sessions.is_ended(session)
    }

    /// The open calls of a unit.
    pub(crate) fn open_calls_of(&self, unit: UnitId) -> Vec<Dispatch> {
        let inner = self.lock();
        let calls = inner.index.dispatches().filter(|call| call.0.unit == Some(unit));
        calls.filter(|call| call.settled_at().is_none()).cloned().collect()
    }

    /// A facility in hand.
    pub(crate) fn facility_record(&self, id: FacilityId) -> Option<Facility> {
        self.lock().index.facility(id).cloned()
    }

    /// The divisions whose dispatches somebody is shown as those of their own places.
    pub(crate) fn own_divisions(&self, standings: &Standings) -> BTreeSet<DivisionId> {
        standings.own_divisions(&self.lock().index)
    }
}
