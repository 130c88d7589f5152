//! Sessions of staff: what a cookie opens, how a session locks, and how it ends.
//!
//! A session is its cell. Each request reads it once; what a person does is written there at most once a
//! minute, at the version that was read, so a slow request cannot bring back what was signed out. With each
//! step of what it may do it gets another ticket, and the cookie of the one before is over. Whether the
//! account still has it is asked of the boards, which hold accounts and hear of ends as they do of
//! facilities' sessions.

use crate::journal::{Client, LogonEvent, LogonOutcome, Party};
use crate::portal::staff::cookie::StaffCookie;
use crate::portal::staff::door::{Act, BUSY, StaffDoor, StaffSignIn, StaffSigned, Stage, Visit};
use crate::portal::staff::password::Password;
use crate::portal::staff::session_cell::{SessionCell, TicketId, session_key};
use crate::portal::staff::tries::Way;
use crate::portal::{PortalError, Viewer};
use crate::records::Account;
use crate::{AccountId, Line, SessionId, StoreError, TenantId, Timestamp};
use sha2::{Digest, Sha256};
use std::time::Duration;

/// What is written at most so often of what a person does.
const MINUTE: Duration = Duration::from_secs(60);
/// How often an end or an unlocking is tried again that meets another writer.
const ROUNDS: usize = 16;

/// A session as it stood when a request came in.
#[derive(Clone)]
pub struct StaffSession {
    pub(super) tenant: TenantId,
    pub(super) cell: SessionCell,
    pub(super) client: Client,
    username: String,
    name: Line,
    stage: Stage,
}

impl std::fmt::Debug for StaffSession {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "StaffSession({})", self.cell.account)
    }
}

impl StaffSession {
    /// Who asks, with whatever the account's grants allow by then; nobody until all is set up, and while it
    /// is locked.
    #[must_use]
    pub fn viewer(&self) -> Option<Viewer> {
        let Party { actor, name } = self.party();
        let (session, client) = (self.cell.session.as_uuid(), self.client.clone());
        let viewer = Viewer { tenant: self.tenant, actor, grants: Vec::new(), session, client, name };
        (self.stage == Stage::Full).then_some(viewer)
    }

    /// The company.
    #[must_use]
    pub const fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// Whose it is.
    #[must_use]
    pub const fn account(&self) -> AccountId {
        self.cell.account
    }

    /// What they are called.
    #[must_use]
    pub fn name(&self) -> &str {
        self.name.as_str()
    }

    /// What they signed in with.
    #[must_use]
    pub fn username(&self) -> &str {
        &self.username
    }

    /// Names it in journals.
    #[must_use]
    pub const fn session_id(&self) -> SessionId {
        self.cell.session
    }

    /// What it may do.
    #[must_use]
    pub const fn stage(&self) -> Stage {
        self.stage
    }

    /// Since when.
    #[must_use]
    pub const fn signed_in(&self) -> Timestamp {
        self.cell.signed_in
    }

    /// From then on it opens nothing.
    #[must_use]
    pub fn until(&self) -> Timestamp {
        self.cell.until()
    }

    pub(super) fn party(&self) -> Party {
        Party { actor: crate::journal::Actor::Account(self.cell.account), name: Some(self.name.clone()) }
    }
}

impl StaffDoor {
    /// The session in a browser's cookie. None where it ended, was made before another password, or is of an
    /// account that is disabled.
    ///
    /// # Errors
    /// [`PortalError::Store`] when its cell cannot be read, or what a person did cannot be written there.
    pub async fn session(
        &self,
        tenant: TenantId,
        cookie: &StaffCookie,
        client: Client,
        by: Act,
        now: Timestamp,
    ) -> Result<Option<StaffSession>, PortalError> {
        let seed = self.seed(tenant, now).await?;
        let Some(ticket) = cookie.open(&self.portal.company(tenant).await?, seed) else { return Ok(None) };
        let Some((cell, version)) = self.read_session(tenant, ticket.ticket, now).await? else {
            return Ok(None);
        };
        let Some(account) = self.holder(tenant, &cell, now).await? else { return Ok(None) };
        let locked = self.is_locked(tenant, &cell, &account, now).await?;
        if by == Act::Person && !locked && !self.act(tenant, &cell, version, now).await? {
            return Ok(None);
        }
        let stage = if locked { Stage::Locked } else { stage_of(&cell) };
        let (username, name) = (account.username().to_string(), account.0.name.clone());
        Ok(Some(StaffSession { tenant, cell, client, username, name, stage }))
    }

    /// Whether a session goes on, by what this node has heard: for streams, which ask it whenever the boards
    /// wake them, and every few seconds. It asks nothing of the store.
    #[must_use]
    pub fn goes_on(&self, session: &StaffSession, now: Timestamp) -> bool {
        let Some(boards) = self.portal.boards_at_hand(session.tenant) else { return false };
        let account = boards.account(session.cell.account);
        now < session.until()
            && !boards.is_session_ended(session.cell.session)
            && account.is_some_and(|account| session.cell.is_of(&account))
    }

    /// Opens a locked session again with its password. It is the same session in journals and history, and
    /// its cookie another one: the one before opens nothing any more, in any browser and on any node.
    ///
    /// # Errors
    /// [`PortalError::NotFound`] when it has ended, [`PortalError::Forbidden`] until all is set up,
    /// [`PortalError::Store`].
    pub async fn unlock(
        &self,
        session: &StaffSession,
        password: &str,
        visit: &Visit,
        now: Timestamp,
    ) -> Result<StaffSignIn, PortalError> {
        if !session.cell.is_full() {
            return Err(PortalError::Forbidden);
        }
        let (tenant, id) = (session.tenant, session.cell.session);
        if let Some(wait) = self.portal.count_known(tenant, id.as_uuid().as_bytes(), now).await? {
            return Ok(StaffSignIn::Wait(wait));
        }
        let Some(slot) = self.hashing.slot() else { return Ok(StaffSignIn::Busy(BUSY)) };
        let company = self.portal.company(tenant).await?;
        let way = Way::new(&company, session.cell.account.as_uuid(), Some(&session.way()))?;
        let mut counted = self.portal.count_try(way, now).await?;
        let credential = self.credential(tenant, session.cell.account).await?;
        let hash = credential.as_ref().and_then(|credential| credential.0.password.as_ref());
        let Some(is_right) = self.hashing.matches(slot, &Password::typed(password), hash).await else {
            return Ok(StaffSignIn::Busy(BUSY));
        };
        let who = (Some(session.cell.account), Some(id));
        if counted.is_closed || !is_right {
            let why = if counted.is_closed { LogonOutcome::Locked } else { LogonOutcome::WrongPassword };
            self.portal.store.append_logon(tenant, &visit.row(LogonEvent::SignIn, why, who, now)).await?;
            return Ok(StaffSignIn::Refused);
        }
        let row = visit.row(LogonEvent::SignIn, LogonOutcome::Accepted, who, now);
        for round in 0..ROUNDS {
            let (cell, version) = self.current(session, now).await?;
            let open =
                SessionCell { seen: now, ticket: TicketId::generate(company.entropy()), ..cell.clone() };
            let mut swaps = open.follow(&cell, version).to_vec();
            swaps.extend(counted.begun_anew_in(round, now));
            match self.portal.store.swap(tenant, &swaps, Some(&row), now).await {
                Ok(()) => {
                    counted.begin_anew(round, &self.portal, now).await;
                    self.acts().put(id, now);
                    let session = self.staff_cookie(&company, &open, now).await?;
                    let stage = stage_of(&open);
                    return Ok(StaffSignIn::Signed(StaffSigned { session, device: None, stage }));
                }
                Err(StoreError::CellChanged) => counted.read_again(&self.portal, now).await?,
                Err(error) => return Err(error.into()),
            }
        }
        Err(PortalError::Conflict)
    }

    /// Signs a session out; its cookie opens nothing from now on, on any node.
    ///
    /// # Errors
    /// [`PortalError::Store`] when it cannot be recorded.
    pub async fn sign_out(
        &self,
        session: &StaffSession,
        visit: &Visit,
        now: Timestamp,
    ) -> Result<(), PortalError> {
        let which = (session.cell.account, session.cell.session);
        self.end(session.tenant, which, LogonOutcome::Accepted, visit, now).await
    }

    /// Puts a tombstone where a session goes on, and the row of its end, in one swap: under whichever ticket
    /// it goes on by now.
    pub(super) async fn end(
        &self,
        tenant: TenantId,
        (account, session): (AccountId, SessionId),
        outcome: LogonOutcome,
        visit: &Visit,
        now: Timestamp,
    ) -> Result<(), PortalError> {
        for _ in 0..ROUNDS {
            // It ended already, in another tab.
            let found = self.find_session(tenant, account, session, now).await?;
            let Some((cell, version)) = found else { return Ok(()) };
            let row = visit.row(LogonEvent::SignOut, outcome, (Some(cell.account), Some(session)), now);
            match self.portal.store.swap(tenant, &[cell.end(version)], Some(&row), now).await {
                Ok(()) => {
                    self.portal.loaded(tenant, now).await?.boards.end_sessions([session]);
                    return Ok(());
                }
                Err(StoreError::CellChanged) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(PortalError::Conflict)
    }

    /// The cell under a ticket as it stands, and its version; none of one that is over.
    async fn read_session(
        &self,
        tenant: TenantId,
        ticket: TicketId,
        now: Timestamp,
    ) -> Result<Option<(SessionCell, u64)>, PortalError> {
        let Some(cell) = self.portal.store.cell(tenant, &session_key(ticket), now).await? else {
            return Ok(None);
        };
        Ok(SessionCell::read(&cell)?.map(|held| (held, cell.version)))
    }

    /// The same where the session has to go on.
    pub(super) async fn current(
        &self,
        session: &StaffSession,
        now: Timestamp,
    ) -> Result<(SessionCell, u64), PortalError> {
        let found = self.read_session(session.tenant, session.cell.ticket, now).await?;
        let (cell, version) = found.ok_or(PortalError::NotFound)?;
        self.holder(session.tenant, &cell, now).await?.ok_or(PortalError::NotFound)?;
        Ok((cell, version))
    }

    /// The account, if it still has this session. Where this node has not heard of the account's newest state
    /// yet, it looks once.
    pub(super) async fn holder(
        &self,
        tenant: TenantId,
        cell: &SessionCell,
        now: Timestamp,
    ) -> Result<Option<Account>, PortalError> {
        let boards = self.portal.boards(tenant, now).await?;
        let is_behind =
            |account: &Option<Account>| account.as_ref().is_none_or(|account| account.0.epoch < cell.epoch);
        let mut account = boards.account(cell.account);
        if is_behind(&account) {
            self.portal.catch_up_for(tenant, now).await?;
            account = boards.account(cell.account);
        }
        Ok(account.filter(|account| cell.is_of(account)))
    }

    /// Whether nobody did anything for too long.
    async fn is_locked(
        &self,
        tenant: TenantId,
        cell: &SessionCell,
        account: &Account,
        now: Timestamp,
    ) -> Result<bool, PortalError> {
        let lock_after = self.portal.boards(tenant, now).await?.tenant().lock_after();
        let seen = self.last_act(cell, now);
        Ok(cell.is_full() && !account.stays_open() && seen.plus(lock_after) <= now)
    }

    /// When a person last did something. What a clock that ran ahead wrote is taken for the moment at which
    /// it is first looked at: it must not put the lock off.
    fn last_act(&self, cell: &SessionCell, now: Timestamp) -> Timestamp {
        let mut acts = self.acts();
        let heard = acts.hear(cell.session).copied();
        let seen = heard.into_iter().chain([cell.seen]).filter(|seen| *seen <= now).max();
        seen.unwrap_or_else(|| {
            acts.put(cell.session, now);
            now
        })
    }

    /// A person did something. Whether the session still goes on.
    async fn act(
        &self,
        tenant: TenantId,
        cell: &SessionCell,
        version: u64,
        now: Timestamp,
    ) -> Result<bool, PortalError> {
        if now.since(cell.seen).max(cell.seen.since(now)) >= MINUTE {
            let seen = SessionCell { seen: now, ..cell.clone() };
            match self.portal.store.swap(tenant, &[seen.put(Some(version))], None, now).await {
                Ok(()) => {}
                // Another request of theirs was first, or they signed out, or unlocked it.
                Err(StoreError::CellChanged) => {
                    let stands = self.read_session(tenant, cell.ticket, now).await?;
                    let Some((stands, _)) = stands else { return Ok(false) };
                    if self.holder(tenant, &stands, now).await?.is_none() {
                        return Ok(false);
                    }
                }
                Err(error) => return Err(error.into()),
            }
        }
        self.acts().put(cell.session, now);
        Ok(true)
    }
}

impl StaffSession {
    /// The way in that it unlocks by: its browser's, or its own where the browser is not known.
    pub(super) fn way(&self) -> [u8; 32] {
        self.cell.device.unwrap_or_else(|| Sha256::digest(self.cell.session.as_uuid().as_bytes()).into())
    }
}

/// What a session may do that is not locked.
pub(super) const fn stage_of(cell: &SessionCell) -> Stage {
    if cell.is_full() {
        Stage::Full
    } else {
        Stage::SetUp { password: cell.needs_password, authenticator: cell.needs_authenticator }
    }
}
