//! Statements with fixed texts, so that the driver prepares each of them once.

use crate::dialect::Dialect;
use bayboard::Version;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, IdenStatic, Iterable, ModelTrait, PrimaryKeyToColumn, Statement, Value};
use std::fmt::Write;

/// Inserts rows; those whose key or unique value is taken are left out, so that the count tells and nothing fails.
pub(crate) fn insert<E: EntityTrait>(dialect: Dialect, rows: &[E::Model]) -> Statement
where
    E::Model: ModelTrait<Entity = E>,
{
    insert_rows::<E>(dialect, rows, " ON CONFLICT DO NOTHING")
}

/// Inserts rows of which none can be there yet.
pub(crate) fn insert_new<E: EntityTrait>(dialect: Dialect, rows: &[E::Model]) -> Statement
where
    E::Model: ModelTrait<Entity = E>,
{
    insert_rows::<E>(dialect, rows, "")
}

/// Parts of a list of few different lengths, so that few statements have to be prepared; a short list is one part.
pub(crate) fn in_portions<T>(mut rows: &[T]) -> impl Iterator<Item = &[T]> {
    std::iter::from_fn(move || {
        let length = [64, 16, rows.len()].into_iter().find(|length| rows.len() >= *length)?;
        let (now, later) = rows.split_at(length);
        rows = later;
        (length > 0).then_some(now)
    })
}

fn insert_rows<E: EntityTrait>(dialect: Dialect, rows: &[E::Model], ending: &str) -> Statement
where
    E::Model: ModelTrait<Entity = E>,
{
    let columns: Vec<&str> = E::Column::iter().map(|column| column.as_str()).collect();
    let mut text = format!("INSERT INTO {} ({}) VALUES ", E::default().table_name(), columns.join(", "));
    for row in 0..rows.len() {
        text.push_str(if row == 0 { "(" } else { ", (" });
        placeholders(dialect, &mut text, row * columns.len() + 1, columns.len());
        text.push(')');
    }
    text.push_str(ending);
    let values = rows.iter().flat_map(|row| E::Column::iter().map(|column| row.get(column)));
    Statement::from_sql_and_values(dialect.backend(), text, values)
}

/// SQLite's driver looks numbered placeholders up by name, one by one: too slow where there are hundreds.
fn placeholders(dialect: Dialect, text: &mut String, first: usize, count: usize) {
    for position in first..first + count {
        text.push_str(if position == first { "" } else { ", " });
        match dialect {
            Dialect::Sqlite => text.push('?'),
            // Writing to a text cannot fail.
            Dialect::Postgres => drop(write!(text, "${position}")),
        }
    }
}

/// Replaces a row that still has the version expected; no row changed when it has not.
pub(crate) fn update<E: EntityTrait>(dialect: Dialect, row: &E::Model, expected: Version) -> Statement
where
    E::Model: ModelTrait<Entity = E>,
{
    let keys: Vec<&'static str> = key_columns::<E>().map(|key| key.as_str()).collect();
    let is_key = |column: &E::Column| keys.contains(&column.as_str());
    let (mut sets, mut checks, mut values) = (Vec::new(), Vec::new(), Vec::new());
    for column in E::Column::iter() {
        values.push(row.get(column));
        let list = if is_key(&column) { &mut checks } else { &mut sets };
        list.push(format!("{} = ${}", column.as_str(), values.len()));
    }
    values.push(Value::BigInt(Some(expected.0.into())));
    let (sets, checks) = (sets.join(", "), checks.join(" AND "));
    let text = format!("UPDATE {} SET {sets} WHERE {checks} AND version = ${}", E::default().table_name(), values.len());
    Statement::from_sql_and_values(dialect.backend(), text, values)
}

/// Finds the row in this one's place.
pub(crate) fn same<E: EntityTrait>(dialect: Dialect, row: &E::Model) -> Statement
where
    E::Model: ModelTrait<Entity = E>,
{
    let keys: Vec<E::Column> = key_columns::<E>().collect();
    find::<E>(dialect, row, &keys, &[])
}

/// Finds a row with the same values in these columns in another place.
pub(crate) fn others<E: EntityTrait>(dialect: Dialect, row: &E::Model, columns: &[E::Column]) -> Statement
where
    E::Model: ModelTrait<Entity = E>,
{
    let keys: Vec<E::Column> = key_columns::<E>().collect();
    find::<E>(dialect, row, columns, &keys)
}

fn find<E: EntityTrait>(dialect: Dialect, row: &E::Model, like: &[E::Column], unlike: &[E::Column]) -> Statement
where
    E::Model: ModelTrait<Entity = E>,
{
    let mut text = format!("SELECT 1 FROM {} WHERE {}", E::default().table_name(), equals(like, 1));
    if !unlike.is_empty() {
        let _ = write!(text, " AND NOT ({})", equals(unlike, like.len() + 1));
    }
    let values: Vec<Value> = like.iter().chain(unlike).map(|column| row.get(*column)).collect();
    Statement::from_sql_and_values(dialect.backend(), text, values)
}

fn equals(columns: &[impl IdenStatic], first: usize) -> String {
    let terms = columns.iter().zip(first..).map(|(column, at)| format!("{} = ${at}", column.as_str()));
    terms.collect::<Vec<_>>().join(" AND ")
}

fn key_columns<E: EntityTrait>() -> impl Iterator<Item = E::Column>
where
    E::PrimaryKey: PrimaryKeyToColumn<Column = E::Column>,
{
    E::PrimaryKey::iter().map(PrimaryKeyToColumn::into_column)
}

/// A fixed statement with values.
pub(crate) fn fixed(dialect: Dialect, text: &str, values: impl IntoIterator<Item = Value>) -> Statement {
    Statement::from_sql_and_values(dialect.backend(), text, values)
}

/// Does statements of which none needs what another does. PostgreSQL is a round trip away, so there they become one.
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

/// One statement that does them all.
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

/// The same text, its placeholders counted from there on; a fixed text has a dollar sign nowhere else.
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
        let put =
            Statement::from_sql_and_values(Dialect::Postgres.backend(), "UPDATE a SET b = $2 WHERE c = $1", [1.into(), 2.into()]);
        let add =
            Statement::from_sql_and_values(Dialect::Postgres.backend(), "INSERT INTO d VALUES ($1, $2)", [3.into(), 4.into()]);
        let both = joined(vec![put.clone(), add.clone(), put]);
        let parts = "part0 AS (UPDATE a SET b = $2 WHERE c = $1), part1 AS (INSERT INTO d VALUES ($3, $4)) UPDATE a SET b = $6 WHERE c = $5";
        assert_eq!(both.sql, format!("WITH {parts}"));
        assert_eq!(both.values.map(|values| values.0), Some([1, 2, 3, 4, 1, 2].map(Value::from).into()));
    }

    #[test]
    fn portions_are_of_few_lengths_and_leave_nothing_out() {
        for count in 0..300 {
            let rows: Vec<_> = (0..count).collect();
            let lengths: Vec<_> = in_portions(&rows).map(<[i32]>::len).collect();
            assert!(lengths.iter().all(|length| (1..=16).contains(length) || *length == 64), "{lengths:?}");
            assert_eq!(in_portions(&rows).flatten().copied().collect::<Vec<_>>(), rows);
        }
    }
}
