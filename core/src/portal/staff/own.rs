//! What somebody does with how they prove who they are: password, authenticator, recovery codes.

use crate::access::PasswordHash;
use crate::portal::PortalError;
use crate::portal::staff::authenticator::{
    Authenticator, AuthenticatorSetUp, ONCE_WITHIN, RecoveryCodes, once, set_up_place, set_up_uri,
};
use crate::portal::staff::cookie::{opened_text, sealed_text};
use crate::portal::staff::door::{BUSY, StaffDoor, Stage, Visit};
use crate::portal::staff::hashing::Slot;
use crate::portal::staff::password::{Password, PasswordProblem, check_new};
use crate::portal::staff::session::StaffSession;
use crate::portal::staff::session_cell::SessionCell;
use crate::portal::staff::tries::Way;
use crate::records::{Account, Credential, RawAccount, RawCredential};
use crate::seal::Place;
use crate::{CompanyVault, Draft, StoreError, Taken, Timestamp};
use data_encoding::BASE32_NOPAD;
use zeroize::Zeroizing;

/// How often a change is tried again that meets another writer.
const ROUNDS: usize = 16;

/// What a change makes of a credential, and of the session it is made in.
struct Edit {
    credential: Credential,
    cell: SessionCell,
    /// Whether all other sessions end, and links with them.
    ends_others: bool,
    /// Whether this one ends, too.
    ends_this: bool,
}

impl StaffDoor {
    /// Sets a new password and ends all other sessions. `current` is the one of now; whoever has to set one
    /// needs none. A session that a link opened ends as well where an authenticator stands already: its code
    /// is still to be given.
    ///
    /// # Errors
    /// [`PortalError::NotFound`] when the session has ended, [`PortalError::Forbidden`] while it is locked,
    /// [`PortalError::Wait`] after too many tries, or while too many are signing in, [`PortalError::Store`].
    pub async fn set_password(
        &self,
        session: &StaffSession,
        current: Option<&str>,
        new: &str,
        visit: &Visit,
        now: Timestamp,
    ) -> Result<Result<(), PasswordProblem>, PortalError> {
        let (cell, _) = self.current_open(session, now).await?;
        let account = self.holder(session.tenant, &cell, now).await?.ok_or(PortalError::NotFound)?;
        if let Err(problem) = check_new(new, account.username()) {
            return Ok(Err(problem));
        }
        let company = self.portal.company(session.tenant).await?;
        if !cell.needs_password
            && !self.is_password(&company, session, current.unwrap_or_default(), now).await?
        {
            return Ok(Err(PasswordProblem::WrongCurrent));
        }
        let new = Password::typed(new);
        let credential = self.own_credential(session).await?;
        if credential.0.password.is_some() {
            let slot = self.slot()?;
            let is_same = self.hashing.matches(slot, &new, credential.0.password.as_ref()).await;
            if is_same.ok_or(PortalError::Wait(BUSY))? {
                return Ok(Err(PasswordProblem::Same));
            }
        }
        let hash = self.hash(&company, self.slot()?, &new).await.ok_or(PortalError::Wait(BUSY))?;
        let edit = |credential: &Credential, cell: &SessionCell| Edit {
            credential: Credential(RawCredential {
                password: Some(hash.clone()),
                password_set_at: Some(now),
                must_change: false,
                ..credential.0.clone()
            }),
            cell: SessionCell { needs_password: false, ..cell.clone() },
            ends_others: true,
            ends_this: !cell.needs_authenticator && !cell.is_proven,
        };
        self.change(&company, session, visit, edit, now).await.map(Ok)
    }

    /// Begins to set an authenticator up. Nothing is kept until its first code is given.
    ///
    /// # Errors
    /// [`PortalError::NotFound`] when the session has ended, [`PortalError::Forbidden`] while it is locked,
    /// or came by a link while an authenticator stands, [`PortalError::Store`].
    pub async fn begin_authenticator(
        &self,
        session: &StaffSession,
        now: Timestamp,
    ) -> Result<AuthenticatorSetUp, PortalError> {
        self.may_set_authenticator(session, now).await?;
        let company = self.portal.company(session.tenant).await?;
        let mut key = Zeroizing::new([0; Authenticator::KEY]);
        company.entropy().fill(&mut *key);
        let token =
            sealed_text(&company, &set_up_place(session.tenant, session.session_id().as_uuid()), &*key)?;
        let key_base32 = BASE32_NOPAD.encode(&*key);
        let name = self.portal.boards(session.tenant, now).await?.tenant().name().to_owned();
        let uri = set_up_uri(&name, session.username(), &key_base32);
        Ok(AuthenticatorSetUp { key_base32, uri, token })
    }

    /// Takes the authenticator whose code is given, in the place of any before, and makes recovery codes. All
    /// other sessions end. None where the code is not of the key in the token.
    ///
    /// # Errors
    /// As for [`StaffDoor::begin_authenticator`], and [`PortalError::Wait`] after too many tries.
    pub async fn confirm_authenticator(
        &self,
        session: &StaffSession,
        token: &str,
        code: &str,
        visit: &Visit,
        now: Timestamp,
    ) -> Result<Option<RecoveryCodes>, PortalError> {
        self.may_set_authenticator(session, now).await?;
        let (tenant, id) = (session.tenant, session.session_id().as_uuid());
        if let Some(wait) = self.portal.count_known(tenant, id.as_bytes(), now).await? {
            return Err(PortalError::Wait(wait));
        }
        let company = self.portal.company(tenant).await?;
        let Some(key) = opened_text(&company, &set_up_place(tenant, id), token) else { return Ok(None) };
        let step = Authenticator::read(&key).and_then(|authenticator| authenticator.step(code, now));
        let Some(step) = step else { return Ok(None) };
        let once = once(&company, session.account(), &key, step)?;
        if self.portal.store.take(&once, 1, ONCE_WITHIN, now).await? != Taken::Allowed {
            return Ok(None);
        }
        let codes = RecoveryCodes::generate(&company);
        let recovery = codes.digests(&company, session.account())?;
        let sealed = company.seal(&Place::of_authenticator(tenant, session.account()), &key)?;
        let edit = |credential: &Credential, cell: &SessionCell| Edit {
            credential: Credential(RawCredential {
                totp: Some(sealed.clone()),
                totp_set_at: Some(now),
                recovery: recovery.clone(),
                ..credential.0.clone()
            }),
            cell: SessionCell { needs_authenticator: false, is_proven: true, ..cell.clone() },
            ends_others: true,
            ends_this: false,
        };
        self.change(&company, session, visit, edit, now).await?;
        Ok(Some(codes))
    }

    /// Makes recovery codes in the place of those before. None where the password is not right.
    ///
    /// # Errors
    /// [`PortalError::NotFound`] when the session has ended, [`PortalError::Forbidden`] unless it is full,
    /// [`PortalError::Wait`] after too many tries, or while too many are signing in, [`PortalError::Store`].
    pub async fn new_recovery_codes(
        &self,
        session: &StaffSession,
        password: &str,
        now: Timestamp,
    ) -> Result<Option<RecoveryCodes>, PortalError> {
        self.only_full(session)?;
        let company = self.portal.company(session.tenant).await?;
        if !self.is_password(&company, session, password, now).await? {
            return Ok(None);
        }
        let codes = RecoveryCodes::generate(&company);
        let recovery = codes.digests(&company, session.account())?;
        let edit = |credential: &Credential, cell: &SessionCell| Edit {
            credential: Credential(RawCredential { recovery: recovery.clone(), ..credential.0.clone() }),
            cell: cell.clone(),
            ends_others: false,
            ends_this: false,
        };
        let visit = Visit { client: session.client.clone(), ..Visit::default() };
        self.change(&company, session, &visit, edit, now).await?;
        Ok(Some(codes))
    }

    /// Writes what somebody changed of how they prove who they are: record, epoch and session in one commit,
    /// so that what ends with it is over when it stands.
    async fn change(
        &self,
        company: &CompanyVault,
        session: &StaffSession,
        visit: &Visit,
        edit: impl Fn(&Credential, &SessionCell) -> Edit,
        now: Timestamp,
    ) -> Result<(), PortalError> {
        for _ in 0..ROUNDS {
            let (cell, version) = self.current(session, now).await?;
            let account = self.holder(session.tenant, &cell, now).await?.ok_or(PortalError::NotFound)?;
            let credential = self.own_credential(session).await?;
            let Edit { credential: after, cell, ends_others, ends_this } = edit(&credential, &cell);
            let draft = Draft::new(company, session.party(), now).from_client(visit.client.clone());
            let draft = draft.edit(credential, after)?;
            let (draft, epoch) = if ends_others { next_epoch(draft, account)? } else { (draft, cell.epoch) };
            let cell = SessionCell { epoch, seen: now, ..cell };
            let swap = if ends_this { cell.end(version) } else { cell.put(Some(version)) };
            match self.portal.commit(draft.swap(swap).finish(), now).await {
                Err(PortalError::Conflict | PortalError::Store(StoreError::CellChanged)) => {
                    self.portal.catch_up_for(session.tenant, now).await?;
                }
                Err(error) => return Err(error),
                Ok(_) => {
                    if ends_this {
                        self.portal.boards(session.tenant, now).await?.end_sessions([cell.session]);
                    }
                    return Ok(());
                }
            }
        }
        Err(PortalError::Conflict)
    }

    /// Whether this is the password of the session's account; counted as a try of its way in.
    async fn is_password(
        &self,
        company: &CompanyVault,
        session: &StaffSession,
        typed: &str,
        now: Timestamp,
    ) -> Result<bool, PortalError> {
        let tenant = session.tenant;
        let known = session.session_id().as_uuid();
        if let Some(wait) = self.portal.count_known(tenant, known.as_bytes(), now).await? {
            return Err(PortalError::Wait(wait));
        }
        let slot = self.slot()?;
        let way = Way::new(company, session.account().as_uuid(), Some(&session.way()))?;
        let counted = self.portal.count_try(way, now).await?;
        let credential = self.own_credential(session).await?;
        let typed = Password::typed(typed);
        let matches = self.hashing.matches(slot, &typed, credential.0.password.as_ref()).await;
        let is_right = matches.ok_or(PortalError::Wait(BUSY))? && !counted.is_closed;
        if is_right {
            match self.portal.store.swap(tenant, &[counted.begun_anew(now)], None, now).await {
                // Somebody else counted meanwhile: it stays as it is.
                Ok(()) | Err(StoreError::CellChanged) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(is_right)
    }

    async fn own_credential(&self, session: &StaffSession) -> Result<Credential, PortalError> {
        self.credential(session.tenant, session.account()).await?.ok_or(PortalError::NotFound)
    }

    /// As it stands, if it is not locked.
    async fn current_open(
        &self,
        session: &StaffSession,
        now: Timestamp,
    ) -> Result<(SessionCell, u64), PortalError> {
        if session.stage() == Stage::Locked {
            return Err(PortalError::Forbidden);
        }
        self.current(session, now).await
    }

    /// A session that a link opened may set up what is missing, and never what stands.
    async fn may_set_authenticator(&self, session: &StaffSession, now: Timestamp) -> Result<(), PortalError> {
        let (cell, _) = self.current_open(session, now).await?;
        if cell.is_full() || cell.needs_authenticator { Ok(()) } else { Err(PortalError::Forbidden) }
    }

    fn slot(&self) -> Result<Slot, PortalError> {
        self.hashing.slot().ok_or(PortalError::Wait(BUSY))
    }

    /// The hash of a new password, with a salt of its own.
    pub(super) async fn hash(
        &self,
        company: &CompanyVault,
        slot: Slot,
        password: &Password,
    ) -> Option<PasswordHash> {
        let mut salt = [0; 16];
        company.entropy().fill(&mut salt);
        self.hashing.hash(slot, password, salt).await
    }
}

/// The account in its next epoch: all its sessions and links end.
fn next_epoch(draft: Draft, account: Account) -> Result<(Draft, u32), PortalError> {
    let epoch = account.0.epoch.wrapping_add(1);
    let after = Account(RawAccount { epoch, ..account.0.clone() });
    Ok((draft.edit(account, after)?, epoch))
}
