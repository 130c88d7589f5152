//! What becomes of each character that comes in from outside: one table, for every text, every ID and every
//! code.

use super::InvalidText;

/// How much of a layout a text keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// One line: tabs and line breaks become blanks.
    Line,
    /// Several lines: tabs stay, and every kind of line break becomes `\n`.
    Lines,
}

/// What becomes of a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Kept,
    Tab,
    Break,
    /// Joins or parts the letters beside it: many languages and pictures need it, elsewhere it only hides.
    Joiner,
    /// Spells the region of a flag, and is invisible everywhere else.
    Tag,
    Dropped,
    Refused,
}

const fn fate(c: char) -> Fate {
    match c {
        '\t' => Fate::Tab,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Fate::Break,
        '\u{200c}' | '\u{200d}' => Fate::Joiner,
        '\u{e0000}'..='\u{e007f}' => Fate::Tag,
        // It shows what follows backwards: nobody's language needs it, and a copied telephone number never
        // holds it.
        '\u{202e}' => Fate::Refused,
        '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' => Fate::Refused,
        '\u{fdd0}'..='\u{fdef}' => Fate::Refused,
        c if c as u32 & 0xfffe == 0xfffe => Fate::Refused,
        '\u{ad}' => Fate::Dropped,
        c if turns_or_hides(c) => Fate::Dropped,
        _ => Fate::Kept,
    }
}

/// Marks that turn text or hide in it.
pub(super) const fn turns_or_hides(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{61c}')
}

/// Whether a character may stand where what was typed is shown back.
pub(crate) fn is_shown(c: char) -> bool {
    fate(c) == Fate::Kept
}

/// A text as it is kept: layout as asked for, no marks that hide, nothing blank at its ends.
pub(super) fn clean(text: &str, layout: Layout) -> Result<String, InvalidText> {
    let kept = keep(text, layout)?;
    let clean = trim(&kept);
    match clean.chars().any(is_visible) {
        true => Ok(clean.to_owned()),
        false if text.trim().is_empty() => Err(InvalidText::Empty),
        false => Err(InvalidText::Blank),
    }
}

fn keep(text: &str, layout: Layout) -> Result<String, InvalidText> {
    let mut kept = String::with_capacity(text.len());
    let mut previous = None;
    for c in text.chars() {
        let before = kept.chars().next_back();
        match (fate(c), layout) {
            (Fate::Kept, _) | (Fate::Tab, Layout::Lines) => kept.push(c),
            // Two characters, one break.
            (Fate::Break, _) if c == '\n' && previous == Some('\r') => {}
            (Fate::Break, Layout::Lines) => kept.push('\n'),
            (Fate::Tab | Fate::Break, Layout::Line) => kept.push(' '),
            (Fate::Joiner, _) if before.is_some_and(takes_joiners) => kept.push(c),
            (Fate::Tag, _) if before.is_some_and(takes_tags) && tags_at_the_end(&kept) < FLAG => kept.push(c),
            (Fate::Joiner | Fate::Tag | Fate::Dropped, _) => {}
            (Fate::Refused, _) => return Err(InvalidText::Unprintable),
        }
        previous = Some(c);
    }
    Ok(kept)
}

/// Takes blanks off both ends, and a joiner that has nothing left to join.
fn trim(text: &str) -> &str {
    let text = text.trim_start_matches(is_blank);
    let bare = text.trim_end_matches(|c| is_blank(c) || fate(c) == Fate::Joiner);
    let joined = text.get(..bare.len() + JOINER.len_utf8()).filter(|joined| joined.ends_with(JOINER));
    joined.filter(|_| bare.ends_with(VIRAMAS)).unwrap_or(bare)
}

const JOINER: char = '\u{200d}';

/// In scripts of India a joiner after one of these changes the letter before, also at a word's end.
const VIRAMAS: [char; 10] = [
    '\u{94d}', '\u{9cd}', '\u{a4d}', '\u{acd}', '\u{b4d}', '\u{bcd}', '\u{c4d}', '\u{ccd}', '\u{d4d}',
    '\u{dca}',
];

/// Letters of scripts whose letters join, from Arabic to those of South and Southeast Asia; pictures and what
/// follows them.
const fn takes_joiners(c: char) -> bool {
    let script = matches!(c, '\u{600}'..='\u{109f}' | '\u{1700}'..='\u{1cff}' | '\u{a800}'..='\u{abff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10a00}'..='\u{11fff}');
    let picture = matches!(c, '\u{20e3}' | '\u{2190}'..='\u{27ff}' | '\u{2900}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}');
    script || picture
}

/// A black flag and the tags after it.
const fn takes_tags(c: char) -> bool {
    matches!(c, '\u{1f3f4}' | '\u{e0020}'..='\u{e007e}')
}

/// Tags that a flag has at most: the letters and digits of a region (Unicode TR 51, ED-14a), and the one that
/// ends it.
const FLAG: usize = 7;

fn tags_at_the_end(kept: &str) -> usize {
    kept.chars().rev().take_while(|c| fate(*c) == Fate::Tag).count()
}

/// Blank to the eye. The second half are letters by name, and show nothing.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{3164}' | '\u{ffa0}' | '\u{2800}')
}

/// Whether a character by itself shows something.
fn is_visible(c: char) -> bool {
    fate(c) == Fate::Kept && !is_blank(c) && !is_attached(c) && !is_silent(c)
}

/// Stands on the letter before it, and is nothing without one.
const fn is_attached(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{180b}'..='\u{180f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}')
}

/// Tells programs something, and the eye nothing (Default_Ignorable_Code_Point of Unicode, and what only lays
/// out signs).
const fn is_silent(c: char) -> bool {
    matches!(c, '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{fff0}'..='\u{fff8}' | '\u{13430}'..='\u{1343f}' | '\u{16fe4}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d159}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0080}'..='\u{e0fff}')
}

/// What people set between the groups of IDs and codes: blanks, marks that hide, every dash, dots and
/// slashes.
pub(crate) fn is_filler(c: char) -> bool {
    let dash = matches!(
        c,
        '-' | '_' | '~' | '\u{58a}' | '\u{5be}' | '\u{2d7}' | '\u{1400}' | '\u{1806}' | '\u{2010}'
            ..='\u{2015}'
                | '\u{2043}'
                | '\u{207b}'
                | '\u{208b}'
                | '\u{2212}'
                | '\u{2500}'
                | '\u{2501}'
                | '\u{2796}'
                | '\u{2e17}'
                | '\u{2e1a}'
                | '\u{2e3a}'
                | '\u{2e3b}'
                | '\u{2e40}'
                | '\u{2e5d}'
                | '\u{301c}'
                | '\u{3030}'
                | '\u{30a0}'
                | '\u{30fc}'
                | '\u{fe31}'
                | '\u{fe32}'
                | '\u{fe58}'
                | '\u{fe63}'
                | '\u{ff70}'
    );
    let dot = matches!(
        c,
        '.' | ':'
            | '\u{b7}'
            | '\u{2022}'
            | '\u{2024}'
            | '\u{2027}'
            | '\u{22c5}'
            | '\u{3002}'
            | '\u{30fb}'
            | '\u{ff61}'
    );
    let slash = matches!(c, '/' | '\\' | '|' | '\u{2044}' | '\u{2215}' | '\u{29f8}');
    !matches!(fate(c), Fate::Kept) || is_blank(c) || dash || dot || slash
}

/// The ASCII character behind a full-width one, as East Asian keyboards type it.
pub(crate) fn narrow(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        '\u{3000}' => ' ',
        other => other,
    }
}

/// The letters and digits of an ID, however they were typed and whatever stands between them.
pub(crate) fn spelled(typed: &str) -> String {
    let means = |c: &char| c.is_alphanumeric() && !is_filler(*c);
    typed.chars().map(narrow).filter(means).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> Result<String, InvalidText> {
        clean(text, Layout::Line)
    }

    #[test]
    fn breaks_and_tabs_are_layout_in_notes_and_blanks_in_lines() {
        let typed = "one\r\ntwo\rthree\n\nfour\u{2028}five\u{85}six\tseven";
        assert_eq!(clean(typed, Layout::Lines).unwrap(), "one\ntwo\nthree\n\nfour\nfive\nsix\tseven");
        assert_eq!(line("12 Example Street\r\nMeridian\t60000").unwrap(), "12 Example Street Meridian 60000");
    }

    #[test]
    fn marks_go_and_what_they_stood_around_stays() {
        assert_eq!(line("\u{202a}+1 555 010 0100\u{202c}").unwrap(), "+1 555 010 0100");
        assert_eq!(line("\u{202d}(555) 010\u{ad}-0142\u{202c}\u{200e}").unwrap(), "(555) 010-0142");
        assert_eq!(line("\u{feff}Maple\u{200b} \u{2068}Grove\u{2069}").unwrap(), "Maple Grove");
    }

    #[test]
    fn joiners_stay_where_a_language_or_a_picture_needs_them() {
        let needed = [
            "\u{639}\u{644}\u{6cc}\u{200c}\u{631}\u{636}\u{627}",
            "\u{b9a}\u{bcd}\u{200c}\u{bb0}\u{bc0}",
            "\u{d28}\u{d4d}\u{200d}",
            "\u{9b0}\u{200d}\u{9cd}\u{9af}",
            "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}",
            "\u{1f469}\u{1f3fd}\u{200d}\u{2695}\u{fe0f}",
            "\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
        ];
        for text in needed {
            assert_eq!(line(text).as_deref(), Ok(text));
        }
        assert_eq!(line("Ja\u{200d}ne\u{200c} Roe\u{e0041}").unwrap(), "Jane Roe");
        assert_eq!(line("\u{200d}\u{639}\u{644}\u{6cc}\u{200c}").unwrap(), "\u{639}\u{644}\u{6cc}");
    }

    #[test]
    fn what_nobody_can_see_is_no_text() {
        for blank in ["", " \t", "\u{a0}\u{3000}", "\r\n"] {
            assert_eq!(line(blank), Err(InvalidText::Empty), "{blank:?}");
        }
        for blank in [
            "\u{3164}",
            "\u{200b}",
            "\u{2800}\u{ffa0}",
            "\u{115f}\u{1160}",
            "\u{fe0f}",
            "\u{feff} \u{ad}",
            "\u{34f}",
        ] {
            assert_eq!(line(blank), Err(InvalidText::Blank), "{blank:?}");
        }
        for silent in
            ["\u{1bca0}", "\u{16fe4}", "\u{fff0}", "\u{13430}", "\u{e0fff}", "\u{3164}\u{301}", "\u{20e3}"]
        {
            assert_eq!(line(silent), Err(InvalidText::Blank), "{silent:?}");
        }
    }

    #[test]
    fn a_flag_hides_no_message() {
        let hidden: String =
            "hidden message".chars().filter_map(|c| char::from_u32(0xe_0000 + u32::from(c))).collect();
        assert_eq!(line(&format!("\u{1f3f4}{hidden}")).unwrap().chars().count(), 1 + FLAG);
    }

    #[test]
    fn what_is_no_text_or_shows_it_backwards_is_refused() {
        for bad in ["a\u{0}", "\u{1b}[31m", "a\u{7f}b", "a\u{202e}b", "a\u{fffe}", "a\u{fdd0}", "\u{10ffff}"]
        {
            assert_eq!(line(bad), Err(InvalidText::Unprintable), "{bad:?}");
        }
    }

    /// Each character where something has to be decided, by itself and inside a text: what is kept once is
    /// kept again as it is.
    #[test]
    fn a_text_as_it_is_kept_is_kept_as_it_is() {
        let planes = [
            '\u{0}'..='\u{d7ff}',
            '\u{e000}'..='\u{ffff}',
            '\u{1d100}'..='\u{1d1ff}',
            '\u{1f000}'..='\u{1faff}',
            '\u{e0000}'..='\u{e01ff}',
        ];
        for c in planes.into_iter().flatten() {
            for text in [
                format!("{c}"),
                format!(" {c}a{c}\u{6cc}{c}\u{200d}{c}\u{1f3f4}{c}x{c} "),
                format!("\u{94d}{c}"),
            ] {
                for layout in [Layout::Line, Layout::Lines] {
                    let Ok(kept) = clean(&text, layout) else { continue };
                    assert_eq!(clean(&kept, layout).as_deref(), Ok(kept.as_str()), "U+{:04X}", u32::from(c));
                    assert!(
                        !kept.contains(['\r', '\u{202d}', '\u{200b}']) && kept.trim() == kept,
                        "U+{:04X}",
                        u32::from(c)
                    );
                }
            }
        }
    }
}
