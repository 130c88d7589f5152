//! Signing in: the same work whatever was typed, a throttle by source alone, and a bound on guessing.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::Timestamp;
use bayboard::access::{AccessCode, RecordStatus};
use bayboard::board::Pass;
use bayboard::journal::{Client, LogonEvent};
use bayboard::portal::{FacilityPatch, SignIn, SignInLimit, guess_bound};
use std::time::Duration;
use support::company::{BOOT, Company, NOW, Place, at, from, line, minutes};
use support::{run, size};

/// All that one visit asks of store, keys and randomness: sign in, draw the page, open and close the stream,
/// sign out twice.
async fn visit(company: &Company, id: &str, code: &str) -> Vec<String> {
    company.calls.drain();
    let ticket = company.ticket(id, code).await;
    let (pass, boards) = (Pass::Session(ticket.clone()), company.boards().await);
    assert!(boards.frame(&pass, NOW).unwrap().1.board().is_empty());
    for event in [LogonEvent::Connect, LogonEvent::Disconnect] {
        company
            .portal
            .record_screen(company.tenant, &pass, event, Client::default(), BOOT, NOW)
            .await
            .unwrap();
    }
    company.sign_out(&ticket).await;
    company.sign_out(&ticket).await;
    assert!(boards.admit(&pass).is_none());
    company.calls.drain()
}

#[test]
fn every_visit_asks_the_same_of_store_keys_and_randomness_whatever_was_typed() {
    run(async {
        let company = Company::new().await;
        let (quiet, closed) = (company.facility("Quiet House").await, company.facility("Closed House").await);
        let patch = FacilityPatch { record_status: Some(RecordStatus::Archived), ..FacilityPatch::default() };
        company.portal.seat(&company.desk, NOW).facilities().update(closed.id, None, patch).await.unwrap();
        let right = visit(&company, &quiet.public_id, &quiet.code.spoken()).await;
        assert!(right.len() > 8 && right.iter().any(|call| call == "find"), "{right:?}");
        assert!(right.iter().any(|call| call.starts_with("fill ")), "{right:?}");
        assert!(
            !right.iter().any(|call| call.starts_with("key ")),
            "the company's keys are at hand: {right:?}"
        );
        let long = "9".repeat(500);
        let typed = [
            (quiet.public_id.as_str(), "0000-1111-2222"),
            (&quiet.public_id, ""),
            ("0000-0001", "0000-1111-2222"),
            ("0000-0001", &quiet.code.spoken()),
            ("not an id", "x"),
            ("", ""),
            (&long, &long),
            ("' or 1=1 --", "\u{0}"),
            (&closed.public_id, &closed.code.spoken()),
            (&closed.public_id, "wrong"),
        ];
        for (id, code) in typed {
            assert_eq!(visit(&company, id, code).await, right, "{id:?}");
        }
        // The comparison can fail: a visit with one look more is another sequence.
        company.calls.note("one look more");
        let mut planted = company.calls.drain();
        planted.extend(visit(&company, "0000-0001", "x").await);
        assert_ne!(planted, right);
    });
}

async fn becomes(company: &Company, place: &Place, status: RecordStatus) {
    let delete_reason = (status == RecordStatus::Deleted).then(|| line("recorded twice"));
    let patch = FacilityPatch { record_status: Some(status), delete_reason, ..FacilityPatch::default() };
    company.portal.seat(&company.desk, NOW).facilities().update(place.id, None, patch).await.unwrap();
}

#[test]
fn a_facility_out_of_use_shows_nothing_to_its_right_code() {
    run(async {
        let company = Company::new().await;
        let (closed, other) = (company.facility("Closed House").await, company.facility("Lakeside").await);
        company.trip(closed.id, other.id, 30).await;
        let boards = company.boards().await;
        let shown = |pass: &Pass| boards.frame(pass, NOW).map(|(_, frame)| frame.board().departures().len());
        assert_eq!(shown(&company.pass(&closed).await), Some(1));
        for status in [RecordStatus::Archived, RecordStatus::Deleted] {
            becomes(&company, &closed, status).await;
            assert_eq!(shown(&company.pass(&closed).await), Some(0), "{status}");
            becomes(&company, &closed, RecordStatus::Active).await;
        }
    });
}

#[test]
fn sessions_and_display_links_of_a_facility_that_was_archived_do_not_revive_with_it() {
    run(async {
        let company = Company::new().await;
        let (place, other) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        let session = company.pass(&place).await;
        let (_, display) = company.display(place.id, |_| {}).await;
        let (kept, elsewhere) = (company.pass(&other).await, company.display(other.id, |_| {}).await.1);
        let boards = company.boards().await;
        let open = |pass: &Pass| boards.admit(pass).is_some();
        assert!(open(&session) && open(&display));
        becomes(&company, &place, RecordStatus::Archived).await;
        let meanwhile = company.pass(&place).await;
        assert!(!open(&session) && !open(&display) && open(&meanwhile));
        becomes(&company, &place, RecordStatus::Active).await;
        assert!(!open(&session) && !open(&display) && !open(&meanwhile), "what ended stays ended");
        assert!(open(&company.pass(&place).await), "its code signs in again");
        // A change that archives nothing ends nothing.
        let again = company.pass(&place).await;
        becomes(&company, &place, RecordStatus::Active).await;
        assert!(open(&again) && open(&kept) && open(&elsewhere));
    });
}

/// One act has one effect, whether one place is put away or many at once.
#[test]
fn facilities_archived_together_end_their_sessions_and_display_links_as_one_alone_does() {
    run(async {
        let company = Company::new().await;
        let (place, other, kept) = (
            company.facility("Maple Grove").await,
            company.facility("Lakeside").await,
            company.facility("Hillcrest").await,
        );
        let mut passes = Vec::new();
        for place in [&place, &other, &kept] {
            passes.push([company.pass(place).await, company.display(place.id, |_| {}).await.1]);
        }
        let boards = company.boards().await;
        let to = |status| FacilityPatch { record_status: Some(status), ..FacilityPatch::default() };
        let away = vec![(place.id, to(RecordStatus::Archived)), (other.id, to(RecordStatus::Archived))];
        let changed = company.portal.seat(&company.desk, NOW).facilities().update_all(away).await.unwrap();
        assert_eq!(changed, [place.id, other.id]);
        let back = vec![(place.id, to(RecordStatus::Active)), (other.id, to(RecordStatus::Active))];
        company.portal.seat(&company.desk, NOW).facilities().update_all(back).await.unwrap();
        let open = |passes: &[Pass; 2]| passes.each_ref().map(|pass| boards.admit(pass).is_some());
        assert_eq!(
            passes.iter().map(open).collect::<Vec<_>>(),
            [[false, false], [false, false], [true, true]]
        );
    });
}

/// A right code from a source of its own at this moment.
async fn enters(company: &Company, place: &Place, address: &str, now: Timestamp) -> bool {
    matches!(
        company.sign_in(&place.public_id, &place.code.spoken(), from(address), now).await,
        SignIn::Session(_)
    )
}

#[test]
fn an_attack_never_keeps_a_right_code_out_nor_a_screen_still() {
    run(async {
        let company = Company::new().await;
        let (place, other) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        let boards = company.boards().await;
        let mut screen = boards.subscribe(company.pass(&place).await, NOW).unwrap();
        let mut frames = 0;
        screen.next(|| NOW).await.unwrap();
        let guesses = size(100_000, 1_000_000) as u64;
        let (mut let_in, mut told_to_wait) = (0u64, 0u64);
        for guess in 0..guesses {
            // A thousand guesses a second from a hundred sources.
            let now = NOW.plus(Duration::from_millis(guess));
            let code = format!("{guess:012}");
            match company
                .sign_in(&place.public_id, &code, from(&format!("203.0.113.{}", guess % 100)), now)
                .await
            {
                SignIn::Session(cookie) => {
                    let_in += 1;
                    let pass = Pass::Session(
                        company.portal.ticket(company.tenant, &cookie, NOW).await.unwrap().unwrap(),
                    );
                    assert!(
                        boards.frame(&pass, now).is_none_or(|(_, frame)| frame.board().is_empty()),
                        "a guess shows nothing"
                    );
                }
                SignIn::Wait(wait) => {
                    told_to_wait += 1;
                    assert!(!wait.is_zero() && wait <= minutes(1), "the wait is open and ends");
                }
            }
            if guess % 5_000 == 0 {
                assert!(
                    enters(&company, &place, &format!("198.51.100.{}", guess / 5_000 % 250), now).await,
                    "at guess {guess}"
                );
                company.trip(place.id, other.id, 30).await;
                screen.next(|| now).await.unwrap();
                frames += 1;
            }
        }
        assert!(
            told_to_wait > guesses * 9 / 10 && let_in >= 2_000,
            "{let_in} let in, {told_to_wait} told to wait"
        );
        assert_eq!(frames, guesses / 5_000, "the screen that was signed in missed nothing");
    });
}

#[test]
fn the_throttle_counts_sources_and_never_ids() {
    run(async {
        let company = Company::new().await;
        let (one, other) = (company.facility("One").await, company.facility("Other").await);
        let tries = SignInLimit::default().tries;
        for _ in 0..tries {
            assert!(matches!(
                company.sign_in(&one.public_id, "wrong", from("203.0.113.9"), NOW).await,
                SignIn::Session(_)
            ));
        }
        assert!(
            !enters(&company, &one, "203.0.113.9", NOW).await
                && !enters(&company, &other, "203.0.113.9", NOW).await
        );
        assert!(enters(&company, &one, "203.0.113.10", NOW).await, "another source is not concerned");
        assert!(enters(&company, &one, "203.0.113.9", at(1)).await, "the wait ends after its window");
    });
}

/// 1,000 guesses a second from any number of sources for a year, against the configuration in force.
#[test]
fn a_year_of_guessing_stays_below_the_bound() {
    let year = Duration::from_secs(365 * 24 * 3_600);
    assert!(guess_bound(AccessCode::GENERATED_BITS, 1_000.0, year) < 3e-8);
    let limit = SignInLimit::default();
    let one_source = f64::from(limit.tries) / limit.window.as_secs_f64();
    assert!(one_source <= 1.0 && guess_bound(AccessCode::GENERATED_BITS, one_source, year) < 3e-11);
    assert!(guess_bound(40, 1_000.0, year) > 1e-2, "a shorter code would not hold");
    // The bits are there: no position of a generated code is fixed or rare.
    let entropy = bayboard::SeededEntropy::new(3);
    let codes: Vec<Vec<u8>> =
        (0..4_000).map(|_| AccessCode::generate(&entropy).spoken().replace('-', "").into_bytes()).collect();
    for position in 0..AccessCode::GENERATED_BITS as usize / 5 {
        let mut seen = [0u32; 256];
        codes.iter().for_each(|code| seen[usize::from(code[position])] += 1);
        let used: Vec<u32> = seen.into_iter().filter(|count| *count > 0).collect();
        assert!(
            used.len() == 32 && used.iter().all(|count| (70..=190).contains(count)),
            "{position}: {used:?}"
        );
    }
}
