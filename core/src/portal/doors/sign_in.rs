//! The facility's door: real and decoy by one path.
//!
//! Every attempt does the same: one count against its source, one lookup, one opened code, one comparison,
//! one row or count in history, one sealed cookie. A wrong ID or code gets a session like any other, whose
//! subject no dispatch has.

use crate::access::{AccessCode, BoardTicket, PublicFacilityId, RecordStatus, SessionCookie, TypedId};
use crate::board::{UNKNOWN_EPOCH, session_epoch};
use crate::journal::{Client, LogonEvent, LogonOutcome, LogonRow};
use crate::portal::{Loaded, Portal, PortalError};
use crate::records::Facility;
use crate::seal::Place;
use crate::{
    CompanyVault, FacilityId, GuardKey, SealError, Sealed, SessionId, StoreExt, Taken, TenantId, Timestamp,
    Unique, UnknownFields,
};
use sha2::{Digest, Sha256};
use std::net::IpAddr;
use std::sync::PoisonError;
use std::time::Duration;
use uuid::Uuid;

/// How many sign-ins one source may try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignInLimit {
    /// Tries in a window.
    pub tries: u32,
    /// The window.
    pub window: Duration,
}

impl Default for SignInLimit {
    /// Twenty a minute: a whole nursing station behind one address signs in, a guesser does not get far.
    fn default() -> Self {
        Self { tries: 20, window: Duration::from_secs(60) }
    }
}

/// What came of trying to sign in. There is no third answer.
#[derive(Clone, Debug)]
pub enum SignIn {
    /// A session.
    Session(SessionCookie),
    /// Too many tries from this source.
    Wait(Duration),
}

/// Expected successes when codes of `bits` are guessed at this rate for this long.
#[must_use]
pub fn guess_bound(bits: u32, guesses_per_second: f64, span: Duration) -> f64 {
    guesses_per_second * span.as_secs_f64() / 2f64.powi(bits.try_into().unwrap_or(i32::MAX))
}

pub(crate) fn dummy_code(company: &CompanyVault) -> Result<Sealed, SealError> {
    let code = AccessCode::generate(company.entropy());
    company.seal(&Place::of_code(company.tenant(), NOBODY), code.as_bytes())
}

impl Loaded {
    /// The code that unknown IDs are compared with. It follows the active key, whatever is typed: its own may
    /// be gone tomorrow.
    fn dummy_code(&self, company: &CompanyVault) -> Result<Sealed, SealError> {
        let mut code = self.dummy_code.lock().unwrap_or_else(PoisonError::into_inner);
        if code.generation() != company.active() {
            *code = dummy_code(company)?;
        }
        Ok(code.clone())
    }
}

const NOBODY: FacilityId = FacilityId::from_uuid(Uuid::nil());

impl Portal {
    /// Signs a browser in with what was typed.
    ///
    /// # Errors
    /// [`PortalError::Store`] when the store fails, whatever was typed.
    pub async fn sign_in(
        &self,
        tenant: TenantId,
        facility_id: &str,
        access_code: &str,
        client: Client,
        boot: Uuid,
        now: Timestamp,
    ) -> Result<SignIn, PortalError> {
        let key = source_key(tenant, &client);
        if let Taken::Wait(wait) = self.store.take(&key, self.limit.tries, self.limit.window, now).await? {
            return Ok(SignIn::Wait(wait));
        }
        let loaded = self.loaded(tenant, now).await?;
        // Which keys are needed is asked of the newest state, or only known IDs would be refused until the
        // next look.
        self.catch_up_for(tenant, now).await?;
        let company = loaded.company(&self.vault);
        opens_every_code(&company, &loaded)?;
        let typed = TypedId::new(facility_id);
        let known = self.look_up(tenant, &typed).await?;
        let code = code_of(&company, known.as_ref(), &loaded.dummy_code(&company)?)?;
        let matches = code.is_typed(access_code);
        let phantom = loaded.boards.phantom(&typed);
        let open = known.as_ref().filter(|facility| facility.record_status() == RecordStatus::Active);
        let subject = open.filter(|_| matches).map_or(phantom, Facility::id);
        let epoch = known.as_ref().map_or(UNKNOWN_EPOCH, session_epoch);
        let session = SessionId::generate(now, self.vault.entropy());
        let row = LogonRow {
            at: now,
            event: LogonEvent::SignIn,
            outcome: outcome(open.is_some(), matches),
            facility: known.as_ref().map(Facility::id),
            display: None,
            session: Some(session),
            client,
            boot,
            count: 1,
            account: None,
            unknown: UnknownFields::default(),
        };
        if loaded.screens.is_sign_in_told_alone(&row) {
            self.append_logon(&loaded, tenant, &row).await?;
        } else {
            self.wait_as_if_written(&loaded, now).await?;
            loaded.screens.count_sign_in(&row);
        }
        let ticket = BoardTicket { subject, epoch, session, typed, signed_in: now };
        Ok(SignIn::Session(SessionCookie::seal(&company, &ticket)?))
    }

    /// The same session sealed under the company's active key, to be set anew; none if it is that already.
    /// Answers that open a board hand it out, so that a key can be dropped without ending the sessions made
    /// under it.
    ///
    /// # Errors
    /// [`PortalError::Store`] when the company's keys cannot be read.
    pub async fn renewed(
        &self,
        tenant: TenantId,
        cookie: &SessionCookie,
    ) -> Result<Option<SessionCookie>, PortalError> {
        Ok(cookie.reseal(&self.company(tenant).await?).ok().flatten())
    }

    /// Whether anybody can sign in here; see [`Portal::sign_in`].
    ///
    /// # Errors
    /// [`PortalError::Seal`] when a key is not open here that some facility's code is sealed under.
    pub async fn check_doors(&self, tenant: TenantId, now: Timestamp) -> Result<(), PortalError> {
        let loaded = self.loaded(tenant, now).await?;
        Ok(opens_every_code(&loaded.company(&self.vault), &loaded)?)
    }

    /// One draw and one lookup, even for what cannot be an ID.
    async fn look_up(&self, tenant: TenantId, typed: &TypedId) -> Result<Option<Facility>, PortalError> {
        let (id, nobodys) = (typed.public_id(), PublicFacilityId::generate(self.vault.entropy()));
        let asked = id.clone().unwrap_or(nobodys);
        let found = self.store.find_as::<Facility>(&Unique::public_id(tenant, asked.clone())).await?;
        Ok(found.filter(|_| id.is_some()))
    }
}

/// While a key is not open here that some facility's code is sealed under, nobody signs in here, known or
/// unknown: else those refused would be the known ones.
fn opens_every_code(company: &CompanyVault, loaded: &Loaded) -> Result<(), SealError> {
    let mut needed = loaded.boards.code_keys().into_iter().chain([company.active()]);
    needed.try_for_each(|key| company.key(key, "seal").map(drop))
}

/// One opened code, even for nobody.
fn code_of(
    company: &CompanyVault,
    known: Option<&Facility>,
    dummy: &Sealed,
) -> Result<AccessCode, SealError> {
    match known {
        Some(facility) => facility.open_code(company),
        None => {
            let plain = company.open_sealed(&Place::of_code(company.tenant(), NOBODY), dummy)?;
            AccessCode::from_stored(&plain).ok_or(SealError::Broken)
        }
    }
}

const fn outcome(known: bool, matches: bool) -> LogonOutcome {
    match (known, matches) {
        (true, true) => LogonOutcome::Accepted,
        (true, false) => LogonOutcome::WrongCode,
        (false, _) => LogonOutcome::UnknownId,
    }
}

fn source_key(tenant: TenantId, client: &Client) -> GuardKey {
    let mut hash = Sha256::new();
    hash.update(b"sign in");
    hash.update(tenant.as_uuid().as_bytes());
    hash.update(client.address.as_ref().map(|address| source(address.as_str())).unwrap_or_default());
    GuardKey(hash.finalize().into())
}

/// What limits per source count by. Whoever has one IPv6 address has the 64 bits behind its network (RFC
/// 4291, 2.5.4), so the network is the source.
#[must_use]
pub fn source(address: &str) -> String {
    match address.parse::<IpAddr>().map(|address| address.to_canonical()) {
        Ok(IpAddr::V6(address)) => {
            let network = address.to_bits() >> 64;
            format!("{network:x}/64")
        }
        Ok(IpAddr::V4(address)) => address.to_string(),
        Err(_) => address.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_network_is_one_source() {
        assert_eq!(source("2001:db8:1:2::1"), source("2001:db8:1:2:ffff::9"));
        assert_ne!(source("2001:db8:1:2::1"), source("2001:db8:1:3::1"));
        assert_eq!(source("::ffff:192.0.2.7"), source("192.0.2.7"));
        assert_ne!(source("192.0.2.7"), source("192.0.2.8"));
        assert_eq!(source("unix socket"), "unix socket");
    }

    #[test]
    fn a_year_of_guessing_stays_below_the_bound() {
        let year = Duration::from_secs(365 * 24 * 3_600);
        assert!(guess_bound(AccessCode::GENERATED_BITS, 1_000.0, year) < 3e-8);
        assert!(guess_bound(40, 1_000.0, year) > 1e-2);
    }
}
