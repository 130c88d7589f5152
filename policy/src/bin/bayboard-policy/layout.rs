//! `fmt`: a rule file in columns.

use crate::failure::{Failure, told};
use crate::input::read_bytes;
use bayboard_policy::laid_out;
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(crate) struct Fmt {
    /// The files to lay out. What a spreadsheet left in them goes; what cannot be read is told, and the file
    /// stays as it is.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Change nothing; say which files are not laid out, and end with 1 if there are any.
    #[arg(long)]
    check: bool,
}

impl Fmt {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let mut untidy = String::new();
        for file in &self.files {
            let (bytes, text) = read_bytes(file)?;
            let laid_out = laid_out(&text).map_err(|findings| {
                Failure::NotGood(
                    findings.iter().map(|finding| told(&file.display().to_string(), finding)).collect(),
                )
            })?;
            if laid_out.as_bytes() == bytes {
                continue;
            }
            if self.check {
                untidy += &format!("{}: not laid out; run bayboard-policy fmt\n", file.display());
            } else {
                std::fs::write(file, laid_out)
                    .map_err(|error| Failure::Unusable(format!("{}: {error}", file.display())))?;
            }
        }
        if untidy.is_empty() { Ok(()) } else { Err(Failure::NotGood(untidy)) }
    }
}
