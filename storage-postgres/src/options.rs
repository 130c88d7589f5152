//! What an operator may choose.

use crate::Name;
use std::num::NonZeroU32;
use std::time::Duration;

/// How a database is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PostgresOptions {
    /// Connections that write at the same time; companies are spread over them.
    pub writers: NonZeroU32,
    /// Connections that read at the same time.
    pub readers: NonZeroU32,
    /// The schema with the tables, for life inside a host's database; none for the role's own search path.
    pub schema: Option<Name>,
    /// How long to wait for a connection, a server that is starting included.
    pub acquire: Duration,
    /// How long a statement may run on the server. A read as a whole may take that long beyond `acquire`.
    pub statement: Duration,
    /// How long a statement may wait for a lock.
    pub lock: Duration,
    /// How long a commit waits for a server that says nothing, because it hangs or has vanished; longer than
    /// `lock`.
    pub silence: Duration,
    /// How long a transaction may stand idle, should this process hang in the middle of one: it may hold a
    /// company's head, and other nodes cannot write for that company until the server ends it. Longer than
    /// `silence`.
    pub idle_in_transaction: Duration,
}

impl Default for PostgresOptions {
    /// Fourteen connections a node at most: these, one that listens and one that wakes the others.
    fn default() -> Self {
        let count = |connections| NonZeroU32::new(connections).unwrap_or(NonZeroU32::MIN);
        Self {
            writers: count(4),
            readers: count(8),
            schema: None,
            acquire: Duration::from_secs(2),
            statement: Duration::from_secs(5),
            lock: Duration::from_secs(2),
            silence: Duration::from_secs(3),
            idle_in_transaction: Duration::from_secs(4),
        }
    }
}
