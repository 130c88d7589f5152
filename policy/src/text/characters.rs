//! Characters that look like others, or like nothing.

use super::at;
use crate::finding::Finding;

/// What may not stand anywhere, not even in a comment: editors break lines there, or show nothing, where this
/// tool would read on.
pub(super) fn unreadable(line: usize, text: &str) -> Option<Finding> {
    if text.bytes().all(is_plain) {
        return None;
    }
    let (place, letter) =
        text.chars().enumerate().find(|(_, letter)| break_name(*letter).is_some() || is_control(*letter))?;
    let code = letter as u32;
    Some(match break_name(letter) {
        Some(name) => at(
            line,
            place + 1,
            format!("a line break that this tool does not read: {name} (U+{code:04X})"),
            "delete it and press Return there, in an editor for plain text",
        ),
        None => at(
            line,
            place + 1,
            format!("a character that cannot be shown (U+{code:04X})"),
            "delete it, and save the file as plain text",
        ),
    })
}

/// Whether it is a character of its own that stands on a keyboard, or a tab: most lines have nothing else.
const fn is_plain(byte: u8) -> bool {
    matches!(byte, b'\t' | b' '..=b'~')
}

const fn break_name(letter: char) -> Option<&'static str> {
    Some(match letter {
        '\u{b}' => "a vertical tab",
        '\u{c}' => "a page break",
        '\u{1c}'..='\u{1e}' => "an old mark between records",
        '\u{85}' => "a next-line mark",
        '\u{2028}' => "a line separator",
        '\u{2029}' => "a paragraph separator",
        _ => return None,
    })
}

/// What the database would refuse as well: what hides or turns text, and controls.
fn is_control(letter: char) -> bool {
    letter.is_control() && letter != '\t' || is_hidden(letter)
}

const fn is_hidden(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{61c}')
}

/// What a word processor or a spreadsheet puts in place of a plain character, in a line that is no comment.
/// No word of a rule has any of it.
pub(super) fn misplaced(line: usize, text: &str) -> Option<Finding> {
    if text.is_ascii() {
        return None;
    }
    let cells = text.trim();
    let indent = text.chars().count() - text.trim_start().chars().count();
    let found =
        cells.chars().enumerate().find_map(|(place, letter)| Some((place, letter, looks_like(letter)?)));
    let (place, letter, (name, plain)) = found?;
    // Space around a word is none of it, of whatever kind.
    if letter.is_whitespace() && is_padding(cells, place) {
        return misplaced_after(line, text, indent + place);
    }
    Some(at(line, indent + place + 1, format!("`{letter}` is {name}"), plain))
}

fn misplaced_after(line: usize, text: &str, place: usize) -> Option<Finding> {
    let spaced: String =
        text.chars().enumerate().map(|(at, letter)| if at == place { ' ' } else { letter }).collect();
    misplaced(line, &spaced)
}

fn is_padding(cells: &str, place: usize) -> bool {
    let edge = |letter: Option<char>| letter.is_none_or(|letter| [',', ';', '"'].contains(&letter));
    let (before, after): (Vec<char>, Vec<char>) =
        (cells.chars().take(place).collect(), cells.chars().skip(place).collect());
    edge(before.into_iter().rev().find(|letter| !letter.is_whitespace()))
        || edge(after.into_iter().find(|letter| !letter.is_whitespace()))
}

fn looks_like(letter: char) -> Option<(&'static str, &'static str)> {
    Some(match letter {
        '“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' | '‚' | '‹' | '›' | '＂' | '´' => {
            ("a quotation mark of a word processor", "remove it; words need no quotation marks")
        }
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '－' => {
            ("a dash of a word processor", "type a plain `-`")
        }
        '，' | '、' | '；' | '﹐' | '､' => ("no plain comma", "type a plain `,`"),
        '＊' | '∗' | '•' | '×' | '✱' => ("no plain star", "type a plain `*`"),
        '．' | '。' | '…' => ("no plain dot", "type a plain `.`"),
        '＿' => ("no plain underscore", "type a plain `_`"),
        '\u{ad}' => ("a hyphen that shows only at the end of a line", "delete the word and type it anew"),
        letter if letter.is_whitespace() && !letter.is_ascii() => {
            ("a space that is not a plain one, within a word", "delete it")
        }
        _ => return None,
    })
}
