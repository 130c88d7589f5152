//! Records out of their bytes, one by one and in lists.

use crate::fault::Found;
use crate::tables::{Bytes, Place, Places, RECORDS, UNIQUE, places};
use bayboard::danger::{Unique, decode};
use bayboard::{DecodeError, Record, RecordKind, TenantId};
use redb::{ReadTransaction, ReadableTable};

/// The record that stands there.
pub(crate) fn one<R: TryFrom<Record>>(records: &impl ReadableTable<Place<'static>, Bytes>, place: Place<'_>) -> Found<Option<R>> {
    Ok(records.get(place)?.map(|bytes| read(bytes.value())).transpose()?)
}

/// The record that holds the value.
pub(crate) fn holder<R: TryFrom<Record>>(moment: &ReadTransaction, value: &Unique) -> Found<Option<R>> {
    let place = moment.open_table(UNIQUE)?.get(value.bytes().as_slice())?;
    place.map_or(Ok(None), |place| one(&moment.open_table(RECORDS)?, place.value()))
}

/// A tenant's records of one kind, by id.
pub(crate) fn all<R: TryFrom<Record>>(moment: &ReadTransaction, tenant: TenantId, kind: RecordKind) -> Found<Vec<R>> {
    page(moment, places(tenant, kind, u128::MIN), usize::MAX)
}

/// As many records as fit the limit.
pub(crate) fn page<R: TryFrom<Record>>(moment: &ReadTransaction, places: Places, limit: usize) -> Found<Vec<R>> {
    let rows = moment.open_table(RECORDS)?.range(places)?;
    rows.map(|row| listed(row?.1.value())).filter_map(Result::transpose).take(limit).collect()
}

/// A record for a list. One written by a newer version is withheld: it must not hide its neighbours.
pub(crate) fn listed<R: TryFrom<Record>>(bytes: &[u8]) -> Found<Option<R>> {
    match read(bytes) {
        Err(error) if error.is_of_another_version() => {
            tracing::warn!(%error, "withheld a record of a newer version");
            Ok(None)
        }
        record => Ok(Some(record?)),
    }
}

/// The record in these bytes. Another kind than its place says is damage.
fn read<R: TryFrom<Record>>(bytes: &[u8]) -> Result<R, DecodeError> {
    R::try_from(decode(bytes)?).map_err(|_| DecodeError::NotCanonical)
}
