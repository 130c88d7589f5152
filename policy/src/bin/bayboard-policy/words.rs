//! `words`: everything that rules may say.

use crate::failure::Failure;
use crate::output::say;
use bayboard::Word;
use bayboard::access::{Action, DisplayProfile, Kind, Phase, RecordStatus, Relation, Role};
use clap::Args;

#[derive(Debug, Args)]
pub(crate) struct Words;

impl Words {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        list::<Role>("roles");
        list::<Relation>("relations");
        list::<RecordStatus>("record statuses");
        list::<Phase>("phases");
        list::<DisplayProfile>("display profiles");
        say!("confidential flags\n  yes, no\n\nacts\n  see, see_coarse, do\n");
        say!("fields, by kind and group (PHI: protected health information)");
        for kind in Kind::ALL.iter().filter(|kind| !kind.fields().is_empty()) {
            say!("  {kind}.*");
            kind.groups().into_iter().for_each(|group| fields(*kind, Some(group)));
            fields(*kind, None);
        }
        say!("\nactions, by the kind they are done to");
        for kind in Kind::ALL {
            let actions = Action::ALL.iter().filter(|action| action.kind() == *kind);
            say!(
                "  {kind}: {}",
                actions.map(|action| format!("action.{action}")).collect::<Vec<_>>().join(", ")
            );
        }
        Ok(())
    }
}

fn list<W: Word>(title: &str) {
    say!("{title}\n  {}\n", W::ALL.iter().map(|word| word.word()).collect::<Vec<_>>().join(", "));
}

fn fields(kind: Kind, group: Option<&str>) {
    let of = kind.fields().iter().filter(|field| field.group() == group);
    let words: Vec<String> = of
        .map(|field| {
            let notes = [(field.is_phi(), " (PHI)"), (field.has_kind(), " (also see_coarse)")];
            let notes: String = notes.into_iter().filter(|(holds, _)| *holds).map(|(_, note)| note).collect();
            format!("{field}{notes}")
        })
        .collect();
    match group {
        _ if words.is_empty() => {}
        Some(group) => say!("    {kind}.{group}: {}", words.join(", ")),
        None => say!("    {}", words.join(", ")),
    }
}
