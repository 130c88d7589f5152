//! Database errors as fixed texts. What a database says may quote stored values, so it is never formatted.

use bayboard::StoreError;
use sea_orm::sqlx::Error;
use sea_orm::{DbErr, RuntimeErr};
use std::io::ErrorKind;

/// What a failed statement means for the transaction around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// A rule of the table refused this row; others are not affected.
    Refused,
    /// Nothing more can be done in this transaction.
    Broken,
}

/// Tells what to do after `error`.
pub(crate) fn fault(error: &DbErr) -> Fault {
    match code(error).as_deref() {
        Some(code) if code.starts_with("23") && code.len() == 5 => Fault::Refused,
        Some(code) if primary(code) == Some(19) => Fault::Refused,
        _ => Fault::Broken,
    }
}

/// Whether the same transaction may well succeed if it is tried again: PostgreSQL undid it for another one's
/// sake.
pub(crate) fn is_transient(error: &DbErr) -> bool {
    code(error).is_some_and(|code| code.len() == 5 && code.starts_with("40"))
}

/// Whether PostgreSQL gave up waiting for a lock.
pub(crate) fn is_lock_timeout(error: &DbErr) -> bool {
    code(error).as_deref() == Some("55P03")
}

const LOST: &str = "connection was lost";

/// Whether the connection was gone. After a restart of the server every idle one is, and each is found out by
/// its use.
pub(crate) fn is_connection_lost(error: &DbErr) -> bool {
    reason(error) == LOST || unreachable(error).is_some()
}

/// Whether a read failed because its connection was gone.
pub(crate) fn lost_connection<T>(answer: &Result<T, StoreError>) -> bool {
    matches!(answer, Err(StoreError::Unavailable { reason: LOST } | StoreError::Unreachable { .. }))
}

/// The error that stands for a server that does not answer.
pub(crate) fn silence() -> DbErr {
    DbErr::Query(RuntimeErr::SqlxError(Error::Io(ErrorKind::TimedOut.into()).into()))
}

/// The error for the caller, with a fixed text; its code, and nothing else of it, goes to the log.
#[must_use]
pub fn unavailable(error: &DbErr) -> StoreError {
    let reason = report(error);
    match unreachable(error) {
        Some(_) => StoreError::Unreachable { reason },
        None => StoreError::Unavailable { reason },
    }
}

/// Logs an error's code, for work that nobody waits for. Returns the fixed text that stands for it.
pub fn report(error: &DbErr) -> &'static str {
    let reason = reason(error);
    tracing::warn!(code = code(error).as_deref(), reason, "storage failed");
    reason
}

/// Whether SQLite says that another process holds the file just now.
#[must_use]
pub fn is_busy(error: &DbErr) -> bool {
    code(error)
        .filter(|code| code.len() < 5)
        .as_deref()
        .and_then(primary)
        .is_some_and(|code| matches!(code, 5 | 6))
}

/// Why no connection could be made, if that is what failed. While a pool is opened it has none to wait for,
/// so one that gives up then found nobody to connect to.
fn unreachable(error: &DbErr) -> Option<&'static str> {
    let DbErr::Conn(_) = error else { return None };
    match driver(error)? {
        Error::PoolTimedOut => Some("nobody took a connection in time"),
        Error::Io(error) => Some(match error.kind() {
            ErrorKind::ConnectionRefused => "connection was refused",
            ErrorKind::NotFound => "there is nothing at this path",
            ErrorKind::TimedOut => "host does not answer",
            _ => "host is unknown, or cannot be reached from here",
        }),
        Error::Tls(_) => Some("TLS could not be agreed on"),
        Error::Database(_) if is_cannot_open(error) => Some("file cannot be opened"),
        _ => None,
    }
}

/// SQLite's code for a file that is missing in a missing folder, or is not this process's to open.
fn is_cannot_open(error: &DbErr) -> bool {
    code(error).filter(|code| code.len() < 5).as_deref().and_then(primary) == Some(14)
}

fn reason(error: &DbErr) -> &'static str {
    if let Some(reason) = unreachable(error) {
        return reason;
    }
    match (error, driver(error)) {
        (DbErr::ConnectionAcquire(_), _) | (_, Some(Error::PoolTimedOut)) => {
            "no connection was free, or could be made, in time"
        }
        (_, Some(Error::Io(error))) if error.kind() == ErrorKind::TimedOut => "database does not answer",
        (_, Some(Error::Io(_) | Error::Tls(_) | Error::PoolClosed | Error::WorkerCrashed)) => LOST,
        (DbErr::Conn(_), None) => "connection could not be opened",
        _ => code(error).as_deref().map_or("database answered unexpectedly", code_reason),
    }
}

/// SQLite's codes are numbers with the primary code in the low byte, PostgreSQL's are five characters.
fn code_reason(code: &str) -> &'static str {
    match (primary(code), code) {
        (_, code) if code.len() == 5 => postgres_reason(code),
        (Some(5 | 6), _) => "database is busy with another process",
        (Some(8), _) => "database is read-only",
        (Some(10), _) => "disk failed",
        (Some(11 | 26), _) => "database file is damaged",
        (Some(13), _) => "disk is full",
        (Some(14), _) => "database file cannot be opened",
        (Some(19), _) => "database refused the record",
        _ => "database refused the statement",
    }
}

fn postgres_reason(code: &str) -> &'static str {
    match &code[..2] {
        "57" if code == "57014" => "statement took too long",
        "08" | "57" => LOST,
        "23" => "database refused the record",
        "28" => "database refused the log-in",
        "3D" => "there is no database of this name",
        "40" | "55" => "database is busy with another process",
        "53" => "database is out of room or connections",
        "25" => "database is read-only",
        _ => "database refused the statement",
    }
}

fn primary(code: &str) -> Option<u32> {
    code.parse::<u32>().ok().map(|code| code & 0xff)
}

fn code(error: &DbErr) -> Option<String> {
    match driver(error)? {
        Error::Database(refusal) => refusal.code().map(|code| code.into_owned()),
        _ => None,
    }
}

fn driver(error: &DbErr) -> Option<&Error> {
    match error {
        DbErr::Conn(RuntimeErr::SqlxError(error))
        | DbErr::Exec(RuntimeErr::SqlxError(error))
        | DbErr::Query(RuntimeErr::SqlxError(error)) => Some(error),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_both_databases_have_fixed_texts() {
        assert_eq!(code_reason("517"), "database is busy with another process");
        assert_eq!(code_reason("2067"), "database refused the record");
        assert_eq!(code_reason("13"), "disk is full");
        assert_eq!(code_reason("40P01"), "database is busy with another process");
        assert_eq!(code_reason("57P01"), "connection was lost");
        assert_eq!(code_reason("57014"), "statement took too long");
        assert_eq!(code_reason("1"), "database refused the statement");
    }

    #[test]
    fn a_database_that_nobody_reached_is_told_from_one_that_was_lost() {
        let io = |kind: ErrorKind| RuntimeErr::SqlxError(Error::Io(kind.into()).into());
        let refused = DbErr::Conn(io(ErrorKind::ConnectionRefused));
        assert_eq!(unavailable(&refused), StoreError::Unreachable { reason: "connection was refused" });
        let lost = DbErr::Query(io(ErrorKind::ConnectionReset));
        assert_eq!(unavailable(&lost), StoreError::Unavailable { reason: LOST });
        assert!(is_connection_lost(&lost) && is_connection_lost(&refused), "either may be over by now");
        assert_eq!(unavailable(&silence()), StoreError::Unavailable { reason: "database does not answer" });
        let busy = DbErr::ConnectionAcquire(sea_orm::ConnAcquireErr::Timeout);
        assert!(matches!(unavailable(&busy), StoreError::Unavailable { .. }), "all may be in use");
        let opening = DbErr::Conn(RuntimeErr::SqlxError(Error::PoolTimedOut.into()));
        assert!(matches!(unavailable(&opening), StoreError::Unreachable { .. }), "none is in use yet");
    }

    #[test]
    fn an_error_without_a_code_breaks_the_transaction() {
        let error = DbErr::Custom("a stored value".to_owned());
        assert_eq!(fault(&error), Fault::Broken);
        assert_eq!(unavailable(&error), StoreError::Unavailable { reason: "database answered unexpectedly" });
    }
}
