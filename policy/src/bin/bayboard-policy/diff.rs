//! `diff`: what a change of the rules means.

use crate::failure::Failure;
use crate::input::{Input, Overlays};
use crate::matrix::write;
use crate::output::tell;
use bayboard_policy::{Difference, Frame, page};
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(crate) struct Diff {
    /// The rules as they are: a rule file, a folder with `default.csv`, or `shipped`.
    before: PathBuf,
    /// The rules as they would be. Left out, they are the same rules with the overlay on them.
    after: Option<PathBuf>,
    /// An overlay on the rules as they are.
    #[arg(long, value_name = "FILE")]
    before_overlay: Vec<PathBuf>,
    #[command(flatten)]
    overlays: Overlays,
    /// Write a page that shows the difference.
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// The company whose name stands on the page.
    #[arg(long, value_name = "NAME", requires = "html")]
    company: Option<String>,
    /// End with 1 if anybody gets more than before.
    #[arg(long)]
    fail_if_opens: bool,
}

impl Diff {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let overlays = Overlays { overlay: self.before_overlay.clone(), division: None };
        let mut before = Input { rules: self.before.clone(), overlays };
        let rules = self.after.clone().unwrap_or_else(|| self.before.clone());
        let after = Input { rules, overlays: self.overlays.clone() };
        // An overlay alone is compared with what it is laid on.
        if self.after.is_none() && before.is_overlay()? {
            before.rules = PathBuf::from("shipped");
        }
        let ((before, _), (after, files)) = (before.compiled()?, after.compiled()?);
        let difference = Difference::between(&before, &after);
        tell!("{difference}{}", files.warned(&after));
        if let Some(file) = &self.html {
            write(file, &page(&after, Some(&before), self.company.as_deref(), Frame::File))?;
        }
        if self.fail_if_opens && difference.opens() { Err(Failure::NotGood(String::new())) } else { Ok(()) }
    }
}
