//! Punctuation of Windows-1252 that somebody read as Latin-1: an apostrophe became a control character, as
//! public lists show.

use std::borrow::Cow;

/// What the 32 codes from U+0080 mean in Windows-1252; five mean nothing and stay.
const MEANT: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}',
    '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text with such characters put right.
pub(crate) fn mended(text: &str) -> Cow<'_, str> {
    if text.chars().any(is_legacy) {
        Cow::Owned(text.chars().map(mend).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// Whether a character stands for another.
pub(crate) fn is_legacy(c: char) -> bool {
    mend(c) != c
}

fn mend(c: char) -> char {
    let place = u32::from(c).checked_sub(0x80).and_then(|place| usize::try_from(place).ok());
    place.and_then(|place| MEANT.get(place)).copied().unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn punctuation_is_put_right_and_nothing_else_changes() {
        assert_eq!(mended("ADMIRAL\u{92}S \u{96} CAFÉ"), "ADMIRAL’S – CAFÉ");
        assert!(!"CAFÉ 7\u{81}\u{0}\u{a0}".chars().any(is_legacy));
    }
}
