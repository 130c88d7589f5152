//! Generated histories over all ports, told to a store and to [`MemoryStore`] side by side: every answer must
//! be the same.
//!
//! A history is of one company of its own, so many of them may follow each other in one store. The same seed
//! tells the same one.

use super::World;
use super::fixtures::{altered, line};
use super::indexes::ranges;
use super::random::{Dice, RandomRecords};
use super::stage::limit;
use crate::board::LiveBoards;
use crate::journal::{
    Actor, EntryKey, EntryKind, Head, LogonKey, LogonNumber, LogonRow, Party, RollDigest, Sequence,
};
use crate::notices::Notice;
use crate::{
    Cell, CellKey, CellRange, Cells, ChangeSet, Commit, Draft, FacilityId, GuardKey, Guards,
    IdempotencyClaim, IdempotencyKey, Journal, KeyId, MemoryStore, PatientId, Range, Record, RecordKind,
    RecordRef, Records, RunNumber, SealError, Space, Store, Swap, TenantId, Unique, Word,
};
use std::collections::BTreeSet;
use std::num::NonZeroU16;
use std::time::Duration;
use uuid::Uuid;

/// Tells the histories of these seeds to the store.
///
/// # Panics
/// When the store answers anything otherwise than [`MemoryStore`] does.
pub async fn agrees(store: &dyn Store, seeds: std::ops::Range<u64>) {
    let model = MemoryStore::new();
    for seed in seeds {
        let mut history = History::begin(store, &model, seed).await;
        for _ in 0..STEPS {
            history.step().await;
            history.ask().await;
            history.ask().await;
        }
        history.end().await;
    }
}

const STEPS: usize = 12;

struct History<'s> {
    store: &'s dyn Store,
    model: &'s MemoryStore,
    seed: u64,
    world: World,
    dice: Dice,
    random: RandomRecords,
    /// The records as they stand, and some as they stood.
    records: Vec<Record>,
    stale: Vec<Record>,
    /// All values that any record ever held.
    values: Vec<Unique>,
    claims: Vec<IdempotencyClaim>,
    cells: Vec<Cell>,
}

/// Asks both, and says that they answer the same. What is asked is made once.
macro_rules! both {
    ($history:ident.$method:ident()) => { both!(@ $history.$method()) };
    ($history:ident.$method:ident($a:expr)) => {{
        let a = $a;
        both!(@ $history.$method(a))
    }};
    ($history:ident.$method:ident($a:expr, $b:expr)) => {{
        let (a, b) = ($a, $b);
        both!(@ $history.$method(a, b))
    }};
    ($history:ident.$method:ident($a:expr, $b:expr, $c:expr)) => {{
        let (a, b, c) = ($a, $b, $c);
        both!(@ $history.$method(a, b, c))
    }};
    ($history:ident.$method:ident($a:expr, $b:expr, $c:expr, $d:expr)) => {{
        let (a, b, c, d) = ($a, $b, $c, $d);
        both!(@ $history.$method(a, b, c, d))
    }};
    (@ $history:ident.$method:ident($($argument:ident),*)) => {{
        let theirs = $history.store.$method($($argument),*).await;
        let ours = $history.model.$method($($argument),*).await;
        let what = stringify!($method);
        assert!(theirs == ours, "history {}: {what}() answers\n{theirs:?}\nand must answer\n{ours:?}", $history.seed);
        ours
    }};
}

impl<'s> History<'s> {
    async fn begin(store: &'s dyn Store, model: &'s MemoryStore, seed: u64) -> Self {
        let world = World::new(seed);
        let random = RandomRecords::new(seed, world.clone());
        let records = vec![world.tenant().clone().into()];
        let (stale, values, claims, cells) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let dice = Dice::new(!seed);
        let history = Self { store, model, seed, world, dice, random, records, stale, values, claims, cells };
        let founding = history.world.founding();
        both!(history.commit(&founding)).expect("a new company");
        history
    }

    /// Does something, which may be refused.
    async fn step(&mut self) {
        match self.dice.below(16) {
            0..=3 => self.create().await,
            4..=6 => self.edit().await,
            7 => self.repeat_a_value().await,
            8 => self.write_a_stale_one().await,
            9 => self.erase().await,
            10 => self.show().await,
            11 | 12 => self.swap().await,
            13 => self.show_a_list().await,
            14 => self.let_go().await,
            _ => self.count().await,
        }
        let later = *self.dice.pick(&[0, 1, 59, 3_599, 23 * 3_600, 24 * 3_600]);
        self.world = self.world.later(Duration::from_secs(later));
    }

    /// A change set by somebody; now and then with a claim, which may be of before, with a swap, or with a
    /// message.
    fn drafted(&mut self, fill: impl FnOnce(Draft) -> Result<Draft, SealError>) -> ChangeSet {
        let world = self.world.clone();
        let by = if self.dice.coin() { Actor::System.into() } else { self.grace() };
        let draft = Draft::new(world.company(), by, world.now())
            .claim(self.claim())
            .about(self.dice.maybe(|| self.patient()));
        let draft = if self.dice.below(6) == 0 { draft.swap(self.any_swap()) } else { draft };
        let draft = fill(draft).expect("the ring has its key");
        if self.dice.below(6) > 0 {
            return draft.finish();
        }
        let notice = Notice::new(world.company(), self.dice.word(), self.dice.word(), world.now());
        draft.notify(&notice.to(self.records[0].key())).expect("the ring has its key").finish()
    }

    fn claim(&mut self) -> Option<IdempotencyClaim> {
        if self.dice.below(4) > 0 {
            return None;
        }
        let resource = self.records[0].key();
        let order = format!("order {}", self.dice.below(3));
        let claim = IdempotencyClaim {
            key: IdempotencyKey::new(Uuid::nil(), &order),
            request: self.dice.bytes(),
            resource,
        };
        self.claims.push(claim);
        Some(claim)
    }

    async fn commit(&mut self, changes: ChangeSet) {
        let Ok(committed) = both!(self.commit(&changes)) else { return };
        for record in committed.records {
            self.values.extend(Unique::all_of(&record));
            match self.records.iter_mut().find(|known| known.key() == record.key()) {
                Some(known) => self.stale.push(std::mem::replace(known, record)),
                None => self.records.push(record),
            }
        }
    }

    async fn create(&mut self) {
        let new: Vec<Record> = (0..=self.dice.below(4)).map(|_| self.random.next_record()).collect();
        let changes = self.drafted(|draft| new.into_iter().try_fold(draft, Draft::create));
        self.commit(changes).await;
    }

    fn any(&self) -> Record {
        self.dice.pick(&self.records).clone()
    }

    /// Another record in its place.
    fn edited(&self, before: &Record) -> Record {
        match before {
            Record::Tenant(tenant) => {
                altered(&**tenant, |raw| raw.settings.late_after_min = self.dice.number()).into()
            }
            before => self.random.edited(before),
        }
    }

    async fn edit(&mut self) {
        let (before, new) = (self.any(), self.random.next_record());
        let (after, also) = (self.edited(&before), self.dice.coin());
        let changes = self.drafted(|draft| {
            let draft = draft.edit(before, after)?;
            if also { draft.create(new) } else { Ok(draft) }
        });
        self.commit(changes).await;
    }

    /// A record that wants what another one holds; the other may give it up in the same change set, before or
    /// after.
    async fn repeat_a_value(&mut self) {
        let (one, other) =
            (self.world.unit("Medic 1"), self.world.unit(self.dice.pick::<&str>(&["Medic 1", "Medic 2"])));
        let found = both!(self.find(&Unique::call_sign(self.world.id(), line("Medic 1")))).expect("a look");
        let renamed = self.world.unit("Medic 3");
        let order = self.dice.below(3);
        let changes = self.drafted(|draft| match found {
            Some(Record::Unit(held)) => {
                let given_up = altered(&*held, |raw| raw.call_sign = renamed.0.call_sign.clone());
                match order {
                    0 => draft.create(other),
                    1 => draft.create(one)?.edit(*held, given_up),
                    _ => draft.edit(*held, given_up)?.create(one),
                }
            }
            _ => draft.create(one),
        });
        self.commit(changes).await;
    }

    async fn write_a_stale_one(&mut self) {
        let Some(before) = (!self.stale.is_empty()).then(|| self.dice.pick(&self.stale).clone()) else {
            return;
        };
        let (after, new, again) = (self.edited(&before), self.random.next_record(), self.any());
        let kind = self.dice.below(3);
        let changes = self.drafted(|draft| match kind {
            0 => draft.edit(before, after),
            1 => draft.create(new)?.edit(before, after),
            _ => draft.create(again),
        });
        self.commit(changes).await;
    }

    async fn erase(&mut self) {
        let dispatches = self.records.iter().filter_map(|record| match record {
            Record::Dispatch(dispatch) => Some(dispatch),
            _ => None,
        });
        let dispatches: Vec<_> = dispatches.cloned().collect();
        if !dispatches.is_empty() {
            let dispatch = self.dice.pick(&dispatches).clone();
            let changes = self.drafted(|draft| draft.erase(&dispatch, &[]));
            self.commit(changes).await;
        }
    }

    async fn show(&mut self) {
        let shown = self.dice.maybe(|| self.any().key());
        let changes = self.world.disclosure(shown);
        self.commit(changes).await;
    }

    async fn show_a_list(&mut self) {
        let shown: BTreeSet<RecordRef> = (0..=self.dice.below(4)).map(|_| self.any().key()).collect();
        let changes = self.world.disclosure_by_roll(&shown.into_iter().collect::<Vec<_>>());
        self.commit(changes).await;
    }

    /// An entry says what the journal may let go, and some of it goes; now and then under an entry that says
    /// no such thing.
    async fn let_go(&mut self) {
        let upto = Sequence(self.any_position());
        let changes = self.drafted(|draft| draft.retain_no_longer(upto));
        self.commit(changes).await;
        let head = both!(self.head(self.world.id())).expect("a head").sequence;
        let under = if self.dice.below(4) == 0 { Sequence(self.any_position()) } else { head };
        let (after, limit) = (Sequence(self.any_position() / 4), self.any_limit());
        let _dropped = both!(self.drop_payloads(self.world.id(), under, after, limit));
    }

    /// A swap of a cell that is there or not, at its version or another, or a tombstone.
    fn any_swap(&mut self) -> Swap {
        let key = CellKey { space: self.dice.word(), id: [self.dice.below(3) as u8; 32] };
        let known = self.cells.iter().rfind(|cell| cell.key == key).map(|cell| cell.version);
        let expected = if self.dice.below(4) == 0 { self.dice.maybe(|| 7) } else { known };
        let span = Duration::from_secs(*self.dice.pick(&[0, 1, 3_600, 48 * 3_600]));
        let (owner, rank) = (
            Uuid::from_u128(self.dice.below(2) as u128),
            *self.dice.pick(&[i64::MIN, -1, 0, 0, 9, i64::MAX]),
        );
        let bytes =
            Some(self.dice.bytes()[..self.dice.below(33)].to_vec()).filter(|_| self.dice.below(5) > 0);
        let swap = Swap {
            cell: Cell { key, version: 0, owner, rank, until: self.world.now().plus(span), bytes },
            expected,
        };
        self.cells.push(Cell { version: swap.version(self.world.now()), ..swap.cell.clone() });
        swap
    }

    async fn swap(&mut self) {
        let mut swaps: Vec<Swap> = Vec::new();
        for _ in 0..=self.dice.below(3) {
            let swap = self.any_swap();
            if swaps.iter().all(|other| other.cell.key != swap.cell.key) {
                swaps.push(swap);
            }
        }
        let (row, now) = (self.dice.maybe(|| self.logon()), self.world.now());
        let _swapped = both!(self.swap(self.world.id(), &swaps, row.as_ref(), now));
    }

    fn logon(&self) -> LogonRow {
        let facility = self.dice.maybe(|| FacilityId::from_uuid(Uuid::from_u128(self.dice.below(2) as u128)));
        LogonRow { facility, ..self.dice.logon() }
    }

    async fn count(&mut self) {
        let row = self.logon();
        let _number = both!(self.append_logon(self.world.id(), &row));
        let (mut key, minute) = ([self.dice.below(2) as u8; 32], Duration::from_secs(60));
        key[..8].copy_from_slice(&self.seed.to_be_bytes());
        for _ in 0..3 {
            let _taken = both!(self.take(&GuardKey(key), 2, minute, self.world.now()));
        }
        let _kept = both!(self.key_check(KeyId(self.dice.below(3) as u32), &self.dice.bytes()));
        let _keys = both!(self.checked_keys());
    }

    fn any_limit(&self) -> NonZeroU16 {
        *self.dice.pick(&[limit(1), limit(2), limit(3), limit(1_000)])
    }

    fn any_position(&self) -> u64 {
        self.dice.below(40) as u64
    }

    fn any_range(&self) -> Range {
        let of = if self.dice.coin() || self.stale.is_empty() {
            self.any()
        } else {
            self.dice.pick(&self.stale).clone()
        };
        self.dice.pick(&ranges(&[of])).clone()
    }

    fn grace(&self) -> Party {
        Party::operator(self.world.id(), line("Grace Example"))
    }

    fn any_entry_key(&self) -> EntryKey {
        let tenant = self.world.id();
        match self.dice.below(6) {
            0 => EntryKey::All(tenant),
            1 => EntryKey::Kind(tenant, self.dice.word::<EntryKind>()),
            2 => EntryKey::Record(tenant, self.any().key()),
            3 => EntryKey::Patient(tenant, self.patient()),
            4 => EntryKey::Roll(tenant, self.any_roll()),
            _ => EntryKey::Actor(tenant, if self.dice.coin() { Actor::System } else { self.grace().actor }),
        }
    }

    /// One of a few that changes are about, or one that a roll may name.
    fn patient(&self) -> PatientId {
        let few = Uuid::from_u128(self.dice.below(2) as u128);
        PatientId::from_uuid(if self.dice.coin() { few } else { self.any().key().id })
    }

    /// Of one record, as some rolls are.
    fn any_roll(&self) -> RollDigest {
        let shown = self.world.disclosure_by_roll(&[self.any().key()]);
        shown
            .link(Head::EMPTY, RunNumber(0))
            .entries
            .iter()
            .find_map(|entry| entry.header().ok()?.roll)
            .expect("an entry names its roll")
    }

    /// Asks something.
    async fn ask(&mut self) {
        let (tenant, now, limit) = (self.world.id(), self.world.now(), self.any_limit());
        match self.dice.below(11) {
            0..=2 => drop(both!(self.page(&self.any_range(), limit))),
            3 => {
                let mut keys: Vec<RecordRef> = (0..5).map(|_| self.any().key()).collect();
                keys.push(RecordRef { id: self.dice.uuid(), ..keys[0] });
                let home = *self.dice.pick(&[tenant, TenantId::DEPLOYMENT]);
                drop(both!(self.records(home, &keys)));
            }
            4 if !self.values.is_empty() => drop(both!(self.find(self.dice.pick(&self.values)))),
            5 => drop(both!(self.moment(tenant, &LiveBoards::ranges(tenant, now)))),
            6 => {
                let (key, falling) = (self.any_entry_key(), self.dice.coin());
                let position = self.dice.maybe(|| Sequence(self.any_position()));
                drop(both!(self.entries(&key, position, falling, limit)));
            }
            7 => drop(both!(self.changes(tenant, Sequence(self.any_position()), limit))),
            8 => {
                let facility = FacilityId::from_uuid(Uuid::from_u128(self.dice.below(3) as u128));
                let key = if self.dice.coin() {
                    LogonKey::All(tenant)
                } else {
                    LogonKey::Facility(tenant, facility)
                };
                drop(both!(self.logons(&key, LogonNumber(self.any_position() / 4), limit)));
            }
            9 => {
                let after =
                    self.dice.maybe(|| (*self.dice.pick(&[-1, 0, 9]), [self.dice.below(3) as u8; 32]));
                let owner = self.dice.maybe(|| Uuid::from_u128(self.dice.below(2) as u128));
                let upto = *self.dice.pick(&[-1, 0, 9, i64::MAX]);
                let range = CellRange { tenant, space: self.dice.word(), owner, upto, after };
                drop(both!(self.cells(&range, now, limit)));
            }
            _ => {
                let key = CellKey { space: self.dice.word(), id: [self.dice.below(3) as u8; 32] };
                drop(both!(self.cell(tenant, &key, now)));
                if !self.claims.is_empty() {
                    drop(both!(self.claimed(tenant, &self.dice.pick(&self.claims).key, now)));
                }
            }
        }
    }

    /// Compares all there is in the end.
    async fn end(self) {
        let (tenant, all) = (self.world.id(), limit(u16::MAX));
        for range in LiveBoards::ranges(tenant, self.world.now()) {
            drop(both!(self.page(&range, all)));
        }
        for open in [true, false] {
            drop(both!(self.page(&Range::runs(tenant, open), all)));
        }
        let keys: Vec<RecordRef> = self.records.iter().map(Record::key).collect();
        drop(both!(self.records(tenant, &keys)));
        let _head = both!(self.head(tenant));
        drop(both!(self.entries(&EntryKey::All(tenant), None, false, all)));
        drop(both!(self.logons(&LogonKey::All(tenant), LogonNumber(0), all)));
        for space in Space::ALL {
            let range = CellRange { tenant, space: *space, owner: None, upto: i64::MAX, after: None };
            drop(both!(self.cells(&range, self.world.now(), all)));
        }
        // All companies so far, now and then.
        if self.seed.is_multiple_of(32) {
            drop(both!(self.heads()));
            drop(both!(self.page(&Range::of_kind(TenantId::DEPLOYMENT, RecordKind::Tenant), all)));
        }
    }
}
