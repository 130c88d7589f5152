//! The Facilities List as people read it: by name, by words, and no more than their places.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::{RecordStatus, Role};
use bayboard::portal::{FacilityPatch, PortalError, SoughtFacilities};
use bayboard::{Disclosure, FacilityId};
use std::num::NonZeroU16;
use support::company::{Company, NOW};
use support::rules::Rules;
use support::run;

const TWO: NonZeroU16 = NonZeroU16::new(2).unwrap();

async fn found(company: &Company, words: &str, after: Option<FacilityId>) -> (Vec<String>, bool) {
    let sought = SoughtFacilities { words: words.to_owned(), status: Some(RecordStatus::Active) };
    let page = company.portal.seat(&company.desk, NOW).facilities().find(&sought, after, TWO).await.unwrap();
    (page.items.iter().map(|facility| facility.name().to_owned()).collect(), page.more)
}

#[test]
fn facilities_stand_by_name_and_a_page_goes_on_where_the_last_one_ended() {
    run(async {
        let company = Company::new().await;
        let willow = company.facility("Willow Court").await;
        let alder = company.facility("alder House").await;
        let mercy = company.facility("Mercy General").await;
        assert_eq!(
            found(&company, "", None).await,
            (vec!["alder House".into(), "Mercy General".into()], true)
        );
        assert_eq!(found(&company, "", Some(mercy.id)).await, (vec!["Willow Court".into()], false));
        assert_eq!(found(&company, "", Some(willow.id)).await, (vec![], false));
        let _ = alder;
    });
}

#[test]
fn all_words_have_to_be_in_it_in_any_case_and_an_id_is_found_without_its_dash() {
    run(async {
        let company = Company::new().await;
        let willow = company.facility("Willow Court").await;
        company.facility("Willow Park").await;
        assert_eq!(found(&company, "court  WILLOW", None).await.0, ["Willow Court"]);
        assert_eq!(found(&company, "court mercy", None).await.0, Vec::<String>::new());
        let id = willow.public_id.to_string();
        assert_eq!(found(&company, &id, None).await.0, ["Willow Court"]);
        assert_eq!(found(&company, &id.replace('-', ""), None).await.0, ["Willow Court"]);
    });
}

#[test]
fn what_is_out_of_use_is_found_when_it_is_looked_for() {
    run(async {
        let company = Company::new().await;
        let willow = company.facility("Willow Court").await;
        let seat = company.portal.seat(&company.desk, NOW);
        let away = FacilityPatch { record_status: Some(RecordStatus::Archived), ..FacilityPatch::default() };
        seat.facilities().update(willow.id, None, away).await.unwrap();
        assert_eq!(found(&company, "", None).await.0, Vec::<String>::new());
        let sought = SoughtFacilities { status: Some(RecordStatus::Archived), ..SoughtFacilities::default() };
        assert_eq!(seat.facilities().find(&sought, None, TWO).await.unwrap().items.len(), 1);
    });
}

#[test]
fn who_may_list_none_finds_none() {
    run(async {
        let company = Company::new().await;
        company.facility("Willow Court").await;
        company.policy.swap(Rules::new("nothing", |_, _| Disclosure::NOTHING, |_, _, _| false));
        company.portal.catch_up(company.tenant, NOW).await.unwrap();
        let viewer = company.token("reader", Role::Dispatcher).await;
        let seat = company.portal.seat(&viewer, NOW);
        let refused = seat.facilities().find(&SoughtFacilities::default(), None, TWO).await;
        assert!(matches!(refused, Err(PortalError::Forbidden)));
    });
}
