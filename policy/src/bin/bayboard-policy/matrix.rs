//! `matrix`: what the rules mean, for people who do not read rules.

use crate::failure::Failure;
use crate::input::Input;
use crate::output::{say, tell};
use bayboard_policy::{Frame, Matrix, page};
use clap::Args;
use std::path::PathBuf;

/// What every page begins with.
const PAGE: &[u8] = b"<!doctype html";

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
        let (rules, _) = self.input.compiled()?;
        match &self.html {
            None => tell!("{}", Matrix::of(&rules)),
            Some(file) => write(file, &page(&rules, None, self.company.as_deref(), Frame::File))?,
        }
        Ok(())
    }
}

/// Writes a page and says where it is. It never takes the place of anything but a page: a slip must not cost
/// a rule file.
pub(crate) fn write(file: &PathBuf, text: &str) -> Result<(), Failure> {
    // A terminal or a pipe is no file, and is never read.
    if file.is_file()
        && let Ok(there) = std::fs::read(file)
        && !there.is_empty()
        && !there.get(..PAGE.len()).is_some_and(|start| start.eq_ignore_ascii_case(PAGE))
    {
        return Err(Failure::Unusable(format!(
            "{}: exists and is no page; name another file with --html",
            file.display()
        )));
    }
    std::fs::write(file, text).map_err(|error| Failure::Unusable(format!("{}: {error}", file.display())))?;
    say!("written: {}", file.display());
    Ok(())
}
