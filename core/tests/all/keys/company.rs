//! A company's own keys: all that is sealed moves from one to the next.

use super::Stage;
use crate::support::company::{NOW, chicago, line};
use crate::support::run;
use bayboard::danger::AsRaw;
use bayboard::journal::{Client, EntryKind, RawEntry};
use bayboard::portal::{DispatchPatch, NewTenant, PortalError, Progressing};
use bayboard::{Generation, RecordKind, SealError, Step};
use std::collections::BTreeSet;

#[test]
fn everything_moves_to_the_companys_new_key_and_works_at_every_step() {
    run(async {
        let stage = Stage::open().await;
        let (kept, decoy) =
            (stage.sign_in(&stage.public_id, &stage.code).await, stage.sign_in("0000-0001", "x").await);
        let lost = stage.sign_in(&stage.public_id, &stage.code).await;
        assert_eq!(stage.portal.seat(&stage.desk, NOW).keys().add().await.unwrap(), Generation(2));
        assert_eq!(
            stage.portal.seat(&stage.desk, NOW).keys().add().await.unwrap(),
            Generation(2),
            "the one that waits"
        );
        assert!(
            stage.works().await && stage.renewed(&kept).await.is_none(),
            "nothing is sealed under it yet"
        );
        assert_eq!(stage.needed().await, BTreeSet::from([1]));
        let waiting = stage.portal.seat(&stage.desk, NOW).keys().drop(Generation(2)).await;
        let stays = Err(PortalError::Seal(SealError::ActiveGeneration(Generation(2))));
        assert_eq!(waiting, stays, "the next one would have its number");

        assert_eq!(stage.portal.seat(&stage.desk, NOW).keys().activate().await.unwrap(), Generation(2));
        assert_eq!((stage.rows(&kept).await, stage.rows(&decoy).await), (Some(2), Some(0)));
        let (renewed, renewed_decoy) =
            (stage.renewed(&kept).await.unwrap(), stage.renewed(&decoy).await.unwrap());
        assert_eq!(renewed.as_str().len(), renewed_decoy.as_str().len());
        assert!(stage.renewed(&renewed).await.is_none() && stage.door_works().await);
        let under_old = stage.uses().await.uses.remove(&Generation(1)).unwrap();
        assert_eq!((under_old.facilities, under_old.dispatches), (1, 2));
        assert_eq!(
            (under_old.displays, under_old.tokens),
            (vec!["East".to_owned()], vec!["software".to_owned()])
        );
        let early = stage.portal.seat(&stage.desk, NOW).keys().drop(Generation(1)).await;
        assert!(matches!(early, Err(PortalError::Invalid { field: "generation", .. })), "{early:?}");
        assert!(stage.works().await, "digests move as they are used");
        assert_eq!(stage.rewrap().await, (1, 2));
        assert_eq!(stage.rewrap().await, (0, 0), "whoever starts anew passes over what is done");
        assert_eq!(stage.needed().await, BTreeSet::from([2]));

        stage.portal.seat(&stage.desk, NOW).keys().drop(Generation(1)).await.unwrap();
        assert_eq!(stage.uses().await.held, BTreeSet::from([Generation(2)]));
        for node in [&stage, &stage.on(&stage.keys, 2).await] {
            assert!(node.works().await);
            assert_eq!((node.rows(&renewed).await, node.rows(&renewed_decoy).await), (Some(2), Some(0)));
            assert_eq!(node.rows(&lost).await, None, "what was never shown since ends");
        }
        let active = stage.portal.seat(&stage.desk, NOW).keys().drop(Generation(2)).await;
        assert!(active.is_err(), "what is needed is not dropped");
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
fn each_record_sealed_again_has_its_entry_and_payloads_of_patients_stay_sealed() {
    run(async {
        let stage = Stage::open().await;
        stage.renew().await;
        let before = stage.journal().await.len();
        stage.rewrap().await;
        assert!(stage.has_display().await && stage.has_token().await);
        let journal = stage.journal().await;
        let fresh: Vec<&RawEntry> = journal[before..].iter().collect();
        assert!(fresh.iter().all(|entry| entry.kind == EntryKind::Change));
        let of = |kind| {
            fresh.iter().filter(|entry| entry.record.is_some_and(|record| record.kind == kind)).count()
        };
        let kinds = [RecordKind::Facility, RecordKind::Dispatch, RecordKind::Display, RecordKind::ApiToken];
        assert_eq!((kinds.map(of), fresh.len()), ([1, 2, 1, 1], 5));
        let is_sealed = |entry: &&RawEntry| entry.header().unwrap().sealed;
        assert_eq!(fresh.iter().copied().filter(is_sealed).count(), 2);
    });
}

#[test]
fn what_is_erased_stays_erased_even_when_it_happens_meanwhile() {
    run(async {
        let stage = Stage::open().await;
        stage.renew().await;
        stage
            .store
            .overtake(stage.draft().await.erase(&stage.dispatch(stage.call).await, &[]).unwrap().finish());
        let done = stage.portal.seat(&stage.desk, NOW).keys().rewrap_journal_keys(None).await.unwrap();
        assert_eq!(done.sealed, 1, "of three dispatches two were erased");
        for id in [stage.call, stage.erased] {
            assert!(
                !stage.dispatch(id).await.as_raw().journal_key.is_held(),
                "an erased dispatch gets no key"
            );
        }
        assert!(stage.chain_holds().await);
    });
}

#[test]
fn a_change_that_meets_the_rewrap_goes_on_and_one_whose_view_has_passed_does_not() {
    run(async {
        let stage = Stage::open().await;
        let step = |step| Progressing::Step(step, NOW);
        let progress = async |what| {
            stage.portal.seat(&stage.desk, NOW).dispatches().progress(stage.call, None, what, None).await
        };
        let patch = || DispatchPatch { confidential: Some(true), ..DispatchPatch::default() };

        // As good as a rewrap for who looks beside what the key is wrapped under: a new version, and nothing
        // else.
        let rewrapped = async || {
            let before = stage.dispatch(stage.call).await;
            stage.draft().await.edit(before.clone(), before).unwrap().finish()
        };
        stage.store.overtake(rewrapped().await);
        progress(step(Step::Assigned)).await.unwrap();
        stage.store.overtake(rewrapped().await);
        stage.portal.seat(&stage.desk, NOW).dispatches().update(stage.call, None, patch()).await.unwrap();

        stage.store.overtake(rewrapped().await);
        progress(Progressing::Undo).await.unwrap();

        let update = async |seen, patch| {
            stage.portal.seat(&stage.desk, NOW).dispatches().update(stage.call, seen, patch).await
        };
        let seen = update(None, patch()).await.unwrap().version;
        stage.store.overtake(rewrapped().await);
        let seen = update(seen, patch()).await.unwrap().version;
        stage.store.overtake(stage.edit_of(stage.call).await);
        assert_eq!(update(seen, patch()).await.map(drop), Err(PortalError::Conflict));
    });
}

#[test]
fn a_secret_is_looked_up_under_every_key_of_the_company_whatever_it_is() {
    run(async {
        let stage = Stage::open().await;
        stage.portal.seat(&stage.desk, NOW).keys().add().await.unwrap();
        let asked = async |token: &str| {
            stage.calls.drain();
            stage.portal.viewer_by_token(stage.tenant, token, Client::default(), NOW).await.unwrap();
            stage.calls.drain()
        };
        let unknown = asked("bb_nobody").await;
        assert_eq!(unknown.iter().filter(|call| *call == "find").count(), 2, "{unknown:?}");
        assert_eq!((asked(&stage.token).await, asked("").await), (unknown.clone(), unknown));
    });
}

#[test]
fn another_companys_token_opens_nothing() {
    run(async {
        let stage = Stage::open().await;
        let new = NewTenant::new(line("Two Zones"), line("(555) 010-0143"), chicago());
        let other = stage.portal.create_tenant(line("set-up"), new, NOW).await.unwrap();
        assert!(
            stage
                .portal
                .viewer_by_token(other, &stage.token, Client::default(), NOW)
                .await
                .unwrap()
                .is_none()
        );
        assert!(stage.has_token().await);
        let session = stage.sign_in(&stage.public_id, &stage.code).await;
        assert_eq!(stage.portal.ticket(other, &session, NOW).await.unwrap(), None);
    });
}

#[test]
fn a_node_that_has_not_heard_of_the_newer_key_writes_no_digest_back() {
    run(async {
        let stage = Stage::open().await;
        let late = stage.on(&stage.keys, 2).await;
        assert!(late.works().await);
        stage.portal.seat(&stage.desk, NOW).keys().add().await.unwrap();
        late.portal.catch_up(late.tenant, NOW).await.unwrap();
        stage.portal.seat(&stage.desk, NOW).keys().activate().await.unwrap();
        assert!(stage.has_display().await && stage.has_token().await);
        let moved = stage.journal().await.len();
        assert!(late.has_token().await, "looked up under every key");
        late.portal.catch_up(late.tenant, NOW).await.unwrap();
        assert!(late.has_display().await && late.has_token().await);
        assert_eq!(stage.journal().await.len(), moved);
        let uses = stage.uses().await.uses;
        assert_eq!((uses[&Generation(2)].displays.len(), uses[&Generation(2)].tokens.len()), (1, 1));
    });
}
