//! How a batch keeps its change sets apart.

/// Change sets are rarely refused, and a savepoint for each costs twice what its record does. So a batch is
/// first written as if none were; if one is, all of it is taken back and written again with savepoints.
///
/// ```text
/// change sets   A: new record    B: new record, and an edit of a version that is gone    C: new record
/// optimistic    the edit changes no row, and B's new record is to be written with A's: ROLLBACK
/// isolated      SAVEPOINT, A, RELEASE · SAVEPOINT, B, ROLLBACK TO · SAVEPOINT, C, RELEASE · COMMIT
/// answers       A and C are written, B is told its conflict
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WriteMode {
    /// No savepoints, and new records together in one statement.
    Optimistic,
    /// A savepoint for each change set, and a statement for each record.
    Isolated,
}
