//! Access codes: 60 random bits that can be read aloud.

use crate::Entropy;
use crate::text::characters::{is_filler, narrow};
use std::fmt;
use subtle::ConstantTimeEq;

/// Digits and letters without I, L, O and U, which are heard or read as something else.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Twelve symbols of five bits: at 1,000 guesses a second for a year, under 3e-8.
const GENERATED: usize = 12;
/// What a chosen code has at least; [`WeakCode::Length`] says it, too. Codes already given out stay as they
/// are when it is raised.
const SHORTEST_CHOSEN: usize = 12;
/// No code is shorter, or ever was one.
const SHORTEST: usize = 12;
const LONGEST: usize = 32;
const MIN_DISTINCT: usize = 6;

const _: () = assert!(SHORTEST <= GENERATED && SHORTEST <= SHORTEST_CHOSEN);

/// A facility's access code in its normal form. It prints only when asked to, grouped for reading out.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessCode(String);

impl AccessCode {
    /// Bits of a generated code.
    pub const GENERATED_BITS: u32 = 5 * GENERATED as u32;

    /// A fresh random code of 60 bits.
    #[must_use]
    pub fn generate(entropy: &dyn Entropy) -> Self {
        let mut random = [0; GENERATED];
        entropy.fill(&mut random);
        Self(random.iter().map(|byte| char::from(ALPHABET[usize::from(byte & 31)])).collect())
    }

    /// A code that staff typed, if it meets the strength floor.
    ///
    /// # Errors
    /// [`WeakCode`] says what is missing.
    pub fn chosen(typed: &str) -> Result<Self, WeakCode> {
        let symbols = typed
            .chars()
            .filter(|c| !is_filler(*c))
            .map(normal)
            .collect::<Option<String>>()
            .ok_or(WeakCode::Symbol)?;
        match symbols.len() {
            SHORTEST_CHOSEN..=LONGEST => {}
            _ => return Err(WeakCode::Length),
        }
        if is_simple(symbols.as_bytes()) { Err(WeakCode::Simple) } else { Ok(Self(symbols)) }
    }

    /// What a visitor typed, in normal form; letter case, spaces, dashes and look-alikes do not matter.
    /// Anything else is kept out, so that the comparison takes any input.
    #[must_use]
    pub fn typed(input: &str) -> Self {
        Self(input.chars().filter_map(normal).take(LONGEST + 1).collect())
    }

    /// Whether this code is what a visitor typed, also behind a word such as `Code:`. Both readings are
    /// compared, whatever was typed; they differ in length, so that a guess is one guess.
    #[must_use]
    pub fn is_typed(&self, input: &str) -> bool {
        let narrow: String = input.chars().map(narrow).collect();
        let (whole, bare) = (Self::typed(&narrow), Self::typed(without_word(&narrow)));
        self.matches(&whole) | self.matches(&bare)
    }

    /// Compares in a time that does not depend on where the codes differ.
    #[must_use]
    pub fn matches(&self, other: &Self) -> bool {
        bool::from(self.padded().ct_eq(&other.padded()))
    }

    /// The code in groups of four, to be read out.
    #[must_use]
    pub fn spoken(&self) -> String {
        let groups: Vec<&str> =
            self.0.as_bytes().chunks(4).filter_map(|group| std::str::from_utf8(group).ok()).collect();
        groups.join("-")
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    pub(crate) fn from_stored(bytes: &[u8]) -> Option<Self> {
        std::str::from_utf8(bytes).ok().map(|text| Self(text.to_owned()))
    }

    fn padded(&self) -> [u8; LONGEST + 2] {
        let mut bytes = [0; LONGEST + 2];
        bytes[..self.0.len()].copy_from_slice(self.0.as_bytes());
        bytes
    }
}

impl fmt::Debug for AccessCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessCode(..)")
    }
}

/// What people copy along with a code; the longer ones first.
const WORDS: [&str; 4] = ["access code", "code", "pin", "id"];

/// What stands behind such a word, if that has the length of a code.
fn without_word(input: &str) -> &str {
    let input = input.trim_start_matches(is_filler);
    let behind = |word: &&str| {
        input.get(..word.len()).filter(|head| head.eq_ignore_ascii_case(word)).map(|_| &input[word.len()..])
    };
    let bare = WORDS.iter().find_map(behind);
    bare.filter(|bare| bare.chars().filter_map(normal).count() >= SHORTEST).unwrap_or(input)
}

/// The alphabet's symbol for a typed character, look-alikes included.
fn normal(c: char) -> Option<char> {
    let symbol = match narrow(c).to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        'U' => 'V',
        other => other,
    };
    u8::try_from(symbol).is_ok_and(|byte| ALPHABET.contains(&byte)).then_some(symbol)
}

/// Few different symbols, or a run such as `1234` or `AAAA`.
fn is_simple(symbols: &[u8]) -> bool {
    let mut distinct = symbols.to_vec();
    distinct.sort_unstable();
    distinct.dedup();
    distinct.len() < MIN_DISTINCT || symbols.windows(4).any(is_run)
}

fn is_run(four: &[u8]) -> bool {
    let step = |pair: &[u8]| i16::from(pair[1]) - i16::from(pair[0]);
    let first = step(four);
    first.abs() <= 1 && four.windows(2).all(|pair| step(pair) == first)
}

/// Why a typed access code was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WeakCode {
    /// A character that is neither letter nor digit.
    #[error("use letters and digits only; spaces and dashes are ignored")]
    Symbol,
    /// Too short or too long.
    #[error("use 12 to 32 letters and digits, or let the code be generated")]
    Length,
    /// Easy to guess.
    #[error("use at least six different characters and no runs such as 1234, or let the code be generated")]
    Simple,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SeededEntropy;

    #[test]
    fn a_generated_code_has_sixty_bits_in_three_groups() {
        let code = AccessCode::generate(&SeededEntropy::new(1)).spoken();
        assert_eq!(code.len(), 14);
        assert_eq!(code.split('-').map(str::len).collect::<Vec<_>>(), [4, 4, 4]);
        assert_eq!(AccessCode::GENERATED_BITS, 60);
    }

    #[test]
    fn typing_ignores_case_spaces_dashes_and_look_alikes() {
        let code = AccessCode::chosen("01AB-K7MQ-9X3V").unwrap();
        assert!(code.matches(&AccessCode::typed(" oi ab k7mq 9x3u ")));
        assert!(!code.matches(&AccessCode::typed("01AB-K7MQ-9X3W")));
        assert!(!code.matches(&AccessCode::typed("")));
        assert!(!code.matches(&AccessCode::typed(&"0".repeat(500))));
    }

    #[test]
    fn a_code_copied_with_other_dashes_widths_or_a_word_is_that_code() {
        let code = AccessCode::chosen("01AB–K7MQ/9X3V").unwrap();
        for typed in [
            "01AB-K7MQ-9X3V",
            "01AB.K7MQ.9X3V",
            "０１ＡＢ－ｋ７ｍｑ－９ｘ３ｖ",
            "ID 01AB-K7MQ-9X3V",
            "Access code: 01abk7mq9x3v",
            "\u{202a}01AB K7MQ 9X3V\u{202c}",
        ] {
            assert!(code.is_typed(typed), "{typed}");
        }
        // A code that begins like such a word is itself and not the rest of it.
        let begins = AccessCode::chosen("1D01AB-K7MQ-9X3V").unwrap();
        assert!(begins.is_typed("ID01ABK7MQ9X3V") && !begins.is_typed("01AB-K7MQ-9X3V"));
        assert!(
            code.is_typed("ID01ABK7MQ9X3V") && !code.is_typed("ID 01AB-K7MQ-9X3") && !code.is_typed("ID")
        );
    }

    #[test]
    fn chosen_codes_below_the_floor_are_refused() {
        assert_eq!(AccessCode::chosen("SUNSHINE"), Err(WeakCode::Length));
        assert_eq!(AccessCode::chosen("ABABABABABAB"), Err(WeakCode::Simple));
        assert_eq!(AccessCode::chosen("1234KWMPRTXZ"), Err(WeakCode::Simple));
        assert_eq!(AccessCode::chosen("söndag-brand-99"), Err(WeakCode::Symbol));
    }

    #[test]
    fn a_chosen_code_just_on_the_floor_is_taken_and_one_step_below_is_not() {
        let thirty_two = "01AB-K7MQ-9X3V-01AB-K7MQ-9X3V-01AB-K7MQ";
        let taken =
            ["01AB-K7MQ-9X3V", thirty_two, "AKBKAMBMQAXK", "A234KWMPRTXZ", "A765KWMPRTXZ", "AAA-KWMPRTXZ1"];
        for code in taken {
            assert!(AccessCode::chosen(code).is_ok(), "{code}");
        }
        let table = [
            ("01AB-K7MQ-9X3", WeakCode::Length),
            (&format!("{thirty_two}9"), WeakCode::Length),
            ("AKBKAMBMQAQK", WeakCode::Simple),
            ("1234KWMPRTXZ", WeakCode::Simple),
            ("KWMPRTXZ9876", WeakCode::Simple),
            ("KWAAAAMPRTXZ", WeakCode::Simple),
        ];
        for (code, why) in table {
            assert_eq!(AccessCode::chosen(code).err(), Some(why), "{code}");
        }
        let told = format!("use {SHORTEST_CHOSEN} to {LONGEST} letters");
        assert!(WeakCode::Length.to_string().starts_with(&told), "{told}");
    }

    #[test]
    fn every_symbol_counts_however_long_the_code_is() {
        let long = AccessCode::chosen("01AB-K7MQ-9X3V-01AB-K7MQ-9X3V-01AB-K7MQ").unwrap();
        let typed = long.spoken();
        assert!(long.is_typed(&typed));
        assert!(!long.is_typed(&format!("{typed}9")) && !long.is_typed(&typed[..typed.len() - 1]));
        assert!(!long.is_typed(&format!("9{typed}")));
    }
}
