//! A server that runs: both listeners and its clockwork, until it is told to stop.

use super::ticker;
use crate::app::App;
use crate::http::{self, accept};
use crate::{routes, tls};
use std::sync::Arc;
use tokio::net::TcpListener;

/// Runs an app on listeners that are bound already, until it is shut down.
pub async fn run(app: Arc<App>, listener: TcpListener, operators: TcpListener) {
    let acceptor = app.certificates.clone().map(tls::acceptor);
    let public = accept(
        Arc::clone(&app),
        listener,
        http::public(Arc::clone(&app), routes::public()),
        acceptor,
        Some(app.connections.clone()),
    );
    let router = http::operators(Arc::clone(&app), routes::operators());
    let admin = accept(Arc::clone(&app), operators, router, None, None);
    tokio::join!(public, admin, ticker::run(Arc::clone(&app)));
    if let Some(log) = &app.request_log {
        // As far as the disk answers.
        let _ = tokio::time::timeout(app.limits.store_within, log.flush()).await;
    }
}

/// Waits until the process is told to stop, and shuts the app down.
pub(crate) async fn stop(app: Arc<App>) {
    stop_signal().await;
    tracing::info!("stopping");
    app.shut_down();
}

async fn stop_signal() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())
        else {
            let _ = interrupt.await;
            return;
        };
        tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
    }

    #[cfg(not(unix))]
    let _ = interrupt.await;
}
