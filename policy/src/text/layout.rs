//! A rule file laid out in columns, and rid of what a spreadsheet left in it.

use super::cells::{Split, split};
use super::{Text, lines};
use crate::finding::Finding;

/// Lines of one kind that stand together get common columns, and every trace of a spreadsheet that can be
/// read goes: padding, quotation marks, semicolons or tabs in place of commas, other line ends. What the file
/// says stays; a second pass changes nothing.
///
/// # Errors
/// What cannot be read, line by line. Such a file is left as it is.
pub fn laid_out(text: &str) -> Result<String, Vec<Finding>> {
    let unreadable = Text::read(text).unreadable;
    if !unreadable.is_empty() {
        return Err(unreadable);
    }
    let lines: Vec<Line> = lines(text).map(|(_, line)| Line::of(line)).collect();
    let blank_end =
        lines.iter().rev().take_while(|line| matches!(line, Line::Text(text) if text.is_empty())).count();
    let lines = &lines[..lines.len() - blank_end];
    let mut out = String::new();
    for block in lines.chunk_by(|one, other| one.kind().is_some() && one.kind() == other.kind()) {
        let rows: Vec<&Vec<String>> = block.iter().filter_map(Line::cells).collect();
        for line in block {
            match line {
                Line::Text(text) => out += text,
                Line::Cells(cells) => out += &in_columns(cells, &rows),
            }
            out.push('\n');
        }
    }
    Ok(out)
}

/// A line as it will be written.
enum Line {
    /// A comment, or nothing.
    Text(String),
    Cells(Vec<String>),
}

impl Line {
    fn of(line: &str) -> Self {
        let split = split(line);
        if split.is_blank() {
            return Self::Text(String::new());
        }
        if split.is_comment() {
            return Self::Text(comment(line, &split));
        }
        Self::Cells(split.cells.iter().map(|cell| cell.text.to_owned()).collect())
    }

    fn cells(&self) -> Option<&Vec<String>> {
        if let Self::Cells(cells) = self { Some(cells) } else { None }
    }

    fn kind(&self) -> Option<&str> {
        self.cells().map(|cells| cells[0].as_str())
    }
}

/// A comment without the cells that a spreadsheet made of it. Written by hand it stays as it is, but for
/// space at its end.
fn comment(line: &str, split: &Split<'_>) -> String {
    let cells =
        || split.cells.iter().map(|cell| cell.text.replace("\"\"", "\"")).collect::<Vec<_>>().join(", ");
    let text = if split.is_quoted() { cells() } else { line.to_owned() };
    let text = text.trim();
    let bare = text.trim_end_matches(|letter: char| letter.is_whitespace() || [',', ';'].contains(&letter));
    // One comma may be meant.
    let tidy = if text.len() - bare.len() > 1 { bare } else { text };
    // What cannot go without its quotation marks keeps them.
    if self::split(tidy).open_quote(1).is_some() { line.trim().to_owned() } else { tidy.to_owned() }
}

fn in_columns(row: &[String], block: &[&Vec<String>]) -> String {
    let width = |column: usize| {
        block.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let cells = row.iter().enumerate().map(|(column, cell)| {
        let last = column + 1 == row.len();
        if last { cell.clone() } else { format!("{:1$}", format!("{cell},"), width(column) + 2) }
    });
    cells.collect()
}
