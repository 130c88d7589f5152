//! A day of the request log as one company's people read it: their own lines, as JSON or as a table.

use super::line::Told;
use axum::body::{Body, Bytes};
use bayboard::TenantId;
use futures_util::stream;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use tokio::sync::mpsc;

/// How it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A JSON object a line.
    Lines,
    /// Comma-separated, for spreadsheets.
    Csv,
}

const CHUNK: usize = 64 * 1024;
const COLUMNS: [&str; 7] = ["at", "address", "who", "method", "route", "status", "agent"];

/// The company's lines of a day, read as fast as they are taken. How many lines were dropped is everybody's.
pub(crate) fn copy(file: File, company: TenantId, form: Form) -> Body {
    let (chunks, taken) = mpsc::channel(2);
    tokio::task::spawn_blocking(move || {
        if let Err(error) = send_all(BufReader::new(file), company, form, &chunks) {
            // The answer breaks off, so that nobody takes a part for the whole.
            let _ = chunks.blocking_send(Err(error));
        }
    });
    Body::from_stream(stream::unfold(taken, |mut taken| async {
        let chunk: Option<io::Result<Bytes>> = taken.recv().await;
        chunk.map(|chunk| (chunk, taken))
    }))
}

fn send_all(
    mut file: impl BufRead,
    company: TenantId,
    form: Form,
    chunks: &mpsc::Sender<io::Result<Bytes>>,
) -> io::Result<()> {
    let (company, mut line, mut out) = (company.to_string(), Vec::new(), Vec::new());
    if form == Form::Csv {
        write_row(&mut out, &COLUMNS)?;
    }
    loop {
        line.clear();
        let is_over = file.read_until(b'\n', &mut line)? == 0;
        if let Some(told) = Told::read(&line) {
            write(&mut out, &told, &company, form)?;
        }
        if (out.len() >= CHUNK || is_over)
            && !out.is_empty()
            && chunks.blocking_send(Ok(std::mem::take(&mut out).into())).is_err()
        {
            // Whoever read it has gone.
            return Ok(());
        }
        if is_over {
            return Ok(());
        }
    }
}

fn write(out: &mut Vec<u8>, told: &Told, company: &str, form: Form) -> io::Result<()> {
    match (told, form) {
        (Told::Asked(asked), _) if asked.company != company => Ok(()),
        (told, Form::Lines) => {
            told.write(out);
            Ok(())
        }
        (Told::Asked(asked), Form::Csv) => {
            let status = asked.status.to_string();
            let (address, who, agent) = (cell(&asked.address), cell(&asked.who), cell(&asked.agent));
            write_row(out, &[&asked.at, &address, &who, &asked.method, &asked.route, &status, &agent])
        }
        (Told::Dropped { at, dropped }, Form::Csv) => {
            write_row(out, &[at, "", &format!("{dropped} lines were dropped"), "", "", "", ""])
        }
    }
}

fn write_row(out: &mut Vec<u8>, cells: &[&str; 7]) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(cells).map_err(io::Error::other)?;
    writer.flush()
}

/// A spreadsheet works out what begins like a formula; an apostrophe makes it text.
fn cell(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if is_formula { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write;

    const OURS: TenantId = TenantId::DEPLOYMENT;

    async fn copied(text: &str, form: Form) -> String {
        let (chunks, mut taken) = mpsc::channel(100);
        let text = text.to_owned();
        let sent = tokio::task::spawn_blocking(move || send_all(text.as_bytes(), OURS, form, &chunks));
        let mut all = Vec::new();
        while let Some(chunk) = taken.recv().await {
            all.extend_from_slice(&chunk.unwrap());
        }
        sent.await.unwrap().unwrap();
        String::from_utf8(all).unwrap()
    }

    fn line(company: &str, agent: &str) -> String {
        format!(
            "{{\"at\":\"2026-11-30T12:00:00Z\",\"company\":\"{company}\",\"address\":\"192.0.2.7\",\"who\":\"token a\",\
             \"method\":\"GET\",\"route\":\"/board\",\"status\":200,\"agent\":\"{agent}\"}}\n"
        )
    }

    #[tokio::test]
    async fn a_company_reads_its_own_lines_and_what_was_dropped() {
        let ours = line(&OURS.to_string(), "Firefox");
        let dropped = "{\"at\":\"2026-11-30T12:00:01Z\",\"dropped\":7}\n";
        let cut_off = "{\"at\":\"2026-11\n";
        let text = [&ours, &line("another", "x"), cut_off, dropped, &ours].concat();
        assert_eq!(copied(&text, Form::Lines).await, [&ours, dropped, &ours].concat());
        let row = "2026-11-30T12:00:00Z,192.0.2.7,token a,GET,/board,200,Firefox\n";
        let told = "2026-11-30T12:00:01Z,,7 lines were dropped,,,,\n";
        let head = "at,address,who,method,route,status,agent\n";
        assert_eq!(copied(&text, Form::Csv).await, [head, row, told, row].concat());
        assert_eq!(copied("", Form::Csv).await, head, "of a day without lines");
        assert_eq!(copied("", Form::Lines).await, "");
    }

    #[tokio::test]
    async fn no_cell_is_a_formula() {
        for agent in ["=1+1", "+1", "-1", "@x", "\\t=1"] {
            let text = copied(&line(&OURS.to_string(), agent), Form::Csv).await;
            let last = text.lines().nth(1).unwrap().rsplit(',').next().unwrap().trim_matches('"');
            assert!(last.starts_with('\''), "{last}");
        }
    }

    #[tokio::test]
    async fn a_long_day_comes_in_pieces_and_whole() {
        let mut text = String::new();
        for number in 0..2_000 {
            write!(text, "{}", line(&OURS.to_string(), &number.to_string())).unwrap();
        }
        assert_eq!(copied(&text, Form::Lines).await, text);
    }
}
