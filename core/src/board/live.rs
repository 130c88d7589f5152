//! Live boards: a tenant's open dispatches in memory, and the frames that screens follow.
//!
//! It does no I/O: it is loaded from one snapshot, fed with changes strictly in journal order, and told the
//! time. A time less than a minute before the latest it was told is drawn as that one: whoever told it had
//! waited. A change touches only the boards it concerns; each is rendered once per view class and shared by
//! all its screens.

use super::current::Current;
use super::days::{self, DayFilter};
use super::latest::Latest;
use super::place::Source;
use super::row_cache::RowCache;
use super::{BoardDays, FacilityBoard, Frame, Pass, Screen, Subscription};
use crate::access::{Role, TypedId};
use crate::gate::{DispatchView, Look, RowKeys, Standings, Undisclosed, staff_dispatches};
use crate::index::{Layout, SETTLED_IN_HAND, TenantIndex, Touched, ViewClass};
use crate::journal::Sequence;
use crate::record::RecordKind;
use crate::records::{Display, Facility, Range, Record, Tenant};
use crate::{
    Affiliate, Dispatch, DisplayId, DivisionId, FacilityId, Facts, Generation, Key, Moment, Payor, SealError,
    SessionId, Snapshot, TenantId, Timestamp, Vault,
};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;
use tokio::sync::watch;

/// One tenant's live boards.
#[derive(Debug)]
pub struct LiveBoards {
    inner: Mutex<Inner>,
    pub(super) current: Current,
}

#[derive(Debug)]
pub(super) struct Inner {
    pub(super) index: TenantIndex,
    sequence: Sequence,
    rules: Arc<dyn Snapshot>,
    row_keys: RowKeys,
    frame_key: Key,
    slots: HashMap<FacilityId, HashMap<ViewClass, Slot>>,
    /// Counts the changes after which every screen must show its pass again.
    generation: u64,
    rendered: u64,
    latest: Latest,
    /// When settled dispatches are next dropped from memory.
    forget_at: Timestamp,
}

const FORGET_EVERY: Duration = Duration::from_secs(600);

/// One view class that somebody watches.
#[derive(Debug)]
struct Slot {
    scene: watch::Sender<Scene>,
    cache: RowCache,
    next_change: Option<Timestamp>,
}

/// The newest frame of a slot. A slow screen finds only this, never a queue.
#[derive(Clone, Debug)]
pub(super) struct Scene {
    pub(super) frame: Frame,
    pub(super) generation: u64,
}

impl LiveBoards {
    /// What they are loaded from: the tenant first, and of its dispatches what boards may show now.
    #[must_use]
    pub fn ranges(tenant: TenantId, now: Timestamp) -> Vec<Range> {
        // The company comes first, by itself, and of its dispatches only those in hand.
        let is_whole = |kind: &RecordKind| !matches!(kind, RecordKind::Tenant | RecordKind::Dispatch);
        let of_kinds = RecordKind::on_boards().filter(is_whole).map(|kind| Range::of_kind(tenant, kind));
        let first = Range::one(TenantId::DEPLOYMENT, tenant.into());
        let in_hand = Range::on_boards(tenant, now.minus(SETTLED_IN_HAND));
        [first].into_iter().chain(of_kinds).chain([in_hand]).collect()
    }

    /// Loads the boards of one tenant from one moment of its store, which was asked for these
    /// [ranges](LiveBoards::ranges). None when there is no such tenant. Records are taken in by the same code
    /// as later changes.
    ///
    /// # Errors
    /// [`SealError`] when the ring lacks what the company's active key is wrapped under.
    pub fn load(moment: Moment, rules: Arc<dyn Snapshot>, vault: &Vault) -> Result<Option<Self>, SealError> {
        let Some(index) = TenantIndex::new(moment.records.into_iter().flatten()) else { return Ok(None) };
        let company = vault.company(index.tenant())?;
        let key = company.active();
        let inner = Inner {
            sequence: moment.sequence,
            index,
            rules,
            row_keys: RowKeys(company.key(key, "row")?),
            frame_key: company.key(key, "frame")?,
            slots: HashMap::new(),
            generation: 0,
            rendered: 0,
            latest: Latest::default(),
            forget_at: Timestamp::from_micros(0),
        };
        Ok(Some(Self { inner: Mutex::new(inner), current: Current::default() }))
    }

    /// The journal position these boards stand at.
    #[must_use]
    pub fn sequence(&self) -> Sequence {
        self.lock().sequence
    }

    /// How many frames were rendered, for metrics and tests.
    #[must_use]
    pub fn rendered(&self) -> u64 {
        self.lock().rendered
    }

    /// How many view classes are being watched.
    #[must_use]
    pub fn watched(&self) -> usize {
        self.lock().slots.values().map(HashMap::len).sum()
    }

    /// Takes in the records changed up to `upto` and renders the boards they concern. A position already
    /// reached is ignored.
    pub fn apply(&self, upto: Sequence, records: Vec<Record>, now: Timestamp) {
        let mut inner = self.lock();
        if upto <= inner.sequence {
            return;
        }
        inner.sequence = upto;
        let touched: Vec<Touched> = records.into_iter().map(|record| inner.index.apply(record)).collect();
        if touched.contains(&Touched::All) {
            inner.rerender_all(now);
            return;
        }
        if touched.contains(&Touched::Passes) {
            inner.ask_for_passes();
        }
        let (now, outdated) = inner.turn(now);
        inner.rerender(&facilities_of(touched, outdated), now);
    }

    /// Renders the boards that change by themselves up to `now`, and says when the next one will.
    pub fn advance(&self, now: Timestamp) -> Option<Timestamp> {
        let mut inner = self.lock();
        inner.sweep();
        let (now, mut due) = inner.turn(now);
        due.extend(inner.due(now));
        due.sort_unstable();
        due.dedup();
        inner.rerender(&due, now);
        if inner.forget_at <= now {
            inner.index.forget(now);
            inner.forget_at = now.plus(FORGET_EVERY);
        }
        inner.next_change()
    }

    /// The latest moment these boards were told, or this one if it is later.
    pub(crate) fn no_earlier(&self, now: Timestamp) -> Timestamp {
        self.lock().latest.latest().map_or(now, |latest| latest.max(now))
    }

    /// Swaps the rules: every frame is rendered anew, and screens that lost sight end.
    pub fn set_rules(&self, rules: Arc<dyn Snapshot>, now: Timestamp) {
        let mut inner = self.lock();
        inner.rules = rules;
        inner.rerender_all(now);
    }

    /// What this pass opens, or none if it has ended.
    #[must_use]
    pub fn admit(&self, pass: &Pass) -> Option<Screen> {
        let inner = self.lock();
        inner.index.admit(pass, &*inner.rules)
    }

    /// The board behind a pass, once.
    #[must_use]
    pub fn frame(&self, pass: &Pass, now: Timestamp) -> Option<(Screen, Frame)> {
        let mut inner = self.lock();
        let screen = inner.index.admit(pass, &*inner.rules)?;
        let frame = inner.frame(&screen.class, now);
        Some((screen, frame))
    }

    /// Follows the board behind a pass. The first frame is there at once.
    #[must_use]
    pub fn subscribe(self: &Arc<Self>, pass: Pass, now: Timestamp) -> Option<Subscription> {
        let scene = self.follow(&pass, now)?;
        Some(Subscription::new(Arc::clone(self), pass, scene))
    }

    /// The coming days behind a pass.
    #[must_use]
    pub fn days(&self, pass: &Pass, filter: &DayFilter, now: Timestamp) -> Option<BoardDays> {
        let mut inner = self.lock();
        let screen = inner.index.admit(pass, &*inner.rules)?;
        let now = inner.keep_up(now);
        Some(days::list(&inner.index, &screen.class, &*inner.rules, &inner.row_keys, filter, now))
    }

    /// A facility's board as the facility sees it, for staff.
    #[must_use]
    pub fn preview(&self, facility: FacilityId, now: Timestamp) -> Option<FacilityBoard> {
        let mut inner = self.lock();
        let now = inner.keep_up(now);
        let facility = inner.index.facility(facility)?;
        let class =
            ViewClass::for_facility(inner.index.tenant(), Layout::of(facility), facility.id(), Role::Preview);
        Some(FacilityBoard::of(&RowCache::draw(inner.source(now), &class)))
    }

    /// The tenant's work in hand, redacted for staff: all that is open, what boards have let go as well.
    pub(crate) fn open_dispatches(
        &self,
        standings: &Standings,
        now: Timestamp,
    ) -> Undisclosed<Vec<DispatchView>> {
        let inner = self.lock();
        let mut open: Vec<&Dispatch> =
            inner.index.dispatches().filter(|dispatch| dispatch.settled_at().is_none()).collect();
        open.sort_by_key(|dispatch| dispatch.0.run_number);
        staff_dispatches(&inner.index, standings, &open, Look::Listed, now)
    }

    /// Dispatches read from the store, redacted for staff.
    pub(crate) fn redact(
        &self,
        standings: &Standings,
        dispatches: &[&Dispatch],
        look: Look,
        now: Timestamp,
    ) -> Undisclosed<Vec<DispatchView>> {
        let inner = self.lock();
        staff_dispatches(&inner.index, standings, dispatches, look, now)
    }

    /// Looks something up in what the boards hold.
    pub(crate) fn look<T>(&self, into: impl FnOnce(&TenantIndex) -> T) -> T {
        into(&self.lock().index)
    }

    /// The divisions whose dispatches alone these standings are shown; see [`Standings::divisions`].
    pub(crate) fn divisions(&self, standings: &Standings) -> Option<Vec<DivisionId>> {
        standings.divisions(&self.lock().index)
    }

    /// What the rules need to know of a dispatch, seen from each standing.
    pub(crate) fn facts(&self, standings: &Standings, dispatch: &Dispatch, now: Timestamp) -> Vec<Facts> {
        let inner = self.lock();
        standings.iter().map(|standing| standing.facts(&inner.index, dispatch, now)).collect()
    }

    /// What the rules need to know of a dispatch that somebody would change, seen from each standing.
    pub(crate) fn facts_to_write(
        &self,
        standings: &Standings,
        dispatch: &Dispatch,
        now: Timestamp,
    ) -> Vec<Facts> {
        let inner = self.lock();
        standings.iter().map(|standing| standing.facts_to_write(&inner.index, dispatch, now)).collect()
    }

    /// What the rules need to know of a facility, seen from each standing.
    pub(crate) fn facility_facts(&self, standings: &Standings, facility: &Facility) -> Vec<Facts> {
        let inner = self.lock();
        standings.iter().map(|standing| standing.facility_facts(&inner.index, facility)).collect()
    }

    /// The tenant, as the boards know it.
    #[must_use]
    pub fn tenant(&self) -> Tenant {
        self.lock().index.tenant().clone()
    }

    /// The tenant's id.
    #[must_use]
    pub fn tenant_id(&self) -> TenantId {
        self.lock().index.tenant().id()
    }

    /// The rules in force.
    #[must_use]
    pub fn rules(&self) -> Arc<dyn Snapshot> {
        Arc::clone(&self.lock().rules)
    }

    pub(crate) fn phantom(&self, typed: &TypedId) -> FacilityId {
        self.lock().index.phantom(typed)
    }

    pub(crate) fn display_by_secret(&self, digest: &[u8; 32]) -> Option<Display> {
        self.lock().index.display_by_secret(digest).cloned()
    }

    pub(crate) fn facility_of(&self, display: DisplayId) -> Option<FacilityId> {
        self.lock().index.display(display).map(Display::facility)
    }

    pub(crate) fn code_keys(&self) -> Vec<Generation> {
        self.lock().index.code_keys().collect()
    }

    pub(crate) fn is_facility(&self, id: FacilityId) -> bool {
        self.lock().index.facility(id).is_some()
    }

    pub(crate) fn facilities(&self, holds: impl Fn(&Facility) -> bool) -> Vec<Facility> {
        self.lock().index.facilities().filter(|facility| holds(facility)).cloned().collect()
    }

    pub(crate) fn affiliates(&self) -> Vec<Affiliate> {
        self.lock().index.affiliates().cloned().collect()
    }

    pub(crate) fn payors(&self) -> Vec<Payor> {
        self.lock().index.payors().cloned().collect()
    }

    pub(crate) fn displays_of(&self, facility: FacilityId) -> Vec<Display> {
        self.lock().index.displays_of(facility).cloned().collect()
    }

    /// Whether this session was looked for, or its end was heard of.
    pub(crate) fn knows(&self, session: SessionId) -> bool {
        self.lock().index.sessions.is_known(session)
    }

    /// What was found of a session.
    pub(crate) fn know_session(&self, session: SessionId, ended: bool) {
        self.lock().index.sessions.know(session, ended);
    }

    /// These sessions have been signed out: they open nothing any more, and their screens end. Nothing is
    /// rendered for it.
    pub(crate) fn end_sessions(&self, ended: impl IntoIterator<Item = SessionId>) {
        let mut ended = ended.into_iter().peekable();
        if ended.peek().is_some() {
            let mut inner = self.lock();
            ended.for_each(|session| inner.index.sessions.know(session, true));
            inner.ask_for_passes();
        }
    }

    pub(super) fn follow(&self, pass: &Pass, now: Timestamp) -> Option<watch::Receiver<Scene>> {
        let mut inner = self.lock();
        let screen = inner.index.admit(pass, &*inner.rules)?;
        Some(inner.slot(&screen.class, now).scene.subscribe())
    }

    pub(super) fn class_of(&self, pass: &Pass) -> Option<ViewClass> {
        self.admit(pass).map(|screen| screen.class)
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, Inner> {
        // A panic while rendering leaves records and frames as they were before it.
        self.inner.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

fn facilities_of(touched: Vec<Touched>, outdated: Vec<FacilityId>) -> Vec<FacilityId> {
    let of_change = |touched| match touched {
        Touched::Facilities(facilities) => facilities,
        Touched::All | Touched::Passes | Touched::Nothing => Vec::new(),
    };
    let mut facilities: Vec<FacilityId> = touched.into_iter().flat_map(of_change).chain(outdated).collect();
    facilities.sort_unstable();
    facilities.dedup();
    facilities
}

impl Inner {
    const fn source(&self, now: Timestamp) -> Source<'_> {
        Source {
            index: &self.index,
            rules: &self.rules,
            row_keys: &self.row_keys,
            frame_key: &self.frame_key,
            now,
        }
    }

    fn render(&mut self, class: &ViewClass, now: Timestamp) -> (RowCache, Frame) {
        self.rendered += 1;
        let cache = RowCache::draw(self.source(now), class);
        let frame = Frame::of(&cache, &self.frame_key);
        (cache, frame)
    }

    /// Brings dispatches to the boards that may show them now, or away. Gives the moment to draw for, and
    /// whose boards are to be drawn anew.
    fn turn(&mut self, now: Timestamp) -> (Timestamp, Vec<FacilityId>) {
        let (now, was_set_back) = self.latest.tell(now);
        let moved = self.index.turn(now);
        // Frames that were drawn for a later time do not hold at this one.
        let all = was_set_back.then(|| self.slots.keys().copied().collect());
        (now, all.unwrap_or(moved))
    }

    /// Turns the boards to `now`, and renders those that changed for whoever watches.
    fn keep_up(&mut self, now: Timestamp) -> Timestamp {
        let (now, outdated) = self.turn(now);
        self.rerender(&outdated, now);
        now
    }

    /// The frame others are watching already, or one drawn for this answer. A board that has nothing to show
    /// is always drawn, as a decoy's is: whether somebody watches it is nobody's to know.
    fn frame(&mut self, class: &ViewClass, now: Timestamp) -> Frame {
        let now = self.keep_up(now);
        let shared = if self.index.is_quiet(class.facility) { None } else { self.shared(class, now) };
        shared.unwrap_or_else(|| self.render(class, now).1)
    }

    fn shared(&self, class: &ViewClass, now: Timestamp) -> Option<Frame> {
        // Nobody keeps a slot current that nobody watches, not even when the rules narrow.
        let watched = self.watched(class).filter(|slot| slot.next_change.is_none_or(|at| now < at));
        watched.map(|slot| slot.scene.borrow().frame.clone())
    }

    fn watched(&self, class: &ViewClass) -> Option<&Slot> {
        self.slots.get(&class.facility).and_then(|slots| slots.get(class)).filter(|slot| slot.is_watched())
    }

    /// The slot to follow. For a board with nothing to show one is made even where others watch one already,
    /// and dropped: the work is a decoy's.
    fn slot(&mut self, class: &ViewClass, now: Timestamp) -> &Slot {
        let now = self.keep_up(now);
        let is_watched = self.watched(class).is_some();
        if !is_watched || self.index.is_quiet(class.facility) {
            let (cache, frame) = self.render(class, now);
            let scene = watch::Sender::new(Scene { frame, generation: self.generation });
            let made = (class.clone(), Slot { scene, next_change: cache.next_change(), cache });
            let slots = self.slots.entry(class.facility).or_default();
            slots.extend(Some(made).filter(|_| !is_watched));
        }
        &self.slots[&class.facility][class]
    }

    fn rerender(&mut self, facilities: &[FacilityId], now: Timestamp) {
        let Self { index, rules, row_keys, frame_key, slots, generation, rendered, .. } = self;
        let from = Source { index, rules, row_keys, frame_key, now };
        for facility in facilities {
            let slots = slots.get_mut(facility).into_iter().flat_map(HashMap::values_mut);
            for slot in slots.filter(|slot| slot.is_watched()) {
                *rendered += 1;
                slot.refresh(from, *generation);
            }
        }
    }

    /// Also makes every screen show its pass again: settings, codes or rules changed.
    fn rerender_all(&mut self, now: Timestamp) {
        self.generation += 1;
        let (now, _) = self.turn(now);
        let facilities: Vec<FacilityId> = self.slots.keys().copied().collect();
        self.rerender(&facilities, now);
    }

    /// Makes every screen show its pass again, without rendering anything.
    fn ask_for_passes(&mut self) {
        self.generation += 1;
        let generation = self.generation;
        let slots = self.slots.values().flat_map(HashMap::values);
        slots.for_each(|slot| slot.scene.send_modify(|scene| scene.generation = generation));
    }

    /// Drops the boards nobody watches any more, those of decoys among them.
    fn sweep(&mut self) {
        for slots in self.slots.values_mut() {
            slots.retain(|_, slot| slot.is_watched());
        }
        self.slots.retain(|_, slots| !slots.is_empty());
    }

    fn due(&self, now: Timestamp) -> Vec<FacilityId> {
        let is_due = |slot: &Slot| slot.next_change.is_some_and(|at| at <= now);
        self.slots
            .iter()
            .filter(|(_, slots)| slots.values().any(is_due))
            .map(|(facility, _)| *facility)
            .collect()
    }

    fn next_change(&self) -> Option<Timestamp> {
        let slots = self.slots.values().flat_map(HashMap::values).filter_map(|slot| slot.next_change);
        slots.chain(self.index.next_move()).min()
    }
}

impl Slot {
    fn is_watched(&self) -> bool {
        self.scene.receiver_count() > 0
    }

    /// Wakes screens only if bytes changed or passes must be shown again.
    fn refresh(&mut self, from: Source<'_>, generation: u64) {
        self.cache.refresh(from);
        self.next_change = self.cache.next_change();
        let frame = Frame::of(&self.cache, from.frame_key);
        self.scene.send_if_modified(|scene| {
            let changed = scene.frame.id() != frame.id() || scene.generation != generation;
            if changed {
                *scene = Scene { frame, generation };
            }
            changed
        });
    }
}
