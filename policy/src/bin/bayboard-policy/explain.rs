//! `explain`: why somebody can or cannot see or do something.

use crate::failure::Failure;
use crate::input::Input;
use crate::output::say;
use bayboard::access::{DisplayProfile, Phase, RecordStatus, Relation, Role};
use bayboard::{Facts, Subject, Word};
use bayboard_policy::Explanation;
use clap::Args;

#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// A field, `action.ACTION` or a host product's action, as rules write it.
    object: String,
    #[command(flatten)]
    input: Input,
    /// What the viewer is; several roles add up.
    #[arg(long, required = true, value_parser = word::<Role>)]
    role: Vec<Role>,
    /// How they stand to the record.
    #[arg(long, value_parser = word::<Relation>)]
    relation: Relation,
    /// The record's status.
    #[arg(long, default_value = "active", value_parser = word::<RecordStatus>)]
    status: RecordStatus,
    /// How far the trip is.
    #[arg(long, default_value = "active", value_parser = word::<Phase>)]
    phase: Phase,
    /// What the screen is set to.
    #[arg(long, default_value = "standard", value_parser = word::<DisplayProfile>)]
    profile: DisplayProfile,
    /// The patient is confidential.
    #[arg(long)]
    confidential: bool,
    /// Ask for the kind of what stands in the field instead of all of it.
    #[arg(long)]
    kind: bool,
}

fn word<W: Word>(text: &str) -> Result<W, String> {
    let words = || W::ALL.iter().map(|word| word.word()).collect::<Vec<_>>().join(", ");
    W::from_word(text).ok_or_else(|| format!("unknown {}; use one of: {}", W::LIST, words()))
}

impl Explain {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let (rules, _) = self.input.compiled()?;
        let subject = Subject { roles: self.role.iter().copied().collect(), profile: self.profile };
        let facts = Facts::new(self.relation, self.status, self.phase, self.confidential);
        let explanation = rules.explain(&subject, facts, &self.object, self.kind);
        let explanation = explanation.map_err(|error| Failure::Unusable(error.to_string()))?;
        say!("{explanation}");
        match explanation {
            Explanation::Allowed { .. } => Ok(()),
            _ => Err(Failure::NotGood(String::new())),
        }
    }
}
