//! The ring of keys: changed, behind, lost, and of another deployment.

use super::{Changing, Stage, open};
use crate::support::company::{BOOT, NOW, line};
use crate::support::run;
use bayboard::journal::Client;
use bayboard::portal::{
    FacilityPatch, NewDivision, Patch, PortalError, Progressing, check_keys, give_up_key, retire_key,
};
use bayboard::{DivisionKind, Generation, Key, KeyId, RecordKind, SealError, SeededEntropy, Step, Vault};
use std::collections::BTreeSet;
use std::sync::Arc;

#[test]
fn a_change_of_the_ring_rewrites_one_record_and_moves_nothing_else() {
    run(async {
        let stage = Stage::open().await;
        let (kept, decoy) =
            (stage.sign_in(&stage.public_id, &stage.code).await, stage.sign_in("0000-0001", "x").await);
        assert!(stage.works().await);
        stage.keys.add(2);
        // As a server does with a file that it follows.
        check_keys(&*stage.store, stage.portal.vault()).await.unwrap();
        assert!(stage.works().await);
        stage.keys.activate(2);
        assert!(stage.works().await);
        assert_eq!(stage.wrapped_under().await, BTreeSet::from([1]));
        let before = stage.journal().await.len();
        assert!(stage.portal.seat(&stage.desk, NOW).keys().rewrap_company().await.unwrap());
        assert!(
            !stage.portal.seat(&stage.desk, NOW).keys().rewrap_company().await.unwrap(),
            "whoever starts anew finds it done"
        );
        let journal = stage.journal().await;
        let told: Vec<RecordKind> =
            journal[before..].iter().map(|entry| entry.record.unwrap().kind).collect();
        assert_eq!((told, stage.wrapped_under().await), (vec![RecordKind::Tenant], BTreeSet::from([2])));

        retire_key(&*stage.store, KeyId(1)).await.unwrap();
        stage.keys.retire(1);
        // Nobody waited for a session, a link or a token to move, here or on a node that never knew the old
        // key.
        for node in [&stage, &stage.on(&stage.keys, 2).await] {
            assert!(node.works().await);
            assert_eq!((node.rows(&kept).await, node.rows(&decoy).await), (Some(2), Some(0)));
            assert_eq!((node.renewed(&kept).await, node.renewed(&decoy).await), (None, None));
            assert_eq!(node.needed().await, BTreeSet::from([1]));
            let code = node.portal.seat(&node.desk, NOW).facilities().reveal_code(node.place).await.unwrap();
            assert_eq!(code.spoken(), node.code);
        }
        let step = Progressing::Step(Step::Assigned, NOW);
        stage
            .portal
            .seat(&stage.desk, NOW)
            .dispatches()
            .progress(stage.call, None, step, None)
            .await
            .unwrap();
        assert!(stage.chain_holds().await);
    });
}

#[test]
fn a_node_whose_ring_is_behind_serves_until_something_is_sealed_under_what_it_lacks() {
    run(async {
        let stage = Stage::open().await;
        let behind = stage.on(&Changing::new(), 2).await;
        assert!(behind.works().await);
        let follow = async || behind.portal.catch_up(behind.tenant, NOW).await.unwrap();
        stage.keys.add(2);
        check_keys(&*stage.store, stage.portal.vault()).await.unwrap();
        stage.keys.activate(2);
        stage.portal.seat(&stage.desk, NOW).keys().rewrap_company().await.unwrap();
        follow().await;
        assert!(behind.works().await, "the company's key is the one that was open there");
        let company = behind.portal.company(behind.tenant).await.unwrap();
        assert_eq!(
            company.wrapped_under(),
            &BTreeSet::from([KeyId(2)]),
            "and whoever asks is told what is missing"
        );
        assert_eq!(
            open(&stage.store, &behind.keys, 3).await.map(drop).unwrap_err(),
            PortalError::MissingKey(KeyId(2))
        );

        stage.renew().await;
        // Known or unknown, right or wrong: while the key is missing the answer is the same.
        let lost = || PortalError::Seal(SealError::UnknownKey(KeyId(2)));
        for (id, code) in [
            (stage.public_id.as_str(), stage.code.as_str()),
            (&stage.public_id, "x"),
            ("0000-0001", "x"),
            ("?", "?"),
        ] {
            let tried = behind.portal.sign_in(behind.tenant, id, code, Client::default(), BOOT, NOW).await;
            assert_eq!(tried.map(|_| ()).unwrap_err(), lost());
        }
        assert_eq!(behind.portal.check_doors(behind.tenant, NOW).await, Err(lost()));
        behind.keys.add(2);
        assert!(behind.works().await, "as soon as it has it");
    });
}

#[test]
fn without_a_lost_key_facilities_get_new_codes_and_patients_can_be_erased() {
    run(async {
        let stage = Stage::open().await;
        let fresh = Changing::new();
        fresh.add(2);
        fresh.activate(2);
        fresh.retire(1);
        assert_eq!(
            open(&stage.store, &fresh, 2).await.map(drop).unwrap_err(),
            PortalError::MissingKey(KeyId(1))
        );
        let vault = Vault::new(Arc::new(fresh.clone()), Arc::new(SeededEntropy::new(3)));
        assert!(give_up_key(&*stage.store, &vault, KeyId(1)).await.unwrap());

        let stage = stage.on(&fresh, 4).await;
        let lost = || PortalError::Seal(SealError::UnknownKey(KeyId(1)));
        let tried = stage
            .portal
            .sign_in(stage.tenant, &stage.public_id, &stage.code, Client::default(), BOOT, NOW)
            .await;
        assert_eq!(tried.map(|_| ()).unwrap_err(), lost());
        assert!(stage.portal.seat(&stage.desk, NOW).keys().replace_lost(KeyId(1)).await.unwrap());
        assert!(
            !stage.portal.seat(&stage.desk, NOW).keys().replace_lost(KeyId(1)).await.unwrap(),
            "broken off, it is run again"
        );
        let gone = || PortalError::Seal(SealError::UnknownGeneration(Generation(1)));
        for (id, code) in [(stage.public_id.as_str(), stage.code.as_str()), ("0000-0001", "x")] {
            let tried = stage.portal.sign_in(stage.tenant, id, code, Client::default(), BOOT, NOW).await;
            assert_eq!(
                tried.map(|_| ()).unwrap_err(),
                gone(),
                "while one code is lost, known and unknown alike"
            );
        }
        let closed = stage.portal.seat(&stage.desk, NOW).keys().facilities_with_lost_codes().await.unwrap();
        assert_eq!(closed.iter().map(|facility| facility.id()).collect::<Vec<_>>(), [stage.place]);
        let code = stage
            .portal
            .seat(&stage.desk, NOW)
            .facilities()
            .rotate_code(stage.place, None, false)
            .await
            .unwrap()
            .spoken();
        assert!(
            stage.portal.seat(&stage.desk, NOW).keys().facilities_with_lost_codes().await.unwrap().is_empty()
        );
        assert_eq!(stage.rows(&stage.sign_in(&stage.public_id, &code).await).await, Some(2));
        assert!(!stage.has_display().await && !stage.has_token().await);
        let step = Progressing::Step(Step::Assigned, NOW);
        let tried =
            stage.portal.seat(&stage.desk, NOW).dispatches().progress(stage.call, None, step, None).await;
        assert_eq!(tried.map(|_| ()).unwrap_err(), gone());
        assert_eq!(stage.rewrap().await, (0, 0), "what is lost stops nothing");
        let region = stage
            .portal
            .seat(&stage.desk, NOW)
            .directory()
            .create_region(line("North"), None)
            .await
            .unwrap()
            .value;
        let division = stage
            .portal
            .seat(&stage.desk, NOW)
            .directory()
            .create_division(NewDivision::new(region, line("East"), DivisionKind::Provider), None)
            .await
            .unwrap()
            .value;
        let moved = FacilityPatch { division: Patch::Set(division), ..FacilityPatch::default() };
        stage.portal.seat(&stage.desk, NOW).facilities().update(stage.place, None, moved).await.unwrap();
        stage.portal.seat(&stage.desk, NOW).dispatches().erase(stage.call).await.unwrap();
        assert!(stage.chain_holds().await);
    });
}

#[test]
fn a_key_of_another_deployment_is_refused_active_or_not() {
    run(async {
        let stage = Stage::open().await;
        stage.keys.add(2);
        open(&stage.store, &stage.keys, 3).await.unwrap();
        let wrong = Changing::new();
        wrong.change(|ring| Ok(ring.with(KeyId(2), Key::from_bytes([9; 32]))));
        assert_eq!(
            open(&stage.store, &wrong, 4).await.map(|_| ()).unwrap_err(),
            PortalError::WrongKey(KeyId(2))
        );
    });
}

#[test]
fn a_ring_that_lacks_a_key_in_use_or_goes_back_to_a_retired_one_is_refused() {
    run(async {
        let stage = Stage::open().await;
        stage.keys.add(2);
        open(&stage.store, &stage.keys, 3).await.unwrap();
        let only_new = Changing::new();
        only_new.add(2);
        only_new.activate(2);
        only_new.retire(1);
        assert_eq!(
            open(&stage.store, &only_new, 4).await.map(drop).unwrap_err(),
            PortalError::MissingKey(KeyId(1))
        );
        // A stranger's ring, none of whose keys is known here, is no better.
        let stranger = Changing::new();
        stranger.add(3);
        stranger.activate(3);
        stranger.retire(1);
        assert_eq!(
            open(&stage.store, &stranger, 5).await.map(drop).unwrap_err(),
            PortalError::MissingKey(KeyId(1))
        );
        open(&stage.store, &stage.keys, 6).await.unwrap();

        stage.keys.activate(2);
        stage.portal.seat(&stage.desk, NOW).keys().rewrap_company().await.unwrap();
        retire_key(&*stage.store, KeyId(1)).await.unwrap();
        assert!(open(&stage.store, &only_new, 7).await.is_ok());
        stage.keys.activate(1);
        assert_eq!(
            open(&stage.store, &stage.keys, 8).await.map(drop).unwrap_err(),
            PortalError::RetiredKey(KeyId(1))
        );
    });
}
