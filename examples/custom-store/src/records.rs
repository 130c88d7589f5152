//! Records out of their bytes, one by one and in lists.

use crate::fault::Fault;
use crate::tables::{Place, RECORDS, UNIQUE, places};
use bayboard::danger::{Unique, decode};
use bayboard::{DecodeError, Record, RecordKind, TenantId};
use redb::{ReadTransaction, ReadableTable};

/// The record that stands there.
pub(crate) fn one<R: TryFrom<Record>>(
    records: &impl ReadableTable<Place<'static>, &'static [u8]>,
    place: Place<'_>,
) -> Result<Option<R>, Fault> {
    Ok(records.get(place)?.map(|bytes| read(bytes.value())).transpose()?)
}

/// The record that holds the value.
pub(crate) fn holder<R: TryFrom<Record>>(moment: &ReadTransaction, value: &Unique) -> Result<Option<R>, Fault> {
    match moment.open_table(UNIQUE)?.get(value.bytes().as_slice())? {
        Some(place) => one(&moment.open_table(RECORDS)?, place.value()),
        None => Ok(None),
    }
}

/// A tenant's records of one kind, by id.
pub(crate) fn all<R: TryFrom<Record>>(moment: &ReadTransaction, tenant: TenantId, kind: RecordKind) -> Result<Vec<R>, Fault> {
    page(moment, places(tenant, kind, u128::MIN), usize::MAX)
}

/// As many records as fit the limit.
pub(crate) fn page<R: TryFrom<Record>>(
    moment: &ReadTransaction,
    places: std::ops::RangeInclusive<Place<'static>>,
    limit: usize,
) -> Result<Vec<R>, Fault> {
    let rows = moment.open_table(RECORDS)?.range(places)?;
    let records = rows.map(|row| listed(read(row?.1.value())));
    records.filter_map(Result::transpose).take(limit).collect()
}

/// A record for a list. One written by a newer version is withheld: it must not hide its neighbours.
pub(crate) fn listed<R>(record: Result<R, DecodeError>) -> Result<Option<R>, Fault> {
    match record {
        Ok(record) => Ok(Some(record)),
        Err(error @ (DecodeError::UnknownWord(_) | DecodeError::UnknownVersion(_))) => {
            tracing::warn!(%error, "withheld a record of a newer version");
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}

/// The record in these bytes. Another kind than its place says is damage.
pub(crate) fn read<R: TryFrom<Record>>(bytes: &[u8]) -> Result<R, DecodeError> {
    R::try_from(decode(bytes)?).map_err(|_| DecodeError::NotCanonical)
}
