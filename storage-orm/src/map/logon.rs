//! Logon history. Rows are kept as they were written: digests are made over those bytes.

use super::part::{number, signed};
use crate::entity::{logon, logon_key};
use bayboard::danger::{decode_part, encode_part};
use bayboard::journal::{LogonNumber, LogonRow};
use bayboard::{DecodeError, FacilityId, TenantId};

pub(crate) fn logon_row(tenant: TenantId, given: LogonNumber, row: &LogonRow) -> logon::Model {
    logon::Model { tenant: tenant.as_uuid(), number: signed(given.0), bytes: encode_part(row).into() }
}

/// What it is found by beside its number, if it is a facility's.
pub(crate) fn logon_key_row(
    tenant: TenantId,
    given: LogonNumber,
    row: &LogonRow,
) -> Option<logon_key::Model> {
    let key = logon_rows_of(row.facility?).into();
    Some(logon_key::Model { tenant: tenant.as_uuid(), key, number: signed(given.0) })
}

/// The key of a facility's rows.
pub(crate) fn logon_rows_of(facility: FacilityId) -> [u8; 16] {
    facility.as_uuid().into_bytes()
}

pub(crate) fn logon(row: logon::Model) -> Result<(LogonNumber, LogonRow), DecodeError> {
    let logon::Model { tenant: _, number: given, bytes } = row;
    Ok((LogonNumber(number(given)?), decode_part(&bytes.0)?))
}
