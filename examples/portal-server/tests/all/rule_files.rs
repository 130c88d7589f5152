//! Rule files are followed while the server runs: a good edit shows on open boards, a bad one changes nothing
//! and says so.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::wire;
use crate::world;

use bayboard::portal::NewDispatch;
use bayboard::{Booking, FacilityKind, MemoryStore, ServiceLevel, Stop};
use portal_server::app::AppSettings;
use portal_server::process::RuleFiles;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};
use wire::{Request, ask};
use world::{Company, NOW, Plan, Server, minutes};

struct Followed {
    server: Server,
    overlay: PathBuf,
    session: String,
}

impl Followed {
    async fn start(folder: &Path) -> Self {
        let overlay = folder.join("house.csv");
        std::fs::write(&overlay, "end\n").unwrap();
        let files = RuleFiles { rules: None, overlay: Some(overlay.clone()) };
        let rules = files.load().await.unwrap();
        let company =
            Company::found_by(Arc::clone(&rules), Arc::new(MemoryStore::new()), Plan::default()).await;
        let place = company.facility("Maple Grove", FacilityKind::NursingHome).await;
        let from = Stop::at(place.id).with_room("214 B".parse().unwrap());
        let new = NewDispatch::new(
            from,
            Stop::residence(None),
            Booking::exact(NOW.plus(minutes(30))),
            ServiceLevel::Bls,
        );
        company.portal.seat(&company.desk, NOW).dispatches().create(new, None).await.unwrap();
        let server =
            company.serve(AppSettings { rules: Some(Arc::clone(&rules)), ..AppSettings::default() }).await;
        tokio::spawn(files.follow(rules));
        let form = Request::form(
            "/board/sign-in",
            &[("facility_id", &place.public_id), ("access_code", &place.code)],
        );
        let session = ask(server.address, &form).await.session().unwrap();
        Self { server, overlay, session }
    }

    fn save(&self, text: &str) {
        std::fs::write(&self.overlay, text).unwrap();
    }

    async fn board(&self) -> (u16, String) {
        let answer =
            ask(self.server.address, &Request::get("/api/v1/board").cookie(Some(&self.session))).await;
        (answer.status(), answer.text().clone())
    }

    async fn ready(&self) -> Value {
        ask(self.server.admin, &Request::get("/readyz")).await.json()
    }

    async fn until(&self, what: &str, holds: impl AsyncFn() -> bool) {
        let start = Instant::now();
        while !holds().await {
            assert!(
                start.elapsed() < Duration::from_secs(20),
                "{what}: {:?} {}",
                self.board().await,
                self.ready().await
            );
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_saved_overlay_shows_on_open_boards_and_a_broken_one_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let followed = Followed::start(folder.path()).await;
    let shows_room = async || followed.board().await.1.contains("214 B");
    assert!(shows_room().await);
    let before = followed.ready().await["policy"].clone();

    followed.save("hide, no-rooms, *, *, *, *, *, *, dispatch.rooms, see\nend\n");
    followed.until("the room goes", async || !shows_room().await).await;
    let hidden = followed.ready().await;
    assert!(hidden["policy"] != before && hidden["policy_error"].is_null(), "{hidden}");

    followed.save("hide, no-rooms, *, *, *, *, *, *, dispatch.roms, see\nend\n");
    followed.until("the mistake is told", async || !followed.ready().await["policy_error"].is_null()).await;
    let refused = followed.ready().await;
    assert_eq!(refused["policy"], hidden["policy"]);
    assert!(
        refused["policy_error"].as_str().unwrap().contains("did you mean `dispatch.rooms`?"),
        "{refused}"
    );
    assert!(!shows_room().await, "the last good rules serve");

    followed.save("end\n");
    followed.until("the room comes back", shows_room).await;
    assert_eq!(followed.ready().await["policy"], before);

    followed.save("hide, no-boards, *, *, *, *, *, *, action.view_board, do\nend\n");
    followed.until("the session ends", async || followed.board().await.0 == 401).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_public_learns_nothing_of_the_rules() {
    let folder = tempfile::tempdir().unwrap();
    let followed = Followed::start(folder.path()).await;
    let public = ask(followed.server.address, &Request::get("/readyz")).await;
    assert_eq!(public.text(), "{\"status\":\"ready\"}");
}

#[tokio::test]
async fn a_server_does_not_start_on_rules_that_are_wrong_or_missing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("rules.csv");
    let load = async |rules: &Path| {
        let files = RuleFiles { rules: Some(rules.to_owned()), overlay: None };
        files.load().await.map(|_| ()).unwrap_err().to_string()
    };
    assert!(load(&path).await.contains("cannot read"));
    std::fs::write(&path, "p, a, dispacher, own_tenant, active, *, *, *, dispatch.time, see\nend\n").unwrap();
    let told = load(&path).await;
    assert!(
        told.contains("nothing is served")
            && told.contains("line 1, column 7")
            && told.contains("`dispatcher`"),
        "{told}"
    );
}
