//! The symbols of staff pages.

use crate::pages::icons::sprite_of;
use maud::Markup;

/// Shapes on a 24 by 24 grid, as those of the boards.
const SHAPES: &[(&str, &str)] = &[
    ("home", r#"<path d="M4 11 12 4l8 7v9h-5v-6H9v6H4z"/>"#),
    (
        "people",
        r#"<circle cx="9" cy="8" r="4"/><path d="M2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M15.5 4.5a4 4 0 0 1 0 7M18 14.5c2.2.7 3.5 2.5 3.5 5.5"/>"#,
    ),
    ("person", r#"<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c0-4 3.5-6.5 7.5-6.5s7.5 2.5 7.5 6.5"/>"#),
    (
        "eye",
        r#"<path d="M2 12s3.5-6.5 10-6.5S22 12 22 12s-3.5 6.5-10 6.5S2 12 2 12z"/><circle cx="12" cy="12" r="2.8"/>"#,
    ),
    (
        "facilities",
        r#"<path d="M4 21V3h9v18M13 9h7v12M2 21h20M7.5 7h2M7.5 11h2M7.5 15h2M16.5 13v.1M16.5 17v.1"/>"#,
    ),
    (
        "units",
        r#"<path d="M2 6h12v11H2zM14 10h4l4 4v3h-8M7 8.5v4M5 10.5h4"/><circle cx="6.5" cy="18" r="2"/><circle cx="17.5" cy="18" r="2"/>"#,
    ),
    (
        "settings",
        r#"<path d="M3 8h9M18 8h3M3 16h3M12 16h9"/><circle cx="15" cy="8" r="2.5"/><circle cx="9" cy="16" r="2.5"/>"#,
    ),
    ("plus", r#"<path d="M12 5v14M5 12h14"/>"#),
    ("alert", r#"<path d="M12 3.5 2 20.5h20zM12 10v5M12 17.5v.5"/>"#),
    ("yes", r#"<path d="m5 12.5 4.5 4.5L19 7.5"/>"#),
    ("no", r#"<path d="m6 6 12 12M18 6 6 18"/>"#),
    (
        "lock",
        r#"<rect x="4.5" y="10.5" width="15" height="10" rx="2"/><path d="M8 10.5V7a4 4 0 0 1 8 0v3.5"/>"#,
    ),
    ("key", r#"<circle cx="8" cy="15.5" r="4"/><path d="m11 12.5 8.5-8.5M16 7.5l3 3"/>"#),
    ("info", r#"<circle cx="12" cy="12" r="9"/><path d="M12 11v5M12 7.5v.1"/>"#),
    ("leave", r#"<path d="M10 4H5v16h5M14 8l4 4-4 4M18 12H9"/>"#),
];

pub(super) fn sprite() -> Markup {
    sprite_of(SHAPES)
}
