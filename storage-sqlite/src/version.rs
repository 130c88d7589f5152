//! Which SQLite is safe: before 3.51.3 a write-ahead log that is reset at the wrong moment damages the file.

use bayboard::StoreError;

const OLDEST: (u32, u32, u32) = (3, 51, 3);

/// Refuses a library that may damage the file.
pub(crate) fn check(version: &str) -> Result<(), StoreError> {
    if parse(version).is_some_and(|version| version >= OLDEST) {
        Ok(())
    } else {
        Err(StoreError::Unavailable { reason: "SQLite is older than 3.51.3, which may damage the file" })
    }
}

fn parse(version: &str) -> Option<(u32, u32, u32)> {
    let mut parts = version.split('.').map(str::parse);
    Some((parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_and_unreadable_versions_are_refused() {
        assert!(check("3.51.3").is_ok() && check("3.52.0").is_ok() && check("4.0.0").is_ok());
        for old in ["3.51.2", "3.40.1", "3.9.0", "2.99.9", "3.52", "", "newest"] {
            assert!(matches!(check(old), Err(StoreError::Unavailable { .. })), "{old}");
        }
    }
}
