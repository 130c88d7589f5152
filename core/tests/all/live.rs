//! Live boards: work where something changed, frames where bytes changed, an end where a pass ended.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::{Action, DisplayProfile, RecordStatus};
use bayboard::board::{Frame, LiveBoards, Pass, Subscription};
use bayboard::portal::{FacilityPatch, Patch, Portal, Progressing};
use bayboard::{Disclosure, Field, Step, TenantSettings, Timestamp};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use support::company::{Company, NOW, Place, at, line, vault};
use support::rules::{Rules, everything};
use support::run;
use support::watched::{Calls, Failure};

/// What a screen is told at once.
#[derive(Debug)]
enum Told {
    Nothing,
    Frame(Frame),
    End,
}

async fn told(screen: &mut Subscription, now: Timestamp) -> Told {
    match tokio::time::timeout(Duration::from_millis(20), screen.next(|| now)).await {
        Ok(Some(frame)) => Told::Frame(frame),
        Ok(None) => Told::End,
        Err(_) => Told::Nothing,
    }
}

async fn places(company: &Company, count: usize) -> Vec<Place> {
    let mut places = Vec::new();
    for number in 0..count {
        places.push(company.facility(&format!("House {number}")).await);
    }
    places
}

async fn followed(company: &Company, place: &Place) -> Subscription {
    let mut screen = company.boards().await.subscribe(company.pass(place).await, NOW).unwrap();
    assert!(matches!(told(&mut screen, NOW).await, Told::Frame(_)), "the first frame is there at once");
    screen
}

#[test]
fn a_change_renders_the_boards_it_concerns_and_wakes_their_screens_alone() {
    run(async {
        let company = Company::new().await;
        let places = places(&company, 200).await;
        let boards = company.boards().await;
        let mut screens = Vec::new();
        for place in &places {
            screens.push(followed(&company, place).await);
        }
        let idle = company.pass(&places[7]).await;
        let crowd: Vec<Subscription> =
            (0..10_000).map(|_| boards.subscribe(idle.clone(), NOW).unwrap()).collect();
        assert_eq!(boards.watched(), 200, "screens of one class share one board");
        let before = boards.rendered();
        company.trip(places[3].id, places[5].id, 30).await;
        assert_eq!(boards.rendered() - before, 2);
        for (index, screen) in screens.iter_mut().enumerate() {
            let changed = matches!(told_now(screen), Told::Frame(_));
            assert_eq!(changed, index == 3 || index == 5, "board {index}");
        }
        let before = boards.rendered();
        company.trip(places[7].id, places[7].id, 30).await;
        assert_eq!(boards.rendered() - before, 1, "once for ten thousand screens");
        drop(crowd);
    });
}

/// Polls once, without waiting.
fn told_now(screen: &mut Subscription) -> Told {
    use std::task::{Context, Poll, Waker};
    let mut next = std::pin::pin!(screen.next(|| NOW));
    match next.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Some(frame)) => Told::Frame(frame),
        Poll::Ready(None) => Told::End,
        Poll::Pending => Told::Nothing,
    }
}

#[test]
fn a_slow_screen_finds_the_newest_frame_and_a_change_that_shows_nothing_sends_none() {
    run(async {
        let company = Company::new().await;
        let places = places(&company, 2).await;
        let mut screen = followed(&company, &places[0]).await;
        for minute in 1..=5 {
            company.trip(places[0].id, places[1].id, minute).await;
        }
        let Told::Frame(frame) = told(&mut screen, NOW).await else { panic!("five changes") };
        assert_eq!(frame.board().departures().len(), 5);
        assert!(matches!(told(&mut screen, NOW).await, Told::Nothing), "the four before are gone");
        company.trip(places[0].id, places[1].id, 60 * 72).await;
        assert!(matches!(told(&mut screen, NOW).await, Told::Nothing), "three days ahead");
    });
}

/// How many boards an answer draws, and how many a stream that opens.
fn drawn(boards: &Arc<LiveBoards>, pass: &Pass) -> (u64, u64) {
    let before = boards.rendered();
    boards.frame(pass, NOW).unwrap();
    let answered = boards.rendered();
    drop(boards.subscribe(pass.clone(), NOW).unwrap());
    (answered - before, boards.rendered() - answered)
}

#[test]
fn a_quiet_board_is_drawn_for_each_answer_as_a_decoys_is_whoever_watches() {
    run(async {
        let company = Company::new().await;
        let places = places(&company, 2).await;
        let boards = company.boards().await;
        let decoy = Pass::Session(company.ticket(&places[0].public_id, "wrong").await);
        let unknown = Pass::Session(company.ticket("0000-0001", "wrong").await);
        let quiet = company.pass(&places[0]).await;
        assert_eq!([&decoy, &unknown, &quiet].map(|pass| drawn(&boards, pass)), [(1, 1); 3]);
        let watching = followed(&company, &places[0]).await;
        assert_eq!(
            [&decoy, &unknown, &quiet].map(|pass| drawn(&boards, pass)),
            [(1, 1); 3],
            "somebody watches"
        );
        drop(watching);
        // A board that shows rows is no decoy's, and is drawn once for all.
        company.trip(places[0].id, places[1].id, 30).await;
        assert_eq!(drawn(&boards, &quiet), (1, 1));
        let _watching = followed(&company, &places[0]).await;
        assert_eq!(drawn(&boards, &quiet), (0, 0));
    });
}

#[test]
fn ended_passes_end_their_streams_and_no_other() {
    run(async {
        let company = Company::new().await;
        let places = places(&company, 5).await;
        let (portal, desk) = (&company.portal, &company.desk);
        let boards = company.boards().await;
        let mut other = followed(&company, &places[4]).await;
        // Rotated.
        let (_, display) = company.display(places[0].id, |_| {}).await;
        let mut wall = boards.subscribe(display, NOW).unwrap();
        let mut screen = followed(&company, &places[0]).await;
        let wrong = company.ticket(&places[0].public_id, "wrong").await;
        let mut decoy = boards.subscribe(Pass::Session(wrong), NOW).unwrap();
        told(&mut wall, NOW).await;
        told(&mut decoy, NOW).await;
        portal.seat(desk, NOW).facilities().rotate_code(places[0].id, None, false).await.unwrap();
        assert!(matches!(told(&mut screen, NOW).await, Told::End));
        assert!(
            matches!(told(&mut decoy, NOW).await, Told::End),
            "a wrong code's screen ends with the right one's"
        );
        assert!(matches!(told(&mut wall, NOW).await, Told::Nothing), "displays stay unless they are revoked");
        portal.seat(desk, NOW).facilities().rotate_code(places[0].id, None, true).await.unwrap();
        assert!(matches!(told(&mut wall, NOW).await, Told::End));
        // Revoked.
        let (id, display) = company.display(places[1].id, |_| {}).await;
        let mut wall = boards.subscribe(display.clone(), NOW).unwrap();
        told(&mut wall, NOW).await;
        portal.seat(desk, NOW).facilities().revoke_display(places[1].id, id).await.unwrap();
        assert!(matches!(told(&mut wall, NOW).await, Told::End) && boards.admit(&display).is_none());
        // Signed out: that session, not another of the same facility; and nothing is rendered for it.
        let ticket = company.ticket(&places[2].public_id, &places[2].code.spoken()).await;
        let mut screen = boards.subscribe(Pass::Session(ticket.clone()), NOW).unwrap();
        let mut neighbour = followed(&company, &places[2]).await;
        told(&mut screen, NOW).await;
        let rendered = boards.rendered();
        company.sign_out(&ticket).await;
        assert!(
            matches!(told(&mut screen, NOW).await, Told::End)
                && matches!(told(&mut neighbour, NOW).await, Told::Nothing)
        );
        assert_eq!(boards.rendered(), rendered, "anybody can sign in and out");
        // Out of use.
        let mut screen = followed(&company, &places[3]).await;
        let patch = FacilityPatch { record_status: Some(RecordStatus::Archived), ..FacilityPatch::default() };
        portal.seat(desk, NOW).facilities().update(places[3].id, None, patch).await.unwrap();
        assert!(matches!(told(&mut screen, NOW).await, Told::End));
        assert!(matches!(told(&mut other, NOW).await, Told::Nothing), "nobody else noticed");
        // Rules that deny boards.
        company.policy.swap(Rules::new(
            "closed",
            |_, _| everything(),
            |_, action, _| action != Action::ViewBoard,
        ));
        portal.catch_up(company.tenant, NOW).await.unwrap();
        assert!(matches!(told(&mut other, NOW).await, Told::End));
    });
}

#[test]
fn a_screen_moves_with_its_class() {
    run(async {
        let company = Company::new().await;
        let places = places(&company, 2).await;
        let mut new = support::company::trip(places[0].id, places[1].id, 30);
        new.origin = new.origin.with_room("214 B".parse().unwrap());
        company.book(new).await;
        let mut screen = followed(&company, &places[0]).await;
        let change = async |patch: FacilityPatch| {
            company
                .portal
                .seat(&company.desk, NOW)
                .facilities()
                .update(places[0].id, None, patch)
                .await
                .unwrap();
        };
        change(FacilityPatch { profile: Some(DisplayProfile::NoRoom), ..FacilityPatch::default() }).await;
        let Told::Frame(frame) = told(&mut screen, NOW).await else { panic!("another class") };
        assert!(!frame.json().contains("214 B"));
        change(FacilityPatch { twelve_hours: Patch::Set(true), ..FacilityPatch::default() }).await;
        let Told::Frame(frame) = told(&mut screen, NOW).await else { panic!("another clock") };
        assert!(frame.json().contains("8:35 am"), "{}", frame.json());
        company.trip(places[0].id, places[1].id, 40).await;
        assert!(matches!(told(&mut screen, NOW).await, Told::Frame(_)), "it follows its new class");
    });
}

#[test]
fn a_board_whose_screens_have_gone_is_swept_and_never_answers_from_the_past() {
    run(async {
        let company = Company::new().await;
        let places = places(&company, 2).await;
        let mut new = support::company::trip(places[0].id, places[1].id, 30);
        new.origin = new.origin.with_room("214 B".parse().unwrap());
        company.book(new).await;
        let (boards, pass) = (company.boards().await, company.pass(&places[0]).await);
        drop(followed(&company, &places[0]).await);
        assert_eq!(boards.watched(), 1);
        company.trip(places[0].id, places[1].id, 40).await;
        assert_eq!(boards.frame(&pass, NOW).unwrap().1.board().departures().len(), 2, "the row booked since");
        boards.set_rules(Rules::showing(Disclosure::NOTHING.with_full(Field::Time)), NOW);
        assert!(!boards.frame(&pass, NOW).unwrap().1.json().contains("214 B"), "rules narrowed since");
        boards.advance(NOW);
        assert_eq!(boards.watched(), 0);
        for number in 0..500 {
            let ticket = company.ticket(&format!("9999-{number:04}"), "x").await;
            drop(boards.subscribe(Pass::Session(ticket), NOW).unwrap());
        }
        boards.advance(NOW);
        assert_eq!(boards.watched(), 0, "decoys leave nothing behind");
    });
}

#[test]
fn a_watched_board_asked_for_at_the_very_moment_of_a_change_shows_it() {
    run(async {
        let company = Company::new().await;
        let places = places(&company, 2).await;
        let ahead = i64::from(TenantSettings::default().horizon_hours) * 60;
        company.trip(places[0].id, places[1].id, ahead + 10).await;
        let (boards, pass) = (company.boards().await, company.pass(&places[0]).await);
        let _watching = followed(&company, &places[0]).await;
        let shown = |now| boards.frame(&pass, now).unwrap().1.board().departures().len();
        assert_eq!((shown(at(10).minus(Duration::from_micros(1))), shown(at(10)), shown(at(11))), (0, 1, 1));
    });
}

#[test]
fn answers_that_waited_a_little_are_drawn_for_the_latest_moment_and_draw_nothing_again() {
    run(async {
        let company = Company::new().await;
        let places = places(&company, 5).await;
        let asked = Arc::new(AtomicUsize::new(0));
        let counts = Arc::clone(&asked);
        let sees = move |subject: &bayboard::Subject, _| {
            // Whoever books is told the version of what was booked.
            counts.fetch_add(usize::from(support::rules::is_screen(subject)), Ordering::Relaxed);
            everything()
        };
        company.policy.swap(Rules::new("counting", sees, |_, _, _| true));
        company.portal.catch_up(company.tenant, NOW).await.unwrap();
        for place in &places {
            company.trip(place.id, place.id, 200).await;
        }
        let id = company.trip(places[0].id, places[0].id, 30).await;
        let cancel = Progressing::Cancel(NOW, line("no"));
        company.portal.seat(&company.desk, NOW).dispatches().progress(id, None, cancel, None).await.unwrap();
        let (boards, pass) = (company.boards().await, company.pass(&places[0]).await);
        let mut screens = Vec::new();
        for place in &places {
            screens.push(followed(&company, place).await);
        }
        // The cancelled row leaves at 15.
        let (micro, rendered) = (Duration::from_micros(1), boards.rendered());
        let frame = |now| boards.frame(&pass, now).unwrap().1;
        assert_eq!(frame(at(15).minus(micro)).board().departures().len(), 2);
        let after = frame(at(15).plus(micro));
        assert_eq!((after.board().departures().len(), boards.rendered() - rendered), (1, 1));
        assert_eq!(frame(at(15).minus(micro)).event(), after.event(), "what has left does not come back");
        assert_eq!(frame(at(14).plus(2 * micro)).event(), after.event());
        assert_eq!((frame(at(15).plus(micro)).event(), boards.rendered() - rendered), (after.event(), 1));
        // A commit takes its time, too: it shows what it changed, and nothing else is drawn.
        asked.store(0, Ordering::Relaxed);
        let (before_commit, new) =
            (at(15).minus(Duration::from_secs(5)), support::company::trip(places[0].id, places[1].id, 300));
        company.portal.seat(&company.desk, before_commit).dispatches().create_all(vec![new]).await.unwrap();
        assert_eq!((frame(before_commit).board().departures().len(), boards.rendered() - rendered), (2, 3));
        assert_eq!(asked.load(Ordering::Relaxed), 2, "the new row, at both its ends");
        assert_eq!(frame(at(14)).board().departures().len(), 3, "this clock was set back");
    });
}

#[test]
fn a_clock_that_was_set_back_shows_what_its_time_has() {
    run(async {
        let company = Company::new().await;
        let places = places(&company, 2).await;
        let (boards, pass) = (company.boards().await, company.pass(&places[0]).await);
        company.trip(places[0].id, places[1].id, 0).await;
        let mut screen = followed(&company, &places[0]).await;
        let shown = async |now, screen: &mut Subscription| {
            boards.advance(now);
            let (_, frame) = boards.frame(&pass, now).unwrap();
            let Told::Frame(on_screen) = told(screen, now).await else { panic!("the screen is told, too") };
            assert_eq!(frame.event(), on_screen.event());
            frame.board().departures().iter().map(|row| row.late_minutes()).collect::<Vec<_>>()
        };
        assert_eq!(shown(at(100), &mut screen).await, [Some(100)]);
        assert_eq!(shown(at(40), &mut screen).await, [Some(40)]);
        // Nobody looks while this one comes and goes.
        let day = 24 * 60;
        company.trip(places[0].id, places[1].id, 20 * day).await;
        assert!(shown(at(30 * day), &mut screen).await.is_empty());
        assert_eq!(shown(at(20 * day - 60), &mut screen).await, [None]);
        assert_eq!(shown(at(30), &mut screen).await, [Some(30)]);
    });
}

#[test]
fn time_alone_drives_activation_lateness_and_leaving() {
    run(async {
        let company = Company::new().await;
        let places = places(&company, 2).await;
        let id = company.trip(places[0].id, places[1].id, 90).await;
        let (boards, mut screen) = (company.boards().await, followed(&company, &places[0]).await);
        let mut seen = Vec::new();
        let mut now = NOW;
        // Only the moments that the boards name themselves.
        while let Some(next) = boards.advance(now).filter(|next| *next <= at(110)) {
            assert!(next > now, "time goes on");
            now = next;
            boards.advance(now);
            if let Told::Frame(frame) = told(&mut screen, now).await {
                let row = &frame.board().departures()[0];
                seen.push((
                    (now.as_micros() - NOW.as_micros()) / 60_000_000,
                    row.status().unwrap().word(),
                    row.late_minutes(),
                ));
            }
        }
        let late = |minute: i64| (minute, "unassigned", u32::try_from(minute - 90).ok());
        assert_eq!(
            seen,
            [(30, "unassigned", None), late(105), late(106), late(107), late(108), late(109), late(110)]
        );
        for (step, minute) in [(Step::OnScene, 111), (Step::AtDestination, 120)] {
            let progress = Progressing::Step(step, at(minute));
            company
                .portal
                .seat(&company.desk, at(minute))
                .dispatches()
                .progress(id, None, progress, None)
                .await
                .unwrap();
            told(&mut screen, at(minute)).await;
        }
        assert_eq!(boards.advance(at(121)), Some(at(130)));
        boards.advance(at(130));
        let Told::Frame(frame) = told(&mut screen, at(130)).await else { panic!("the row leaves") };
        assert!(frame.board().is_empty());
    });
}

#[test]
fn two_nodes_on_one_store_come_to_show_the_same() {
    run(async {
        let company = Company::new().await;
        let places = places(&company, 2).await;
        let other = Portal::open(company.store.clone(), company.policy.clone(), vault(&Calls::default(), 8))
            .await
            .unwrap();
        let there: Arc<LiveBoards> = other.boards(company.tenant, NOW).await.unwrap();
        let pass = company.pass(&places[0]).await;
        let mut screen = there.subscribe(pass.clone(), NOW).unwrap();
        told(&mut screen, NOW).await;
        for minute in 1..=50 {
            let id = company.trip(places[0].id, places[1].id, minute).await;
            if minute % 3 == 0 {
                let cancel = Progressing::Cancel(NOW, line("no"));
                other.seat(&company.desk, NOW).dispatches().progress(id, None, cancel, None).await.unwrap();
            }
        }
        other.catch_up(company.tenant, NOW).await.unwrap();
        company.portal.catch_up(company.tenant, NOW).await.unwrap();
        let here = company.boards().await;
        assert_eq!(here.sequence(), there.sequence());
        assert_eq!(here.frame(&pass, NOW).unwrap().1.event(), there.frame(&pass, NOW).unwrap().1.event());
        let Told::Frame(frame) = told(&mut screen, NOW).await else { panic!("it was told") };
        assert_eq!(frame.board().departures().len(), 50);
        // What ended on one node ends on the other.
        company
            .portal
            .seat(&company.desk, NOW)
            .facilities()
            .rotate_code(places[0].id, None, false)
            .await
            .unwrap();
        assert!(matches!(told(&mut screen, NOW).await, Told::Nothing));
        other.catch_up(company.tenant, NOW).await.unwrap();
        assert!(matches!(told(&mut screen, NOW).await, Told::End));
    });
}

/// A look reads the feed and then logon history: whichever of the two fails, nothing is sure of that look's
/// moment, and what is drawn meanwhile does not count.
#[test]
fn boards_are_current_as_of_the_last_look_that_came_to_its_end() {
    const WITHIN: Duration = Duration::from_secs(10);
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let boards = company.boards().await;
        let mut screen = followed(&company, &place).await;
        let look = |minute| company.portal.catch_up(company.tenant, at(minute));
        look(1).await.unwrap();
        assert_eq!((boards.current_as_of(), boards.lag(at(1))), (at(1), Duration::ZERO));
        assert!(boards.is_current(at(1).plus(WITHIN), WITHIN));
        for (call, minute) in [(0, 2), (1, 3)] {
            company.store.fail_after(call, Failure::Refused);
            look(minute).await.unwrap_err();
            assert!(company.store.mend(), "the look made no call {call}");
            boards.advance(at(minute));
            told(&mut screen, at(minute)).await;
            assert_eq!(boards.current_as_of(), at(1), "it stands still");
            assert!(!boards.is_current(at(minute), WITHIN));
        }
        look(4).await.unwrap();
        assert_eq!(boards.current_as_of(), at(4));
        assert!(boards.is_current(at(4), WITHIN));
        // Whoever waited for the look of somebody else knows less, and takes nothing back.
        company.portal.catch_up(company.tenant, at(4).minus(Duration::from_secs(1))).await.unwrap();
        assert_eq!(boards.current_as_of(), at(4));
        // A clock that was set back is no reason to call boards live that nobody looks after.
        assert!(!boards.is_current(at(-60), WITHIN));
        look(-60).await.unwrap();
        assert!(boards.is_current(at(-60), WITHIN));
    });
}

#[test]
fn a_commit_of_ones_own_does_not_make_boards_current() {
    run(async {
        let company = Company::new().await;
        let boards = company.boards().await;
        let (here, there) = (company.facility("Maple Grove").await, company.facility("Mercy").await);
        let call = company.trip(here.id, there.id, 9).await;
        let before = boards.current_as_of();
        let step = Progressing::Step(Step::Assigned, at(9));
        company
            .portal
            .seat(&company.desk, at(9))
            .dispatches()
            .progress(call, None, step, None)
            .await
            .unwrap();
        assert_eq!(boards.current_as_of(), before);
    });
}
