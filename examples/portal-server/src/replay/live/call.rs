//! One crew's response, from its booking to its last step in order.

use super::Events;
use super::api::{Api, Said};
use super::args::LiveArgs;
use super::pace::Pace;
use super::tally::Tally;
use crate::replay::response::Response;
use bayboard::{Line, Step, Timestamp, Word};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::OnceCell;
use tokio::time::{Instant, sleep_until};

/// Call signs that are tried for one unit: earlier runs may have taken some.
const CALL_SIGNS: usize = 50;

/// What the calls of one run share.
pub(super) struct Run {
    pub(super) api: Api,
    pace: Pace,
    /// Sets this run's references and keys apart from those of other runs.
    name: String,
    origins: Vec<String>,
    destinations: Vec<String>,
    units: Mutex<HashMap<Line, Arc<OnceCell<Option<String>>>>>,
}

impl Run {
    pub(super) fn new(api: Api, pace: Pace, args: &LiveArgs) -> Self {
        let name = Timestamp::from(std::time::SystemTime::now()).as_millis().to_string();
        let (origins, destinations) = (args.origin_facility.clone(), args.destination_facility.clone());
        Self { api, pace, name, origins, destinations, units: Mutex::default() }
    }

    /// Plays the call when its time comes. What is lost is counted, and the rest goes on.
    pub(super) async fn play(self: Arc<Self>, number: usize, response: Response, events: Events) {
        let Some((first, _)) = events.first() else { return };
        sleep_until(self.pace.due(*first)).await;
        let id = match self.book(number, &response, *first).await {
            Ok(id) => id,
            Err(said) => return self.lose(&said, 1 + events.len()),
        };
        let mut furthest = None;
        for (at, step) in events {
            sleep_until(self.pace.due(at)).await;
            self.step(&id, at, step, furthest).await;
            furthest = furthest.max(Some(step));
        }
    }

    async fn book(&self, number: usize, response: &Response, at: Timestamp) -> Result<String, Said> {
        let reference = format!("{}/{}", response.source_ref.as_str(), self.name);
        let mut body = json!({
            "origin": stop(&self.origins, number, response.address.as_ref()),
            "destination": stop(&self.destinations, number, None),
            "pickup": self.pace.moment(at).to_string(),
            "level": response.level.word(),
            "priority": "emergent",
            "source_ref": reference,
        });
        if let Some(unit) = self.unit(&response.unit_id).await {
            body["unit_id"] = unit.into();
            body["assign_reason"] = "the feed says so".into();
        }
        let id = match self.api.post("/api/v1/dispatches", &format!("{reference} booking"), &body).await {
            // Without an id to read, the token may book and not see what it booked.
            Said::Yes(answer) => {
                answer["id"].as_str().map(str::to_owned).ok_or(Said::No("hidden".to_owned()))?
            }
            said => return Err(said),
        };
        self.done(at, |counts| counts.booked += 1);
        Ok(id)
    }

    async fn step(&self, id: &str, at: Timestamp, step: Step, furthest: Option<Step>) {
        let mut body = json!({"status": step.word(), "at": self.pace.moment(at).to_string()});
        if furthest >= Some(step) {
            body["reason"] = "the feed delivers steps out of order".into();
        }
        let key = format!("{id} {} {}", step.word(), self.name);
        match self.api.post(&format!("/api/v1/dispatches/{id}/progress"), &key, &body).await {
            Said::Yes(_) => self.done(at, |counts| counts.steps += 1),
            said => self.lose(&said, 1),
        }
    }

    fn lose(&self, said: &Said, count: usize) {
        let mut counts = self.api.counts();
        counts.refused += usize::from(matches!(said, Said::No(_)));
        counts.lost += count;
    }

    fn done(&self, at: Timestamp, count: impl FnOnce(&mut Tally)) {
        let behind = Instant::now().saturating_duration_since(self.pace.due(at));
        let mut counts = self.api.counts();
        counts.behind = counts.behind.max(behind);
        count(&mut counts);
    }

    /// The unit's id at the server, made when it is first needed; a call goes on without one that cannot be
    /// made.
    async fn unit(&self, call_sign: &Line) -> Option<String> {
        let unit = Arc::clone(
            self.units.lock().unwrap_or_else(PoisonError::into_inner).entry(call_sign.clone()).or_default(),
        );
        unit.get_or_init(|| self.make_unit(call_sign)).await.clone()
    }

    async fn make_unit(&self, call_sign: &Line) -> Option<String> {
        let names = (1..=CALL_SIGNS).map(|number| match number {
            1 => call_sign.as_str().to_owned(),
            _ => format!("{} ({number})", call_sign.as_str()),
        });
        for name in names {
            match self
                .api
                .post(
                    "/api/v1/units",
                    &format!("{name} {}", self.name),
                    &json!({"call_sign": name, "level": "als"}),
                )
                .await
            {
                Said::Yes(answer) => return answer["id"].as_str().map(str::to_owned),
                Said::No(kind) if kind == "duplicate" => {}
                said => {
                    self.lose(&said, 1);
                    break;
                }
            }
        }
        None
    }
}

/// Facilities take turns; where none is named, a call begins at its address.
fn stop(facilities: &[String], number: usize, address: Option<&Line>) -> Value {
    match (facilities.len(), address) {
        (0, Some(address)) => json!({"address": address.as_str()}),
        (0, None) => json!({}),
        (count, _) => json!({"facility_id": facilities[number % count]}),
    }
}
