//! Which rules to look at.

use crate::failure::{Failure, told};
use bayboard_policy::{CompiledRules, Refused, RuleFile, RuleSource, Rules, SHIPPED_MODEL, text_of};
use clap::Args;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A rule file and the overlays on it.
#[derive(Clone, Debug, Args)]
pub(crate) struct Input {
    /// A rule file, a folder with `default.csv`, `shipped`, or an overlay, which is laid on the shipped
    /// rules.
    #[arg(default_value = "shipped")]
    pub(crate) rules: PathBuf,
    #[command(flatten)]
    pub(crate) overlays: Overlays,
}

/// The overlays to lay on the rules.
#[derive(Clone, Debug, Default, Args)]
pub(crate) struct Overlays {
    /// An overlay to lay on the rules: a company's, then a division's.
    #[arg(long, value_name = "FILE")]
    pub(crate) overlay: Vec<PathBuf>,
    /// A division's overlay, laid on the others, and checked as it is when it is put in force for one
    /// division.
    #[arg(long, value_name = "FILE")]
    pub(crate) division: Option<PathBuf>,
}

/// The files, read, each where it belongs.
#[derive(Clone, Debug)]
pub(crate) struct Resolved {
    rules: PathBuf,
    overlays: Vec<PathBuf>,
    source: RuleSource,
}

impl Input {
    pub(crate) fn resolved(&self) -> Result<Resolved, Failure> {
        let (mut rules, mut overlays) = (self.rules.clone(), self.overlays.overlay.clone());
        if self.is_overlay()? {
            overlays.insert(0, std::mem::replace(&mut rules, PathBuf::from(SHIPPED)));
        }
        let on = |source: RuleSource, file: &PathBuf| {
            Ok::<_, Failure>(source.with_overlay(&name(file), read(file)?))
        };
        let mut source = overlays.iter().try_fold(rules_in(&rules)?, on)?;
        if let Some(file) = &self.overlays.division {
            source = source.with_division_overlay(&name(file), read(file)?);
            overlays.push(file.clone());
        }
        Ok(Resolved { rules, overlays, source })
    }

    /// Whether an overlay was given in place of the rules.
    pub(crate) fn is_overlay(&self) -> Result<bool, Failure> {
        Ok(self.rules.is_file() && RuleSource::is_overlay(&read(&self.rules)?))
    }

    /// The rules, compiled; what is wrong with them ends the tool.
    pub(crate) fn compiled(&self) -> Result<(Arc<CompiledRules>, Resolved), Failure> {
        let resolved = self.resolved()?;
        match compile(&resolved)? {
            Ok(rules) => Ok((rules, resolved)),
            Err(refused) => Err(Failure::NotGood(resolved.told(&refused))),
        }
    }
}

impl Resolved {
    /// A refusal in lines that editors can follow: file, line and column first.
    pub(crate) fn told(&self, refused: &Refused) -> String {
        if refused.findings().is_empty() {
            return format!("{refused}\n");
        }
        refused.findings().iter().map(|finding| told(&self.path(finding.file), finding)).collect()
    }

    /// What authors should know, in the same form.
    pub(crate) fn warned(&self, rules: &CompiledRules) -> String {
        rules
            .warnings()
            .iter()
            .map(|finding| format!("warning: {}", told(&self.path(finding.file), finding)))
            .collect()
    }

    /// The file a finding is in.
    pub(crate) fn path(&self, file: RuleFile) -> String {
        let overlay =
            |number: usize| number.checked_sub(1).and_then(|index| self.overlays.get(index)).cloned();
        let path = match file {
            RuleFile::Model => self.rules.join("model.conf"),
            RuleFile::Overlay(number) => overlay(number).unwrap_or_default(),
            _ if self.rules.is_dir() => self.rules.join(FILE),
            _ => self.rules.clone(),
        };
        path.display().to_string()
    }
}

const SHIPPED: &str = "shipped";
const FILE: &str = "default.csv";

/// Takes the rules all the way.
pub(crate) fn compile(input: &Resolved) -> Result<Result<Arc<CompiledRules>, Refused>, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .map_err(|error| Failure::Unusable(error.to_string()))?;
    Ok(runtime.block_on(Rules::load(&input.source)).map(|rules| rules.current()))
}

/// Reads a file of rules, or says why it cannot be read.
pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    read_bytes(path).map(|(_, text)| text)
}

/// The same, with the bytes as they stand in the file.
pub(crate) fn read_bytes(path: &Path) -> Result<(Vec<u8>, String), Failure> {
    let bytes =
        std::fs::read(path).map_err(|error| Failure::Unusable(format!("{}: {error}", path.display())))?;
    let text = text_of(&bytes).map_err(|finding| Failure::Unreadable(path.to_owned(), finding))?;
    Ok((bytes, text))
}

fn rules_in(path: &Path) -> Result<RuleSource, Failure> {
    if path == Path::new(SHIPPED) && !path.exists() {
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
