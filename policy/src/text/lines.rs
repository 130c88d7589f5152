//! Lines, however their ends were written.

/// The lines of a text with their numbers: after LF, CR, CRLF, and CRCRLF, which some programs make of CRLF.
/// A mark of the encoding at the beginning is no part of the first.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = Some(text.strip_prefix('\u{feff}').unwrap_or(text));
    let each = std::iter::from_fn(move || {
        let text = rest?;
        let Some(end) = text.find(['\n', '\r']) else {
            rest = None;
            return Some(text);
        };
        let (line, after) = text.split_at(end);
        rest = ["\r\r\n", "\r\n", "\r", "\n"].iter().find_map(|end| after.strip_prefix(end));
        Some(line)
    });
    (1..).zip(each)
}
