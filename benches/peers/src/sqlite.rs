//! SQLite as a peer: the rules are rows, and a board is decided by one prepared statement.

use bayboard::access::{DisplayProfile, Kind, Phase, RecordStatus, Relation, Role};
use bayboard::{AnyField, Disclosure, Facts, Field, Word};
use bayboard_benches::{Deciding, Failure, Peer, RuleTable, Scope, TableRule, Viewer};
use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteRow};
use sea_orm::sqlx::{ConnectOptions, Row, SqliteConnection, query, raw_sql};
use std::ops::Range;
use tokio::runtime::{Builder, Runtime};

/// How the rules are joined.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// The rules themselves.
    Rules,
    /// What they come to, worked out beforehand for every combination of words.
    Cells,
}

/// Both answer with one row of two JSON arrays: rows that cross from SQLite's thread to ours one by one cost
/// more than deciding them.
const BY_RULES: &str = "SELECT json_group_array(full), json_group_array(coarse) FROM ( \
     SELECT coalesce(sum(DISTINCT rule.full), 0) AS full, coalesce(sum(DISTINCT rule.coarse), 0) AS coarse \
     FROM call LEFT JOIN rule ON rule.role = ?1 AND rule.relation = call.relation AND rule.status = call.status \
       AND (rule.phase IS NULL OR rule.phase = call.phase) AND (rule.profile IS NULL OR rule.profile = ?2) \
       AND (rule.confidential IS NULL OR rule.confidential = call.confidential) \
     WHERE call.id >= ?3 AND call.id < ?4 GROUP BY call.id ORDER BY call.id)";

const BY_CELLS: &str = "SELECT json_group_array(full), json_group_array(coarse) FROM ( \
     SELECT coalesce(cell.full, 0) AS full, coalesce(cell.coarse, 0) AS coarse \
     FROM call LEFT JOIN cell ON cell.role = ?1 AND cell.profile = ?2 AND cell.relation = call.relation \
       AND cell.status = call.status AND cell.phase = call.phase AND cell.confidential = call.confidential \
     WHERE call.id >= ?3 AND call.id < ?4 ORDER BY call.id)";

const FILL_CELLS: &str = "WITH words(profile, phase, confidential) AS \
       (SELECT profile.value, phase.value, confidential.value \
        FROM json_each(?1) AS profile, json_each(?2) AS phase, json_each('[0, 1]') AS confidential) \
     INSERT INTO cell SELECT rule.role, words.profile, rule.relation, rule.status, words.phase, words.confidential, \
       coalesce(sum(DISTINCT rule.full), 0), coalesce(sum(DISTINCT rule.coarse), 0) \
     FROM words JOIN rule ON (rule.phase IS NULL OR rule.phase = words.phase) \
       AND (rule.profile IS NULL OR rule.profile = words.profile) \
       AND (rule.confidential IS NULL OR rule.confidential = words.confidential) \
     GROUP BY 1, 2, 3, 4, 5, 6";

/// SQLite, opened anew for each viewer's board.
pub(crate) struct Sqlite {
    form: Form,
    table: RuleTable,
    runtime: Runtime,
}

impl Sqlite {
    pub(crate) fn load(form: Form) -> Result<Self, Failure> {
        Ok(Self {
            form,
            table: RuleTable::shipped(),
            runtime: Builder::new_current_thread().enable_all().build()?,
        })
    }
}

/// A database in memory with the rules in it; the buffer between its thread and ours has room for a whole
/// board.
pub(crate) async fn open(table: &RuleTable) -> Result<SqliteConnection, Failure> {
    let options =
        SqliteConnectOptions::new().in_memory(true).row_buffer_size(4_096).disable_statement_logging();
    let mut connection = options.connect().await?;
    raw_sql(include_str!("sqlite_schema.sql")).execute(&mut connection).await?;
    for role in Role::ALL {
        let inherited = table.roles_of(role.word());
        for rule in table.rules.iter().filter(|rule| inherited.contains(&rule.role)) {
            for field in table.fields_of(&rule.object) {
                add_rule(&mut connection, *role, rule, field).await?;
            }
        }
    }
    let numbers = |count: usize| format!("{:?}", (0..count).collect::<Vec<_>>());
    query(FILL_CELLS)
        .bind(numbers(DisplayProfile::ALL.len()))
        .bind(numbers(Phase::ALL.len()))
        .execute(&mut connection)
        .await?;
    raw_sql("ANALYZE").execute(&mut connection).await?;
    Ok(connection)
}

async fn add_rule(
    connection: &mut SqliteConnection,
    role: Role,
    rule: &TableRule,
    field: Field,
) -> Result<(), Failure> {
    let confidential = (rule.confidential != "*").then_some(i64::from(rule.confidential == "yes"));
    let (field, bit) = (AnyField::from(field), |place: usize| 1_i64 << place);
    query("INSERT INTO rule VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(number(role.word(), Role::ALL))
        .bind(number(&rule.relation, Relation::ALL))
        .bind(number(&rule.status, RecordStatus::ALL))
        .bind(number(&rule.phase, Phase::ALL))
        .bind(number(&rule.profile, DisplayProfile::ALL))
        .bind(confidential)
        .bind((rule.act == "see").then(|| bit(field.place())))
        .bind(field.coarse_place().filter(|_| rule.act == "see_coarse").map(bit))
        .execute(connection)
        .await?;
    Ok(())
}

pub(crate) async fn add_call(
    connection: &mut SqliteConnection,
    id: usize,
    facts: Facts,
) -> Result<(), Failure> {
    query("INSERT INTO call VALUES (?, ?, ?, ?, ?)")
        .bind(id as i64)
        .bind(number(facts.relation().word(), Relation::ALL))
        .bind(number(facts.record_status().word(), RecordStatus::ALL))
        .bind(number(facts.phase().word(), Phase::ALL))
        .bind(facts.is_confidential())
        .execute(connection)
        .await?;
    Ok(())
}

/// A word's number; none for `*`.
pub(crate) fn number<W: Word>(word: &str, all: &[W]) -> Option<i64> {
    all.iter().position(|one| one.word() == word).map(|at| at as i64)
}

impl Peer for Sqlite {
    fn product(&self) -> &'static str {
        "SQLite"
    }

    fn form(&self) -> String {
        match self.form {
            Form::Rules => "rules joined".to_owned(),
            Form::Cells => "cells joined".to_owned(),
        }
    }

    fn decides_boards(&self) -> bool {
        true
    }

    fn prepare<'a>(
        &'a self,
        viewer: &Viewer,
        _: &Scope,
        facts: &[Facts],
    ) -> Result<Box<dyn Deciding + 'a>, Failure> {
        let connection = self.runtime.block_on(async {
            let mut connection = open(&self.table).await?;
            for (id, facts) in facts.iter().enumerate() {
                add_call(&mut connection, id, *facts).await?;
            }
            Ok::<_, Failure>(connection)
        })?;
        let role = number(viewer.role.word(), Role::ALL).ok_or("an unknown role")?;
        Ok(Box::new(Board { runtime: &self.runtime, connection, role, rows: facts.len(), form: self.form }))
    }
}

/// One viewer's calls.
struct Board<'a> {
    runtime: &'a Runtime,
    connection: SqliteConnection,
    role: i64,
    rows: usize,
    form: Form,
}

impl Deciding for Board<'_> {
    fn calls(&mut self) -> Result<f64, Failure> {
        Ok(1.0 / self.rows as f64)
    }

    fn decide(&mut self, rows: Range<usize>, out: &mut [Disclosure]) -> Result<(), Failure> {
        let statement = if self.form == Form::Rules { BY_RULES } else { BY_CELLS };
        let profile = number(Viewer::PROFILE.word(), DisplayProfile::ALL);
        let bound =
            query(statement).bind(self.role).bind(profile).bind(rows.start as i64).bind(rows.end as i64);
        let decided = self.runtime.block_on(bound.fetch_one(&mut self.connection))?;
        let (full, coarse) = (bits(&decided, 0)?, bits(&decided, 1)?);
        for (out, (full, coarse)) in out.iter_mut().zip(full.into_iter().zip(coarse)) {
            *out = Disclosure::of_bits(Kind::Dispatch, full, coarse as u32);
        }
        Ok(())
    }
}

fn bits(decided: &SqliteRow, column: usize) -> Result<Vec<u64>, Failure> {
    Ok(serde_json::from_str(decided.try_get_unchecked::<&str, _>(column)?)?)
}
