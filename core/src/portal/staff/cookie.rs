//! What a staff browser holds: its session, and what it is known by. Both are sealed, each of one length.

use crate::codec::{decode, encode};
use crate::portal::staff::session_cell::TicketId;
use crate::seal::{CompanyVault, Place, Sealed};
use crate::{AccountId, SealError, Timestamp};
use data_encoding::BASE64URL_NOPAD;
use std::fmt;
use uuid::Uuid;
use zeroize::Zeroizing;

/// The sealed session of a staff browser, to be set `Secure`, `HttpOnly` and `SameSite=Strict`.
#[derive(Clone, PartialEq, Eq)]
pub struct StaffCookie(String);

/// The sealed secret that a staff browser is known by from one sign-in to the next, to be set as the session
/// is, for a year.
#[derive(Clone, PartialEq, Eq)]
pub struct DeviceCookie(String);

macro_rules! cookies {
    ($($name:ident),+) => {$(
        impl $name {
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
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(..)"))
            }
        }
    )+};
}
cookies!(StaffCookie, DeviceCookie);

/// Which session's cell a cookie names. How it stands is in there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct StaffTicket {
    pub(crate) ticket: TicketId,
    pub(crate) account: AccountId,
    pub(crate) signed_in: Timestamp,
}

impl StaffCookie {
    /// Under another seed it opens nothing.
    pub(crate) fn seal(company: &CompanyVault, seed: Uuid, ticket: &StaffTicket) -> Result<Self, SealError> {
        let plain = [
            &ticket.ticket.0.as_bytes()[..],
            ticket.account.as_uuid().as_bytes(),
            &ticket.signed_in.as_micros().to_be_bytes(),
        ]
        .concat();
        sealed_text(company, &session_place(company, seed), &plain).map(Self)
    }

    pub(crate) fn open(&self, company: &CompanyVault, seed: Uuid) -> Option<StaffTicket> {
        let plain = opened_text(company, &session_place(company, seed), &self.0)?;
        let (ticket, rest) = plain.split_first_chunk::<16>()?;
        let (account, rest) = rest.split_first_chunk::<16>()?;
        let signed_in = Timestamp::from_micros(i64::from_be_bytes(rest.try_into().ok()?));
        let (ticket, account) = (Uuid::from_bytes(*ticket), Uuid::from_bytes(*account));
        Some(StaffTicket { ticket: TicketId(ticket), account: AccountId::from_uuid(account), signed_in })
    }
}

impl DeviceCookie {
    pub(crate) const SECRET: usize = 20;

    pub(crate) fn seal(company: &CompanyVault, secret: &[u8]) -> Result<Self, SealError> {
        sealed_text(company, &device_place(company), secret).map(Self)
    }

    pub(crate) fn open(&self, company: &CompanyVault) -> Option<Zeroizing<Vec<u8>>> {
        opened_text(company, &device_place(company), &self.0).filter(|secret| secret.len() == Self::SECRET)
    }
}

fn session_place(company: &CompanyVault, seed: Uuid) -> Place {
    Place { tenant: company.tenant(), record: seed, field: "staff session" }
}

fn device_place(company: &CompanyVault) -> Place {
    Place { tenant: company.tenant(), record: Uuid::nil(), field: "staff device" }
}

/// Something sealed as a text that goes to a browser and comes back.
pub(crate) fn sealed_text(company: &CompanyVault, place: &Place, plain: &[u8]) -> Result<String, SealError> {
    Ok(BASE64URL_NOPAD.encode(&encode(&company.seal(place, plain)?)))
}

/// What is in such a text, if it is one of ours.
pub(crate) fn opened_text(company: &CompanyVault, place: &Place, text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).ok()?;
    let sealed: Sealed = decode(&bytes).ok()?;
    company.open_sealed(place, &sealed).ok().map(Zeroizing::new)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{SeededEntropy, TenantId, Vault};

    fn company(vault: &Vault, last: u128) -> CompanyVault {
        let tenant = TenantId::from_uuid(Uuid::from_u128(last));
        CompanyVault::open(vault, tenant, &vault.new_company(tenant).unwrap()).unwrap()
    }

    fn ticket(number: u128) -> StaffTicket {
        let id = Uuid::from_u128(number);
        let signed_in = Timestamp::from_micros(7 + number as i64);
        StaffTicket { ticket: TicketId(id), account: AccountId::from_uuid(id), signed_in }
    }

    #[test]
    fn a_session_has_one_length_and_opens_for_its_company_and_under_its_seed_alone() {
        let vault = Vault::in_memory(SeededEntropy::new(5));
        let (ours, other, seed) = (company(&vault, 1), company(&vault, 2), Uuid::from_u128(9));
        for number in [0, 1, u128::from(u32::MAX)] {
            let cookie = StaffCookie::seal(&ours, seed, &ticket(number)).unwrap();
            assert_eq!(cookie.as_str().len(), 118, "{number}");
            assert_eq!(cookie.open(&ours, seed), Some(ticket(number)));
            assert_eq!((cookie.open(&ours, Uuid::nil()), cookie.open(&other, seed)), (None, None));
            assert_eq!(DeviceCookie::from_browser(cookie.as_str()).open(&ours), None);
        }
    }

    #[test]
    fn nonsense_opens_nothing() {
        let ours = company(&Vault::in_memory(SeededEntropy::new(5)), 1);
        for value in ["", "AAAA", "%%%", &"A".repeat(118)] {
            assert_eq!(StaffCookie::from_browser(value).open(&ours, Uuid::nil()), None);
            assert_eq!(DeviceCookie::from_browser(value).open(&ours), None);
        }
        let device = DeviceCookie::seal(&ours, &[7; 20]).unwrap();
        assert_eq!(device.open(&ours).unwrap().as_slice(), [7; 20]);
        assert_eq!(format!("{device:?}"), "DeviceCookie(..)");
    }
}
