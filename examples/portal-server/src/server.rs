//! Serving: opening what is needed, the accept loop with its limits, and an orderly end.
//!
//! The accept loop is our own because a framework's default one waits for ever for a request's headers.

use crate::app::{App, AppSettings};
use crate::client::Peer;
use crate::clock::Clock;
use crate::options::ServeOptions;
use crate::{admin, commands, database, demo, keys, router, ticker};
use anyhow::Context;
use axum::Router;
use axum::body::Body;
use bayboard::portal::{Portal, SignInLimit};
use bayboard_policy::Rules;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::Semaphore;
use tower::ServiceExt;

const DRAIN: Duration = Duration::from_secs(5);
const CONNECTIONS: usize = 16_000;
/// Connections that wait to be accepted; the kernel may allow fewer.
const WAITING: u32 = 4_096;
/// Bytes held for a connection, each way: a request's head has room, and a slow screen finds the newest frame and no queue.
const BUFFER: usize = 16 * 1024;
/// A client that takes nothing for so long, or whose machine is gone, is let go: no screen holds its stream by not reading it.
#[cfg(target_os = "linux")]
const UNTAKEN: Duration = Duration::from_secs(60);

/// Serves until the process is told to stop.
///
/// # Errors
/// What is missing or refused, and what to do.
pub async fn serve(options: ServeOptions) -> anyhow::Result<()> {
    options.check()?;
    start_log(&options)?;
    let (listener, operators) = (bind(options.listen)?, bind(options.admin_listen)?);
    let rules = options.rule_files().load().await?;
    let settings = settings(&options, &rules);
    let app = if options.demo {
        demonstration(&options, settings, Arc::clone(&rules), listener.local_addr()?).await?
    } else {
        deployment(&options, settings, Arc::clone(&rules)).await?
    };
    tracing::info!(listen = %listener.local_addr()?, admin = %operators.local_addr()?, "serving");
    let stopping = Arc::clone(&app);
    tokio::spawn(async move {
        stop_signal().await;
        stopping.shut_down();
    });
    tokio::select! {
        () = run(app, listener, operators) => {}
        () = options.rule_files().follow(rules) => {}
    }
    Ok(())
}

/// Runs an app on listeners that are bound already, until it is shut down.
pub async fn run(app: Arc<App>, listener: TcpListener, operators: TcpListener) {
    let public = accept(Arc::clone(&app), listener, router::router(Arc::clone(&app)));
    let admin = accept(Arc::clone(&app), operators, admin::router(Arc::clone(&app)));
    tokio::join!(public, admin, ticker::run(app));
}

fn bind(address: SocketAddr) -> anyhow::Result<TcpListener> {
    listen(address).with_context(|| format!("cannot listen on {address}; is another server running there?"))
}

/// After a restart thousands come within seconds; whoever finds the queue full tries again only a second later.
fn listen(address: SocketAddr) -> std::io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4()? } else { TcpSocket::new_v6()? };
    // As the usual way of listening does: a server comes back to its address at once. Elsewhere it would mean something else.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(WAITING)
}

async fn deployment(options: &ServeOptions, settings: AppSettings, rules: Arc<Rules>) -> anyhow::Result<Arc<App>> {
    let vault = keys::vault(options.database.keys_text().as_deref(), &options.database.key_file)?;
    let opened = database::open(options.database.url(), &options.database).await?;
    let portal = Portal::open(opened.store, rules, vault).await?.with_sign_in_limit(limit(options));
    let tenant = commands::only_tenant(&portal).await?;
    let clock = Clock::System;
    // Before anybody asks: after a restart all screens come at once, and each would load the boards.
    if let Err(error) = portal.boards(tenant.id(), clock.now()).await {
        tracing::error!(%error, "boards cannot be shown yet");
    }
    Ok(App::new(portal, &tenant, clock, AppSettings { wakes: opened.wakes, ..settings }))
}

async fn demonstration(
    options: &ServeOptions,
    settings: AppSettings,
    rules: Arc<Rules>,
    listen: SocketAddr,
) -> anyhow::Result<Arc<App>> {
    let (clock, vault) = (Clock::System, keys::demonstration_vault());
    demo::clear(&options.database, &vault, Arc::clone(&rules)).await?;
    let opened = database::open(options.database.demonstration_url(), &options.database).await?;
    let portal = Portal::open(opened.store, rules, vault).await?.with_sign_in_limit(limit(options));
    let world = demo::build(&portal, clock.now()).await?;
    demo::announce(&world, listen);
    let app = App::new(portal, &world.tenant, clock, settings);
    tokio::spawn(demo::drive(Arc::clone(&app), world));
    Ok(app)
}

const fn limit(options: &ServeOptions) -> SignInLimit {
    SignInLimit { tries: options.sign_in_tries, window: Duration::from_secs(60) }
}

fn settings(options: &ServeOptions, rules: &Arc<Rules>) -> AppSettings {
    AppSettings {
        rules: Some(Arc::clone(rules)),
        secure: options.is_behind_tls(),
        trusted_proxies: options.trusted_proxy.clone(),
        streams: options.streams,
        streams_per_client: options.streams_per_client,
        ..AppSettings::default()
    }
}

/// Structured lines on standard error, one per event, so that nothing logged can forge another line.
fn start_log(options: &ServeOptions) -> anyhow::Result<()> {
    let filter = options.log.parse::<tracing_subscriber::EnvFilter>().context("--log is not a log filter; try info")?;
    let lines = tracing_subscriber::fmt().json().with_env_filter(filter).with_writer(std::io::stderr);
    lines.try_init().map_err(|_| anyhow::anyhow!("a log is being written already"))
}

async fn stop_signal() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) else {
            let _ = interrupt.await;
            return;
        };
        tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
    }
    #[cfg(not(unix))]
    let _ = interrupt.await;
}

/// Takes connections until the app shuts down, then gives those under way a few seconds.
async fn accept(app: Arc<App>, listener: TcpListener, router: Router) {
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
                let connection = connection(Arc::clone(&app), stream, peer, router.clone());
                tokio::spawn(async move {
                    connection.await;
                    drop(place);
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

async fn connection(app: Arc<App>, stream: TcpStream, peer: SocketAddr, router: Router) {
    let _ = stream.set_nodelay(true);
    #[cfg(target_os = "linux")]
    let _ = socket2::SockRef::from(&stream).set_tcp_user_timeout(Some(UNTAKEN));
    app.metrics.connections.inc();
    let service = service_fn(move |request: Request<Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(Peer(peer));
        router.clone().oneshot(request)
    });
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(app.limits.headers_within).max_headers(64).max_buf_size(BUFFER);
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
    app.metrics.connections.dec();
}
