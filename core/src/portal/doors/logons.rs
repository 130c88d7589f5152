//! History of screens: who connected, who went, and the chained digest over it.

use crate::board::{LiveBoards, Pass};
use crate::journal::{
    Actor, Client, EntryKind, LogonDigest, LogonEvent, LogonKey, LogonNumber, LogonOutcome, LogonRow, Payload,
};
use crate::portal::doors::screens::ScreenKey;
use crate::portal::{BATCH, Loaded, Portal, PortalError};
use crate::{Draft, GuardKey, StoreExt, TenantId, Timestamp, UnknownFields};
use std::time::Duration;
use uuid::Uuid;

/// One row for all that is counted, so that it does not grow.
const COUNTED: GuardKey = GuardKey(*b"bayboard: a row is only counted.");
const MINUTE: Duration = Duration::from_secs(60);

impl Portal {
    /// Records that a screen's stream opened or closed: now, or counted where it is a repeat; see
    /// [`Portal::tell_screens`].
    ///
    /// # Errors
    /// [`PortalError::Store`] when the row cannot be written; then the stream must not open.
    pub async fn record_screen(
        &self,
        tenant: TenantId,
        pass: &Pass,
        event: LogonEvent,
        client: Client,
        boot: Uuid,
        now: Timestamp,
    ) -> Result<(), PortalError> {
        let loaded = self.loaded(tenant, now).await?;
        let screen = ScreenKey::new(pass, &client);
        let row = LogonRow { client, boot, ..row(&loaded.boards, pass, event, now) };
        if !loaded.screens.is_told_alone(&screen, &row) {
            self.wait_as_if_written(&loaded, now).await?;
            loaded.screens.count(&screen, &row);
            return Ok(());
        }
        let written = self.append_logon(&loaded, tenant, &row).await;
        if written.is_err() {
            loaded.screens.untold(&screen, event);
        }
        written
    }

    pub(crate) async fn append_logon(
        &self,
        loaded: &Loaded,
        tenant: TenantId,
        row: &LogonRow,
    ) -> Result<(), PortalError> {
        let written = self.store.append_logon(tenant, row).await;
        loaded.screens.stored(written.is_ok());
        written?;
        Ok(())
    }

    /// What is only counted waits for the disk like a row, or a slow one would tell strangers from others.
    pub(crate) async fn wait_as_if_written(
        &self,
        loaded: &Loaded,
        now: Timestamp,
    ) -> Result<(), PortalError> {
        let write = async { self.store.take(&COUNTED, u32::MAX, MINUTE, now).await.map(|_| ()) };
        Ok(loaded.counted.wait(write).await?)
    }

    /// Writes what screens repeated, once their minute is over: a row each, with a count. Strangers who come
    /// in numbers are counted together. Call it every few seconds, and when the server stops, which ends all
    /// minutes.
    ///
    /// # Errors
    /// [`PortalError::Store`] when a row cannot be written; it is kept for the next call.
    pub async fn tell_screens(
        &self,
        tenant: TenantId,
        stopping: bool,
        now: Timestamp,
    ) -> Result<(), PortalError> {
        let loaded = self.loaded(tenant, now).await?;
        let _one_at_a_time = loaded.screens.telling.lock().await;
        loaded.screens.gather(stopping, now);
        while let Some(row) = loaded.screens.owed() {
            self.store.append_logon(tenant, &row).await?;
            loaded.screens.paid();
        }
        Ok(())
    }

    /// Chains a digest over the logon rows since the last one. Call it about once a minute.
    ///
    /// # Errors
    /// [`PortalError::Store`] when it cannot be written; the next call covers the same rows.
    pub async fn digest_logons(&self, tenant: TenantId, now: Timestamp) -> Result<(), PortalError> {
        let loaded = self.loaded(tenant, now).await?;
        let _one_at_a_time = loaded.digesting.lock().await;
        // Asked each time: the last one may be another server's, or one of ours whose commit was told as
        // failed.
        let mut after = self.last_digested(tenant).await?;
        loop {
            let rows = self.store.logons(&LogonKey::All(tenant), after, BATCH).await?;
            if rows.is_empty() {
                return Ok(());
            }
            let digest = LogonDigest::over(after, &rows);
            after = digest.upto;
            let draft = Draft::new(&self.company(tenant).await?, Actor::System, now).logons(digest)?;
            self.store.commit(&draft.finish()).await?;
        }
    }

    pub(crate) async fn last_digested(&self, tenant: TenantId) -> Result<LogonNumber, PortalError> {
        let last = self.store.latest_entry(tenant, EntryKind::LogonDigest).await?;
        match last.map(|entry| entry.payload(None)).transpose()?.flatten() {
            Some(Payload::Logons(digest)) => Ok(digest.upto),
            _ => Ok(LogonNumber::default()),
        }
    }
}

pub(crate) fn row(boards: &LiveBoards, pass: &Pass, event: LogonEvent, at: Timestamp) -> LogonRow {
    let blank = LogonRow {
        at,
        event,
        outcome: LogonOutcome::Accepted,
        facility: None,
        display: None,
        session: None,
        client: Client::default(),
        boot: Uuid::nil(),
        count: 1,
        account: None,
        unknown: UnknownFields::default(),
    };
    match pass {
        Pass::Display(id) => LogonRow { display: Some(*id), facility: boards.facility_of(*id), ..blank },
        Pass::Session(ticket) => {
            let facility = Some(ticket.subject).filter(|id| boards.is_facility(*id));
            let outcome = if facility.is_some() { LogonOutcome::Accepted } else { LogonOutcome::UnknownId };
            LogonRow { session: Some(ticket.session), facility, outcome, ..blank }
        }
    }
}
