//! What every page shares: the document, the company's mark and colour, and the address of dispatch.

use super::texts::{self, fill};
use super::{Site, Theme};
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// What differs in the head and on the root element.
#[derive(Debug)]
pub(crate) struct Document<'a> {
    pub(crate) site: &'a Site,
    pub(crate) theme: Theme,
    pub(crate) title: &'a str,
    /// A class on the body, by which the style sheets know the page.
    pub(crate) class: &'a str,
    /// Charts bring their own style sheet, the script, and a reload for browsers that cannot run it.
    pub(crate) charts: bool,
}

/// A whole page around its body. The feed's state starts as `connecting` where there are charts.
pub(crate) fn document(page: &Document<'_>, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(texts::LANGUAGE) data-theme=(page.theme.name()) data-feed=[page.charts.then_some("connecting")] {
            (head(page))
            body class=(page.class) { (body) }
        }
    }
}

fn head(page: &Document<'_>) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content=(page.theme.name());
            meta name="robots" content="noindex, nofollow";
            meta name="referrer" content="same-origin";
            title { (page.title) " · " (page.site.company) }
            link rel="icon" type="image/svg+xml" href=(page.site.path("/assets/favicon.svg"));
            link rel="stylesheet" href=(page.site.path("/assets/page.css"));
            link rel="stylesheet" href=(page.site.brand());
            @if page.charts { (chart_assets(page.site)) }
        }
    }
}

/// A reload each minute, for browsers in which the watchdog does not run: if it does, it opens the element
/// that ends here, so that the reload is never read. The end alone means nothing to a browser.
const RELOAD: &str = "<meta http-equiv=\"refresh\" content=\"60\"></noscript>";

fn chart_assets(site: &Site) -> Markup {
    html! {
        link rel="stylesheet" href=(site.path("/assets/board.css"));
        script src=(site.path("/assets/watch.js")) {}
        (PreEscaped(RELOAD))
        script type="module" src=(site.path("/assets/board.js")) {}
    }
}

/// The company's colours as a style sheet of its own, since no page may carry inline style.
pub(crate) fn brand_css(site: &Site) -> String {
    let (colour, on_colour) = (hex(&site.colour, "#1f6feb"), hex(&site.on_colour, "#ffffff"));
    format!(":root{{--brand:{colour};--on-brand:{on_colour}}}\n")
}

/// Only a plain colour reaches a style sheet; anything else could be more than a colour.
fn hex<'a>(colour: &'a str, otherwise: &'a str) -> &'a str {
    let digits = colour.strip_prefix('#').unwrap_or_default();
    let plain = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    if plain { colour } else { otherwise }
}

/// The company's mark: its letter on its colour.
pub(crate) fn mark(site: &Site) -> Markup {
    html! { span class="mark-tile" aria-hidden="true" { (site.letter) } }
}

/// Mark and name, as the header of pages without charts.
pub(crate) fn company_header(site: &Site) -> Markup {
    html! {
        header class="company" {
            (mark(site))
            p class="company-name" { (site.company) }
        }
    }
}

/// The address of dispatch at the foot of pages without charts.
pub(crate) fn company_footer(site: &Site) -> Markup {
    html! {
        footer class="company-foot" {
            (site.company) " · " (fill(texts::DISPATCH_PHONE, &[("phone", &site.phone)]))
        }
    }
}

/// A telephone number to click; the address keeps only what a telephone understands.
pub(crate) fn phone_link(phone: &str) -> Markup {
    html! { a class="phone" href=(dialled(phone)) { (phone) } }
}

/// Letters begin an extension in every way it is written: "ext. 12", "x12", "Durchwahl 12". Some write it
/// behind these.
const BEFORE_EXTENSION: [char; 3] = ['#', ';', ','];

/// The address of a number (RFC 3966). An extension is not part of what is dialled.
fn dialled(phone: &str) -> String {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let phone = phone.trim_start_matches(|c: char| !(c.is_ascii_digit() || c == '+'));
    let end = phone.find(|c: char| c.is_alphabetic() || BEFORE_EXTENSION.contains(&c)).unwrap_or(phone.len());
    let (number, rest) = phone.split_at(end);
    let plus = if number.starts_with('+') { "+" } else { "" };
    // More digits than an extension has are a second number.
    let extension = Some(digits(rest)).filter(|extension| (1..=6).contains(&extension.len()));
    extension.map_or_else(
        || format!("tel:{plus}{}", digits(number)),
        |extension| format!("tel:{plus}{};ext={extension}", digits(number)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_extension_is_not_dialled() {
        for (phone, address) in [
            ("(555) 010-0100", "tel:5550100100"),
            ("+1 555 010 0100", "tel:+15550100100"),
            ("(555) 010-0100 ext. 12", "tel:5550100100;ext=12"),
            ("555-010-0100x12", "tel:5550100100;ext=12"),
            ("555 010 0100 #12", "tel:5550100100;ext=12"),
            ("+49 30 010 (Durchwahl 7)", "tel:+4930010;ext=7"),
            ("(555) 010-0100 (day)", "tel:5550100100"),
            ("(555) 010-0100 or 555 010 0199", "tel:5550100100"),
            ("Dispatch: +1 (555) 010-0100", "tel:+15550100100"),
        ] {
            assert_eq!(dialled(phone), address, "{phone}");
        }
    }
}
