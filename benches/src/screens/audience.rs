//! Thousands of screens at once, some of them behind the planted defect, and the judgement over them.

use super::delays::{Delays, Shown};
use super::screen::{Diary, Post, watch};
use super::valve::Valve;
use super::writer::{Answered, Exchange};
use crate::Failure;
use crate::random::Random;
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use tokio::task::JoinSet;
use tokio::time::sleep;

/// Screens that are opened and not there yet; a listener's queue is about twice as long.
const OPENING: usize = 512;
const LOOK: Duration = Duration::from_millis(10);
const SEATED: Duration = Duration::from_secs(120);

/// Screens that follow boards; they end with this value.
#[derive(Debug)]
pub(super) struct Audience {
    pub(super) screens: Vec<Screen>,
    /// The proxy before the screens that have to be reported.
    pub(super) valve: Valve,
    tasks: JoinSet<()>,
}

/// One screen, the number of its board, and what it saw.
#[derive(Clone, Debug)]
pub(super) struct Screen {
    pub(super) board: usize,
    pub(super) is_planted: bool,
    pub(super) diary: Diary,
}

/// Screens that do not show the truth in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lost {
    pub(super) screens: usize,
    pub(super) planted: usize,
}

impl Audience {
    /// An empty hall before a server.
    pub(super) async fn before(server: SocketAddr) -> Result<Self, Failure> {
        Ok(Self { screens: Vec::new(), valve: Valve::before(server).await?, tasks: JoinSet::new() })
    }

    /// Seats so many screens, spread over the boards, and returns when all show their board.
    pub(super) async fn seat(
        &mut self,
        server: SocketAddr,
        boards: &[String],
        screens: usize,
    ) -> Result<Duration, Failure> {
        self.fill(server, boards, screens, false).await
    }

    /// Seats screens that a planted defect will hit.
    pub(super) async fn plant(&mut self, boards: &[String], screens: usize) -> Result<Duration, Failure> {
        self.fill(self.valve.address, boards, screens, true).await
    }

    async fn fill(
        &mut self,
        address: SocketAddr,
        boards: &[String],
        screens: usize,
        is_planted: bool,
    ) -> Result<Duration, Failure> {
        let (start, before) = (Instant::now(), self.screens.len());
        for number in 0..screens {
            let board = number % boards.len();
            let random = Random::seeded((before + number) as u64);
            let screen = Screen { board, is_planted, diary: Diary::default() };
            let post = Post { address, path: boards[board].clone(), random };
            self.tasks.spawn(watch(post, screen.diary.clone()));
            self.screens.push(screen);
            if self.screens.len().is_multiple_of(OPENING) {
                self.all_of(before, |diary| diary.read().opened > 0).await?;
            }
        }
        self.all_of(before, |diary| diary.read().frames > 0).await?;
        Ok(start.elapsed())
    }

    /// Waits until something holds of all screens from this one on.
    async fn all_of(&self, first: usize, holds: impl Fn(&Diary) -> bool) -> Result<(), Failure> {
        until(SEATED, || self.screens[first..].iter().all(|screen| holds(&screen.diary))).await
    }

    /// Screens without the planted defect.
    pub(super) fn sound(&self) -> impl Iterator<Item = &Screen> {
        self.screens.iter().filter(|screen| !screen.is_planted)
    }

    /// The screens whose last board is not the true one.
    pub(super) fn lost(&self, truth: &[String]) -> Lost {
        let wrong = |screen: &&Screen| screen.diary.read().board != truth[screen.board];
        let (planted, screens): (Vec<_>, Vec<_>) =
            self.screens.iter().filter(wrong).partition(|screen| screen.is_planted);
        Lost { screens: screens.len(), planted: planted.len() }
    }

    /// Waits until every sound screen shows the truth, or so long.
    pub(super) async fn settle(&self, truth: &[String], patience: Duration) -> Lost {
        let _ = until(patience, || self.lost(truth).screens == 0).await;
        self.lost(truth)
    }

    /// Fails if a sound screen ended on an old board, or a planted one was not noticed.
    pub(super) fn judge(&self, lost: Lost) -> Result<(), Failure> {
        let planted = self.screens.iter().filter(|screen| screen.is_planted).count();
        if lost.planted != planted || planted == 0 {
            return Err(format!(
                "the rig is blind: {} of {planted} planted losses were noticed",
                lost.planted
            )
            .into());
        }
        if lost.screens > 0 {
            return Err(format!("{} screens ended on an old board", lost.screens).into());
        }
        println!("\nPlanted: {planted} screens behind a proxy that loses their last frame, all reported.");
        Ok(())
    }

    /// From asking for a change, and from its answer, until its frame was on a screen, over all sound screens
    /// and rounds.
    pub(super) fn delays(&self, answered: &Answered) -> Shown {
        Shown {
            from_request: self.delays_from(answered, |exchange| exchange.asked),
            from_answer: self.delays_from(answered, |exchange| exchange.answered),
        }
    }

    fn delays_from(&self, answered: &Answered, start: fn(Exchange) -> Instant) -> Delays {
        let of = |screen: &Screen| {
            let seen = screen.diary.read();
            let since = |round| answered.of(screen.board, round).map(start);
            let delay = |(round, at): &(u64, Instant)| Some(at.saturating_duration_since(since(*round)?));
            seen.rounds.iter().filter_map(delay).collect::<Vec<_>>()
        };
        Delays::of(self.sound().flat_map(of))
    }

    /// Frames that sound screens were shown.
    pub(super) fn frames(&self) -> u64 {
        self.sound().map(|screen| screen.diary.read().frames).sum()
    }
}

/// Looks again and again until something holds.
pub(super) async fn until(patience: Duration, mut holds: impl FnMut() -> bool) -> Result<(), Failure> {
    let start = Instant::now();
    while !holds() {
        if start.elapsed() > patience {
            return Err(format!("what was waited for did not happen within {} s", patience.as_secs()).into());
        }
        sleep(LOOK).await;
    }
    Ok(())
}
