//! Lists, filters and look-ups: what is withheld shortens nothing, matches nothing and is not found.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::{DisplayProfile, RecordStatus};
use bayboard::board::{DayFilter, Pass};
use bayboard::danger::{AsRaw, RawDispatch};
use bayboard::portal::FacilityPatch;
use bayboard::{Disclosure, DispatchFilter, Field, RunNumber, Word};
use std::num::NonZeroU16;
use support::company::{Company, NOW, line, trip};
use support::rules::{Rules, everything};
use support::run;

fn room(text: &str) -> bayboard::Room {
    text.parse().unwrap()
}

async fn page(company: &Company, filter: DispatchFilter, limit: u16) -> (Vec<u64>, bool) {
    let found = company
        .portal
        .seat(&company.desk, NOW)
        .dispatches()
        .list(&filter, NonZeroU16::new(limit).unwrap())
        .await
        .unwrap();
    let page = company.portal.seat(&company.desk, NOW).disclose(line("test"), found).await.unwrap();
    (page.items.iter().map(|view| view.run_number().map_or(0, |number| number.0)).collect(), page.more)
}

/// Lists of a world and of the same world without what the viewer may not see.
#[test]
fn withheld_calls_shorten_no_page_and_withheld_values_match_no_filter() {
    run(async {
        let company = Company::new().await;
        let (place, other) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        for _ in 0..9 {
            let id = company.trip(place.id, other.id, 30).await;
            let before = company.dispatch(id).await;
            // Runs 2, 3, 5, 6, 8, 9 are archived: ordinary rules show them to nobody.
            if before.as_raw().run_number.unwrap().0 % 3 != 1 {
                let raw = RawDispatch { record_status: RecordStatus::Archived, ..before.as_raw().clone() };
                company.put(before, raw).await;
            }
        }
        let all = DispatchFilter::default();
        assert_eq!(page(&company, all, 2).await, (vec![7, 4], true));
        assert_eq!(
            page(&company, DispatchFilter { before: Some(RunNumber(4)), ..all }, 2).await,
            (vec![1], false)
        );
        assert_eq!(
            page(&company, all, 3).await,
            (vec![7, 4, 1], false),
            "that there are more must not be told"
        );
        let boards = company.boards().await;
        let here = DispatchFilter { facility: Some(place.id), ..all };
        let (open, below) =
            (DispatchFilter { open_only: true, ..all }, DispatchFilter { before: Some(RunNumber(5)), ..all });
        for (filter, reads) in [(here, Field::OtherEnd), (open, Field::Status), (below, Field::RunNumber)] {
            let others = Field::ALL.iter().filter(|field| **field != reads);
            boards.set_rules(
                Rules::showing(others.fold(Disclosure::NOTHING, |shown, field| shown.with_full(*field))),
                NOW,
            );
            assert_eq!(page(&company, filter, 50).await, (Vec::new(), false), "{reads} is withheld");
            boards.set_rules(Rules::showing(everything()), NOW);
            assert!(!page(&company, filter, 50).await.0.is_empty(), "{reads} is shown");
        }
    });
}

/// Open calls stand on a list of their own besides the one of all.
#[test]
fn pages_of_any_length_tell_open_and_settled_calls_in_one_order() {
    run(async {
        let company = Company::new().await;
        let (place, other) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        for number in 1..=40_u32 {
            let id = company.trip(place.id, other.id, 30).await;
            // Old ones are settled but for a few, new ones are open but for a few.
            if (number <= 20) == (number % 5 != 0) {
                let cancel = bayboard::portal::Progressing::Cancel(NOW, line("called off"));
                company
                    .portal
                    .seat(&company.desk, NOW)
                    .dispatches()
                    .progress(id, None, cancel, None)
                    .await
                    .unwrap();
            }
        }
        let expected: Vec<u64> = (1..=40).rev().collect();
        for limit in [1, 2, 7, 16, 39, 40, 41] {
            let (mut told, mut filter) = (Vec::new(), DispatchFilter::default());
            loop {
                let (runs, more) = page(&company, filter, limit).await;
                filter.before = runs.last().copied().map(RunNumber);
                told.extend(runs);
                if !more {
                    break;
                }
            }
            assert_eq!(told, expected, "pages of {limit}");
        }
    });
}

#[test]
fn a_reference_finds_no_dispatch_that_may_not_be_seen() {
    run(async {
        let company = Company::new().await;
        let (place, other) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        let mut new = trip(place.id, other.id, 30);
        new.source_ref = Some("cad-1".parse().unwrap());
        let id = company.book(new).await;
        let find = async || {
            company
                .portal
                .seat(&company.desk, NOW)
                .dispatches()
                .id_by_source_ref(&"cad-1".parse().unwrap())
                .await
                .unwrap()
        };
        assert_eq!(find().await, Some(id));
        let before = company.dispatch(id).await;
        let raw = RawDispatch { record_status: RecordStatus::Archived, ..before.as_raw().clone() };
        company.put(before, raw).await;
        assert_eq!(find().await, None);
    });
}

#[test]
fn a_filter_by_room_reads_only_rooms_that_are_shown() {
    run(async {
        let company = Company::new().await;
        let (place, other) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        for (number, own) in [(30, "214 B"), (40, "7")] {
            let mut new = trip(place.id, other.id, number);
            new.origin = new.origin.with_room(room(own));
            new.destination = new.destination.with_room(room("HIDDEN"));
            company.book(new).await;
        }
        let (boards, pass) = (company.boards().await, company.pass(&place).await);
        let count = |pass: &Pass, room: &str| {
            let filter = DayFilter { room: Some(room.to_owned()), missing_authorization: false };
            boards.days(pass, &filter, NOW).unwrap().days().iter().map(|day| day.rows().len()).sum::<usize>()
        };
        assert_eq!(
            (
                count(&pass, " 214b"),
                count(&pass, "HIDDEN"),
                count(&pass, "\u{0}"),
                count(&pass, &"214 B".repeat(9))
            ),
            (1, 0, 0, 0)
        );
        let (_, limited) = company.display(place.id, |new| new.rooms = vec![room("214b")]).await;
        assert_eq!(boards.frame(&limited, NOW).unwrap().1.board().departures().len(), 1);
        let tight = FacilityPatch { profile: Some(DisplayProfile::NoRoom), ..FacilityPatch::default() };
        company.portal.seat(&company.desk, NOW).facilities().update(place.id, None, tight).await.unwrap();
        assert_eq!(count(&pass, "214 B"), 0, "a withheld room matches nothing");
        let (_, frame) = boards.frame(&pass, NOW).unwrap();
        assert!(frame.board().departures().len() == 2 && !frame.json().contains("214 B"));
        assert!(boards.frame(&limited, NOW).unwrap().1.board().is_empty(), "limited to rooms it may not see");
        let (_, loose) = company.display(place.id, |new| new.profile = Some(DisplayProfile::Standard)).await;
        assert!(
            !boards.frame(&loose, NOW).unwrap().1.json().contains("214 B"),
            "a display tightens and never loosens"
        );
    });
}
