//! One line of a rule file, and its cells, which know where they stand.

/// One value of a line.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cell<'a> {
    pub(crate) text: &'a str,
    /// Counted in characters, from 1.
    pub(crate) column: usize,
}

/// One line of a rule file that is neither empty nor a comment.
#[derive(Clone, Debug)]
pub(crate) struct Row<'a> {
    /// Counted from 1.
    pub(crate) line: usize,
    pub(crate) cells: Vec<Cell<'a>>,
}

impl<'a> Row<'a> {
    /// What kind of line it is: `p`, `g` or `g2`.
    pub(crate) fn kind(&self) -> Cell<'a> {
        self.cells[0]
    }

    /// The values after the kind.
    pub(crate) fn values(&self) -> &[Cell<'a>] {
        &self.cells[1..]
    }

    pub(crate) fn words(&self) -> impl Iterator<Item = &'a str> {
        self.cells.iter().map(|cell| cell.text)
    }
}
