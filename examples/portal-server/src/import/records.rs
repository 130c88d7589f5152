//! CSV records out of bytes, so that one broken quote costs one line and not the rest of the file.
//!
//! It is stricter than most readers on purpose: a quote inside a plain cell, or text after a closing one, is
//! reported instead of guessed at. After a malformed record reading goes on at the next line.

/// Splits a file into records.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Records<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u64,
    delimiter: u8,
    /// The cells that every record must have, once the header is known.
    width: Option<usize>,
}

/// One record, and the line it starts on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Record {
    pub(crate) line: u64,
    pub(crate) cells: Result<Vec<Vec<u8>>, Malformed>,
}

/// Why a record cannot be read. It never repeats what stood there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Malformed {
    #[error("a quote is opened and never closed; close it, or double it inside a quoted cell")]
    Open,
    #[error("text follows a closing quote; double the quotes inside a quoted cell")]
    AfterQuote,
    #[error("a quote stands inside a plain cell; put the whole cell in quotes and double the ones inside")]
    Stray,
    #[error("has {found} cells where the header has {expected}; check for missing or extra commas")]
    Width { found: usize, expected: usize },
}

/// No honest record is longer: a quote that opens and does not close by then is a slip.
const LONGEST: usize = 16 * 1024;

impl<'a> Records<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0, line: 1, delimiter: b',', width: None }
    }

    /// With another mark between cells.
    pub(crate) fn split_by(self, delimiter: u8) -> Self {
        Self { delimiter, ..self }
    }

    /// From the next line on.
    pub(crate) fn skip_line(&mut self) {
        self.advance(first_line(self.rest()));
    }

    /// From here on every record must have this many cells.
    pub(crate) fn expect_width(&mut self, width: usize) {
        self.width = Some(width);
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    fn skip_blank_lines(&mut self) {
        while let Some(length) = line_break(self.rest()) {
            self.advance(length);
        }
    }

    fn advance(&mut self, length: usize) {
        let taken = &self.rest()[..length];
        // Most records are one line.
        self.line += if taken.contains(&b'"') { breaks(taken) } else { 1 };
        self.at += length;
    }

    /// Spreadsheets add empty cells at the end of a row: those beyond the header's are none.
    fn checked(&self, mut cells: Vec<Vec<u8>>) -> Result<Vec<Vec<u8>>, Malformed> {
        let width = self.width.unwrap_or(usize::MAX);
        while cells.len() > width && cells.last().is_some_and(|cell| is_blank(cell)) {
            cells.pop();
        }
        match self.width {
            Some(expected) if expected != cells.len() => {
                Err(Malformed::Width { found: cells.len(), expected })
            }
            _ => Ok(cells),
        }
    }
}

impl Iterator for Records<'_> {
    type Item = Record;
    fn next(&mut self) -> Option<Record> {
        let (line, cells) = loop {
            self.skip_blank_lines();
            let (rest, line) = (self.rest(), self.line);
            if rest.is_empty() {
                return None;
            }
            let read = record(&rest[..rest.len().min(LONGEST)], self.delimiter, rest.len() > LONGEST);
            if let Ok((cells, length)) = &read
                && cells.iter().all(|cell| is_blank(cell))
            {
                self.advance(*length);
                continue;
            }
            let read = read.and_then(|(cells, length)| Ok((self.checked(cells)?, length)));
            let (cells, length) = match read {
                Ok((cells, length)) => (Ok(cells), length),
                Err(malformed) => (Err(malformed), first_line(rest)),
            };
            self.advance(length);
            break (line, cells);
        };
        Some(Record { line, cells })
    }
}

fn is_blank(cell: &[u8]) -> bool {
    cell.iter().all(u8::is_ascii_whitespace)
}

/// The cells of the record at the start of `bytes`, and how far it reaches, its line break included.
fn record(bytes: &[u8], delimiter: u8, is_cut: bool) -> Result<(Vec<Vec<u8>>, usize), Malformed> {
    let (mut cells, mut at) = (Vec::new(), 0);
    loop {
        let (cell, length) = cell(&bytes[at..], delimiter)?;
        cells.push(cell);
        at += length;
        match bytes.get(at) {
            Some(byte) if *byte == delimiter => at += 1,
            Some(_) => return Ok((cells, at + line_break(&bytes[at..]).unwrap_or(0))),
            None if is_cut => return Err(Malformed::Open),
            None => return Ok((cells, at)),
        }
    }
}

fn cell(bytes: &[u8], delimiter: u8) -> Result<(Vec<u8>, usize), Malformed> {
    match bytes {
        [b'"', ..] => quoted(bytes, delimiter).map(|(cell, length)| (unwrapped(cell), length)),
        // A formula that is a text: how spreadsheets are told to keep zeros in front.
        [b'=', b'"', ..] => quoted(&bytes[1..], delimiter).map(|(cell, length)| (cell, length + 1)),
        _ => plain(bytes, delimiter),
    }
}

/// The text of `="..."`, where that is the whole cell.
fn unwrapped(cell: Vec<u8>) -> Vec<u8> {
    let inner = cell.strip_prefix(b"=\"").and_then(|rest| rest.strip_suffix(b"\""));
    inner.filter(|inner| !inner.contains(&b'"')).map_or_else(|| cell.clone(), <[u8]>::to_vec)
}

fn plain(bytes: &[u8], delimiter: u8) -> Result<(Vec<u8>, usize), Malformed> {
    let length = bytes.iter().position(|byte| ends_cell(*byte, delimiter)).unwrap_or(bytes.len());
    let cell = &bytes[..length];
    if cell.contains(&b'"') { Err(Malformed::Stray) } else { Ok((cell.to_vec(), length)) }
}

fn quoted(bytes: &[u8], delimiter: u8) -> Result<(Vec<u8>, usize), Malformed> {
    let (mut cell, mut at) = (Vec::new(), 1);
    loop {
        match (bytes.get(at), bytes.get(at + 1)) {
            (Some(b'"'), Some(b'"')) => {
                cell.push(b'"');
                at += 2;
            }
            (Some(b'"'), after) if after.is_none_or(|byte| ends_cell(*byte, delimiter)) => {
                return Ok((cell, at + 1));
            }
            (Some(b'"'), _) => return Err(Malformed::AfterQuote),
            (Some(byte), _) => {
                cell.push(*byte);
                at += 1;
            }
            (None, _) => return Err(Malformed::Open),
        }
    }
}

const fn ends_cell(byte: u8, delimiter: u8) -> bool {
    byte == delimiter || matches!(byte, b'\n' | b'\r')
}

/// The length of the line break at the start, if there is one: `\n`, `\r\n` or a lone `\r`.
fn line_break(bytes: &[u8]) -> Option<usize> {
    match bytes {
        [b'\r', b'\n', ..] => Some(2),
        [b'\r' | b'\n', ..] => Some(1),
        _ => None,
    }
}

fn first_line(bytes: &[u8]) -> usize {
    let end = bytes.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(bytes.len());
    end + line_break(&bytes[end..]).unwrap_or(0)
}

fn breaks(bytes: &[u8]) -> u64 {
    let newlines = bytes.iter().filter(|byte| **byte == b'\n').count();
    let lone = bytes
        .iter()
        .zip(bytes.iter().skip(1).chain([&0]))
        .filter(|(byte, next)| **byte == b'\r' && **next != b'\n')
        .count();
    (newlines + lone) as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Vec<(u64, Result<Vec<String>, Malformed>)> {
        let mut records = Records::new(text.as_bytes());
        records.expect_width(2);
        let text =
            |cells: Vec<Vec<u8>>| cells.into_iter().map(|cell| String::from_utf8(cell).unwrap()).collect();
        records.map(|record| (record.line, record.cells.map(text))).collect()
    }

    fn cells(one: &str, two: &str) -> Result<Vec<String>, Malformed> {
        Ok(vec![one.to_owned(), two.to_owned()])
    }

    #[test]
    fn quotes_commas_and_line_breaks_may_stand_in_a_cell() {
        let read = read("a,b\r\n\"x, \"\"y\"\"\",\"two\nlines\"\n\n\nc,\n");
        assert_eq!(read, [(1, cells("a", "b")), (2, cells("x, \"y\"", "two\nlines")), (6, cells("c", ""))]);
    }

    #[test]
    fn an_open_quote_costs_its_own_line_only() {
        let read = read("a,\"b\nc,d\n\"e, f\",g\n");
        assert_eq!(read, [(1, Err(Malformed::AfterQuote)), (2, cells("c", "d")), (3, cells("e, f", "g"))]);
        assert_eq!(super::tests::read("a,\"b\nc,d"), [(1, Err(Malformed::Open)), (2, cells("c", "d"))]);
    }

    #[test]
    fn an_open_quote_in_a_long_file_costs_its_own_line_only() {
        let text = format!("a,\"b\n{}", "c,d\n".repeat(10_000));
        let read = read(&text);
        assert_eq!((read.len(), read[0].1.clone(), read[10_000].0), (10_001, Err(Malformed::Open), 10_001));
    }

    #[test]
    fn a_quote_that_swallows_cells_of_the_next_line_is_noticed_by_the_width() {
        let read = read("a,\"b\nc,\",d\ne,f");
        assert_eq!(read[0], (1, Err(Malformed::Width { found: 3, expected: 2 })));
        assert_eq!(read[2], (3, cells("e", "f")));
    }

    #[test]
    fn stray_quotes_and_missing_cells_are_reported() {
        let read = read("a\"b,c\n\"a\"b,c\na\na,b,c\rd,e");
        let width = |found| Err(Malformed::Width { found, expected: 2 });
        let expected = [
            (1, Err(Malformed::Stray)),
            (2, Err(Malformed::AfterQuote)),
            (3, width(1)),
            (4, width(3)),
            (5, cells("d", "e")),
        ];
        assert_eq!(read, expected);
    }

    #[test]
    fn what_spreadsheets_leave_behind_is_no_row_and_no_cell() {
        let read = read("a,b,,\n,,,\n  , \nc,d,,,\ne,f,,x\n\"\",\"\"\n");
        assert_eq!(read[0], (1, cells("a", "b")));
        assert_eq!(read[1..], [(4, cells("c", "d")), (5, Err(Malformed::Width { found: 4, expected: 2 }))]);
    }

    #[test]
    fn a_formula_that_is_a_text_is_that_text() {
        let read = read("=\"02134\",\"=\"\"05,1\"\"\"\n=\"0,1\",=2\n=\"0\"1,b\n");
        let expected =
            [(1, cells("02134", "05,1")), (2, cells("0,1", "=2")), (3, Err(Malformed::AfterQuote))];
        assert_eq!(read, expected);
    }

    proptest! {
        #[test]
        fn what_a_writer_wrote_reads_back(rows in prop::collection::vec(("[^\u{0}=]{0,12}", "x[^\u{0}]{1,12}"), 1..8)) {
            let mut writer = csv::Writer::from_writer(Vec::new());
            for (one, two) in &rows {
                writer.write_record([one, two]).unwrap();
            }
            let bytes = writer.into_inner().unwrap();
            let read: Vec<_> = Records::new(&bytes).map(|record| record.cells.unwrap()).collect();
            let rows: Vec<_> = rows.into_iter().map(|(one, two)| vec![one.into_bytes(), two.into_bytes()]).collect();
            prop_assert_eq!(read, rows);
        }
        #[test]
        fn any_bytes_end(bytes in prop::collection::vec(prop::sample::select(b"a,\"\r\n".to_vec()), 0..60)) {
            let lines = breaks(&bytes) + 1;
            prop_assert!(Records::new(&bytes).all(|record| record.line <= lines));
        }
    }
}
