//! Signing in with username, password and code: one path for whoever asks.
//!
//! Each try looks up an account, what it proves itself with and the browser, counts against where it comes
//! from and against the way in, makes one hash, and takes one code. Only then is anything decided, and a
//! refusal writes one row.

use crate::journal::{LogonEvent, LogonOutcome, LogonRow};
use crate::portal::staff::authenticator::{ONCE_WITHIN, find_digest};
use crate::portal::staff::cookie::{StaffCookie, StaffTicket};
use crate::portal::staff::door::{BUSY, StaffDoor, StaffForm, StaffSignIn, StaffSigned, Visit};
use crate::portal::staff::known::{Asked, Device, Proof};
use crate::portal::staff::limits::guard;
use crate::portal::staff::password::Password;
use crate::portal::staff::session::stage_of;
use crate::portal::staff::session_cell::{SessionCell, TicketId};
use crate::portal::staff::tries::{Counted, Way};
use crate::portal::{PortalError, fixed};
use crate::records::{Account, Credential, RawCredential};
use crate::{CompanyVault, Draft, SessionId, StoreError, Taken, TenantId, Timestamp};
use uuid::Uuid;

/// How often what came of a try is written again that met another writer.
const ROUNDS: usize = 64;
/// The reason that journals give.
const REHASHED: &str = "the password's hash was made anew at today's cost";
const RECOVERED: &str = "a recovery code was used";

impl StaffDoor {
    /// Signs somebody in.
    ///
    /// # Errors
    /// [`PortalError::Store`] when the store fails, whatever was typed; [`PortalError::Conflict`] when too
    /// many try the same at once.
    pub async fn sign_in(
        &self,
        tenant: TenantId,
        form: &StaffForm<'_>,
        visit: &Visit,
        now: Timestamp,
    ) -> Result<StaffSignIn, PortalError> {
        self.portal.catch_up_for(tenant, now).await?;
        let company = self.portal.company(tenant).await?;
        let asked = self.look_up(&company, form.username).await?;
        let device = self.device(&company, asked.id, form.device, now).await?;
        let wait = match device.known() {
            Some(known) => self.portal.count_known(tenant, known, now).await?,
            None => self.portal.count_source(tenant, &visit.client, now).await?,
        };
        if let Some(wait) = wait {
            return Ok(StaffSignIn::Wait(wait));
        }
        // A place first: who finds the queue full has not tried.
        let slot = match device.known() {
            Some(_) => self.hashing.slot(),
            None => self.hashing.strangers_slot(),
        };
        let Some(slot) = slot else { return Ok(StaffSignIn::Busy(BUSY)) };
        let way = Way::new(&company, asked.id.as_uuid(), device.known())?;
        let counted = self.portal.count_try(way, now).await?;
        let password = Password::typed(form.password);
        let hash = asked.credential.as_ref().and_then(|credential| credential.0.password.as_ref());
        let Some(is_right) = self.hashing.matches(slot, &password, hash).await else {
            return Ok(StaffSignIn::Busy(BUSY));
        };
        let proof = asked.proof(&company, form.code, now)?;
        let outcome = outcome(&asked, counted.is_closed, is_right, proof);
        // A code that was used is no guess.
        let is_guess = outcome == LogonOutcome::WrongCode;
        let outcome = self.take_proof(&company, &asked, (outcome, proof), visit, now).await?;
        match (outcome, asked.account, asked.credential) {
            (LogonOutcome::Accepted, Some(account), Some(credential)) => {
                let signed =
                    self.open_session(&company, &account, &credential, (device, counted), visit, now).await?;
                self.renew_hash(&company, &credential, &password, now).await;
                Ok(StaffSignIn::Signed(signed))
            }
            (outcome, account, _) => {
                let who = (account.as_ref().map(Account::id), None);
                let row = visit.row(LogonEvent::SignIn, outcome, who, now);
                self.write_refusal(tenant, (counted, is_guess), &row, now).await?;
                Ok(StaffSignIn::Refused)
            }
        }
    }

    /// A refusal's row, and what it counts for, in one swap; the row alone where others try so hard that the
    /// count never stands still.
    async fn write_refusal(
        &self,
        tenant: TenantId,
        (mut counted, is_guess): (Counted, bool),
        row: &LogonRow,
        now: Timestamp,
    ) -> Result<(), PortalError> {
        for _ in 0..ROUNDS {
            let count = counted.refused(is_guess, now);
            match self.portal.store.swap(tenant, &[count], Some(row), now).await {
                Err(StoreError::CellChanged) => counted.read_again(&self.portal, now).await?,
                done => return Ok(done?),
            }
        }
        // It was counted before it was compared; only what a wrong code counts for beyond that is left out.
        self.portal.store.append_logon(tenant, row).await?;
        Ok(())
    }

    /// Takes what was given beside a right password, so that nobody takes it again. For anybody else one is
    /// taken that nobody has.
    async fn take_proof(
        &self,
        company: &CompanyVault,
        asked: &Asked,
        (outcome, proof): (LogonOutcome, Proof),
        visit: &Visit,
        now: Timestamp,
    ) -> Result<LogonOutcome, PortalError> {
        let tenant = company.tenant();
        let (key, limit) = match (outcome, proof) {
            (LogonOutcome::Accepted, Proof::Code(once)) => (once, 1),
            _ => (guard(b"staff no code", tenant, b""), u32::MAX),
        };
        let taken = self.portal.store.take(&key, limit, ONCE_WITHIN, now).await?;
        let is_left = match (outcome, proof) {
            (LogonOutcome::Accepted, Proof::Recovery(at)) => {
                self.use_recovery_code(company, asked, at, visit, now).await?
            }
            _ => taken == Taken::Allowed,
        };
        Ok(if outcome == LogonOutcome::Accepted && !is_left { LogonOutcome::WrongCode } else { outcome })
    }

    /// Takes a recovery code from the record. Whether it was still there.
    async fn use_recovery_code(
        &self,
        company: &CompanyVault,
        asked: &Asked,
        at: usize,
        visit: &Visit,
        now: Timestamp,
    ) -> Result<bool, PortalError> {
        let (Some(account), Some(proven)) = (&asked.account, &asked.credential) else { return Ok(false) };
        let Some(code) = proven.0.recovery.get(at) else { return Ok(false) };
        let mut stands = Some(proven.clone());
        for _ in 0..ROUNDS {
            let Some(credential) = stands else { return Ok(false) };
            // Whatever else was changed meanwhile, it has to be the same password, and this code still there.
            let Some(at) = find_digest(&credential.0.recovery, code) else { return Ok(false) };
            if credential.0.password != proven.0.password {
                return Ok(false);
            }
            let mut after = credential.0.clone();
            after.recovery.remove(at);
            let draft = Draft::new(company, account.party(), now).from_client(visit.client.clone());
            let draft = draft.because(Some(fixed(RECOVERED))).edit(credential, Credential(after))?;
            match self.portal.commit(draft.finish(), now).await {
                Ok(_) => return Ok(true),
                Err(PortalError::Conflict) => {
                    stands = self.credential(company.tenant(), account.id()).await?
                }
                Err(error) => return Err(error),
            }
        }
        Ok(false)
    }

    /// Opens the session, makes the browser known and begins the count anew: all of it, with its row, or
    /// nothing. Only the count is left out where others try so hard that it never stands still.
    async fn open_session(
        &self,
        company: &CompanyVault,
        account: &Account,
        credential: &Credential,
        (mut device, mut counted): (Device, Counted),
        visit: &Visit,
        now: Timestamp,
    ) -> Result<StaffSigned, PortalError> {
        let cell = SessionCell {
            session: SessionId::generate(now, company.entropy()),
            account: account.id(),
            epoch: account.0.epoch,
            needs_password: credential.0.must_change,
            needs_authenticator: false,
            is_proven: true,
            signed_in: now,
            seen: now,
            client: visit.client.clone(),
            device: Some(device.id()),
            ticket: TicketId::generate(company.entropy()),
        };
        let who = (Some(cell.account), Some(cell.session));
        let row = visit.row(LogonEvent::SignIn, LogonOutcome::Accepted, who, now);
        for round in 0..ROUNDS {
            let name = visit.client.agent.as_ref();
            let mut swaps = vec![cell.put(None), device.seen(cell.account, name, now)?];
            swaps.extend(counted.begun_anew_in(round, now));
            match self.portal.store.swap(company.tenant(), &swaps, Some(&row), now).await {
                Ok(()) => {
                    counted.begin_anew(round, &self.portal, now).await;
                    let session = self.staff_cookie(company, &cell, now).await?;
                    return Ok(StaffSigned {
                        session,
                        device: device.cookie(company)?,
                        stage: stage_of(&cell),
                    });
                }
                Err(StoreError::CellChanged) => {
                    counted.read_again(&self.portal, now).await?;
                    device.read_again(self, company.tenant(), now).await?;
                }
                Err(error) => return Err(error.into()),
            }
        }
        Err(PortalError::Conflict)
    }

    pub(super) async fn staff_cookie(
        &self,
        company: &CompanyVault,
        cell: &SessionCell,
        now: Timestamp,
    ) -> Result<StaffCookie, PortalError> {
        let ticket = StaffTicket { ticket: cell.ticket, account: cell.account, signed_in: cell.signed_in };
        let seed = self.seed(company.tenant(), now).await?;
        Ok(StaffCookie::seal(company, seed, &ticket)?)
    }

    /// What the company's sessions are made under.
    pub(super) async fn seed(&self, tenant: TenantId, now: Timestamp) -> Result<Uuid, PortalError> {
        Ok(self.portal.loaded(tenant, now).await?.boards.tenant().session_seed())
    }

    /// Makes the hash of a password anew that was just right, if hashes cost another amount today. A failure
    /// leaves the old one, which stays good, to the next sign-in.
    async fn renew_hash(
        &self,
        company: &CompanyVault,
        credential: &Credential,
        password: &Password,
        now: Timestamp,
    ) {
        if !credential.0.password.as_ref().is_some_and(|hash| self.hashing.is_outdated(hash)) {
            return;
        }
        match self.write_hash(company, credential, password, now).await {
            // Somebody else wrote it meanwhile.
            Ok(()) | Err(PortalError::Conflict) => {}
            Err(error) => tracing::warn!(%error, "a password's hash stays at its old cost"),
        }
    }

    async fn write_hash(
        &self,
        company: &CompanyVault,
        credential: &Credential,
        password: &Password,
        now: Timestamp,
    ) -> Result<(), PortalError> {
        let Some(slot) = self.hashing.slot() else { return Ok(()) };
        let Some(hash) = self.hash(company, slot, password).await else { return Ok(()) };
        // A recovery code may have gone from it just now.
        let Some(stands) = self.credential(company.tenant(), credential.0.account).await? else {
            return Ok(());
        };
        if stands.0.password != credential.0.password {
            return Ok(());
        }
        let after = Credential(RawCredential { password: Some(hash), ..stands.0.clone() });
        let draft = Draft::new(company, crate::journal::Actor::System, now).because(Some(fixed(REHASHED)));
        self.portal.commit(draft.edit(stands, after)?.finish(), now).await?;
        Ok(())
    }
}

/// What came of a try, in the order in which it is told in history.
fn outcome(asked: &Asked, is_closed: bool, is_right: bool, proof: Proof) -> LogonOutcome {
    let Some(account) = &asked.account else { return LogonOutcome::UnknownId };
    if account.is_disabled() {
        LogonOutcome::Disabled
    } else if is_closed {
        LogonOutcome::Locked
    } else if !is_right {
        LogonOutcome::WrongPassword
    } else if proof == Proof::Nothing {
        LogonOutcome::WrongCode
    } else {
        LogonOutcome::Accepted
    }
}
