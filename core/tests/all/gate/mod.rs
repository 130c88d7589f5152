//! The gate: what is withheld leaves no trace in a board, and what types promise about records is true.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod ends;
mod fields;
mod rows;
use crate::support;
mod times;
mod unseen;

use bayboard::portal::{Needs, NewDispatch, NewPayor};
use bayboard::{
    Arrival, ArrivalKind, Booking, DispatchId, Isolation, Leg, Oxygen, OxygenFlow, Protected, ServiceLevel,
    Sex, Stop, Timestamp,
};
use support::canary;
use support::company::{Company, NOW, Place, at, line};

fn room(text: &str) -> bayboard::Room {
    text.parse().unwrap()
}

/// A trip with something in every field.
async fn full(company: &Company, here: &Place, there: Stop) -> DispatchId {
    let (portal, desk) = (&company.portal, &company.desk);
    let payor = portal
        .seat(desk, NOW)
        .directory()
        .create_payor(
            NewPayor::new(line(&canary("payor")))
                .asking_for_numbers("https://forms.example/pan".parse().ok()),
            None,
        )
        .await
        .unwrap()
        .value;
    let mut new = NewDispatch::new(
        Stop::at(here.id).with_room(room("214 B")),
        there,
        Booking::exact(at(30)),
        ServiceLevel::Stretcher,
    );
    new.arrival = Some(Arrival { kind: ArrivalKind::Appointment, booking: Booking::exact(at(75)) });
    new.patient_name = Some(line(&canary("patient_name")).into());
    new.birth_date = Some(Protected::new("1931-02-27".parse().unwrap()));
    new.sex = Some(Protected::new(Sex::Female));
    new.weight_kg = Some(Protected::new(71));
    new.callback_phone = Some(line(&canary("phone")).into());
    new.crew_notes = Some(canary("notes").parse::<bayboard::Note>().unwrap().into());
    new.reason = Some(line(&canary("reason")).into());
    new.needs = Needs {
        oxygen: Some(Oxygen { flow: OxygenFlow::from_tenths(597) }.into()),
        isolation: Some(Isolation::Protective.into()),
        bariatric: Some(true.into()),
        attendants: Some(19.into()),
        stairs: Some(2_847.into()),
        escort: Some(line(&canary("escort")).into()),
    };
    new.dispatch_notes = Some(canary("desk").parse::<bayboard::Note>().unwrap().into());
    new.source_ref = Some(canary("source").parse().unwrap());
    new.payor = Some(payor);
    new.leg = Leg::Return;
    company.book(new).await
}

/// Status word and lateness of the only departure, if it is there.
async fn departure(company: &Company, place: &Place, now: Timestamp) -> Option<(String, Option<u32>)> {
    let board = company.boards().await.preview(place.id, now).unwrap();
    board.departures().first().map(|row| (row.status().unwrap().word().to_owned(), row.late_minutes()))
}
