//! What waits in a lane, and what of it is written next: entries that only tell what was shown yield to what
//! somebody does.
//!
//! A crew's step and a sign-in have somebody waiting at the other end, and a sign-in has to be written before
//! its tick. When hundreds of lists are opened at once, each with an entry to be written before it is shown,
//! those entries yield. While both kinds wait, three transactions in a row pass over them; the fourth takes
//! them along, and at least half of it is theirs, so that none waits for ever.
//!
//! ```text
//! queued    entries e0..e999; then a step s0, and one more step with every transaction
//! written   s0 │ s1 │ s2 │ s3 e0..e254 │ s4 │ s5 │ s6 │ s7 e255..e509 │ ..
//! ```
//! While fewer than 128 steps wait, each is in the next transaction; the entries move at a quarter of the
//! pace they would have alone. What is of one kind keeps its order; the two kinds overtake each other, which
//! they may, since an entry that only tells depends on no step's row.

use super::BATCH_SIZE;
use std::collections::VecDeque;

/// So many transactions in a row may pass over what yields.
const MOST_PASSED_OVER: u32 = 3;

#[derive(Debug)]
pub(super) struct JobQueue<T> {
    first: VecDeque<T>,
    yielding: VecDeque<T>,
    passed_over: u32,
}

impl<T> JobQueue<T> {
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
            !self.first.is_empty() && !self.yielding.is_empty() && self.passed_over < MOST_PASSED_OVER;
        if is_passed_over {
            self.passed_over += 1;
            return take(&mut self.first, BATCH_SIZE, jobs);
        }
        self.passed_over = 0;
        take(&mut self.first, BATCH_SIZE - self.yielding.len().min(BATCH_SIZE / 2), jobs);
        take(&mut self.yielding, BATCH_SIZE - jobs.len(), jobs);
    }
}

fn take<T>(queue: &mut VecDeque<T>, most: usize, jobs: &mut Vec<T>) {
    jobs.extend(queue.drain(..queue.len().min(most)));
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What one transaction writes: how many of each, and the first of what yields.
    fn next(queued: &mut JobQueue<(bool, usize)>) -> (usize, usize, Option<usize>) {
        let mut jobs = Vec::new();
        queued.next(&mut jobs);
        let yielding: Vec<usize> =
            jobs.iter().filter(|(yields, _)| *yields).map(|(_, number)| *number).collect();
        (jobs.len() - yielding.len(), yielding.len(), yielding.first().copied())
    }

    fn add(queued: &mut JobQueue<(bool, usize)>, yields: bool, numbers: std::ops::Range<usize>) {
        numbers.for_each(|number| queued.add((yields, number), yields));
    }

    #[test]
    fn what_yields_waits_while_somebody_acts_and_never_for_long() {
        let mut queued = JobQueue::new();
        add(&mut queued, true, 0..1_000);
        add(&mut queued, false, 0..1);
        assert_eq!(next(&mut queued), (1, 0, None), "a thousand that came before are passed over");
        // One more comes with every transaction.
        let mut told = Vec::new();
        for step in 1..12 {
            add(&mut queued, false, step..step + 1);
            told.push(next(&mut queued));
        }
        let alone = (1, 0, None);
        let shared = |first| (1, BATCH_SIZE - 1, Some(first));
        assert_eq!(told[..6], [alone, alone, shared(0), alone, alone, alone]);
        assert_eq!(told[6..], [shared(255), alone, alone, alone, shared(510)]);
    }

    #[test]
    fn half_of_a_transaction_is_theirs_whatever_comes() {
        let mut queued = JobQueue::new();
        add(&mut queued, true, 0..1_000);
        let mut told = Vec::new();
        for round in 0..8 {
            add(&mut queued, false, round * BATCH_SIZE..(round + 1) * BATCH_SIZE);
            told.push(next(&mut queued).1);
        }
        assert_eq!(told, [0, 0, 0, BATCH_SIZE / 2, 0, 0, 0, BATCH_SIZE / 2]);
    }

    #[test]
    fn all_goes_in_the_order_in_which_it_came() {
        let mut queued = JobQueue::new();
        for number in 0..600 {
            queued.add((number % 3 == 0, number), number % 3 == 0);
        }
        let (mut first, mut yielding, mut jobs) = (Vec::new(), Vec::new(), Vec::new());
        while queued.len() > 0 {
            queued.next(&mut jobs);
            assert!(!jobs.is_empty() && jobs.len() <= BATCH_SIZE);
            for (yields, number) in jobs.drain(..) {
                if yields { yielding.push(number) } else { first.push(number) }
            }
        }
        assert!(first.is_sorted() && yielding.is_sorted() && first.len() + yielding.len() == 600);
    }
}
