//! Roles held at places, under the shipped rules: who sees and does what to which dispatch.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::common;

use bayboard::access::{Grant, PublicFacilityId};
use bayboard::journal::{Client, EntryKind};
use bayboard::portal::{
    DispatchPatch, NewAffiliate, NewDispatch, NewDisplay, NewDivision, NewFacility, NewTenant, NewUnit,
    Patch, Portal, PortalError, Progressing, Viewer,
};
use bayboard::{
    AffiliateId, Booking, DispatchFilter, DispatchId, DivisionId, DivisionKind, FacilityId, FacilityKind,
    Key, Line, MemoryStore, Outcome, PolicyPart, SeededEntropy, ServiceLevel, StaticKeyring, Step, Stop,
    StoreExt, TenantSettings, Timestamp, UnitId, Vault, Zone,
};
use bayboard_policy::Rules;
use common::run;
use serde_json::Value;
use std::num::NonZeroU16;
use std::sync::Arc;

const NOW: Timestamp = Timestamp::from_millis(1_795_269_900_000);

fn line(text: &str) -> Line {
    text.parse().unwrap()
}

fn zone() -> Zone {
    Zone::named("America/Chicago").unwrap()
}

/// Two hospitals in two regions, an agency, another company; and one call for each of them.
struct World {
    portal: Portal,
    store: Arc<MemoryStore>,
    desk: Viewer,
    east: DivisionId,
    west: DivisionId,
    neighbour: DivisionId,
    agency: DivisionId,
    vans: AffiliateId,
    at_east: DispatchId,
    at_west: DispatchId,
    by_agency: DispatchId,
    by_vans: DispatchId,
}

impl World {
    async fn new() -> Self {
        let store = Arc::new(MemoryStore::default());
        let vault = Vault::new(
            Arc::new(StaticKeyring::single(Key::from_bytes([7; 32]))),
            Arc::new(SeededEntropy::new(7)),
        );
        let portal =
            Portal::open(store.clone(), Arc::new(Rules::shipped().await.unwrap()), vault).await.unwrap();
        let (settings, phone) = (TenantSettings::default(), line("(555) 010-0142"));
        let new = NewTenant {
            name: line("Meridian"),
            phone,
            zone: zone(),
            color: 0,
            settings,
            decoy_zones: Vec::new(),
        };
        let desk =
            Viewer::operator(portal.create_tenant(line("set-up"), new, NOW).await.unwrap(), line("desk"));
        let (north, south) = (
            portal.seat(&desk, NOW).directory().create_region(line("North"), None).await.unwrap().value,
            portal.seat(&desk, NOW).directory().create_region(line("South"), None).await.unwrap().value,
        );
        let provider = DivisionKind::Provider;
        let east = portal
            .seat(&desk, NOW)
            .directory()
            .create_division(NewDivision::new(north, line("East Hospital"), provider), None)
            .await
            .unwrap()
            .value;
        let neighbour = portal
            .seat(&desk, NOW)
            .directory()
            .create_division(NewDivision::new(north, line("Hill Hospital"), provider), None)
            .await
            .unwrap()
            .value;
        let west = portal
            .seat(&desk, NOW)
            .directory()
            .create_division(NewDivision::new(south, line("West Hospital"), provider), None)
            .await
            .unwrap()
            .value;
        let agency = portal
            .seat(&desk, NOW)
            .directory()
            .create_division(NewDivision::new(south, line("City EMS"), DivisionKind::Mobile), None)
            .await
            .unwrap()
            .value;
        let vans = portal
            .seat(&desk, NOW)
            .directory()
            .create_affiliate(NewAffiliate::new(line("Vans")).reporting(), None)
            .await
            .unwrap()
            .value;
        let unit = portal
            .seat(&desk, NOW)
            .directory()
            .create_unit(
                NewUnit { division: Some(agency), ..NewUnit::new(line("M1"), ServiceLevel::Als) },
                None,
            )
            .await
            .unwrap()
            .value;
        let (here, there) =
            (facility(&portal, &desk, Some(east)).await, facility(&portal, &desk, Some(west)).await);
        Self {
            at_east: book(&portal, &desk, Some(here), None, None).await,
            at_west: book(&portal, &desk, Some(there), None, None).await,
            by_agency: book(&portal, &desk, None, Some(unit), None).await,
            by_vans: book(&portal, &desk, None, None, Some(vans)).await,
            portal,
            store,
            desk,
            east,
            west,
            neighbour,
            agency,
            vans,
        }
    }

    fn grant(&self, text: &str) -> Grant {
        let places =
            [("EAST", self.east), ("WEST", self.west), ("HILL", self.neighbour), ("AGENCY", self.agency)];
        let text = places
            .iter()
            .fold(text.to_owned(), |text, (name, id)| text.replace(name, &format!("division:{id}")));
        text.replace("VANS", &format!("affiliate:{}", self.vans))
            .parse()
            .unwrap_or_else(|problem| panic!("{text}: {problem}"))
    }

    /// Somebody with these grants, at an address.
    async fn viewer_at(&self, address: &str, grants: &[&str]) -> Viewer {
        let grants = grants.iter().map(|grant| self.grant(grant)).collect();
        let made =
            self.portal.seat(&self.desk, NOW).tokens().create(line("somebody"), grants, None).await.unwrap();
        let client = Client { address: Some(line(address)), agent: None };
        self.portal.viewer_by_token(self.desk.tenant(), &made.secret, client, NOW).await.unwrap().unwrap()
    }

    async fn viewer(&self, grants: &[&str]) -> Viewer {
        self.viewer_at("192.0.2.7", grants).await
    }

    /// What the viewer's list shows, oldest first.
    async fn list(&self, viewer: &Viewer) -> Vec<(DispatchId, Value)> {
        let limit = NonZeroU16::new(50).unwrap();
        let found =
            self.portal.seat(viewer, NOW).dispatches().list(&DispatchFilter::default(), limit).await.unwrap();
        let page = self.portal.seat(viewer, NOW).disclose(line("list"), found).await.unwrap();
        page.items.iter().rev().map(|item| (item.id(), serde_json::to_value(item).unwrap())).collect()
    }

    async fn seen(&self, grants: &[&str]) -> Vec<DispatchId> {
        self.list(&self.viewer(grants).await).await.into_iter().map(|(id, _)| id).collect()
    }

    /// Puts an overlay in force.
    async fn overlay(&self, name: &str, text: &str, division: Option<DivisionId>) {
        let (portal, part) = (&self.portal, PolicyPart::Overlay);
        let file = portal
            .seat(&self.desk, NOW)
            .rules()
            .import(part, line(name), text.parse().unwrap(), division)
            .await
            .unwrap();
        portal.seat(&self.desk, NOW).rules().activate(file, division).await.unwrap();
    }

    async fn progress(&self, viewer: &Viewer, id: DispatchId) -> Result<(), PortalError> {
        self.portal
            .seat(viewer, NOW)
            .dispatches()
            .progress(id, None, Progressing::Step(Step::Enroute, NOW), None)
            .await
            .map(drop)
    }
}

async fn facility(portal: &Portal, desk: &Viewer, division: Option<DivisionId>) -> FacilityId {
    let mut new = NewFacility::new(line("Ward"), FacilityKind::Hospital, zone());
    new.division = division;
    portal.seat(desk, NOW).facilities().create(new, None).await.unwrap().value.id()
}

async fn book(
    portal: &Portal,
    desk: &Viewer,
    from: Option<FacilityId>,
    unit: Option<UnitId>,
    affiliate: Option<AffiliateId>,
) -> DispatchId {
    let home = || Stop::residence(Some(line("4 Oak Lane").into()));
    let origin = from.map_or_else(home, Stop::at);
    let mut new = NewDispatch::new(origin, home(), Booking::exact(NOW), ServiceLevel::Bls);
    (new.unit, new.affiliate) = (unit, affiliate);
    (new.patient_name, new.reason) = (Some(line("Ada Quillfeather").into()), Some(line("dialysis").into()));
    portal.seat(desk, NOW).dispatches().create_all(vec![new]).await.unwrap()[0].id
}

#[test]
fn a_division_sees_what_goes_to_and_from_it_and_what_its_units_run_and_nothing_else() {
    run(async {
        let world = World::new().await;
        assert_eq!(world.seen(&["ed_normal@EAST"]).await, [world.at_east]);
        assert_eq!(world.seen(&["ed_normal@WEST"]).await, [world.at_west]);
        assert_eq!(world.seen(&["field_ems@AGENCY"]).await, [world.by_agency]);
        // Region-mates may locate patients; there is no board of other divisions.
        assert_eq!(world.seen(&["ed_normal@HILL"]).await, []);
        assert_eq!(
            world.seen(&["biller"]).await,
            [world.at_east, world.at_west, world.by_agency, world.by_vans]
        );
        let nurse = world.viewer(&["ed_normal@EAST"]).await;
        for id in [world.at_west, world.by_agency, world.by_vans] {
            assert_eq!(
                world.portal.seat(&nurse, NOW).dispatches().read(id).await.map(drop),
                Err(PortalError::NotFound)
            );
        }
    });
}

#[test]
fn places_add_up_dispatch_by_dispatch() {
    run(async {
        let world = World::new().await;
        let both = world.viewer(&["ed_normal@EAST", "view_only@WEST"]).await;
        let seen = world.list(&both).await;
        assert_eq!(seen.iter().map(|(id, _)| *id).collect::<Vec<_>>(), [world.at_east, world.at_west]);
        assert_eq!(seen[0].1["patient_name"], "Ada Quillfeather");
        assert_eq!(
            seen[1].1.get("patient_name"),
            None,
            "whoever only looks on in the west gets no names there"
        );
        assert_eq!(seen[1].1.get("reason"), None);
    });
}

#[test]
fn another_company_works_on_the_calls_delegated_to_it_and_learns_of_no_other() {
    run(async {
        let world = World::new().await;
        assert_eq!(world.seen(&["affiliate@VANS"]).await, [world.by_vans]);
        let reporting = world.viewer(&["affiliate_reporting@VANS"]).await;
        assert_eq!(world.progress(&reporting, world.by_vans).await, Ok(()));
        let seen = world.list(&world.desk).await.into_iter().find(|(id, _)| *id == world.by_vans).unwrap().1;
        assert_eq!(
            (&seen["stamps"][0]["source"], &seen["stamps"][0]["by"]["kind"]),
            (&"affiliate".into(), &"token".into())
        );
        for beyond in [Progressing::Cancel(NOW, line("no")), Progressing::Close(NOW, Outcome::AsOrdered)] {
            let done = world
                .portal
                .seat(&reporting, NOW)
                .dispatches()
                .progress(world.by_vans, None, beyond, None)
                .await
                .map(drop);
            assert_eq!(done, Err(PortalError::Forbidden), "crews and affiliates never cancel or close");
        }
        assert_eq!(world.progress(&reporting, world.at_east).await, Err(PortalError::NotFound));
        let silent = world.viewer(&["affiliate@VANS"]).await;
        assert_eq!(world.progress(&silent, world.by_vans).await, Err(PortalError::Forbidden));
        let fed = [(world.at_east, Step::OnScene, NOW)];
        let refused = world
            .portal
            .seat(&reporting, NOW)
            .dispatches()
            .feed_steps(&fed, &line("feed"))
            .await
            .unwrap_err();
        assert_eq!((refused.row(), refused.beside_row()), (Some(0), PortalError::NotFound));
    });
}

#[test]
fn nobody_at_one_place_acts_on_the_company() {
    run(async {
        let world = World::new().await;
        for grants in [["ed_admin@EAST"], ["affiliate_reporting@VANS"], ["dispatch@AGENCY"]] {
            let viewer = world.viewer(&grants).await;
            let (portal, limit) = (&world.portal, NonZeroU16::new(5).unwrap());
            // The agency's dispatch function lists what is the agency's: it has no place.
            match portal.seat(&viewer, NOW).facilities().list(None, limit).await {
                Ok(page) => assert!(
                    grants == ["dispatch@AGENCY"] && page.items.is_empty() && !page.more,
                    "{grants:?}"
                ),
                Err(refused) => {
                    assert!(grants != ["dispatch@AGENCY"] && refused == PortalError::Forbidden, "{grants:?}")
                }
            }
            let home = || Stop::residence(None);
            let new = NewDispatch::new(home(), home(), Booking::exact(NOW), ServiceLevel::Bls);
            assert!(
                matches!(
                    portal.seat(&viewer, NOW).dispatches().create(new, None).await,
                    Err(PortalError::Forbidden)
                ),
                "{grants:?}"
            );
            assert!(matches!(
                portal.seat(&viewer, NOW).directory().unit_by_call_sign(&line("M1")).await,
                Err(PortalError::Forbidden)
            ));
            // Whoever may not make units does not hear which divisions there are.
            let nowhere = Some(DivisionId::from_uuid(uuid::Uuid::nil()));
            let unit = portal
                .seat(&viewer, NOW)
                .directory()
                .create_unit(
                    NewUnit { division: nowhere, ..NewUnit::new(line("M9"), ServiceLevel::Als) },
                    None,
                )
                .await;
            assert!(matches!(unit, Err(PortalError::Forbidden)), "{grants:?}");
            assert!(matches!(
                portal.seat(&viewer, NOW).directory().places().await,
                Err(PortalError::Forbidden)
            ));
            assert!(matches!(
                portal
                    .seat(&viewer, NOW)
                    .tokens()
                    .create(line("mine"), vec!["administrator".parse().unwrap()], None)
                    .await,
                Err(PortalError::Forbidden)
            ));
        }
    });
}

#[test]
fn a_grant_ends_by_itself_and_a_provisional_one_holds_from_its_networks_only() {
    run(async {
        let world = World::new().await;
        let brief = world.viewer(&["ed_normal@EAST,until=2026-11-21T14:05:01Z"]).await;
        assert_eq!(world.list(&brief).await.len(), 1);
        let (later, limit) = (NOW.plus(std::time::Duration::from_secs(1)), NonZeroU16::new(5).unwrap());
        let after =
            world.portal.seat(&brief, later).dispatches().list(&DispatchFilter::default(), limit).await;
        assert!(matches!(after, Err(PortalError::Forbidden)));
        let provisional = ["dispatcher,from=10.20.0.0/16"];
        assert_eq!(world.list(&world.viewer_at("10.20.3.4", &provisional).await).await.len(), 4);
        let outside = world.viewer_at("192.0.2.7", &provisional).await;
        let refused =
            world.portal.seat(&outside, NOW).dispatches().list(&DispatchFilter::default(), limit).await;
        assert!(matches!(refused, Err(PortalError::Forbidden)));
    });
}

#[test]
fn grants_are_given_only_where_the_role_exists() {
    run(async {
        let world = World::new().await;
        for misplaced in ["ed_normal@AGENCY", "field_ems@EAST"] {
            let made = world
                .portal
                .seat(&world.desk, NOW)
                .tokens()
                .create(line("x"), vec![world.grant(misplaced)], None)
                .await;
            assert!(
                matches!(&made, Err(PortalError::Invalid { field: "grants", problem }) if problem.contains("divisions do not have"))
            );
        }
        let nowhere = vec![format!("ed_normal@division:{}", uuid::Uuid::nil()).parse().unwrap()];
        let made = world.portal.seat(&world.desk, NOW).tokens().create(line("x"), nowhere, None).await;
        assert!(
            matches!(&made, Err(PortalError::Invalid { field: "grants", problem }) if problem.contains("not known here"))
        );
    });
}

#[test]
fn a_biller_enters_the_authorization_and_changes_nothing_else() {
    run(async {
        let world = World::new().await;
        let biller = world.viewer(&["biller"]).await;
        let number =
            || DispatchPatch { authorization_number: Patch::Set(line("A-77")), ..DispatchPatch::default() };
        let update = async |patch| {
            world.portal.seat(&biller, NOW).dispatches().update(world.at_east, None, patch).await.map(drop)
        };
        assert_eq!(update(number()).await, Ok(()));
        for more in [
            DispatchPatch { level: Some(ServiceLevel::Cct), ..DispatchPatch::default() },
            DispatchPatch { level: Some(ServiceLevel::Cct), ..number() },
            DispatchPatch::default(),
        ] {
            assert_eq!(update(more.clone()).await, Err(PortalError::Forbidden), "{more:?}");
            let many =
                world.portal.seat(&biller, NOW).dispatches().update_all(vec![(world.at_east, more)]).await;
            let refused = many.unwrap_err();
            assert_eq!((refused.row(), refused.beside_row()), (Some(0), PortalError::Forbidden));
        }
    });
}

#[test]
fn an_overlay_of_one_division_decides_for_those_who_act_for_it_and_the_journal_names_it() {
    run(async {
        let world = World::new().await;
        let text = "hide, no-names-in-the-east, ed_normal, own_division, active, *, *, *, dispatch.patient_name, see\nend\n";
        world.overlay("east", text, Some(world.east)).await;
        let (east, west) = (world.viewer(&["ed_normal@EAST"]).await, world.viewer(&["ed_normal@WEST"]).await);
        assert_eq!(world.list(&west).await[0].1["patient_name"], "Ada Quillfeather");
        let seen = world.list(&east).await;
        assert_eq!((seen.len(), seen[0].1.get("patient_name")), (1, None));
        assert_eq!(seen[0].1["reason"], "dialysis");
        let entry = world.store.latest_entry(east.tenant(), EntryKind::Disclosure).await.unwrap().unwrap();
        let payload = String::from_utf8_lossy(&entry.body.unwrap().payload).into_owned();
        assert!(payload.contains("+east@") && payload.contains("ed-trips-clinical"), "{payload}");
    });
}

#[test]
fn whoever_is_granted_a_division_works_with_its_places_and_an_overlay_there_says_with_which_rights() {
    run(async {
        let world = World::new().await;
        let (portal, limit) = (&world.portal, NonZeroU16::new(5).unwrap());
        let all = portal.seat(&world.desk, NOW).facilities().list(None, limit).await.unwrap().items;
        let [here, there] = [world.east, world.west].map(|division| {
            all.iter().find(|view| view.division() == Some(division)).expect("each hospital has a ward")
        });
        let public = |view: &bayboard::FacilityView| PublicFacilityId::parse(view.public_id()).unwrap();
        for grant in ["dispatcher@EAST", "supervisor@EAST"] {
            let viewer = world.viewer(&[grant]).await;
            let page = portal.seat(&viewer, NOW).facilities().list(None, limit).await.unwrap();
            assert_eq!(page.items.iter().map(|view| view.id()).collect::<Vec<_>>(), [here.id()], "{grant}");
            assert_eq!(
                portal.seat(&viewer, NOW).facilities().id_by_public_id(&public(here)).await,
                Ok(Some(here.id())),
                "{grant}"
            );
            assert_eq!(
                portal.seat(&viewer, NOW).facilities().id_by_public_id(&public(there)).await,
                Ok(None),
                "{grant}"
            );
        }
        let nurse = world.viewer(&["ed_normal@EAST"]).await;
        let make = async |viewer, ward| {
            portal
                .seat(viewer, NOW)
                .facilities()
                .create_display(ward, NewDisplay::new(line("Wall")))
                .await
                .map(drop)
        };
        assert_eq!(make(&nurse, here.id()).await, Err(PortalError::Forbidden));
        let text =
            "widen, ed-walls, ed_normal, own_division, active, *, *, *, action.create_display, do\nend\n";
        world.overlay("east", text, Some(world.east)).await;
        assert_eq!(make(&nurse, here.id()).await, Ok(()));
        assert_eq!(make(&nurse, there.id()).await, Err(PortalError::Forbidden));
        assert_eq!(
            make(&world.viewer(&["ed_normal@WEST"]).await, there.id()).await,
            Err(PortalError::Forbidden)
        );
    });
}
