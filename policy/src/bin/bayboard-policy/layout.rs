//! `fmt`: a rule file in columns.

use crate::failure::Failure;
use crate::input::read;
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(crate) struct Fmt {
    /// The files to lay out.
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
            let text = read(file)?;
            let laid_out = laid_out(&text);
            if laid_out == text {
                continue;
            }
            if self.check {
                untidy += &format!("{}: not laid out; run bayboard-policy fmt\n", file.display());
            } else {
                std::fs::write(file, laid_out).map_err(|error| Failure::Unusable(format!("{}: {error}", file.display())))?;
            }
        }
        if untidy.is_empty() { Ok(()) } else { Err(Failure::NotGood(untidy)) }
    }
}

/// Lines of one kind that stand together get common columns. Comments stay as they are, but for space at their end.
fn laid_out(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let mut out = String::new();
    for block in lines.chunk_by(|one, other| kind(one).is_some() && kind(one) == kind(other)) {
        let rows: Vec<Vec<&str>> = block.iter().map(|line| line.split(',').map(str::trim).collect()).collect();
        match kind(block[0]) {
            None => block.iter().for_each(|line| out += &format!("{line}\n")),
            Some(_) => rows.iter().for_each(|row| out += &format!("{}\n", in_columns(row, &rows))),
        }
    }
    out
}

/// What kind of line it is; none for comments and empty lines.
fn kind(line: &str) -> Option<&str> {
    let cells = line.split(',').next().map(str::trim)?;
    (!line.is_empty() && !line.starts_with('#')).then_some(cells)
}

fn in_columns(row: &[&str], block: &[Vec<&str>]) -> String {
    let width =
        |column: usize| block.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0);
    let cells = row.iter().enumerate().map(|(column, cell)| {
        let last = column + 1 == row.len();
        if last { (*cell).to_owned() } else { format!("{:1$}", format!("{cell},"), width(column) + 2) }
    });
    cells.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_stand_together_share_columns_and_a_second_pass_changes_nothing() {
        let text = "# why  \n p,a,display,x\np, longer,  b, y\n\ng, a,b\nend";
        let out = laid_out(text);
        assert_eq!(out, "# why\np, a,      display, x\np, longer, b,       y\n\ng, a, b\nend\n");
        assert_eq!(laid_out(&out), out);
    }
}
