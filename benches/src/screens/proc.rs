//! What the kernel says of a process: memory, processor time, files.

use crate::Failure;
use std::fs;
use std::time::Duration;

/// The kernel counts processor time in hundredths of a second on every machine that Linux calls `x86_64` or
/// `aarch64`.
const TICK: Duration = Duration::from_millis(10);

/// Memory in use now, in bytes.
pub(super) fn memory(process: u32) -> Result<u64, Failure> {
    status(process, "VmRSS:")
}

/// The most memory it ever used, in bytes.
pub(super) fn most_memory(process: u32) -> Result<u64, Failure> {
    status(process, "VmHWM:")
}

fn status(process: u32, name: &str) -> Result<u64, Failure> {
    let text = fs::read_to_string(format!("/proc/{process}/status"))?;
    let line =
        text.lines().find_map(|line| line.strip_prefix(name)).ok_or("the kernel does not tell memory")?;
    let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse()?;
    Ok(kilobytes * 1024)
}

/// Processor time used so far, in the process and in the kernel on its behalf.
pub(super) fn processor(process: u32) -> Result<Duration, Failure> {
    let text = fs::read_to_string(format!("/proc/{process}/stat"))?;
    // The name in brackets may hold anything.
    let (_, rest) = text.rsplit_once(") ").ok_or("the kernel does not tell processor time")?;
    let fields: Vec<u32> = rest.split(' ').skip(11).take(2).map(str::parse).collect::<Result<_, _>>()?;
    Ok(TICK * fields.iter().sum())
}

/// Files that this process, and those it starts, may have open.
pub(super) fn file_limit() -> Result<usize, Failure> {
    let text = fs::read_to_string("/proc/self/limits")?;
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("Max open files"))
        .ok_or("the kernel tells no limit")?;
    let soft = line.split_whitespace().next().ok_or("the kernel tells no limit")?;
    Ok(soft.parse().unwrap_or(usize::MAX))
}

/// Refuses a run that would end in the middle for want of files.
pub(super) fn ask_for_files(screens: usize) -> Result<(), Failure> {
    const BESIDE: usize = 500;
    let (needed, limit) = (screens + BESIDE, file_limit()?);
    if limit >= needed {
        return Ok(());
    }
    Err(format!("{screens} screens need {needed} open files and this shell allows {limit}; run `ulimit -n {needed}` first")
        .into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_that_takes_memory_and_time_is_seen_to() {
        let (own, start) = (std::process::id(), std::time::Instant::now());
        let (memory_before, time_before) = (memory(own).unwrap(), processor(own).unwrap());
        let ballast = vec![1_u8; 64 << 20];
        while start.elapsed() < Duration::from_millis(200) {
            assert!(std::hint::black_box(&ballast).iter().take(1 << 20).all(|byte| *byte == 1));
        }
        assert!(
            memory(own).unwrap() > memory_before + (32 << 20)
                && most_memory(own).unwrap() >= ballast.len() as u64
        );
        assert!(processor(own).unwrap() > time_before);
    }

    #[test]
    fn a_limit_that_is_too_low_is_told_before_the_run() {
        assert!(ask_for_files(1).is_ok());
        let refused = ask_for_files(usize::MAX / 2).unwrap_err().to_string();
        assert!(refused.contains("ulimit -n"), "{refused}");
    }
}
