//! What was aimed at, and whether this run got there.

use std::fmt;

/// A limit beside what was measured.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    what: String,
    limit: Limit,
    measured: f64,
    unit: &'static str,
}

#[derive(Clone, Copy, Debug)]
enum Limit {
    AtMost(f64),
    AtLeast(f64),
}

impl Target {
    pub(crate) fn at_most(what: impl Into<String>, limit: f64, measured: f64, unit: &'static str) -> Self {
        Self { what: what.into(), limit: Limit::AtMost(limit), measured, unit }
    }

    pub(crate) fn at_least(what: impl Into<String>, limit: f64, measured: f64, unit: &'static str) -> Self {
        Self { what: what.into(), limit: Limit::AtLeast(limit), measured, unit }
    }

    fn is_met(&self) -> bool {
        match self.limit {
            Limit::AtMost(limit) => self.measured <= limit,
            Limit::AtLeast(limit) => self.measured >= limit,
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, limit, measured, unit } = self;
        let (sign, limit) = match limit {
            Limit::AtMost(limit) => ("<=", limit),
            Limit::AtLeast(limit) => (">=", limit),
        };
        let verdict = if self.is_met() { "met" } else { "**FALLS SHORT**" };
        write!(f, "| {what} | {sign} {}{unit} | {}{unit} | {verdict} |", number(*limit), number(*measured))
    }
}

/// A number as people read it: three digits or more, thousands apart.
pub(crate) fn number(value: f64) -> String {
    match value {
        value if value < 9.995 => format!("{value:.2}"),
        value if value < 99.95 => format!("{value:.1}"),
        value => thousands(value.round() as u64),
    }
}

pub(crate) fn thousands(value: u64) -> String {
    let digits = value.to_string();
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().filter_map(|group| std::str::from_utf8(group).ok()).collect();
    groups.join(",")
}

/// Prints one line per target, and at the end how many fall short.
pub(crate) fn print(targets: &[Target]) {
    println!("\n## Targets\n\n| what, in its worst cell | target | measured | |\n|---|---|---|---|");
    targets.iter().for_each(|target| println!("{target}"));
    match targets.iter().filter(|target| !target.is_met()).count() {
        0 => println!("\nAll {} targets are met.", targets.len()),
        short => println!("\n!!! {short} of {} targets FALL SHORT in this run !!!", targets.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_says_whether_it_is_met() {
        assert!(
            Target::at_most("a", 1.5, 1.5, "x").is_met() && !Target::at_most("a", 1.5, 1.6, "x").is_met()
        );
        assert!(
            Target::at_least("a", 5.0, 5.0, "x").is_met() && !Target::at_least("a", 5.0, 4.9, "x").is_met()
        );
        assert!(!Target::at_least("a", 5.0, f64::NAN, "x").is_met());
        assert_eq!(
            Target::at_least("a", 10_000.0, 9_000.0, "x").to_string(),
            "| a | >= 10,000x | 9,000x | **FALLS SHORT** |"
        );
        assert_eq!(number(9.999), "10.0");
    }
}
