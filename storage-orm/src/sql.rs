//! Statements with fixed texts, so that the driver prepares each of them once.

use crate::dialect::Dialect;
use sea_orm::sea_query::ArrayType;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, IdenStatic, Iterable, ModelTrait, Statement, Value};
use std::fmt::Write;

/// Inserts rows. Those whose key is taken are left out: nothing fails, and the count of rows tells.
pub(crate) fn insert<E: EntityTrait>(dialect: Dialect, rows: &[E::Model]) -> impl Iterator<Item = Statement>
where
    E::Model: ModelTrait<Entity = E>,
{
    portions(dialect, rows).map(move |rows| insert_rows::<E>(dialect, rows, " ON CONFLICT DO NOTHING"))
}

/// Inserts rows none of which can be there yet.
pub(crate) fn insert_new<E: EntityTrait>(
    dialect: Dialect,
    rows: &[E::Model],
) -> impl Iterator<Item = Statement>
where
    E::Model: ModelTrait<Entity = E>,
{
    portions(dialect, rows).map(move |rows| insert_rows::<E>(dialect, rows, ""))
}

/// Deletes exactly these rows.
pub(crate) fn delete<E: EntityTrait>(dialect: Dialect, rows: &[E::Model]) -> impl Iterator<Item = Statement>
where
    E::Model: ModelTrait<Entity = E>,
{
    portions(dialect, rows).map(move |rows| delete_rows::<E>(dialect, rows))
}

/// Rows for one statement each. PostgreSQL takes a list of any length as one value for each column; SQLite
/// takes every value by itself, and so another statement for every count of rows.
pub(crate) fn portions<T>(dialect: Dialect, rows: &[T]) -> impl Iterator<Item = &[T]> {
    let most = match dialect {
        Dialect::Sqlite => 64,
        Dialect::Postgres => 4_096,
    };
    let exact = most / 4;
    in_portions(rows, most, exact)
}

/// Cuts a list into parts of few different lengths, so that few statements have to be prepared.
///
/// ```text
/// 173 rows, most 64, exact 16  ─►  64 64 16 16 13
/// ```
/// All lengths there are: 64, 16, and those below 16.
fn in_portions<T>(mut rows: &[T], most: usize, exact: usize) -> impl Iterator<Item = &[T]> {
    std::iter::from_fn(move || {
        let length = [most, exact, rows.len()].into_iter().find(|length| rows.len() >= *length)?;
        let (now, later) = rows.split_at(length);
        rows = later;
        (length > 0).then_some(now)
    })
}

fn insert_rows<E: EntityTrait>(dialect: Dialect, rows: &[E::Model], ending: &str) -> Statement
where
    E::Model: ModelTrait<Entity = E>,
{
    let (table, columns) = (E::default(), columns::<E>());
    let into = format!("INSERT INTO {} ({})", table.table_name(), columns.join(", "));
    let text = match dialect {
        // Numbered placeholders are looked up by name, one by one: too slow where there are hundreds.
        Dialect::Sqlite => {
            let row = format!("({})", vec!["?"; columns.len()].join(", "));
            format!("{into} VALUES {}{ending}", vec![row.as_str(); rows.len()].join(", "))
        }
        Dialect::Postgres => format!("{into} SELECT * FROM {}{ending}", lists(columns.len())),
    };
    Statement::from_sql_and_values(dialect.backend(), text, values::<E>(dialect, rows))
}

fn delete_rows<E: EntityTrait>(dialect: Dialect, rows: &[E::Model]) -> Statement
where
    E::Model: ModelTrait<Entity = E>,
{
    let (table, columns) = (E::default(), columns::<E>());
    let (table, all) = (table.table_name(), |term: &dyn Fn(&str) -> String| {
        columns.iter().map(|column| term(column)).collect::<Vec<_>>().join(" AND ")
    });
    let text = match dialect {
        Dialect::Sqlite => {
            let row = format!("({})", all(&|column| format!("{column} = ?")));
            format!("DELETE FROM {table} WHERE {}", vec![row.as_str(); rows.len()].join(" OR "))
        }
        Dialect::Postgres => {
            let (gone, same) =
                (columns.join(", "), all(&|column| format!("{table}.{column} = gone.{column}")));
            format!("DELETE FROM {table} USING {} AS gone ({gone}) WHERE {same}", lists(columns.len()))
        }
    };
    Statement::from_sql_and_values(dialect.backend(), text, values::<E>(dialect, rows))
}

fn columns<E: EntityTrait>() -> Vec<&'static str> {
    E::Column::iter().map(|column| column.as_str()).collect()
}

/// A table made of lists, one for each column.
fn lists(count: usize) -> String {
    let lists: Vec<_> = (1..=count).map(|at| format!("${at}")).collect();
    format!("unnest({})", lists.join(", "))
}

/// The values of rows: for SQLite row by row, for PostgreSQL a list for each column.
fn values<E: EntityTrait>(dialect: Dialect, rows: &[E::Model]) -> Vec<Value>
where
    E::Model: ModelTrait<Entity = E>,
{
    match dialect {
        Dialect::Sqlite => {
            rows.iter().flat_map(|row| E::Column::iter().map(|column| row.get(column))).collect()
        }
        Dialect::Postgres => {
            E::Column::iter().map(|column| list(rows.iter().map(|row| row.get(column)).collect())).collect()
        }
    }
}

/// One value that holds all of these. They are of one type, and none is null.
pub(crate) fn list(values: Vec<Value>) -> Value {
    let of = values.first().map_or(ArrayType::Bytes, Value::array_type);
    Value::Array(of, Some(Box::new(values)))
}

/// A statement whose text is always the same, with its values.
pub(crate) fn fixed(dialect: Dialect, text: &str, values: impl IntoIterator<Item = Value>) -> Statement {
    Statement::from_sql_and_values(dialect.backend(), text, values)
}

/// Executes statements none of which needs what another does. PostgreSQL is a round trip away, so there they
/// are joined into one:
///
/// ```text
/// INSERT INTO entry .. $1 $2    INSERT INTO body .. $1 $2    UPDATE head .. $1 $2
///   ─►  WITH part0 AS (INSERT INTO entry .. $1 $2), part1 AS (INSERT INTO body .. $3 $4)
///       UPDATE head .. $5 $6
/// ```
pub(crate) async fn in_one_round(
    connection: &impl ConnectionTrait,
    dialect: Dialect,
    statements: Vec<Statement>,
) -> Result<(), DbErr> {
    let statements = match dialect {
        Dialect::Postgres if statements.len() > 1 => vec![joined(statements)],
        Dialect::Postgres | Dialect::Sqlite => statements,
    };
    for statement in statements {
        connection.execute_raw(statement).await?;
    }
    Ok(())
}

/// One statement that does all of them.
fn joined(statements: Vec<Statement>) -> Statement {
    let (mut text, mut values) = ("WITH ".to_owned(), Vec::new());
    let last = statements.len() - 1;
    for (at, statement) in statements.into_iter().enumerate() {
        let sql = renumbered(&statement.sql, values.len());
        // Writing to a text cannot fail.
        let _ = match last - at {
            0 => write!(text, "{sql}"),
            1 => write!(text, "part{at} AS ({sql}) "),
            _ => write!(text, "part{at} AS ({sql}), "),
        };
        values.extend(statement.values.into_iter().flat_map(|values| values.0));
    }
    Statement::from_sql_and_values(Dialect::Postgres.backend(), text, values)
}

/// The same text with its placeholders counted on from `from`. Our texts have a dollar sign nowhere else.
fn renumbered(text: &str, from: usize) -> String {
    let mut pieces = text.split('$');
    let mut renumbered = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (number, rest) = piece.split_at(piece.find(|c: char| !c.is_ascii_digit()).unwrap_or(piece.len()));
        let _ = write!(renumbered, "${}{rest}", number.parse().unwrap_or(0) + from);
    }
    renumbered
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joined_statements_keep_their_values() {
        let put = Statement::from_sql_and_values(
            Dialect::Postgres.backend(),
            "UPDATE a SET b = $2 WHERE c = $1",
            [1.into(), 2.into()],
        );
        let add = Statement::from_sql_and_values(
            Dialect::Postgres.backend(),
            "INSERT INTO d VALUES ($1, $2)",
            [3.into(), 4.into()],
        );
        let both = joined(vec![put.clone(), add.clone(), put]);
        let parts = "part0 AS (UPDATE a SET b = $2 WHERE c = $1), part1 AS (INSERT INTO d VALUES ($3, $4)) UPDATE a SET b = $6 WHERE c = $5";
        assert_eq!(both.sql, format!("WITH {parts}"));
        assert_eq!(both.values.map(|values| values.0), Some([1, 2, 3, 4, 1, 2].map(Value::from).into()));
    }

    #[test]
    fn portions_are_of_few_lengths_and_leave_nothing_out() {
        for count in 0..300 {
            let rows: Vec<_> = (0..count).collect();
            let lengths: Vec<_> = in_portions(&rows, 64, 16).map(<[i32]>::len).collect();
            assert!(lengths.iter().all(|length| (1..=16).contains(length) || *length == 64), "{lengths:?}");
            assert_eq!(in_portions(&rows, 64, 16).flatten().copied().collect::<Vec<_>>(), rows);
        }
    }
}
