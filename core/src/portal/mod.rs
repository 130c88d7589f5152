//! The use cases that embedders call.
//!
//! A [`Viewer`] comes in by a door and takes a [`Seat`]: `portal.seat(&viewer, now)`. What can be done from
//! there hangs on it, area by area: `seat.dispatches().progress(..)`. Screens of facilities have doors of
//! their own ([`Portal::sign_in`], [`Portal::ticket`], [`Portal::display_pass`]).

mod accounts;
mod clock;
mod clockwork;
mod company;
mod directory;
mod dispatches;
mod doors;
mod facilities;
mod follow;
mod history;
mod looks;
mod outbox;
mod oversight;
mod patch;
mod seat;
mod spans;
mod staff;
mod wake;

pub use accounts::Accounts;
pub use accounts::input::{AccountLink, AccountPatch, LogonFilter, NewAccount, Reset};
pub use accounts::logons::Logons;
pub use clockwork::Clockwork;
pub use clockwork::task::Task;
pub use clockwork::turn::Turn;
pub use company::input::NewTenant;
pub use company::key_check::{check_keys, give_up_key, keys_in_use, retire_key};
pub use company::keys::{KeyUse, KeyUses, Rewrapped};
pub use company::rule_history::RulesInForce;
pub use company::settings::SettingsPatch;
pub use company::tokens::NewToken;
pub use company::{Keys, Rules, Settings, Tokens};
pub use directory::Directory;
pub use directory::affiliates::AffiliatePatch;
pub use directory::divisions::DivisionPatch;
pub use directory::input::{NewAffiliate, NewDivision, NewPayor, NewUnit};
pub use directory::payors::{ListedPayor, PayorListed, PayorPatch};
pub use directory::regions::RegionPatch;
pub use directory::units::UnitPatch;
pub use dispatches::Dispatches;
pub use dispatches::answer::{Changed, Written};
pub use dispatches::feed_patch::{FeedPatch, FeedPlace};
pub use dispatches::import::Rebooked;
pub use dispatches::input::{DispatchPatch, NewDispatch};
pub use dispatches::key::DispatchKey;
pub use dispatches::needs::Needs;
pub use dispatches::needs_patch::NeedsPatch;
pub use dispatches::progress::{Fed, Progressing};
pub use dispatches::source::Referenced;
pub use dispatches::unit_conflict::{UnitConflict, UnitConflicts};
pub use doors::sign_in::{SignIn, SignInLimit, guess_bound, source};
pub use facilities::Facilities;
pub use facilities::displays::{NewDisplay, NewDisplayLink};
pub use facilities::find::SoughtFacilities;
pub use facilities::input::NewFacility;
pub use facilities::patch::FacilityPatch;
pub use facilities::wrong_codes::{WrongCode, WrongCodes};
pub use outbox::Outbox;
pub use outbox::message::Message;
pub use oversight::Retention;
pub use oversight::accesses::{AccessEvent, Accesses, accesses};
pub use oversight::journal::{Journal, JournalFilter, JournalPage};
pub use oversight::last_verified::{Broken, Held, LastVerified};
pub use oversight::retention::drop_payloads;
pub use oversight::rows::{Misplaced, verify_records};
pub use oversight::verify::{Unverified, Verified, verify_journal};
pub use patch::Patch;
pub use seat::Seat;
pub use seat::changes::{Changes, RecordChange};
pub use seat::claim::{Claim, Made};
pub use seat::error::PortalError;
pub use seat::host_records::HostResource;
pub use seat::host_user::{HostSession, HostUser};
pub use seat::own::OwnPlace;
pub use seat::page::Page;
pub use seat::position::{FeedPosition, NoFeedPosition};
pub use seat::resting::{Rest, RestingRole};
pub use seat::upserted::{Became, IfArchived, Upserted};
pub use seat::viewer::Viewer;
pub use staff::link::OneTimeLink;
pub use wake::Wake;

#[cfg(feature = "password")]
pub use staff::hashing::{HashCost, Hashing, HashingCounts};
#[cfg(feature = "password")]
pub use staff::password::PasswordProblem;
#[cfg(all(feature = "password", feature = "totp"))]
pub use staff::{
    authenticator::{AuthenticatorSetUp, RecoveryCodes},
    cookie::{DeviceCookie, StaffCookie},
    door::{Act, StaffDoor, StaffForm, StaffSignIn, StaffSigned, Stage, Visit},
    listed::{KnownDevice, OpenSession},
    own::{AuthenticatorForm, AuthenticatorProblem, NewRecoveryCodes},
    session::StaffSession,
};

use crate::board::LiveBoards;
use crate::journal::LogonNumber;
use crate::{CompanyVault, Policy, Sealed, Store, TenantId, Timestamp, Vault};
use doors::{logons, screens, sign_in, together};
use seat::{check_count, disclosed, dispatch_ref, first_record, fixed, is_of_today, may_in_company, turns};
use std::collections::HashMap;
use std::num::NonZeroU16;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Everything the library does for one deployment: store, rules and keys brought together.
///
/// # A board before the first call
///
/// `bayboard_policy::Rules` are the rules in earnest, and [`docs::embedding`](crate::docs::embedding) goes on
/// from here to a server; [`Policy`] shows how small one of your own can be.
///
/// ```
/// use bayboard::portal::{NewFacility, NewTenant, Portal, Viewer};
/// use bayboard::{FacilityKind, MemoryStore, SeededEntropy, Timestamp, Vault, Zone};
/// # use bayboard::access::{Action, HostKind, Kind};
/// # use bayboard::{AnyField, Because, Decision, Disclosure, DivisionId, Facts, Policy, PolicyVersion};
/// # use bayboard::{Snapshot, Subject, TenantId};
/// # use std::sync::Arc;
/// # #[derive(Debug)]
/// # struct Everything(PolicyVersion);
/// # impl Snapshot for Everything {
/// #     fn version(&self) -> &PolicyVersion { &self.0 }
/// #     fn decide_all(&self, _: &Subject, _: Kind, _: &[Facts], out: &mut [Disclosure]) {
/// #         out.fill(Disclosure::NOTHING)
/// #     }
/// #     fn permits(&self, _: &Subject, _: Action, _: Facts) -> Decision {
/// #         Decision::Allow(Because::default())
/// #     }
/// #     fn permits_host(&self, _: &Subject, _: &HostKind, _: &HostKind, _: Facts) -> Decision {
/// #         Decision::Deny(Because::default())
/// #     }
/// #     fn host_words(&self) -> Vec<(HostKind, HostKind)> { Vec::new() }
/// #     fn because(&self, _: &Subject, _: Facts, _: AnyField) -> Because { Because::default() }
/// # }
/// # #[derive(Debug)]
/// # struct MyRules;
/// # impl Policy for MyRules {
/// #     fn snapshot(&self, _: TenantId, _: Option<DivisionId>) -> Arc<dyn Snapshot> {
/// #         Arc::new(Everything(PolicyVersion::new("everything")))
/// #     }
/// # }
///
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// let (now, random) = ("2026-11-21T14:00:00Z".parse::<Timestamp>()?, SeededEntropy::new(1));
/// let (store, vault) = (Arc::new(MemoryStore::new()), Vault::in_memory(random));
/// let portal = Portal::open(store, Arc::new(MyRules), vault).await?;
/// let zone = Zone::named("America/Chicago")?;
/// let company = NewTenant::new("Acme Ambulance".parse()?, "(555) 010-0100".parse()?, zone.clone());
/// let tenant = portal.create_tenant("set-up".parse()?, company, now).await?;
///
/// let desk = Viewer::operator(tenant, "desk".parse()?);
/// let home = NewFacility::new("Maple Grove".parse()?, FacilityKind::NursingHome, zone);
/// let home = portal.seat(&desk, now).facilities().create(home, None).await?.value.id();
/// let board = portal.boards(tenant, now).await?.preview(home, now).expect("it was just recorded");
/// assert!(board.departures().is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # }).unwrap();
/// ```
#[derive(Debug)]
pub struct Portal {
    store: Arc<dyn Store>,
    policy: Arc<dyn Policy>,
    vault: Vault,
    limit: SignInLimit,
    tenants: Mutex<HashMap<TenantId, Arc<Loaded>>>,
    disclosed: Mutex<disclosed::Disclosed>,
    /// Long lists, a few at a time.
    turns: turns::Turns,
}

/// A tenant's boards, and what its doors need at hand.
#[derive(Debug)]
pub(crate) struct Loaded {
    boards: Arc<LiveBoards>,
    company: Mutex<CompanyVault>,
    /// A sealed code that nobody knows: unknown IDs are compared with it.
    dummy_code: Mutex<Sealed>,
    history: history::History,
    /// One reader of the change feed at a time, which reads logon history as well: up to this row.
    feed: tokio::sync::Mutex<LogonNumber>,
    looks: looks::Looks,
    /// One writer of digests at a time.
    digesting: tokio::sync::Mutex<()>,
    /// Those who wait for the disk though nothing of theirs is written.
    counted: together::Together,
    /// Wakes whoever follows its changes.
    changed: tokio::sync::watch::Sender<()>,
    /// What history has not been told of screens yet.
    screens: screens::Screens,
}

const BATCH: NonZeroU16 = NonZeroU16::new(1_000).expect("a thousand is not zero");

/// So many records one call may write, and so many one transaction tells of, so that nobody else waits long
/// for the journal.
pub const MOST_AT_ONCE: usize = 512;

/// A session's disclosures are journaled again after this time.
const DISCLOSED_FOR: Duration = Duration::from_secs(24 * 3_600);

impl Portal {
    /// Brings store, rules and keys together, and refuses keys that the database was not written with.
    ///
    /// # Errors
    /// [`PortalError::WrongKey`] when a key of the ring is another than the one first used under its number.
    pub async fn open(
        store: Arc<dyn Store>,
        policy: Arc<dyn Policy>,
        vault: Vault,
    ) -> Result<Self, PortalError> {
        check_keys(&*store, &vault).await?;
        let (tenants, disclosed) = (Mutex::default(), Mutex::default());
        let turns = turns::Turns::default();
        Ok(Self { store, policy, vault, limit: SignInLimit::default(), tenants, disclosed, turns })
    }

    /// The same portal with another limit on sign-ins per source.
    #[must_use]
    pub fn with_sign_in_limit(self, limit: SignInLimit) -> Self {
        Self { limit, ..self }
    }

    /// The store.
    #[must_use]
    pub fn store(&self) -> &Arc<dyn Store> {
        &self.store
    }

    /// The keys and randomness.
    #[must_use]
    pub const fn vault(&self) -> &Vault {
        &self.vault
    }

    /// A tenant's live boards, loaded from the store the first time.
    ///
    /// # Errors
    /// [`PortalError::NotFound`] for an unknown tenant; [`PortalError::Rules`] when the policy refuses the
    /// rules the company stored: then nothing of it is shown.
    pub async fn boards(&self, tenant: TenantId, now: Timestamp) -> Result<Arc<LiveBoards>, PortalError> {
        Ok(Arc::clone(&self.loaded(tenant, now).await?.boards))
    }

    /// A tenant's live boards, if they were loaded.
    #[must_use]
    pub fn boards_at_hand(&self, tenant: TenantId) -> Option<Arc<LiveBoards>> {
        self.at_hand(tenant).map(|loaded| Arc::clone(&loaded.boards))
    }

    pub(crate) async fn loaded(&self, tenant: TenantId, now: Timestamp) -> Result<Arc<Loaded>, PortalError> {
        if let Some(loaded) = self.at_hand(tenant) {
            loaded.history.holds()?;
            return Ok(loaded);
        }
        let span = spans::load_boards(tenant);
        let loaded = Arc::new(spans::told(&span, self.load(tenant, now)).await?);
        let mut tenants = self.tenants.lock().unwrap_or_else(PoisonError::into_inner);
        // Whoever was first stays: screens may follow it already.
        Ok(Arc::clone(tenants.entry(tenant).or_insert(loaded)))
    }

    pub(crate) fn at_hand(&self, tenant: TenantId) -> Option<Arc<Loaded>> {
        self.tenants.lock().unwrap_or_else(PoisonError::into_inner).get(&tenant).cloned()
    }

    /// Whether the database still has the history that this node has read of the company, if it has read any.
    pub(crate) fn holds(&self, tenant: TenantId) -> Result<(), PortalError> {
        self.at_hand(tenant).map_or(Ok(()), |loaded| Ok(loaded.history.holds().map(drop)?))
    }

    async fn load(&self, tenant: TenantId, now: Timestamp) -> Result<Loaded, PortalError> {
        let ends = self.begin_of_ends(tenant).await?;
        let history = history::History::read_up_to(self.store.head(tenant).await?);
        let moment = self.store.moment(tenant, &LiveBoards::ranges(tenant, now)).await?;
        // After the moment: what was activated in between comes by the feed once more.
        self.serve_rules(tenant).await?;
        let boards = LiveBoards::load(moment, self.policy.snapshot(tenant, None), &self.vault)?
            .ok_or(PortalError::NotFound)?;
        boards.confirm(now);
        let company = self.vault.company(&boards.tenant())?;
        let dummy_code = sign_in::dummy_code(&company)?;
        Ok(Loaded {
            boards: Arc::new(boards),
            company: Mutex::new(company),
            dummy_code: Mutex::new(dummy_code),
            history,
            feed: tokio::sync::Mutex::new(ends),
            looks: looks::Looks::default(),
            digesting: tokio::sync::Mutex::default(),
            counted: together::Together::default(),
            changed: tokio::sync::watch::Sender::new(()),
            screens: screens::Screens::default(),
        })
    }

    pub(crate) fn disclosed(&self) -> MutexGuard<'_, disclosed::Disclosed> {
        self.disclosed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
