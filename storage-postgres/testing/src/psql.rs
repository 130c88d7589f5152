//! Statements by way of psql, and whole databases by way of pg_dump: both come with the server.

use std::path::Path;
use std::process::{Command, Stdio};

/// Runs statements, and returns what they print; what psql says of a failure goes into the panic.
pub(crate) fn run(folder: &Path, url: &str, statements: &str) -> String {
    let mut psql = psql(folder);
    answer(psql.args(["--command", statements]).arg(url)).trim().to_owned()
}

/// Runs the statements of a file.
pub(crate) fn load(folder: &Path, url: &str, file: &Path) {
    let mut psql = psql(folder);
    answer(psql.arg("--file").arg(file).arg(url).stdout(Stdio::null()));
}

/// A database as statements. Lines that name a run of the program or its version are left out, so that the
/// same database gives the same text; values may hold lines like any other.
pub(crate) fn dump(folder: &Path, url: &str) -> String {
    let mut program = Command::new(folder.join("pg_dump"));
    let text = answer(program.args(["--no-owner", "--no-privileges", "--inserts", "--dbname", url]));
    let of_this_run = ["\\restrict ", "\\unrestrict ", "-- Dumped "];
    text.split_inclusive('\n')
        .filter(|line| !of_this_run.iter().any(|start| line.starts_with(start)))
        .collect()
}

fn psql(folder: &Path) -> Command {
    let mut psql = Command::new(folder.join("psql"));
    psql.args(["--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set=ON_ERROR_STOP=1"]);
    psql
}

fn answer(program: &mut Command) -> String {
    let done = program
        .output()
        .unwrap_or_else(|error| panic!("{} does not start: {error}", program.get_program().display()));
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8_lossy(&done.stdout).into_owned()
}
