//! Where this server is reached, as the browser that asked reached it: for links that are copied or printed.

use super::session::Staff;
use axum::http::header;

pub(super) fn origin(staff: &Staff) -> String {
    let host = staff.visit.headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    format!("{}://{host}", if staff.visit.app.secure { "https" } else { "http" })
}
