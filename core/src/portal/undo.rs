//! Taking back an archiving that was a mistake: whoever did it may, within the minute, without the right to restore (FEATURES D2).

use super::{BATCH, Portal, PortalError, Viewer, dispatch_ref};
use crate::access::RecordStatus;
use crate::journal::{Payload, RawEntry, Sequence};
use crate::{Dispatch, Record, RecordRef, TenantId, Timestamp, Version};
use std::time::Duration;

/// So long.
const UNDO: Duration = Duration::from_secs(60);

impl Portal {
    /// Whether this viewer put the dispatch away by its last change, a minute ago at most. The journal is asked, so it does not
    /// matter which node took the change.
    pub(super) async fn archived_just_now(
        &self,
        viewer: &Viewer,
        dispatch: &Dispatch,
        now: Timestamp,
    ) -> Result<bool, PortalError> {
        let record = (dispatch_ref(dispatch.id()), dispatch.version());
        let Some(entry) = self.change_since(viewer.tenant, record, now.minus(UNDO)).await? else { return Ok(false) };
        let header = entry.header().map_err(crate::StoreError::from)?;
        Ok(header.actor == viewer.actor && self.took_out_of_use(&entry, dispatch)?)
    }
    /// The entry of the change that made this version, if it is from `since` or later.
    async fn change_since(
        &self,
        tenant: TenantId,
        (record, version): (RecordRef, Version),
        since: Timestamp,
    ) -> Result<Option<RawEntry>, PortalError> {
        let mut upto = self.store.journal_head(tenant).await?.sequence.0;
        while upto > 0 {
            let after = upto.saturating_sub(BATCH.get().into());
            let entries = self.store.journal_entries(tenant, Sequence(after), BATCH).await?;
            let made = |entry: &&RawEntry| entry.record == Some(record) && entry.version == Some(version);
            if let Some(entry) = entries.iter().rfind(made) {
                return Ok(Some(entry.clone()).filter(|entry| entry.at >= since));
            }
            if entries.iter().all(|entry| entry.at < since) {
                return Ok(None);
            }
            upto = after;
        }
        Ok(None)
    }
    /// Whether the dispatch was in use before this change.
    fn took_out_of_use(&self, entry: &RawEntry, dispatch: &Dispatch) -> Result<bool, PortalError> {
        let Some(wrapped) = &dispatch.0.journal_key else { return Ok(false) };
        let key = self.vault.subject_key(&dispatch.journal_place(), wrapped)?;
        let Some(Payload::Change { before: Some(before), .. }) = entry.payload(Some(&key))? else { return Ok(false) };
        let before: Record = crate::danger::decode(&before).map_err(crate::StoreError::from)?;
        Ok(before.record_status() == RecordStatus::Active)
    }
}
