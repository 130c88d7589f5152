//! What waits in a lane, and what of it is written next: what is only told yields to what somebody does.
//!
//! A crew's step and a sign-in have somebody waiting at the other end, and a sign-in has to be written before
//! its tick. When hundreds of lists are opened at once, each with an entry to be written before it is shown,
//! those yield: while both wait, they are passed over, but only so often. Then at least half of a transaction
//! is theirs, so that none waits for ever.

use super::MOST;
use std::collections::VecDeque;

/// So many transactions may pass over what yields.
const PASSED_OVER: u32 = 3;

#[derive(Debug)]
pub(super) struct Waiting<T> {
    first: VecDeque<T>,
    yielding: VecDeque<T>,
    passed_over: u32,
}

impl<T> Waiting<T> {
    pub(super) const fn new() -> Self {
        Self { first: VecDeque::new(), yielding: VecDeque::new(), passed_over: 0 }
    }

    pub(super) fn add(&mut self, job: T, yields: bool) {
        let queue = if yields { &mut self.yielding } else { &mut self.first };
        queue.push_back(job);
    }

    pub(super) fn len(&self) -> usize {
        self.first.len() + self.yielding.len()
    }

    /// What is written in the next transaction, in the order in which it came.
    pub(super) fn next(&mut self, jobs: &mut Vec<T>) {
        let is_passed_over =
            !self.first.is_empty() && !self.yielding.is_empty() && self.passed_over < PASSED_OVER;
        if is_passed_over {
            self.passed_over += 1;
            return take(&mut self.first, MOST, jobs);
        }
        self.passed_over = 0;
        take(&mut self.first, MOST - self.yielding.len().min(MOST / 2), jobs);
        take(&mut self.yielding, MOST - jobs.len(), jobs);
    }
}

fn take<T>(queue: &mut VecDeque<T>, most: usize, jobs: &mut Vec<T>) {
    jobs.extend(queue.drain(..queue.len().min(most)));
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What one transaction writes: how many of each, and the first of what yields.
    fn next(waiting: &mut Waiting<(bool, usize)>) -> (usize, usize, Option<usize>) {
        let mut jobs = Vec::new();
        waiting.next(&mut jobs);
        let yielding: Vec<usize> =
            jobs.iter().filter(|(yields, _)| *yields).map(|(_, number)| *number).collect();
        (jobs.len() - yielding.len(), yielding.len(), yielding.first().copied())
    }

    fn add(waiting: &mut Waiting<(bool, usize)>, yields: bool, numbers: std::ops::Range<usize>) {
        numbers.for_each(|number| waiting.add((yields, number), yields));
    }

    #[test]
    fn what_yields_waits_while_somebody_acts_and_never_for_long() {
        let mut waiting = Waiting::new();
        add(&mut waiting, true, 0..1_000);
        add(&mut waiting, false, 0..1);
        assert_eq!(next(&mut waiting), (1, 0, None), "a thousand that came before are passed over");
        // One more comes with every transaction.
        let mut told = Vec::new();
        for step in 1..12 {
            add(&mut waiting, false, step..step + 1);
            told.push(next(&mut waiting));
        }
        let alone = (1, 0, None);
        let shared = |first| (1, MOST - 1, Some(first));
        assert_eq!(told[..6], [alone, alone, shared(0), alone, alone, alone]);
        assert_eq!(told[6..], [shared(255), alone, alone, alone, shared(510)]);
    }

    #[test]
    fn half_of_a_transaction_is_theirs_whatever_comes() {
        let mut waiting = Waiting::new();
        add(&mut waiting, true, 0..1_000);
        let mut told = Vec::new();
        for round in 0..8 {
            add(&mut waiting, false, round * MOST..(round + 1) * MOST);
            told.push(next(&mut waiting).1);
        }
        assert_eq!(told, [0, 0, 0, MOST / 2, 0, 0, 0, MOST / 2]);
    }

    #[test]
    fn all_goes_in_the_order_in_which_it_came() {
        let mut waiting = Waiting::new();
        for number in 0..600 {
            waiting.add((number % 3 == 0, number), number % 3 == 0);
        }
        let (mut first, mut yielding, mut jobs) = (Vec::new(), Vec::new(), Vec::new());
        while waiting.len() > 0 {
            waiting.next(&mut jobs);
            assert!(!jobs.is_empty() && jobs.len() <= MOST);
            for (yields, number) in jobs.drain(..) {
                if yields { yielding.push(number) } else { first.push(number) }
            }
        }
        assert!(first.is_sorted() && yielding.is_sorted() && first.len() + yielding.len() == 600);
    }
}
