//! Where rules come from: two texts and a name.

use crate::parse::{model_lines, rows};
use sha2::{Digest, Sha256};

/// The model every rule file is read with.
pub const SHIPPED_MODEL: &str = include_str!("../rules/model.conf");

/// The rules bayboard comes with.
pub const SHIPPED_RULES: &str = include_str!("../rules/default.csv");

/// A model and a rule file, not yet judged.
#[derive(Clone, Debug)]
pub struct RuleSource {
    name: String,
    model: String,
    rules: String,
    seed: Option<u64>,
}

impl RuleSource {
    /// Two texts under a name. The name becomes part of the version; what is not a letter, a digit, `.`, `_` or `-` in it turns into `-`.
    #[must_use]
    pub fn new(name: &str, model: impl Into<String>, rules: impl Into<String>) -> Self {
        Self { name: tidy(name), model: model.into(), rules: rules.into(), seed: None }
    }
    /// The model and rules bayboard comes with, named `default`.
    #[must_use]
    pub fn shipped() -> Self {
        Self::new("default", SHIPPED_MODEL, SHIPPED_RULES)
    }
    /// Which random sample of questions the self-test asks casbin. Without one it is drawn from the content, so that the same
    /// rules are always checked the same way.
    #[must_use]
    pub fn with_seed(self, seed: u64) -> Self {
        Self { seed: Some(seed), ..self }
    }
    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
    /// The model's text.
    #[must_use]
    pub fn model(&self) -> &str {
        &self.model
    }
    /// The rule file's text.
    #[must_use]
    pub fn rules(&self) -> &str {
        &self.rules
    }
    pub(crate) fn seed(&self) -> u64 {
        self.seed.unwrap_or_else(|| u64::from_be_bytes(first_bytes(&self.digest())))
    }
    /// The name and the beginning of the content's hash. Comments and spacing do not count.
    pub(crate) fn version(&self) -> String {
        let hash: [u8; 8] = first_bytes(&self.digest());
        format!("{}@{:016x}", self.name, u64::from_be_bytes(hash))
    }
    fn digest(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        for line in model_lines(&self.model) {
            hash.update(line.text);
            hash.update("\n");
        }
        for row in rows(&self.rules) {
            hash.update(row.words().collect::<Vec<_>>().join(","));
            hash.update("\n");
        }
        hash.finalize().into()
    }
}

fn first_bytes(digest: &[u8; 32]) -> [u8; 8] {
    std::array::from_fn(|index| digest[index])
}

fn tidy(name: &str) -> String {
    let allowed = |letter: char| letter.is_ascii_alphanumeric() || "._-".contains(letter);
    let name: String = name.chars().map(|letter| if allowed(letter) { letter } else { '-' }).collect();
    if name.is_empty() { "unnamed".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_follows_the_words_and_not_the_layout() {
        let source = |rules: &str| RuleSource::new("our rules", "[a]\nb = c", rules).version();
        assert!(source("p, a").starts_with("our-rules@"));
        assert_eq!(source("p, a"), source("# why\n\n  p ,   a  \n"));
        assert_ne!(source("p, a"), source("p, b"));
        assert_ne!(source("p, a"), source("p\na"));
    }
}
