//! Where something of the portal is reached, as pages and headers write it.

use crate::http::PathPrefix;
use maud::Render;
use std::fmt;

/// The address of something of the portal: its path behind the prefix that the portal is served under. Only
/// [`super::Site::path`] makes one, and whatever writes addresses takes nothing else, so that no page can
/// forget the prefix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Address(String);

impl Address {
    pub(super) fn under(prefix: &PathPrefix, path: &str) -> Self {
        Self(format!("{}{path}", prefix.as_str()))
    }

    /// One without a prefix.
    #[cfg(test)]
    pub(crate) fn plain(path: &str) -> Self {
        Self(path.to_owned())
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Render for Address {
    fn render_to(&self, buffer: &mut String) {
        self.0.render_to(buffer);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    /// Files that write what an address is written by, without the tests in them.
    fn writing(folder: &Path, marks: &[&str], found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).expect("the sources are there").flatten() {
            let path = entry.path();
            if path.is_dir() {
                writing(&path, marks, found);
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("a source is text");
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            if marks.iter().any(|mark| code.contains(mark)) {
                found.push(path.file_name().unwrap_or_default().to_string_lossy().into_owned());
            }
        }
    }

    fn files(room: &str, marks: &[&str]) -> Vec<String> {
        let mut found = Vec::new();
        writing(&Path::new(env!("CARGO_MANIFEST_DIR")).join(room), marks, &mut found);
        found.sort();
        found
    }

    #[test]
    fn only_the_kit_writes_addresses_on_staff_pages() {
        let marks = ["href=", "action=(", "action={", "action=\"", "src=", "data-stream="];
        assert_eq!(files("src/staff", &marks), Vec::<String>::new(), "use the kit, which takes an Address");
        assert!(files("src/pages/kit", &marks).contains(&"mod.rs".to_owned()), "the check is blind");
    }

    #[test]
    fn only_one_place_sends_people_on_within_the_portal() {
        assert_eq!(files("src", &["header::LOCATION"]), ["redirect.rs", "see_other.rs"]);
    }

    #[test]
    fn an_address_stands_behind_the_prefix() {
        let prefix: PathPrefix = "/portal".parse().expect("a prefix");
        assert_eq!(Address::under(&prefix, "/staff?a=1").to_string(), "/portal/staff?a=1");
        assert_eq!(Address::under(&PathPrefix::default(), "/staff").as_str(), "/staff");
    }
}
