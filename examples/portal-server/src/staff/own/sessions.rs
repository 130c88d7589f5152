//! Where one is signed in, and ending a session that is not this one.

use super::OWN;
use crate::http::{Visit, busy};
use crate::pages::kit::{Row, Table, button_form, dash};
use crate::pages::words::say;
use crate::staff::session::Staff;
use crate::staff::{agents, failed};
use axum::extract::Path;
use axum::response::Response;
use bayboard::SessionId;
use bayboard::portal::OpenSession;
use maud::{Markup, html};

/// Ends a session of one's own.
pub(crate) async fn end(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<SessionId>() else { return failed::missing(&staff) };
    let Visit { app, caller, .. } = &staff.visit;
    let told = bayboard::portal::Visit { client: caller.client(), boot: app.boot };
    match app.staff.end_session(&staff.session, id, &told, app.now()).await {
        Ok(()) => staff.on_to(&format!("{OWN}?done=session")),
        Err(error) => staff.failed(&error),
    }
}

pub(super) async fn panel(staff: &Staff) -> Result<Markup, Response> {
    let Visit { app, company, .. } = &staff.visit;
    let open = app.staff.sessions(&staff.session, app.now()).await;
    let open = open.map_err(|error| busy(&company.site, &error))?;
    let rows = open.iter().map(|session| row(staff, session)).collect();
    let caption = say("own-sessions");
    let heads = [say("device"), say("address"), say("since"), say("last-act"), String::new()];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    Ok(html! {
        section {
            h2 { (caption) }
            (Table { caption: &caption, heads: &heads, rows }.drawn())
        }
    })
}

fn row(staff: &Staff, session: &OpenSession) -> Row {
    let end = format!("/staff/account/sessions/{}/end", session.session);
    Row {
        cells: vec![
            html! { (agents::told(session.agent.as_ref().map(|agent| agent.as_str()))) },
            html! { @if let Some(address) = &session.address { (address.as_str()) } @else { (dash()) } },
            html! { (staff.told(session.signed_in)) },
            html! { (staff.told(session.seen)) },
            html! {
                @if session.is_this { span class="quiet" { (say("this-session")) } }
                @else { div class="acts" { (button_form(&staff.at(&end), "small", &say("end-session"))) } }
            },
        ],
        needs_hand: false,
    }
}
