//! The short memo that a careful person puts before casbin: whole rows, by their facts, one map per viewer.

use super::casbin::Casbin;
use super::viewer::Viewer;
use bayboard::{Disclosure, Facts, Subject};
use std::collections::HashMap;

/// Answers of casbin, kept. (What it lacks is a way to notice that the rules changed.)
pub(crate) struct Memo<'a> {
    casbin: &'a Casbin,
    seen: HashMap<Subject, HashMap<Facts, Disclosure>>,
}

impl<'a> Memo<'a> {
    pub(crate) fn over(casbin: &'a Casbin) -> Self {
        Self { casbin, seen: HashMap::new() }
    }

    #[inline(never)]
    pub(crate) fn decide(&mut self, viewer: &Viewer, facts: &[Facts], out: &mut [Disclosure]) {
        let seen = self.seen.entry(viewer.subject()).or_default();
        for (out, facts) in out.iter_mut().zip(facts) {
            *out = match seen.get(facts) {
                Some(known) => *known,
                None => *seen.entry(*facts).or_insert(self.casbin.whole(viewer, *facts)),
            };
        }
    }
}
