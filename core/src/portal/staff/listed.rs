//! One's own sessions and browsers: seen, ended, forgotten.

use crate::journal::LogonOutcome;
use crate::portal::staff::device::DeviceCell;
use crate::portal::staff::door::{StaffDoor, Stage, Visit};
use crate::portal::staff::session::StaffSession;
use crate::portal::staff::session_cell::{SessionCell, cells_of};
use crate::portal::{BATCH, PortalError};
use crate::{AccountId, Cell, CellKey, Line, SessionId, Space, StoreError, Swap, TenantId, Timestamp};

/// How often a browser is tried to be forgotten that is seen again meanwhile.
const ROUNDS: usize = 16;

/// A session of one's own, as it stands.
#[derive(Clone)]
pub struct OpenSession {
    /// Names it.
    pub session: SessionId,
    /// Since when.
    pub signed_in: Timestamp,
    /// The last thing a person did in it, to the minute.
    pub seen: Timestamp,
    /// Where it was signed in from.
    pub address: Option<Line>,
    /// With what.
    pub agent: Option<Line>,
    /// Whether it is the one that asks.
    pub is_this: bool,
}

impl std::fmt::Debug for OpenSession {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "OpenSession({})", self.session)
    }
}

/// A browser that one signed in from before.
#[derive(Clone)]
pub struct KnownDevice {
    /// Names it.
    pub id: [u8; 32],
    /// Browser or product, as it named itself.
    pub name: Option<Line>,
    /// When one signed in from it first.
    pub first_seen: Timestamp,
    /// And last.
    pub last_seen: Timestamp,
    /// Whether it is the one that asks.
    pub is_this: bool,
}

impl std::fmt::Debug for KnownDevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("KnownDevice(..)")
    }
}

impl StaffDoor {
    /// One's own sessions that go on, the oldest first.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] unless the session is full, [`PortalError::Store`].
    pub async fn sessions(
        &self,
        session: &StaffSession,
        now: Timestamp,
    ) -> Result<Vec<OpenSession>, PortalError> {
        self.only_full(session)?;
        let mut open = Vec::new();
        for cell in self.own_cells(session.tenant, Space::Session, session.account(), now).await? {
            let Some(held) = SessionCell::read(&cell)? else { continue };
            if self.holder(session.tenant, &held, now).await?.is_some() {
                let SessionCell { session: id, signed_in, seen, client, .. } = held;
                let is_this = id == session.session_id();
                let (address, agent) = (client.address, client.agent);
                open.push(OpenSession { session: id, signed_in, seen, address, agent, is_this });
            }
        }
        Ok(open)
    }

    /// Ends one of one's own sessions.
    ///
    /// # Errors
    /// [`PortalError::NotFound`] when there is none such, [`PortalError::Forbidden`] unless the session is
    /// full, [`PortalError::Store`].
    pub async fn end_session(
        &self,
        session: &StaffSession,
        which: SessionId,
        visit: &Visit,
        now: Timestamp,
    ) -> Result<(), PortalError> {
        self.only_full(session)?;
        let (tenant, account) = (session.tenant, session.account());
        self.find_session(tenant, account, which, now).await?.ok_or(PortalError::NotFound)?;
        self.end(tenant, (account, which), LogonOutcome::Ended, visit, now).await
    }

    /// The browsers that one signed in from within a year.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] unless the session is full, [`PortalError::Store`].
    pub async fn devices(
        &self,
        session: &StaffSession,
        now: Timestamp,
    ) -> Result<Vec<KnownDevice>, PortalError> {
        self.only_full(session)?;
        let mut known = Vec::new();
        for cell in self.own_cells(session.tenant, Space::Device, session.account(), now).await? {
            let Some(DeviceCell { name, first_seen, last_seen }) = DeviceCell::read(&cell)? else { continue };
            let (id, is_this) = (cell.key.id, session.cell.device == Some(cell.key.id));
            known.push(KnownDevice { id, name, first_seen, last_seen, is_this });
        }
        Ok(known)
    }

    /// Forgets a browser: its cookie makes it no better known than a stranger's. Sessions signed in from it
    /// go on until they are ended.
    ///
    /// # Errors
    /// [`PortalError::NotFound`] when there is none such, [`PortalError::Forbidden`] unless the session is
    /// full, [`PortalError::Store`].
    pub async fn forget_device(
        &self,
        session: &StaffSession,
        which: &[u8; 32],
        now: Timestamp,
    ) -> Result<(), PortalError> {
        self.only_full(session)?;
        let key = CellKey { space: Space::Device, id: *which };
        for _ in 0..ROUNDS {
            let stands = self.portal.store.cell(session.tenant, &key, now).await?;
            let own = stands.filter(|cell| cell.owner == session.account().as_uuid() && !cell.is_tombstone());
            let cell = own.ok_or(PortalError::NotFound)?;
            let expected = Some(cell.version);
            let swap = Swap { cell: Cell { bytes: None, ..cell }, expected };
            match self.portal.store.swap(session.tenant, &[swap], None, now).await {
                Err(StoreError::CellChanged) => {}
                done => return Ok(done?),
            }
        }
        Err(PortalError::Conflict)
    }

    /// An account's session by its name, under whichever ticket it goes on; none of one that ended.
    pub(super) async fn find_session(
        &self,
        tenant: TenantId,
        account: AccountId,
        which: SessionId,
        now: Timestamp,
    ) -> Result<Option<(SessionCell, u64)>, PortalError> {
        for cell in self.own_cells(tenant, Space::Session, account, now).await? {
            let held = SessionCell::read(&cell)?.filter(|held| held.session == which);
            if let Some(held) = held {
                return Ok(Some((held, cell.version)));
            }
        }
        Ok(None)
    }

    async fn own_cells(
        &self,
        tenant: TenantId,
        space: Space,
        account: AccountId,
        now: Timestamp,
    ) -> Result<Vec<Cell>, PortalError> {
        let (mut range, mut own) = (cells_of(tenant, space, account), Vec::new());
        loop {
            let cells = self.portal.store.cells(&range, now, BATCH).await?;
            let is_last = cells.len() < usize::from(BATCH.get());
            range.after = cells.last().map(|cell| (cell.rank, cell.key.id));
            own.extend(cells);
            if is_last {
                return Ok(own);
            }
        }
    }

    pub(super) fn only_full(&self, session: &StaffSession) -> Result<(), PortalError> {
        if session.stage() == Stage::Full { Ok(()) } else { Err(PortalError::Forbidden) }
    }
}
