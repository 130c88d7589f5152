//! Which dispatch a caller means: by our id, or by the host product's reference.

use crate::portal::{PortalError, Seat, dispatch_ref};
use crate::{Dispatch, DispatchId, RecordKind, RecordRef, SourceRef, StoreError, StoreExt, Unique};

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
    /// The dispatch that is meant; whether the viewer may know of it is asked afterwards.
    pub(crate) async fn dispatch(&self, key: &DispatchKey) -> Result<Dispatch, PortalError> {
        match key {
            DispatchKey::Id(id) => self.dispatch_record(*id).await,
            DispatchKey::Source(source) => self.dispatch_under(source).await?.ok_or(PortalError::NotFound),
        }
    }

    pub(crate) async fn dispatch_under(&self, source: &SourceRef) -> Result<Option<Dispatch>, StoreError> {
        let source = Unique::source_ref(self.viewer.tenant, RecordKind::Dispatch, source.clone());
        self.portal.store.find_as(&source).await
    }
}
