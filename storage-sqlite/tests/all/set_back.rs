//! A file that is put back to an earlier copy under a running node, in one transaction as SQLite's `.restore`
//! does, is noticed: the node writes nothing more.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::support;

use bayboard::access::{Action, Kind};
use bayboard::conformance::World;
use bayboard::portal::{Portal, PortalError};
use bayboard::{
    AnyField, Because, Decision, Disclosure, DivisionId, Facts, HostKind, Journal, Policy, PolicyVersion,
    Snapshot, StoreError, Subject, TenantId,
};
use std::path::Path;
use std::sync::Arc;
use support::{Shell, open};

/// Nothing that is stored may be changed by hand, unless these go first.
const UNLOCK: &str = "DROP TRIGGER bayboard_journal_entry_no_update; DROP TRIGGER bayboard_journal_entry_no_delete; \
    DROP TRIGGER bayboard_journal_entry_no_replace; DROP TRIGGER bayboard_journal_body_no_update;";
const TABLES: &str =
    "SELECT group_concat(name, ' ') FROM sqlite_schema WHERE type = 'table' AND name LIKE 'bayboard_%'";

async fn put_back(shell: &Shell, copy: &Path) {
    let tables: String = shell.answer(TABLES).await;
    shell.run(&format!("ATTACH '{}' AS copy", copy.display())).await.unwrap();
    let table =
        |name: &str| format!("DELETE FROM main.{name}; INSERT INTO main.{name} SELECT * FROM copy.{name};");
    let rows: String = tables.split(' ').map(table).collect();
    shell.run(&format!("BEGIN IMMEDIATE; {UNLOCK} {rows} COMMIT")).await.unwrap();
}

/// Rules that grant nothing.
#[derive(Clone, Debug)]
struct Nothing(PolicyVersion);

impl Policy for Nothing {
    fn snapshot(&self, _: TenantId, _: Option<DivisionId>) -> Arc<dyn Snapshot> {
        Arc::new(self.clone())
    }
}

impl Snapshot for Nothing {
    fn version(&self) -> &PolicyVersion {
        &self.0
    }

    fn decide_all(&self, _: &Subject, _: Kind, _: &[Facts], out: &mut [Disclosure]) {
        out.fill(Disclosure::NOTHING);
    }

    fn permits(&self, _: &Subject, _: Action, _: Facts) -> Decision {
        Decision::Deny(Because::default())
    }

    fn permits_host(&self, _: &Subject, _: &HostKind, _: &HostKind, _: Facts) -> Decision {
        Decision::Deny(Because::default())
    }

    fn host_words(&self) -> Vec<(HostKind, HostKind)> {
        Vec::new()
    }

    fn because(&self, _: &Subject, _: Facts, _: AnyField) -> Because {
        Because::default()
    }
}

fn is_another(error: &PortalError) {
    let PortalError::Store(StoreError::Unavailable { reason }) = error else { panic!("{error}") };
    assert!(reason.contains("another history"), "{reason}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_is_set_back_under_a_node_is_noticed() {
    // Behind the node, as far as it was, and further.
    for written in [0, 3, 5] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bayboard.db");
        let store = Arc::new(open(&path).await);
        let world = World::founded(1, &*store).await;
        world.book(&*store, world.any_dispatch()).await;
        let (shell, copy) = (Shell::open(&path).await, folder.path().join("copy.db"));
        shell.run(&format!("VACUUM INTO '{}'", copy.display())).await.unwrap();
        for _ in 0..3 {
            world.book(&*store, world.any_dispatch()).await;
        }
        let rules = Arc::new(Nothing(PolicyVersion::new("nothing")));
        let portal = Portal::open(store.clone(), rules, world.vault().clone()).await.unwrap();
        portal.catch_up(world.id(), world.now()).await.unwrap();
        put_back(&shell, &copy).await;
        for _ in 0..written {
            world.book(&*store, world.any_dispatch()).await;
        }
        let head = store.head(world.id()).await.unwrap();
        assert_eq!(head.sequence.0, 1 + written);
        for _ in 0..2 {
            is_another(&portal.catch_up(world.id(), world.now()).await.unwrap_err());
            is_another(&portal.digest_logons(world.id(), world.now()).await.unwrap_err());
            is_another(&portal.company(world.id()).await.err().unwrap());
        }
        assert_eq!(store.head(world.id()).await.unwrap(), head, "nothing was written");
        shell.close().await;
    }
}
