//! Sessions of facilities' browsers: what a cookie opens, and how it comes to its end.
//!
//! A cookie carries its session in itself, so a session stands nowhere until it is signed out. Then a
//! tombstone is put into its cell, for as long as the cookie could open anything by itself, and its row into
//! logon history, both in one swap: whatever was answered is durable, and nothing replaces a tombstone.
//! Decoys do the same, statement by statement.
//!
//! A node hears of ends by logon history, which it reads on with every look: rows are numbered in the order
//! of commits and without a gap, so whoever reads on from a row misses none, on every store and with any
//! number of nodes. What ended before a node began to read is in the cells, and each session's cell is read
//! when the node first meets it. It began to read, or has read further, before that: an end is either
//! committed by then, and so in the cell, or its row is yet to come.

use crate::access::{BoardTicket, SessionCookie};
use crate::board::Pass;
use crate::journal::{Client, LogonEvent, LogonKey, LogonNumber, LogonRow};
use crate::portal::{BATCH, Loaded, Portal, PortalError, logons};
use crate::{Cell, CellKey, SessionId, Space, StoreError, Swap, TenantId, Timestamp};
use sha2::{Digest, Sha256};
use uuid::Uuid;

impl Portal {
    /// The ticket in a browser's cookie, if it is one of ours and not [too old](BoardTicket::LIFE). Whether
    /// it still opens a board is asked of the boards, which know from here on whether it was signed out.
    ///
    /// # Errors
    /// [`PortalError::Store`] when the company's keys cannot be read, or this node meets the session for the
    /// first time and cannot look for its end.
    pub async fn ticket(
        &self,
        tenant: TenantId,
        cookie: &SessionCookie,
        now: Timestamp,
    ) -> Result<Option<BoardTicket>, PortalError> {
        let Ok(ticket) = cookie.open(&self.company(tenant).await?) else { return Ok(None) };
        if ticket.until() <= now {
            return Ok(None);
        }
        let loaded = self.loaded(tenant, now).await?;
        if !loaded.boards.knows(ticket.session) {
            let cell = self.store.cell(tenant, &cell_key(ticket.session), now).await?;
            loaded.boards.know_session(ticket.session, cell.is_some());
        }
        Ok(Some(ticket))
    }

    /// Signs a browser out; its cookie opens nothing from now on, here and, with their next look, at all
    /// other nodes.
    ///
    /// # Errors
    /// [`PortalError::Store`] when it cannot be recorded.
    pub async fn sign_out(
        &self,
        tenant: TenantId,
        ticket: &BoardTicket,
        client: Client,
        boot: Uuid,
        now: Timestamp,
    ) -> Result<(), PortalError> {
        let loaded = self.loaded(tenant, now).await?;
        let pass = Pass::Session(ticket.clone());
        let row = LogonRow { client, boot, ..logons::row(&loaded.boards, &pass, LogonEvent::SignOut, now) };
        match self.store.swap(tenant, &[ending(ticket, now)], Some(&row), now).await {
            // Signed out already, in another tab.
            Ok(()) | Err(StoreError::CellChanged) => {}
            Err(error) => return Err(error.into()),
        }
        loaded.boards.end_sessions([ticket.session]);
        Ok(())
    }

    /// Where a node that begins now reads logon history on from. The last digest's rows were committed before
    /// it, and so were the ends among them.
    pub(crate) async fn begin_of_ends(&self, tenant: TenantId) -> Result<LogonNumber, PortalError> {
        self.last_digested(tenant).await
    }

    /// Reads logon history on, and ends what was signed out there.
    pub(crate) async fn follow_ends(
        &self,
        loaded: &Loaded,
        tenant: TenantId,
        after: &mut LogonNumber,
    ) -> Result<(), PortalError> {
        loop {
            let rows = self.store.logons(&LogonKey::All(tenant), *after, BATCH).await?;
            let ended = rows.iter().filter(|(_, row)| row.event == LogonEvent::SignOut);
            loaded.boards.end_sessions(ended.filter_map(|(_, row)| row.session));
            *after = rows.last().map_or(*after, |(number, _)| *number);
            if rows.len() < BATCH.get().into() {
                return Ok(());
            }
        }
    }
}

fn ending(ticket: &BoardTicket, now: Timestamp) -> Swap {
    let cell = Cell {
        key: cell_key(ticket.session),
        version: 0,
        owner: ticket.subject.as_uuid(),
        rank: now.as_micros(),
        until: ticket.until(),
        bytes: None,
    };
    Swap { cell, expected: None }
}

/// Apart from the cells of other people's sessions.
fn cell_key(session: SessionId) -> CellKey {
    let digest =
        Sha256::new().chain_update(b"facility session").chain_update(session.as_uuid().as_bytes()).finalize();
    CellKey { space: Space::Session, id: digest.into() }
}
