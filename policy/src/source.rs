//! Where rules come from: two texts and a name.

use crate::finding::RuleFile;
use crate::parse::{ModelLine, model_lines, rows};
use sha2::{Digest, Sha256};

/// The model every rule file is read with.
pub const SHIPPED_MODEL: &str = include_str!("../rules/model.conf");

/// The model that lines of overlays that hide are read with.
pub(crate) const HIDE_MODEL: &str = include_str!("../rules/hide.conf");

/// The rules bayboard comes with.
pub const SHIPPED_RULES: &str = include_str!("../rules/default.csv");

/// A model and a rule file with the overlays on it, not yet judged.
#[derive(Clone, Debug)]
pub struct RuleSource {
    name: String,
    model: String,
    rules: String,
    overlays: Vec<Overlay>,
    seed: Option<u64>,
}

/// A company's or a division's own changes to what it is laid on.
#[derive(Clone, Debug)]
pub(crate) struct Overlay {
    name: String,
    pub(crate) text: String,
    /// Whether it was taken before. Then a line that changes nothing any more is no reason to refuse it.
    pub(crate) is_in_force: bool,
    /// Whether it is a division's: then each of its lines has to be for a role that is held at one.
    pub(crate) is_divisions: bool,
}

impl RuleSource {
    /// Two texts under a name. The name becomes part of the version; what is not a letter, a digit, `.`, `_`
    /// or `-` in it turns into `-`.
    #[must_use]
    pub fn new(name: &str, model: impl Into<String>, rules: impl Into<String>) -> Self {
        Self { name: tidy(name), model: model.into(), rules: rules.into(), overlays: Vec::new(), seed: None }
    }

    /// The model and rules bayboard comes with, named `default`.
    #[must_use]
    pub fn shipped() -> Self {
        Self::new("default", SHIPPED_MODEL, SHIPPED_RULES)
    }

    /// The same with one more overlay on top: what it hides is hidden whatever lies below says, and what it
    /// widens is added.
    #[must_use]
    pub fn with_overlay(mut self, name: &str, text: impl Into<String>) -> Self {
        self.overlays.push(Overlay {
            name: tidy(name),
            text: text.into(),
            is_in_force: false,
            is_divisions: false,
        });
        self
    }

    /// The same, with an overlay that was taken before: what lies below may have changed since, so its lines
    /// may change nothing any more.
    #[must_use]
    pub fn with_overlay_in_force(mut self, name: &str, text: impl Into<String>) -> Self {
        self.overlays.push(Overlay {
            name: tidy(name),
            text: text.into(),
            is_in_force: true,
            is_divisions: false,
        });
        self
    }

    /// The same with a division's overlay on top, judged as it is when it is put in force for one division.
    #[must_use]
    pub fn with_division_overlay(mut self, name: &str, text: impl Into<String>) -> Self {
        self.overlays.push(Overlay {
            name: tidy(name),
            text: text.into(),
            is_in_force: false,
            is_divisions: true,
        });
        self
    }

    /// Whether a text is an overlay and no rule file: it has lines that hide or widen, and none that only
    /// rule files have.
    #[must_use]
    pub fn is_overlay(text: &str) -> bool {
        let rows = rows(text);
        let any = |kinds: &[&str]| rows.iter().any(|row| kinds.contains(&row.kind().text));
        any(&["hide", "widen"]) && !any(&["p", "g", "kind"])
    }

    /// Other rules under the same overlays.
    #[must_use]
    pub fn with_rules(self, name: &str, rules: impl Into<String>) -> Self {
        Self { name: tidy(name), rules: rules.into(), ..self }
    }

    /// Which random sample of questions the self-test asks casbin. Without one it is drawn from the content,
    /// so that the same rules are always checked the same way.
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

    /// The overlays' texts, in the order they are laid on.
    pub fn overlays(&self) -> impl Iterator<Item = &str> {
        self.overlays.iter().map(|overlay| overlay.text.as_str())
    }

    pub(crate) fn layers(&self) -> &[Overlay] {
        &self.overlays
    }

    /// The name of the file that a finding is in.
    pub(crate) fn file(&self, file: RuleFile) -> &str {
        match file {
            RuleFile::Model => "model",
            RuleFile::Rules => &self.name,
            RuleFile::Overlay(number) => {
                self.overlays.get(number.wrapping_sub(1)).map_or("overlay", |overlay| &overlay.name)
            }
        }
    }

    /// The rules as casbin reads them: rules and links of the file, and the library's groups of fields.
    #[must_use]
    pub fn for_casbin(&self) -> String {
        let rows = rows(&self.rules);
        crate::engine::Lines { effect: crate::effect::Effect::Allow, rules: &rows, links: &rows }.text()
    }

    pub(crate) fn seed(&self) -> u64 {
        self.seed.unwrap_or_else(|| u64::from_be_bytes(first_bytes(&self.digest())))
    }

    /// The name and the beginning of the content's hash, of the rules and of each overlay. Comments and
    /// spacing do not count.
    pub(crate) fn version(&self) -> String {
        let overlays =
            self.overlays.iter().map(|overlay| short(&overlay.name, digest_of(&[], &overlay.text)));
        std::iter::once(short(&self.name, self.digest())).chain(overlays).collect::<Vec<_>>().join("+")
    }

    fn digest(&self) -> [u8; 32] {
        digest_of(&model_lines(&self.model), &self.rules)
    }
}

fn short(name: &str, digest: [u8; 32]) -> String {
    let hash: [u8; 8] = first_bytes(&digest);
    format!("{name}@{:016x}", u64::from_be_bytes(hash))
}

fn digest_of(model: &[ModelLine], text: &str) -> [u8; 32] {
    let mut hash = Sha256::new();
    for line in model {
        hash.update(&line.text);
        hash.update("\n");
    }
    for row in rows(text) {
        hash.update(row.words().collect::<Vec<_>>().join(","));
        hash.update("\n");
    }
    hash.finalize().into()
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
