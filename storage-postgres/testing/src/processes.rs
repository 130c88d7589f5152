//! The server's processes, so that all of them can be killed at once.

use std::process::Command;
use std::time::{Duration, Instant};

/// The postmaster and its children, as the kernel knows them now.
pub(crate) fn family(postmaster: u32) -> Vec<u32> {
    let numbers = std::fs::read_dir("/proc").expect("this is Linux").filter_map(|entry| {
        let number: u32 = entry.ok()?.file_name().to_str()?.parse().ok()?;
        (number == postmaster || parent(number) == Some(postmaster)).then_some(number)
    });
    numbers.collect()
}

/// The name in a status line may hold anything, so it is read from behind its closing bracket.
fn parent(process: u32) -> Option<u32> {
    let line = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    line.rsplit_once(") ")?.1.split(' ').nth(1)?.parse().ok()
}

/// Sends all of them a signal.
pub(crate) fn signal(processes: &[u32], name: &str) {
    let numbers = processes.iter().map(u32::to_string);
    // Some may have ended already, so the answer tells nothing.
    let _ = Command::new("kill").arg(format!("-{name}")).args(numbers).output();
}

/// Kills without warning, and waits until they are gone.
pub(crate) fn kill(processes: &[u32]) {
    signal(processes, "KILL");
    let start = Instant::now();
    while processes.iter().any(|process| is_running(*process)) {
        assert!(start.elapsed() < Duration::from_secs(30), "a killed server does not end");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// A process that waits to be collected does no harm any more.
fn is_running(process: u32) -> bool {
    std::fs::read_to_string(format!("/proc/{process}/stat"))
        .is_ok_and(|line| line.rsplit_once(") ").is_some_and(|(_, rest)| !rest.starts_with(['Z', 'X'])))
}
