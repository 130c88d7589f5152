//! The change feed while several nodes write with commits that take their time, and readers follow.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

use crate::support;

use bayboard::Store;
use bayboard::conformance::async_trait;
use sea_orm::{ConnectionTrait, DbBackend, Statement, TransactionTrait};
use std::sync::Arc;
use std::time::Duration;
use support::rigs::feed::{Feed, RowId, Verdict, run};
use support::rigs::size;
use support::rigs::store_feed::{Position, StoreFeed};
use support::{Shell, database, open};

const NODES: usize = 3;
const WRITERS: usize = 32;
const READERS: usize = 3;
const TENANTS: u64 = 6;

/// At the end of a transaction, between writing and committing, sleep at random.
const SLOW: &str = "CREATE FUNCTION test_slow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
    PERFORM pg_sleep(random() * 0.02); RETURN NULL; END $$";

fn slow(table: &str, event: &str) -> String {
    format!(
        "CREATE CONSTRAINT TRIGGER test_slow AFTER {event} ON {table} DEFERRABLE INITIALLY DEFERRED \
         FOR EACH ROW EXECUTE FUNCTION test_slow()"
    )
}

async fn follow_stores(position: Position, span: Duration) -> Verdict {
    let database = database();
    database.run(SLOW);
    database.run(&slow("bayboard_head", "UPDATE"));
    let mut stores: Vec<Arc<dyn Store>> = Vec::new();
    for _ in 0..NODES {
        stores.push(Arc::new(open(&database.url()).await));
    }
    run(Arc::new(StoreFeed::new(stores, TENANTS, position).await), WRITERS, READERS, span).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_follower_misses_nothing_and_sees_nothing_twice() {
    let span = Duration::from_secs(size(2, 180));
    let verdict = follow_stores(Position::AsTold, span).await;
    eprintln!("PostgreSQL feed, {NODES} nodes, {WRITERS} writers, {span:?}: {verdict:?}");
    assert!(verdict.is_clean() && verdict.rows > 100, "{verdict:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_follower_that_asks_for_the_head_too_late_is_found() {
    let verdict = follow_stores(Position::HeadAfterwards, Duration::from_secs(2)).await;
    eprintln!("PostgreSQL feed, head afterwards: {verdict:?}");
    assert!(verdict.missed > 0, "{verdict:?}");
}

/// The usual mistake: a table numbered by a sequence, followed by `number > the last one seen`.
struct NumberedTable(Shell);

#[async_trait]
impl Feed for NumberedTable {
    fn streams(&self) -> usize {
        1
    }

    async fn write(&self, writer: usize, _: usize) -> RowId {
        let transaction = self.0.0.begin().await.unwrap();
        let insert = format!("INSERT INTO numbered (writer) VALUES ({writer}) RETURNING number");
        let row = transaction
            .query_one_raw(Statement::from_string(DbBackend::Postgres, insert))
            .await
            .unwrap()
            .unwrap();
        transaction.commit().await.unwrap();
        u128::try_from(row.try_get_by_index::<i64>(0).unwrap()).unwrap()
    }

    async fn after(&self, _: usize, _: usize, position: u64) -> (Vec<RowId>, u64) {
        let question = format!("SELECT number FROM numbered WHERE number > {position} ORDER BY number");
        let rows =
            self.0.0.query_all_raw(Statement::from_string(DbBackend::Postgres, question)).await.unwrap();
        let numbers: Vec<u64> =
            rows.iter().map(|row| row.try_get_by_index::<i64>(0).unwrap().try_into().unwrap()).collect();
        let last = numbers.last().copied().unwrap_or(position);
        (numbers.into_iter().map(RowId::from).collect(), last)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_table_numbered_by_a_sequence_loses_rows() {
    let database = database();
    database.run(SLOW);
    database.run("CREATE TABLE numbered (number bigserial PRIMARY KEY, writer bigint)");
    database.run(&slow("numbered", "INSERT"));
    let table = NumberedTable(Shell::with_connections(&database.url(), 40).await);
    let verdict = run(Arc::new(table), WRITERS, READERS, Duration::from_secs(2)).await;
    eprintln!("a table numbered by a sequence: {verdict:?}");
    assert!(verdict.missed > 0, "{verdict:?}");
}
