//! A host product's references under the shipped rules: who learns of what stands under one, and who
//! brings it back.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::common;

use crate::world;

use bayboard::access::RecordStatus;
use bayboard::portal::{
    Became, DispatchPatch, FacilityPatch, IfArchived, NewFacility, Patch, PortalError, Viewer,
};
use bayboard::{FacilityKind, SourceRef, UniqueKey, Zone};
use common::run;
use world::State::{Archived, Booked, Deleted};
use world::{NOW, World, line};

const TAKEN: PortalError = PortalError::Duplicate(UniqueKey::SourceRef);

fn source(reference: &str) -> SourceRef {
    reference.parse().unwrap()
}

impl World {
    fn sourced(&self, reference: &str) -> bayboard::portal::NewDispatch {
        let mut new = self.booking();
        new.source_ref = Some(source(reference));
        new
    }

    async fn looks_up(&self, viewer: &Viewer, reference: &str) -> Option<(RecordStatus, bool)> {
        let found = self.portal.seat(viewer, NOW).dispatches().by_source_ref(&source(reference)).await;
        match found {
            Ok(found) => found.map(|found| (found.record_status, found.version.is_some())),
            Err(PortalError::Forbidden) => None,
            Err(other) => panic!("{other}"),
        }
    }
}

#[test]
fn of_what_is_out_of_use_those_learn_who_may_bring_it_back_book_it_or_see_it() {
    run(async {
        let world = World::new().await;
        for (state, reference) in [(Booked, "cad-1"), (Archived, "cad-2"), (Deleted, "cad-3")] {
            world.call_of(world.sourced(reference), state, "no").await;
        }
        let (mut blind, people) = (Vec::new(), world.people().await);
        for (who, viewer) in &people {
            let told = [
                world.looks_up(viewer, "cad-1").await,
                world.looks_up(viewer, "cad-2").await,
                world.looks_up(viewer, "cad-3").await,
            ];
            use RecordStatus::{Active, Archived, Deleted};
            match who.as_str() {
                "api_client" | "dispatcher" => {
                    let expected = [Some((Active, true)), Some((Archived, false)), Some((Deleted, false))];
                    assert_eq!(told, expected, "{who}");
                }
                "supervisor" | "administrator" => {
                    assert_eq!(told[1], Some((Archived, true)), "{who} sees it");
                }
                _ => {}
            }
            // Who neither sees it nor may do anything of the kind is told nothing.
            for (status, told) in [(Archived, told[1]), (Deleted, told[2])] {
                let reference = if status == Archived { "cad-2" } else { "cad-3" };
                let seat = world.portal.seat(viewer, NOW);
                let books = seat.dispatches().create(world.sourced(reference), None).await;
                let is_refused_as_taken = books.as_ref().err() == Some(&TAKEN);
                assert!(!is_refused_as_taken || told.is_some(), "{who} would be told by booking");
                if !is_refused_as_taken && told.is_none() {
                    blind.push(who.clone());
                }
            }
        }
        for who in ["crew that has the call", "biller", "view_only at the hospital", "onlooker"] {
            let is_listed = blind.iter().any(|it| it == who);
            let is_anybody = people.iter().any(|(it, _)| it == who);
            assert!(is_listed || !is_anybody, "{who} learns of it");
        }
        assert!(blind.iter().any(|who| who == "biller"), "{blind:?}");
    });
}

#[test]
fn a_hosts_token_brings_back_what_was_archived_and_not_what_was_deleted() {
    run(async {
        let world = World::new().await;
        let people = world.people().await;
        let token = &people.iter().find(|(who, _)| who == "api_client").unwrap().1;
        let (archived, deleted) = (
            world.call_of(world.sourced("cad-1"), Archived, "no").await,
            world.call_of(world.sourced("cad-2"), Deleted, "no").await,
        );
        let upsert = async |reference, if_archived| {
            let new = world.sourced(reference);
            let change = DispatchPatch::from(&new);
            world.portal.seat(token, NOW).dispatches().upsert(new, change, if_archived).await
        };
        assert_eq!(upsert("cad-1", IfArchived::Refuse).await, Err(TAKEN));
        let back = upsert("cad-1", IfArchived::Restore).await.unwrap();
        assert_eq!((back.id, back.became, back.version.is_some()), (archived, Became::Restored, true));
        assert_eq!(upsert("cad-2", IfArchived::Refuse).await, Err(TAKEN));
        assert_eq!(upsert("cad-2", IfArchived::Restore).await, Err(PortalError::Forbidden));
        assert_eq!(world.looks_up(token, "cad-2").await, Some((RecordStatus::Deleted, false)));
        let by_hand =
            DispatchPatch { record_status: Some(RecordStatus::Archived), ..DispatchPatch::default() };
        let seat = world.portal.seat(token, NOW);
        seat.dispatches().update(source("cad-1"), None, by_hand.clone()).await.unwrap();
        let back = DispatchPatch { record_status: Some(RecordStatus::Active), ..by_hand };
        assert_eq!(seat.dispatches().update(source("cad-1"), None, back.clone()).await.unwrap().id, archived);
        assert_eq!(seat.dispatches().update(deleted, None, back).await.map(drop), Err(PortalError::NotFound));
    });
}

#[test]
fn a_hosts_token_keeps_its_places_in_step_and_brings_no_other_back() {
    run(async {
        let world = World::new().await;
        let people = world.people().await;
        let token = &people.iter().find(|(who, _)| who == "api_client").unwrap().1;
        let seat = world.portal.seat(token, NOW);
        let house = |reference: &str| {
            let zone = Zone::named("America/Chicago").unwrap();
            let mut new = NewFacility::new(line("Lakeside"), FacilityKind::Hospital, zone);
            new.source_ref = Some(source(reference));
            new
        };
        let upsert = async |new: NewFacility, if_archived| {
            let change = FacilityPatch::from(&new);
            seat.facilities().upsert(new, change, if_archived).await
        };
        let made = upsert(house("crm-1"), IfArchived::Refuse).await.unwrap();
        assert_eq!(made.became, Became::Created);
        let to = |status| FacilityPatch { record_status: Some(status), ..FacilityPatch::default() };
        seat.facilities().update(made.id, None, to(RecordStatus::Archived)).await.unwrap();
        let found = seat.facilities().by_source_ref(&source("crm-1")).await.unwrap().unwrap();
        assert_eq!(found.id(), made.id);
        let back = upsert(house("crm-1"), IfArchived::Restore).await.unwrap();
        assert_eq!((back.id, back.became), (made.id, Became::Restored));
        // A place without a reference is not given one in order to bring it back.
        seat.facilities().update(world.place, None, to(RecordStatus::Archived)).await.unwrap();
        let given = FacilityPatch { source_ref: Patch::Set(source("crm-2")), ..FacilityPatch::default() };
        let refused = seat.facilities().update(world.place, None, given.clone()).await;
        assert!(matches!(refused, Err(PortalError::Invalid { field: "source_ref", .. })), "{refused:?}");
        let both = FacilityPatch { record_status: Some(RecordStatus::Active), ..given };
        let refused = seat.facilities().update(world.place, None, both).await;
        assert_eq!(refused.map(drop), Err(PortalError::Forbidden));
    });
}
