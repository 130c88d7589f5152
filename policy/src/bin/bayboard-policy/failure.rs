//! How the tool ends when all is not well.

use bayboard_policy::Finding;
use std::fmt;
use std::path::PathBuf;
use std::process::ExitCode;

/// What went wrong, in lines for the terminal.
#[derive(Debug)]
pub(crate) enum Failure {
    /// What was looked at is not good. The text may be empty: it was said already.
    NotGood(String),
    /// A file that is no text to the tool, and why.
    Unreadable(PathBuf, Finding),
    /// The tool could not look.
    Unusable(String),
}

impl Failure {
    pub(crate) fn code(&self) -> ExitCode {
        match self {
            Self::NotGood(_) | Self::Unreadable(..) => ExitCode::from(1),
            Self::Unusable(_) => ExitCode::from(2),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotGood(text) => f.write_str(text),
            Self::Unreadable(path, finding) => f.write_str(&told(&path.display().to_string(), finding)),
            Self::Unusable(text) => writeln!(f, "error: {text}"),
        }
    }
}

/// A finding as editors can follow it.
pub(crate) fn told(file: &str, finding: &Finding) -> String {
    let Finding { line, column, message, fix, .. } = finding;
    format!("{file}:{line}:{column}: {message}\n    fix: {fix}\n")
}
