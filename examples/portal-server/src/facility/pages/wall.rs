//! The charts on a wall: named, without controls, with plain marks.

use super::board::{board_document, charts, header, legend};
use super::row::{Links, templates};
use super::view::WallPage;
use crate::pages::icons::sprite;
use crate::pages::texts;
use maud::{Markup, html};

/// The page behind a display link.
pub(crate) fn page(page: &WallPage<'_>) -> Markup {
    let view = &page.view;
    let names = page.names.map(|(facility, display)| html! { (facility) " · " (display) });
    let body = html! {
        (sprite())
        (header(view, names.as_ref(), &html! {}))
        main aria-label=(texts::BOARD_TITLE) { (charts(view, Links::None, None)) }
        (legend(view))
        (templates(Links::None))
    };
    board_document(view, "wall", &body)
}
