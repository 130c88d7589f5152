//! The log that the process writes.

use anyhow::Context;

/// Structured lines on standard error, one per event, so that nothing logged can forge another line. A line
/// that cannot be written, to a full disk for one, is lost: complaining of it in the same place would end the
/// server.
pub(crate) fn start_log(filter: &str) -> anyhow::Result<()> {
    let filter =
        filter.parse::<tracing_subscriber::EnvFilter>().context("--log is not a log filter; try info")?;
    let lines = tracing_subscriber::fmt()
        .json()
        .with_env_filter(filter)
        .log_internal_errors(false)
        .with_writer(std::io::stderr);
    lines.try_init().map_err(|_| anyhow::anyhow!("a log is being written already"))
}
