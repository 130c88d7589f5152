//! The one statement that a range of records is read by: its part of the index, and the records that stand
//! there.

use crate::dialect::Dialect;
use crate::sql::fixed;
use bayboard::{Index, Range, StoredWord};
use sea_orm::{Statement, Value};
use std::fmt::Write;
use std::ops::Bound;

/// Records are looked up from the index, row by row: in this order, or the database might sort all of a
/// company's.
const LISTED: &str = "SELECT record.bytes, place.key, place.id FROM bayboard_index AS place CROSS JOIN bayboard_record AS record \
    WHERE record.tenant = place.tenant AND record.kind = place.kind AND record.id = place.id \
    AND place.tenant = $1 AND place.list = $2 AND place.within = $3";
/// Every record of a kind stands by its id already.
const OF_KIND: &str = "SELECT bytes, id FROM bayboard_record WHERE tenant = $1 AND kind = $2";

/// A statement under way.
struct Question {
    text: String,
    values: Vec<Value>,
}

/// The records of a range with where they stand; none where nothing can lie in it.
pub(crate) fn select(dialect: Dialect, range: &Range, limit: Option<u16>) -> Option<Statement> {
    let mut question = match range.index {
        Index::OfKind => of_kind(range)?,
        _ => listed(range)?,
    };
    if let Some(limit) = limit {
        question.add(" LIMIT ", [i64::from(limit).into()]);
    }
    Some(fixed(dialect, &question.text, question.values))
}

fn of_kind(range: &Range) -> Option<Question> {
    let (from, to) = range.ids()?;
    let kind = i16::from(*range.within.first()?);
    let mut question =
        Question { text: OF_KIND.to_owned(), values: vec![range.tenant.as_uuid().into(), kind.into()] };
    question.bound(" AND id >", from, |id| vec![id.into()]);
    question.bound(" AND id <", to, |id| vec![id.into()]);
    question.text.push_str(if range.falling { " ORDER BY id DESC" } else { " ORDER BY id" });
    Some(question)
}

fn listed(range: &Range) -> Option<Question> {
    let (from, to) = range.ends()?;
    let list = i16::from(range.index.number());
    let values = vec![range.tenant.as_uuid().into(), list.into(), range.within.clone().into()];
    let mut question = Question { text: LISTED.to_owned(), values };
    question.bound(" AND (place.key, place.id) >", from, |(key, id)| vec![key.into(), id.into()]);
    question.bound(" AND (place.key, place.id) <", to, |(key, id)| vec![key.into(), id.into()]);
    let falling = if range.falling { " DESC" } else { "" };
    // Writing to a text cannot fail.
    let _ = write!(question.text, " ORDER BY place.key{falling}, place.id{falling}");
    Some(question)
}

impl Question {
    fn bound<T>(&mut self, beyond: &str, bound: Bound<T>, values: impl Fn(T) -> Vec<Value>) {
        match bound {
            Bound::Included(end) => self.add(&format!("{beyond}= "), values(end)),
            Bound::Excluded(end) => self.add(&format!("{beyond} "), values(end)),
            Bound::Unbounded => {}
        }
    }

    /// Adds words and as many values behind them.
    fn add(&mut self, words: &str, values: impl IntoIterator<Item = Value>) {
        let first = self.values.len() + 1;
        self.values.extend(values);
        let places: Vec<String> = (first..=self.values.len()).map(|at| format!("${at}")).collect();
        self.text.push_str(words);
        self.text.push_str(&if places.len() == 1 {
            places.concat()
        } else {
            format!("({})", places.join(", "))
        });
    }
}
