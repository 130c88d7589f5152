//! How the tool ends when all is not well.

use std::fmt;
use std::process::ExitCode;

/// What went wrong, in lines for the terminal.
#[derive(Debug)]
pub(crate) enum Failure {
    /// What was looked at is not good. The text may be empty: it was said already.
    NotGood(String),
    /// The tool could not look.
    Unusable(String),
}

impl Failure {
    pub(crate) fn code(&self) -> ExitCode {
        match self {
            Self::NotGood(_) => ExitCode::from(1),
            Self::Unusable(_) => ExitCode::from(2),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotGood(text) => f.write_str(text),
            Self::Unusable(text) => writeln!(f, "error: {text}"),
        }
    }
}
