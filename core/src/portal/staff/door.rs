//! The staff door: what goes in and comes out.

use crate::journal::{Client, LogonEvent, LogonOutcome, LogonRow};
use crate::portal::Portal;
use crate::portal::staff::cookie::{DeviceCookie, StaffCookie};
use crate::portal::staff::hashing::Hashing;
use crate::recent::Recent;
use crate::{AccountId, SessionId, Timestamp, UnknownFields};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use uuid::Uuid;

/// Where staff sign in, and do with their own account what nobody else does.
///
/// Every refusal is one: an unknown username, a disabled or locked account, a wrong password and a wrong code
/// are answered alike, after the same calls of the store and one hash. Why it was refused stands in logon
/// history alone.
#[derive(Debug)]
pub struct StaffDoor {
    pub(super) portal: Arc<Portal>,
    pub(super) hashing: Hashing,
    /// When a person last did something in a session, more exactly than its cell says.
    acts: Mutex<Recent<SessionId, Timestamp>>,
}

/// So many sessions' acts are remembered; of others the cell's minute counts.
const MOST: usize = 100_000;
/// How soon somebody may come back who found the hashing queue full.
pub(super) const BUSY: Duration = Duration::from_secs(2);

impl StaffDoor {
    /// The door of a portal, with the threads that hash for it.
    #[must_use]
    pub fn new(portal: Arc<Portal>, hashing: Hashing) -> Self {
        Self { portal, hashing, acts: Mutex::new(Recent::new(MOST)) }
    }

    /// The threads that hash, for metrics.
    #[must_use]
    pub const fn hashing(&self) -> &Hashing {
        &self.hashing
    }

    pub(super) fn acts(&self) -> MutexGuard<'_, Recent<SessionId, Timestamp>> {
        self.acts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What was typed at the door, and what the browser is known by.
#[derive(Clone, Copy)]
pub struct StaffForm<'a> {
    /// The username.
    pub username: &'a str,
    /// The password.
    pub password: &'a str,
    /// A code of the authenticator, or a recovery code.
    pub code: &'a str,
    /// The device's cookie, if the browser sent one.
    pub device: Option<&'a DeviceCookie>,
}

impl std::fmt::Debug for StaffForm<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StaffForm(..)")
    }
}

/// Where somebody comes from.
#[derive(Clone, Debug, Default)]
pub struct Visit {
    /// The device.
    pub client: Client,
    /// Which start of which node serves them.
    pub boot: Uuid,
}

impl Visit {
    pub(super) fn row(
        &self,
        event: LogonEvent,
        outcome: LogonOutcome,
        (account, session): (Option<AccountId>, Option<SessionId>),
        at: Timestamp,
    ) -> LogonRow {
        LogonRow {
            at,
            event,
            outcome,
            facility: None,
            display: None,
            session,
            client: self.client.clone(),
            boot: self.boot,
            count: 1,
            account,
            unknown: UnknownFields::default(),
        }
    }
}

/// What came of trying to sign in, or to unlock a session.
#[derive(Clone, Debug)]
pub enum StaffSignIn {
    /// A session.
    Signed(StaffSigned),
    /// Something was not right; nobody says what.
    Refused,
    /// Too many tries from here; come back after this time.
    Wait(Duration),
    /// Too many are signing in just now, whoever they are; come back after this time.
    Busy(Duration),
}

/// A session that was opened.
#[derive(Clone, Debug)]
pub struct StaffSigned {
    /// The session, to be set.
    pub session: StaffCookie,
    /// What the browser is known by from now on, to be set; none where it keeps what it has.
    pub device: Option<DeviceCookie>,
    /// What it may do.
    pub stage: Stage,
}

/// What a session may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Nothing but to set up how somebody proves who they are, and to sign out.
    SetUp {
        /// A password has to be set.
        password: bool,
        /// An authenticator has to be set up.
        authenticator: bool,
    },
    /// Whatever the account's grants allow.
    Full,
    /// Nobody did anything for a while: it may be unlocked with the password, or signed out.
    Locked,
}

/// Who made a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// A person, by a click or a key: keeps the session from locking.
    Person,
    /// A page by itself, by a poll or a stream.
    Page,
}
