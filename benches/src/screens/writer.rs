//! The host product: moves one call of every pair of boards, round by round, and remembers when it asked for
//! each move and when that was answered.

use super::company::Company;
use super::http::Link;
use super::screen::room;
use crate::Failure;
use serde_json::json;
use std::collections::HashMap;
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use tokio::task::JoinSet;

/// When a change was asked for, and when that was answered. Screens may show it before the answer is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Exchange {
    pub(super) asked: Instant,
    pub(super) answered: Instant,
}

/// The exchanges of each pair and round.
#[derive(Clone, Debug, Default)]
pub(super) struct Answered(HashMap<(usize, u64), Exchange>);

impl Answered {
    pub(super) fn note(&mut self, pair: usize, round: u64, exchange: Exchange) {
        self.0.insert((pair, round), exchange);
    }

    pub(super) fn of(&self, board: usize, round: u64) -> Option<Exchange> {
        self.0.get(&(board / 2, round)).copied()
    }

    /// The last round of a pair that the server said was kept.
    pub(super) fn last(&self, pair: usize) -> u64 {
        self.0.keys().filter(|(of, _)| *of == pair).map(|(_, round)| *round).max().unwrap_or(0)
    }

    pub(super) fn count(&self) -> usize {
        self.0.len()
    }

    /// Those of other rounds as well.
    pub(super) fn join(&mut self, others: Self) {
        self.0.extend(others.0);
    }

    /// How long each of them waited for its answer.
    pub(super) fn waits(&self) -> impl Iterator<Item = Duration> {
        self.0.values().map(|exchange| exchange.answered - exchange.asked)
    }
}

/// Writes through the JSON API, one connection for each pair of boards.
#[derive(Debug)]
pub(super) struct Writer {
    hands: Vec<Hand>,
    round: u64,
    pub(super) answered: Answered,
}

#[derive(Debug)]
struct Hand {
    pair: usize,
    link: Link,
    path: String,
    token: String,
}

impl Writer {
    pub(super) fn of(company: &Company, server: SocketAddr) -> Self {
        let hand = |(pair, call): (usize, &String)| Hand {
            pair,
            link: Link::to(server),
            path: format!("/api/v1/dispatches/{call}"),
            token: company.token.clone(),
        };
        let hands = company.moving.iter().enumerate().map(hand).collect();
        Self { hands, round: 0, answered: Answered::default() }
    }

    /// One without a company, for tests of what judges it.
    #[cfg(test)]
    pub(super) fn idle() -> Self {
        Self { hands: Vec::new(), round: 0, answered: Answered::default() }
    }

    /// Forgets what was answered, so that a warm-up is not measured.
    pub(super) fn forget(&mut self) {
        self.answered = Answered::default();
    }

    /// Moves a call of every pair, all at once, so that every board changes once.
    ///
    /// # Errors
    /// When one of them was not kept; those that were are remembered.
    pub(super) async fn round(&mut self) -> Result<(), Failure> {
        self.round += 1;
        let (round, mut moves, mut outcome) = (self.round, JoinSet::new(), Ok(()));
        for hand in self.hands.drain(..) {
            moves.spawn(hand.moved(round));
        }
        while let Some(moved) = moves.join_next().await {
            let (hand, answered) = moved?;
            outcome = answered.map(|exchange| self.answered.note(hand.pair, round, exchange)).and(outcome);
            self.hands.push(hand);
        }
        outcome
    }

    /// Moves a call of one pair.
    pub(super) async fn one(&mut self, pair: usize) -> Result<(), Failure> {
        self.round += 1;
        let at = self.hands.iter().position(|hand| hand.pair == pair).ok_or("there is no such pair")?;
        let (hand, answered) = self.hands.swap_remove(at).moved(self.round).await;
        self.hands.push(hand);
        self.answered.note(pair, self.round, answered?);
        Ok(())
    }
}

impl Hand {
    async fn moved(mut self, round: u64) -> (Self, Result<Exchange, Failure>) {
        let body = json!({"origin_room": room(round), "destination_room": room(round)}).to_string();
        let asked = Instant::now();
        let answered = match self.link.send("PATCH", &self.path, &self.token, &body).await {
            Ok(answer) if answer.status == 200 => Ok(Exchange { asked, answered: Instant::now() }),
            Ok(answer) => Err(format!("a change answers {}: {}", answer.status, answer.body).into()),
            Err(error) => Err(error.into()),
        };
        (self, answered)
    }
}
