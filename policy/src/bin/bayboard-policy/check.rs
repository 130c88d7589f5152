//! `check`: everything that is wrong with a rule file.

use crate::failure::Failure;
use crate::input::{Input, Resolved, compile};
use crate::output::{say, tell};
use bayboard::Snapshot;
use bayboard_policy::{CompiledRules, Finding, Refused};
use clap::{Args, ValueEnum};
use serde_json::{Value, json};
use std::sync::Arc;

#[derive(Debug, Args)]
pub(crate) struct Check {
    #[command(flatten)]
    input: Input,
    /// `json` is for editors and machines.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

impl Check {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let input = match self.input.resolved() {
            Err(Failure::Unreadable(path, finding)) if self.format == Format::Json => {
                say!(
                    "{}",
                    json!({"good": false, "findings": [told(&path.display().to_string(), &finding)], "warnings": [], "error": null})
                );
                return Err(Failure::NotGood(String::new()));
            }
            input => input?,
        };
        let outcome = compile(&input)?;
        if self.format == Format::Json {
            say!("{}", json(&input, &outcome));
            return outcome.map(drop).map_err(|_| Failure::NotGood(String::new()));
        }
        let rules = outcome.map_err(|refused| Failure::NotGood(input.told(&refused)))?;
        say!("good: {} rules, version {}", rules.rule_names().count(), rules.version().as_str());
        let opening = rules.opening();
        if !opening.is_empty() {
            say!("the overlay allows more than the rules do: {}", opening.join(", "));
        }
        tell!("{}", input.warned(&rules));
        Ok(())
    }
}

fn json(input: &Resolved, outcome: &Result<Arc<CompiledRules>, Refused>) -> Value {
    let all = |findings: &[Finding]| {
        findings.iter().map(|finding| told(&input.path(finding.file), finding)).collect::<Vec<_>>()
    };
    let (good, refused) = (outcome.as_ref().ok(), outcome.as_ref().err());
    let other = refused.filter(|refused| refused.findings().is_empty()).map(ToString::to_string);
    let findings = all(refused.map(Refused::findings).unwrap_or_default());
    let warnings = all(good.map(|rules| rules.warnings()).unwrap_or_default());
    json!({"good": refused.is_none(), "findings": findings, "warnings": warnings, "error": other})
}

fn told(file: &str, finding: &Finding) -> Value {
    json!({"file": file, "line": finding.line, "column": finding.column, "message": finding.message, "fix": finding.fix})
}
