//! What was done with how somebody signs in, in a word. It is read off what an entry keeps of a credential:
//! whether there is a password, how many recovery codes are left, which secrets are others than before.

use crate::codec::words;
use crate::records::{Account, Credential, RawCredential};
use crate::{Line, Timestamp};

/// Why an account was written that got a link to set itself up anew.
pub(crate) const RESET: &str = "reset";
/// Why an account was written whose ways in had been closed.
pub(crate) const UNLOCKED: &str = "unlocked";

words! {
    /// What was done with how somebody signs in. What it was done with (a password, a key, a code, a link) is
    /// never told.
    pub enum SignInAct: "sign-in act" {
        /// A password was set.
        PasswordSet = "password_set",
        /// The password was taken away.
        PasswordTaken = "password_taken",
        /// The same password's hash was made anew, at today's cost.
        PasswordRehashed = "password_rehashed",
        /// A new password was asked for at the next sign-in.
        PasswordAskedFor = "password_asked_for",
        /// An authenticator was set up.
        AuthenticatorSet = "authenticator_set",
        /// The authenticator was taken away.
        AuthenticatorTaken = "authenticator_taken",
        /// The same authenticator's key was sealed anew.
        AuthenticatorSealed = "authenticator_sealed",
        /// Recovery codes were made.
        RecoveryMade = "recovery_made",
        /// A recovery code was used up.
        RecoveryUsed = "recovery_used",
        /// A one-time link was made.
        LinkMade = "link_made",
        /// Ways in that wrong tries had closed were opened.
        Unlocked = "unlocked",
        /// All sessions and links ended.
        SessionsEnded = "sessions_ended",
    }
}

impl SignInAct {
    /// What a change of an account tells of how its holder comes in.
    pub(super) fn of_account(before: Option<&Account>, after: &Account, reason: Option<&Line>) -> Vec<Self> {
        let reason = reason.map(Line::as_str);
        let is_made = before.is_none();
        let has_ended = before.is_some_and(|before| before.0.epoch != after.0.epoch);
        let acts = [
            (is_made || reason == Some(RESET), Self::LinkMade),
            (reason == Some(UNLOCKED), Self::Unlocked),
            (has_ended, Self::SessionsEnded),
        ];
        done(acts)
    }

    /// What was done to a credential; nothing where it was just made, with nothing in it.
    pub(super) fn of_credential(
        before: Option<&Credential>,
        after: &Credential,
        secrets: &[String],
    ) -> Vec<Self> {
        let Some(before) = before else { return Vec::new() };
        let RawCredential {
            id: _,
            version: _,
            record_status: _,
            tenant: _,
            account: _,
            password,
            must_change,
            totp,
            recovery,
            password_set_at,
            totp_set_at,
            unknown: _,
        } = &after.0;
        let before = &before.0;
        let is_other = |secret: &str| secrets.iter().any(|other| other == secret);
        let is_fresh = |then: &Option<Timestamp>, now: &Option<Timestamp>| then != now;
        let (new_password, new_key) = (password.is_some() && is_other("password"), is_other("totp"));
        let new_key = totp.is_some() && new_key;
        let (fresh_password, fresh_key) =
            (is_fresh(&before.password_set_at, password_set_at), is_fresh(&before.totp_set_at, totp_set_at));
        let fewer = recovery.len() < before.recovery.len();
        done([
            (new_password && fresh_password, Self::PasswordSet),
            (new_password && !fresh_password, Self::PasswordRehashed),
            (before.password.is_some() && password.is_none(), Self::PasswordTaken),
            (*must_change && !before.must_change, Self::PasswordAskedFor),
            (new_key && fresh_key, Self::AuthenticatorSet),
            (new_key && !fresh_key, Self::AuthenticatorSealed),
            (before.totp.is_some() && totp.is_none(), Self::AuthenticatorTaken),
            (is_other("recovery") && !fewer && !recovery.is_empty(), Self::RecoveryMade),
            (fewer && totp.is_some(), Self::RecoveryUsed),
        ])
    }
}

fn done<const N: usize>(acts: [(bool, SignInAct); N]) -> Vec<SignInAct> {
    acts.into_iter().filter(|(is_done, _)| *is_done).map(|(_, act)| act).collect()
}
