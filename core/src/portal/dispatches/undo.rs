//! Taking back an archiving that was a mistake: whoever did it may, within the minute, without the right to
//! restore.

use crate::access::RecordStatus;
use crate::journal::{EntryKey, Payload, RawEntry};
use crate::portal::{Portal, PortalError, Seat, dispatch_ref};
use crate::{Dispatch, Record, RecordRef, TenantId, Timestamp, Version};
use std::num::NonZeroU16;
use std::time::Duration;

/// So long.
const UNDO: Duration = Duration::from_secs(60);
/// The change is most often the newest entry about its dispatch, or one of a few.
const FEW: NonZeroU16 = NonZeroU16::new(16).expect("sixteen is not zero");

impl Seat<'_> {
    /// Whether this viewer put the dispatch away by its last change, a minute ago at most. The journal is
    /// asked, so it does not matter which node took the change.
    pub(crate) async fn archived_just_now(&self, dispatch: &Dispatch) -> Result<bool, PortalError> {
        let record = (dispatch_ref(dispatch.id()), dispatch.version());
        let Some(entry) = self.portal.change_since(self.viewer.tenant, record, self.now.minus(UNDO)).await?
        else {
            return Ok(false);
        };
        let header = entry.header().map_err(crate::StoreError::from)?;
        Ok(header.actor == self.viewer.actor && self.portal.took_out_of_use(&entry, dispatch).await?)
    }
}

impl Portal {
    /// The entry of the change that made this version, if it is from `since` or later.
    async fn change_since(
        &self,
        tenant: TenantId,
        (record, version): (RecordRef, Version),
        since: Timestamp,
    ) -> Result<Option<RawEntry>, PortalError> {
        let (of, mut before) = (EntryKey::Record(tenant, record), None);
        loop {
            let entries = self.store.entries(&of, before, true, FEW).await?;
            if let Some(entry) = entries.iter().find(|entry| entry.version == Some(version)) {
                return Ok(Some(entry.clone()).filter(|entry| entry.at >= since));
            }
            let Some(last) = entries.last() else { return Ok(None) };
            if entries.iter().all(|entry| entry.at < since) {
                return Ok(None);
            }
            before = Some(last.sequence);
        }
    }

    /// Whether the dispatch was in use before this change.
    async fn took_out_of_use(&self, entry: &RawEntry, dispatch: &Dispatch) -> Result<bool, PortalError> {
        let key = dispatch.open_journal_key(&self.company(dispatch.tenant()).await?)?;
        let Some(Payload::Change { before: Some(before), .. }) = entry.payload(Some(&key))? else {
            return Ok(false);
        };
        let before: Record = crate::danger::decode(&before).map_err(crate::StoreError::from)?;
        Ok(before.record_status() == RecordStatus::Active)
    }
}
