//! A whole board from SQLite: decided by the join, withheld and ordered by the statement, written by
//! serde_json.

use crate::sqlite::{add_call, number, open};
use bayboard::access::{DisplayProfile, Phase, RecordStatus, Relation, Role};
use bayboard::{Facts, Word};
use bayboard_benches::{
    Drawer, Drawing, Failure, PlainAuthorization, PlainBoard, PlainRow, PlainTime, RuleTable,
};
use sea_orm::sqlx::query::Query;
use sea_orm::sqlx::sqlite::{Sqlite, SqliteArguments, SqliteRow};
use sea_orm::sqlx::{Row, SqliteConnection, query, raw_sql};
use tokio::runtime::{Builder, Runtime};

/// Who writes the JSON.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// serde_json, over rows that borrow from SQLite's.
    Rows,
    /// The statement, which answers with the two charts as texts.
    Json,
}

/// SQLite with a facility's lines. Their texts are stored as they are shown, so that it formats no times.
pub(crate) struct SqliteBoard {
    form: Form,
    table: RuleTable,
    runtime: Runtime,
}

const FACILITY: i64 = 1;
const ROWS: &str = include_str!("board_rows.sql");
const JSON: &str = include_str!("board_json.sql");

impl SqliteBoard {
    pub(crate) fn load(form: Form) -> Result<Self, Failure> {
        Ok(Self {
            form,
            table: RuleTable::shipped(),
            runtime: Builder::new_current_thread().enable_all().build()?,
        })
    }
}

impl Drawer for SqliteBoard {
    fn name(&self) -> String {
        match self.form {
            Form::Rows => "SQLite, cells joined, and serde_json".to_owned(),
            Form::Json => "SQLite, cells joined, JSON by the statement".to_owned(),
        }
    }

    fn prepare<'a>(&'a self, board: &PlainBoard<'_>) -> Result<Box<dyn Drawing + 'a>, Failure> {
        let connection = self.runtime.block_on(async {
            let mut connection = open(&self.table).await?;
            raw_sql(include_str!("board_schema.sql")).execute(&mut connection).await?;
            let sides =
                board.departures.iter().map(|row| (0, row)).chain(board.arrivals.iter().map(|row| (1, row)));
            for (call, (side, row)) in sides.enumerate() {
                let facts = Facts::new(Relation::OwnFacility, RecordStatus::Active, Phase::Booked, false);
                add_call(&mut connection, call, facts).await?;
                add_line(&mut connection, call as i64, side, row).await?;
            }
            raw_sql("ANALYZE").execute(&mut connection).await?;
            Ok::<_, Failure>(connection)
        })?;
        Ok(Box::new(Lines { runtime: &self.runtime, connection, form: self.form, version: board.version }))
    }
}

async fn add_line(
    connection: &mut SqliteConnection,
    call: i64,
    side: i64,
    row: &PlainRow<'_>,
) -> Result<(), Failure> {
    let time = row.time.as_ref();
    query("INSERT INTO line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(call)
        .bind(FACILITY)
        .bind(side)
        // The lines come in order, so a line's number is its place.
        .bind(call)
        .bind(row.key)
        .bind(row.day)
        .bind(time.map(|time| time.kind))
        .bind(time.map(|time| time.label))
        .bind(time.and_then(|time| time.at))
        .bind(time.and_then(|time| time.until))
        .bind(time.and_then(|time| time.was))
        .bind(row.room)
        .bind(row.level)
        .bind(row.level_mark)
        .bind(row.other_end)
        .bind(row.status)
        .bind(row.late_minutes)
        .bind(row.authorization.as_ref().map(|it| it.missing))
        .bind(row.authorization.as_ref().and_then(|it| it.form))
        .bind(row.is_return)
        .execute(connection)
        .await?;
    Ok(())
}

/// A database with one board in it.
struct Lines<'a> {
    runtime: &'a Runtime,
    connection: SqliteConnection,
    form: Form,
    version: u8,
}

impl Drawing for Lines<'_> {
    fn draw(&mut self) -> Result<String, Failure> {
        match self.form {
            Form::Rows => self.draw_rows(),
            Form::Json => self.draw_json(),
        }
    }
}

impl Lines<'_> {
    fn draw_rows(&mut self) -> Result<String, Failure> {
        let lines = self.runtime.block_on(bound(ROWS).fetch_all(&mut self.connection))?;
        let mut board = PlainBoard { version: self.version, departures: Vec::new(), arrivals: Vec::new() };
        for line in &lines {
            let side = if line.try_get_unchecked::<i64, _>(0)? == 0 {
                &mut board.departures
            } else {
                &mut board.arrivals
            };
            side.push(row(line)?);
        }
        Ok(serde_json::to_string(&board)?)
    }

    fn draw_json(&mut self) -> Result<String, Failure> {
        let charts = self.runtime.block_on(bound(JSON).fetch_one(&mut self.connection))?;
        let (departures, arrivals): (&str, &str) =
            (charts.try_get_unchecked(0)?, charts.try_get_unchecked(1)?);
        let version = self.version;
        Ok(format!("{{\"version\":{version},\"departures\":[{departures}],\"arrivals\":[{arrivals}]}}"))
    }
}

fn bound(statement: &'static str) -> Query<'static, Sqlite, SqliteArguments> {
    let (role, profile) = (Role::Display, DisplayProfile::Standard);
    query(statement)
        .bind(number(role.word(), Role::ALL))
        .bind(number(profile.word(), DisplayProfile::ALL))
        .bind(FACILITY)
}

fn row(line: &SqliteRow) -> Result<PlainRow<'_>, Failure> {
    let text = |column: usize| line.try_get_unchecked::<Option<&str>, _>(column);
    let kind = text(3)?;
    let time = match (kind, text(4)?) {
        (Some(kind), Some(label)) => {
            Some(PlainTime { kind, label, at: text(5)?, until: text(6)?, was: text(7)? })
        }
        _ => None,
    };
    let (missing, form) = (line.try_get_unchecked::<Option<bool>, _>(14)?, text(15)?);
    Ok(PlainRow {
        key: line.try_get_unchecked(1)?,
        day: text(2)?,
        time,
        room: text(8)?,
        level: text(9)?,
        level_mark: text(10)?,
        other_end: text(11)?,
        status: text(12)?,
        late_minutes: line.try_get_unchecked(13)?,
        authorization: missing.map(|missing| PlainAuthorization { missing, form }),
        is_return: line.try_get_unchecked::<Option<bool>, _>(16)?.unwrap_or_default(),
    })
}
