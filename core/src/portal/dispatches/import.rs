//! What imports and feeds need beside the single use cases: look-ups by a person's reference, and many
//! changes in one commit.

use crate::access::Action;
use crate::gate::{DispatchView, Undisclosed};
use crate::portal::dispatches::change::rebook;
use crate::portal::{DispatchPatch, Dispatches, PortalError, check_count, dispatch_ref};
use crate::record::Optional;
use crate::records::RawDispatch;
use crate::{DispatchId, Record, Stop};

/// A booking that was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rebooked {
    /// Which.
    pub id: DispatchId,
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

    /// Changes many bookings in one commit; all or none. A dispatch must not stand in the list twice. A
    /// booked time that stays as it was keeps its revised time, and those that would stay as they are are
    /// left alone. Answers the ones changed.
    ///
    /// # Errors
    /// [`PortalError::NotFound`] when one does not exist, and as for [`Dispatches::update`].
    pub async fn update_all(
        self,
        changes: Vec<(DispatchId, DispatchPatch)>,
    ) -> Result<Vec<Rebooked>, PortalError> {
        let seat = self.seat;
        seat.allow_somewhere(DispatchPatch::ACTIONS, None).await?;
        check_count(changes.len())?;
        let keys = changes.iter().map(|(id, _)| dispatch_ref(*id));
        let mut records = seat.records_by_key(keys.collect()).await?;
        let (mut reasons, mut before, mut after, mut changed) =
            (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for (id, patch) in changes {
            let Some(Record::Dispatch(old)) = records.remove(&id.as_uuid()) else {
                return Err(PortalError::NotFound);
            };
            seat.allow_write(&patch.parts(old.record_status()), &old).await?;
            let reason = patch.delete_reason.clone();
            let new = rebook(&old, patch.resolved(&old).without_restated(&old), seat.now)?;
            if new != *old {
                changed.push(Rebooked { id, cleared: cleared(&old.0, &new.0) });
                reasons.push(reason);
                before.push(*old);
                after.push(new);
            }
        }
        if after.is_empty() {
            return Ok(Vec::new());
        }
        seat.check(&before, &mut after).await?;
        let mut edits = reasons.into_iter().zip(before).zip(after);
        let draft = edits
            .try_fold(seat.draft().await?, |draft, ((why, old), new)| draft.because(why).edit(old, new))?;
        seat.commit(draft.finish()).await?;
        Ok(changed)
    }
}
