//! The page's own sprite: every symbol once, drawn by reference.

use maud::{Markup, PreEscaped, html};

/// Shapes on a 24 by 24 grid, stroked unless they say otherwise.
const SHAPES: &[(&str, &str)] = &[
    ("departures", r#"<path d="M6 18 18 6M8 6h10v10"/>"#),
    ("arrivals", r#"<path d="M18 6 6 18M16 18H6V8"/>"#),
    ("scheduled", r#"<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>"#),
    ("unassigned", r#"<path d="M6 3h12M6 21h12M7 3c0 5 10 7 10 18M17 3c0 5-10 7-10 18"/>"#),
    (
        "assigned",
        r#"<circle cx="12" cy="7.5" r="4.5" fill="currentColor" stroke="none"/><path d="M3 21c0-5 4-7.5 9-7.5s9 2.5 9 7.5z" fill="currentColor" stroke="none"/>"#,
    ),
    ("enroute", r#"<path d="m4 5 7 7-7 7M13 5l7 7-7 7"/>"#),
    (
        "on_scene",
        r#"<path fill-rule="evenodd" d="M12 1.5a8 8 0 0 0-8 8c0 5.5 8 13 8 13s8-7.5 8-13a8 8 0 0 0-8-8zm0 11a3.2 3.2 0 1 1 0-6.4 3.2 3.2 0 0 1 0 6.4z" fill="currentColor" stroke="none"/>"#,
    ),
    ("at_patient", r#"<path d="M9 2h6v7h7v6h-7v7H9v-7H2V9h7z" fill="currentColor" stroke="none"/>"#),
    (
        "transporting",
        r#"<path fill-rule="evenodd" d="M1 5h14v3h4l4 5v5h-2.3a2.8 2.8 0 0 1-5.4 0H8.7a2.8 2.8 0 0 1-5.4 0H1zm6 2v2H5v2h2v2h2v-2h2V9H9V7zm8.5 2.5V13h5l-2.7-3.5z" fill="currentColor" stroke="none"/>"#,
    ),
    (
        "at_destination",
        r#"<path fill-rule="evenodd" d="M12 1.5a10.5 10.5 0 1 0 0 21 10.5 10.5 0 0 0 0-21zm-1.8 15.7-4.9-4.9 1.9-1.9 3 3 6.6-6.6 1.9 1.9z" fill="currentColor" stroke="none"/>"#,
    ),
    ("in_service", r#"<path d="M4 12a8 8 0 1 0 3-6.2M7 1v5h5"/>"#),
    ("closed", r#"<rect x="4" y="4" width="16" height="16" rx="2"/><path d="m8 12 3 3 5-6"/>"#),
    ("cancelled", r#"<path d="m5 5 14 14M19 5 5 19"/>"#),
    ("no_live_status", r#"<path d="M5 20v-4M12 20v-9M19 20V5M2 3l20 19"/>"#),
    ("late", r#"<path d="M12 3 1.5 21h21zM12 10v5M12 17.5v.5"/>"#),
    ("return", r#"<path d="M9 15 4 10l5-5M4 10h10a6 6 0 0 1 0 12h-3"/>"#),
    ("calm", r#"<path d="M3 17h18M6 17a6 6 0 0 1 12 0M12 4v3M3.5 8l2 2M20.5 8l-2 2M7 21h10"/>"#),
    ("lock", r#"<rect x="4" y="10" width="16" height="11" rx="2"/><path d="M8 10V7a4 4 0 0 1 8 0v3"/>"#),
];

/// The sprite itself; it takes no room on the page.
pub(crate) fn sprite() -> Markup {
    sprite_of(SHAPES)
}

/// A sprite of these shapes, by their names.
pub(crate) fn sprite_of(shapes: &[(&str, &str)]) -> Markup {
    html! {
        svg class="sprite" aria-hidden="true" focusable="false" {
            @for (name, shape) in shapes {
                symbol id={ "i-" (name) } viewBox="0 0 24 24" { (PreEscaped(shape)) }
            }
        }
    }
}

/// One symbol, for the eye only: the words beside it say the same.
pub(crate) fn icon(name: &str) -> Markup {
    html! {
        svg class="i" viewBox="0 0 24 24" aria-hidden="true" focusable="false" {
            use href={ "#i-" (name) } {}
        }
    }
}
