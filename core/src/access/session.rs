//! A facility session: one sealed cookie of fixed length, the same for real and decoy.
//!
//! There is no session row on either path until one signs out. Rotation bumps the facility's code epoch and
//! so ends the sessions made before; another session seed of the company, as after a restore, ends all.

use super::TypedId;
use crate::codec::{decode, encode};
use crate::seal::{CompanyVault, Place, Sealed};
use crate::{FacilityId, SealError, SessionId, Timestamp};
use data_encoding::BASE64URL_NOPAD;
use std::fmt;
use std::time::Duration;
use uuid::Uuid;

/// What a signed-in browser holds, opened.
///
/// A decoy's `subject` is an id that no facility has, so everything behind it runs the same code and finds
/// nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoardTicket {
    pub(crate) subject: FacilityId,
    pub(crate) epoch: u32,
    pub(crate) session: SessionId,
    pub(crate) typed: TypedId,
    pub(crate) signed_in: Timestamp,
}

impl BoardTicket {
    /// How long a session lasts that nobody ends: as long as browsers keep a cookie.
    pub const LIFE: Duration = Duration::from_secs(400 * 24 * 3_600);

    /// Names this browser's session in journals.
    #[must_use]
    pub const fn session(&self) -> SessionId {
        self.session
    }

    /// The facility ID as it was typed.
    #[must_use]
    pub const fn typed_id(&self) -> &TypedId {
        &self.typed
    }

    /// From then on it opens nothing by itself.
    pub(crate) fn until(&self) -> Timestamp {
        self.signed_in.plus(Self::LIFE)
    }
}

/// The fixed-length content of a cookie.
struct Plain {
    kind: u8,
    subject: FacilityId,
    epoch: u32,
    session: SessionId,
    signed_in: Timestamp,
    typed_length: u8,
    typed: [u8; TypedId::MAX],
}

impl Plain {
    fn bytes(&self) -> Vec<u8> {
        [
            &[self.kind][..],
            self.subject.as_uuid().as_bytes(),
            &self.epoch.to_be_bytes(),
            self.session.as_uuid().as_bytes(),
            &self.signed_in.as_micros().to_be_bytes(),
            &[self.typed_length],
            &self.typed,
        ]
        .concat()
    }

    fn read(mut bytes: &[u8]) -> Option<Self> {
        let rest = &mut bytes;
        let [kind] = take(rest)?;
        let plain = Self {
            kind,
            subject: FacilityId::from_uuid(Uuid::from_bytes(take(rest)?)),
            epoch: u32::from_be_bytes(take(rest)?),
            session: SessionId::from_uuid(Uuid::from_bytes(take(rest)?)),
            signed_in: Timestamp::from_micros(i64::from_be_bytes(take(rest)?)),
            typed_length: u8::from_be_bytes(take(rest)?),
            typed: take(rest)?,
        };
        rest.is_empty().then_some(plain)
    }
}

fn take<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (first, others) = rest.split_first_chunk()?;
    *rest = others;
    Some(*first)
}

const FACILITY: u8 = 1;

/// The sealed cookie value, to be set `Secure`, `HttpOnly` and `SameSite=Lax`.
#[derive(Clone, PartialEq, Eq)]
pub struct SessionCookie(String);

impl SessionCookie {
    /// The value to set.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The value a browser sent back.
    #[must_use]
    pub fn from_browser(value: &str) -> Self {
        Self(value.to_owned())
    }

    pub(crate) fn seal(company: &CompanyVault, ticket: &BoardTicket) -> Result<Self, SealError> {
        let sealed = company.seal(&place(company), &Plain::from(ticket).bytes())?;
        Ok(Self::from_sealed(&sealed))
    }

    pub(crate) fn open(&self, company: &CompanyVault) -> Result<BoardTicket, TicketError> {
        let plain = company.open_sealed(&place(company), &self.sealed()?).map_err(|_| TicketError)?;
        Plain::read(&plain).ok_or(TicketError)?.try_into()
    }

    /// The session sealed anew under the company's active key; none if it is sealed under that one already.
    pub(crate) fn reseal(&self, company: &CompanyVault) -> Result<Option<Self>, TicketError> {
        let again = company.reseal(&place(company), &self.sealed()?).map_err(|_| TicketError)?;
        Ok(again.as_ref().map(Self::from_sealed))
    }

    fn sealed(&self) -> Result<Sealed, TicketError> {
        let bytes = BASE64URL_NOPAD.decode(self.0.as_bytes()).map_err(|_| TicketError)?;
        decode(&bytes).map_err(|_| TicketError)
    }

    fn from_sealed(sealed: &Sealed) -> Self {
        Self(BASE64URL_NOPAD.encode(&encode(sealed)))
    }
}

impl fmt::Debug for SessionCookie {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SessionCookie(..)")
    }
}

fn place(company: &CompanyVault) -> Place {
    Place { tenant: company.tenant(), record: company.session_seed(), field: "facility session" }
}

impl From<&BoardTicket> for Plain {
    fn from(ticket: &BoardTicket) -> Self {
        let text = ticket.typed.as_str().as_bytes();
        let mut typed = [0; TypedId::MAX];
        typed[..text.len()].copy_from_slice(text);
        Self {
            kind: FACILITY,
            subject: ticket.subject,
            epoch: ticket.epoch,
            session: ticket.session,
            signed_in: ticket.signed_in,
            typed_length: text.len() as u8,
            typed,
        }
    }
}

impl TryFrom<Plain> for BoardTicket {
    type Error = TicketError;
    fn try_from(plain: Plain) -> Result<Self, TicketError> {
        let text = plain.typed.get(..usize::from(plain.typed_length)).ok_or(TicketError)?;
        let typed = TypedId::new(std::str::from_utf8(text).map_err(|_| TicketError)?);
        if plain.kind != FACILITY {
            return Err(TicketError);
        }
        Ok(Self {
            subject: plain.subject,
            epoch: plain.epoch,
            session: plain.session,
            typed,
            signed_in: plain.signed_in,
        })
    }
}

/// The cookie is not one of ours, or was made under a key that is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TicketError;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{SeededEntropy, TenantId, Vault};

    fn vault() -> Vault {
        Vault::in_memory(SeededEntropy::new(5))
    }

    fn company(vault: &Vault, last: u128) -> CompanyVault {
        let tenant = TenantId::from_uuid(Uuid::from_u128(last));
        CompanyVault::open(vault, tenant, &vault.new_company(tenant).unwrap()).unwrap()
    }

    fn ticket(typed: &str) -> BoardTicket {
        let vault = vault();
        let now = Timestamp::from_millis(1_700_000_000_000);
        BoardTicket {
            subject: FacilityId::generate(now, vault.entropy()),
            epoch: 4,
            session: SessionId::generate(now, vault.entropy()),
            typed: TypedId::new(typed),
            signed_in: now,
        }
    }

    #[test]
    fn every_cookie_has_one_length_and_opens_only_for_its_tenant() {
        let vault = vault();
        let (company, other) = (company(&vault, 1), company(&vault, 2));
        for typed in ["4821-0937", "", "' or 1=1 --", &"é".repeat(80)] {
            let cookie = SessionCookie::seal(&company, &ticket(typed)).unwrap();
            assert_eq!(cookie.as_str().len(), 190, "{typed}");
            assert_eq!(cookie.open(&company).unwrap(), ticket(typed));
            assert_eq!(cookie.open(&other), Err(TicketError));
            assert_eq!(cookie.open(&vault.deployment()), Err(TicketError));
        }
    }

    #[test]
    fn a_session_moves_to_the_active_generation_and_stays_what_it_was() {
        let (vault, tenant) = (vault(), TenantId::from_uuid(Uuid::from_u128(1)));
        let keys = vault.new_company(tenant).unwrap();
        let renewed = keys.with_next(&vault, tenant).unwrap().with_newest_active();
        let [old, new] = [keys, renewed].map(|keys| CompanyVault::open(&vault, tenant, &keys).unwrap());
        let cookie = SessionCookie::seal(&old, &ticket("4821-0937")).unwrap();
        assert_eq!(cookie.reseal(&old), Ok(None));
        let again = cookie.reseal(&new).unwrap().unwrap();
        assert_eq!((again.as_str().len(), again.reseal(&new)), (cookie.as_str().len(), Ok(None)));
        assert_eq!(again.open(&new).unwrap(), ticket("4821-0937"));
        assert_eq!(SessionCookie::from_browser("AAAA").reseal(&new), Err(TicketError));
    }

    #[test]
    fn nonsense_is_not_a_cookie() {
        let company = company(&vault(), 1);
        for value in ["", "AAAA", "%%%", &"A".repeat(190)] {
            assert_eq!(SessionCookie::from_browser(value).open(&company), Err(TicketError));
        }
    }
}
