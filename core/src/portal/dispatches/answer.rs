//! What who wrote a dispatch is told of it; a repeated request is told it again.

use crate::gate::{DispatchView, Look, Undisclosed, ViewTag};
use crate::portal::seat::claim::same_request;
use crate::portal::{Claim, Made, PortalError, Seat, first_record};
use crate::{Dispatch, DispatchId, Draft, Record, RecordRef, StoreError};
use std::collections::HashMap;

/// So many dispatches are redacted in one go: few enough that whoever else has work to do comes in between.
const STRETCH: usize = 128;

/// A dispatch that was made or changed. Nothing of the patient is in it, so it takes no disclosure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// Which.
    pub id: DispatchId,
    /// Names what whoever wrote it is shown of it now, to be handed back with the next change; none when they
    /// may not see it as it now stands (an archived one, say).
    pub version: Option<ViewTag>,
}

/// A dispatch after its change. The change stands whether or not the view is disclosed.
#[derive(Clone, Debug)]
pub struct Changed {
    /// Which.
    pub id: DispatchId,
    /// As [`Written::version`].
    pub version: Option<ViewTag>,
    /// The dispatch as it now stands, redacted for who changed it; nothing when they may not see it so. It is
    /// closed until it is disclosed, and whoever needs the version alone need not disclose it.
    pub view: Undisclosed<Option<DispatchView>>,
}

impl Seat<'_> {
    pub(crate) async fn finish(
        &self,
        draft: Draft,
        claim: Option<Claim>,
    ) -> Result<Made<Changed>, PortalError> {
        match self.commit(draft.finish()).await {
            Ok(committed) => {
                let value = self.show(&first_record(committed)?).await?;
                Ok(Made { value, repeated: false })
            }
            // Another request with this key came first, between our look and our commit.
            Err(PortalError::Store(StoreError::AlreadyDone(earlier))) => {
                self.repeat(same_request(claim, earlier)?).await
            }
            Err(error) => Err(error),
        }
    }

    /// What this key made before, if it was for the same request.
    pub(crate) async fn earlier(&self, claim: Option<Claim>) -> Result<Option<RecordRef>, PortalError> {
        let Some(claim) = claim else { return Ok(None) };
        let earlier = self.portal.store.claimed(self.viewer.tenant, &claim.key, self.now).await?;
        earlier.map(|earlier| same_request(Some(claim), earlier)).transpose()
    }

    /// A repeated request is answered anew through the gate, never from a stored body.
    pub(crate) async fn repeat(&self, resource: RecordRef) -> Result<Made<Changed>, PortalError> {
        let record = self.record(resource).await?;
        Ok(Made { value: self.show(&record).await?, repeated: true })
    }

    async fn show(&self, record: &Record) -> Result<Changed, PortalError> {
        let Record::Dispatch(dispatch) = record else { return Err(PortalError::NotFound) };
        let standings = self.standings().await?;
        let boards = self.boards().await?;
        let view = boards.redact(standings, &[dispatch], Look::Opened, self.now).map(|mut shown| shown.pop());
        let version = view.value.as_ref().map(DispatchView::version);
        Ok(Changed { id: dispatch.id(), version, view })
    }

    /// What names each of these as the viewer would be shown it opened, of those that they are shown. The
    /// views themselves go nowhere.
    pub(crate) async fn versions(
        &self,
        dispatches: &[&Dispatch],
    ) -> Result<HashMap<DispatchId, ViewTag>, PortalError> {
        let standings = self.standings().await?;
        let boards = self.boards().await?;
        let _turn = self.portal.turns.take(u16::try_from(dispatches.len()).unwrap_or(u16::MAX)).await;
        let mut versions = HashMap::new();
        for stretch in dispatches.chunks(STRETCH) {
            let shown = boards.redact(standings, stretch, Look::Opened, self.now).value;
            versions.extend(shown.iter().map(|view| (view.id(), view.version())));
        }
        Ok(versions)
    }

    /// The same of one.
    pub(crate) async fn version_of(&self, dispatch: &Dispatch) -> Result<Option<ViewTag>, PortalError> {
        Ok(self.versions(&[dispatch]).await?.remove(&dispatch.id()))
    }
}

/// The dispatches among records that were written.
pub(crate) fn dispatches_of(records: &[Record]) -> Vec<&Dispatch> {
    let dispatches = records.iter().filter_map(|record| match record {
        Record::Dispatch(dispatch) => Some(&**dispatch),
        _ => None,
    });
    dispatches.collect()
}
