//! Whoever edits the file by hand is found, by position.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::support;

use bayboard::conformance::World;
use bayboard::conformance::fixtures::altered;
use bayboard::journal::{Fault, Head, Sequence, Tampered};
use bayboard::{Journal, TenantId};
use std::path::{Path, PathBuf};
use support::{Shell, journal, open, verify};
use tempfile::TempDir;

/// A file with ten entries on one chain, and the head that was kept elsewhere.
struct Evidence {
    _folder: TempDir,
    path: PathBuf,
    tenant: TenantId,
    saved: Head,
}

async fn evidence() -> Evidence {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bayboard.db");
    let store = open(&path).await;
    let world = World::founded(1, &store).await;
    for _ in 0..5 {
        let booked = world.book(&store, world.any_dispatch()).await;
        world.edit(&store, booked.clone(), altered(&booked, |raw| raw.confidential = true)).await.unwrap();
    }
    let saved = store.head(world.id()).await.unwrap();
    assert_eq!(saved.sequence, Sequence(10));
    store.close().await.unwrap();
    Evidence { _folder: folder, path, tenant: world.id(), saved }
}

const UNLOCK: &str = "DROP TRIGGER bayboard_journal_entry_no_update; DROP TRIGGER bayboard_journal_entry_no_delete; \
    DROP TRIGGER bayboard_journal_entry_no_replace; DROP TRIGGER bayboard_journal_body_no_update;";

/// Tampers with the company's chain in a copy of the file and reads it as an auditor does.
async fn after(evidence: &Evidence, sql: &str) -> Result<Head, Tampered> {
    let copy = evidence.path.with_extension("copy");
    let _ = std::fs::remove_file(&copy);
    std::fs::copy(&evidence.path, &copy).unwrap();
    tamper(&copy, &sql.replace("MINE", &format!("tenant = x'{}'", evidence.tenant.as_uuid().simple()))).await;
    let store = open(&copy).await;
    let entries = journal(&store, evidence.tenant).await;
    store.close().await.unwrap();
    verify(&entries, evidence.tenant, Some(evidence.saved))
}

async fn tamper(path: &Path, sql: &str) {
    let shell = Shell::open(path).await;
    shell.run(UNLOCK).await.unwrap();
    shell.run(sql).await.unwrap();
    shell.close().await;
}

#[tokio::test]
async fn every_way_to_tamper_is_found_at_its_position() {
    let evidence = evidence().await;
    let copy = "previous, hash, header, commitment, kind, at, record_kind, record_id, record_version";
    let insert = format!(
        "UPDATE bayboard_journal_entry SET sequence = sequence + 1000 WHERE MINE AND sequence >= 5;
         UPDATE bayboard_journal_entry SET sequence = sequence - 999 WHERE MINE AND sequence >= 1000;
         INSERT INTO bayboard_journal_entry (tenant, sequence, {copy})
         SELECT tenant, 5, {copy} FROM bayboard_journal_entry WHERE MINE AND sequence = 4;"
    );
    let cases = [
        ("nothing", "SELECT 1", None),
        (
            "header",
            "UPDATE bayboard_journal_entry SET header = CAST(header || x'00' AS BLOB) WHERE MINE AND sequence = 5",
            Some((5, Fault::Altered)),
        ),
        (
            "hash",
            "UPDATE bayboard_journal_entry SET hash = zeroblob(32) WHERE MINE AND sequence = 5",
            Some((5, Fault::Altered)),
        ),
        (
            "index",
            "UPDATE bayboard_journal_entry SET at = at + 1 WHERE MINE AND sequence = 5",
            Some((5, Fault::IndexAltered)),
        ),
        (
            "payload",
            "UPDATE bayboard_journal_body SET payload = CAST(payload || x'00' AS BLOB) WHERE MINE AND sequence = 5",
            Some((5, Fault::PayloadAltered)),
        ),
        (
            "delete",
            "DELETE FROM bayboard_journal_entry WHERE MINE AND sequence = 5",
            Some((5, Fault::Missing)),
        ),
        ("insert", &insert, Some((5, Fault::Altered))),
        (
            "swap",
            "UPDATE bayboard_journal_entry SET sequence = 1000 WHERE MINE AND sequence = 5;
             UPDATE bayboard_journal_entry SET sequence = 5 WHERE MINE AND sequence = 6;
             UPDATE bayboard_journal_entry SET sequence = 6 WHERE MINE AND sequence = 1000;",
            Some((5, Fault::Altered)),
        ),
        (
            "truncate",
            "DELETE FROM bayboard_journal_entry WHERE MINE AND sequence > 8",
            Some((9, Fault::Missing)),
        ),
    ];
    for (name, sql, found) in cases {
        let expected = match found {
            None => Ok(evidence.saved),
            Some((position, fault)) => Err(Tampered { sequence: Sequence(position), fault }),
        };
        assert_eq!(after(&evidence, sql).await, expected, "{name}");
    }
}

#[tokio::test]
async fn the_file_itself_refuses_to_change_history() {
    let evidence = evidence().await;
    let shell = Shell::open(&evidence.path).await;
    for refused in [
        "UPDATE bayboard_journal_entry SET at = at + 1",
        "DELETE FROM bayboard_journal_entry",
        "INSERT OR REPLACE INTO bayboard_journal_entry SELECT * FROM bayboard_journal_entry",
        "UPDATE bayboard_journal_body SET payload = x'00'",
    ] {
        assert!(shell.run(refused).await.is_err(), "{refused}");
    }
    shell.close().await;
}
