//! A text as a QR code, drawn as a vector picture in the page.

use maud::{Markup, PreEscaped, html};
use qrcodegen::{QrCode, QrCodeEcc};

/// The standard asks for so many light modules around the code.
const QUIET: i32 = 4;

/// The picture, named for those who do not see it; none for a text too long to be one.
pub(crate) fn qr(text: &str, name: &str) -> Option<Markup> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let side = code.size() + 2 * QUIET;
    Some(html! {
        svg class="qr" role="img" aria-label=(name) viewBox={ "0 0 " (side) " " (side) } shape-rendering="crispEdges" {
            // Light and dark stand on their own: a code on a dark page is read by fewer apps.
            rect width=(side) height=(side) fill="#fff" {}
            path d=(PreEscaped(modules(&code))) fill="#000" {}
        }
    })
}

/// Each run of dark modules as a stroke one module high.
fn modules(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while x < code.size() && code.get_module(x, y) {
                x += 1;
            }
            if start < x {
                path += &format!("M{} {}h{}v1h-{}z", start + QUIET, y + QUIET, x - start, x - start);
            }
            x += 1;
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads the modules back out of the path.
    fn dark(path: &str, size: i32) -> Vec<(i32, i32)> {
        let mut found = Vec::new();
        for run in path.split('M').skip(1) {
            let (x, rest) = run.split_once(' ').unwrap();
            let (y, rest) = rest.split_once('h').unwrap();
            let (x, y): (i32, i32) = (x.parse().unwrap(), y.parse().unwrap());
            let length: i32 = rest.split('v').next().unwrap().parse().unwrap();
            found.extend((x..x + length).map(|x| (x - QUIET, y - QUIET)));
        }
        found.retain(|(x, y)| (0..size).contains(x) && (0..size).contains(y));
        found
    }

    #[test]
    fn the_picture_has_every_dark_module_and_no_other() {
        let text = "otpauth://totp/Meridian%20Ambulance:a.menon?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Meridian";
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).unwrap();
        let drawn = dark(&modules(&code), code.size());
        let meant: Vec<(i32, i32)> = (0..code.size())
            .flat_map(|y| (0..code.size()).map(move |x| (x, y)))
            .filter(|(x, y)| code.get_module(*x, *y))
            .collect();
        assert_eq!(drawn, meant);
    }

    #[test]
    fn no_picture_carries_a_style_or_a_script() {
        let drawn = qr("otpauth://totp/x", "QR code").unwrap().into_string();
        assert!(!drawn.contains("style") && !drawn.contains("script"), "{drawn}");
        assert!(drawn.contains(r#"role="img" aria-label="QR code""#), "{drawn}");
        assert!(qr(&"x".repeat(4_000), "QR code").is_none());
    }
}
