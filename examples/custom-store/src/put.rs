//! One record at the version it expects, with everything it is found by.

use crate::fault::Fault;
use crate::records::one;
use crate::tables::{EVERY, LISTS, LIVE, OPEN, Place, RECORDS, UNIQUE, bits, place_of};
use bayboard::danger::{AsRaw, Unique, encode};
use bayboard::{Dispatch, Record, StoreError, Write};
use redb::{Table, WriteTransaction};

/// Records and their indexes, within a transaction.
pub(crate) struct Records<'t> {
    records: Table<'t, Place<'static>, &'static [u8]>,
    unique: Table<'t, &'static [u8], Place<'static>>,
    lists: Table<'t, (u128, u128, u64), u128>,
    live: Table<'t, (u128, i64, u128), ()>,
}

impl<'t> Records<'t> {
    pub(crate) fn open(transaction: &'t WriteTransaction) -> Result<Self, Fault> {
        Ok(Self {
            records: transaction.open_table(RECORDS)?,
            unique: transaction.open_table(UNIQUE)?,
            lists: transaction.open_table(LISTS)?,
            live: transaction.open_table(LIVE)?,
        })
    }
    /// Writes the record, or says what stands in its way.
    pub(crate) fn put(&mut self, Write { record, expected }: &Write) -> Result<(), Fault> {
        let before: Option<Record> = one(&self.records, place_of(record))?;
        if before.as_ref().map(Record::version) != *expected {
            return Err(StoreError::Conflict { record: record.key() }.into());
        }
        if let Some(before) = &before {
            self.forget(before)?;
        }
        self.find_by(record)?;
        self.records.insert(place_of(record), encode(record).as_slice())?;
        Ok(())
    }
    fn forget(&mut self, record: &Record) -> Result<(), Fault> {
        for value in Unique::all_of(record) {
            self.unique.remove(value.bytes().as_slice())?;
        }
        if let Record::Dispatch(dispatch) = record {
            for list in lists(dispatch) {
                self.lists.remove(list)?;
            }
            self.live.remove(live(dispatch))?;
        }
        Ok(())
    }
    fn find_by(&mut self, record: &Record) -> Result<(), Fault> {
        for value in Unique::all_of(record) {
            // What this record held before is forgotten by now: whoever holds the value is another.
            if self.unique.insert(value.bytes().as_slice(), place_of(record))?.is_some() {
                return Err(StoreError::Duplicate { key: value.key() }.into());
            }
        }
        if let Record::Dispatch(dispatch) = record {
            for list in lists(dispatch) {
                self.lists.insert(list, dispatch.id().as_uuid().as_u128())?;
            }
            self.live.insert(live(dispatch), ())?;
        }
        Ok(())
    }
}

/// The lists on which a dispatch stands, by its run number.
fn lists(dispatch: &Dispatch) -> Vec<(u128, u128, u64)> {
    let raw = dispatch.as_raw();
    let Some(run) = raw.run_number else { return Vec::new() };
    let ends = [raw.origin.facility, raw.destination.facility].into_iter().flatten().map(|id| id.as_uuid().as_u128());
    let open = dispatch.settled_at().is_none().then_some(OPEN);
    [EVERY].into_iter().chain(open).chain(ends).map(|list| (bits(raw.tenant), list, run.0)).collect()
}

fn live(dispatch: &Dispatch) -> (u128, i64, u128) {
    let settled = dispatch.settled_at().map_or(i64::MAX, |at| at.as_micros());
    (bits(dispatch.tenant()), settled, dispatch.id().as_uuid().as_u128())
}
