//! A person's name, whole, and parted where it is known how.

use super::{InvalidText, Line};
use crate::Protected;
use std::str::FromStr;

/// A name as it is drawn, and which part of it is the last name, where somebody said so (NEMSIS ePatient.02
/// and .03, FHIR HumanName). Feeds know names whole: `Maria del Carmen Lopez` is parted by a person, never by
/// guessing. Of whom one name alone is known, that is the whole.
///
/// # Example: a parted name is drawn as the whole was
/// ```
/// use bayboard::PersonName;
///
/// let parted = PersonName::parted(Some("Ada".parse()?), "Sample".parse()?)?;
/// assert_eq!(parted.whole(), "Ada Sample".parse::<PersonName>()?.whole());
/// assert_eq!((parted.first(), parted.last()), (Some("Ada"), Some("Sample")));
/// # Ok::<(), bayboard::InvalidText>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonName {
    whole: Line,
    last: Option<Line>,
}

impl PersonName {
    /// A name of which both parts are known, or the last name alone.
    ///
    /// # Errors
    /// [`InvalidText::Long`] where both together are longer than a line.
    pub fn parted(first: Option<Line>, last: Line) -> Result<Self, InvalidText> {
        let whole = match first {
            Some(first) => format!("{} {}", first.as_str(), last.as_str()).parse()?,
            None => last.clone(),
        };
        Ok(Self { whole, last: Some(last) })
    }

    /// The name as it is drawn: the first name stands before the last.
    #[must_use]
    pub const fn whole(&self) -> &Line {
        &self.whole
    }

    /// The last name, if it is known which that is.
    #[must_use]
    pub fn last(&self) -> Option<&str> {
        self.last.as_ref().map(Line::as_str)
    }

    /// What stands before the last name, if that is known and anything does.
    #[must_use]
    pub fn first(&self) -> Option<&str> {
        self.last.as_ref().and_then(|last| before(&self.whole, last)).filter(|first| !first.is_empty())
    }

    /// As a record holds it. Whoever knows names whole alone, as an older build does, may have put another
    /// whole beside a last name: then that is no part of it, and the name is not parted.
    pub(crate) fn read(whole: Option<&Protected<Line>>, last: Option<&Protected<Line>>) -> Option<Self> {
        let whole = whole?.inner().clone();
        let last = last.map(Protected::inner).filter(|last| before(&whole, last).is_some()).cloned();
        Some(Self { whole, last })
    }

    /// As a record is to hold it, beside what stands there: the whole, and the last name. Who says the same
    /// name without its parts takes no part away, or a feed would undo what a person parted.
    pub(crate) fn beside(self, stands: Option<Self>) -> (Protected<Line>, Option<Protected<Line>>) {
        let parts = stands.filter(|stands| stands.whole == self.whole).and_then(|stands| stands.last);
        (self.whole.into(), self.last.or(parts).map(Protected::new))
    }
}

/// What stands before the last name and the blank between them, if the name ends with it.
fn before<'a>(whole: &'a Line, last: &Line) -> Option<&'a str> {
    let rest = whole.as_str().strip_suffix(last.as_str())?;
    if rest.is_empty() { Some(rest) } else { rest.strip_suffix(' ') }
}

/// A name that nobody parted.
impl From<Line> for PersonName {
    fn from(whole: Line) -> Self {
        Self { whole, last: None }
    }
}

impl From<Line> for Protected<PersonName> {
    fn from(whole: Line) -> Self {
        Self::new(whole.into())
    }
}

/// A name that nobody parted.
impl FromStr for PersonName {
    type Err = InvalidText;

    fn from_str(text: &str) -> Result<Self, InvalidText> {
        text.parse::<Line>().map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> Line {
        text.parse().unwrap()
    }

    fn read(whole: &str, last: Option<&str>) -> PersonName {
        let last = last.map(|last| Protected::new(line(last)));
        PersonName::read(Some(&line(whole).into()), last.as_ref()).unwrap()
    }

    #[test]
    fn a_name_is_parted_where_its_last_name_ends_it() {
        let parts = |name: &PersonName| {
            (
                name.first().map(str::to_owned),
                name.last().map(str::to_owned),
                name.whole().as_str().to_owned(),
            )
        };
        let both = Some("Maria del Carmen").zip(Some("Lopez"));
        let own = |text: Option<&str>| text.map(str::to_owned);
        let table = [
            ("Ada Sample", None, None),
            ("Ada Sample", Some("Sample"), Some("Ada").zip(Some("Sample"))),
            ("Maria del Carmen Lopez", Some("Lopez"), both),
            // Written by somebody who knew of no parts, after it was parted.
            ("Ada Other", Some("Sample"), None),
            ("McSample", Some("Sample"), None),
        ];
        for (whole, last, expected) in table {
            let (first, last_name) = expected.unzip();
            let expected = (own(first), own(last_name), whole.to_owned());
            assert_eq!(parts(&read(whole, last)), expected, "{whole}");
        }
        assert_eq!(parts(&read("Sample", Some("Sample"))), (None, own(Some("Sample")), "Sample".to_owned()));
        assert_eq!(PersonName::read(None, Some(&line("Sample").into())), None);
    }

    #[test]
    fn both_parts_fit_a_line_together() {
        let (long, longer) = (line(&"a".repeat(99)), line(&"b".repeat(100)));
        assert!(PersonName::parted(Some(long.clone()), longer.clone()).is_ok());
        assert_eq!(PersonName::parted(Some(longer.clone()), longer), Err(InvalidText::Long(Line::MAX)));
        assert_eq!(PersonName::parted(None, long).unwrap().first(), None);
    }

    #[test]
    fn the_same_name_without_parts_takes_none_away() {
        let parted = read("Ada Sample", Some("Sample"));
        let kept = |name: PersonName| name.beside(Some(parted.clone())).1.map(|last| last.inner().clone());
        assert_eq!(kept(line("Ada Sample").into()), Some(line("Sample")));
        assert_eq!(kept(line("Ada Other").into()), None);
        assert_eq!(kept(read("Ada Sample", Some("Ada Sample"))), Some(line("Ada Sample")));
    }
}
