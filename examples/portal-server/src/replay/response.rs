//! One crew's response to one call, as a row of the feed tells of it.

use crate::import::{Cells, Problem, Row, Table};
use bayboard::{Line, ServiceLevel, SourceRef, Step, Timestamp, Zone};
use std::collections::HashMap;
use std::time::Duration;

/// A response with the steps that were stamped.
#[derive(Clone, Debug)]
pub(crate) struct Response {
    pub(crate) call_number: String,
    pub(crate) unit_id: Line,
    /// `call_number/unit_id`
    pub(crate) source_ref: SourceRef,
    pub(crate) level: ServiceLevel,
    pub(crate) address: Option<Line>,
    /// In the order of the steps, which need not be the order of the times.
    pub(crate) stamps: Vec<(Step, Timestamp)>,
}

/// The columns, and the steps they stamp.
const STAMPS: [(&str, Step); 6] = [
    ("dispatched", Step::Assigned),
    ("enroute", Step::Enroute),
    ("on_scene", Step::OnScene),
    ("transporting", Step::Transporting),
    ("at_hospital", Step::AtDestination),
    ("available", Step::InService),
];
const REQUIRED: &[&str] = &[
    "call_number",
    "unit_id",
    "unit_type",
    "dispatched",
    "enroute",
    "on_scene",
    "transporting",
    "at_hospital",
    "available",
];
/// The types of units that are ambulances.
const AMBULANCES: [&str; 2] = ["MEDIC", "PRIVATE"];

const DROPPED_AFTER: Duration = Duration::from_secs(12 * 3_600);

/// Problems by line.
pub(crate) type Problems = Vec<(u64, Problem)>;

/// The ambulances' responses, and what is wrong with rows. Where a call and unit come twice the later row
/// counts.
///
/// # Errors
/// When there is no fitting header.
pub(crate) fn read_all(bytes: &[u8], zone: &Zone) -> anyhow::Result<(Vec<Response>, Problems)> {
    let table = Table::read(bytes, REQUIRED)?;
    let mut problems = table.malformed;
    let (mut responses, mut places): (Vec<Response>, HashMap<SourceRef, (usize, u64)>) = Default::default();
    for row in table.rows.iter().filter(|row| AMBULANCES.contains(&row.cell("unit_type"))) {
        match Response::read(row, zone) {
            Err(faults) => problems.extend(faults.into_iter().map(|fault| (row.line, fault))),
            Ok(response) => match places.get_mut(&response.source_ref) {
                Some((place, line)) => {
                    problems.push((
                        row.line,
                        Problem::of_row(format!("same call and unit as row {line}; this row counts")),
                    ));
                    responses[*place] = response;
                    *line = row.line;
                }
                None => {
                    places.insert(response.source_ref.clone(), (responses.len(), row.line));
                    responses.push(response);
                }
            },
        }
    }
    problems.sort_by_key(|(line, _)| *line);
    Ok((responses, problems))
}

impl Response {
    fn read(row: &Row, zone: &Zone) -> Result<Self, Vec<Problem>> {
        let mut cells = Cells::of(row);
        let (call, unit) = (cells.must::<Line>("call_number"), cells.must::<Line>("unit_id"));
        let mut stamps = Vec::new();
        for (column, step) in STAMPS {
            stamps.extend(cells.moment(column, Some(zone)).map(|at| (step, at)));
        }
        let level = if row.cell("als_unit").eq_ignore_ascii_case("true") {
            ServiceLevel::Als
        } else {
            ServiceLevel::Bls
        };
        let address = cells.maybe("address_block");
        let response = call.zip(unit).and_then(|(call, unit_id)| {
            let call_number = call.as_str().to_owned();
            let source_ref = format!("{call_number}/{}", unit_id.as_str());
            let source_ref = source_ref.parse().map_err(|error| cells.fault("call_number", error)).ok()?;
            Some(Self { call_number, unit_id, source_ref, level, address, stamps })
        });
        cells.finish(response)
    }

    /// Whether its crew was sent less than twelve hours ago. Feeds leave calls open that nobody will close.
    pub(crate) fn is_on_at(&self, now: Timestamp) -> bool {
        let sent = self.stamps.iter().map(|(_, at)| *at).find(|at| *at <= now);
        sent.is_some_and(|at| now < at.plus(DROPPED_AFTER))
    }
}
