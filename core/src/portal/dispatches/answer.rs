//! What who wrote a dispatch is told of it; a repeated request is told it again.

use crate::gate::{DispatchView, Look, Undisclosed};
use crate::portal::seat::claim::same_request;
use crate::portal::{Claim, Made, PortalError, Seat, first_record};
use crate::{Draft, Record, RecordRef, StoreError};

/// A dispatch after its change, redacted for who changed it; nothing when they may not see it as it now
/// stands (an archived one, say). The change stands either way.
pub type Changed = Undisclosed<Option<DispatchView>>;

impl Seat<'_> {
    pub(crate) async fn finish(
        &self,
        draft: Draft,
        claim: Option<Claim>,
    ) -> Result<Made<Changed>, PortalError> {
        let changes = draft.finish();
        match self.portal.store.commit(&changes).await {
            Ok(committed) => {
                self.portal.show_commit(&changes, &committed, self.now).await;
                let value = self.show(&first_record(committed)?).await?;
                Ok(Made { value, repeated: false })
            }
            // Another request with this key came first, between our look and our commit.
            Err(StoreError::AlreadyDone(earlier)) => self.repeat(same_request(claim, earlier)?).await,
            Err(error) => Err(error.into()),
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

    pub(crate) async fn show(&self, record: &Record) -> Result<Changed, PortalError> {
        let Record::Dispatch(dispatch) = record else { return Err(PortalError::NotFound) };
        let standings = self.standings().await?;
        let boards = self.boards().await?;
        Ok(boards.redact(standings, &[dispatch], Look::Opened, self.now).map(|mut shown| shown.pop()))
    }
}
