//! Staff see when a real ID is tried with wrong codes: how often, since when, from how many places.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::{Action, Role};
use bayboard::portal::{PortalError, WrongCodes};
use support::company::{Company, NOW, Place, at, from};
use support::rules::{Rules, everything};
use support::run;

async fn tries(company: &Company, place: &Place, address: &str, minute: i64) {
    company.sign_in(&place.public_id, "WRON-GWRO-NGWR", from(address), at(minute)).await;
}

#[test]
fn wrong_codes_at_a_real_id_are_told_by_facility_and_one_by_one() {
    run(async {
        let company = Company::new().await;
        let (maple, oak) = (company.facility("Maple Grove").await, company.facility("Oak").await);
        let quiet = company.facility("Quiet House").await;
        tries(&company, &maple, "192.0.2.7", -300).await;
        for minute in [-60, -59, -58] {
            tries(&company, &maple, "192.0.2.7", minute).await;
        }
        tries(&company, &maple, "2001:db8:1:2::1", -57).await;
        tries(&company, &maple, "2001:db8:1:2::9", -56).await;
        tries(&company, &oak, "192.0.2.8", -30).await;
        company.sign_in("9999-0000", "WRON-GWRO-NGWR", from("192.0.2.9"), at(-20)).await;
        company.sign_in(&quiet.public_id, &quiet.code.spoken(), from("192.0.2.9"), at(-19)).await;
        let seat = company.portal.seat(&company.desk, NOW);
        let told = seat.facilities().wrong_codes(at(-120)).await.unwrap();
        let of = |place: &Place, tries, first, last, sources| WrongCodes {
            facility: place.id,
            tries,
            first: at(first),
            last: at(last),
            sources,
        };
        assert_eq!(told, [of(&maple, 5, -60, -56, 2), of(&oak, 1, -30, -30, 1)]);
        // The same once a digest was made over the rows, from which the search begins.
        company.portal.digest_logons(company.tenant, NOW).await.unwrap();
        assert_eq!(seat.facilities().wrong_codes(at(-120)).await.unwrap(), told);
        assert_eq!(seat.facilities().wrong_codes(at(-400)).await.unwrap()[0].tries, 6);
        assert_eq!(seat.facilities().wrong_codes(at(-30)).await.unwrap(), [of(&oak, 1, -30, -30, 1)]);
        assert_eq!(seat.facilities().wrong_codes(at(-29)).await.unwrap(), []);
        let here = seat.facilities().wrong_codes_of(maple.id, at(-120)).await.unwrap();
        let address = |place: usize| here[place].client.address.as_ref().unwrap().as_str();
        assert_eq!((here.len(), here[0].at, here[4].at), (5, at(-56), at(-60)), "the newest first");
        assert_eq!((address(0), address(4)), ("2001:db8:1:2::9", "192.0.2.7"));
        assert_eq!(seat.facilities().wrong_codes_of(quiet.id, at(-120)).await.unwrap(), []);
    });
}

#[test]
fn wrong_codes_are_for_whoever_reads_codes_out() {
    run(async {
        let company = Company::new().await;
        let maple = company.facility("Maple Grove").await;
        tries(&company, &maple, "192.0.2.7", -5).await;
        let viewer = company.token("somebody", Role::Dispatcher).await;
        let may = async |allowed: &'static [Action]| {
            let version = format!("only {allowed:?}");
            let only =
                Rules::new(&version, |_, _| everything(), move |_, action, _| allowed.contains(&action));
            company.policy.swap(only);
            company.portal.catch_up(company.tenant, NOW).await.unwrap();
            let seat = company.portal.seat(&viewer, NOW);
            let all = seat.facilities().wrong_codes(at(-60)).await.map(|all| all.len());
            (all, seat.facilities().wrong_codes_of(maple.id, at(-60)).await.map(|all| all.len()))
        };
        assert_eq!(may(&[Action::ReadAccessCode]).await, (Ok(1), Ok(1)));
        let refused = (Err(PortalError::Forbidden), Err(PortalError::Forbidden));
        assert_eq!(may(&[Action::ListFacilities]).await, refused);
    });
}
