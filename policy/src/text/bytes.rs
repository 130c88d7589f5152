//! Bytes of a file as text: UTF-8, or UTF-16 that begins with a byte order mark.

use super::{at, lines};
use crate::finding::Finding;

/// The text of a rule file, or why its bytes are not text, with the line.
///
/// # Errors
/// A finding: the file is a spreadsheet's own, or in an encoding that does not say what it is.
pub fn text_of(bytes: &[u8]) -> Result<String, Finding> {
    match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [b'P', b'K', 3, 4, ..] | [0xd0, 0xcf, 0x11, 0xe0, ..] => {
            let fix = "open it there and save it as \"CSV UTF-8 (comma delimited)\"";
            Err(at(1, 1, "this is a spreadsheet program's own file and no CSV file", fix))
        }
        _ if bytes.iter().take(200).any(|byte| *byte == 0) => Err(not_text()),
        _ => utf8(bytes),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Finding> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let text = String::from_utf16(&pairs.iter().map(|pair| unit(*pair)).collect::<Vec<_>>());
    text.ok().filter(|_| rest.is_empty()).ok_or_else(not_text)
}

fn not_text() -> Finding {
    at(1, 1, "this is no plain text, or text in an encoding that does not say what it is", FIX)
}

const FIX: &str = "save the file as \"CSV UTF-8 (comma delimited)\"; in LibreOffice choose the character set Unicode (UTF-8)";

fn utf8(bytes: &[u8]) -> Result<String, Finding> {
    std::str::from_utf8(bytes).map(str::to_owned).map_err(|error| {
        let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        let (line, text) = lines(&before).last().unwrap_or((1, ""));
        let message =
            "a letter that is not in UTF-8: the file was saved for one language only (Windows or Latin-1)";
        at(line, text.chars().count() + 1, message, FIX)
    })
}
