//! What must hold of a dispatch before it is written.

use crate::access::RecordStatus;
use crate::portal::directory::regions::{OUT_OF_USE, UNKNOWN};
use crate::portal::dispatches::stamps::{divisions_of, names_the_same};
use crate::portal::{PortalError, Seat};
use crate::records::RawDispatch;
use crate::{Booking, Dispatch, Record, RecordRef};
use std::collections::{BTreeSet, HashMap};

impl Seat<'_> {
    /// What dispatches refer to must exist, and their windows must not be reversed; what is wrong names its
    /// row in this list. Those that name other places than before are stamped with these; `before` are the
    /// same dispatches as they were, if they were there.
    pub(crate) async fn check(
        &self,
        before: &[Dispatch],
        dispatches: &mut [Dispatch],
    ) -> Result<(), PortalError> {
        for (row, dispatch) in dispatches.iter().enumerate() {
            check_times(&dispatch.0).map_err(|error| error.in_row(row))?;
        }
        let keys = dispatches.iter().flat_map(|dispatch| dispatch.0.references()).map(|(_, key)| key);
        let keys: BTreeSet<RecordRef> = keys.collect();
        let keys: Vec<RecordRef> = keys.into_iter().collect();
        let found = self.portal.store.records(self.viewer.tenant, &keys).await?;
        let found: HashMap<RecordRef, Record> =
            found.into_iter().map(|record| (record.key(), record)).collect();
        for (row, dispatch) in dispatches.iter_mut().enumerate() {
            check_references(before.get(row), dispatch, &found).map_err(|error| error.in_row(row))?;
            if before.get(row).is_none_or(|before| !names_the_same(before, dispatch)) {
                dispatch.0.divisions = divisions_of(dispatch, &found);
            }
        }
        Ok(())
    }

    /// The same of a single dispatch.
    pub(crate) async fn check_one(
        &self,
        before: Option<&Dispatch>,
        dispatch: &mut Dispatch,
    ) -> Result<(), PortalError> {
        let before = before.map_or(&[][..], std::slice::from_ref);
        self.check(before, std::slice::from_mut(dispatch)).await.map_err(PortalError::beside_row)
    }
}

/// All must be there. What is put away is kept by calls that name it already, and taken by no other.
fn check_references(
    before: Option<&Dispatch>,
    dispatch: &Dispatch,
    found: &HashMap<RecordRef, Record>,
) -> Result<(), PortalError> {
    let named: Vec<RecordRef> =
        before.iter().flat_map(|before| before.0.references()).map(|it| it.1).collect();
    for (field, key) in dispatch.0.references() {
        let record = found.get(&key).ok_or_else(|| PortalError::invalid(field, UNKNOWN))?;
        let is_put_away = match record {
            Record::Unit(_) | Record::Affiliate(_) | Record::Payor(_) => {
                record.record_status() != RecordStatus::Active
            }
            _ => false,
        };
        if is_put_away && !named.contains(&key) {
            return Err(PortalError::invalid(field, OUT_OF_USE));
        }
    }
    Ok(())
}

fn check_times(raw: &RawDispatch) -> Result<(), PortalError> {
    let reversed = |booking: &Booking| {
        booking.time.is_reversed() || booking.revised.is_some_and(|time| time.is_reversed())
    };
    if reversed(&raw.pickup) {
        return Err(PortalError::invalid("pickup", "ends before it starts; swap the two times"));
    }
    if raw.arrival.as_ref().is_some_and(|arrival| reversed(&arrival.booking)) {
        return Err(PortalError::invalid("arrival", "ends before it starts; swap the two times"));
    }
    Ok(())
}
