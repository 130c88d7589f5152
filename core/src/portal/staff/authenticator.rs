//! Codes of an authenticator app (RFC 6238: six digits, thirty seconds, a step back and forth), and recovery
//! codes for whoever lost it.

use crate::access::AccessCode;
use crate::seal::{CompanyVault, Place};
use crate::{AccountId, GuardKey, SealError, TenantId, Timestamp};
use data_encoding::HEXLOWER;
use std::fmt::Write;
use std::time::Duration;
use subtle::ConstantTimeEq;
use totp_rs::{Builder, Totp};
use uuid::Uuid;
use zeroize::Zeroizing;

/// An authenticator to be set up: what its app is told, and what the form brings back.
#[derive(Clone)]
pub struct AuthenticatorSetUp {
    /// The key in base32, to be typed.
    pub key_base32: String,
    /// The same as `otpauth://` address, to be drawn as a QR code.
    pub uri: String,
    /// The key sealed: goes through the form, and means nothing outside this session.
    pub token: String,
}

impl std::fmt::Debug for AuthenticatorSetUp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AuthenticatorSetUp(..)")
    }
}

/// Ten codes that each stand once for the authenticator's, told this once.
#[derive(Clone)]
pub struct RecoveryCodes(Vec<String>);

impl RecoveryCodes {
    const COUNT: usize = 10;

    /// The codes, to be written down.
    #[must_use]
    pub fn codes(&self) -> &[String] {
        &self.0
    }

    pub(crate) fn generate(company: &CompanyVault) -> Self {
        Self((0..Self::COUNT).map(|_| AccessCode::generate(company.entropy()).spoken()).collect())
    }

    /// What is kept of them.
    pub(crate) fn digests(
        &self,
        company: &CompanyVault,
        account: AccountId,
    ) -> Result<Vec<[u8; 32]>, SealError> {
        self.0.iter().map(|code| recovery_digest(company, account, code)).collect()
    }
}

impl std::fmt::Debug for RecoveryCodes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryCodes(..)")
    }
}

/// What is kept of a recovery code, however it was typed.
pub(crate) fn recovery_digest(
    company: &CompanyVault,
    account: AccountId,
    typed: &str,
) -> Result<[u8; 32], SealError> {
    let normal = AccessCode::typed(typed).spoken();
    Ok(*company.blind_index("recovery code", &format!("{account} {normal}"))?.as_bytes())
}

/// Which of these it is. All are looked at.
pub(crate) fn find_digest(all: &[[u8; 32]], one: &[u8; 32]) -> Option<usize> {
    let mut found = None;
    for (at, digest) in all.iter().enumerate() {
        if bool::from(digest.ct_eq(one)) {
            found = Some(at);
        }
    }
    found
}

/// The key of one authenticator.
pub(crate) struct Authenticator(Totp);

impl Authenticator {
    pub(crate) const KEY: usize = 20;

    pub(crate) fn new(key: [u8; Self::KEY]) -> Self {
        Self(Builder::new().with_secret(key).build_noncompliant())
    }

    pub(crate) fn read(key: &[u8]) -> Option<Self> {
        key.try_into().ok().map(Self::new)
    }

    /// Which step's code this is, of those before, at and after `now`.
    pub(crate) fn step(&self, typed: &str, now: Timestamp) -> Option<u64> {
        let code: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').take(7).collect();
        self.0.check(&code, u64::try_from(now.as_micros() / 1_000_000).ok()?)
    }
}

/// Where a key is sealed that goes through a session's form.
pub(crate) const fn set_up_place(tenant: TenantId, session: Uuid) -> Place {
    Place { tenant, record: session, field: "totp set-up" }
}

/// Longer than any code is good: a step back, its own, one forth, and clocks that differ.
pub(crate) const ONCE_WITHIN: Duration = Duration::from_secs(300);

/// One step of one authenticator. Its code is taken once.
pub(crate) fn once(
    company: &CompanyVault,
    account: AccountId,
    key: &[u8],
    step: u64,
) -> Result<GuardKey, SealError> {
    let of = Zeroizing::new(format!("{account} {} {step}", HEXLOWER.encode(key)));
    Ok(GuardKey(*company.blind_index("staff code", &of)?.as_bytes()))
}

/// What an app reads: whose key, for which company.
pub(crate) fn set_up_uri(company: &str, username: &str, key_base32: &str) -> String {
    let (company, username) = (encoded(company), encoded(username));
    format!("otpauth://totp/{company}:{username}?secret={key_base32}&issuer={company}")
}

fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            _ => write!(out, "%{byte:02X}").expect("a text takes what is written"),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{SeededEntropy, Vault};

    fn at(second: i64) -> Timestamp {
        Timestamp::from_micros(second * 1_000_000)
    }

    /// RFC 6238, appendix B, to six digits.
    #[test]
    fn codes_are_those_of_the_standard_a_step_back_and_forth() {
        let authenticator = Authenticator::new(*b"12345678901234567890");
        for (second, code, step) in [(59, "287082", 1), (1_111_111_109, "081804", 37_037_036)] {
            for shift in [-30, 0, 30] {
                assert_eq!(authenticator.step(code, at(second + shift)), Some(step), "{code} {shift}");
            }
            assert_eq!(authenticator.step(code, at(second + 61)), None);
            assert_eq!(authenticator.step(code, at(second - 61)), None);
        }
        assert_eq!(authenticator.step(" 081-804 ", at(1_111_111_109)), Some(37_037_036));
        for bad in ["", "81804", "0818044", "08180x", "+81804"] {
            assert_eq!(authenticator.step(bad, at(1_111_111_109)), None, "{bad}");
        }
        assert_eq!(authenticator.step("287082", at(-59)), None);
    }

    #[test]
    fn recovery_codes_differ_read_however_they_are_typed_and_are_one_accounts() {
        let vault = Vault::in_memory(SeededEntropy::new(3));
        let tenant = TenantId::from_uuid(Uuid::from_u128(1));
        let company = CompanyVault::open(&vault, tenant, &vault.new_company(tenant).unwrap()).unwrap();
        let [ours, other] = [1, 2].map(|id| AccountId::from_uuid(Uuid::from_u128(id)));
        let codes = RecoveryCodes::generate(&company);
        let digests = codes.digests(&company, ours).unwrap();
        assert_eq!(digests.iter().collect::<std::collections::BTreeSet<_>>().len(), 10);
        for (at, code) in codes.codes().iter().enumerate() {
            let typed = format!(" {} ", code.to_lowercase().replace('-', " "));
            let digest = recovery_digest(&company, ours, &typed).unwrap();
            assert_eq!(find_digest(&digests, &digest), Some(at));
            assert_eq!(find_digest(&digests, &recovery_digest(&company, other, code).unwrap()), None);
        }
        assert_eq!(find_digest(&digests, &recovery_digest(&company, ours, "123456").unwrap()), None);
        assert_eq!(format!("{codes:?}"), "RecoveryCodes(..)");
    }

    #[test]
    fn an_address_for_apps_has_no_character_that_means_something_there() {
        let uri = set_up_uri("Maple & Oak: EMS?", "ada+q@maple.example", "ABCD");
        let expected = "otpauth://totp/Maple%20%26%20Oak%3A%20EMS%3F:ada%2Bq%40maple.example?secret=ABCD&issuer=Maple%20%26%20Oak%3A%20EMS%3F";
        assert_eq!(uri, expected);
    }
}
