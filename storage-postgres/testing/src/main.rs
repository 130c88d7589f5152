//! Starts a private PostgreSQL server, runs a command that finds it in `TEST_POSTGRES_URL`, and ends the
//! server.
#![allow(clippy::panic, reason = "it serves tests: what does not work ends them with a reason")]

use bayboard_test_postgres::{Cluster, Durability, VARIABLE};
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let mut words = std::env::args_os().skip(1);
    let Some(program) = words.next() else {
        panic!("give a command to run; it finds the server in {VARIABLE}")
    };
    // A server that is named already is used as it is.
    let own = std::env::var_os(VARIABLE).is_none().then(|| Cluster::start(Durability::Quick));
    let mut command = Command::new(program);
    command.args(words);
    if let Some(own) = &own {
        command.env(VARIABLE, own.url("postgres"));
    }
    let status = command.status().expect("the command starts");
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    code.map_or(ExitCode::FAILURE, ExitCode::from)
}
