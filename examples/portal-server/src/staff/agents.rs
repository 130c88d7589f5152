//! Browsers in words people know, from what browsers say of themselves.

use crate::pages::words::{say, say_with};

/// Later ones say that they are the earlier ones too, so the order matters.
const BROWSERS: &[(&str, &str)] = &[
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];
const SYSTEMS: &[(&str, &str)] = &[
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Mac OS X", "Mac"),
    ("CrOS", "Chromebook"),
    ("Linux", "Linux"),
];

/// `Firefox on Windows`; what is unknown stands for itself, cut short.
pub(super) fn told(agent: Option<&str>) -> String {
    let Some(agent) = agent else { return say("unknown-device") };
    let found =
        |of: &[(&str, &'static str)]| of.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, word)| *word);
    match (found(BROWSERS), found(SYSTEMS)) {
        (Some(browser), Some(system)) => {
            say_with("browser-on", [("browser", browser.into()), ("system", system.into())])
        }
        (Some(word), None) | (None, Some(word)) => word.to_owned(),
        (None, None) => agent.chars().take(40).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_read_as_people_call_them() {
        let webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";
        for (agent, words) in [
            (
                format!("Mozilla/5.0 (Windows NT 10.0) {webkit} Chrome/156.0 Safari/537.36 Edg/156.0"),
                "Edge on Windows",
            ),
            (
                format!("Mozilla/5.0 (X11; Linux x86_64) {webkit} Chrome/156.0 Safari/537.36"),
                "Chrome on Linux",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1".into(),
                "Safari on iPhone",
            ),
            ("curl/8.5.0".into(), "curl/8.5.0"),
        ] {
            assert_eq!(told(Some(&agent)), words);
        }
        assert_eq!(told(None), "Unknown device");
    }
}
