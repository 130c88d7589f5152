//! `test`: cases that say what has to be seen, hidden, allowed and refused.

use crate::failure::Failure;
use crate::input::{Input, Overlays, read};
use crate::output::say;
use bayboard::access::{DisplayProfile, Phase, RecordStatus, Relation, Role};
use bayboard::{Facts, Subject, Word};
use bayboard_policy::{CompiledRules, Explanation, UnknownObject};
use clap::Args;
use serde::{Deserialize, Deserializer};
use std::collections::BTreeSet;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(crate) struct Test {
    /// Files of cases.
    #[arg(required = true)]
    cases: Vec<PathBuf>,
    /// A rule file, a folder with `default.csv`, or `shipped`.
    #[arg(long, default_value = "shipped")]
    rules: PathBuf,
    #[command(flatten)]
    overlays: Overlays,
    /// End with 1 unless every rule decides in some case.
    #[arg(long)]
    every_rule: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

/// One situation, and what has to hold in it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    #[serde(default, deserialize_with = "words")]
    roles: Vec<Role>,
    #[serde(deserialize_with = "word")]
    relation: Relation,
    #[serde(default = "active", deserialize_with = "word")]
    status: RecordStatus,
    #[serde(default = "under_way", deserialize_with = "word")]
    phase: Phase,
    #[serde(default = "standard", deserialize_with = "word")]
    profile: DisplayProfile,
    #[serde(default)]
    confidential: bool,
    #[serde(default)]
    sees: Vec<String>,
    #[serde(default)]
    sees_kind: Vec<String>,
    #[serde(default)]
    hidden: Vec<String>,
    #[serde(default)]
    may: Vec<String>,
    #[serde(default)]
    may_not: Vec<String>,
}

fn active() -> RecordStatus {
    RecordStatus::Active
}

fn under_way() -> Phase {
    Phase::Active
}

fn standard() -> DisplayProfile {
    DisplayProfile::Standard
}

fn word<'de, D: Deserializer<'de>, W: Word>(deserializer: D) -> Result<W, D::Error> {
    known(&String::deserialize(deserializer)?)
}

fn words<'de, D: Deserializer<'de>, W: Word>(deserializer: D) -> Result<Vec<W>, D::Error> {
    Vec::<String>::deserialize(deserializer)?.iter().map(|text| known(text)).collect()
}

fn known<W: Word, E: serde::de::Error>(text: &str) -> Result<W, E> {
    let words = || W::ALL.iter().map(|word| word.word()).collect::<Vec<_>>().join(", ");
    W::from_word(text)
        .ok_or_else(|| E::custom(format!("unknown {} `{text}`; use one of: {}", W::LIST, words())))
}

/// What the cases touched.
#[derive(Default)]
struct Coverage {
    rules: BTreeSet<String>,
    stated: usize,
}

impl Test {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let (rules, _) = Input { rules: self.rules.clone(), overlays: self.overlays.clone() }.compiled()?;
        let (mut coverage, mut failures, mut count) = (Coverage::default(), String::new(), 0);
        for file in &self.cases {
            let name = file.display();
            let cases: File = toml::from_str(&read(file)?)
                .map_err(|error| Failure::Unusable(format!("{name}:\n{error}")))?;
            for case in &cases.case {
                count += 1;
                if case.statements().next().is_none() {
                    failures += &format!(
                        "{name}: {}: states nothing; say what is seen, hidden, allowed or refused\n",
                        case.name
                    );
                }
                let wrong = case
                    .judge(&rules, &mut coverage)
                    .map_err(|error| Failure::Unusable(format!("{name}: {error}")))?;
                wrong.iter().for_each(|wrong| failures += &format!("{name}: {}: {wrong}\n", case.name));
            }
        }
        let unused: Vec<&str> = rules.rule_names().filter(|name| !coverage.rules.contains(*name)).collect();
        let all = rules.rule_names().count();
        say!(
            "{count} cases with {} statements; {} of {all} rules decide in them",
            coverage.stated,
            all - unused.len()
        );
        if self.every_rule && !unused.is_empty() {
            failures += &format!("no case for: {}\n", unused.join(", "));
        }
        if failures.is_empty() { Ok(()) } else { Err(Failure::NotGood(failures)) }
    }
}

/// One thing a case says of one object.
#[derive(Clone, Copy)]
struct Statement<'a> {
    object: &'a str,
    coarse: bool,
    expected: bool,
    word: &'static str,
}

impl Case {
    fn statements(&self) -> impl Iterator<Item = Statement<'_>> {
        let lists = [
            (&self.sees, false, true, "seen"),
            (&self.sees_kind, true, true, "seen by kind"),
            (&self.hidden, false, false, "hidden"),
            (&self.may, false, true, "allowed"),
            (&self.may_not, false, false, "refused"),
        ];
        lists.into_iter().flat_map(|(objects, coarse, expected, word)| {
            objects.iter().map(move |object| Statement { object, coarse, expected, word })
        })
    }

    /// Everything in it that does not hold. A group stands for each of its fields.
    fn judge(&self, rules: &CompiledRules, coverage: &mut Coverage) -> Result<Vec<String>, String> {
        let mut wrong = Vec::new();
        for statement in self.statements() {
            let unknown = |error: UnknownObject| format!("{}: `{}`: {error}", self.name, statement.object);
            for single in rules.expand(statement.object).map_err(unknown)? {
                let explanation = self.explain(rules, &single, statement).map_err(unknown)?;
                coverage.add(&explanation);
                if matches!(explanation, Explanation::Allowed { .. }) != statement.expected {
                    wrong.push(format!("{single} has to be {}, but is {explanation}", statement.word));
                }
            }
        }
        Ok(wrong)
    }

    fn explain(
        &self,
        rules: &CompiledRules,
        object: &str,
        statement: Statement<'_>,
    ) -> Result<Explanation, UnknownObject> {
        let subject = Subject { roles: self.roles.iter().copied().collect(), profile: self.profile };
        let facts = Facts::new(self.relation, self.status, self.phase, self.confidential);
        let explanation = rules.explain(&subject, facts, object, statement.coarse)?;
        // What is hidden shows no kind either.
        let kind = (!statement.expected).then(|| rules.explain(&subject, facts, object, true).ok()).flatten();
        Ok(kind.filter(|kind| matches!(kind, Explanation::Allowed { .. })).unwrap_or(explanation))
    }
}

impl Coverage {
    fn add(&mut self, explanation: &Explanation) {
        self.stated += 1;
        if let Explanation::Allowed { rules } = explanation {
            self.rules.extend(rules.iter().cloned());
        }
    }
}
