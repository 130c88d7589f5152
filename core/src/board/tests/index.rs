//! What a board is drawn from.

use super::desk::Desk;
use crate::conformance::fixtures::{altered, settled};
use crate::danger::AsRaw;
use crate::{BookedTime, Booking, FacilityId, Progress, Record, Stop, Tenant, Zone};

const HOUR: i64 = 60;
const DAY: i64 = 24 * HOUR;

#[test]
fn a_quiet_board_is_drawn_from_nothing_whatever_is_in_hand() {
    let mut desk = Desk::set_up();
    assert_eq!(desk.visited(0), 0);
    let forgotten = desk.call(-26 * HOUR, Progress::clone);
    let (far, finished) =
        (desk.call(20 * DAY, Progress::clone), settled(&desk.call(-200, Progress::clone), desk.after(-60)));
    for call in [forgotten, far, finished] {
        desk.index.apply(call.into());
    }
    for number in 0..300 {
        // Some were booked for tomorrow or next week, and are as much gone.
        let call = desk.cancelled([30, 26 * HOUR, 9 * DAY][number % 3], -16);
        desk.index.apply(call.into());
    }
    assert_eq!((desk.visited(0), desk.index.dispatches().count()), (0, 303));
    assert!(desk.index.is_quiet(desk.facility.id()));
    let phantom = FacilityId::generate(desk.after(0), desk.world.entropy());
    assert!(desk.index.is_quiet(phantom), "as a decoy's");
}

#[test]
fn what_showed_leaves_at_its_time_or_with_its_change_and_comes_back() {
    let mut desk = Desk::set_up();
    for _ in 0..300 {
        let call = desk.cancelled(30, 0);
        desk.index.apply(call.into());
    }
    assert_eq!(
        (desk.visited(14), desk.visited(15), desk.visited(14)),
        (300, 0, 300),
        "a clock that was set back"
    );
    assert_eq!(desk.visited(15), 0);
    let open = desk.call(30, Progress::clone);
    desk.index.apply(open.clone().into());
    assert_eq!(desk.visited(15), 1);
    let put_off = altered(&open, |raw| raw.pickup = Booking::exact(desk.after(20 * DAY)));
    desk.index.apply(put_off.clone().into());
    assert_eq!((desk.visited(15), desk.visited(7 * DAY)), (0, 1), "it comes by itself");
    let elsewhere = altered(&put_off, |raw| raw.origin = Stop::residence(None));
    desk.index.apply(elsewhere.into());
    assert_eq!(desk.visited(7 * DAY), 0);
    // What the company sets brings back what had gone, and takes it away.
    let mut tenant = desk.index.tenant().as_raw().clone();
    tenant.settings.keep_cancelled_min = 60;
    desk.index.apply(Record::from(Tenant::from(tenant)));
    assert_eq!((desk.visited(59), desk.visited(60)), (300, 0));
}

#[test]
fn a_facility_that_looks_further_or_lives_by_another_clock_finds_its_calls_there() {
    let mut desk = Desk::set_up();
    let far = desk.call(20 * DAY, Progress::clone);
    let waits = altered(&desk.call(0, Progress::clone), |raw| {
        raw.pickup = Booking::of(BookedTime::WillCall { not_before: None });
    });
    desk.index.apply(far.into());
    desk.index.apply(waits.into());
    // 14:00 in UTC is 08:00 in Chicago: its day ends in 16 hours.
    assert_eq!((desk.visited(16 * HOUR - 1), desk.visited(16 * HOUR)), (1, 0));
    desk.facility = altered(&desk.facility, |raw| raw.zone = Zone::named("Pacific/Honolulu").unwrap());
    desk.index.apply(desk.facility.clone().into());
    assert_eq!((desk.visited(16 * HOUR), desk.visited(20 * HOUR)), (1, 0));
    desk.look_ahead(21 * 24);
    assert_eq!(desk.visited(20 * HOUR), 1);
}

#[test]
fn what_is_cancelled_beyond_the_facilitys_own_board_is_there_for_displays_until_its_time() {
    let mut desk = Desk::set_up();
    for _ in 0..300 {
        let call = desk.cancelled(30 * HOUR, 0);
        desk.index.apply(call.into());
    }
    let display = desk.display(48);
    assert_eq!((desk.visited(0), desk.visited(14)), (0, 0));
    assert!(desk.index.is_quiet(desk.facility.id()));
    assert_eq!((desk.visited_for(&display, 0), desk.visited_for(&display, 14)), (300, 300));
    assert_eq!((desk.index.next_move(), desk.visited_for(&display, 15)), (Some(desk.after(15)), 0));
    assert_eq!(desk.index.next_move(), None);
    // What is cancelled within a board that looks no further is gone from both at its time, too.
    let call = desk.cancelled(20 * HOUR, 15);
    desk.index.apply(call.into());
    assert_eq!((desk.visited(29), desk.visited_for(&display, 29)), (1, 1));
    assert_eq!((desk.visited(30), desk.visited_for(&display, 30)), (0, 0));
}

#[test]
fn what_came_and_went_while_nobody_looked_is_there_again_for_a_clock_that_is_set_back_to_between() {
    let mut desk = Desk::set_up();
    assert_eq!(desk.visited(0), 0);
    let far = desk.call(20 * DAY, Progress::clone);
    desk.index.apply(far.into());
    assert_eq!((desk.visited(30 * DAY), desk.visited(10 * DAY), desk.visited(DAY)), (0, 1, 0));
    assert_eq!((desk.visited(10 * DAY), desk.visited(30 * DAY)), (1, 0));
}
