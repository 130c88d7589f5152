//! `test`: cases that say what has to be seen, hidden, allowed and refused.

use crate::failure::Failure;
use crate::input::{Input, read};
use bayboard::access::{DisplayProfile, Phase, RecordStatus, Relation, Role};
use bayboard::{Facts, Subject, Word};
use bayboard_policy::{CompiledRules, Explanation};
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
    /// A tenant's overlay to lay on the rules.
    #[arg(long, value_name = "FILE")]
    overlay: Option<PathBuf>,
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
    W::from_word(text).ok_or_else(|| E::custom(format!("unknown {} `{text}`; use one of: {}", W::LIST, words())))
}

/// What the cases touched.
#[derive(Default)]
struct Coverage {
    rules: BTreeSet<String>,
    stated: usize,
}

impl Test {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let rules = Input { rules: self.rules.clone(), overlay: self.overlay.clone() }.compiled()?;
        let (mut coverage, mut failures, mut count) = (Coverage::default(), String::new(), 0);
        for file in &self.cases {
            let cases: File =
                toml::from_str(&read(file)?).map_err(|error| Failure::Unusable(format!("{}:\n{error}", file.display())))?;
            for case in &cases.case {
                count += 1;
                for wrong in case
                    .judge(&rules, &mut coverage)
                    .map_err(|error| Failure::Unusable(format!("{}: {error}", file.display())))?
                {
                    failures += &format!("{}: {}: {wrong}\n", file.display(), case.name);
                }
            }
        }
        let unused: Vec<&str> = rules.rule_names().filter(|name| !coverage.rules.contains(*name)).collect();
        let all = rules.rule_names().count();
        println!("{count} cases with {} statements; {} of {all} rules decide in them", coverage.stated, all - unused.len());
        if self.every_rule && !unused.is_empty() {
            failures += &format!("no case for: {}\n", unused.join(", "));
        }
        if failures.is_empty() { Ok(()) } else { Err(Failure::NotGood(failures)) }
    }
}

impl Case {
    /// Everything in it that does not hold.
    fn judge(&self, rules: &CompiledRules, coverage: &mut Coverage) -> Result<Vec<String>, String> {
        let subject = Subject { roles: self.roles.iter().copied().collect(), profile: self.profile };
        let facts = Facts::new(self.relation, self.status, self.phase, self.confidential);
        let mut wrong = Vec::new();
        let lists = [
            (&self.sees, false, true, "seen"),
            (&self.sees_kind, true, true, "seen by kind"),
            (&self.hidden, false, false, "hidden"),
            (&self.may, false, true, "allowed"),
            (&self.may_not, false, false, "refused"),
        ];
        for (objects, coarse, expected, word) in lists {
            for object in objects {
                for single in rules.expand(object).map_err(|error| format!("{}: `{object}`: {error}", self.name))? {
                    coverage.stated += 1;
                    let explain = |coarse| {
                        rules
                            .explain(&subject, facts, &single, coarse)
                            .map_err(|error| format!("{}: `{single}`: {error}", self.name))
                    };
                    let mut explanation = explain(coarse)?;
                    // What is hidden shows no kind either.
                    if !expected && let Ok(kind @ Explanation::Allowed { .. }) = explain(true) {
                        explanation = kind;
                    }
                    if let Explanation::Allowed { rules } = &explanation {
                        coverage.rules.extend(rules.iter().cloned());
                    }
                    if matches!(explanation, Explanation::Allowed { .. }) != expected {
                        wrong.push(format!("{single} has to be {word}, but is {explanation}"));
                    }
                }
            }
        }
        Ok(wrong)
    }
}
