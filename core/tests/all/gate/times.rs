//! When rows come and go, and how their times read.

use super::departure;
use crate::support::company::{Company, NOW, Place, at, line, minutes, trip};
use crate::support::rules::Rules;
use crate::support::{run, size};
use bayboard::board::LiveBoards;
use bayboard::danger::{AsRaw, RawDispatch};
use bayboard::portal::{Patch, Progressing};
use bayboard::{BookedTime, Booking, Dispatch, DispatchId, Record, Records, Step, Timestamp, Zone};

#[test]
fn lateness_horizon_and_leaving_are_on_the_minute() {
    run(async {
        let company = Company::new().await;
        let (place, other) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        let id = company.trip(place.id, other.id, 24 * 60 + 1).await;
        let just = |at: Timestamp| at.minus(std::time::Duration::from_micros(1));
        let seen = async |now| departure(&company, &place, now).await;
        assert_eq!(seen(just(at(1))).await, None, "a moment too early for the horizon of a day");
        assert_eq!(seen(at(1)).await, Some(("scheduled".to_owned(), None)));
        let pickup = at(24 * 60 + 1);
        let after = |minute: u64| pickup.plus(minutes(minute));
        assert_eq!(seen(pickup.minus(minutes(60))).await.unwrap().0, "unassigned", "live an hour before");
        assert_eq!(seen(just(after(15))).await.unwrap().1, None);
        assert_eq!(seen(after(15)).await.unwrap().1, Some(15));
        assert_eq!(
            (seen(just(after(17))).await.unwrap().1, seen(after(17)).await.unwrap().1),
            (Some(16), Some(17))
        );
        let step = async |step, minute: u64| {
            let now = after(minute);
            company
                .portal
                .seat(&company.desk, now)
                .dispatches()
                .progress(id, None, Progressing::Step(step, now), None)
                .await
                .unwrap();
        };
        step(Step::Enroute, 18).await;
        assert_eq!(seen(after(18)).await, Some(("enroute".to_owned(), Some(18))));
        step(Step::OnScene, 20).await;
        assert_eq!(seen(after(20)).await, Some(("on_scene".to_owned(), None)), "on scene is not late");
        step(Step::AtDestination, 40).await;
        assert_eq!(seen(just(after(50))).await.unwrap().0, "at_destination");
        assert_eq!(seen(after(50)).await, None, "ten minutes after arriving");
        let gone = company.trip(place.id, other.id, 30).await;
        company
            .portal
            .seat(&company.desk, NOW)
            .dispatches()
            .progress(gone, None, Progressing::Cancel(NOW, line("no")), None)
            .await
            .unwrap();
        assert_eq!(seen(just(at(15))).await.unwrap().0, "cancelled");
        assert_eq!(seen(at(15)).await.map(|(status, _)| status).filter(|status| status == "cancelled"), None);
    });
}

#[test]
fn windows_will_calls_and_revised_times_read_as_booked() {
    run(async {
        let company = Company::new().await;
        let (place, other) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        let times = [
            (
                Booking::of(BookedTime::Window { from: at(30), until: at(60) }),
                r#"{"kind":"window","label":"pickup","at":"08:35","until":"09:05"}"#,
            ),
            (
                Booking::of(BookedTime::WillCall { not_before: None }),
                r#"{"kind":"will_call","label":"pickup"}"#,
            ),
            (
                Booking {
                    revised: Some(BookedTime::Exact(at(45))),
                    ..Booking::of(BookedTime::Exact(at(30)))
                },
                r#"{"kind":"exact","label":"pickup","at":"08:50","was":"08:35"}"#,
            ),
        ];
        for (pickup, expected) in times {
            let mut new = trip(place.id, other.id, 0);
            new.pickup = pickup;
            let id = company.book(new).await;
            let board = company.boards().await.preview(place.id, NOW).unwrap();
            assert_eq!(serde_json::to_string(board.departures()[0].time().unwrap()).unwrap(), expected);
            // A window is overdue after its end, a revised time after the new one, a will-call never.
            let late = departure(&company, &place, at(70)).await.unwrap().1;
            assert_eq!(
                late,
                match pickup.current() {
                    BookedTime::Exact(_) => Some(25),
                    _ => None,
                }
            );
            let before = company.dispatch(id).await;
            let raw = RawDispatch {
                record_status: bayboard::access::RecordStatus::Deleted,
                ..before.as_raw().clone()
            };
            company.put(before, raw).await;
        }
    });
}

/// The only departure's time as JSON, and its day.
async fn told_time(
    company: &Company,
    place: &Place,
    pickup: Booking,
    now: Timestamp,
) -> (String, Option<String>) {
    let other = company.facility("Lakeside").await;
    let mut new = trip(place.id, other.id, 0);
    new.pickup = pickup;
    let id = company.book(new).await;
    let board = company.boards().await.preview(place.id, now).unwrap();
    let row = board.departures()[0];
    let told = (serde_json::to_string(row.time().unwrap()).unwrap(), row.day().map(str::to_owned));
    let (boards, pass) = (company.boards().await, company.pass(place).await);
    assert!(
        boards.frame(&pass, now).unwrap().1.json().contains(&told.0),
        "the stream's bytes say the same as {}",
        told.0
    );
    let record = company.dispatch(id).await;
    let raw =
        RawDispatch { record_status: bayboard::access::RecordStatus::Deleted, ..record.as_raw().clone() };
    company.put(record, raw).await;
    told
}

#[test]
fn times_say_their_day_where_it_is_not_the_rows() {
    use BookedTime::{Exact, WillCall, Window};
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        // It is 8:05 in the morning of the 21st.
        let times = [
            (
                Booking::of(Window { from: at(930), until: at(1_020) }),
                "2026-11-21",
                r#""at":"23:35","until":"01:05","until_day":"2026-11-22""#,
            ),
            (
                Booking::of(Window { from: at(60), until: at(4_320) }),
                "2026-11-21",
                r#""at":"09:05","until":"08:05","until_day":"2026-11-24""#,
            ),
            (
                Booking::of(Window { from: at(-600), until: at(60) }),
                "2026-11-20",
                r#""at":"22:05","until":"09:05","until_day":"2026-11-21""#,
            ),
            (
                Booking { revised: Some(Exact(at(1_380))), ..Booking::of(Exact(at(120))) },
                "2026-11-22",
                r#""at":"07:05","was":"10:05","was_day":"2026-11-21""#,
            ),
            (
                Booking { revised: Some(Exact(at(120))), ..Booking::of(Exact(at(4_440))) },
                "2026-11-21",
                r#""at":"10:05","was":"10:05","was_day":"2026-11-24""#,
            ),
            (
                Booking { revised: Some(WillCall { not_before: None }), ..Booking::of(Exact(at(120))) },
                "",
                r#""was":"10:05","was_day":"2026-11-21""#,
            ),
            (
                Booking::of(Window { from: at(60), until: at(120) }),
                "2026-11-21",
                r#""at":"09:05","until":"10:05""#,
            ),
        ];
        for (booking, day, expected) in times {
            let (time, told) = told_time(&company, &place, booking, NOW).await;
            assert!(time.ends_with(&format!("{expected}}}")), "{time} should end with {expected}");
            assert_eq!(told.unwrap_or_default(), day, "{time}");
        }
    });
}

#[test]
fn the_hour_that_comes_twice_is_told_apart() {
    use BookedTime::{Exact, Window};
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let moment = |text: &str| text.parse::<Timestamp>().unwrap();
        let evening = moment("2026-10-31T20:00:00Z");
        let (first, second) = (moment("2026-11-01T06:30:00Z"), moment("2026-11-01T07:30:00Z"));
        let (before, after) = (moment("2026-11-01T05:59:00Z"), moment("2026-11-01T08:00:00Z"));
        let times = [
            (Booking::exact(first), r#""at":"01:30","at_zone":"CDT""#),
            (Booking::exact(second), r#""at":"01:30","at_zone":"CST""#),
            (Booking::exact(before), r#""at":"00:59""#),
            (Booking::exact(after), r#""at":"02:00""#),
            (
                Booking::of(Window { from: first, until: second }),
                r#""at":"01:30","at_zone":"CDT","until":"01:30","until_zone":"CST""#,
            ),
            (
                Booking { revised: Some(Exact(second)), ..Booking::of(Exact(first)) },
                r#""at":"01:30","at_zone":"CST","was":"01:30","was_zone":"CDT""#,
            ),
        ];
        for (booking, expected) in times {
            let (time, _) = told_time(&company, &place, booking, evening).await;
            assert!(time.ends_with(&format!("{expected}}}")), "{time} should end with {expected}");
        }
        let patch = bayboard::portal::FacilityPatch { twelve_hours: Patch::Set(true), ..Default::default() };
        company.portal.seat(&company.desk, NOW).facilities().update(place.id, None, patch).await.unwrap();
        let (time, _) = told_time(&company, &place, Booking::exact(second), evening).await;
        assert!(time.ends_with(r#""at":"1:30 am","at_zone":"CST"}"#), "{time}");
    });
}

/// Clock changes of other people's making, where the data is at hand; else some that are known by heart.
fn transitions() -> Vec<(String, Timestamp, String)> {
    let folder = std::env::var("BAYBOARD_DATA")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data").to_owned());
    let Ok(text) = std::fs::read_to_string(format!("{folder}/timezone-transitions.csv")) else {
        let known = [
            ("America/Chicago", "2024-03-10T08:00:00Z", "03:00:00"),
            ("America/Chicago", "2024-11-03T07:00:00Z", "01:00:00"),
            ("Europe/Budapest", "2024-03-31T01:00:00Z", "03:00:00"),
            ("Australia/Lord_Howe", "2024-04-06T15:00:00Z", "01:30:00"),
        ];
        return known
            .iter()
            .map(|(zone, at, local)| ((*zone).to_owned(), at.parse().unwrap(), (*local).to_owned()))
            .collect();
    };
    // What is decided already: governments change their minds about later years, and Morocco about every one.
    let settled = |row: &Vec<&str>| {
        ("2015".."2031").contains(&&row[1][..4]) && (row[0] != "Africa/Casablanca" || &row[1][..4] < "2020")
    };
    let rows: Vec<Vec<&str>> =
        text.lines().skip(1).map(|line| line.split(',').collect()).filter(settled).collect();
    let mut zones: Vec<&str> = rows.iter().map(|row| row[0]).collect();
    zones.dedup();
    assert!(zones.len() >= 10, "the file is shorter than it was");
    let per_zone = size(6, usize::MAX);
    let pick = |zone: &&str| {
        let of: Vec<_> = rows.iter().filter(|row| row[0] == *zone).cloned().collect();
        of.into_iter().rev().take(per_zone).collect::<Vec<_>>()
    };
    let picked = zones.iter().flat_map(pick);
    picked.map(|row| (row[0].to_owned(), row[1].parse().unwrap(), row[3].to_owned())).collect()
}

#[test]
fn rows_stay_whole_and_in_order_while_clocks_change() {
    run(async {
        let company = Company::new().await;
        let (place, other) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        let id = company.trip(place.id, other.id, 30).await;
        let like = company.dispatch(id).await;
        let ranges = LiveBoards::ranges(company.tenant, NOW);
        for (zone, change, local) in transitions() {
            let zone = Zone::named(&zone).unwrap();
            let read = zone.local(change).time();
            assert_eq!(
                format!("{:02}:{:02}:{:02}", read.hour(), read.minute(), read.second()),
                local,
                "{zone:?} at {change}"
            );
            let mut moment = company.store.moment(company.tenant, &ranges).await.unwrap();
            let ids: Vec<DispatchId> =
                (0..61).map(|minute| DispatchId::from_uuid(uuid::Uuid::from_u128(minute + 1))).collect();
            let every_third = |index: usize| {
                Timestamp::from_micros(change.as_micros() + (index as i64 * 3 - 90) * 60_000_000)
            };
            *moment.records.last_mut().unwrap() = ids
                .iter()
                .enumerate()
                .map(|(index, id)| {
                    let raw = RawDispatch {
                        id: *id,
                        pickup: Booking::exact(every_third(index)),
                        activation: None,
                        ..like.as_raw().clone()
                    };
                    Dispatch::from(raw).into()
                })
                .rev()
                .collect();
            for record in moment.records.iter_mut().flatten() {
                if let Record::Facility(facility) = record {
                    let raw =
                        bayboard::danger::RawFacility { zone: zone.clone(), ..facility.as_raw().clone() };
                    **facility = raw.into();
                }
            }
            let boards =
                LiveBoards::load(moment, Rules::ordinary(), company.portal.vault()).unwrap().unwrap();
            let board = boards.preview(place.id, change.minus(minutes(91))).unwrap();
            let shown: Vec<(Option<&str>, Option<&str>)> =
                board.departures().iter().map(|row| (row.day(), row.time().unwrap().at())).collect();
            let expected: Vec<(String, String)> = (0..61)
                .map(|index| {
                    let local = zone.local(every_third(index));
                    (local.date().to_string(), format!("{:02}:{:02}", local.hour(), local.minute()))
                })
                .collect();
            let expected: Vec<(Option<&str>, Option<&str>)> =
                expected.iter().map(|(day, at)| (Some(day.as_str()), Some(at.as_str()))).collect();
            assert_eq!(shown, expected, "{zone:?} at {change}");
        }
    });
}
