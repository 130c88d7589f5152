//! What boards promise, clause by clause: rooms, coming days, labels, marks, settings, previews.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::{RecordStatus, Role};
use bayboard::board::{DayFilter, Frame, Pass};
use bayboard::portal::{DispatchPatch, NewDispatch, NewPayor, Patch, PortalError, Progressing};
use bayboard::{
    Arrival, ArrivalKind, BookedTime, Booking, Disclosure, FacilityId, Field, Step, TenantSettings, Timestamp,
};
use std::time::Duration;
use support::company::{Company, NOW, Place, at, line, trip};
use support::rules::Rules;
use support::run;

const HOUR: i64 = 60;
const DAY: i64 = 24 * HOUR;

fn from_room(from: &Place, room: &str, to: &Place, minute: i64) -> NewDispatch {
    let mut new = trip(from.id, to.id, minute);
    new.origin = new.origin.with_room(room.parse().unwrap());
    new
}

/// Rooms of the departures behind a pass.
async fn rooms(company: &Company, pass: &Pass) -> Vec<String> {
    let (_, frame) = company.boards().await.frame(pass, NOW).unwrap();
    frame.board().departures().iter().map(|row| row.room().unwrap_or("-").to_owned()).collect()
}

/// The coming days: each with the rooms on it.
async fn days(company: &Company, pass: &Pass, filter: &DayFilter) -> Vec<(String, Vec<String>)> {
    let days = company.boards().await.days(pass, filter, NOW).unwrap();
    let rooms = |day: &bayboard::board::BoardDay| {
        day.rows().iter().map(|row| row.row().room().unwrap_or("-").to_owned()).collect()
    };
    days.days().iter().map(|day| (day.day().to_owned(), rooms(day))).collect()
}

fn day(date: &str, rooms: &[&str]) -> (String, Vec<String>) {
    (date.to_owned(), rooms.iter().map(|room| (*room).to_owned()).collect())
}

#[test]
fn a_display_of_several_rooms_shows_each_of_them_and_no_other() {
    run(async {
        let company = Company::new().await;
        let (here, there) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        for (minute, room) in [(10, "7"), (20, "12 A"), (30, "9"), (40, "12")] {
            company.book(from_room(&here, room, &there, minute)).await;
        }
        company.trip(here.id, there.id, 50).await;
        let limited = async |named: &[&str]| {
            let named = named.iter().map(|room| room.parse().unwrap()).collect();
            let (_, pass) = company.display(here.id, |new| new.rooms = named).await;
            rooms(&company, &pass).await
        };
        assert_eq!(limited(&["7", "12a"]).await, ["7", "12 A"]);
        assert_eq!(limited(&["9"]).await, ["9"]);
        assert_eq!(limited(&["100"]).await, Vec::<String>::new());
        assert_eq!(limited(&[]).await, ["7", "12 A", "9", "12", "-"], "without rooms it shows all");
    });
}

#[test]
fn the_coming_days_reach_from_now_through_the_last_day_ahead_and_group_by_the_facilitys_dates() {
    run(async {
        let company = Company::with(TenantSettings { days_ahead: 2, ..TenantSettings::default() }).await;
        let (here, there) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        // 8:05 on the 21st; the 22nd begins in 15 hours and 55 minutes, the 24th two days later.
        let (midnight, end) = (15 * HOUR + 55, 15 * HOUR + 55 + 2 * DAY);
        for (minute, room) in [
            (end, "after"),
            (end - 1, "last"),
            (midnight, "first"),
            (midnight - 1, "late"),
            (0, "now"),
            (-1, "past"),
        ] {
            company.book(from_room(&here, room, &there, minute)).await;
        }
        let over = company.book(from_room(&here, "over", &there, 5)).await;
        let cancel = Progressing::Cancel(NOW, line("no"));
        company
            .portal
            .seat(&company.desk, NOW)
            .dispatches()
            .progress(over, None, cancel, None)
            .await
            .unwrap();
        let mut unknown = from_room(&here, "call", &there, 0);
        unknown.pickup = Booking::of(BookedTime::WillCall { not_before: None });
        company.book(unknown).await;
        let pass = company.pass(&here).await;
        let expected = [
            day("2026-11-21", &["now", "late"]),
            day("2026-11-22", &["first"]),
            day("2026-11-23", &["last"]),
        ];
        assert_eq!(days(&company, &pass, &DayFilter::default()).await, expected);
        let only = DayFilter { room: Some(" FIRST".to_owned()), missing_authorization: false };
        assert_eq!(days(&company, &pass, &only).await, expected[1..2]);
        // Arrivals of a day stand among its departures, by time.
        let mut back = trip(there.id, here.id, midnight - 10);
        back.destination = back.destination.with_room("back".parse().unwrap());
        company.book(back).await;
        assert_eq!(
            days(&company, &pass, &DayFilter::default()).await[0],
            day("2026-11-21", &["now", "back", "late"])
        );
        company.boards().await.set_rules(Rules::showing(Disclosure::NOTHING.with_full(Field::Time)), NOW);
        assert!(days(&company, &pass, &only).await.is_empty(), "a room that is withheld matches nothing");
    });
}

#[test]
fn a_window_is_among_the_coming_days_until_it_is_over() {
    run(async {
        let company = Company::new().await;
        let (here, there) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        for (from, until, room) in [(-60, 60, "begun"), (-60, 0, "ending"), (-60, -1, "over")] {
            let mut trip = from_room(&here, room, &there, 0);
            trip.pickup = Booking::of(BookedTime::Window { from: at(from), until: at(until) });
            company.book(trip).await;
        }
        let pass = company.pass(&here).await;
        let listed = days(&company, &pass, &DayFilter::default()).await;
        let mut rooms: Vec<String> = listed.into_iter().flat_map(|(_, rooms)| rooms).collect();
        rooms.sort();
        assert_eq!(rooms, ["begun", "ending"]);
    });
}

#[test]
fn fourteen_days_are_listed_unless_said_otherwise() {
    run(async {
        let company = Company::new().await;
        let (here, there) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        for (ahead, room) in [(14, "14"), (15, "15")] {
            company.book(from_room(&here, room, &there, ahead * DAY)).await;
        }
        let pass = company.pass(&here).await;
        assert_eq!(days(&company, &pass, &DayFilter::default()).await, [day("2026-12-05", &["14"])]);
    });
}

/// A stretcher that needs a number, and two calls that need none.
async fn book_needing(company: &Company, here: &Place, there: &Place) -> bayboard::DispatchId {
    let payor = company
        .portal
        .seat(&company.desk, NOW)
        .directory()
        .create_payor(NewPayor::new(line("Plan")).asking_for_numbers(None), None)
        .await
        .unwrap()
        .value;
    let mut needs = from_room(here, "needs", there, 30);
    needs.payor = Some(payor);
    let mut has = from_room(here, "has", there, 40);
    has.payor = Some(payor);
    has.authorization.number = Some(line("PA-1").into());
    company.book(has).await;
    company.book(from_room(here, "free", there, 50)).await;
    company.book(needs).await
}

#[test]
fn the_filter_of_missing_numbers_reads_the_mark_that_is_shown() {
    run(async {
        let company = Company::new().await;
        let (here, there) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        book_needing(&company, &here, &there).await;
        let (pass, missing) =
            (company.pass(&here).await, DayFilter { room: None, missing_authorization: true });
        assert_eq!(
            days(&company, &pass, &DayFilter::default()).await,
            [day("2026-11-21", &["needs", "has", "free"])]
        );
        assert_eq!(days(&company, &pass, &missing).await, [day("2026-11-21", &["needs"])]);
        let elsewhere = DayFilter { room: Some("has".to_owned()), ..missing.clone() };
        assert!(days(&company, &pass, &elsewhere).await.is_empty(), "both filters must hold");
        let without = Disclosure::NOTHING.with_full(Field::Time).with_full(Field::Room);
        company.boards().await.set_rules(Rules::showing(without), NOW);
        assert!(days(&company, &pass, &missing).await.is_empty(), "a mark that is withheld matches nothing");
    });
}

#[test]
fn entering_the_number_clears_the_mark_on_every_open_screen() {
    run(async {
        let company = Company::new().await;
        let (here, there) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        let id = book_needing(&company, &here, &there).await;
        let boards = company.boards().await;
        let (_, wall) = company.display(here.id, |_| {}).await;
        let mut screens = Vec::new();
        for pass in [company.pass(&here).await, company.pass(&here).await, wall] {
            let mut screen = boards.subscribe(pass, NOW).unwrap();
            let frame = screen.next(|| NOW).await.unwrap();
            assert!(frame.board().departures()[0].authorization().is_some());
            screens.push(screen);
        }
        let patch =
            DispatchPatch { authorization_number: Patch::Set(line("PA-204117")), ..DispatchPatch::default() };
        company.portal.seat(&company.desk, NOW).dispatches().update(id, None, patch).await.unwrap();
        for screen in &mut screens {
            let told = tokio::time::timeout(Duration::from_secs(1), screen.next(|| NOW))
                .await
                .expect("it is told")
                .unwrap();
            assert!(
                told.board().departures().iter().all(|row| row.authorization().is_none()),
                "{}",
                told.json()
            );
            assert!(!told.json().contains("204117"));
        }
    });
}

#[test]
fn arrivals_show_and_follow_the_appointment_else_the_drop_off_else_the_pickup() {
    run(async {
        let company = Company::new().await;
        let (here, there) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        let arrival = |kind, minute| Some(Arrival { kind, booking: Booking::exact(at(minute)) });
        // Booked so that the order of pickups is another than that of arrivals.
        let calls = [
            (10, arrival(ArrivalKind::Appointment, 120)),
            (20, arrival(ArrivalKind::DropOff, 60)),
            (90, None),
            (30, arrival(ArrivalKind::Appointment, 45)),
        ];
        for (pickup, arrival) in calls {
            let mut new = trip(there.id, here.id, pickup);
            new.arrival = arrival;
            company.book(new).await;
        }
        let told = async |place: FacilityId, arrivals: bool| {
            let board = company.boards().await.preview(place, NOW).unwrap();
            let rows = if arrivals { board.arrivals() } else { board.departures() };
            let label = |row: &bayboard::board::view::BoardRow| {
                let time = row.time().unwrap();
                format!("{} {}", time.label(), time.at().unwrap())
            };
            rows.into_iter().map(label).collect::<Vec<_>>()
        };
        let expected = ["appointment 08:50", "drop_off 09:05", "pickup 09:35", "appointment 10:05"];
        assert_eq!(told(here.id, true).await, expected);
        let expected = ["pickup 08:15", "pickup 08:25", "pickup 08:35", "pickup 09:35"];
        assert_eq!(told(there.id, false).await, expected, "departures show the pickup");
    });
}

#[test]
fn lateness_and_leaving_are_what_the_company_sets() {
    run(async {
        let set = TenantSettings {
            late_after_min: 5,
            keep_arrived_min: 30,
            keep_cancelled_min: 2,
            ..TenantSettings::default()
        };
        let company = Company::with(set).await;
        let (here, there) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        let row = async |now: Timestamp| {
            let board = company.boards().await.preview(here.id, now).unwrap();
            board.departures().first().map(|row| (row.status().unwrap().word(), row.late_minutes()))
        };
        let told = async |id, what, now| {
            company.portal.seat(&company.desk, now).dispatches().progress(id, None, what, None).await.unwrap()
        };
        let id = company.trip(here.id, there.id, 0).await;
        assert_eq!((row(at(4)).await.unwrap().1, row(at(5)).await.unwrap().1), (None, Some(5)));
        told(id, Progressing::Step(Step::AtDestination, at(40)), at(40)).await;
        assert_eq!((row(at(69)).await, row(at(70)).await), (Some(("at_destination", None)), None));
        let id = company.trip(here.id, there.id, 200).await;
        told(id, Progressing::Cancel(at(100), line("no")), at(100)).await;
        assert_eq!((row(at(101)).await, row(at(102)).await), (Some(("cancelled", None)), None));
    });
}

#[test]
fn each_display_reaches_as_far_ahead_as_it_is_set() {
    run(async {
        let company = Company::new().await;
        let (here, there) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        for (hour, room) in [(2, "2"), (20, "20"), (30, "30")] {
            company.book(from_room(&here, room, &there, hour * HOUR)).await;
        }
        for (set, expected) in
            [(None, &["2", "20"][..]), (Some(3), &["2"][..]), (Some(48), &["2", "20", "30"][..])]
        {
            let (_, pass) = company.display(here.id, |new| new.horizon_hours = set).await;
            assert_eq!(rooms(&company, &pass).await, expected, "{set:?}");
        }
    });
}

#[test]
fn a_row_that_only_a_display_sees_stays_after_cancelling_as_long_as_any() {
    run(async {
        let company = Company::new().await;
        let (here, there) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        let (_, wall) = company.display(here.id, |new| new.horizon_hours = Some(48)).await;
        let (boards, own) = (company.boards().await, company.pass(&here).await);
        let mut screen = boards.subscribe(wall.clone(), NOW).unwrap();
        screen.next(|| NOW).await.unwrap();
        let statuses = |frame: &Frame| -> Vec<&'static str> {
            frame.board().departures().iter().map(|row| row.status().unwrap().word()).collect()
        };
        for (pickup, on_own) in [(20 * HOUR, &["cancelled"][..]), (30 * HOUR, &[])] {
            let id = company.trip(here.id, there.id, pickup).await;
            assert_eq!(statuses(&screen.next(|| NOW).await.unwrap()), ["scheduled"]);
            let cancel = Progressing::Cancel(NOW, line("patient unwell"));
            company
                .portal
                .seat(&company.desk, NOW)
                .dispatches()
                .progress(id, None, cancel, None)
                .await
                .unwrap();
            assert_eq!(
                statuses(&screen.next(|| NOW).await.unwrap()),
                ["cancelled"],
                "{pickup} minutes ahead"
            );
            for minute in [0, 14] {
                let [wall, own] = [&wall, &own].map(|pass| boards.frame(pass, at(minute)).unwrap().1);
                assert_eq!(
                    (&statuses(&wall)[..], &statuses(&own)[..]),
                    (&["cancelled"][..], on_own),
                    "{pickup}, {minute}"
                );
            }
            boards.advance(at(15));
            assert!(screen.next(|| at(15)).await.unwrap().board().is_empty());
            boards.advance(NOW);
            assert_eq!(
                statuses(&screen.next(|| NOW).await.unwrap()),
                ["cancelled"],
                "a clock that was set back"
            );
            let archived =
                DispatchPatch { record_status: Some(RecordStatus::Archived), ..DispatchPatch::default() };
            company.portal.seat(&company.desk, NOW).dispatches().update(id, None, archived).await.unwrap();
            assert!(screen.next(|| NOW).await.unwrap().board().is_empty());
        }
    });
}

#[test]
fn a_preview_is_the_facilitys_own_board_for_those_who_may_ask_for_it() {
    run(async {
        let company = Company::new().await;
        let (here, there) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        let mut new = from_room(&here, "214 B", &there, 30);
        new.patient_name = Some(line("Ada Sample").into());
        company.book(new).await;
        let preview = async |viewer: &bayboard::portal::Viewer, id| {
            company.portal.seat(viewer, NOW).facilities().preview_board(id).await
        };
        let board = preview(&company.desk, here.id).await.unwrap();
        let pass = company.pass(&here).await;
        let (_, own) = company.boards().await.frame(&pass, NOW).unwrap();
        assert_eq!(board, *own.board());
        assert!(own.json().contains("214 B") && !serde_json::to_string(&board).unwrap().contains("Ada"));
        let nowhere = FacilityId::from_uuid(uuid::Uuid::from_u128(7));
        assert_eq!(preview(&company.desk, nowhere).await, Err(PortalError::NotFound));
        let biller = company.token("billing", Role::Biller).await;
        assert_eq!(preview(&biller, here.id).await, Err(PortalError::Forbidden));
    });
}
