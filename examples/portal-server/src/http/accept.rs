//! The accept loop: connections with limits on all they may keep waiting, and an orderly end.
//!
//! It is our own because a framework's default one waits for ever for a request's headers.

use super::per_client::{Hold, PerClient};
use super::proxies::Peer;
use crate::app::App;
use axum::Router;
use axum::body::Body;
use bayboard::portal::source;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio_rustls::TlsAcceptor;
use tower::ServiceExt;

/// What is under way may take this long after a stop. Whoever sends the signal allows five seconds.
const DRAIN: Duration = Duration::from_secs(4);
const CONNECTIONS: usize = 16_000;
/// Bytes held for a connection, each way: a request's head has room, and a slow screen finds the newest frame
/// and no queue.
const BUFFER: usize = 16 * 1024;
/// A client that takes nothing for so long, or whose machine is gone, is let go: no screen holds its stream
/// by not reading it.
#[cfg(target_os = "linux")]
const UNTAKEN: Duration = Duration::from_secs(60);

/// Takes connections until the app shuts down, then gives those under way a few seconds. `cap` is what one
/// client may hold.
pub(crate) async fn accept(
    app: Arc<App>,
    listener: TcpListener,
    router: Router,
    tls: Option<TlsAcceptor>,
    cap: Option<PerClient>,
) {
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    let mut shutdown = app.shutdown.subscribe();
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = shutdown.wait_for(|over| *over) => break,
        };
        match accepted {
            Ok((stream, peer)) => {
                let Ok(held) = admitted(&app, peer, cap.as_ref()) else {
                    app.metrics.connections_refused.inc();
                    continue;
                };
                let connection = connection(Arc::clone(&app), stream, peer, router.clone(), tls.clone());
                tokio::spawn(async move {
                    connection.await;
                    drop((place, held));
                });
            }
            // Too many open files, for example: wait for some to close.
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
    drop(listener);
    let all = u32::try_from(CONNECTIONS).unwrap_or(u32::MAX);
    let _ = tokio::time::timeout(DRAIN, places.acquire_many(all)).await;
}

/// The client has as many connections as it may.
struct Full;

/// What the connection holds of its client's cap. A trusted proxy speaks for everybody, and holds nothing.
fn admitted(app: &App, peer: SocketAddr, cap: Option<&PerClient>) -> Result<Option<Hold>, Full> {
    let address = peer.ip().to_canonical();
    let Some(cap) = cap.filter(|_| !app.proxies.trusted.contains(&address)) else { return Ok(None) };
    cap.enter(source(&address.to_string())).map(Some).ok_or(Full)
}

async fn connection(
    app: Arc<App>,
    stream: TcpStream,
    peer: SocketAddr,
    router: Router,
    tls: Option<TlsAcceptor>,
) {
    let _ = stream.set_nodelay(true);
    #[cfg(target_os = "linux")]
    let _ = socket2::SockRef::from(&stream).set_tcp_user_timeout(Some(UNTAKEN));
    app.metrics.connections.inc();
    match tls {
        None => serve(&app, stream, peer, router).await,
        // Boxed: its state is large, and screens behind a proxy should not pay for it.
        Some(tls) => Box::pin(serve_encrypted(&app, &tls, stream, peer, router)).await,
    }
    app.metrics.connections.dec();
}

async fn serve_encrypted(app: &App, tls: &TlsAcceptor, stream: TcpStream, peer: SocketAddr, router: Router) {
    match shake_hands(app, tls, stream).await {
        Some(stream) => serve(app, stream, peer, router).await,
        None => {
            app.metrics.handshakes_failed.inc();
        }
    }
}

/// Waits for a handshake only so long, and not at all once the server stops.
async fn shake_hands(
    app: &App,
    tls: &TlsAcceptor,
    stream: TcpStream,
) -> Option<impl AsyncRead + AsyncWrite + Unpin> {
    let mut shutdown = app.shutdown.subscribe();
    let shaken = tokio::time::timeout(app.limits.handshake_within, tls.accept(stream));
    tokio::select! {
        shaken = shaken => shaken.ok()?.ok(),
        _ = shutdown.wait_for(|over| *over) => None,
    }
}

async fn serve(app: &App, stream: impl AsyncRead + AsyncWrite + Unpin, peer: SocketAddr, router: Router) {
    let service = service_fn(move |request: Request<Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(Peer(peer));
        router.clone().oneshot(request)
    });
    let mut builder = http1::Builder::new();
    builder
        .timer(TokioTimer::new())
        .header_read_timeout(app.limits.headers_within)
        .max_headers(64)
        .max_buf_size(BUFFER);
    let connection = builder.serve_connection(TokioIo::new(stream), service);
    let mut connection = std::pin::pin!(connection);
    let mut shutdown = app.shutdown.subscribe();
    let is_over = tokio::select! {
        // Clients break off in many ways; none of them concerns the others.
        _ = connection.as_mut() => false,
        _ = shutdown.wait_for(|over| *over) => true,
    };
    if is_over {
        connection.as_mut().graceful_shutdown();
        let _ = tokio::time::timeout(DRAIN, connection).await;
    }
}
