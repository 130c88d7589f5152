//! What the page stands in: a file of its own, or a server.

use maud::{Markup, PreEscaped, html};

/// The page's looks, for servers that serve them beside it.
pub const PAGE_STYLE: &str = include_str!("page.css");
/// The page's script. Without it the page shows everything, one part after the other.
pub const PAGE_SCRIPT: &str = include_str!("page.js");

/// Where the page stands, and where it has its looks and its script from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame<'a> {
    /// A file that needs nothing else.
    File,
    /// A page of a server, whose content security policy may forbid styles and scripts within pages.
    Served {
        /// The address of [`PAGE_STYLE`].
        style: &'a str,
        /// The address of [`PAGE_SCRIPT`].
        script: &'a str,
        /// The address and the words of the way back.
        back: (&'a str, &'a str),
    },
}

impl Frame<'_> {
    pub(super) fn style(self) -> Markup {
        match self {
            Self::File => html! { style { (PreEscaped(PAGE_STYLE)) } },
            Self::Served { style, .. } => html! { link rel="stylesheet" href=(style); },
        }
    }

    pub(super) fn script(self) -> Markup {
        match self {
            Self::File => html! { script { (PreEscaped(PAGE_SCRIPT)) } },
            Self::Served { script, .. } => html! { script src=(script) {} },
        }
    }

    pub(super) fn back(self) -> Markup {
        match self {
            Self::File => html! {},
            Self::Served { back: (href, words), .. } => html! { a.back href=(href) { (words) } },
        }
    }
}
