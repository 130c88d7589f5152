//! The questions about one row, for a peer that answers yes or no: built beforehand, so that only asking is
//! timed.

use super::scope::Scope;
use crate::Failure;
use crate::peer::Deciding;
use bayboard::{Disclosure, Field};
use std::fmt;
use std::ops::Range;

/// One question about a field.
#[derive(Clone, Debug)]
pub enum Question<Q> {
    /// The peer has to be called.
    Open(Q),
    /// The peer gave the answer beforehand, for all rows of the viewer.
    Settled(bool),
}

impl<Q> Question<Q> {
    fn ask(&self, may: &mut impl FnMut(&Q) -> Result<bool, Failure>) -> Result<bool, Failure> {
        match self {
            Self::Open(question) => may(question),
            Self::Settled(answer) => Ok(*answer),
        }
    }
}

/// The questions about one field.
#[derive(Clone, Debug)]
struct Asked<Q> {
    field: Field,
    whole: Question<Q>,
    /// Asked only where the whole is refused.
    kind: Option<Question<Q>>,
}

/// The questions about one row.
#[derive(Clone, Debug)]
pub struct Questions<Q>(Vec<Asked<Q>>);

impl<Q> Questions<Q> {
    /// Builds them; `question` is given the field and the act, `see` or `see_coarse`.
    ///
    /// # Errors
    /// Those of `question`.
    pub fn about(
        scope: &Scope,
        mut question: impl FnMut(Field, &'static str) -> Result<Question<Q>, Failure>,
    ) -> Result<Self, Failure> {
        let asked = |field: &Field| {
            let whole = question(*field, "see")?;
            let kind = scope.kinds.contains(field).then(|| question(*field, "see_coarse")).transpose()?;
            Ok(Asked { field: *field, whole, kind })
        };
        Ok(Self(scope.fields.iter().map(asked).collect::<Result<_, Failure>>()?))
    }

    /// Asks them all.
    ///
    /// # Errors
    /// Those of `may`.
    pub fn ask(&self, mut may: impl FnMut(&Q) -> Result<bool, Failure>) -> Result<Disclosure, Failure> {
        self.0.iter().try_fold(Disclosure::NOTHING, |shown, asked| asked.add_to(shown, &mut may))
    }
}

impl<Q> Asked<Q> {
    fn add_to(
        &self,
        shown: Disclosure,
        may: &mut impl FnMut(&Q) -> Result<bool, Failure>,
    ) -> Result<Disclosure, Failure> {
        if self.whole.ask(may)? {
            return Ok(shown.with_full(self.field));
        }
        let Some(kind) = &self.kind else { return Ok(shown) };
        Ok(if kind.ask(may)? { shown.with_coarse(self.field) } else { shown })
    }
}

/// A peer that is asked question by question.
pub struct ByQuestion<Q, A> {
    rows: Vec<Questions<Q>>,
    may: A,
}

impl<Q, A> ByQuestion<Q, A> {
    /// The questions of each row, and what answers one.
    pub const fn new(rows: Vec<Questions<Q>>, may: A) -> Self {
        Self { rows, may }
    }
}

impl<Q, A: FnMut(&Q) -> Result<bool, Failure>> Deciding for ByQuestion<Q, A> {
    fn calls(&mut self) -> Result<f64, Failure> {
        let mut calls = 0.0;
        for row in &self.rows {
            row.ask(|question| {
                calls += 1.0;
                (self.may)(question)
            })?;
        }
        Ok(calls / self.rows.len() as f64)
    }

    fn decide(&mut self, rows: Range<usize>, out: &mut [Disclosure]) -> Result<(), Failure> {
        for (row, out) in self.rows[rows].iter().zip(out) {
            *out = row.ask(&mut self.may)?;
        }
        Ok(())
    }
}

impl<Q, A> fmt::Debug for ByQuestion<Q, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByQuestion").field("rows", &self.rows.len()).finish_non_exhaustive()
    }
}
