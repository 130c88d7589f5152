//! Telling history which screens came and went.

use super::looks::Told;
use crate::app::App;

/// Puts into history what has become clear. What it does not take is kept, and all that came after it.
pub(crate) async fn record(app: &App, told: Vec<Told>) {
    let mut told = told.into_iter();
    while let Some(next) = told.next() {
        let Told { pass, client, event, at } = next.clone();
        if let Err(error) = app.portal.record_screen(app.tenant, &pass, event, client, app.boot, at).await {
            tracing::warn!(%error, "a screen could not be recorded yet");
            return app.looks.keep(std::iter::once(next).chain(told));
        }
    }
}
