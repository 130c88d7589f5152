//! Reading the two texts into lines and cells that know where they stand.

use crate::row::Row;
use crate::text::Text;

/// The rows of a rule file that was read before.
pub(crate) fn rows(text: &str) -> Vec<Row<'_>> {
    Text::read(text).rows
}

fn is_skipped(line: &str) -> bool {
    let line = line.trim();
    line.is_empty() || line.starts_with('#')
}

/// One line of a model that says something, with its spacing evened out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ModelLine {
    pub(crate) number: usize,
    pub(crate) text: String,
}

/// The lines of a model that say something.
pub(crate) fn model_lines(text: &str) -> Vec<ModelLine> {
    let lines = text.split('\n').enumerate();
    lines
        .filter(|(_, line)| !is_skipped(line))
        .map(|(index, line)| ModelLine {
            number: index + 1,
            text: line.split_whitespace().collect::<Vec<_>>().join(" "),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_know_their_line_and_column() {
        let rows = rows("# comment\n\n  p,  é, b ,\r\n");
        let places: Vec<_> = rows[0].cells.iter().map(|cell| (cell.text, cell.column)).collect();
        assert_eq!((rows.len(), rows[0].line), (1, 3));
        assert_eq!(places, [("p", 3), ("é", 7), ("b", 10)]);
    }
}
