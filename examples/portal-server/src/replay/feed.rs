//! The feed as a queue in the order of time, handed out in rounds.
//!
//! One commit holds a dispatch once at most. So events are taken window by window, and each window is dealt
//! into rounds: the first event of every response, then the second, and so on. A round's clock is its newest
//! event's, and never turns back.

use super::event::{Event, Round};
use super::response::Response;
use bayboard::Timestamp;
use std::collections::{HashMap, VecDeque};
use std::time::Duration;

/// Responses, and their events that are still to come.
#[derive(Debug)]
pub(crate) struct Feed {
    pub(crate) responses: Vec<Response>,
    coming: VecDeque<Event>,
    /// The rounds of the window at hand.
    rounds: VecDeque<Vec<Event>>,
    now: Option<Timestamp>,
}

/// How much time is dealt into rounds at once.
const WINDOW: Duration = Duration::from_secs(12 * 3_600);
/// Events in one commit.
const BATCH: usize = 500;

impl Feed {
    pub(crate) fn of(responses: Vec<Response>) -> Self {
        let stamps = responses
            .iter()
            .enumerate()
            .flat_map(|(response, one)| one.stamps.iter().map(move |stamp| (response, stamp)));
        let mut events: Vec<Event> =
            stamps.map(|(response, (step, at))| Event { at: *at, step: *step, response }).collect();
        events.sort_unstable();
        Self { responses, coming: events.into(), rounds: VecDeque::new(), now: None }
    }

    /// The first event's moment.
    pub(crate) fn starts_at(&self) -> Option<Timestamp> {
        self.coming.front().map(|event| event.at)
    }

    /// The next round of what happened until then, if anything is left.
    pub(crate) fn next_round(&mut self, until: Timestamp) -> Option<Round> {
        if self.rounds.is_empty() {
            self.deal(until);
        }
        let events = self.rounds.pop_front()?;
        let newest = events.iter().map(|event| event.at).max();
        self.now = self.now.max(newest);
        Some(Round { now: self.now?, events })
    }

    /// Deals the next window into rounds. It ends at `until` at the latest, so that nothing is known too
    /// early.
    fn deal(&mut self, until: Timestamp) {
        let Some(first) = self.starts_at() else { return };
        let end = until.min(first.plus(WINDOW));
        let mut turns: HashMap<usize, usize> = HashMap::new();
        let mut rounds: Vec<Vec<Event>> = Vec::new();
        while let Some(event) = self.coming.pop_front_if(|event| event.at <= end) {
            let turn = turns.entry(event.response).or_default();
            if rounds.len() == *turn {
                rounds.push(Vec::new());
            }
            rounds[*turn].push(event);
            *turn += 1;
        }
        self.rounds = rounds.iter().flat_map(|round| round.chunks(BATCH)).map(<[Event]>::to_vec).collect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::replay::response::read_all;
    use bayboard::{Step, Zone};

    const HEADER: &str =
        "call_number,unit_id,unit_type,dispatched,enroute,on_scene,transporting,at_hospital,available";

    fn feed() -> Feed {
        let rows = "1,M1,MEDIC,2017-01-01T00:00:00,2017-01-01T00:01:00,,,,2017-01-01T00:30:00\n\
                    2,M2,MEDIC,2017-01-01T00:00:30,2017-01-01T00:00:10,,,,2017-01-01T13:00:00\n";
        Feed::of(read_all(format!("{HEADER}\n{rows}").as_bytes(), &Zone::utc()).unwrap().0)
    }

    fn rounds(feed: &mut Feed, until: &str) -> Vec<Vec<(usize, Step)>> {
        let until = until.parse().unwrap();
        let rounds = std::iter::from_fn(|| feed.next_round(until));
        rounds.map(|round| round.events.iter().map(|event| (event.response, event.step)).collect()).collect()
    }

    #[test]
    fn nobody_speaks_twice_in_a_round_and_everybody_in_the_order_of_time() {
        let rounds = rounds(&mut feed(), "2017-01-02T00:00:00Z");
        let expected = [
            vec![(0, Step::Assigned), (1, Step::Enroute)],
            vec![(1, Step::Assigned), (0, Step::Enroute)],
            vec![(0, Step::InService)],
            vec![(1, Step::InService)],
        ];
        assert_eq!(rounds, expected);
    }

    #[test]
    fn nothing_is_known_before_its_moment() {
        let mut feed = feed();
        assert_eq!(
            rounds(&mut feed, "2017-01-01T00:00:10Z"),
            [vec![(0, Step::Assigned), (1, Step::Enroute)]]
        );
        assert!(rounds(&mut feed, "2017-01-01T00:00:29Z").is_empty());
        assert_eq!(rounds(&mut feed, "2017-01-01T00:00:30Z"), [vec![(1, Step::Assigned)]]);
    }

    #[test]
    fn the_clock_never_turns_back() {
        let (mut feed, until) = (feed(), "2017-01-02T00:00:00Z".parse().unwrap());
        let clocks: Vec<Timestamp> =
            std::iter::from_fn(|| feed.next_round(until)).map(|round| round.now).collect();
        assert!(clocks.is_sorted() && clocks.len() == 4);
    }
}
