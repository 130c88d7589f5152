//! What somebody does with how they prove who they are: password, authenticator, recovery codes.
//!
//! Whoever finds a page open has none of these: a session that is whole gives the password for each of them,
//! in the form itself, and a code where another authenticator takes the place of one. Wrong ones count as
//! tries at the door do. Afterwards all other sessions are over, and this one goes on under another cookie.

use crate::access::PasswordHash;
use crate::portal::PortalError;
use crate::portal::staff::authenticator::{
    Authenticator, AuthenticatorSetUp, ONCE_WITHIN, RecoveryCodes, once, set_up_place, set_up_uri,
};
use crate::portal::staff::cookie::{StaffCookie, opened_text, sealed_text};
use crate::portal::staff::door::{BUSY, StaffDoor, Stage, Visit};
use crate::portal::staff::hashing::Slot;
use crate::portal::staff::known::{Asked, Proof};
use crate::portal::staff::password::{Password, PasswordProblem, check_new};
use crate::portal::staff::session::StaffSession;
use crate::portal::staff::session_cell::{SessionCell, TicketId};
use crate::portal::staff::tries::Way;
use crate::records::{Account, Credential, RawAccount, RawCredential};
use crate::seal::Place;
use crate::{CompanyVault, Draft, StoreError, Taken, Timestamp};
use data_encoding::BASE32_NOPAD;
use zeroize::Zeroizing;

/// How often a change is tried again that meets another writer.
const ROUNDS: usize = 16;

/// What is typed to set an authenticator up.
#[derive(Clone, Copy)]
pub struct AuthenticatorForm<'a> {
    /// The key, sealed as it was handed out.
    pub token: &'a str,
    /// The new authenticator's first code.
    pub code: &'a str,
    /// The password. Who sets up their first authenticator is asked neither for it nor for what follows.
    pub password: &'a str,
    /// A code of the authenticator that stands, or a recovery code.
    pub current: &'a str,
}

impl std::fmt::Debug for AuthenticatorForm<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AuthenticatorForm(..)")
    }
}

/// Why a new authenticator was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum AuthenticatorProblem {
    /// The code is not of the key that was handed out.
    #[error("this is no code of the new authenticator")]
    WrongCode,
    /// Password and code are not the account's; nobody says which of them.
    #[error("the password, or the code of the authenticator of now, is not right")]
    NotProven,
}

/// Recovery codes just made, and the session in which they were made.
#[derive(Clone, Debug)]
pub struct NewRecoveryCodes {
    /// The codes.
    pub codes: RecoveryCodes,
    /// The session's cookie from now on, to be set.
    pub session: StaffCookie,
}

/// What a change makes of a credential, and of the session it is made in.
struct Edit {
    credential: Credential,
    cell: SessionCell,
    /// Whether this session ends, as all others do.
    ends_this: bool,
}

impl StaffDoor {
    /// Sets a new password and ends all other sessions. `current` is the one of now; whoever has to set one
    /// needs none. A session that a link opened ends as well where an authenticator stands already: its code
    /// is still to be given. Otherwise this is its cookie from now on.
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
    ) -> Result<Result<Option<StaffCookie>, PasswordProblem>, PortalError> {
        let cell = self.current_open(session, now).await?;
        let account = self.holder(session.tenant, &cell, now).await?.ok_or(PortalError::NotFound)?;
        if let Err(problem) = check_new(new, account.username()) {
            return Ok(Err(problem));
        }
        self.count_asking(session, now).await?;
        let company = self.portal.company(session.tenant).await?;
        let current = current.unwrap_or_default();
        if !cell.needs_password && !self.is_theirs(&company, session, (current, None), now).await? {
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
        self.set_up(session, &*key, token, now).await
    }

    /// The same key again that a form brings back: whoever mistyped a code need not scan another picture. A
    /// fresh one where this session was not given it.
    ///
    /// # Errors
    /// As for [`StaffDoor::begin_authenticator`].
    pub async fn resume_authenticator(
        &self,
        session: &StaffSession,
        token: &str,
        now: Timestamp,
    ) -> Result<AuthenticatorSetUp, PortalError> {
        self.may_set_authenticator(session, now).await?;
        let company = self.portal.company(session.tenant).await?;
        let place = set_up_place(session.tenant, session.session_id().as_uuid());
        match opened_text(&company, &place, token) {
            Some(key) => self.set_up(session, &key, token.to_owned(), now).await,
            None => self.begin_authenticator(session, now).await,
        }
    }

    async fn set_up(
        &self,
        session: &StaffSession,
        key: &[u8],
        token: String,
        now: Timestamp,
    ) -> Result<AuthenticatorSetUp, PortalError> {
        let key_base32 = BASE32_NOPAD.encode(key);
        let name = self.portal.boards(session.tenant, now).await?.tenant().name().to_owned();
        let uri = set_up_uri(&name, session.username(), &key_base32);
        Ok(AuthenticatorSetUp { key_base32, uri, token })
    }

    /// Takes the authenticator whose code is given, in the place of any before, and makes recovery codes. All
    /// other sessions end. Where one stands, whoever cannot give the password and a code of it, or a recovery
    /// code, changes nothing.
    ///
    /// # Errors
    /// As for [`StaffDoor::begin_authenticator`], and [`PortalError::Wait`] after too many tries, or while
    /// too many are signing in.
    pub async fn confirm_authenticator(
        &self,
        session: &StaffSession,
        form: &AuthenticatorForm<'_>,
        visit: &Visit,
        now: Timestamp,
    ) -> Result<Result<NewRecoveryCodes, AuthenticatorProblem>, PortalError> {
        let cell = self.may_set_authenticator(session, now).await?;
        self.count_asking(session, now).await?;
        let (tenant, id) = (session.tenant, session.session_id().as_uuid());
        let company = self.portal.company(tenant).await?;
        let Some(key) = opened_text(&company, &set_up_place(tenant, id), form.token) else {
            return Ok(Err(AuthenticatorProblem::WrongCode));
        };
        let step = Authenticator::read(&key).and_then(|authenticator| authenticator.step(form.code, now));
        let Some(step) = step else { return Ok(Err(AuthenticatorProblem::WrongCode)) };
        let proof = (form.password, Some(form.current));
        if cell.is_full() && !self.is_theirs(&company, session, proof, now).await? {
            return Ok(Err(AuthenticatorProblem::NotProven));
        }
        let once = once(&company, session.account(), &key, step)?;
        if self.portal.store.take(&once, 1, ONCE_WITHIN, now).await? != Taken::Allowed {
            return Ok(Err(AuthenticatorProblem::WrongCode));
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
            ends_this: false,
        };
        let session = self.change(&company, session, visit, edit, now).await?;
        Ok(Ok(NewRecoveryCodes { codes, session: session.ok_or(PortalError::NotFound)? }))
    }

    /// Makes recovery codes in the place of those before, and ends all other sessions. None where the
    /// password is not right.
    ///
    /// # Errors
    /// [`PortalError::NotFound`] when the session has ended, [`PortalError::Forbidden`] unless it is full,
    /// [`PortalError::Wait`] after too many tries, or while too many are signing in, [`PortalError::Store`].
    pub async fn new_recovery_codes(
        &self,
        session: &StaffSession,
        password: &str,
        now: Timestamp,
    ) -> Result<Option<NewRecoveryCodes>, PortalError> {
        self.only_full(session)?;
        self.count_asking(session, now).await?;
        let company = self.portal.company(session.tenant).await?;
        if !self.is_theirs(&company, session, (password, None), now).await? {
            return Ok(None);
        }
        let codes = RecoveryCodes::generate(&company);
        let recovery = codes.digests(&company, session.account())?;
        let edit = |credential: &Credential, cell: &SessionCell| Edit {
            credential: Credential(RawCredential { recovery: recovery.clone(), ..credential.0.clone() }),
            cell: cell.clone(),
            ends_this: false,
        };
        let visit = Visit { client: session.client.clone(), ..Visit::default() };
        let session = self.change(&company, session, &visit, edit, now).await?;
        Ok(Some(NewRecoveryCodes { codes, session: session.ok_or(PortalError::NotFound)? }))
    }

    /// Writes what somebody changed of how they prove who they are: record, epoch and session in one commit,
    /// so that what ends with it is over when it stands. The session's cookie from then on; none where it
    /// ended.
    async fn change(
        &self,
        company: &CompanyVault,
        session: &StaffSession,
        visit: &Visit,
        edit: impl Fn(&Credential, &SessionCell) -> Edit,
        now: Timestamp,
    ) -> Result<Option<StaffCookie>, PortalError> {
        for _ in 0..ROUNDS {
            let (before, version) = self.current(session, now).await?;
            let account = self.holder(session.tenant, &before, now).await?.ok_or(PortalError::NotFound)?;
            let credential = self.own_credential(session).await?;
            let Edit { credential: after, cell, ends_this } = edit(&credential, &before);
            let draft = Draft::new(company, session.party(), now).from_client(visit.client.clone());
            let (draft, epoch) = next_epoch(draft.edit(credential, after)?, account)?;
            let ticket = TicketId::generate(company.entropy());
            let cell = SessionCell { epoch, seen: now, ticket, ..cell };
            let cookie = self.staff_cookie(company, &cell, now).await?;
            let [over, begun] = cell.follow(&before, version);
            let draft = if ends_this { draft.swap(over) } else { draft.swap(over).swap(begun) };
            match self.portal.commit(draft.finish(), now).await {
                Err(PortalError::Conflict | PortalError::Store(StoreError::CellChanged)) => {
                    self.portal.catch_up_for(session.tenant, now).await?;
                }
                Err(error) => return Err(error),
                Ok(_) if ends_this => {
                    self.portal.boards(session.tenant, now).await?.end_sessions([cell.session]);
                    return Ok(None);
                }
                Ok(_) => return Ok(Some(cookie)),
            }
        }
        Err(PortalError::Conflict)
    }

    /// Counts one form of a session, whatever is in it.
    async fn count_asking(&self, session: &StaffSession, now: Timestamp) -> Result<(), PortalError> {
        let id = session.session_id().as_uuid();
        let wait = self.portal.count_known(session.tenant, id.as_bytes(), now).await?;
        wait.map_or(Ok(()), |wait| Err(PortalError::Wait(wait)))
    }

    /// Whether this is the password of the session's account, and with it a code where one is asked for;
    /// counted as a try of its way in. A code that was right beside the password is taken.
    async fn is_theirs(
        &self,
        company: &CompanyVault,
        session: &StaffSession,
        (password, code): (&str, Option<&str>),
        now: Timestamp,
    ) -> Result<bool, PortalError> {
        let tenant = session.tenant;
        let slot = self.slot()?;
        let way = Way::new(company, session.account().as_uuid(), Some(&session.way()))?;
        let counted = self.portal.count_try(way, now).await?;
        let credential = self.own_credential(session).await?;
        let password = Password::typed(password);
        let matches = self.hashing.matches(slot, &password, credential.0.password.as_ref()).await;
        let knows_password = matches.ok_or(PortalError::Wait(BUSY))? && !counted.is_closed;
        let is_right = match code {
            Some(code) if knows_password => self.takes_code(company, session, credential, code, now).await?,
            _ => knows_password,
        };
        let after = if is_right { counted.begun_anew(now) } else { counted.refused(knows_password, now) };
        match self.portal.store.swap(tenant, &[after], None, now).await {
            // Somebody else counted meanwhile: it stays as it is.
            Ok(()) | Err(StoreError::CellChanged) => {}
            Err(error) => return Err(error.into()),
        }
        Ok(is_right)
    }

    /// Whether this is a code of the authenticator that stands, which nobody gave before, or one of the
    /// recovery codes, which go all together with what follows.
    async fn takes_code(
        &self,
        company: &CompanyVault,
        session: &StaffSession,
        credential: Credential,
        code: &str,
        now: Timestamp,
    ) -> Result<bool, PortalError> {
        let asked = Asked { account: None, credential: Some(credential), id: session.account() };
        Ok(match asked.proof(company, code, now)? {
            Proof::Code(once) => self.portal.store.take(&once, 1, ONCE_WITHIN, now).await? == Taken::Allowed,
            Proof::Recovery(_) => true,
            Proof::Nothing => false,
        })
    }

    async fn own_credential(&self, session: &StaffSession) -> Result<Credential, PortalError> {
        self.credential(session.tenant, session.account()).await?.ok_or(PortalError::NotFound)
    }

    /// As it stands, if it is not locked.
    async fn current_open(&self, session: &StaffSession, now: Timestamp) -> Result<SessionCell, PortalError> {
        if session.stage() == Stage::Locked {
            return Err(PortalError::Forbidden);
        }
        self.current(session, now).await.map(|(cell, _)| cell)
    }

    /// A session that a link opened may set up what is missing, and never what stands.
    async fn may_set_authenticator(
        &self,
        session: &StaffSession,
        now: Timestamp,
    ) -> Result<SessionCell, PortalError> {
        let cell = self.current_open(session, now).await?;
        if cell.is_full() || cell.needs_authenticator { Ok(cell) } else { Err(PortalError::Forbidden) }
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
