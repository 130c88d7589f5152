//! `bayboard-policy`: checks, explains, tests, compares and lays out rule files.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool prints")]

mod cases;
mod check;
mod diff;
mod explain;
mod failure;
mod input;
mod layout;
mod matrix;
mod output;
mod words;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Checks, explains, tests, compares and lays out the rules of who may see what.
///
/// RULES is a rule file, a folder with `default.csv` in it, or `shipped` for the rules bayboard comes with.
#[derive(Debug, Parser)]
#[command(version, max_term_width = 100)]
struct Tool {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Say everything that is wrong with a rule file: file, line, column, and the way out.
    Check(check::Check),
    /// Work out who sees what and who may do what, as text or as a page.
    Matrix(matrix::MatrixCommand),
    /// Say why somebody can or cannot see or do something.
    Explain(explain::Explain),
    /// Run cases: what has to be seen, hidden, allowed and refused.
    Test(cases::Test),
    /// Compare what two versions of the rules mean: the cells that open and the cells that close.
    Diff(diff::Diff),
    /// Lay a rule file out in columns.
    Fmt(layout::Fmt),
    /// List every word that rules may use.
    Words(words::Words),
}

/// 0: all is well. 1: the rules, cases or layout are not. 2: the tool was called wrongly or a file could not
/// be read.
fn main() -> ExitCode {
    let done = match Tool::parse().command {
        Command::Check(check) => check.run(),
        Command::Matrix(matrix) => matrix.run(),
        Command::Explain(explain) => explain.run(),
        Command::Test(test) => test.run(),
        Command::Diff(diff) => diff.run(),
        Command::Fmt(fmt) => fmt.run(),
        Command::Words(words) => words.run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprint!("{failure}");
            failure.code()
        }
    }
}
