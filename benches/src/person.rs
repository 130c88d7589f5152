//! Somebody of the staff, with a password and an authenticator.

use bayboard::access::Username;
use bayboard::journal::Client;
use bayboard::{AccountId, Timestamp};
use totp_rs::{Builder, Totp};

/// What all of them chose.
pub(crate) const PASSWORD: &str = "Quiet harbor lights 7";
/// Seconds that an authenticator shows a code.
const STEP: u64 = 30;

/// Somebody to sign in as.
pub(crate) struct Person {
    pub(crate) id: AccountId,
    pub(crate) username: Username,
    /// Where they come from.
    pub(crate) client: Client,
    authenticator: Totp,
    /// The last step whose code they gave: each is good once.
    given: u64,
}

impl Person {
    pub(crate) fn new(id: AccountId, username: Username, client: Client, key: Vec<u8>) -> Self {
        let authenticator = Builder::new().with_secret(key).build_noncompliant();
        Self { id, username, client, authenticator, given: 0 }
    }

    /// A code that was not given yet: of this step, or of the next, so that it stays good on its way. None
    /// where both were.
    pub(crate) fn code(&mut self, now: Timestamp) -> Option<String> {
        let this = u64::try_from(now.as_micros() / 1_000_000).unwrap_or_default() / STEP;
        let step = (self.given + 1).max(this);
        if step > this + 1 {
            return None;
        }
        self.given = step;
        Some(self.authenticator.generate(step * STEP).to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn two_codes_are_given_at_a_moment_and_each_once() {
        let id = AccountId::from_uuid(Uuid::nil());
        let username = "ada".parse().expect("it is a username");
        let mut ada = Person::new(id, username, Client::default(), vec![7; 20]);
        let now = Timestamp::from_millis(1_795_269_600_000);
        let codes: Vec<_> = (0..3).map(|_| ada.code(now)).collect();
        assert!(codes[0] != codes[1] && codes[1].is_some() && codes[2].is_none(), "{codes:?}");
        let later = now.plus(std::time::Duration::from_secs(STEP));
        assert!(ada.code(later).is_some() && ada.code(later).is_none());
    }
}
