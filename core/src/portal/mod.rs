//! The use cases that embedders call: sign in, boards, codes, displays, dispatches, set-up.

mod access_codes;
mod accesses;
mod authorize;
mod claim;
mod company;
mod company_keys;
mod desk;
mod directory;
mod disclosed;
mod displays;
mod error;
mod facility_changes;
mod facility_patch;
mod feed_patch;
mod feeds;
mod key_check;
mod lists;
mod logons;
mod new_records;
mod parts;
mod patch;
mod payors;
mod retention;
mod rights;
mod rolls;
mod rules;
mod screens;
mod secrets;
mod seen;
mod sense;
mod sessions;
mod setup;
mod sign_in;
mod stamps;
mod step_parts;
mod together;
mod turns;
mod undo;
mod verify;
mod viewer;

pub use accesses::{AccessEvent, Accesses, accesses};
pub use authorize::HostResource;
pub use claim::{Claim, Made};
pub use company_keys::{KeyUse, KeyUses, Rewrapped};
pub use desk::{Changed, Fed, Progressing};
pub use displays::{NewDisplay, NewDisplayLink};
pub use error::PortalError;
pub use facility_patch::FacilityPatch;
pub use feed_patch::{FeedPatch, FeedPlace};
pub use feeds::Rebooked;
pub use key_check::{check_keys, give_up_key, keys_in_use, retire_key};
pub use lists::Page;
pub use new_records::{NewDispatch, NewFacility, NewTenant};
pub use patch::DispatchPatch;
pub use payors::{ListedPayor, PayorListed};
pub use retention::drop_payloads;
pub use setup::NewToken;
pub use sign_in::{SignIn, SignInLimit, guess_bound, source};
pub use verify::{Unverified, Verified, verify_journal};
pub use viewer::Viewer;

use crate::access::{Action, DisplayProfile, Phase, RecordStatus, Relation, Scope};
use crate::board::LiveBoards;
use crate::change::Access;
use crate::gate::{Standing, Standings, Undisclosed, versions};
use crate::journal::{EntryKind, LogonNumber};
use crate::{
    ChangeSet, Committed, CompanyVault, DispatchId, Draft, Facts, Line, Policy, Record, RecordKind,
    RecordRef, Sealed, Store, StoreExt, Subject, TenantId, Timestamp, Vault, Word, spans,
};
use std::collections::HashMap;
use std::num::NonZeroU16;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Everything the library does for one deployment: store, rules and keys brought together.
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
struct Loaded {
    boards: Arc<LiveBoards>,
    company: Mutex<CompanyVault>,
    /// A sealed code that nobody knows: unknown IDs are compared with it.
    dummy_code: Mutex<Sealed>,
    /// One reader of the change feed at a time, which reads logon history as well: up to this row.
    feed: tokio::sync::Mutex<LogonNumber>,
    /// One writer of digests at a time.
    digesting: tokio::sync::Mutex<()>,
    /// Those who wait for the disk though nothing of theirs is written.
    counted: together::Together,
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

    async fn loaded(&self, tenant: TenantId, now: Timestamp) -> Result<Arc<Loaded>, PortalError> {
        if let Some(loaded) = self.at_hand(tenant) {
            return Ok(loaded);
        }
        let span = spans::load_boards(tenant);
        let loaded = Arc::new(spans::told(&span, self.load(tenant, now)).await?);
        let mut tenants = self.tenants.lock().unwrap_or_else(PoisonError::into_inner);
        // Whoever was first stays: screens may follow it already.
        Ok(Arc::clone(tenants.entry(tenant).or_insert(loaded)))
    }

    fn at_hand(&self, tenant: TenantId) -> Option<Arc<Loaded>> {
        self.tenants.lock().unwrap_or_else(PoisonError::into_inner).get(&tenant).cloned()
    }

    async fn load(&self, tenant: TenantId, now: Timestamp) -> Result<Loaded, PortalError> {
        let ends = self.begin_of_ends(tenant).await?;
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
            feed: tokio::sync::Mutex::new(ends),
            digesting: tokio::sync::Mutex::default(),
            counted: together::Together::default(),
            screens: screens::Screens::default(),
        })
    }

    /// Brings a tenant's boards up to the newest commit of any node, and to the rules in force, and ends what
    /// was signed out. Then they are current as of `now` ([`LiveBoards::current_as_of`]).
    ///
    /// # Errors
    /// [`PortalError::Store`] when the feed cannot be read; the boards keep what they have, and are current
    /// as of when they were.
    pub async fn catch_up(&self, tenant: TenantId, now: Timestamp) -> Result<(), PortalError> {
        let span = spans::catch_up(tenant);
        let taken_in = spans::told(&span, self.look(tenant, now)).await?;
        span.record("records", taken_in);
        Ok(())
    }

    /// Returns how many records were taken in.
    async fn look(&self, tenant: TenantId, now: Timestamp) -> Result<usize, PortalError> {
        let mut taken_in = 0;
        let loaded = self.loaded(tenant, now).await?;
        let mut one_at_a_time = loaded.feed.lock().await;
        self.follow_rules(&loaded.boards, tenant, now);
        loop {
            let after = loaded.boards.sequence();
            let (changes, upto) = self.store.changes(tenant, after, BATCH).await?;
            if upto <= after {
                break;
            }
            let mut keys: Vec<RecordRef> = changes.iter().map(|change| change.record).collect();
            keys.sort_unstable();
            keys.dedup();
            let records = self.store.records_of(tenant, &keys).await?;
            taken_in += records.len();
            self.follow_policy(tenant, &records).await?;
            self.follow_rules(&loaded.boards, tenant, now);
            loaded.follow_company(&self.vault, &records);
            loaded.boards.apply(upto, records, now);
        }
        self.follow_ends(&loaded, tenant, &mut one_at_a_time).await?;
        loaded.boards.confirm(now);
        Ok(taken_in)
    }

    fn follow_rules(&self, boards: &LiveBoards, tenant: TenantId, now: Timestamp) {
        let rules = self.policy.snapshot(tenant, None);
        if rules.version() != boards.rules().version() {
            boards.set_rules(rules, now);
        }
    }

    /// Commits and shows the result on this node's boards before returning.
    async fn commit(&self, changes: ChangeSet, now: Timestamp) -> Result<Committed, PortalError> {
        let work = async {
            let committed = self.store.commit(&changes).await?;
            self.show_commit(&changes, &committed, now).await;
            Ok(committed)
        };
        spans::told(&spans::commit(&changes), work).await
    }

    /// What is committed stays so even if the feed cannot be read now; the next look shows it.
    async fn show_commit(&self, changes: &ChangeSet, committed: &Committed, now: Timestamp) {
        // A tenant that was just made stands on the deployment's chain and has no boards yet.
        if changes.tenant() == TenantId::DEPLOYMENT {
            return;
        }
        if let Err(error) = self.follow_commit(changes, committed, now).await {
            tracing::warn!(%error, "a commit is not on this node's boards yet");
            return;
        }
        if let Err(error) = self.stamp_overtaken(changes.tenant(), &committed.records, now).await {
            tracing::warn!(%error, "an open call is not with its facility's division yet; the call's next change brings it there");
        }
    }

    /// Boards that stand right before the commit take its records as they were written; others read the feed.
    async fn follow_commit(
        &self,
        changes: &ChangeSet,
        committed: &Committed,
        now: Timestamp,
    ) -> Result<(), PortalError> {
        let loaded = self.loaded(changes.tenant(), now).await?;
        let one_at_a_time = loaded.feed.lock().await;
        // What was read from the store may be newer than the boards' position.
        let is_next = loaded.boards.sequence() == committed.before(changes)
            && !loaded.boards.hold_newer(&committed.records);
        if is_next {
            self.follow_policy(changes.tenant(), &committed.records).await?;
            self.follow_rules(&loaded.boards, changes.tenant(), now);
            loaded.follow_company(&self.vault, &committed.records);
            loaded.boards.apply(committed.head.sequence, committed.records.clone(), now);
            return Ok(());
        }
        drop(one_at_a_time);
        self.catch_up(changes.tenant(), now).await
    }

    async fn draft(&self, viewer: &Viewer, now: Timestamp) -> Result<Draft, PortalError> {
        let company = self.company(viewer.tenant).await?;
        Ok(Draft::new(&company, viewer.party(), now).from_client(viewer.client.clone()))
    }

    /// What the viewer is now, place by place, with the rules in force there.
    async fn standings(&self, viewer: &Viewer, now: Timestamp) -> Result<Standings, PortalError> {
        // The boards first: with them the company's rules are in force.
        let company = self.boards(viewer.tenant, now).await?.rules();
        let standing = |(scope, roles)| Standing {
            scope,
            subject: Subject { roles, profile: DisplayProfile::Standard },
            rules: match scope {
                Scope::Division(division) => self.policy.snapshot(viewer.tenant, Some(division)),
                _ => Arc::clone(&company),
            },
        };
        Ok(Standings::new(
            viewer.tenant,
            viewer.session,
            self.tags(viewer.tenant).await?,
            viewer.places(now).into_iter().map(standing),
        ))
    }

    /// Whether the viewer may do this everywhere in the company; a refusal is journaled.
    async fn allow(
        &self,
        viewer: &Viewer,
        action: Action,
        record: Option<RecordRef>,
        now: Timestamp,
    ) -> Result<(), PortalError> {
        let standings = self.standings(viewer, now).await?;
        if may_in_company(&standings, action) {
            Ok(())
        } else {
            self.refuse(viewer, action, record, &standings, now).await
        }
    }

    /// Whether the viewer may do any of this to some record at any of their places; who goes on asks of each
    /// record, or shows it through the gate.
    async fn allow_somewhere(
        &self,
        viewer: &Viewer,
        actions: &[Action],
        record: Option<RecordRef>,
        now: Timestamp,
    ) -> Result<Standings, PortalError> {
        let standings = self.standings(viewer, now).await?;
        if standings.iter().any(|standing| actions.iter().any(|action| may_somewhere(standing, *action))) {
            return Ok(standings);
        }
        let action = actions.first().copied().ok_or(PortalError::Forbidden)?;
        self.refuse(viewer, action, record, &standings, now).await
    }

    async fn refuse<T>(
        &self,
        viewer: &Viewer,
        action: Action,
        record: Option<RecordRef>,
        standings: &Standings,
        now: Timestamp,
    ) -> Result<T, PortalError> {
        self.journal_denial(viewer, vec![action.word()], record, standings, now).await?;
        Err(PortalError::Forbidden)
    }

    /// What was refused: the action, and the part of the record if it was one.
    async fn journal_denial(
        &self,
        viewer: &Viewer,
        words: Vec<&'static str>,
        record: Option<RecordRef>,
        standings: &Standings,
        now: Timestamp,
    ) -> Result<(), PortalError> {
        let words = words.into_iter().map(str::to_owned).collect();
        let access =
            Access { surface: fixed("portal"), words, rules: Vec::new(), policy: versions(standings) };
        let denial = self.draft(viewer, now).await?.access(EntryKind::Denial, record, access)?;
        self.store.commit(&denial.finish()).await?;
        Ok(())
    }

    /// Opens an answer for a viewer: first its journal entries are made durable, then it is handed over.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] when the answer was made for another viewer: what the rules decided for one
    /// is shown to no other. [`PortalError::Store`] when an entry cannot be written; then nothing is shown.
    pub async fn disclose<T>(
        &self,
        viewer: &Viewer,
        surface: Line,
        answer: Undisclosed<T>,
        now: Timestamp,
    ) -> Result<T, PortalError> {
        if !answer.standings.are_of(viewer.tenant, viewer.session) {
            tracing::error!("an answer was to be disclosed to another viewer than it was made for");
            return Err(PortalError::Forbidden);
        }
        let session = (viewer.tenant, viewer.session);
        let fresh = self.disclosed().fresh(session, &answer.shown, now);
        let work = async {
            let _turn = self.turns.take(u16::try_from(fresh.len()).unwrap_or(u16::MAX)).await;
            for part in fresh.chunks(MOST_AT_ONCE) {
                self.journal_shown(viewer, &surface, &answer.standings, part, now).await?;
                self.disclosed().remember(session, part, now);
            }
            Ok(())
        };
        spans::told(&spans::disclose(viewer.tenant, fresh.len()), work).await?;
        Ok(answer.value)
    }

    fn disclosed(&self) -> MutexGuard<'_, disclosed::Disclosed> {
        self.disclosed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Refuses to write more at once than one transaction takes.
fn check_count(count: usize) -> Result<(), PortalError> {
    if count <= MOST_AT_ONCE {
        return Ok(());
    }
    Err(PortalError::invalid("count", format!("is {count}; write at most {MOST_AT_ONCE} at once")))
}

/// Whether an entry of `at` still speaks for what is shown now. One from a clock that ran ahead speaks for
/// nothing.
fn is_of_today(at: Timestamp, now: Timestamp) -> bool {
    at <= now && now < at.plus(DISCLOSED_FOR)
}

/// Whether the rules allow this in the whole company, with what is in use.
fn may_in_company(standings: &[Standing], action: Action) -> bool {
    let facts = Facts::new(Relation::OwnTenant, RecordStatus::Active, Phase::Active, false);
    let mut company = standings.iter().filter(|standing| standing.scope == Scope::Company);
    company.any(|standing| standing.permits(action, facts).is_allowed())
}

/// Whether the rules allow this with any record of the place itself.
fn may_somewhere(standing: &Standing, action: Action) -> bool {
    let mut own = Facts::of_kind(action.kind()).filter(|facts| facts.relation() == standing.own());
    own.any(|facts| standing.permits(action, facts).is_allowed())
}

const fn dispatch_ref(id: DispatchId) -> RecordRef {
    RecordRef { kind: RecordKind::Dispatch, id: id.as_uuid() }
}

/// A text of ours as a line.
fn fixed(text: &'static str) -> Line {
    text.parse().expect("our own texts are lines")
}

/// The single record of a commit that wrote one.
fn first_record(committed: Committed) -> Result<Record, PortalError> {
    committed.records.into_iter().next().ok_or(PortalError::NotFound)
}
