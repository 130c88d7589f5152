//! Making a company large in a moment: copies of its settled dispatches, their entries and its logon rows, as plain rows.

use crate::dialect::Dialect;
use crate::sql::fixed;
use bayboard::TenantId;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbErr, TransactionTrait, Value};

/// Adds so many settled dispatches to a company that has some, as many journal entries with bodies and as many logon rows.
/// The copies' chain does not hold: nothing may verify it.
///
/// # Errors
/// Whatever the database says.
pub async fn grow(connection: &DatabaseConnection, tenant: TenantId, count: u32) -> Result<(), DbErr> {
    let dialect = dialect(connection)?;
    let transaction = connection.begin().await?;
    for table in [&DISPATCHES, &ENTRIES, &BODIES, &LOGONS] {
        for statement in table.statements(&transaction, dialect, count).await? {
            let values: &[Value] = if statement.contains("$1") { &[tenant.as_uuid().into()] } else { &[] };
            transaction.execute_raw(fixed(dialect, &statement, values.iter().cloned())).await?;
        }
    }
    let heads = format!(
        "UPDATE bayboard_head SET sequence = sequence + {count}, last_run = last_run + {count}, \
         last_logon = last_logon + {count} WHERE tenant = $1"
    );
    transaction.execute_raw(fixed(dialect, &heads, [tenant.as_uuid().into()])).await?;
    transaction.commit().await?;
    // PostgreSQL's statistics come from it; SQLite plans without, as it does in production.
    if dialect == Dialect::Postgres { connection.execute_unprepared("VACUUM ANALYZE").await.map(|_| ()) } else { Ok(()) }
}

fn dialect(connection: &impl ConnectionTrait) -> Result<Dialect, DbErr> {
    Dialect::of(connection).map_err(|_| DbErr::Custom("another database".to_owned()))
}

/// Rows of a table that are copied, each many times.
const ORIGINALS: u32 = 500;

/// How a table's rows are copied.
struct Copied {
    table: &'static str,
    /// Which of the tenant's rows are copied.
    among: &'static str,
    /// Columns that differ from copy to copy.
    fresh: &'static [(&'static str, Fresh)],
}

/// The value of a column in copy number `n`.
enum Fresh {
    /// An id that rises with the number, as real ones rise with time.
    Id,
    /// The number behind the last one given, which this column of the head holds.
    After(&'static str),
    /// One second earlier with every copy.
    Earlier,
    Reference,
}

const DISPATCHES: Copied = Copied {
    table: "bayboard_dispatch",
    among: "settled_at IS NOT NULL",
    fresh: &[
        ("id", Fresh::Id),
        ("run_number", Fresh::After("last_run")),
        ("source_ref", Fresh::Reference),
        ("settled_at", Fresh::Earlier),
    ],
};
const ENTRIES: Copied = Copied {
    table: "bayboard_journal_entry",
    among: "record_kind = 'dispatch'",
    fresh: &[("sequence", Fresh::After("sequence")), ("record_id", Fresh::Id)],
};
const BODIES: Copied = Copied { table: "bayboard_journal_body", among: "true", fresh: &[("sequence", Fresh::After("sequence"))] };
const LOGONS: Copied = Copied { table: "bayboard_logon", among: "true", fresh: &[("number", Fresh::After("last_logon"))] };

impl Copied {
    /// Numbers the rows to copy, and copies each in its turn.
    async fn statements(&self, connection: &impl ConnectionTrait, dialect: Dialect, count: u32) -> Result<[String; 4], DbErr> {
        let Self { table, among, .. } = self;
        let columns = columns(connection, dialect, table).await?;
        let values: Vec<String> = columns.iter().map(|column| self.value(dialect, column)).collect();
        let (columns, values) = (columns.join(", "), values.join(", "));
        let (numbers, series) = match dialect {
            Dialect::Sqlite => {
                ("WITH RECURSIVE series(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM series WHERE n < $2)", "series")
            }
            Dialect::Postgres => ("", "generate_series(1, $2) AS series(n)"),
        };
        let insert = format!(
            "INSERT INTO {table} ({columns}) {numbers} SELECT {values} FROM {series} \
             JOIN original ON original.place = n % (SELECT count(*) FROM original) \
             CROSS JOIN (SELECT * FROM bayboard_head WHERE tenant = $1) AS head"
        );
        Ok([
            format!(
                "CREATE TEMPORARY TABLE original AS SELECT row_number() OVER () - 1 AS place, it.* FROM {table} AS it \
                 WHERE tenant = $1 AND {among} LIMIT {ORIGINALS}"
            ),
            "CREATE INDEX original_place ON original (place)".to_owned(),
            insert.replace("$2", &count.to_string()),
            "DROP TABLE original".to_owned(),
        ])
    }
    fn value(&self, dialect: Dialect, column: &str) -> String {
        let fresh = self.fresh.iter().find(|(fresh, _)| *fresh == column);
        match (fresh.map(|(_, fresh)| fresh), dialect) {
            (None, _) => format!("original.{column}"),
            (Some(Fresh::Id), Dialect::Sqlite) => "unhex(printf('%032x', head.last_run + n))".to_owned(),
            (Some(Fresh::Id), Dialect::Postgres) => "lpad(to_hex(head.last_run + n), 32, '0')::uuid".to_owned(),
            (Some(Fresh::After(last)), _) => format!("head.{last} + n"),
            (Some(Fresh::Earlier), Dialect::Sqlite) => format!("original.{column} - n * 1000000"),
            (Some(Fresh::Earlier), Dialect::Postgres) => format!("original.{column} - n * 1000000::bigint"),
            (Some(Fresh::Reference), _) => "'copy-' || (head.last_run + n)".to_owned(),
        }
    }
}

async fn columns(connection: &impl ConnectionTrait, dialect: Dialect, table: &str) -> Result<Vec<String>, DbErr> {
    let question = match dialect {
        Dialect::Sqlite => format!("SELECT name FROM pragma_table_info('{table}')"),
        Dialect::Postgres => {
            format!("SELECT attname::text FROM pg_attribute WHERE attrelid = '{table}'::regclass AND attnum > 0")
        }
    };
    let rows = connection.query_all_raw(fixed(dialect, &question, [])).await?;
    rows.iter().map(|row| row.try_get_by_index(0)).collect()
}
