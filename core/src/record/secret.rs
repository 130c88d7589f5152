//! What the journal never tells of a record.

/// A value that the journal never tells: entries live for years, and longer than what they tell of.
pub(crate) trait Secret {
    fn withhold(&mut self);
}

impl<const N: usize> Secret for [u8; N] {
    fn withhold(&mut self) {
        *self = [0; N];
    }
}

/// Whether there is one is told.
impl<T: Secret> Secret for Option<T> {
    fn withhold(&mut self) {
        self.iter_mut().for_each(T::withhold);
    }
}

/// How many there are is told.
impl<T: Secret> Secret for Vec<T> {
    fn withhold(&mut self) {
        self.iter_mut().for_each(T::withhold);
    }
}

pub(crate) fn secret(value: &mut impl Secret) {
    value.withhold();
}
