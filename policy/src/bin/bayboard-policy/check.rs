//! `check`: everything that is wrong with a rule file.

use crate::failure::Failure;
use crate::input::{Input, compile};
use crate::output::say;
use bayboard::Snapshot;
use bayboard_policy::Refused;
use clap::{Args, ValueEnum};
use serde_json::json;

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
        let outcome = compile(&self.input.source()?)?;
        if self.format == Format::Json {
            say!("{}", self.json(outcome.as_ref().err()));
            return outcome.map(drop).map_err(|_| Failure::NotGood(String::new()));
        }
        let rules = outcome.map_err(|refused| Failure::NotGood(self.input.told(&refused)))?;
        say!("good: {} rules, version {}", rules.rule_names().count(), rules.version().as_str());
        let widenings: Vec<&str> = rules.widenings().collect();
        if !widenings.is_empty() {
            say!("the overlay allows more than the rules do: {}", widenings.join(", "));
        }
        Ok(())
    }
    fn json(&self, refused: Option<&Refused>) -> serde_json::Value {
        let findings = refused.map(Refused::findings).unwrap_or_default().iter();
        let findings: Vec<_> = findings
            .map(|finding| {
                let file = self.input.path(finding.file);
                json!({"file": file, "line": finding.line, "column": finding.column, "message": finding.message, "fix": finding.fix})
            })
            .collect();
        let other = refused.filter(|refused| refused.findings().is_empty()).map(ToString::to_string);
        json!({"good": refused.is_none(), "findings": findings, "error": other})
    }
}
