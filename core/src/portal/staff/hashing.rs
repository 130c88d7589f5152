//! Where passwords are hashed: on threads of their own, a few at a time, so that a flood of sign-ins costs
//! boards nothing. Whoever finds the queue full is told to come back.

use crate::access::PasswordHash;
use crate::portal::staff::password::Password;
use argon2::password_hash::phc;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use std::fmt;
use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};

type Job = Box<dyn FnOnce() + Send>;

/// What one hash costs (argon2id).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HashCost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl HashCost {
    /// 19 MiB, two passes, one lane: what OWASP asks for at least.
    pub const DEFAULT: Self = Self { memory_kib: 19 * 1_024, passes: 2, lanes: 1 };

    /// Another cost; none if argon2id has none such. Passwords are hashed anew as their owners sign in.
    #[must_use]
    pub fn new(memory_kib: u32, passes: u32, lanes: u32) -> Option<Self> {
        Params::new(memory_kib, passes, lanes, None).ok().map(|_| Self { memory_kib, passes, lanes })
    }

    /// How hashes of this cost begin.
    fn head(self) -> String {
        let Self { memory_kib, passes, lanes } = self;
        format!("$argon2id$v=19$m={memory_kib},t={passes},p={lanes}$")
    }

    fn argon2(self) -> Argon2<'static> {
        let params = Params::new(self.memory_kib, self.passes, self.lanes, None);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params.expect("checked when it was made"))
    }
}

/// Threads that hash passwords, and the queue before them. Clones share both.
#[derive(Clone)]
pub struct Hashing {
    queue: mpsc::Sender<Job>,
    cost: HashCost,
    tally: Arc<Tally>,
    /// Tells for how long something has run, so that hashes can be timed.
    watch: Option<fn() -> Duration>,
}

/// What was counted since it began.
#[derive(Default)]
struct Tally {
    done: AtomicU64,
    running: AtomicU64,
    refused: AtomicU64,
    micros: AtomicU64,
}

/// What the threads that hash do and did, for metrics.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HashingCounts {
    /// Hashes made since it began.
    pub done: u64,
    /// Hashes that are being made now.
    pub running: u64,
    /// Those who wait or hold a place now.
    pub waiting: u64,
    /// Those who found the queue full.
    pub refused: u64,
    /// How long all hashes took together; nothing without a watch.
    pub took: Duration,
}

/// A place in the queue, held before anything is counted against anybody.
pub(crate) struct Slot(mpsc::OwnedPermit<Job>);

impl Hashing {
    /// So many threads, and so many who may wait for them. The threads end with the last clone.
    ///
    /// # Errors
    /// When a thread cannot be started.
    pub fn new(threads: usize, queue: usize) -> io::Result<Self> {
        let (sender, jobs) = mpsc::channel(queue.max(1));
        let jobs: Arc<Mutex<mpsc::Receiver<Job>>> = Arc::new(Mutex::new(jobs));
        for number in 0..threads.max(1) {
            let jobs = Arc::clone(&jobs);
            std::thread::Builder::new().name(format!("bayboard-hash-{number}")).spawn(move || work(&jobs))?;
        }
        Ok(Self { queue: sender, cost: HashCost::DEFAULT, tally: Arc::default(), watch: None })
    }

    /// The same threads, timed by a watch that only goes on: what it shows, and when it began, are its own
    /// matter.
    #[must_use]
    pub fn timed_by(self, watch: fn() -> Duration) -> Self {
        Self { watch: Some(watch), ..self }
    }

    /// The same threads, making hashes of another cost.
    #[must_use]
    pub fn costing(self, cost: HashCost) -> Self {
        Self { cost, ..self }
    }

    /// How many hashes were made since it began.
    #[must_use]
    pub fn done(&self) -> u64 {
        self.tally.done.load(Ordering::Relaxed)
    }

    /// What it does and did, for metrics.
    #[must_use]
    pub fn counts(&self) -> HashingCounts {
        let Tally { running, refused, micros, .. } = &*self.tally;
        HashingCounts {
            done: self.done(),
            running: running.load(Ordering::Relaxed),
            waiting: (self.queue.max_capacity() - self.queue.capacity()) as u64,
            refused: refused.load(Ordering::Relaxed),
            took: Duration::from_micros(micros.load(Ordering::Relaxed)),
        }
    }

    /// A place in the queue for whoever is known: by their browser or their session. None when it is full.
    pub(crate) fn slot(&self) -> Option<Slot> {
        self.slot_of(self.queue.max_capacity())
    }

    /// A place for a stranger; none when half of the queue is taken. So however many strangers guess, whoever
    /// is known finds a place.
    pub(crate) fn strangers_slot(&self) -> Option<Slot> {
        self.slot_of(self.queue.max_capacity().div_ceil(2))
    }

    /// A place among the first so many.
    fn slot_of(&self, many: usize) -> Option<Slot> {
        let slot = self.queue.clone().try_reserve_owned().ok().map(Slot);
        // Taken first and looked at then, so that of many at once none slips in.
        let slot = slot.filter(|_| self.queue.max_capacity() - self.queue.capacity() <= many);
        if slot.is_none() {
            self.tally.refused.fetch_add(1, Ordering::Relaxed);
        }
        slot
    }

    /// Whether a password is the one behind this hash. Where there is none it is compared all the same, with
    /// one that nobody knows, and is not. None when the threads are gone.
    pub(crate) async fn matches(
        &self,
        slot: Slot,
        password: &Password,
        hash: Option<&PasswordHash>,
    ) -> Option<bool> {
        let (password, is_known) = (password.clone(), hash.is_some());
        let phc = hash.map_or_else(|| self.nobodys(), |hash| hash.phc().to_owned());
        let work = move || {
            let hash = phc::PasswordHash::new(&phc);
            hash.is_ok_and(|hash| Argon2::default().verify_password(password.bytes(), &hash).is_ok())
        };
        self.ask(slot, work).await.map(|is_right| is_right && is_known)
    }

    /// The hash of a password; none when the threads are gone.
    pub(crate) async fn hash(&self, slot: Slot, password: &Password, salt: [u8; 16]) -> Option<PasswordHash> {
        let (password, cost) = (password.clone(), self.cost);
        let work = move || {
            let made: Result<phc::PasswordHash, _> =
                cost.argon2().hash_password_with_salt(password.bytes(), &salt);
            made.ok().and_then(|made| PasswordHash::from_phc(&made.to_string()))
        };
        self.ask(slot, work).await.flatten()
    }

    /// Whether a hash was made at another cost than today's.
    pub(crate) fn is_outdated(&self, hash: &PasswordHash) -> bool {
        !hash.phc().starts_with(&self.cost.head())
    }

    /// As much work as somebody's.
    fn nobodys(&self) -> String {
        format!("{}{}${}", self.cost.head(), "A".repeat(22), "A".repeat(43))
    }

    async fn ask<T: Send + 'static>(
        &self,
        slot: Slot,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Option<T> {
        let (tell, told) = oneshot::channel();
        let (tally, watch) = (Arc::clone(&self.tally), self.watch);
        slot.0.send(Box::new(move || {
            // Who asked may have gone meanwhile.
            if !tell.is_closed() {
                let answer = tally.count(watch, work);
                let _ = tell.send(answer);
            }
        }));
        told.await.ok()
    }
}

impl Tally {
    fn count<T>(&self, watch: Option<fn() -> Duration>, work: impl FnOnce() -> T) -> T {
        self.running.fetch_add(1, Ordering::Relaxed);
        let began = watch.map(|watch| watch());
        let answer = work();
        if let Some((watch, began)) = watch.zip(began) {
            let micros = watch().saturating_sub(began).as_micros();
            self.micros.fetch_add(u64::try_from(micros).unwrap_or(u64::MAX), Ordering::Relaxed);
        }
        self.running.fetch_sub(1, Ordering::Relaxed);
        self.done.fetch_add(1, Ordering::Relaxed);
        answer
    }
}

fn work(jobs: &Mutex<mpsc::Receiver<Job>>) {
    loop {
        let job = jobs.lock().unwrap_or_else(PoisonError::into_inner).blocking_recv();
        let Some(job) = job else { return };
        job();
    }
}

impl fmt::Debug for Hashing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hashing({:?})", self.cost)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cheap(threads: usize, queue: usize) -> Hashing {
        Hashing::new(threads, queue).unwrap().costing(HashCost::new(8, 1, 1).unwrap())
    }

    fn run<T>(work: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(work)
    }

    #[test]
    fn a_password_matches_its_own_hash_and_nothing_matches_nobodys() {
        let hashing = cheap(2, 4);
        let (right, wrong) = (Password::typed("Correct7horse"), Password::typed("Correct7hors"));
        run(async {
            let hash = hashing.hash(hashing.slot().unwrap(), &right, [1; 16]).await.unwrap();
            let other = hashing.hash(hashing.slot().unwrap(), &right, [2; 16]).await.unwrap();
            assert!(hash != other && !hashing.is_outdated(&hash), "the salt is part of it");
            let dearer = hashing.clone().costing(HashCost::new(16, 1, 1).unwrap());
            assert!(dearer.is_outdated(&hash));
            let asked = [(&right, Some(&hash), true), (&wrong, Some(&hash), false), (&right, None, false)];
            for (password, hash, answer) in asked {
                // The hash says itself what it cost.
                let slot = dearer.slot().unwrap();
                assert_eq!(dearer.matches(slot, password, hash).await, Some(answer));
            }
            assert_eq!(hashing.done(), 5, "nobody's is hashed like somebody's");
        });
    }

    #[test]
    fn a_full_queue_turns_away_and_a_place_is_given_back() {
        let hashing = cheap(1, 2);
        let held = [hashing.slot(), hashing.slot()];
        assert!(held.iter().all(Option::is_some) && hashing.slot().is_none());
        assert_eq!((hashing.counts().waiting, hashing.counts().refused), (2, 1));
        drop(held);
        assert!(hashing.slot().is_some());
    }

    #[test]
    fn half_of_the_queue_is_kept_for_whoever_is_known() {
        let hashing = cheap(1, 4);
        let strangers = [hashing.strangers_slot(), hashing.strangers_slot()];
        assert!(strangers.iter().all(Option::is_some) && hashing.strangers_slot().is_none());
        let known = [hashing.slot(), hashing.slot()];
        assert!(known.iter().all(Option::is_some) && hashing.slot().is_none());
        drop((strangers, known));
        assert!(hashing.strangers_slot().is_some());
        assert!(cheap(1, 1).strangers_slot().is_some(), "of one place half is one");
    }

    #[test]
    fn hashes_are_counted_and_timed_by_the_watch() {
        static SHOWN: AtomicU64 = AtomicU64::new(0);
        let watch = || Duration::from_millis(SHOWN.fetch_add(7, Ordering::Relaxed));
        let hashing = cheap(1, 2).timed_by(watch);
        run(async {
            for _ in 0..3 {
                let slot = hashing.slot().unwrap();
                hashing.matches(slot, &Password::typed("Correct7horse"), None).await.unwrap();
            }
        });
        let took = Duration::from_millis(21);
        let counts = HashingCounts { done: 3, running: 0, waiting: 0, refused: 0, took };
        assert_eq!(hashing.counts(), counts);
    }

    #[test]
    fn a_cost_that_argon2_does_not_have_is_none() {
        assert_eq!((HashCost::new(7, 1, 1), HashCost::new(8, 0, 1)), (None, None));
        assert_eq!(HashCost::new(19 * 1_024, 2, 1), Some(HashCost::DEFAULT));
    }
}
