//! Deleting takes a reason, one record at a time or many; the journal keeps it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::RecordStatus;
use bayboard::danger::AsRaw;
use bayboard::journal::RawEntry;
use bayboard::portal::{DispatchPatch, FacilityPatch, NewDivision, NewFacility, Patch, PortalError};
use bayboard::{DispatchId, DivisionKind, FacilityKind, Line, RecordKind, Stop, Version};
use support::company::{Company, NOW, Place, chicago, line};
use support::rules::{Rules, everything};
use support::{canary, run};

struct Desk {
    company: Company,
    place: Place,
}

impl Desk {
    async fn new() -> Self {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        company.policy.swap(Rules::new("open", |_, _| everything(), |_, _, _| true));
        company.portal.catch_up(company.tenant, NOW).await.unwrap();
        Self { company, place }
    }

    async fn call(&self) -> DispatchId {
        self.company.trip(self.place.id, self.place.id, 30).await
    }

    async fn delete(&self, id: DispatchId, reason: Option<&str>) -> Result<(), PortalError> {
        let (portal, desk) = (&self.company.portal, &self.company.desk);
        portal.seat(desk, NOW).dispatches().update(id, None, gone(reason)).await.map(drop)
    }

    async fn delete_many(&self, id: DispatchId, reason: Option<&str>) -> Result<(), PortalError> {
        let (portal, desk) = (&self.company.portal, &self.company.desk);
        let done = portal.seat(desk, NOW).dispatches().update_all(vec![(id, gone(reason))]).await;
        done.map(drop).map_err(PortalError::beside_row)
    }

    /// The entries of the change since the last look, the record's own first.
    fn entries(&self) -> Vec<RawEntry> {
        self.company.store.committed().into_iter().flat_map(|commit| commit.entries).collect()
    }
}

fn gone(reason: Option<&str>) -> DispatchPatch {
    let delete_reason = reason.map(line);
    DispatchPatch { record_status: Some(RecordStatus::Deleted), delete_reason, ..DispatchPatch::default() }
}

fn place_gone(reason: Option<Line>) -> FacilityPatch {
    FacilityPatch {
        record_status: Some(RecordStatus::Deleted),
        delete_reason: reason,
        ..FacilityPatch::default()
    }
}

fn payload(entry: &RawEntry) -> &[u8] {
    &entry.body.as_ref().unwrap().payload
}

fn holds(entry: &RawEntry, text: &str) -> bool {
    payload(entry).windows(text.len()).any(|window| window == text.as_bytes())
}

fn is_missing(answer: Result<(), PortalError>) -> bool {
    matches!(answer, Err(PortalError::Invalid { field: "delete_reason", problem }) if problem.contains("say why"))
}

#[test]
fn nothing_is_deleted_without_a_reason_one_at_a_time_or_many_and_a_reason_goes_with_nothing_else() {
    run(async {
        let desk = Desk::new().await;
        let (portal, viewer, place) = (&desk.company.portal, &desk.company.desk, desk.place.id);
        let id = desk.call().await;
        desk.entries();
        assert!(is_missing(desk.delete(id, None).await) && is_missing(desk.delete_many(id, None).await));
        assert!(is_missing(
            portal.seat(viewer, NOW).facilities().update(place, None, place_gone(None)).await.map(drop)
        ));
        assert!(is_missing(
            portal
                .seat(viewer, NOW)
                .facilities()
                .update_all(vec![(place, place_gone(None))])
                .await
                .map(drop)
                .map_err(PortalError::beside_row)
        ));
        let archived =
            DispatchPatch { record_status: Some(RecordStatus::Archived), ..gone(Some("booked twice")) };
        let refused = portal.seat(viewer, NOW).dispatches().update(id, None, archived).await.map(drop);
        assert!(matches!(refused, Err(PortalError::Invalid { field: "delete_reason", .. })));
        assert!(desk.entries().is_empty(), "what is refused changes nothing");
        assert_eq!(desk.delete(id, Some("booked twice")).await, Ok(()));
        assert_eq!(desk.delete(id, None).await, Ok(()), "what is deleted is not deleted again");
        assert_eq!(desk.delete_many(desk.call().await, Some("booked twice")).await, Ok(()));
    });
}

/// A call's reason may tell of the patient, so it is sealed with the rest; a longer one makes a longer
/// payload by as much.
#[test]
fn the_journal_keeps_why_something_was_deleted() {
    run(async {
        let desk = Desk::new().await;
        let reasons = [canary("why"), canary("why and because of what")];
        let mut lengths = Vec::new();
        for many in [false, true] {
            for reason in &reasons {
                let id = desk.call().await;
                desk.entries();
                let deleted = if many {
                    desk.delete_many(id, Some(reason)).await
                } else {
                    desk.delete(id, Some(reason)).await
                };
                assert_eq!(deleted, Ok(()));
                let entries = desk.entries();
                let told = entries
                    .iter()
                    .find(|entry| entry.record.is_some_and(|record| record.kind == RecordKind::Dispatch));
                assert!(!holds(told.unwrap(), reason), "sealed");
                lengths.push(payload(told.unwrap()).len());
            }
        }
        let longer = reasons[1].len() - reasons[0].len();
        assert_eq!(lengths, [lengths[0], lengths[0] + longer, lengths[0], lengths[0] + longer]);
        let away = place_gone(Some(line(&reasons[0])));
        desk.company
            .portal
            .seat(&desk.company.desk, NOW)
            .facilities()
            .update(desk.place.id, None, away)
            .await
            .unwrap();
        assert!(holds(&desk.entries()[0], &reasons[0]));
    });
}

/// Which home a call began at tells whose call it was.
#[test]
fn an_erased_call_names_no_home() {
    run(async {
        let desk = Desk::new().await;
        let (portal, operator) = (&desk.company.portal, &desk.company.desk);
        let region =
            portal.seat(operator, NOW).directory().create_region(line("North"), None).await.unwrap().value;
        let division = portal
            .seat(operator, NOW)
            .directory()
            .create_division(NewDivision::new(region, line("East"), DivisionKind::Mobile), None)
            .await
            .unwrap()
            .value;
        let mut home = NewFacility::new(line("The Samples"), FacilityKind::Residence, chicago());
        home.division = Some(division);
        let home = desk.company.facility_from(home).await.id;
        let call = desk.company.trip(home, desk.place.id, 30).await;
        desk.company.portal.seat(&desk.company.desk, NOW).dispatches().erase(call).await.unwrap();
        let erased = desk.company.dispatch(call).await;
        assert_eq!(erased.as_raw().origin, Stop::residence(None));
        assert_eq!(erased.as_raw().destination.facility, Some(desk.place.id));
        // Neither its division nor one that the other end comes to has it written again.
        let moved = FacilityPatch { division: Patch::Set(division), ..FacilityPatch::default() };
        portal.seat(operator, NOW).facilities().update(desk.place.id, None, moved).await.unwrap();
        let stands = desk.company.dispatch(call).await;
        assert_eq!(
            (erased.version(), stands.version(), stands.as_raw().journal_key.is_held()),
            (Version(2), Version(2), false)
        );
    });
}
