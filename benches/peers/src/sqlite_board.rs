//! A whole board from SQLite: decided by the join, withheld and ordered by the statement, written by serde_json.

use crate::sqlite::{add_call, number, open};
use bayboard::access::{DisplayProfile, Phase, RecordStatus, Relation, Role};
use bayboard::{Facts, Field, Word};
use bayboard_benches::{Drawer, Drawing, Failure, PlainAuthorization, PlainBoard, PlainRow, PlainTime, RuleTable};
use sea_orm::sqlx::sqlite::SqliteRow;
use sea_orm::sqlx::{AssertSqlSafe, Row, SqliteConnection, query, raw_sql};
use tokio::runtime::{Builder, Runtime};

/// SQLite with a facility's lines. Their texts are stored as they are shown, so that it formats no times.
pub(crate) struct SqliteBoard {
    table: RuleTable,
    runtime: Runtime,
}

const FACILITY: i64 = 1;

impl SqliteBoard {
    pub(crate) fn load() -> Result<Self, Failure> {
        Ok(Self { table: RuleTable::shipped(), runtime: Builder::new_current_thread().enable_all().build()? })
    }
}

impl Drawer for SqliteBoard {
    fn name(&self) -> String {
        "SQLite, cells joined, and serde_json".to_owned()
    }
    fn prepare<'a>(&'a self, board: &PlainBoard<'_>) -> Result<Box<dyn Drawing + 'a>, Failure> {
        let connection = self.runtime.block_on(async {
            let mut connection = open(&self.table).await?;
            raw_sql(include_str!("board_schema.sql")).execute(&mut connection).await?;
            let sides = board.departures.iter().map(|row| (0, row)).chain(board.arrivals.iter().map(|row| (1, row)));
            for (call, (side, row)) in sides.enumerate() {
                let facts = Facts::new(Relation::OwnFacility, RecordStatus::Active, Phase::Booked, false);
                add_call(&mut connection, call, facts).await?;
                add_line(&mut connection, call as i64, side, row).await?;
            }
            raw_sql("ANALYZE").execute(&mut connection).await?;
            Ok::<_, Failure>(connection)
        })?;
        Ok(Box::new(Lines { runtime: &self.runtime, connection, statement: statement(), version: board.version }))
    }
}

async fn add_line(connection: &mut SqliteConnection, call: i64, side: i64, row: &PlainRow<'_>) -> Result<(), Failure> {
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

/// Every column stands behind its field's bit, as the gate would have it.
fn statement() -> String {
    let shown = |column: &str, field: Field| {
        let bit = 1_u64 << number(field.word(), Field::ALL).unwrap_or_default();
        format!("CASE WHEN cell.full & {bit} THEN line.{column} END")
    };
    let columns = [
        ("day", Field::Time),
        ("kind", Field::Time),
        ("label", Field::Time),
        ("at", Field::Time),
        ("until", Field::Time),
        ("was", Field::Time),
        ("room", Field::Room),
        ("level", Field::Level),
        ("level_mark", Field::Level),
        ("other_end", Field::OtherEnd),
        ("status", Field::Status),
        ("late_minutes", Field::Late),
        ("missing", Field::AuthorizationMark),
        ("form", Field::AuthorizationForm),
        ("is_return", Field::Leg),
    ];
    let columns = columns.map(|(column, field)| shown(column, field)).join(", ");
    format!(
        "SELECT line.side, line.key, {columns} FROM line JOIN call ON call.id = line.call \
         JOIN cell ON cell.role = ?1 AND cell.profile = ?2 AND cell.relation = call.relation AND cell.status = call.status \
           AND cell.phase = call.phase AND cell.confidential = call.confidential \
         WHERE line.facility = ?3 ORDER BY line.side, line.place"
    )
}

/// A database with one board in it.
struct Lines<'a> {
    runtime: &'a Runtime,
    connection: SqliteConnection,
    statement: String,
    version: u8,
}

impl Drawing for Lines<'_> {
    fn draw(&mut self) -> Result<String, Failure> {
        let (role, profile) = (Role::Display, DisplayProfile::Standard);
        // The text is the same each time, so the connection finds its prepared statement by it.
        let bound = query(AssertSqlSafe(self.statement.as_str()))
            .bind(number(role.word(), Role::ALL))
            .bind(number(profile.word(), DisplayProfile::ALL))
            .bind(FACILITY);
        let lines = self.runtime.block_on(bound.fetch_all(&mut self.connection))?;
        let mut board = PlainBoard { version: self.version, departures: Vec::new(), arrivals: Vec::new() };
        for line in &lines {
            let side = if line.try_get_unchecked::<i64, _>(0)? == 0 { &mut board.departures } else { &mut board.arrivals };
            side.push(row(line)?);
        }
        Ok(serde_json::to_string(&board)?)
    }
}

fn row(line: &SqliteRow) -> Result<PlainRow<'_>, Failure> {
    let text = |column: usize| line.try_get_unchecked::<Option<&str>, _>(column);
    let kind = text(3)?;
    let time = match (kind, text(4)?) {
        (Some(kind), Some(label)) => Some(PlainTime { kind, label, at: text(5)?, until: text(6)?, was: text(7)? }),
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
