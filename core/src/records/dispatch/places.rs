//! On which lists a dispatch stands, and how they are asked for.

use super::{Dispatch, RunNumber};
use crate::access::RecordStatus;
use crate::records::declared::Declared;
use crate::records::{Index, IndexRow, Range, Unique};
use crate::{DivisionId, FacilityId, RecordKind, TenantId, Timestamp};
use std::ops::Bound;
use uuid::Uuid;

impl Declared for Dispatch {
    fn values(&self) -> Vec<Unique> {
        let source = self.0.source_ref.as_ref();
        Unique::of_host(self.0.tenant, RecordKind::Dispatch, source).into_iter().collect()
    }

    fn places(&self) -> Vec<IndexRow> {
        let settled = self.settled_at();
        let key = run_key(self.0.run_number.unwrap_or(RunNumber(0)));
        let parts = [false, true].into_iter().filter(|open_only| !open_only || settled.is_none());
        let lists = [(Index::Runs, None)].into_iter();
        let lists = lists.chain(self.facilities().map(|at| (Index::AtFacility, Some(at.as_uuid()))));
        let lists = lists.chain(self.0.divisions.iter().map(|of| (Index::InDivision, Some(of.as_uuid()))));
        let by_run = |(index, place): (Index, Option<Uuid>)| {
            let row = |open_only| IndexRow { index, within: within(place, open_only), key: key.clone() };
            parts.clone().map(row).collect::<Vec<_>>()
        };
        let mut rows: Vec<IndexRow> = lists.flat_map(by_run).collect();
        if self.record_status() == RecordStatus::Active {
            let key = settled.map_or(OPEN_KEY.to_vec(), moment_key);
            rows.push(IndexRow { index: Index::OnBoards, within: Vec::new(), key });
        }
        rows
    }
}

impl Range {
    /// Every dispatch, or only those that are open, the newest first.
    #[must_use]
    pub fn runs(tenant: TenantId, open_only: bool) -> Self {
        Self::whole(tenant, Index::Runs, within(None, open_only)).falling()
    }

    /// The same of those from or to a facility.
    #[must_use]
    pub fn at_facility(tenant: TenantId, facility: FacilityId, open_only: bool) -> Self {
        Self::whole(tenant, Index::AtFacility, within(Some(facility.as_uuid()), open_only)).falling()
    }

    /// The same of those that are stamped with a division.
    #[must_use]
    pub fn in_division(tenant: TenantId, division: DivisionId, open_only: bool) -> Self {
        Self::whole(tenant, Index::InDivision, within(Some(division.as_uuid()), open_only)).falling()
    }

    /// Active dispatches that are open or were settled at this moment or later.
    #[must_use]
    pub fn on_boards(tenant: TenantId, settled_after: Timestamp) -> Self {
        Self {
            from: Bound::Included(moment_key(settled_after)),
            ..Self::whole(tenant, Index::OnBoards, Vec::new())
        }
    }

    /// Only run numbers below this one.
    #[must_use]
    pub fn below(self, run: RunNumber) -> Self {
        Self { to: Bound::Excluded(run_key(run)), ..self }
    }

    /// Only this run number and those above it.
    #[must_use]
    pub fn not_below(self, run: RunNumber) -> Self {
        Self { from: Bound::Included(run_key(run)), ..self }
    }
}

fn within(place: Option<Uuid>, open_only: bool) -> Vec<u8> {
    place.map(Uuid::into_bytes).into_iter().flatten().chain([u8::from(open_only)]).collect()
}

fn run_key(run: RunNumber) -> Vec<u8> {
    run.0.to_be_bytes().to_vec()
}

fn moment_key(at: Timestamp) -> Vec<u8> {
    u64::try_from(at.as_micros()).unwrap_or(0).to_be_bytes().to_vec()
}

/// An open dispatch settles at the end of time.
const OPEN_KEY: [u8; 8] = [u8::MAX; 8];
