//! Why rules were not taken.

use crate::finding::Finding;

/// Rules that were not taken. Nothing of them serves.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// The texts are wrong; correct what the findings say.
    #[error("the rules have {} finding(s), first: {}", .0.len(), first(.0))]
    Findings(Vec<Finding>),
    /// The texts cannot be read; see that the file is there.
    #[error("the rules cannot be read: {0}")]
    Unreadable(String),
    /// No `kind` line declares what the program asks about; declare it, or correct the name. One reason each.
    #[error("{}", .0.join("; "))]
    Undeclared(Vec<String>),
    /// casbin could not read or answer.
    #[error("casbin failed: {0}")]
    Engine(String),
    /// casbin read other rules than the text has.
    #[error("casbin read other {0} lines than the file has")]
    Misread(&'static str),
    /// The compiled tables and casbin answer differently.
    #[error("the compiled rules and casbin differ on {0}")]
    Differs(String),
}

fn first(findings: &[Finding]) -> String {
    findings.first().map_or_else(|| "none".to_owned(), Finding::to_string)
}

impl Refused {
    /// The findings, if it was the text that was refused.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        match self {
            Self::Findings(findings) => findings,
            _ => &[],
        }
    }

    pub(crate) fn by_casbin(error: casbin::Error) -> Self {
        Self::Engine(error.to_string())
    }
}
