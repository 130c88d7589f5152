//! Places and calls that between them fill every protected field.

use super::canaries::{BIRTH, RUN, canary, digits, protected};
use crate::world::{Company, NOW, Place, line, minutes};
use bayboard::danger::{AsRaw, RawDispatch};
use bayboard::journal::Actor;
use bayboard::portal::{NewAffiliate, NewDispatch, NewFacility, NewPayor, NewUnit, Progressing};
use bayboard::{
    Arrival, ArrivalKind, Booking, DispatchId, Draft, FacilityKind, Leg, PersonName, Protected, Record,
    RecordKind, RecordRef, RunNumber, ServiceLevel, Sex, Step, Stop, Zone,
};

pub(super) async fn home_place(company: &Company) -> Place {
    let mut new = NewFacility::new(
        line("Maple Grove"),
        FacilityKind::NursingHome,
        Zone::named("America/Chicago").unwrap(),
    );
    new.street = Some(line(&canary("facility_street")));
    new.phone = Some(line(&digits("facility_phone")));
    new.source_ref = Some(canary("facility_ref").parse().unwrap());
    company.facility_from(new).await
}

/// A private home that somebody saved as a facility.
async fn saved_home(company: &Company) -> Place {
    let zone = Zone::named("America/Chicago").unwrap();
    let mut new = NewFacility::new(line(&canary("home_name")), FacilityKind::Residence, zone);
    new.street = Some(line(&canary("home_street")));
    new.phone = Some(line(&digits("home_phone")));
    company.facility_from(new).await
}

/// Calls that between them fill every protected field; the first one fills all that one can.
pub(super) async fn calls(company: &Company, place: &Place) -> DispatchId {
    let (portal, desk) = (&company.portal, &company.desk);
    let home = saved_home(company).await;
    let mut hospital =
        NewFacility::new(line("St. Luke"), FacilityKind::Hospital, Zone::named("America/Chicago").unwrap());
    hospital.street = Some(line(&canary("street_of_other")));
    let hospital = company.facility_from(hospital).await;
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
    let unit = portal
        .seat(desk, NOW)
        .directory()
        .create_unit(NewUnit::new(line(&canary("call_sign")), ServiceLevel::Als), None)
        .await
        .unwrap()
        .value;
    let affiliate = portal
        .seat(desk, NOW)
        .directory()
        .create_affiliate(NewAffiliate::new(line(&canary("affiliate"))), None)
        .await
        .unwrap()
        .value;
    let room = |text: &str| text.parse::<bayboard::Room>().unwrap();
    let here = || Stop::at(place.id).with_room(room("214 B"));
    let typed_home = |name: &str, address: &str| Stop {
        name: Some(line(&canary(name)).into()),
        ..Stop::residence(Some(line(&canary(address)).into()))
    };
    let at = |ahead: u64| Booking::exact(NOW.plus(minutes(ahead)));
    let mut first = NewDispatch::new(
        here(),
        typed_home("typed_home_name", "destination_address"),
        at(30),
        ServiceLevel::Stretcher,
    );
    let last_name = line(&canary("last_name"));
    let name = PersonName::parted(Some(line(&canary("patient_name"))), last_name).unwrap();
    first.patient_name = Some(name.into());
    first.birth_date = Some(Protected::new(BIRTH.parse().unwrap()));
    first.sex = Some(Protected::new(Sex::Female));
    first.weight_kg = Some(Protected::new(71));
    first.callback_phone = Some(line(&digits("callback_phone")).into());
    first.crew_notes = Some(canary("crew_notes").parse::<bayboard::Note>().unwrap().into());
    first.reason = Some(line(&canary("reason")).into());
    first.needs.escort = Some(line(&canary("escort")).into());
    first.dispatch_notes = Some(canary("dispatch_notes").parse::<bayboard::Note>().unwrap().into());
    first.source_ref = Some(canary("source_ref").parse().unwrap());
    first.authorization.number = Some(line(&canary("authorization_number")).into());
    (first.payor, first.unit, first.leg) = (Some(payor), Some(unit), Leg::Outbound);
    let mut coming =
        NewDispatch::new(typed_home("typed_home_name", "origin_address"), here(), at(40), ServiceLevel::Bls);
    coming.arrival = Some(Arrival { kind: ArrivalKind::Appointment, booking: at(80) });
    coming.origin = coming.origin.with_room(room(&protected()["other_room"]));
    coming.payor = Some(payor);
    let mut back =
        NewDispatch::new(here(), Stop::at(home.id).with_room(room("9")), at(50), ServiceLevel::Als);
    back.affiliate = Some(affiliate);
    let over = NewDispatch::new(
        Stop::at(hospital.id).with_room(room(&protected()["other_room"])),
        here(),
        at(60),
        ServiceLevel::Bls,
    );
    let ids = portal.seat(desk, NOW).dispatches().create_all(vec![first, coming, back, over]).await.unwrap();
    let ids: Vec<DispatchId> = ids.iter().map(|booked| booked.id).collect();
    let steps = [
        (ids[0], Progressing::Step(Step::Assigned, NOW)),
        (ids[0], Progressing::Correct(Step::Enroute, NOW, line(&canary("correction_reason")))),
        (ids[3], Progressing::Cancel(NOW, line(&canary("cancel_reason")))),
    ];
    for (id, what) in steps {
        portal.seat(desk, NOW).dispatches().progress(id, None, what, None).await.unwrap();
    }
    give_number(company, ids[0]).await;
    ids[0]
}

/// Run numbers are given by the store; for this walk one of them must stand out.
async fn give_number(company: &Company, id: DispatchId) {
    let key = RecordRef { kind: RecordKind::Dispatch, id: id.as_uuid() };
    let record = company.portal.store().records(company.tenant, &[key]).await.unwrap().remove(0);
    let Record::Dispatch(before) = record else { panic!("the key names a dispatch") };
    let raw = RawDispatch { run_number: Some(RunNumber(RUN)), ..before.as_raw().clone() };
    let draft = Draft::new(&company.portal.company(company.tenant).await.unwrap(), Actor::System, NOW);
    let changes = draft.edit(*before, bayboard::Dispatch::from(raw)).unwrap().finish();
    company.portal.store().commit(&changes).await.unwrap();
    company.portal.catch_up(company.tenant, NOW).await.unwrap();
}
