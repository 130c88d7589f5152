//! Statements by way of psql, which comes with the server.

use std::path::Path;
use std::process::Command;

/// Runs statements, and returns what they print; what psql says of a failure goes into the panic.
pub(crate) fn run(folder: &Path, url: &str, statements: &str) -> String {
    let program = folder.join("psql");
    let mut psql = Command::new(program);
    psql.args(["--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set=ON_ERROR_STOP=1", "--command"]);
    let done = psql.arg(statements).arg(url).output().unwrap_or_else(|error| panic!("psql does not start: {error}"));
    assert!(done.status.success(), "psql: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8_lossy(&done.stdout).trim().to_owned()
}
