//! Which row of a batch gives a reference that another record has.

use crate::portal::{PortalError, Seat};
use crate::{RecordKind, SourceRef, StoreError, Unique, UniqueKey};
use std::collections::BTreeSet;
use uuid::Uuid;

impl Seat<'_> {
    /// The error of a batch whose rows give these records these references, with the row if a reference was
    /// taken: by another record, or by an earlier row.
    pub(crate) async fn row_of_taken(
        &self,
        error: PortalError,
        kind: RecordKind,
        rows: &[(Option<&SourceRef>, Uuid)],
    ) -> Result<PortalError, StoreError> {
        if error != PortalError::Duplicate(UniqueKey::SourceRef) {
            return Ok(error);
        }
        let mut given = BTreeSet::new();
        for (row, (source, id)) in rows.iter().enumerate() {
            let Some(source) = source else { continue };
            let value = Unique::source_ref(self.viewer.tenant, kind, SourceRef::clone(source));
            let holder = self.portal.store.find(&value).await?.map(|record| record.key().id);
            if !given.insert(source.as_str()) || holder.is_some_and(|holder| holder != *id) {
                return Ok(error.in_row(row));
            }
        }
        Ok(error)
    }
}
