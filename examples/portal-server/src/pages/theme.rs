//! Dark or light, as the reader asks.

use serde::Deserialize;

/// Dark for walls, light by choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Theme {
    Dark,
    Light,
}

impl Theme {
    /// By the word in a query; anything but `light` is dark.
    pub(crate) fn named(word: &str) -> Self {
        if word == "light" { Self::Light } else { Self::Dark }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
        }
    }
}

/// The query of a page that takes no other.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Look {
    #[serde(default)]
    theme: String,
}

impl Look {
    pub(crate) fn theme(&self) -> Theme {
        Theme::named(&self.theme)
    }
}
