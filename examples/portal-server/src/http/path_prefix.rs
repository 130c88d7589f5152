//! The path that the portal is served under, where it shares a host with something else.

use axum::body::Body;
use axum::extract::Request;
use axum::http::Uri;
use axum::http::uri::PathAndQuery;
use std::str::FromStr;

/// What stands before every path of the portal: nothing, or `/portal`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PathPrefix(String);

/// It is no path that could stand before others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "a prefix begins with a slash, ends without one, holds letters, digits, - and _ alone, and is none of \
     the portal's own paths; write /portal"
)]
pub struct InvalidPathPrefix;

impl FromStr for PathPrefix {
    type Err = InvalidPathPrefix;

    fn from_str(text: &str) -> Result<Self, InvalidPathPrefix> {
        let is_plain = |part: &str| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
        };
        let mut parts = text.strip_prefix('/').ok_or(InvalidPathPrefix)?.split('/');
        let first = parts.next().unwrap_or_default();
        // One that began as our own paths do could not be told from them.
        let is_ours = crate::routes::public().iter().any(|route| route.path.split('/').nth(1) == Some(first));
        let is_good = is_plain(first) && parts.all(is_plain) && !is_ours;
        if is_good { Ok(Self(text.to_owned())) } else { Err(InvalidPathPrefix) }
    }
}

impl PathPrefix {
    /// As it stands before a path; empty where nothing does.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The request as routes know it: without the prefix. A proxy may have taken it away already.
    pub(super) fn taken_from(&self, mut request: Request<Body>) -> Request<Body> {
        if let Some(uri) = self.inner(request.uri()) {
            *request.uri_mut() = uri;
        }
        request
    }

    fn inner(&self, uri: &Uri) -> Option<Uri> {
        let rest = uri.path_and_query()?.as_str().strip_prefix(self.as_str())?;
        let rest = match rest.chars().next() {
            Some('/') => rest.to_owned(),
            None | Some('?') => format!("/{rest}"),
            Some(_) => return None,
        };
        let mut parts = uri.clone().into_parts();
        parts.path_and_query = Some(rest.parse::<PathAndQuery>().ok()?);
        Uri::from_parts(parts).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_is_a_plain_path_and_none_of_our_own() {
        for good in ["/portal", "/ems/board-2", "/a_b"] {
            assert_eq!(good.parse::<PathPrefix>().map(|prefix| prefix.0).as_deref(), Ok(good));
        }
        for bad in
            ["", "/", "portal", "/portal/", "//portal", "/a b", "/a?b", "/..", "/staff", "/api/x", "/d"]
        {
            assert_eq!(bad.parse::<PathPrefix>(), Err(InvalidPathPrefix), "{bad}");
        }
    }

    #[test]
    fn the_prefix_is_taken_away_where_it_stands_and_nothing_else_is() {
        let prefix: PathPrefix = "/portal".parse().unwrap();
        for (sent, known) in [
            ("/portal", "/"),
            ("/portal/", "/"),
            ("/portal?a=1", "/?a=1"),
            ("/portal/staff?to=/portal", "/staff?to=/portal"),
            ("/portals", "/portals"),
            ("/staff", "/staff"),
        ] {
            let request = Request::builder().uri(sent).body(Body::empty()).unwrap();
            assert_eq!(prefix.taken_from(request).uri().to_string(), known, "{sent}");
        }
    }
}
