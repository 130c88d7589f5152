//! What must hold of a dispatch before it is written.

use crate::portal::dispatches::stamps::{divisions_of, names_the_same};
use crate::portal::{PortalError, Seat};
use crate::records::RawDispatch;
use crate::{Booking, Dispatch, Record, RecordRef};
use std::collections::{BTreeSet, HashMap};

impl Seat<'_> {
    /// What dispatches refer to must exist, and their windows must not be reversed. Those that name other
    /// places than before are stamped with these; `before` are the same dispatches as they were, if they were
    /// there.
    pub(crate) async fn check(
        &self,
        before: &[Dispatch],
        dispatches: &mut [Dispatch],
    ) -> Result<(), PortalError> {
        dispatches.iter().try_for_each(|dispatch| check_times(&dispatch.0))?;
        let named: Vec<(&'static str, RecordRef)> =
            dispatches.iter().flat_map(|dispatch| dispatch.0.references()).collect();
        let keys: BTreeSet<RecordRef> = named.iter().map(|(_, key)| *key).collect();
        let keys: Vec<RecordRef> = keys.into_iter().collect();
        let found = self.portal.store.records(self.viewer.tenant, &keys).await?;
        let found: HashMap<RecordRef, Record> =
            found.into_iter().map(|record| (record.key(), record)).collect();
        if let Some((field, _)) = named.iter().find(|(_, key)| !found.contains_key(key)) {
            return Err(PortalError::invalid(
                field,
                "is not known here; use an id that was given by this server",
            ));
        }
        for (place, dispatch) in dispatches.iter_mut().enumerate() {
            if before.get(place).is_none_or(|before| !names_the_same(before, dispatch)) {
                dispatch.0.divisions = divisions_of(dispatch, &found);
            }
        }
        Ok(())
    }
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
