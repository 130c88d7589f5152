//! One line in cells: quoted or not, padded with empty cells, separated by commas; or as a spreadsheet of
//! another country writes it.

use super::at;
use crate::finding::Finding;
use crate::row::Cell;

/// What stands between cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Separator {
    Comma,
    Semicolon,
    Tab,
    /// Commas, all of them within one quoted cell.
    Within,
}

impl Separator {
    const fn letter(self) -> char {
        match self {
            Self::Comma | Self::Within => ',',
            Self::Semicolon => ';',
            Self::Tab => '\t',
        }
    }
}

/// A line, split.
#[derive(Clone, Debug)]
pub(super) struct Split<'a> {
    pub(super) separator: Separator,
    /// At least one; empty ones at the end are left out.
    pub(super) cells: Vec<Cell<'a>>,
    is_quoted: bool,
    trouble: Option<(usize, Trouble)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trouble {
    /// A quotation mark that nothing closes on its line.
    Open,
    /// Text behind a closing quotation mark, or a quotation mark within a word.
    Stray,
    /// A separator within a word: another one than stands between the cells, or a quoted one.
    Mixed,
}

/// Splits a line. Spaces around cells are none of their text.
pub(super) fn split(line: &str) -> Split<'_> {
    if line.bytes().any(|byte| matches!(byte, b'"' | b';' | b'\t')) { closely(line) } else { at_commas(line) }
}

/// A line with no quotation mark, and nothing but commas between its cells: nearly all are such.
fn at_commas(line: &str) -> Split<'_> {
    let mut column = 1;
    let cells = line.split(',').map(|raw| {
        let text = raw.trim_start();
        let indent = raw[..raw.len() - text.len()].chars().count();
        let cell = Cell { text: text.trim_end(), column: column + indent };
        column += raw.chars().count() + 1;
        cell
    });
    let mut all = Vec::with_capacity(USUAL_CELLS);
    all.extend(cells);
    Split { separator: Separator::Comma, cells: without_empty_end(all), is_quoted: false, trouble: None }
}

/// A line with a rule has so many.
const USUAL_CELLS: usize = 10;

fn without_empty_end(mut cells: Vec<Cell<'_>>) -> Vec<Cell<'_>> {
    while cells.len() > 1 && cells.last().is_some_and(|cell| cell.text.is_empty()) {
        cells.pop();
    }
    cells
}

/// Any line.
fn closely(line: &str) -> Split<'_> {
    let separator = separator(line);
    let whole = cells(line, separator, 1);
    match whole.cells.as_slice() {
        // A spreadsheet that took commas for text.
        [cell]
            if whole.is_quoted
                && cell.text.contains(',')
                && !is_comment(cell.text)
                && whole.trouble.is_none() =>
        {
            Split { separator: Separator::Within, ..cells(cell.text, Separator::Comma, cell.column) }
        }
        _ => whole,
    }
}

fn is_comment(text: &str) -> bool {
    text.trim_start().starts_with('#')
}

impl<'a> Split<'a> {
    pub(super) fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.text.is_empty()) && self.trouble.is_none()
    }

    pub(super) fn is_comment(&self) -> bool {
        is_comment(self.cells[0].text)
    }

    /// Whether it says nothing to the tool.
    pub(super) fn is_skipped(&self) -> bool {
        self.is_blank() || self.is_comment()
    }

    /// Whether a spreadsheet quoted the first cell.
    pub(super) const fn is_quoted(&self) -> bool {
        self.is_quoted
    }

    /// A quoted comment that goes on in the next line: what stands there would be no rule to a spreadsheet,
    /// and one here.
    pub(super) fn open_quote(&self, line: usize) -> Option<Finding> {
        self.trouble.filter(|(_, trouble)| *trouble == Trouble::Open).and_then(|_| self.trouble(line))
    }

    /// Why the line cannot be read in cells.
    pub(super) fn trouble(&self, line: usize) -> Option<Finding> {
        let (column, trouble) = self.trouble?;
        let (message, fix) = match trouble {
            Trouble::Open => (
                "a quotation mark is opened and not closed on this line",
                "close it, or remove it; a cell cannot have a line break in it",
            ),
            Trouble::Stray => {
                ("a quotation mark stands within a word", "remove it; words need no quotation marks")
            }
            Trouble::Mixed => (
                "a cell has a comma, a semicolon or a tab in it",
                "put one word into each cell, with a comma between cells and nothing else",
            ),
        };
        Some(at(line, column, message, fix))
    }
}

/// Commas, unless there is none outside of quotation marks.
fn separator(line: &str) -> Separator {
    let mut quoted = false;
    let outside: Vec<char> = line
        .trim()
        .chars()
        .filter(|letter| {
            quoted ^= *letter == '"';
            !quoted
        })
        .collect();
    let has = |separator: Separator| outside.contains(&separator.letter());
    let others = [Separator::Comma, Separator::Semicolon, Separator::Tab];
    others.into_iter().find(|separator| has(*separator)).unwrap_or(Separator::Comma)
}

fn cells(line: &str, separator: Separator, first_column: usize) -> Split<'_> {
    let mut split = Split { separator, cells: Vec::new(), is_quoted: false, trouble: None };
    let (mut rest, mut column) = (Some(line), first_column);
    while let Some(text) = rest {
        let (raw, after) = raw_cell(text, separator.letter());
        let indent = raw.chars().take_while(|letter| letter.is_whitespace()).count();
        let raw_text = raw.trim();
        let is_quoted = raw_text.starts_with('"');
        split.is_quoted |= is_quoted && split.cells.is_empty();
        let first =
            split.cells.first().map_or(raw_text.strip_prefix('"').unwrap_or(raw_text), |cell| cell.text);
        let is_comment = is_comment(first);
        let (text, mut trouble) = unquoted(raw_text, is_comment);
        // In a comment, only a mark that a spreadsheet set is one.
        if is_comment && indent > 0 && trouble == Some(Trouble::Open) {
            trouble = None;
        }
        let others = [',', ';', '\t'].into_iter().filter(|other| is_quoted || *other != separator.letter());
        // A lone cell in quotation marks with commas in it is looked at as a line.
        let is_line = split.cells.is_empty() && after.is_none() && text.contains(',');
        // Of a comment only what it does to other lines matters.
        if trouble.is_none() && !is_comment && !is_line {
            trouble = others.into_iter().any(|other| text.contains(other)).then_some(Trouble::Mixed);
        }
        let cell = Cell { text, column: column + indent + usize::from(is_quoted) };
        split.trouble = split.trouble.or(trouble.map(|trouble| (cell.column, trouble)));
        split.cells.push(cell);
        column += raw.chars().count() + 1;
        rest = after;
    }
    split.cells = without_empty_end(split.cells);
    split
}

/// The text up to the next separator outside of quotation marks, and what follows it. Only a cell that begins
/// with a quotation mark is quoted.
fn raw_cell(text: &str, separator: char) -> (&str, Option<&str>) {
    let mut quoted = false;
    let may_quote = text.trim_start_matches(' ').starts_with('"');
    let end = text.find(|letter| {
        quoted ^= may_quote && letter == '"';
        letter == separator && !quoted
    });
    end.map_or((text, None), |end| (&text[..end], Some(&text[end + separator.len_utf8()..])))
}

/// What stands in the quotation marks, if there are any. A comment may have marks in it.
fn unquoted(cell: &str, is_comment: bool) -> (&str, Option<Trouble>) {
    let Some(inner) = cell.strip_prefix('"') else {
        return (cell, cell.contains('"').then_some(Trouble::Stray));
    };
    match inner.strip_suffix('"') {
        // Marks within come in pairs.
        Some(inner) if inner.replace("\"\"", "").contains('"') => (inner.trim(), Some(Trouble::Stray)),
        Some(inner) => (inner.trim(), (!is_comment && inner.contains('"')).then_some(Trouble::Stray)),
        None => (
            inner.trim(),
            Some(if inner.contains('"') && closes(inner) { Trouble::Stray } else { Trouble::Open }),
        ),
    }
}

/// Whether the mark before this text is closed in it.
fn closes(inner: &str) -> bool {
    inner.matches('"').count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// The quick way is for the lines that it reads like the other.
        #[test]
        fn a_line_with_commas_only_reads_the_same_either_way(pieces in prop::collection::vec(prop::sample::select(vec![",", " ", "p", "#", "é", "\u{a0}", "\u{3000}", "*", "a b", "", "“", "\u{200b}"]), 0..24)) {
            let line = pieces.concat();
            prop_assert_eq!(format!("{:?}", at_commas(&line)), format!("{:?}", closely(&line)));
        }
    }
}
