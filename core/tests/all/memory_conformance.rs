//! The store in memory passes the suite that every store must pass.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use bayboard::conformance::{Harness, async_trait};
use bayboard::{MemoryStore, Store};
use std::sync::Arc;

struct Memory;

#[async_trait]
impl Harness for Memory {
    async fn fresh(&self) -> Arc<dyn Store> {
        Arc::new(MemoryStore::new())
    }

    async fn reopen(&self, store: Arc<dyn Store>) -> Arc<dyn Store> {
        store
    }
}

bayboard::conformance_suite!(Memory, forgets);

/// Contracts and cases must not drift apart, and no case may be forgotten in the list.
mod suite {
    use bayboard::RunNumber;
    use bayboard::conformance::{CASES, World};
    use bayboard::journal::Head;
    use std::collections::BTreeSet;
    use std::path::Path;
    use std::process::Command;

    fn source(file: &str) -> String {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(file);
        std::fs::read_to_string(path).expect("the source is beside the test")
    }

    /// All that the ports say.
    fn ports() -> String {
        let files = ["records", "journal", "commit", "guards", "cells", "error", "ext"]
            .map(|port| format!("store/{port}.rs"));
        let others = ["records/index.rs", "records/unique.rs", "journal/entry_key.rs"].map(str::to_owned);
        files.iter().chain(&others).map(|file| source(file)).collect()
    }

    /// Doc comments in one line, without their slashes.
    fn docs(text: &str) -> String {
        let lines = text.lines().filter_map(|line| line.trim().strip_prefix("///")).map(str::trim);
        lines.collect::<Vec<_>>().join(" ")
    }

    /// The bullets under every `# Contract`.
    fn contract_sentences(text: &str) -> Vec<String> {
        text.split("# Contract").skip(1).flat_map(bullets).collect()
    }

    fn bullets(part: &str) -> Vec<String> {
        let doc = part.lines().skip(1).map(str::trim).take_while(|line| line.starts_with("///"));
        let mut bullets: Vec<String> = Vec::new();
        for line in doc {
            if let Some(bullet) = line.strip_prefix("/// - ") {
                bullets.push(bullet.to_owned());
            } else if let Some((more, last)) = line.strip_prefix("///   ").zip(bullets.last_mut()) {
                *last += &format!(" {more}");
            }
        }
        bullets
    }

    /// A case as it stands in its file.
    struct Written {
        name: String,
        quotes: Vec<String>,
    }

    fn written() -> Vec<Written> {
        let modules: BTreeSet<&str> =
            CASES.iter().filter_map(|case| Some(case.split_once("::")?.0)).collect();
        modules
            .into_iter()
            .flat_map(|module| cases_in(module, &source(&format!("conformance/{module}.rs"))))
            .collect()
    }

    fn cases_in(module: &str, text: &str) -> Vec<Written> {
        let mut quotes: Vec<String> = Vec::new();
        let mut cases = Vec::new();
        for line in text.lines() {
            if let Some((more, last)) = line.strip_prefix("/// >   ").zip(quotes.last_mut()) {
                *last += &format!(" {more}");
            } else if let Some(quote) = line.strip_prefix("/// > ") {
                quotes.push(quote.to_owned());
            } else if let Some(case) = line.strip_prefix("pub async fn ") {
                let name = case.split('(').next().unwrap_or_default();
                cases
                    .push(Written { name: format!("{module}::{name}"), quotes: std::mem::take(&mut quotes) });
            }
        }
        cases
    }

    #[test]
    fn one_seed_makes_one_world() {
        let head = |seed| {
            let world = World::new(seed);
            world.creation([world.facility("Maple Grove").into()]).link(Head::EMPTY, RunNumber(0)).head
        };
        assert!(head(1) == head(1) && head(1) != head(2));
    }

    #[test]
    fn every_sentence_of_every_contract_has_a_case() {
        let (store, cases) = (ports(), written());
        let quoted: BTreeSet<&str> = cases.iter().flat_map(|case| &case.quotes).map(String::as_str).collect();
        let sentences = contract_sentences(&store);
        assert!(sentences.len() >= 31, "the contracts moved: {sentences:?}");
        let without: Vec<_> =
            sentences.into_iter().filter(|sentence| !quoted.contains(sentence.as_str())).collect();
        assert!(without.is_empty(), "no case for: {without:#?}");
    }

    #[test]
    fn every_case_quotes_what_the_ports_say() {
        let said = docs(&ports());
        for case in written() {
            assert!(!case.quotes.is_empty(), "{} quotes nothing", case.name);
            let unsaid: Vec<_> = case.quotes.iter().filter(|quote| !said.contains(quote.as_str())).collect();
            assert!(unsaid.is_empty(), "{} quotes what the ports do not say: {unsaid:?}", case.name);
        }
    }

    #[test]
    fn every_case_written_is_listed() {
        let written: BTreeSet<String> = written().into_iter().map(|case| case.name).collect();
        assert_eq!(written, CASES.iter().map(|case| (*case).to_owned()).collect());
    }

    #[test]
    fn every_case_listed_is_a_test() {
        let own = std::env::current_exe().expect("a test binary");
        let listed =
            Command::new(own).args(["--list", "--format", "terse"]).output().expect("it lists its tests");
        let listed = String::from_utf8(listed.stdout).expect("names are text");
        let tests = listed
            .lines()
            .filter_map(|line| line.strip_suffix(": test")?.strip_prefix("memory_conformance::"))
            .filter(|name| !name.starts_with("suite::"));
        assert_eq!(tests.collect::<BTreeSet<_>>(), CASES.iter().copied().collect());
    }
}
