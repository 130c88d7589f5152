//! Where rules come from: two texts and a name.

use crate::asked::Asked;
use crate::finding::RuleFile;
use crate::parse::{ModelLine, model_lines, rows};
use crate::row::Row;
use bayboard::HostKind;
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
    asked: Asked,
    seed: Option<u64>,
}

/// A company's or a division's own changes to what it is laid on.
#[derive(Clone, Debug)]
pub(crate) struct Overlay {
    name: String,
    pub(crate) text: String,
    /// Whether it was taken before. Then a line that no longer changes anything is no reason to refuse it.
    pub(crate) is_in_force: bool,
    /// Whether it is a division's: then each of its lines has to be for a role that is held at one.
    pub(crate) is_divisions: bool,
}

impl RuleSource {
    /// Two texts under a name. The name becomes part of the version; what is not a letter, a digit, `.`, `_`
    /// or `-` in it turns into `-`.
    #[must_use]
    pub fn new(name: &str, model: impl Into<String>, rules: impl Into<String>) -> Self {
        let (overlays, asked) = (Vec::new(), Asked::default());
        Self { name: tidy(name), model: model.into(), rules: rules.into(), overlays, asked, seed: None }
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

    /// The same, with an overlay that was taken before: what lies below may have changed since, so a line of
    /// it that no longer changes anything is accepted.
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

    /// The same, for a program that will ask about these actions on its own kind of record by
    /// [`Seat::authorize`](bayboard::portal::Seat::authorize). Name all of them: rules that do not
    /// declare one are refused, and an overlay that declares another one is warned of. Rules that companies
    /// store are held to the same.
    ///
    /// A kind is declared by a `kind` line of the rules or of an overlay, and `widen` lines let people in:
    ///
    /// ```
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use bayboard_policy::{Refused, RuleSource, Rules};
    ///
    /// const VEHICLES: &str = "\
    /// kind, vehicle, view, retire
    /// widen, desk-sees-vehicles, dispatcher, own_tenant, active, *, *, *, vehicle.view, do
    /// widen, administrator-retires-vehicles, administrator, own_tenant, active, *, *, *, vehicle.retire, do
    /// end
    /// ";
    /// let rules = RuleSource::shipped().with_overlay("vehicles", VEHICLES);
    /// Rules::load(&rules.clone().asking("vehicle".parse()?, ["view".parse()?, "retire".parse()?])).await?;
    ///
    /// let misspelt = Rules::load(&rules.asking("vehicle".parse()?, ["veiw".parse()?])).await;
    /// assert!(matches!(misspelt, Err(Refused::Undeclared(_))));
    /// # Ok(())
    /// # }
    /// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(example()).unwrap();
    /// ```
    #[must_use]
    pub fn asking(mut self, kind: HostKind, actions: impl IntoIterator<Item = HostKind>) -> Self {
        self.asked.add(&kind, actions);
        self
    }

    /// The same, for the program of another source where this one names nothing.
    pub(crate) fn asking_like(&self, other: &Self) -> Self {
        let asked = if self.asked.is_empty() { &other.asked } else { &self.asked };
        Self { asked: asked.clone(), ..self.clone() }
    }

    pub(crate) const fn asked(&self) -> &Asked {
        &self.asked
    }

    /// Whether a text is an overlay and no rule file: it has lines that overlays have, and none that only
    /// rule files have.
    #[must_use]
    pub fn is_overlay(text: &str) -> bool {
        let rows = rows(text);
        let any = |kinds: &[&str]| rows.iter().any(|row| kinds.contains(&row.kind().text));
        any(&["hide", "widen", "kind"]) && !any(&["p", "g"])
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

    /// A hash of the rules with the model, and one of each overlay, whose rows these are. Comments and
    /// spacing do not count.
    pub(crate) fn digests(&self, files: &[Vec<Row<'_>>]) -> Vec<[u8; 32]> {
        let model = model_lines(&self.model);
        let digest =
            |(number, rows): (usize, &Vec<Row<'_>>)| digest_of(if number == 0 { &model } else { &[] }, rows);
        files.iter().enumerate().map(digest).collect()
    }

    pub(crate) fn seed(&self, digests: &[[u8; 32]]) -> u64 {
        self.seed.or_else(|| digests.first().map(number)).unwrap_or_default()
    }

    /// The name and the beginning of the hash, of the rules and of each overlay.
    pub(crate) fn version(&self, digests: &[[u8; 32]]) -> String {
        let names = std::iter::once(&self.name).chain(self.overlays.iter().map(|overlay| &overlay.name));
        let each = names.zip(digests).map(|(name, digest)| format!("{name}@{:016x}", number(digest)));
        each.collect::<Vec<_>>().join("+")
    }
}

fn digest_of(model: &[ModelLine], rows: &[Row<'_>]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for line in model {
        hash.update(&line.text);
        hash.update("\n");
    }
    let mut line = String::new();
    for row in rows {
        line.clear();
        for (place, word) in row.words().enumerate() {
            line.push_str(if place == 0 { "" } else { "," });
            line.push_str(word);
        }
        line.push('\n');
        hash.update(&line);
    }
    hash.finalize().into()
}

/// What a digest begins with.
fn number(digest: &[u8; 32]) -> u64 {
    u64::from_be_bytes(std::array::from_fn(|index| digest[index]))
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
        let source = |rules: &str| {
            let source = RuleSource::new("our rules", "[a]\nb = c", rules);
            source.version(&source.digests(&[rows(rules)]))
        };
        assert!(source("p, a").starts_with("our-rules@"));
        assert_eq!(source("p, a"), source("# why\n\n  p ,   a  \n"));
        assert_ne!(source("p, a"), source("p, b"));
        assert_ne!(source("p, a"), source("p\na"));
    }
}
