//! What each end of a call is told of the other.

use super::room;
use crate::support::company::{Company, NOW, Place, at, chicago, line, trip};
use crate::support::{canary, run};
use bayboard::board::DayFilter;
use bayboard::danger::{AsRaw, RawDispatch};
use bayboard::portal::{NewDispatch, NewFacility};
use bayboard::{Booking, FacilityKind, ServiceLevel, Stop};

#[test]
fn each_end_sees_its_own_room_and_homes_have_no_name() {
    run(async {
        let company = Company::new().await;
        let (one, other) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        let home = company
            .facility_from(NewFacility::new(line("Home of Jane"), FacilityKind::Residence, chicago()))
            .await;
        let with_rooms = |from: &Place, to: &Place, minute| {
            let mut new = trip(from.id, to.id, minute);
            (new.origin, new.destination) =
                (new.origin.with_room(room("FROM")), new.destination.with_room(room("TO")));
            new
        };
        company.book(with_rooms(&one, &other, 10)).await;
        company.book(with_rooms(&one, &home, 20)).await;
        company.book(with_rooms(&one, &one, 30)).await;
        let json = async |place: &Place| {
            let (boards, pass) = (company.boards().await, company.pass(place).await);
            serde_json::from_str::<serde_json::Value>(boards.frame(&pass, NOW).unwrap().1.json()).unwrap()
        };
        let (here, there) = (json(&one).await, json(&other).await);
        assert_eq!(here["departures"].as_array().unwrap().len(), 3);
        assert_eq!(
            here["arrivals"].as_array().unwrap().len(),
            1,
            "a trip inside one house stands on both charts"
        );
        let departures = here["departures"].as_array().unwrap();
        assert!(departures.iter().all(|row| row["room"] == "FROM") && !there.to_string().contains("FROM"));
        assert_eq!(
            (&departures[0]["other_end"], &departures[1]["other_end"]),
            (&"Lakeside".into(), &"Residence".into())
        );
        assert_eq!(
            (&here["arrivals"][0]["room"], &there["arrivals"][0]["room"]),
            (&"TO".into(), &"TO".into())
        );
        assert!(!here.to_string().contains("Jane"));
        let keys: Vec<String> = departures
            .iter()
            .chain(there["arrivals"].as_array().unwrap())
            .map(|row| row["key"].to_string())
            .collect();
        assert!(keys[0] != keys[3], "two boards share no key");
    });
}

#[test]
fn a_typed_place_is_named_if_its_kind_says_that_it_is_an_organisation() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let recorded = company
            .facility_from(NewFacility::new(line("Foundry Gate 3"), FacilityKind::Other, chicago()))
            .await;
        let typed =
            |kind| Stop { kind, name: Some(line(&canary("typed name")).into()), ..Stop::residence(None) };
        let name = canary("typed name");
        let table = [
            (typed(FacilityKind::Other), "Other place"),
            (typed(FacilityKind::Residence), "Residence"),
            (typed(FacilityKind::Organisation), name.as_str()),
            (typed(FacilityKind::Hospital), name.as_str()),
            (typed(FacilityKind::Clinic), name.as_str()),
            (Stop { name: None, ..typed(FacilityKind::Organisation) }, "Organisation"),
            (Stop::at(recorded.id), "Foundry Gate 3"),
        ];
        for (there, expected) in table {
            let new = NewDispatch::new(Stop::at(place.id), there, Booking::exact(at(30)), ServiceLevel::Bls);
            let id = company.book(new).await;
            let (boards, pass) = (company.boards().await, company.pass(&place).await);
            let (frame, days) = (
                boards.frame(&pass, NOW).unwrap().1,
                boards.days(&pass, &DayFilter::default(), NOW).unwrap(),
            );
            let preview = boards.preview(place.id, NOW).unwrap();
            assert_eq!(preview.departures()[0].other_end(), Some(expected));
            for surface in [
                frame.event().to_owned(),
                serde_json::to_string(&days).unwrap(),
                serde_json::to_string(&preview).unwrap(),
            ] {
                assert!(surface.contains(expected), "{surface}");
                assert_eq!(surface.contains(&name), expected == name, "{surface}");
            }
            let record = company.dispatch(id).await;
            let raw = RawDispatch {
                record_status: bayboard::access::RecordStatus::Deleted,
                ..record.as_raw().clone()
            };
            company.put(record, raw).await;
        }
    });
}
