//! Which rules to look at.

use crate::failure::Failure;
use bayboard_policy::{CompiledRules, Finding, Refused, RuleFile, RuleSource, Rules, SHIPPED_MODEL, text_of};
use clap::Args;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A rule file and the overlays on it.
#[derive(Clone, Debug, Args)]
pub(crate) struct Input {
    /// A rule file, a folder with `default.csv`, or `shipped`.
    #[arg(default_value = "shipped")]
    pub(crate) rules: PathBuf,
    /// An overlay to lay on the rules: a company's, then a division's.
    #[arg(long, value_name = "FILE")]
    pub(crate) overlay: Vec<PathBuf>,
}

impl Input {
    pub(crate) fn source(&self) -> Result<RuleSource, Failure> {
        let on = |source: RuleSource, file: &PathBuf| Ok(source.with_overlay(&name(file), read(file)?));
        self.overlay.iter().try_fold(rules(&self.rules)?, on)
    }
    /// The rules, compiled; what is wrong with them ends the tool.
    pub(crate) fn compiled(&self) -> Result<Arc<CompiledRules>, Failure> {
        match compile(&self.source()?)? {
            Ok(rules) => Ok(rules),
            Err(refused) => Err(Failure::NotGood(self.told(&refused))),
        }
    }
    /// A refusal in lines that editors can follow: file, line and column first.
    pub(crate) fn told(&self, refused: &Refused) -> String {
        if refused.findings().is_empty() {
            return format!("{refused}\n");
        }
        let told = |finding: &Finding| told(&PathBuf::from(self.path(finding.file)), std::slice::from_ref(finding));
        refused.findings().iter().map(told).collect()
    }
    /// The file a finding is in.
    pub(crate) fn path(&self, file: RuleFile) -> String {
        let overlay = |number: usize| number.checked_sub(1).and_then(|index| self.overlay.get(index)).cloned();
        let path = match file {
            RuleFile::Model => self.rules.join("model.conf"),
            RuleFile::Overlay(number) => overlay(number).unwrap_or_default(),
            _ if self.rules.is_dir() => self.rules.join(FILE),
            _ => self.rules.clone(),
        };
        path.display().to_string()
    }
}

const FILE: &str = "default.csv";

/// Takes the rules all the way.
pub(crate) fn compile(source: &RuleSource) -> Result<Result<Arc<CompiledRules>, Refused>, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(|error| Failure::Unusable(error.to_string()))?;
    Ok(runtime.block_on(Rules::load(source)).map(|rules| rules.current()))
}

/// Reads a file of rules, or says why it cannot be read.
pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    read_bytes(path).map(|(_, text)| text)
}

/// The same, with the bytes as they stand in the file.
pub(crate) fn read_bytes(path: &Path) -> Result<(Vec<u8>, String), Failure> {
    let bytes = std::fs::read(path).map_err(|error| Failure::Unusable(format!("{}: {error}", path.display())))?;
    let text = text_of(&bytes).map_err(|finding| Failure::NotGood(told(path, &[finding])))?;
    Ok((bytes, text))
}

/// Findings in one file, in lines that editors can follow.
pub(crate) fn told(path: &Path, findings: &[Finding]) -> String {
    findings.iter().fold(String::new(), |mut text, finding| {
        let Finding { line, column, message, fix, .. } = finding;
        writeln!(text, "{}:{line}:{column}: {message}\n    fix: {fix}", path.display()).expect("a text takes any text");
        text
    })
}

fn rules(path: &Path) -> Result<RuleSource, Failure> {
    if path == Path::new("shipped") && !path.exists() {
        return Ok(RuleSource::shipped());
    }
    if path.is_dir() {
        let model = path.join("model.conf");
        let model = if model.exists() { read(&model)? } else { SHIPPED_MODEL.to_owned() };
        return Ok(RuleSource::new("default", model, read(&path.join(FILE))?));
    }
    Ok(RuleSource::new(&name(path), SHIPPED_MODEL, read(path)?))
}

fn name(path: &Path) -> String {
    path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
