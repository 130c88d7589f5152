//! Under which circumstances something is granted: phases, display profiles and the confidential flag, as one
//! set.

use bayboard::Word;
use bayboard::access::{DisplayProfile, Phase};
use std::fmt;

const PHASES: usize = Phase::ALL.len();
const PROFILES: usize = DisplayProfile::ALL.len();

/// A set of circumstances, one bit for each combination of phase, profile and flag.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Circumstances(u64);

const _: () = assert!(PHASES * PROFILES * 2 <= u64::BITS as usize);

impl Circumstances {
    pub(crate) const NEVER: Self = Self(0);

    /// The circumstances for which `holds` says so.
    pub(crate) fn where_(holds: impl Fn(Phase, DisplayProfile, bool) -> bool) -> Self {
        let mut set = 0;
        for (place, (phase, profile, flag)) in Self::each().enumerate() {
            set |= u64::from(holds(phase, profile, flag)) << place;
        }
        Self(set)
    }

    pub(crate) const fn minus(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(crate) const fn is_never(self) -> bool {
        self.0 == 0
    }

    fn each() -> impl Iterator<Item = (Phase, DisplayProfile, bool)> {
        [false, true].into_iter().flat_map(|flag| {
            let phases = Phase::ALL.iter();
            phases.flat_map(move |phase| {
                DisplayProfile::ALL.iter().map(move |profile| (*phase, *profile, flag))
            })
        })
    }

    /// Which profiles go with a phase and a flag, one bit each.
    const fn profiles(self, phase: usize, flag: usize) -> u64 {
        self.0 >> ((flag * PHASES + phase) * PROFILES) & ((1 << PROFILES) - 1)
    }

    /// Phases with the same profiles taken together, for one flag.
    fn grouped(self, flag: usize) -> Vec<(Vec<Phase>, u64)> {
        let mut groups: Vec<(Vec<Phase>, u64)> = Vec::new();
        for (place, phase) in Phase::ALL.iter().enumerate() {
            let profiles = self.profiles(place, flag);
            match groups.iter_mut().find(|(_, same)| *same == profiles) {
                _ if profiles == 0 => {}
                Some((phases, _)) => phases.push(*phase),
                None => groups.push((vec![*phase], profiles)),
            }
        }
        groups
    }
}

/// In words: "always", or what has to hold.
impl fmt::Display for Circumstances {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (open, confidential) = (self.grouped(0), self.grouped(1));
        let parts: Vec<String> = if open == confidential {
            open.iter().map(|group| words(group, None)).collect()
        } else {
            let open = open.iter().map(|group| words(group, Some("not confidential")));
            open.chain(confidential.iter().map(|group| words(group, Some("confidential")))).collect()
        };
        f.write_str(if parts.is_empty() { "never".to_owned() } else { parts.join("; or ") }.as_str())
    }
}

fn words((phases, profiles): &(Vec<Phase>, u64), flag: Option<&str>) -> String {
    let profiles: Vec<DisplayProfile> = DisplayProfile::ALL
        .iter()
        .enumerate()
        .filter(|(place, _)| profiles >> place & 1 == 1)
        .map(|(_, word)| *word)
        .collect();
    let parts = [
        (phases.len() < PHASES).then(|| format!("trip {}", listed(phases))),
        (profiles.len() < PROFILES).then(|| format!("screen {}", listed(&profiles))),
        flag.map(|flag| format!("patient {flag}")),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() { "always".to_owned() } else { parts.join(", ") }
}

fn listed<W: Word>(words: &[W]) -> String {
    words.iter().map(|word| word.word()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_read_as_people_would_say_them() {
        assert_eq!(Circumstances::where_(|_, _, _| true).to_string(), "always");
        assert_eq!(Circumstances::NEVER.to_string(), "never");
        let active = Circumstances::where_(|phase, _, flag| phase == Phase::Active && !flag);
        assert_eq!(active.to_string(), "trip active, patient not confidential");
        let profile = Circumstances::where_(|_, profile, _| {
            matches!(profile, DisplayProfile::Standard | DisplayProfile::KindOnly)
        });
        assert_eq!(profile.to_string(), "screen standard/kind_only");
        let mixed = Circumstances::where_(|phase, _, flag| flag || phase == Phase::Booked);
        assert_eq!(mixed.to_string(), "trip booked, patient not confidential; or patient confidential");
        assert!(active.minus(Circumstances::where_(|_, _, _| true)).is_never());
    }
}
