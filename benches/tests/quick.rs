//! The quick run measures nothing worth knowing, but compares every decision and prints every table.
#![allow(clippy::unwrap_used)]

use std::process::Command;

#[test]
fn decisions_are_equal_and_the_tables_print() {
    let done = Command::new(env!("CARGO_BIN_EXE_bayboard-benches")).arg("--quick").output().unwrap();
    let printed = String::from_utf8(done.stdout).unwrap();
    assert!(done.status.success(), "{printed}\n{}", String::from_utf8_lossy(&done.stderr));
    for viewer in ["dispatcher", "facility session"] {
        let compared = format!("{viewer}: 16 rows, every field: ours = kernel = memo = casbin in every form");
        assert!(printed.contains(&compared), "{printed}");
        for way in ["**ours, `decide_all`**", "kernel by hand", "memo by hand", "CachedEnforcer, warm", "casbin, best order"] {
            let line = printed.lines().find(|line| line.starts_with(&format!("| {viewer} | {way}"))).unwrap();
            assert_eq!(line.matches(" ns, ").count(), 2, "a cell for each size: {line}");
        }
    }
    assert!(printed.contains("## Targets") && printed.contains("| 120 |") && printed.contains("\n| 80 | "), "{printed}");
    assert_eq!(printed.matches("| met |").count() + printed.matches("| **FALLS SHORT** |").count(), 14, "{printed}");
}
