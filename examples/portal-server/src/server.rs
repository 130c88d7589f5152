//! Serving: opening what is needed, the listeners, and an orderly end.

pub use crate::redirect::redirect;

use crate::accept::accept;
use crate::app::{App, AppSettings};
use crate::clock::Clock;
use crate::followed_keys::FollowedKeys;
use crate::metered::Metered;
use crate::options::{DatabaseOptions, ServeOptions};
use crate::tls::{self, Certificates};
use crate::{admin, commands, database, demo, files, followed_keys, keys, router, ticker};
use anyhow::Context;
use bayboard::Vault;
use bayboard::portal::{Portal, SignInLimit};
use bayboard_policy::Rules;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpSocket};

/// Connections that wait to be accepted; the kernel may allow fewer.
const WAITING: u32 = 4_096;

/// Serves until the process is told to stop.
///
/// # Errors
/// What is missing or refused, and what to do.
pub async fn serve(options: ServeOptions) -> anyhow::Result<()> {
    options.check()?;
    start_log(&options)?;
    files::warn_if_few(options.streams);
    let certificates = certificates(&options)?;
    let (listener, operators) = (bind(options.listen)?, bind(options.admin_listen)?);
    let plain = redirecting(&options)?;
    let rules = options.rule_files().load().await?;
    let settings = AppSettings { certificates: certificates.clone(), ..settings(&options, &rules) };
    let address = listener.local_addr()?;
    let app = if options.demo {
        demonstration(&options, settings, Arc::clone(&rules), address).await?
    } else {
        deployment(&options, settings, Arc::clone(&rules)).await?
    };
    let redirect = plain.as_ref().and_then(|plain| plain.local_addr().ok()).map(tracing::field::display);
    tracing::info!(listen = %address, admin = %operators.local_addr()?, tls = certificates.is_some(), redirect, "serving");
    tokio::spawn(stop(Arc::clone(&app)));
    tokio::select! {
        ((), ()) = async { tokio::join!(run(Arc::clone(&app), listener, operators), send_on(&app, plain, address.port())) } => {}
        () = options.rule_files().follow(rules) => {}
        () = follow(certificates) => {}
    }
    Ok(())
}

/// Runs an app on listeners that are bound already, until it is shut down.
pub async fn run(app: Arc<App>, listener: TcpListener, operators: TcpListener) {
    let acceptor = app.certificates.clone().map(tls::acceptor);
    let public = accept(
        Arc::clone(&app),
        listener,
        router::router(Arc::clone(&app)),
        acceptor,
        Some(app.connections.clone()),
    );
    let admin = accept(Arc::clone(&app), operators, admin::router(Arc::clone(&app)), None, None);
    tokio::join!(public, admin, ticker::run(app));
}

async fn stop(app: Arc<App>) {
    stop_signal().await;
    tracing::info!("stopping");
    app.shut_down();
}

fn certificates(options: &ServeOptions) -> anyhow::Result<Option<Arc<Certificates>>> {
    let pairs = options.certificates();
    if pairs.is_empty() { Ok(None) } else { Certificates::load(pairs, Clock::System.now()).map(Some) }
}

async fn follow(certificates: Option<Arc<Certificates>>) {
    match certificates {
        Some(certificates) => certificates.follow(Clock::System, tls::LOOK).await,
        None => std::future::pending().await,
    }
}

fn redirecting(options: &ServeOptions) -> anyhow::Result<Option<TcpListener>> {
    options.redirect_listen.map(bind).transpose()
}

async fn send_on(app: &Arc<App>, plain: Option<TcpListener>, port: u16) {
    if let Some(plain) = plain {
        redirect(Arc::clone(app), plain, port).await;
    }
}

fn bind(address: SocketAddr) -> anyhow::Result<TcpListener> {
    listen(address).with_context(|| format!("cannot listen on {address}; is another server running there?"))
}

/// After a restart thousands come within seconds; whoever finds the queue full tries again only a second
/// later.
fn listen(address: SocketAddr) -> std::io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4()? } else { TcpSocket::new_v6()? };
    // As the usual way of listening does: a server comes back to its address at once. Elsewhere it would mean
    // something else.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(WAITING)
}

async fn deployment(
    options: &ServeOptions,
    settings: AppSettings,
    rules: Arc<Rules>,
) -> anyhow::Result<Arc<App>> {
    database::check_exists(options.database.url())?;
    let (vault, followed) = following(&options.database)?;
    let opened = database::open(options.database.url(), &options.database).await?;
    opened.settle_at_the_end();
    let store = Arc::new(Metered::new(opened.store, settings.store.clone()));
    let portal = Portal::open(store, rules, vault).await?.with_sign_in_limit(limit(options));
    let tenant = commands::only_tenant(&portal).await?;
    // Before anybody asks: after a restart all screens come at once, and each would load the boards.
    if let Err(error) = portal.boards(tenant.id(), Clock::System.now()).await {
        tracing::error!(%error, "boards cannot be shown yet");
    }
    if let Some(keys) = &followed {
        tokio::spawn(Arc::clone(keys).follow(Arc::clone(portal.store()), followed_keys::LOOK));
    }
    Ok(App::new(
        portal,
        &tenant,
        Clock::System,
        AppSettings { wakes: opened.wakes, keys: followed, ..settings },
    ))
}

/// A key file is followed; keys from the environment stay what they are.
fn following(options: &DatabaseOptions) -> anyhow::Result<(Vault, Option<Arc<FollowedKeys>>)> {
    if let Some(text) = options.keys_text() {
        return Ok((keys::vault(Some(&text), &options.key_file)?, None));
    }
    let keys = FollowedKeys::open(&options.key_file)?;
    Ok((Vault::new(Arc::clone(&keys) as _, Arc::new(keys::OsEntropy)), Some(keys)))
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
    opened.settle_at_the_end();
    let store = Arc::new(Metered::new(opened.store, settings.store.clone()));
    let portal = Portal::open(store, rules, vault).await?.with_sign_in_limit(limit(options));
    let world = demo::build(&portal, clock.now()).await?;
    let scheme = if options.tls_cert.is_empty() { "http" } else { "https" };
    demo::announce(&world, &format!("{scheme}://{listen}"));
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
        database: database::kind(if options.demo {
            options.database.demonstration_url()
        } else {
            options.database.url()
        }),
        secure: options.is_behind_tls(),
        trusted_proxies: options.trusted_proxy.clone(),
        use_forwarded: options.forwarded,
        streams: options.streams,
        streams_per_client: options.streams_per_client,
        connections_per_client: options.connections_per_client,
        ..AppSettings::default()
    }
}

/// Structured lines on standard error, one per event, so that nothing logged can forge another line. A line
/// that cannot be written, to a full disk for one, is lost: complaining of it in the same place would end the
/// server.
fn start_log(options: &ServeOptions) -> anyhow::Result<()> {
    let filter = options
        .log
        .parse::<tracing_subscriber::EnvFilter>()
        .context("--log is not a log filter; try info")?;
    let lines = tracing_subscriber::fmt()
        .json()
        .with_env_filter(filter)
        .log_internal_errors(false)
        .with_writer(std::io::stderr);
    lines.try_init().map_err(|_| anyhow::anyhow!("a log is being written already"))
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
