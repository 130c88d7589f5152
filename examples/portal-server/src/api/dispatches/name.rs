//! The patient's name in requests: whole, or in its parts.

use crate::api::fields::{filled, maybe};
use crate::http::Problem;
use bayboard::portal::Patch;
use bayboard::{Line, PersonName};

/// What a booking says. Parts beside a whole could contradict it.
pub(super) fn said(
    whole: Option<&String>,
    first: Option<&String>,
    last: Option<&String>,
) -> Result<Option<PersonName>, Problem> {
    if filled(whole).is_some() && (filled(first).is_some() || filled(last).is_some()) {
        return Err(Problem::invalid("patient_name", "stands beside its parts; give the whole or the parts"));
    }
    let first = maybe::<Line>("patient_first_name", first)?;
    match (maybe::<Line>("patient_last_name", last)?, first) {
        (Some(last), first) => {
            let name = PersonName::parted(first, last);
            name.map(Some).map_err(|problem| Problem::invalid("patient_last_name", problem))
        }
        (None, Some(_)) => Err(Problem::invalid(
            "patient_last_name",
            "is missing beside patient_first_name; give it, or the one name that is known as patient_name",
        )),
        (None, None) => maybe::<PersonName>("patient_name", whole),
    }
}

/// What a change says. One part alone would leave open what becomes of the other.
pub(super) fn changed(
    whole: Patch<&String>,
    first: Patch<&String>,
    last: Patch<&String>,
) -> Result<Patch<PersonName>, Problem> {
    if first.is_told() != last.is_told() {
        let missing = if first.is_told() { "patient_last_name" } else { "patient_first_name" };
        return Err(Problem::invalid(missing, "is missing; both parts of a name are changed together"));
    }
    if !whole.is_told() && !first.is_told() {
        return Ok(Patch::Keep);
    }
    said(whole.to_set(), first.to_set(), last.to_set()).map(Patch::exactly)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_given_whole_or_in_its_parts_and_never_by_half() {
        let [ada, sample, blank] = ["Ada", "Sample", " "].map(str::to_owned);
        let said =
            |whole, first, last| said(whole, first, last).ok().map(|name| name.map(|it| it.whole().clone()));
        let is = |text: &str| Some(Some(text.parse::<Line>().unwrap()));
        assert_eq!(said(Some(&ada), None, None), is("Ada"));
        assert_eq!(said(None, Some(&ada), Some(&sample)), is("Ada Sample"));
        assert_eq!(said(None, None, Some(&sample)), is("Sample"));
        assert_eq!(said(Some(&blank), Some(&ada), Some(&sample)), is("Ada Sample"));
        assert_eq!(said(Some(&blank), Some(&blank), None), Some(None));
        assert_eq!(said(None, Some(&ada), Some(&blank)), None);
        assert_eq!(said(Some(&ada), None, Some(&sample)), None);
        assert_eq!(said(Some(&ada), Some(&ada), None), None);
    }

    #[test]
    fn a_change_tells_both_parts_or_none() {
        let (ada, sample) = ("Ada".to_owned(), "Sample".to_owned());
        let (keep, set) = (|| Patch::<&String>::Keep, Patch::Set);
        let changed = |whole, first, last| changed(whole, first, last).ok();
        assert_eq!(changed(keep(), keep(), keep()), Some(Patch::Keep));
        assert_eq!(changed(Patch::Clear, keep(), keep()), Some(Patch::Clear));
        assert_eq!(changed(keep(), Patch::Clear, Patch::Clear), Some(Patch::Clear));
        assert_eq!(changed(set(&ada), Patch::Clear, Patch::Clear), Some(Patch::Set("Ada".parse().unwrap())));
        assert_eq!(changed(keep(), set(&ada), keep()), None);
        assert_eq!(changed(keep(), keep(), set(&sample)), None);
        let last = PersonName::parted(None, "Sample".parse().unwrap()).unwrap();
        assert_eq!(changed(Patch::Clear, Patch::Clear, set(&sample)), Some(Patch::Set(last)));
    }
}
