//! Reading the host's request log, which stands outside the store: the right to, and that it was read.

use crate::access::Action;
use crate::change::Access;
use crate::gate::versions;
use crate::journal::EntryKind;
use crate::portal::{PortalError, Seat};
use crate::{Line, Word};

impl Seat<'_> {
    /// Asks whether the viewer may read the request log that the host keeps, and journals that they do before
    /// the answer is given. `surface` says where, and which part of it.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`]; [`PortalError::Store`] when the entry cannot be written: then nothing of
    /// it may be shown.
    pub async fn open_request_log(&self, surface: Line) -> Result<(), PortalError> {
        let action = Action::ReadRequestLog;
        self.allow(action, None).await?;
        let (words, rules) = (vec![action.word().to_owned()], Vec::new());
        let access = Access { surface, words, rules, policy: versions(self.standings().await?) };
        let entry = self.draft().await?.access(EntryKind::Disclosure, None, access)?;
        self.portal.store.commit(&entry.finish()).await?;
        Ok(())
    }
}
