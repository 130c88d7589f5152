//! How a company's pages look, and by which paths they are reached.

use super::Address;
use super::clock::Clock;
use crate::http::PathPrefix;
use bayboard::{Hours, Tenant, Timestamp, Zone};

/// The company on whose behalf a page speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Site {
    pub(crate) company: String,
    /// One or two letters for the mark.
    pub(crate) letter: String,
    /// `#rrggbb`, checked for contrast where branding is set.
    pub(crate) colour: String,
    /// The colour of text upon `colour`.
    pub(crate) on_colour: String,
    pub(crate) phone: String,
    /// What its office's clocks show.
    pub(crate) zone: Zone,
    pub(crate) hours: Hours,
    /// What stands before every path.
    pub(crate) prefix: PathPrefix,
}

impl Site {
    pub(crate) fn of(tenant: &Tenant, prefix: &PathPrefix) -> Self {
        let color = tenant.color() & 0xff_ffff;
        Self {
            company: tenant.name().to_owned(),
            letter: tenant.name().chars().take(1).flat_map(char::to_uppercase).collect(),
            colour: format!("#{color:06x}"),
            on_colour: if is_light(color) { "#10151c".to_owned() } else { "#ffffff".to_owned() },
            phone: tenant.phone().to_owned(),
            zone: tenant.zone().clone(),
            hours: if tenant.settings().twelve_hours { Hours::Twelve } else { Hours::TwentyFour },
            prefix: prefix.clone(),
        }
    }

    /// Its colours. Browsers keep them for minutes; other colours have another address.
    pub(crate) fn brand(&self) -> Address {
        self.path(&format!("/assets/brand.css?{}", self.colour.trim_start_matches('#')))
    }

    /// What its office's clocks show.
    pub(crate) fn clock(&self, now: Timestamp) -> Clock {
        Clock::new(now, &self.zone, self.hours)
    }

    /// Where a path of this company's portal is reached.
    pub(crate) fn path(&self, path: &str) -> Address {
        Address::under(&self.prefix, path)
    }
}

/// Relative luminance as WCAG 2.2 defines it, against the middle where black and white contrast alike.
fn is_light(color: u32) -> bool {
    let channel = |shift: u32| {
        let value = f64::from((color >> shift) & 0xff) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0) > 0.179
}
