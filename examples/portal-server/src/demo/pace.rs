//! When a crew makes its steps: around the booked pickup, some crews early and some late.

use super::minutes;
use bayboard::{Status, Timestamp};

/// A call in a crew's hands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pace {
    pickup: Timestamp,
    /// Minutes that this crew comes late; early ones are negative.
    late: i64,
}

/// How crews are, one after the other.
const HABITS: [i64; 8] = [1, -5, 0, 9, -3, 2, 21, -6];

impl Pace {
    pub(super) const fn of(pickup: Timestamp, number: usize) -> Self {
        Self { pickup, late: HABITS[number % HABITS.len()] }
    }

    /// When the call comes to this status. Nobody leaves with a patient before the booked time.
    pub(super) fn due(&self, status: Status) -> Timestamp {
        let minute = match status {
            Status::Scheduled | Status::Unassigned | Status::Assigned | Status::Cancelled => -40,
            Status::Enroute => -18 + self.late,
            Status::OnScene | Status::AtPatient => -1 + self.late,
            Status::Transporting => 9 + self.late,
            Status::AtDestination => 28 + self.late,
            Status::InService => 36 + self.late,
            Status::Closed => 40 + self.late,
        };
        minutes(self.pickup, minute)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bayboard::Word;

    #[test]
    fn crews_keep_to_booked_times_some_early_some_late() {
        let pickup: Timestamp = "2026-11-21T20:00:00Z".parse().unwrap();
        let paces: Vec<Pace> = (0..HABITS.len()).map(|number| Pace::of(pickup, number)).collect();
        for pace in &paces {
            let times: Vec<Timestamp> = Status::ALL
                .iter()
                .filter(|status| **status != Status::Cancelled)
                .map(|status| pace.due(*status))
                .collect();
            assert!(times.is_sorted(), "{pace:?}");
            assert!(pickup < pace.due(Status::Transporting), "{pace:?} leaves before its pickup");
        }
        let on_scene = |pace: &Pace| pace.due(Status::OnScene);
        assert!(
            paces.iter().any(|pace| on_scene(pace) < pickup)
                && paces.iter().any(|pace| minutes(pickup, 15) < on_scene(pace))
        );
    }
}
