//! A CSV file with a header: rows whose cells are asked for by column name.

use super::moments::has_day_first;
use super::problem::Problem;
use super::records::Records;
use anyhow::{bail, ensure};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A whole file: its columns, the rows that can be read, and the ones that cannot.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    columns: Arc<BTreeMap<String, usize>>,
    pub(crate) rows: Vec<Row>,
    pub(crate) malformed: Vec<(u64, Problem)>,
}

/// One row, and the line it starts on.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) line: u64,
    /// Whether a date of the file can only have its day before its month.
    pub(super) days_first: bool,
    cells: Vec<String>,
    columns: Arc<BTreeMap<String, usize>>,
}

const BOM: &[u8] = b"\xef\xbb\xbf";

impl Table {
    /// Reads a file. What cannot be read as a row is kept aside with its line.
    ///
    /// # Errors
    /// When there is no header, or it lacks one of the `required` columns.
    pub(crate) fn read(bytes: &[u8], required: &[&str]) -> anyhow::Result<Self> {
        let wide =
            [&b"\xff\xfe"[..], b"\xfe\xff"].iter().any(|mark| bytes.starts_with(mark)) || bytes.contains(&0);
        ensure!(!wide, "the file is UTF-16 or no text; save it as CSV in UTF-8");
        let mut records = opened(bytes.strip_prefix(BOM).unwrap_or(bytes), required);
        let columns = Arc::new(header(&mut records)?);
        let missing: Vec<&str> =
            required.iter().filter(|name| !columns.contains_key(**name)).copied().collect();
        ensure!(
            missing.is_empty(),
            "the header lacks: {}; its first line must name the columns",
            missing.join(", ")
        );
        let mut table = Self { columns, rows: Vec::new(), malformed: Vec::new() };
        for record in records {
            match record
                .cells
                .map_err(|malformed| Problem::of_row(malformed.to_string()))
                .and_then(|cells| table.texts(cells))
            {
                Ok(cells) => {
                    let columns = Arc::clone(&table.columns);
                    table.rows.push(Row { line: record.line, days_first: false, cells, columns });
                }
                Err(problem) => table.malformed.push((record.line, problem)),
            }
        }
        if table.rows.iter().flat_map(|row| &row.cells).any(|cell| has_day_first(cell.trim())) {
            table.rows.iter_mut().for_each(|row| row.days_first = true);
        }
        Ok(table)
    }

    /// Columns that nobody asks for, so that a slip in a name is noticed.
    pub(crate) fn unused(&self, known: &[&str]) -> Vec<String> {
        self.columns.keys().filter(|name| !known.contains(&name.as_str())).cloned().collect()
    }

    /// Whether the file has such a column.
    pub(crate) fn has(&self, column: &str) -> bool {
        self.columns.contains_key(column)
    }

    /// How many rows there are, readable or not.
    pub(crate) fn count(&self) -> u64 {
        (self.rows.len() + self.malformed.len()) as u64
    }

    fn texts(&self, cells: Vec<Vec<u8>>) -> Result<Vec<String>, Problem> {
        let texts = cells.into_iter().enumerate().map(|(place, cell)| {
            String::from_utf8(cell)
                .map_err(|_| Problem::new(self.name(place), "is not UTF-8; save the file as CSV in UTF-8"))
        });
        texts.collect()
    }

    fn name(&self, place: usize) -> &str {
        self.columns.iter().find(|(_, at)| **at == place).map_or("row", |(name, _)| name)
    }
}

impl Row {
    /// The cell in this column, without blanks around it; empty where the file has no such column.
    pub(crate) fn cell(&self, column: &str) -> &str {
        let cell = self.columns.get(column).and_then(|place| self.cells.get(*place));
        cell.map_or("", |cell| cell.trim())
    }

    /// Whether the file has such a column.
    pub(crate) fn has(&self, column: &str) -> bool {
        self.columns.contains_key(column)
    }

    /// The columns in which the other row says something else.
    pub(crate) fn differs_from(&self, other: &Self) -> Vec<String> {
        let columns = self.columns.keys();
        columns.filter(|column| self.cell(column) != other.cell(column)).cloned().collect()
    }
}

/// Split by what stands between the header's names: commas, or where spreadsheets are set so, semicolons or
/// tabs.
fn opened<'a>(bytes: &'a [u8], required: &[&str]) -> Records<'a> {
    let mut records = Records::new(bytes);
    if let Some(delimiter) = bytes.strip_prefix(b"sep=").and_then(|rest| rest.first()) {
        records.skip_line();
        return records.split_by(*delimiter);
    }
    let fits = |records: &Records<'_>| {
        let mut probe = *records;
        header(&mut probe)
            .is_ok_and(|columns| columns.len() > 1 && required.iter().all(|name| columns.contains_key(*name)))
    };
    let others = [b';', b'\t'].map(|delimiter| Records::new(bytes).split_by(delimiter));
    if fits(&records) { records } else { others.into_iter().find(fits).unwrap_or(records) }
}

fn header(records: &mut Records<'_>) -> anyhow::Result<BTreeMap<String, usize>> {
    let Some(first) = records.next() else {
        bail!("the file is empty; its first line must name the columns")
    };
    let Ok(cells) = first.cells else {
        bail!("the header cannot be read; its first line must name the columns")
    };
    let named = cells.iter().rposition(|cell| !cell.trim_ascii().is_empty());
    records.expect_width(named.map_or(0, |last| last + 1));
    let mut columns = BTreeMap::new();
    for (place, cell) in cells.into_iter().enumerate() {
        let Ok(name) = String::from_utf8(cell) else {
            bail!("the header is not UTF-8; save the file as CSV in UTF-8")
        };
        let name = name.trim().to_lowercase();
        if name.is_empty() {
            continue;
        }
        let before = columns.insert(name.clone(), place);
        ensure!(before.is_none(), "the header names the column {name} twice; rename one");
    }
    Ok(columns)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(bytes: &[u8]) -> anyhow::Result<Table> {
        Table::read(bytes, &["name"])
    }

    #[test]
    fn cells_are_found_by_name_whatever_the_case_and_the_byte_order_mark() {
        let table = table(b"\xef\xbb\xbfNPI, Name \r\n1, Maple \r\n").unwrap();
        assert_eq!(
            (table.rows[0].cell("name"), table.rows[0].cell("phone"), table.rows[0].line),
            ("Maple", "", 2)
        );
        assert_eq!(table.unused(&["name"]), ["npi"]);
    }

    #[test]
    fn a_file_without_a_fitting_header_is_refused_with_the_reason() {
        let error = |bytes: &[u8]| table(bytes).unwrap_err().to_string();
        assert!(error(b"").contains("empty") && error(b"\n\n").contains("empty"));
        assert!(error(b"1,Maple\n").contains("lacks: name"));
        assert!(error(b"name,name\n").contains("twice"));
        assert!(error(b"na\xffme\n").contains("UTF-8"));
        assert!(error(b"\xff\xfen\0").contains("UTF-16"));
    }

    #[test]
    fn semicolons_tabs_and_what_spreadsheets_add_are_read() {
        for text in [
            "name;npi;;\nMaple, Inc;1;;\n;;;\n",
            "name\tnpi\nMaple, Inc\t1\t\n",
            "sep=|\r\nname|npi\rMaple, Inc|1\r",
        ] {
            let table = table(text.as_bytes()).unwrap();
            assert_eq!(
                (table.count(), table.rows[0].cell("name"), table.rows[0].cell("npi")),
                (1, "Maple, Inc", "1"),
                "{text}"
            );
            assert!(table.unused(&["name", "npi"]).is_empty());
        }
        assert!(table(b"n\0a\0").unwrap_err().to_string().contains("UTF-16"));
    }

    #[test]
    fn a_cell_that_is_not_utf8_is_reported_under_its_column() {
        let table = table(b"npi,name\n1,M\xe9\n2,Maple\n").unwrap();
        assert_eq!((table.count(), table.malformed[0].0, table.malformed[0].1.field()), (2, 2, "name"));
        assert_eq!(table.rows[0].line, 3);
    }
}
