//! Which dispatch a caller means: by our id, or by the host product's reference.

use crate::access::Action;
use crate::portal::{PortalError, Seat, dispatch_ref};
use crate::{Dispatch, DispatchId, RecordKind, RecordRef, SourceRef, StoreError, StoreExt, Unique, Word};

/// Which dispatch: use cases take an id or a reference, whichever the caller has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DispatchKey {
    /// By our id.
    Id(DispatchId),
    /// By the host product's reference.
    Source(SourceRef),
}

impl From<DispatchId> for DispatchKey {
    fn from(id: DispatchId) -> Self {
        Self::Id(id)
    }
}

impl From<SourceRef> for DispatchKey {
    fn from(source: SourceRef) -> Self {
        Self::Source(source)
    }
}

impl DispatchKey {
    /// The record, as far as it is known before anything is read.
    pub(crate) const fn record(&self) -> Option<RecordRef> {
        match self {
            Self::Id(id) => Some(dispatch_ref(*id)),
            Self::Source(_) => None,
        }
    }
}

impl Seat<'_> {
    /// The dispatch that is meant; whether the viewer may do this to it, and know of it, is asked afterwards.
    pub(crate) async fn dispatch(&self, key: &DispatchKey, action: Action) -> Result<Dispatch, PortalError> {
        let found = match key {
            DispatchKey::Id(id) => match self.dispatch_record(*id).await {
                Err(PortalError::NotFound) => None,
                found => Some(found?),
            },
            DispatchKey::Source(source) => self.known_under(source).await?,
        };
        match found {
            Some(dispatch) => Ok(dispatch),
            None => self.miss(action, key).await,
        }
    }

    /// What is nowhere is not found as what the viewer may not know of is: first the journal tells it, so
    /// that the disk is waited for either way.
    pub(crate) async fn miss<T>(&self, action: Action, key: &DispatchKey) -> Result<T, PortalError> {
        self.journal_denial(vec![action.word()], key.record(), self.standings().await?).await?;
        Err(PortalError::NotFound)
    }

    pub(crate) async fn dispatch_under(&self, source: &SourceRef) -> Result<Option<Dispatch>, StoreError> {
        let source = Unique::source_ref(self.viewer.tenant, RecordKind::Dispatch, source.clone());
        self.portal.store.find_as(&source).await
    }
}
