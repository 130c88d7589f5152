//! `matrix`: what the rules mean, for people who do not read rules.

use crate::failure::Failure;
use crate::input::Input;
use crate::output::{say, tell};
use bayboard_policy::{Matrix, page};
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(crate) struct MatrixCommand {
    #[command(flatten)]
    input: Input,
    /// Write a page that needs nothing else, to be opened in a browser.
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// The company whose name stands on the page.
    #[arg(long, value_name = "NAME", requires = "html")]
    company: Option<String>,
}

impl MatrixCommand {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let rules = self.input.compiled()?;
        match &self.html {
            None => tell!("{}", Matrix::of(&rules)),
            Some(file) => write(file, &page(&rules, None, self.company.as_deref()))?,
        }
        Ok(())
    }
}

/// Writes a page and says where it is.
pub(crate) fn write(file: &PathBuf, text: &str) -> Result<(), Failure> {
    std::fs::write(file, text).map_err(|error| Failure::Unusable(format!("{}: {error}", file.display())))?;
    say!("written: {}", file.display());
    Ok(())
}
