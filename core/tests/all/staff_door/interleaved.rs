//! Signing out against requests that are slower: whatever order their calls of the store come in, no session
//! is left. One call of one of them is made at a time, in an order that a number draws.

use super::support::planted::Defect;
use super::support::staff::{PASSWORD, Person, Staff, second, signed, visit};
use super::support::watched::Calls;
use super::support::{run, size};
use super::{NO_LIMIT, ensure, staff_at};
use bayboard::access::Role;
use bayboard::journal::LogonEvent;
use bayboard::portal::{PasswordProblem, PortalError, StaffCookie, StaffSession};
use bayboard::{CellRange, Cells, Entropy, SeededEntropy, Space, Timestamp};
use std::cell::Cell;
use std::collections::BTreeSet;
use std::num::NonZeroU16;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

type Work<'w> = Pin<Box<dyn Future<Output = ()> + 'w>>;

/// What a person does in a session while it is signed out elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Slow {
    Click,
    Unlock,
    NewCodes,
    NewPassword,
}

const SLOW: [Slow; 4] = [Slow::Click, Slow::Unlock, Slow::NewCodes, Slow::NewPassword];
/// Two passwords that take turns.
const PASSWORDS: [&str; 2] = [PASSWORD, "Zq8mmwwk of the harbour"];
/// A lock of the portal may be in another's hands, who is not polled meanwhile.
const PATIENCE: Duration = Duration::from_millis(5);

/// Goes on up to its next call of the store. Whether it has ended.
fn turn(work: &mut Work<'_>, calls: &Calls, context: &mut Context<'_>) -> bool {
    let (before, begun) = (calls.count(), Instant::now());
    loop {
        if work.as_mut().poll(context).is_ready() {
            return true;
        }
        if calls.count() > before || begun.elapsed() > PATIENCE {
            return false;
        }
        // It waits for a hash.
        std::thread::yield_now();
    }
}

/// Drawn by a number: the same order each time.
struct Order(SeededEntropy);

impl Order {
    fn draw(&self, of: usize) -> usize {
        let mut byte = [0; 1];
        self.0.fill(&mut byte);
        usize::from(byte[0]) % of
    }

    /// Makes one call after another until all have ended. Whose turns there were.
    async fn play(&self, mut work: Vec<Work<'_>>, calls: &Calls) -> Vec<u8> {
        let (mut left, mut turns) = ((0..work.len()).collect::<Vec<_>>(), Vec::new());
        std::future::poll_fn(move |context| {
            while !left.is_empty() {
                let at = self.draw(left.len());
                turns.push(u8::try_from(left[at]).unwrap());
                if turn(&mut work[left[at]], calls, context) {
                    left.remove(at);
                }
            }
            Poll::Ready(std::mem::take(&mut turns))
        })
        .await
    }
}

struct Desk {
    staff: Staff,
    ada: Person,
    /// Which password is hers now.
    password: Cell<usize>,
}

impl Desk {
    async fn at(defect: Option<Defect>) -> Self {
        let staff = staff_at(NO_LIMIT, defect).await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        staff.company.store.give_way();
        Self { staff, ada, password: Cell::new(0) }
    }

    async fn come_in(&self, now: Timestamp) -> StaffCookie {
        let code = self.ada.code(now);
        let form = ("ada", PASSWORDS[self.password.get()], code.as_str());
        signed(self.staff.sign_in(form, None, "192.0.2.9", now).await).session
    }

    async fn slow(&self, what: Slow, cookie: &StaffCookie, session: &StaffSession, now: Timestamp) {
        let (door, from) = (&self.staff.door, visit("192.0.2.9"));
        let (current, new) = (self.password.get(), 1 - self.password.get());
        let outcome = match what {
            Slow::Click => {
                self.staff.session(cookie, now).await;
                Ok(())
            }
            Slow::Unlock => door.unlock(session, PASSWORDS[current], &from, now).await.map(drop),
            Slow::NewCodes => door.new_recovery_codes(session, PASSWORDS[current], now).await.map(drop),
            Slow::NewPassword => {
                let set = door.set_password(session, Some(PASSWORDS[current]), PASSWORDS[new], &from, now);
                set.await.map(|set| match set {
                    Ok(_) => self.password.set(new),
                    // Another request of this round was first.
                    Err(problem) => assert_eq!(problem, PasswordProblem::WrongCurrent),
                })
            }
        };
        let is_over = matches!(outcome, Err(PortalError::NotFound | PortalError::Conflict));
        assert!(outcome.is_ok() || is_over, "{what:?}: {outcome:?}");
    }

    /// One to three slow requests and one or two who sign out. Whose turns there were.
    async fn round(&self, number: usize) -> Result<Vec<u8>, String> {
        let order = Order(SeededEntropy::new(number as u64));
        let start = second(1_200 * i64::try_from(number).unwrap());
        let cookie = self.come_in(start).await;
        let kind = SLOW[number % SLOW.len()];
        // A click is due to be written, and what is to be unlocked has locked.
        let now = start.plus(Duration::from_secs(if kind == Slow::Unlock { 1_000 } else { 61 }));
        let session = self.staff.session(&cookie, if kind == Slow::Unlock { now } else { start }).await;
        let session = session.ok_or("nobody signed out yet")?;
        let mut work: Vec<Work<'_>> = vec![Box::pin(self.slow(kind, &cookie, &session, now))];
        for _ in 0..order.draw(3) {
            let also = if kind == Slow::Unlock { Slow::Click } else { SLOW[order.draw(2) * 2] };
            work.push(Box::pin(self.slow(also, &cookie, &session, now)));
        }
        for _ in 0..=order.draw(2) {
            let (door, session) = (&self.staff.door, &session);
            let leave = async move { door.sign_out(session, &visit("192.0.2.9"), now).await.unwrap() };
            work.push(Box::pin(leave));
        }
        self.staff.company.calls.drain();
        let turns = order.play(work, &self.staff.company.calls).await;
        let left = self.staff.session(&cookie, now).await.is_some();
        ensure(!left, || format!("round {number}, {kind:?}: the cookie opens a session after {turns:?}"))?;
        let left = self.sessions_left(now).await;
        ensure(left == 0, || format!("round {number}, {kind:?}: {left} sessions are left after {turns:?}"))?;
        let goes_on = self.staff.door.goes_on(&session, now);
        ensure(!goes_on, || format!("round {number}, {kind:?}: streams go on after {turns:?}"))?;
        Ok(turns)
    }

    /// Under whatever cookie they go on.
    async fn sessions_left(&self, now: Timestamp) -> usize {
        let (tenant, owner) = (self.staff.company.tenant, Some(self.ada.id.as_uuid()));
        let range = CellRange { tenant, space: Space::Session, owner, upto: i64::MAX, after: None };
        self.staff.company.store.cells(&range, now, NonZeroU16::MAX).await.unwrap().len()
    }

    async fn leaves_nothing(&self, rounds: usize) -> Result<(), String> {
        let mut orders = BTreeSet::new();
        for number in 0..rounds {
            orders.insert(self.round(number).await?);
        }
        ensure(orders.len() > rounds / 4, || format!("only {} orders", orders.len()))
    }
}

/// It fails where what a person did is written over a tombstone, or without the version that was read.
#[test]
fn no_order_of_calls_leaves_a_session_behind_that_was_signed_out() {
    run(async {
        let desk = Desk::at(None).await;
        let rounds = size(400, 10_000);
        assert_eq!(desk.leaves_nothing(rounds).await, Ok(()));
        let outs = desk.staff.logons().await;
        let outs = outs.iter().filter(|row| row.event == LogonEvent::SignOut).count();
        assert!(outs > rounds / 2 && outs <= rounds + 1, "{outs}: one for each, and one of setting up");
    });
}

#[test]
fn a_store_that_writes_over_what_ended_and_one_that_ends_nothing_are_found() {
    run(async {
        for defect in [Defect::ForgetsVersions, Defect::LosesEnds] {
            assert!(Desk::at(Some(defect)).await.leaves_nothing(200).await.is_err(), "{defect:?}");
        }
    });
}
