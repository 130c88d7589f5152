//! The table of rights in `golden/`: who may do what to which call and place, tried through the portal cell
//! by cell.
//!
//! Run with `BAYBOARD_BLESS=1` (`make matrix`) to write it anew after a change of the rules that is meant.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::common;

use crate::world;

use bayboard::access::{AccessCode, PublicFacilityId, RecordStatus};
use bayboard::portal::{
    AffiliatePatch, DispatchPatch, FacilityPatch, NewDisplay, NewFacility, NewPayor, NewUnit, Patch,
    PayorPatch, PortalError, Progressing, SettingsPatch, UnitPatch, Viewer,
};
use bayboard::{
    DispatchFilter, DispatchId, FacilityId, FacilityKind, Line, Outcome, RecordKind, ServiceLevel, Step, Zone,
};
use common::run;
use std::fmt::Write;
use std::num::NonZeroU16;
use std::time::Duration;
use world::State::{Archived, Booked, Cancelled, Closed, Confidential, Deleted, Finished, Underway, Waiting};
use world::{NOW, STATES, State, World, line};

const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/golden/table-of-rights.txt");

impl World {
    async fn sees(&self, viewer: &Viewer, id: DispatchId, field: Option<&str>) -> bool {
        let Ok(answer) = self.portal.seat(viewer, NOW).dispatches().read(id).await else { return false };
        let view = self.portal.seat(viewer, NOW).disclose(line("table"), answer).await.unwrap();
        let view = serde_json::to_value(view).unwrap();
        field.is_none_or(|field| view.pointer(field).is_some())
    }

    async fn lists(&self, viewer: &Viewer, id: DispatchId, field: &str) -> bool {
        let Ok(page) = self
            .portal
            .seat(viewer, NOW)
            .dispatches()
            .list(&DispatchFilter::default(), NonZeroU16::MAX)
            .await
        else {
            return false;
        };
        let page = self.portal.seat(viewer, NOW).disclose(line("table"), page).await.unwrap();
        let row = page.items.iter().find(|view| view.id() == id);
        row.is_some_and(|view| serde_json::to_value(view).unwrap().get(field).is_some())
    }

    async fn tries(&self, viewer: &Viewer, id: DispatchId, act: &Act) -> bool {
        let update =
            async |patch| may(&self.portal.seat(viewer, NOW).dispatches().update(id, None, patch).await);
        let progress = async |what| {
            may(&self.portal.seat(viewer, NOW).dispatches().progress(id, None, what, None).await)
        };
        let value = || Patch::Set(line("other"));
        let none = DispatchPatch::default;
        match act {
            Act::Sees(field) => self.sees(viewer, id, *field).await,
            Act::Lists(field) => self.lists(viewer, id, field).await,
            Act::Changes => update(DispatchPatch { level: Some(ServiceLevel::Cct), ..none() }).await,
            Act::ChangesWhy => update(DispatchPatch { reason: value(), ..none() }).await,
            Act::EntersNumber => update(DispatchPatch { authorization_number: value(), ..none() }).await,
            Act::Flags(flag) => update(DispatchPatch { confidential: Some(*flag), ..none() }).await,
            Act::Moves(_, to) => {
                update(DispatchPatch { record_status: Some(*to), delete_reason: why(*to), ..none() }).await
            }
            Act::Progresses(what) => progress(what.clone()).await,
            Act::Erases => may(&self.portal.seat(viewer, NOW).dispatches().erase(id).await),
        }
    }
}

/// Deleting takes a reason.
fn why(to: RecordStatus) -> Option<Line> {
    (to == RecordStatus::Deleted).then(|| line("recorded twice"))
}

/// Whether the rights were there: what the order of steps or the time refuses is refused to everybody.
fn may<T>(done: &Result<T, PortalError>) -> bool {
    match done {
        Ok(_) | Err(PortalError::Step(_)) => true,
        Err(PortalError::Forbidden | PortalError::HiddenField(_) | PortalError::NotFound) => false,
        Err(other) => panic!("{other}"),
    }
}

/// What somebody tries with a call.
enum Act {
    Sees(Option<&'static str>),
    Lists(&'static str),
    Changes,
    ChangesWhy,
    EntersNumber,
    Progresses(Progressing),
    Flags(bool),
    /// From any of these states.
    Moves(&'static [State], RecordStatus),
    Erases,
}

const IN_USE: &[State] = &[Booked, Waiting, Underway, Finished, Closed, Cancelled, Confidential];
const KEPT: &[State] = &[Booked, Waiting, Underway, Finished, Closed, Cancelled, Confidential, Archived];

fn acts() -> Vec<(&'static str, Act)> {
    let at = NOW.minus(Duration::from_secs(60));
    vec![
        ("opens the call", Act::Sees(None)),
        ("sees who the patient is", Act::Sees(Some("/patient_name"))),
        ("sees in a list who the patient is", Act::Lists("patient_name")),
        ("sees why the patient travels", Act::Sees(Some("/reason"))),
        ("sees who recorded which step", Act::Sees(Some("/stamps"))),
        ("sees the room at the ward", Act::Sees(Some("/origin/room"))),
        ("changes the booking", Act::Changes),
        ("changes why the patient travels", Act::ChangesWhy),
        ("enters an authorization number", Act::EntersNumber),
        ("records the next step", Act::Progresses(Progressing::Step(Step::OnScene, NOW))),
        ("takes the last step back", Act::Progresses(Progressing::Undo)),
        ("corrects a step", Act::Progresses(Progressing::Correct(Step::Enroute, at, line("late")))),
        ("cancels", Act::Progresses(Progressing::Cancel(NOW, line("no")))),
        ("takes cancelling back", Act::Progresses(Progressing::Uncancel)),
        ("closes", Act::Progresses(Progressing::Close(NOW, Outcome::AsOrdered))),
        ("narrows access to the patient", Act::Flags(true)),
        ("lifts what narrows it", Act::Flags(false)),
        ("archives", Act::Moves(IN_USE, RecordStatus::Archived)),
        ("restores", Act::Moves(&[Archived], RecordStatus::Active)),
        ("deletes", Act::Moves(KEPT, RecordStatus::Deleted)),
        ("un-deletes", Act::Moves(&[Deleted], RecordStatus::Active)),
        ("erases for good", Act::Erases),
    ]
}

/// Rows of who may, and of whom nobody is left out without a word.
fn write_table(out: &mut String, title: &str, columns: &[String], rows: &[(String, Vec<Option<bool>>)]) {
    writeln!(out, "\n{title}").unwrap();
    let able: Vec<_> = rows.iter().filter(|(_, cells)| cells.contains(&Some(true))).collect();
    if able.is_empty() {
        writeln!(out, "  nobody").unwrap();
        return;
    }
    let widest = rows.iter().map(|(who, _)| who.chars().count()).max().unwrap_or_default() + 2;
    writeln!(out, "  {:<widest$}{}", "", columns.concat().trim_end()).unwrap();
    for (who, cells) in able {
        let cell = |cell: &Option<bool>| match cell {
            Some(true) => "yes",
            Some(false) => "-",
            None => "",
        };
        let cells: String = cells
            .iter()
            .zip(columns)
            .map(|(told, column)| format!("{:<1$}", cell(told), column.len()))
            .collect();
        writeln!(out, "  {who:<widest$}{}", cells.trim_end()).unwrap();
    }
}

async fn calls(world: &World, people: &[(String, Viewer)], out: &mut String) {
    let columns: Vec<String> =
        STATES.iter().map(|state| format!("{:<14}", format!("{state:?}").to_lowercase())).collect();
    for (title, act) in acts() {
        let mut rows: Vec<(String, Vec<Option<bool>>)> =
            people.iter().map(|(who, _)| (who.clone(), Vec::new())).collect();
        for state in STATES {
            let mut id = world.call(state).await;
            for ((_, viewer), (_, cells)) in people.iter().zip(&mut rows) {
                if matches!(act, Act::Moves(from, _) if !from.contains(&state)) {
                    cells.push(None);
                    continue;
                }
                let version = world.record(RecordKind::Dispatch, id.as_uuid()).await.version();
                cells.push(Some(world.tries(viewer, id, &act).await));
                if world.record(RecordKind::Dispatch, id.as_uuid()).await.version() != version {
                    id = world.call(state).await;
                }
            }
        }
        write_table(out, title, &columns, &rows);
    }
}

/// What somebody tries with a place.
const PLACES: [(&str, RecordStatus); 25] = [
    ("lists it", RecordStatus::Active),
    ("opens it", RecordStatus::Active),
    ("finds it by its ID", RecordStatus::Active),
    ("previews its board", RecordStatus::Active),
    ("reads its code", RecordStatus::Active),
    ("gives it a new code", RecordStatus::Active),
    ("gives it a chosen code", RecordStatus::Active),
    ("makes a display", RecordStatus::Active),
    ("ends a display", RecordStatus::Active),
    ("changes it", RecordStatus::Active),
    ("moves it to the agency", RecordStatus::Active),
    ("archives it", RecordStatus::Active),
    ("deletes it", RecordStatus::Active),
    ("restores it", RecordStatus::Archived),
    ("un-deletes it", RecordStatus::Deleted),
    ("records another", RecordStatus::Active),
    ("records the company's own", RecordStatus::Active),
    ("records a unit", RecordStatus::Active),
    ("records a payor", RecordStatus::Active),
    ("lists units", RecordStatus::Active),
    ("changes a unit", RecordStatus::Active),
    ("takes a unit off duty", RecordStatus::Active),
    ("changes an affiliate", RecordStatus::Active),
    ("changes a payor", RecordStatus::Active),
    ("changes the settings", RecordStatus::Active),
];

impl World {
    async fn place_in(&self, status: RecordStatus) -> (FacilityId, bayboard::DisplayId) {
        let mut new = ward();
        new.division = Some(self.hospital);
        let id = self.portal.seat(&self.desk, NOW).facilities().create(new, None).await.unwrap().value.id();
        let display = self
            .portal
            .seat(&self.desk, NOW)
            .facilities()
            .create_display(id, display())
            .await
            .unwrap()
            .display
            .id();
        let to = FacilityPatch {
            record_status: Some(status),
            delete_reason: why(status),
            ..FacilityPatch::default()
        };
        if status != RecordStatus::Active {
            self.portal.seat(&self.desk, NOW).facilities().update(id, None, to).await.unwrap();
        }
        (id, display)
    }

    /// Whether it stands in the list, however many pages on.
    async fn lists_place(&self, viewer: &Viewer, id: FacilityId) -> bool {
        let mut after = None;
        loop {
            let Ok(page) =
                self.portal.seat(viewer, NOW).facilities().list(after, NonZeroU16::new(50).unwrap()).await
            else {
                return false;
            };
            if page.items.iter().any(|view| view.id() == id) {
                return true;
            }
            after = page.items.last().map(|view| view.id());
            if !page.more {
                return false;
            }
        }
    }

    async fn tries_place(
        &self,
        viewer: &Viewer,
        act: &str,
        (id, display_id): (FacilityId, bayboard::DisplayId),
    ) -> bool {
        let portal = &self.portal;
        let moved = async |status| {
            let patch = FacilityPatch {
                record_status: Some(status),
                delete_reason: why(status),
                ..FacilityPatch::default()
            };
            may(&portal.seat(viewer, NOW).facilities().update(id, None, patch).await)
        };
        match act {
            "lists it" => self.lists_place(viewer, id).await,
            "opens it" => may(&portal.seat(viewer, NOW).facilities().read(id).await),
            "finds it by its ID" => {
                let view = portal.seat(&self.desk, NOW).facilities().read(id).await.unwrap();
                let public = PublicFacilityId::parse(view.public_id()).unwrap();
                portal.seat(viewer, NOW).facilities().id_by_public_id(&public).await == Ok(Some(id))
            }
            "previews its board" => may(&portal.seat(viewer, NOW).facilities().preview_board(id).await),
            "reads its code" => may(&portal.seat(viewer, NOW).facilities().reveal_code(id).await),
            "gives it a new code" => {
                may(&portal.seat(viewer, NOW).facilities().rotate_code(id, None, false).await)
            }
            "gives it a chosen code" => {
                let code = AccessCode::chosen("MAPL-1357-KMXT").unwrap();
                may(&portal.seat(viewer, NOW).facilities().rotate_code(id, Some(code), false).await)
            }
            "makes a display" => {
                may(&portal.seat(viewer, NOW).facilities().create_display(id, display()).await)
            }
            "ends a display" => {
                may(&portal.seat(viewer, NOW).facilities().revoke_display(id, display_id).await)
            }
            "changes it" => {
                let patch = FacilityPatch { name: Some(line("Other")), ..FacilityPatch::default() };
                may(&portal.seat(viewer, NOW).facilities().update(id, None, patch).await)
            }
            "archives it" => moved(RecordStatus::Archived).await,
            "deletes it" => moved(RecordStatus::Deleted).await,
            "restores it" | "un-deletes it" => moved(RecordStatus::Active).await,
            "moves it to the agency" => {
                let patch = FacilityPatch { division: Patch::Set(self.agency), ..FacilityPatch::default() };
                may(&portal.seat(viewer, NOW).facilities().update(id, None, patch).await)
            }
            "records another" | "records the company's own" => {
                let mut new = ward();
                new.division = (act == "records another").then_some(self.hospital);
                may(&portal.seat(viewer, NOW).facilities().create(new, None).await)
            }
            "records a unit" => {
                let sign = line(&format!("U-{id}"));
                may(&portal
                    .seat(viewer, NOW)
                    .directory()
                    .create_unit(
                        NewUnit { division: Some(self.hospital), ..NewUnit::new(sign, ServiceLevel::Bls) },
                        None,
                    )
                    .await)
            }
            "records a payor" => may(&portal
                .seat(viewer, NOW)
                .directory()
                .create_payor(NewPayor::new(line("Plan")).asking_for_numbers(None), None)
                .await),
            other => self.tries_directory(viewer, other).await,
        }
    }

    async fn tries_directory(&self, viewer: &Viewer, act: &str) -> bool {
        let seat = self.portal.seat(viewer, NOW);
        let directory = seat.directory();
        match act {
            "lists units" => may(&directory.units(None, NonZeroU16::MIN).await),
            "changes a unit" => {
                let patch = UnitPatch { level: Some(ServiceLevel::Als), ..UnitPatch::default() };
                may(&directory.update_unit(self.unit, None, patch).await)
            }
            "takes a unit off duty" => {
                let patch = UnitPatch { in_service: Some(false), ..UnitPatch::default() };
                may(&directory.update_unit(self.unit, None, patch).await)
            }
            "changes an affiliate" => {
                may(&directory.update_affiliate(self.affiliate, None, AffiliatePatch::default()).await)
            }
            "changes a payor" => {
                let desk = self.portal.seat(&self.desk, NOW);
                let payor = desk.directory().create_payor(NewPayor::new(line("Plan")), None).await.unwrap();
                may(&directory.update_payor(payor.value, None, PayorPatch::default()).await)
            }
            "changes the settings" => may(&seat.settings().update(None, SettingsPatch::default()).await),
            other => panic!("{other}"),
        }
    }
}

fn ward() -> NewFacility {
    NewFacility::new(line("Ward"), FacilityKind::Hospital, Zone::named("America/Chicago").unwrap())
}

fn display() -> NewDisplay {
    NewDisplay {
        name: line("East"),
        rooms: Vec::new(),
        profile: None,
        shows_names: true,
        twelve_hours: None,
        horizon_hours: None,
    }
}

async fn places(world: &World, people: &[(String, Viewer)], out: &mut String) {
    for (act, status) in PLACES {
        let mut able = Vec::new();
        for (who, viewer) in people {
            if world.tries_place(viewer, act, world.place_in(status).await).await {
                able.push(who.as_str());
            }
        }
        writeln!(out, "  {act:<26}{}", if able.is_empty() { "nobody".to_owned() } else { able.join(", ") })
            .unwrap();
    }
}

async fn booking(world: &World, people: &[(String, Viewer)], out: &mut String) {
    let mut new = world.booking();
    // Each books for the one unit at one time.
    new.assign_reason = Some(line("the only one"));
    let (mut able, mut elsewhere) = (Vec::new(), Vec::new());
    for (who, viewer) in people {
        if may(&world.portal.seat(viewer, NOW).dispatches().create(new.clone(), None).await) {
            able.push(who.as_str());
        }
    }
    new.unit = None;
    for (who, viewer) in people {
        if may(&world.portal.seat(viewer, NOW).dispatches().create(new.clone(), None).await) {
            elsewhere.push(who.as_str());
        }
    }
    writeln!(out, "\nbooks a call that the agency's unit runs\n  {}", able.join(", ")).unwrap();
    writeln!(out, "\nbooks a call of the hospital without a unit\n  {}", elsewhere.join(", ")).unwrap();
}

const HEAD: &str = "\
The table of rights: who may do what under the shipped rules, each cell tried in a company with one call after the other.

The call starts at a ward of the hospital, is run by a unit of the agency and delegated to an affiliate: one division sees
it, the other runs it. Whoever stands in no row may not. A cell left blank asks nothing (an archived call is not archived
again). Screens, patients, their representatives and the vendor come in by doors of their own and are not in this table.

=== Calls ===
";

#[test]
fn the_table_of_rights_is_current() {
    run(async {
        let world = World::new().await;
        let people = world.people().await;
        let mut now = HEAD.to_owned();
        booking(&world, &people, &mut now).await;
        calls(&world, &people, &mut now).await;
        now.push_str("\n\n=== Places ===\n\n");
        places(&world, &people, &mut now).await;
        if std::env::var_os("BAYBOARD_BLESS").is_some_and(|value| value == "1") {
            std::fs::write(GOLDEN, &now).unwrap();
        }
        let golden = std::fs::read_to_string(GOLDEN).unwrap_or_default();
        let changed = now.lines().zip(golden.lines()).find(|(now, golden)| now != golden);
        assert!(
            now == golden,
            "the rights are others than {GOLDEN} says: {changed:?}; bless it if that is meant"
        );
    });
}

/// The table itself is held against what was decided, so that no careless blessing passes.
#[test]
fn nobody_erases_and_nobody_cancels_for_another_company() {
    let table = std::fs::read_to_string(GOLDEN).unwrap();
    let block = |title: &str| table.split("\n\n").find(|block| block.starts_with(title)).unwrap().to_owned();
    assert_eq!(block("erases for good").trim(), "erases for good\n  nobody");
    for act in [
        "cancels",
        "takes cancelling back",
        "closes",
        "corrects a step",
        "archives",
        "restores",
        "deletes",
        "un-deletes",
        "lifts what narrows it",
    ] {
        assert!(!block(act).contains("that has the call") && !block(act).contains("crew"), "{act}");
    }
    assert!(block("records the next step").contains("affiliate_reporting that has the call"));
    assert!(!block("opens the call").contains("crew"), "no crew is assigned in this company");
}

/// Names of any length leave their cells alone.
#[test]
fn the_tables_columns_stand_below_their_heads() {
    let table = std::fs::read_to_string(GOLDEN).unwrap();
    let mut head: Option<Vec<usize>> = None;
    for line in table.lines() {
        match &head {
            _ if line.starts_with("    ") => head = Some(starts(line)),
            Some(columns) if line.starts_with("  ") => {
                let cells = starts(line).into_iter().filter(|at| *at >= columns[0]);
                assert!(cells.clone().count() > 0 && cells.clone().all(|at| columns.contains(&at)), "{line}");
                assert!(line.chars().nth(columns[0] - 1) == Some(' '), "{line}");
            }
            _ => head = None,
        }
    }
    assert!(table.contains("affiliate_reporting that has the call  "), "the longest names are in it");
}

/// Where words begin.
fn starts(line: &str) -> Vec<usize> {
    let chars: Vec<char> = line.chars().collect();
    (1..chars.len()).filter(|at| chars[*at] != ' ' && chars[at - 1] == ' ').collect()
}
