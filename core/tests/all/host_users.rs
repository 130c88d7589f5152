//! The host product's own people and work: seen and journaled as themselves, and never given more than the
//! host's grants say.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::{Grant, Role, Scope};
use bayboard::danger;
use bayboard::journal::{Actor, Client, EntryKey, EntryKind, Payload, RawEntry, Sequence};
use bayboard::portal::{
    Claim, HostSession, HostUser, NewAffiliate, NewDivision, NewFacility, PortalError, Progressing, Viewer,
    accesses,
};
use bayboard::{
    Disclosure, DispatchFilter, DispatchId, DivisionId, DivisionKind, FacilityId, FacilityKind, HostUserId,
    HostWorkId, IdempotencyKey, Journal, SourceRef, Step, TenantId, Timestamp,
};
use std::num::NonZeroU16;
use support::company::{Company, NOW, at, chicago, from, line, trip};
use support::rules::{Rules, everything};
use support::run;

const PAGE: NonZeroU16 = NonZeroU16::new(50).unwrap();

fn source(text: &str) -> SourceRef {
    text.parse().unwrap()
}

fn grants(texts: &[&str]) -> Vec<Grant> {
    texts.iter().map(|text| text.parse().unwrap()).collect()
}

fn ada(tenant: TenantId, session: &str, grants: Vec<Grant>) -> Viewer {
    Viewer::vouched(HostUser {
        tenant,
        user: source("user-7"),
        name: line("Ada Quillfeather"),
        grants,
        session: HostSession::of(session),
        client: from("10.1.2.3"),
    })
}

fn dispatcher() -> Vec<Grant> {
    grants(&["dispatcher"])
}

async fn journal(company: &Company) -> Vec<RawEntry> {
    let all = EntryKey::All(company.tenant);
    company.store.entries(&all, Some(Sequence::START), false, NonZeroU16::MAX).await.unwrap()
}

async fn last(company: &Company) -> RawEntry {
    journal(company).await.pop().unwrap()
}

async fn booked(company: &Company) -> DispatchId {
    let place = company.facility("Maple Grove").await;
    let mut new = trip(place.id, place.id, 30);
    new.patient_name = Some(line("Ada Example").into());
    company.book(new).await
}

/// Opens the call, and says how many entries tell that it was shown.
async fn opens(company: &Company, viewer: &Viewer, id: DispatchId, now: Timestamp) -> usize {
    let seat = company.portal.seat(viewer, now);
    let shown = async || {
        let entries = journal(company).await;
        entries.iter().filter(|entry| entry.kind == EntryKind::Disclosure).count()
    };
    let before = shown().await;
    let answer = seat.dispatches().read(id).await.unwrap();
    seat.disclose(line("the host's page"), answer).await.unwrap();
    shown().await - before
}

#[test]
fn the_chain_says_who_by_an_id_and_only_what_can_be_erased_what_they_are_called() {
    run(async {
        let company = Company::new().await;
        let viewer = ada(company.tenant, "the secret of a session", dispatcher());
        let work = Viewer::work(company.tenant, line("nightly import"), dispatcher());
        let [by_ada, by_work] = [
            (&viewer, Actor::HostUser(HostUserId::of(company.tenant, &source("user-7"))), "Ada Quillfeather"),
            (
                &work,
                Actor::HostWork(HostWorkId::of(company.tenant, &line("nightly import"))),
                "nightly import",
            ),
        ];
        for (viewer, actor, name) in [by_ada, by_work] {
            company.portal.seat(viewer, NOW).directory().create_region(line("North"), None).await.unwrap();
            let entry = last(&company).await;
            assert_eq!(entry.header().unwrap().actor, actor);
            let Ok(Payload::Change { names, client, .. }) =
                danger::decode_part(&entry.body.as_ref().unwrap().payload)
            else {
                panic!("a change was journaled")
            };
            assert_eq!(names.actor.unwrap().as_str(), name);
            assert_eq!(client.address.is_some(), matches!(actor, Actor::HostUser(_)));
            assert_eq!(viewer.name(), Some(name));
            let key = EntryKey::Actor(company.tenant, actor);
            let of_them = company.store.entries(&key, None, false, PAGE);
            assert_eq!(of_them.await.unwrap().len(), 1, "they are found by what they are");
        }
        for entry in journal(&company).await {
            for text in ["Ada", "user-7", "nightly"] {
                assert!(!String::from_utf8_lossy(&entry.header).contains(text), "{text} is chained");
            }
            assert!(!format!("{entry:?}").contains("secret of a session"));
            let body = entry.body.unwrap().payload;
            assert!(!String::from_utf8_lossy(&body).contains("secret of a session"));
        }
        let elsewhere = TenantId::DEPLOYMENT;
        assert_ne!(
            HostUserId::of(company.tenant, &source("user-7")),
            HostUserId::of(elsewhere, &source("user-7"))
        );
        assert_ne!(
            HostUserId::of(elsewhere, &source("one")).as_uuid(),
            HostWorkId::of(elsewhere, &line("one")).as_uuid()
        );
    });
}

#[test]
fn what_a_session_was_shown_is_journaled_once_and_for_each_session_of_a_person() {
    run(async {
        let company = Company::new().await;
        let id = booked(&company).await;
        let [one, again, other] =
            ["one", "one", "other"].map(|session| ada(company.tenant, session, dispatcher()));
        assert_eq!(opens(&company, &one, id, NOW).await, 1);
        assert_eq!(opens(&company, &again, id, at(1)).await, 0);
        assert_eq!(opens(&company, &other, id, at(1)).await, 1);
        // One session text of two people is two sessions, and so is one of two companies.
        let grace = Viewer::vouched(HostUser {
            tenant: company.tenant,
            user: source("user-8"),
            name: line("Grace Example"),
            grants: dispatcher(),
            session: HostSession::of("one"),
            client: Client::default(),
        });
        assert_eq!(opens(&company, &grace, id, at(1)).await, 1);
        assert_ne!(one.session(), ada(TenantId::DEPLOYMENT, "one", dispatcher()).session());
        let work = Viewer::work(company.tenant, line("import"), dispatcher());
        assert_eq!(opens(&company, &work, id, at(1)).await, 1);
        assert_eq!(opens(&company, &work, id, at(2)).await, 0);
        let told =
            accesses(&*company.store, &EntryKey::All(company.tenant), None, PAGE).await.unwrap().events;
        let names: Vec<_> =
            told.iter().filter_map(|event| Some(event.names.actor.as_ref()?.as_str())).collect();
        let expected = ["desk", "Ada Quillfeather", "Ada Quillfeather", "Grace Example", "import"];
        assert_eq!(names, expected, "the desk read a code");
    });
}

#[test]
fn what_was_made_for_one_is_opened_by_nobody_else() {
    run(async {
        let company = Company::new().await;
        let id = booked(&company).await;
        let [one, other] = ["one", "other"].map(|session| ada(company.tenant, session, dispatcher()));
        let answer = company.portal.seat(&one, NOW).dispatches().read(id).await.unwrap();
        let refused = company.portal.seat(&other, NOW).disclose(line("page"), answer).await;
        assert_eq!(refused.err(), Some(PortalError::Forbidden));
    });
}

#[test]
fn a_repeated_request_finds_what_the_same_session_made_and_no_other() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let [one, other] = ["one", "other"].map(|session| ada(company.tenant, session, dispatcher()));
        let books = async |viewer: &Viewer| {
            let key = IdempotencyKey::new(viewer.session(), "order 7");
            let claim = Some(Claim { key, request: [7; 32] });
            let seat = company.portal.seat(viewer, NOW);
            let made = seat.dispatches().create(trip(place.id, place.id, 30), claim).await.unwrap();
            let repeated = made.repeated;
            (seat.disclose(line("page"), made.value.view).await.unwrap().unwrap().id(), repeated)
        };
        let first = books(&one).await;
        assert_eq!(books(&one).await, (first.0, true));
        let (id, repeated) = books(&other).await;
        assert!(!first.1 && !repeated && id != first.0);
    });
}

#[test]
fn a_stamp_tells_who_made_it_and_what_they_are_called() {
    run(async {
        let company = Company::new().await;
        let id = booked(&company).await;
        let work = Viewer::work(company.tenant, line("vehicle feed"), dispatcher());
        let viewer = ada(company.tenant, "one", dispatcher());
        for (viewer, step, kind, name, stamped_by) in [
            (&viewer, Step::Assigned, "host_user", "Ada Quillfeather", {
                HostUserId::of(company.tenant, &source("user-7")).to_string()
            }),
            (&work, Step::Enroute, "host_work", "vehicle feed", {
                HostWorkId::of(company.tenant, &line("vehicle feed")).to_string()
            }),
        ] {
            let seat = company.portal.seat(viewer, NOW);
            seat.dispatches().progress(id, None, Progressing::Step(step, NOW), None).await.unwrap();
            let answer = seat.dispatches().read(id).await.unwrap();
            let view = seat.disclose(line("page"), answer).await.unwrap();
            let told = serde_json::to_value(&view).unwrap().to_string();
            for text in [kind, name, &stamped_by] {
                assert!(told.contains(text), "{text} in {told}");
            }
        }
    });
}

struct Places {
    company: Company,
    hospital: DivisionId,
    ward: FacilityId,
    call: DispatchId,
}

impl Places {
    async fn new() -> Self {
        let company = Company::new().await;
        let seat = company.portal.seat(&company.desk, NOW);
        let region = seat.directory().create_region(line("North"), None).await.unwrap().value;
        let hospital = NewDivision::new(region, line("East"), DivisionKind::Provider);
        let hospital = seat.directory().create_division(hospital, None).await.unwrap().value;
        let mut ward = NewFacility::new(line("Ward"), FacilityKind::Hospital, chicago());
        ward.division = Some(hospital);
        let ward = company.facility_from(ward).await.id;
        let call = company.trip(ward, ward, 30).await;
        // Whoever stands anywhere at all is shown and allowed all.
        company.policy.swap(Rules::new("all", |_, _| everything(), |_, _, _| true));
        company.portal.catch_up(company.tenant, NOW).await.unwrap();
        Self { company, hospital, ward, call }
    }

    async fn lists(&self, grants: Vec<Grant>) -> Result<Vec<DispatchId>, PortalError> {
        let viewer = ada(self.company.tenant, "one", grants);
        let seat = self.company.portal.seat(&viewer, NOW);
        let answer = seat.dispatches().list(&DispatchFilter::default(), PAGE).await?;
        let page = seat.disclose(line("page"), answer).await.unwrap();
        Ok(page.items.iter().map(|view| view.id()).collect())
    }
}

#[test]
fn grants_count_where_the_company_has_their_place_and_its_role() {
    run(async {
        let places = Places::new().await;
        let at = |role, scope| vec![Grant::new(role, scope).unwrap()];
        let seat = places.company.portal.seat(&places.company.desk, NOW);
        let vans =
            seat.directory().create_affiliate(NewAffiliate::new(line("Vans")), None).await.unwrap().value;
        let (regions, _) = seat.directory().places().await.unwrap();
        // A region without a division is one all the same.
        let south = seat.directory().create_region(line("South"), None).await.unwrap().value;
        for held in [
            at(Role::EdNormal, Scope::Division(places.hospital)),
            at(Role::Cmoc, Scope::Region(regions[0].id())),
            at(Role::Cmoc, Scope::Region(south)),
            at(Role::Onlooker, Scope::Facility(places.ward)),
            at(Role::Affiliate, Scope::Affiliate(vans)),
            grants(&["dispatcher"]),
        ] {
            assert_eq!(places.lists(held.clone()).await, Ok(vec![places.call]), "{held:?}");
        }
        let id = "0192d3a4-0000-7000-8000-000000000001";
        for nothing in [
            format!("ed_normal@division:{id}"),
            format!("cmoc@region:{id}"),
            format!("onlooker@facility:{id}"),
            format!("affiliate@affiliate:{id}"),
            // An agency's role at a hospital.
            format!("field_ems@division:{}", places.hospital),
            "dispatcher,until=2026-11-21T14:05:00Z".to_owned(),
            "dispatcher,from=192.0.2.0/24".to_owned(),
        ] {
            assert_eq!(places.lists(grants(&[&nothing])).await, Err(PortalError::Forbidden), "{nothing}");
        }
        assert_eq!(places.lists(Vec::new()).await, Err(PortalError::Forbidden));
        assert_eq!(places.lists(grants(&["dispatcher,from=10.0.0.0/8"])).await, Ok(vec![places.call]));
        // Work has no device, so it is in no network.
        let work =
            Viewer::work(places.company.tenant, line("import"), grants(&["dispatcher,from=0.0.0.0/0"]));
        let refused =
            places.company.portal.seat(&work, NOW).dispatches().list(&DispatchFilter::default(), PAGE).await;
        assert_eq!(refused.err(), Some(PortalError::Forbidden));
    });
}

#[test]
fn whoever_a_host_vouches_for_is_no_operator_whatever_the_rules_say() {
    run(async {
        let company = Company::new().await;
        company.policy.swap(Rules::new("all", |_, _| Disclosure::NOTHING, |_, _, _| true));
        company.portal.catch_up(company.tenant, NOW).await.unwrap();
        let grants = || grants(&["administrator", "api_client", "dispatcher"]);
        for viewer in
            [ada(company.tenant, "one", grants()), Viewer::work(company.tenant, line("import"), grants())]
        {
            let seat = company.portal.seat(&viewer, NOW);
            // A person makes tokens as any other whom the rules let: none that reads journals.
            let made = seat.tokens().create(line("more"), grants(), None).await.unwrap_err();
            assert!(matches!(made, PortalError::Forbidden | PortalError::Invalid { field: "grants", .. }));
            assert_eq!(seat.keys().add().await.err(), Some(PortalError::Forbidden));
        }
    });
}
