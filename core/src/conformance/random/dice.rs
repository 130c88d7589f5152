//! Repeatable chance, for values at their bounds.

use crate::{Entropy, Line, SeededEntropy, Timestamp, Word, Zone};
use std::str::FromStr;

/// The first and the last moment that the library reads: 1900-01-01 and the end of 9998.
pub const FIRST: Timestamp = Timestamp::from_micros(-2_208_988_800_000_000);
/// See [`FIRST`].
pub const LAST: Timestamp = Timestamp::from_micros(253_370_764_799_999_999);

const LETTERS: &[char] = &[
    'a', 'Z', '0', '9', ' ', ' ', '\'', '"', '\\', '%', '_', ';', '<', '&', '-', 'é', 'ß', 'İ', 'ك', 'א',
    '漢', 'ก', '\u{301}', '🚑',
];
const ZONES: &[&str] =
    &["UTC", "America/Chicago", "America/St_Johns", "Asia/Kathmandu", "Pacific/Kiritimati", "Europe/Berlin"];

/// Repeatable chance.
#[derive(Debug)]
pub struct Dice(pub(super) SeededEntropy);

impl Dice {
    /// The same seed rolls the same.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(SeededEntropy::new(seed))
    }

    /// A number below `count`, which is not 0.
    #[must_use]
    pub fn below(&self, count: usize) -> usize {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        usize::try_from(u64::from_be_bytes(bytes) % count as u64).expect("it is below a usize")
    }

    /// Heads or tails.
    #[must_use]
    pub fn coin(&self) -> bool {
        self.below(2) == 0
    }

    /// One of these.
    pub fn pick<'a, T>(&self, among: &'a [T]) -> &'a T {
        &among[self.below(among.len())]
    }

    /// Something or nothing.
    pub fn maybe<T>(&self, give: impl FnOnce() -> T) -> Option<T> {
        self.coin().then(give)
    }

    /// 32 bytes.
    #[must_use]
    pub fn bytes(&self) -> [u8; 32] {
        let mut bytes = [0; 32];
        self.0.fill(&mut bytes);
        bytes
    }

    /// A small, a middling or the greatest number.
    #[must_use]
    pub fn number(&self) -> u16 {
        *self.pick(&[0, 1, 90, 255, 256, 32_767, 32_768, u16::MAX])
    }

    /// A word of its list.
    #[must_use]
    pub fn word<W: Word>(&self) -> W {
        *self.pick(W::ALL)
    }

    /// A moment between [`FIRST`] and [`LAST`], often one of them.
    #[must_use]
    pub fn time(&self) -> Timestamp {
        let span = usize::try_from(LAST.as_micros() - FIRST.as_micros()).expect("the last is later");
        let anywhere = Timestamp::from_micros(FIRST.as_micros() + self.below(span) as i64);
        *self.pick(&[
            FIRST,
            LAST,
            Timestamp::from_micros(0),
            Timestamp::from_micros(-1),
            anywhere,
            anywhere,
            anywhere,
        ])
    }

    /// A text of any length that its type takes.
    pub fn text<T: FromStr<Err = crate::InvalidText>>(&self, longest: usize) -> T {
        let length = if self.below(8) == 0 { longest } else { 1 + self.below(longest.min(40)) };
        let mut letters: Vec<char> = (0..length).map(|_| *self.pick(LETTERS)).collect();
        let shows = letters.iter().any(|c| !matches!(c, ' ' | '\u{301}'));
        for end in [0, length - 1] {
            if letters[end] == ' ' || !shows {
                letters[end] = 'x';
            }
        }
        let text: String = letters.into_iter().collect();
        text.parse().expect("printable, shown, within bounds, no blanks at its ends")
    }

    pub(super) fn line(&self) -> Line {
        self.text(Line::MAX)
    }

    pub(super) fn zone(&self) -> Zone {
        Zone::named(self.pick::<&str>(ZONES)).expect("the bundled database knows it")
    }
}
