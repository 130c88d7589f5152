//! Single parts of a record, set and cleared by a change.

use crate::portal::patch::Patch;
use crate::records::RawDispatch;
use crate::{Line, PersonName, Protected};

pub(super) fn set<T>(target: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *target = value;
    }
}

pub(super) fn put<T>(target: &mut Option<T>, value: Patch<T>) {
    *target = value.apply(target.take());
}

pub(super) fn protect<T>(target: &mut Option<Protected<T>>, value: Patch<T>) {
    put(target, value.map(Protected::new));
}

/// A name as a record is to hold it: whole, and its last part.
pub(super) fn named(
    name: Option<&Protected<PersonName>>,
) -> (Option<Protected<Line>>, Option<Protected<Line>>) {
    let (whole, last) = name.map(|name| name.inner().clone().beside(None)).unzip();
    (whole, last.flatten())
}

pub(super) fn rename(raw: &mut RawDispatch, name: Patch<PersonName>) {
    let stands = PersonName::read(raw.patient_name.as_ref(), raw.patient_last_name.as_ref());
    let (whole, last) = match name {
        Patch::Keep => return,
        Patch::Clear => (None, None),
        Patch::Set(name) => {
            let (whole, last) = name.beside(stands);
            (Some(whole), last)
        }
    };
    (raw.patient_name, raw.patient_last_name) = (whole, last);
}

/// What is known, as a change: what is not stays as it is.
pub(super) fn said<T: Clone>(value: Option<&Protected<T>>) -> Patch<T> {
    Patch::known(value.map(|value| value.inner().clone()))
}
