//! The progress bar: on a terminal only, and gone when the work is.

use indicatif::{ProgressBar, ProgressStyle};

/// A bar on the terminal's error output; nothing where there is no terminal.
#[derive(Debug)]
pub(crate) struct Bar(ProgressBar);

impl Bar {
    pub(crate) fn new(rows: usize) -> Self {
        let bar = ProgressBar::new(rows as u64);
        let style = ProgressStyle::with_template("{bar:40} {pos}/{len} {eta}");
        Self(bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar())))
    }

    pub(crate) fn advance(&self, rows: usize) {
        self.0.inc(rows as u64);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
