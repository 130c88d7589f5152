//! Logon history.

use super::part::{maybe, number, signed, text, word};
use crate::entity::Phi;
use crate::entity::logon::Model;
use bayboard::journal::{Client, LogonNumber, LogonRow};
use bayboard::{DecodeError, DisplayId, FacilityId, Line, SessionId, TenantId, UnknownFields, Word};

pub(crate) fn logon_row(tenant: TenantId, given: LogonNumber, row: &LogonRow) -> Model {
    let LogonRow { at, event, outcome, facility, display, session, client, boot, count, unknown: _ } = row;
    let Client { address, agent } = client;
    let shown = |line: &Line| Phi(line.as_str().to_owned());
    Model {
        tenant: tenant.as_uuid(),
        number: signed(given.0),
        at: (*at).into(),
        event: event.word().to_owned(),
        outcome: outcome.word().to_owned(),
        facility: facility.map(FacilityId::as_uuid),
        display: display.map(DisplayId::as_uuid),
        session: session.map(SessionId::as_uuid),
        client_address: address.as_ref().map(shown),
        client_agent: agent.as_ref().map(shown),
        boot: *boot,
        count: (*count).into(),
    }
}

pub(crate) fn logon(row: Model) -> Result<(LogonNumber, LogonRow), DecodeError> {
    let Model {
        tenant: _,
        number: given,
        at,
        event,
        outcome,
        facility,
        display,
        session,
        client_address,
        client_agent,
        boot,
        count,
    } = row;
    let line = |column: Phi| text::<Line>(column.0);
    let client = Client { address: maybe(client_address, line)?, agent: maybe(client_agent, line)? };
    let row = LogonRow {
        at: at.into(),
        event: word(&event)?,
        outcome: word(&outcome)?,
        facility: facility.map(FacilityId::from_uuid),
        display: display.map(DisplayId::from_uuid),
        session: session.map(SessionId::from_uuid),
        client,
        boot,
        count: number(count)?,
        unknown: UnknownFields::default(),
    };
    Ok((LogonNumber(number(given)?), row))
}
