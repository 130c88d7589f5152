//! What was open at a moment, as CSV.

use super::feed::Feed;
use bayboard::{DispatchView, Status, Timestamp};
use std::collections::HashMap;
use std::io::Write;

/// Sorted lines: call number, unit and status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer(Vec<[String; 3]>);

impl Answer {
    /// Those of the open dispatches that have a crew on its way or at work, and not for too long.
    pub(crate) fn of(open: &[DispatchView], feed: &Feed, now: Timestamp) -> Self {
        let responses: HashMap<&str, _> =
            feed.responses.iter().map(|one| (one.source_ref.as_str(), one)).collect();
        let lines = open.iter().filter_map(|view| {
            let response = responses.get(view.source_ref()?).filter(|response| response.is_on_at(now))?;
            Some([response.call_number.clone(), view.unit()?.to_owned(), word(view.status()?)?.to_owned()])
        });
        let mut lines: Vec<[String; 3]> = lines.collect();
        lines.sort_by_key(|line| line.join(","));
        Self(lines)
    }

    /// The header and the lines.
    ///
    /// # Errors
    /// When the target cannot be written.
    pub(crate) fn write(&self, target: impl Write) -> anyhow::Result<()> {
        let mut writer = csv::Writer::from_writer(target);
        writer.write_record(["call_number", "unit_id", "status"])?;
        self.0.iter().try_for_each(|line| writer.write_record(line))?;
        Ok(writer.flush()?)
    }
}

/// The feed's own word for a status; none where no crew is at work.
const fn word(status: Status) -> Option<&'static str> {
    Some(match status {
        Status::Assigned => "dispatched",
        Status::Enroute => "enroute",
        Status::OnScene => "on_scene",
        Status::Transporting => "transporting",
        Status::AtDestination => "at_hospital",
        Status::AtPatient
        | Status::Scheduled
        | Status::Unassigned
        | Status::InService
        | Status::Closed
        | Status::Cancelled => {
            return None;
        }
    })
}
