//! How many files the process may open: a stream holds one, and a server that runs out takes nobody any more.

/// Beyond streams: pages being fetched, the database, keys, rules and certificates.
const BESIDE_STREAMS: u64 = 1_000;

/// Tells the log when the limit is lower than what may be asked for.
pub(crate) fn warn_if_few(streams: usize) {
    let limit = std::fs::read_to_string("/proc/self/limits").ok().and_then(|limits| soft_limit(&limits));
    let needed = needed(streams);
    if let Some(limit) = limit.filter(|limit| *limit < needed) {
        tracing::warn!(
            limit,
            needed,
            "this process may open too few files for the streams it is set to hold: screens will be turned away; \
             start it under ulimit -n {needed}, or with LimitNOFILE={needed} in its unit, or lower --streams"
        );
    }
}

fn needed(streams: usize) -> u64 {
    u64::try_from(streams).unwrap_or(u64::MAX).saturating_add(BESIDE_STREAMS)
}

/// From the kernel's own table; none where there is no limit.
fn soft_limit(limits: &str) -> Option<u64> {
    let line = limits.lines().find_map(|line| line.strip_prefix("Max open files"))?;
    line.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: &str = "Limit                     Soft Limit           Hard Limit           Units     \n\
                          Max processes             63459                63459                processes \n\
                          Max open files            1024                 524288               files     \n";

    #[test]
    fn the_soft_limit_is_read_from_the_kernels_table() {
        assert_eq!(soft_limit(LIMITS), Some(1_024));
        assert_eq!(soft_limit(&LIMITS.replace("1024  ", "unlimited")), None);
        assert_eq!(soft_limit("Max processes 1 1 processes\n"), None);
    }

    #[test]
    fn a_thousand_files_are_wanted_beside_the_streams() {
        assert_eq!((needed(12_000), needed(usize::MAX)), (13_000, u64::MAX));
    }
}
