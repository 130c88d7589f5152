//! What imports and feeds need beside the single use cases: look-ups by a person's reference, and many
//! changes in one commit.

use crate::access::Action;
use crate::gate::{DispatchView, Undisclosed, ViewTag};
use crate::portal::dispatches::answer::dispatches_of;
use crate::portal::dispatches::batch::Pending;
use crate::portal::dispatches::change::rebook;
use crate::portal::dispatches::key::DispatchKey;
use crate::portal::seat::tries::Tries;
use crate::portal::{DispatchPatch, Dispatches, PortalError, Seat, check_count};
use crate::record::Optional;
use crate::records::RawDispatch;
use crate::{Dispatch, DispatchId, Stop};

/// A booking that was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rebooked {
    /// Which.
    pub id: DispatchId,
    /// As [`Written::version`](crate::portal::Written::version).
    pub version: Option<ViewTag>,
    /// How many of its values are gone, with none in their place.
    pub cleared: usize,
}

fn cleared(before: &RawDispatch, after: &RawDispatch) -> usize {
    let parts = |raw: &RawDispatch| {
        let rooms = [raw.origin.room.is_some(), raw.destination.room.is_some()];
        [rooms, [raw.authorization.number.is_some(), raw.authorization.decision.is_some()]].concat()
    };
    let held = |raw: &RawDispatch| {
        // When it becomes live follows from its time.
        let fields = raw.held().filter(|(name, _)| *name != "activation").map(|(_, is_held)| is_held);
        fields.chain(parts(raw)).collect::<Vec<bool>>()
    };
    let gone = held(before).into_iter().zip(held(after)).filter(|(before, after)| *before && !after).count();
    gone + emptied(&before.origin, &after.origin) + emptied(&before.destination, &after.destination)
}

/// What is gone of a typed place that is still the same one.
fn emptied(before: &Stop, after: &Stop) -> usize {
    let is_typed = after.facility.is_none();
    let name = before.name.is_some() && after.name.is_none() && before.address == after.address;
    let address = before.address.is_some() && after.address.is_none() && before.name == after.name;
    usize::from(is_typed && name) + usize::from(is_typed && address)
}

impl Dispatches<'_> {
    /// The work in hand: dispatches not settled, those that boards have let go among them, by rising run
    /// number, redacted for the viewer.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn all_open(self) -> Result<Undisclosed<Vec<DispatchView>>, PortalError> {
        let seat = self.seat;
        let standings = seat.allow_somewhere(&[Action::ListDispatches], None).await?;
        let _turn = seat.portal.turns.take(u16::MAX).await;
        Ok(seat.boards().await?.open_dispatches(standings, seat.now))
    }

    /// Changes many bookings in one commit; all or none. Each is meant by id or by the host product's
    /// reference. Several rows may change one dispatch: they are made in their order, and each is judged on
    /// what the rows before it made of it. A booked time that stays as it was keeps its revised time, and
    /// those that would stay as they are are left alone, but for the flag of a confidential patient set or
    /// lifted by somebody who is not shown whether it stands: that is written whatever stood. What meets
    /// another writer is made again, as for [`Dispatches::update`]. Returns the dispatches changed, each
    /// once.
    ///
    /// # Errors
    /// [`PortalError::InRow`] with what [`Dispatches::update`] would say of that change alone; then none is
    /// made. [`PortalError::Invalid`] for too many, [`PortalError::Store`].
    pub async fn update_all(
        self,
        changes: Vec<(impl Into<DispatchKey>, DispatchPatch)>,
    ) -> Result<Vec<Rebooked>, PortalError> {
        let (seat, mut tries) = (self.seat, Tries::new());
        let changes: Vec<(DispatchKey, DispatchPatch)> =
            changes.into_iter().map(|(which, patch)| (which.into(), patch)).collect();
        seat.allow_somewhere(DispatchPatch::ACTIONS, None).await?;
        check_count(changes.len())?;
        loop {
            let done = seat.rebook_all(&changes).await;
            if !tries.go_on(&done) {
                return done;
            }
        }
    }
}

impl Seat<'_> {
    async fn rebook_all(
        &self,
        changes: &[(DispatchKey, DispatchPatch)],
    ) -> Result<Vec<Rebooked>, PortalError> {
        let keys: Vec<&DispatchKey> = changes.iter().map(|(key, _)| key).collect();
        let mut batch = self.batch(&keys).await?;
        let (mut rows, mut before, mut after) = (Vec::new(), Vec::new(), Vec::new());
        for (row, (key, patch)) in changes.iter().enumerate() {
            let stands = self.in_batch(&batch, row, (key, Action::UpdateDispatch)).await?;
            let new = self.rebooked(&stands.after, patch).await.map_err(|error| error.in_row(row))?;
            let is_told = self.is_always_a_change(patch, &stands.after).await?;
            if new != stands.after || is_told {
                rows.push(row);
                before.push(stands.before.clone());
                after.push(new.clone());
                batch.put(row, new, patch.delete_reason.as_ref());
            }
            if is_told {
                batch.tell(row);
            }
        }
        // Row by row, since one may name something that a later one takes out again.
        self.check(&before, &mut after).await.map_err(|error| error.among_rows(&rows))?;
        for (row, stamped) in rows.into_iter().zip(after) {
            batch.put(row, stamped, None);
        }
        let written = self.write_batch(&batch, None).await?;
        let versions = self.versions(&dispatches_of(&written)).await?;
        let rebooked = batch.changed().map(|Pending { before, after, .. }| Rebooked {
            id: before.id(),
            version: versions.get(&before.id()).copied(),
            cleared: cleared(&before.0, &after.0),
        });
        Ok(rebooked.collect())
    }

    /// The dispatch with a change that the viewer may make; what it restates stays as it is.
    pub(crate) async fn rebooked(
        &self,
        before: &Dispatch,
        patch: &DispatchPatch,
    ) -> Result<Dispatch, PortalError> {
        self.allow_write(&patch.parts(before.record_status()), before).await?;
        rebook(before, patch.clone().resolved(before).without_restated(before), self.now)
    }
}
