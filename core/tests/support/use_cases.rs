//! The use cases that there are, read in the portal's own source.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;

/// Every public use case, as one says it: `Dispatches::create`, `Portal::sign_in`, `check_keys`.
pub fn use_cases() -> Vec<String> {
    let mut found = Vec::new();
    gather(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src/portal")), &mut found);
    found
}

fn gather(folder: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, found);
        } else {
            read(&std::fs::read_to_string(path).unwrap(), found);
        }
    }
}

fn read(text: &str, found: &mut Vec<String>) {
    let mut of = String::new();
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("impl ") {
            of = rest.split(['<', ' ']).next().unwrap().to_owned();
        } else if let Some(rest) = line.trim_start().strip_prefix("pub async fn ") {
            let name = rest.split(['(', '<']).next().unwrap();
            found.push(if line.starts_with(' ') { format!("{of}::{name}") } else { name.to_owned() });
        }
    }
}
