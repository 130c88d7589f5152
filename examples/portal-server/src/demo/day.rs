//! A day of calls around now: some under way, some late, some to come, one cancelled.

use super::{World, line, minutes};
use anyhow::Context as _;
use bayboard::portal::{NewDispatch, Portal, Progressing, Viewer};
use bayboard::{
    Arrival, ArrivalKind, BookedTime, Booking, DispatchId, FacilityId, Leg, Protected, ServiceLevel, Step,
    Stop, Timestamp,
};
use std::time::Duration;

/// One call of the plan, in minutes from now.
struct Call {
    from: &'static str,
    from_room: &'static str,
    to: &'static str,
    to_room: &'static str,
    pickup: i64,
    arrival: Option<i64>,
    level: ServiceLevel,
    patient: &'static str,
    so_far: &'static [(Step, i64)],
    extra: Extra,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Extra {
    None,
    NeedsNumber,
    HasNumber,
    Revised,
    Cancelled,
    WillCall,
    Return,
    Quiet,
}

use Extra::{Cancelled, HasNumber, NeedsNumber, None as Plain, Quiet, Return, Revised, WillCall};
use ServiceLevel::{Als, Bls, Stretcher, Wheelchair};
use Step::{Assigned, AtDestination, Enroute, OnScene, Transporting};

const MAPLE: &str = "Maple Grove Care Center";
const LAKESIDE: &str = "Lakeside Dialysis";
const LUKE: &str = "St. Luke Hospital";
const HOME: &str = "Home of J. Sample";

macro_rules! call {
    ($from:expr, $from_room:expr => $to:expr, $to_room:expr; $pickup:expr, $arrival:expr; $level:expr, $patient:expr; $steps:expr, $extra:expr) => {
        Call {
            from: $from,
            from_room: $from_room,
            to: $to,
            to_room: $to_room,
            pickup: $pickup,
            arrival: $arrival,
            level: $level,
            patient: $patient,
            so_far: $steps,
            extra: $extra,
        }
    };
}

const CALLS: &[Call] = &[
    // Leaving Maple Grove.
    call!(MAPLE, "214 B" => LUKE, "ED 4"; -17, Some(20); Stretcher, "Ada Sample"; &[(Assigned, -55), (Enroute, -38), (OnScene, -12)], HasNumber),
    call!(MAPLE, "108" => LAKESIDE, ""; 8, Some(40); Wheelchair, "Ben Sample"; &[(Assigned, -30), (Enroute, -6)], Plain),
    call!(MAPLE, "127 A" => "Riverside Imaging", ""; 23, Some(60); Bls, "Cora Sample"; &[(Assigned, -9)], Revised),
    call!(MAPLE, "112" => LUKE, "2 West"; -21, None; Bls, "Dora Sample"; &[(Assigned, -25), (Enroute, -14)], HasNumber),
    call!(MAPLE, "131" => "Summit Oncology", ""; 53, Some(90); Stretcher, "Emil Sample"; &[], NeedsNumber),
    call!(MAPLE, "203 A" => LAKESIDE, ""; 73, Some(110); Wheelchair, "Fay Sample"; &[], Plain),
    call!(MAPLE, "118" => "Northside Wound Clinic", ""; 113, None; Stretcher, "Gus Sample"; &[], Cancelled),
    call!(MAPLE, "220" => HOME, ""; 160, None; Wheelchair, "Hana Sample"; &[], Quiet),
    call!(MAPLE, "109 B" => HOME, ""; 0, None; Wheelchair, "Ivan Sample"; &[], WillCall),
    call!(MAPLE, "205" => "Hillcrest Eye Clinic", ""; 1_140, Some(1_200); Wheelchair, "Jane Sample"; &[], Plain),
    // Coming to Maple Grove.
    call!(LAKESIDE, "" => MAPLE, "116"; -25, Some(-2); Wheelchair, "Kim Sample"; &[(Assigned, -50), (Enroute, -40), (OnScene, -27), (Transporting, -16)], Return),
    call!(LUKE, "5 East 12" => MAPLE, "220"; -20, Some(13); Stretcher, "Lee Sample"; &[(Assigned, -45), (Enroute, -33), (OnScene, -18), (Transporting, -5)], HasNumber),
    call!("Hillcrest Eye Clinic", "" => MAPLE, "224 B"; -70, Some(-12); Wheelchair, "Mia Sample"; &[(Assigned, -95), (Enroute, -85), (OnScene, -68), (Transporting, -55), (AtDestination, -4)], Return),
    call!("Mercy General", "3B 7" => MAPLE, "105 A"; -19, Some(33); Bls, "Ned Sample"; &[(Assigned, -40), (Enroute, -22)], HasNumber),
    call!(LAKESIDE, "" => MAPLE, "212"; 41, Some(63); Wheelchair, "Ola Sample"; &[], Return),
    call!("University Hospital", "ICU 2" => MAPLE, "101"; 66, Some(98); Als, "Pia Sample"; &[], NeedsNumber),
    // The rest of the town.
    call!("Willow Court", "14" => LUKE, "ED 1"; -8, Some(15); Als, "Quin Sample"; &[(Assigned, -20), (Enroute, -12)], HasNumber),
    call!("Willow Court", "31 A" => LAKESIDE, ""; 25, Some(55); Wheelchair, "Rosa Sample"; &[], Plain),
    call!(LUKE, "4 North 3" => "Willow Court", "8"; 35, Some(65); Stretcher, "Saul Sample"; &[], NeedsNumber),
    call!(LUKE, "ED 9" => "University Hospital", "ICU 5"; -30, None; Als, "Tess Sample"; &[(Assigned, -33), (Enroute, -31), (OnScene, -26), (Transporting, -9)], HasNumber),
];

/// Booked times are on whole five minutes, as people book them.
fn booked(now: Timestamp, offset: i64) -> Timestamp {
    let raw = minutes(now, offset).as_micros();
    Timestamp::from_micros(raw - raw.rem_euclid(300_000_000))
}

pub(super) async fn book(
    portal: &Portal,
    desk: &Viewer,
    world: &mut World,
    now: Timestamp,
) -> anyhow::Result<()> {
    for (index, call) in CALLS.iter().enumerate() {
        let id = create(portal, desk, new(world, call, index, now), now).await?;
        for (step, at) in call.so_far {
            portal
                .seat(desk, now)
                .dispatches()
                .progress(id, None, Progressing::Step(*step, minutes(now, *at)), None)
                .await?;
        }
        if call.extra == Cancelled {
            portal
                .seat(desk, now)
                .dispatches()
                .progress(id, None, Progressing::Cancel(minutes(now, -3), line("patient unwell")), None)
                .await?;
        } else if !matches!(call.extra, WillCall | Quiet) {
            world.calls.push(id);
            world.pickups.push(booked(now, call.pickup));
        }
    }
    recurring(portal, desk, world, now).await
}

/// Dialysis runs of the coming two weeks, so that the list of days has something to say.
async fn recurring(portal: &Portal, desk: &Viewer, world: &World, now: Timestamp) -> anyhow::Result<()> {
    for day in (2..14).step_by(2) {
        for (room, patient, level) in [
            ("108", "Ben Sample", Wheelchair),
            ("203 A", "Fay Sample", Wheelchair),
            ("131", "Emil Sample", Stretcher),
        ] {
            let extra = if level == Stretcher { NeedsNumber } else { Plain };
            let call = Call {
                from_room: room,
                pickup: day * 1_440 + 30,
                arrival: Some(day * 1_440 + 75),
                level,
                patient,
                extra,
                ..plain()
            };
            create(portal, desk, new(world, &call, 0, now), now).await?;
        }
    }
    Ok(())
}

const fn plain() -> Call {
    call!(MAPLE, "" => LAKESIDE, ""; 0, None; Wheelchair, ""; &[], Plain)
}

pub(super) async fn create(
    portal: &Portal,
    desk: &Viewer,
    new: NewDispatch,
    now: Timestamp,
) -> anyhow::Result<DispatchId> {
    let made = portal.seat(desk, now).dispatches().create(new, None).await?;
    // The desk is shown what it booked, so that is journaled like any other look.
    let shown = portal.seat(desk, now).disclose(line("demonstration"), made.value.view).await?;
    Ok(shown.context("the demonstration's desk may not see what it booked")?.id())
}

fn stop(world: &World, place: &str, room: &str) -> Stop {
    let at: FacilityId = world.place(place);
    room.parse().map_or_else(|_| Stop::at(at), |room| Stop::at(at).with_room(room))
}

fn new(world: &World, call: &Call, index: usize, now: Timestamp) -> NewDispatch {
    let pickup = match call.extra {
        WillCall => Booking::of(BookedTime::WillCall { not_before: None }),
        Revised => Booking {
            revised: Some(BookedTime::Exact(booked(now, call.pickup))),
            ..Booking::exact(booked(now, call.pickup - 15))
        },
        _ => Booking::exact(booked(now, call.pickup)),
    };
    let (origin, destination) = (stop(world, call.from, call.from_room), stop(world, call.to, call.to_room));
    let mut new = NewDispatch::new(origin, destination, pickup, call.level);
    new.arrival = call
        .arrival
        .map(|at| Arrival { kind: ArrivalKind::DropOff, booking: Booking::exact(booked(now, at)) });
    new.leg = if call.extra == Return { Leg::Return } else { Leg::Single };
    new.patient_name = Some(line(call.patient).into());
    new.payor = matches!(call.extra, NeedsNumber | HasNumber).then_some(world.payor);
    new.authorization.number =
        (call.extra == HasNumber).then(|| Protected::new(line(&format!("PA-{:06}", 204_117 + index))));
    new.affiliate = (call.extra == Quiet).then_some(world.quiet_affiliate);
    new.assign_reason = Some(line("the day is made up"));
    new.unit = (!call.so_far.is_empty()).then(|| world.units[index % world.units.len()]);
    new
}

/// A fresh call, to take the place of a finished one: soon, from or to the home of the wall screen.
pub(super) fn another(world: &World, count: usize, now: Timestamp) -> NewDispatch {
    const ROOMS: [&str; 8] = ["102", "119", "126 B", "207", "211 A", "216", "222", "128"];
    const OTHERS: [&str; 4] = [LAKESIDE, LUKE, "Mercy General", "Riverside Imaging"];
    let (room, other) = (ROOMS[count % ROOMS.len()], OTHERS[count % OTHERS.len()]);
    let level = [Wheelchair, Bls, Stretcher][count % 3];
    let ahead = i64::try_from(40 + 10 * (count % 5)).unwrap_or(60);
    let mut call = Call { level, patient: "Una Sample", pickup: ahead, arrival: Some(ahead + 35), ..plain() };
    (call.from, call.from_room, call.to, call.to_room) =
        if count.is_multiple_of(2) { (MAPLE, room, other, "") } else { (other, "", MAPLE, room) };
    new(world, &call, count, now)
}

pub(super) const PAUSE: Duration = Duration::from_secs(7);
