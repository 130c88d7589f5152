//! `serve`: the portal on its listeners, until the process is told to stop.

use super::account;
use super::deployment::only_tenant;
use crate::app::{App, AppSettings, HashingLimits};
use crate::clock::Clock;
use crate::demo;
use crate::http::{PathPrefix, redirect};
use crate::keys::{self, FollowedKeys};
use crate::process::{self, DatabaseOptions, Metered, RuleFiles, server};
use crate::request_log::RequestLog;
use crate::tls::{self, Certificates, Pair};
use anyhow::{Context, bail};
use bayboard::Vault;
use bayboard::portal::{Portal, SignInLimit};
use bayboard_policy::Rules;
use clap::{Args, value_parser};
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;

/// Serve the portal
#[derive(Args, Clone, Debug)]
pub(crate) struct Serve {
    /// Where people and host products connect
    #[arg(long, env = "BAYBOARD_LISTEN", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Where operators read metrics; keep it off public networks
    #[arg(long, env = "BAYBOARD_ADMIN_LISTEN", default_value = "127.0.0.1:9090")]
    admin_listen: SocketAddr,
    /// Database and keys
    #[command(flatten)]
    pub(super) database: DatabaseOptions,
    /// Serve a made-up company with moving crews
    #[arg(long, env = "BAYBOARD_DEMO")]
    pub(super) demo: bool,
    /// Where the demonstration writes its sign-ins as JSON
    #[arg(long, env = "BAYBOARD_SIGN_INS", requires = "demo")]
    sign_ins: Option<PathBuf>,
    /// What stands before every path where this host serves something else too, for example /portal
    #[arg(long, env = "BAYBOARD_PATH_PREFIX")]
    path_prefix: Option<PathPrefix>,
    /// The certificate chain to speak TLS with, in PEM; repeat for several, chosen by the name that clients
    /// ask for
    #[arg(long, env = "BAYBOARD_TLS_CERT", value_delimiter = ',')]
    tls_cert: Vec<PathBuf>,
    /// The private key of each --tls-cert, in the same order
    #[arg(long, env = "BAYBOARD_TLS_KEY", value_delimiter = ',')]
    tls_key: Vec<PathBuf>,
    /// Where plain http is sent on to https; only with --tls-cert
    #[arg(long, env = "BAYBOARD_REDIRECT_LISTEN")]
    redirect_listen: Option<SocketAddr>,
    /// A proxy that ends TLS in front of this server; repeat for several
    #[arg(long, env = "BAYBOARD_TRUSTED_PROXY", value_delimiter = ',')]
    trusted_proxy: Vec<IpAddr>,
    /// Read whom those proxies saw from Forwarded (RFC 7239), and no longer from X-Forwarded-For
    #[arg(long, env = "BAYBOARD_FORWARDED", requires = "trusted_proxy")]
    forwarded: bool,
    /// Live streams that one client may hold
    #[arg(long, env = "BAYBOARD_STREAMS_PER_CLIENT", default_value_t = 100)]
    streams_per_client: usize,
    /// Connections that one client may hold; a trusted proxy may hold any number
    #[arg(long, env = "BAYBOARD_CONNECTIONS_PER_CLIENT", default_value_t = 1_000)]
    connections_per_client: usize,
    /// Live streams altogether
    #[arg(long, env = "BAYBOARD_STREAMS", default_value_t = 12_000)]
    streams: usize,
    /// Sign-in tries that one client has per minute
    #[arg(long, env = "BAYBOARD_SIGN_IN_TRIES", default_value_t = 20)]
    sign_in_tries: u32,
    /// Passwords hashed at a time; left out, as many as there are cores
    #[arg(long, env = "BAYBOARD_HASH_THREADS", value_parser = value_parser!(u16).range(1..=256))]
    hash_threads: Option<u16>,
    /// Sign-ins of staff that may wait for that, half of them from devices that are not known; more are told
    /// to come again
    #[arg(long, env = "BAYBOARD_HASH_QUEUE", default_value_t = HashingLimits::QUEUE)]
    hash_queue: usize,
    /// A rule file to serve by, followed as it is saved; left out, the rules bayboard comes with
    #[arg(long, env = "BAYBOARD_RULES")]
    rules: Option<PathBuf>,
    /// An overlay on the rules, followed as it is saved
    #[arg(long, env = "BAYBOARD_OVERLAY")]
    overlay: Option<PathBuf>,
    /// A folder to keep the request log in, a file a day; left out, requests stand in the process's log alone
    #[arg(long, env = "BAYBOARD_REQUEST_LOG")]
    request_log: Option<PathBuf>,
    /// How many days the request log is kept, beside today
    #[arg(long, env = "BAYBOARD_REQUEST_LOG_DAYS", default_value_t = 60, requires = "request_log")]
    request_log_days: u16,
    /// How much is logged, for example info or portal_server=debug
    #[arg(long, env = "BAYBOARD_LOG", default_value = "info")]
    log: String,
}

impl Serve {
    /// Serves until the process is told to stop.
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        self.check()?;
        process::start_log(&self.log)?;
        process::warn_if_few(self.streams);
        let certificates = certificates(&self)?;
        let (listener, operators) = (process::bind(self.listen)?, process::bind(self.admin_listen)?);
        let plain = self.redirect_listen.map(process::bind).transpose()?;
        let rules = self.rule_files().load().await?;
        let request_log = self.request_log()?;
        let settings =
            AppSettings { certificates: certificates.clone(), request_log, ..settings(&self, &rules) };
        let address = listener.local_addr()?;
        let app = if self.demo {
            demonstration(&self, settings, Arc::clone(&rules), address).await?
        } else {
            let app = deployment(&self, settings, Arc::clone(&rules)).await?;
            let scheme = if certificates.is_some() { "https" } else { "http" };
            // The portal is served without accounts, too.
            let reached = format!("{scheme}://{address}{}", app.prefix.as_str());
            let (out, reader) = (&mut std::io::stdout(), account::Reader::of_stdout());
            if let Err(error) = account::first((&app.portal, app.tenant), &reached, reader, out).await {
                tracing::error!(%error, "whether anybody can sign in could not be found out");
            }
            app
        };
        let redirect = plain.as_ref().and_then(|plain| plain.local_addr().ok()).map(tracing::field::display);
        tracing::info!(listen = %address, admin = %operators.local_addr()?, tls = certificates.is_some(), redirect, "serving");
        tokio::spawn(server::stop(Arc::clone(&app)));
        tokio::select! {
            ((), ()) = async { tokio::join!(server::run(Arc::clone(&app), listener, operators), send_on(&app, plain, address.port())) } => {}
            () = self.rule_files().follow(rules) => {}
            () = follow(certificates) => {}
        }
        Ok(())
    }

    /// Refuses what must not be served.
    ///
    /// # Errors
    /// Plain http beyond this machine without a declared proxy that ends TLS; certificates and keys that do
    /// not pair up.
    pub(super) fn check(&self) -> anyhow::Result<()> {
        if !self.listen.ip().is_loopback() && !self.is_behind_tls() {
            bail!(
                "{} is not a loopback address, and nothing ends TLS before it; listen on 127.0.0.1, give --tls-cert and --tls-key, or name the proxy with --trusted-proxy",
                self.listen
            );
        }
        if self.tls_cert.len() != self.tls_key.len() {
            bail!(
                "there are {} --tls-cert and {} --tls-key; each certificate needs its key",
                self.tls_cert.len(),
                self.tls_key.len()
            );
        }
        if self.redirect_listen.is_some() && self.tls_cert.is_empty() {
            bail!(
                "--redirect-listen sends people to this server's https, so it needs --tls-cert and --tls-key"
            );
        }
        if self.demo && !self.listen.ip().is_loopback() {
            bail!("the demonstration is served on loopback addresses only; its keys are public");
        }
        if self.demo && !self.trusted_proxy.is_empty() {
            bail!(
                "--demo and --trusted-proxy exclude each other; behind a proxy the whole network would have the demonstration, and its keys and passwords are public"
            );
        }
        let least = self.streams.min(self.streams_per_client).min(self.connections_per_client);
        if self.sign_in_tries == 0 || least.min(self.hash_queue) == 0 {
            bail!(
                "--sign-in-tries, --hash-queue, --streams, --streams-per-client and --connections-per-client must be at least 1"
            );
        }
        Ok(())
    }

    /// The rule files.
    pub(super) fn rule_files(&self) -> RuleFiles {
        // So that the guide's word for the built-in rules works here too.
        let rules = self.rules.clone().filter(|rules| rules.as_os_str() != "shipped" || rules.exists());
        RuleFiles { rules, overlay: self.overlay.clone() }
    }

    /// The files to speak TLS with.
    pub(super) fn certificates(&self) -> Vec<Pair> {
        let pairs = self.tls_cert.iter().cloned().zip(self.tls_key.iter().cloned());
        pairs.map(|(certificate, key)| Pair { certificate, key }).collect()
    }

    fn request_log(&self) -> anyhow::Result<Option<RequestLog>> {
        // A demonstration keeps one beside its file, so that the page of it has something to show.
        let beside = self.demo.then(|| self.database.demonstration_file()).flatten();
        let beside = beside.map(|file| PathBuf::from(format!("{file}-requests")));
        let open = |folder: &PathBuf| RequestLog::open(folder, self.request_log_days);
        self.request_log.as_ref().or(beside.as_ref()).map(open).transpose()
    }

    /// Whether browsers reach this server through TLS.
    fn is_behind_tls(&self) -> bool {
        !self.trusted_proxy.is_empty() || !self.tls_cert.is_empty()
    }
}

fn certificates(options: &Serve) -> anyhow::Result<Option<Arc<Certificates>>> {
    let pairs = options.certificates();
    if pairs.is_empty() { Ok(None) } else { Certificates::load(pairs, Clock::System.now()).map(Some) }
}

async fn follow(certificates: Option<Arc<Certificates>>) {
    match certificates {
        Some(certificates) => certificates.follow(Clock::System, tls::LOOK).await,
        None => std::future::pending().await,
    }
}

async fn send_on(app: &Arc<App>, plain: Option<TcpListener>, port: u16) {
    if let Some(plain) = plain {
        redirect(Arc::clone(app), plain, port).await;
    }
}

async fn deployment(options: &Serve, settings: AppSettings, rules: Arc<Rules>) -> anyhow::Result<Arc<App>> {
    process::check_exists(options.database.url())?;
    let (vault, followed) = following(&options.database)?;
    let opened = process::open(options.database.url(), &options.database).await?;
    opened.settle_at_the_end();
    let store = Arc::new(Metered::new(opened.store, settings.store.clone()));
    let portal = Portal::open(store, rules, vault).await?.with_sign_in_limit(limit(options));
    let tenant = only_tenant(&portal).await?;
    // Before anybody asks: after a restart all screens come at once, and each would load the boards.
    if let Err(error) = portal.boards(tenant.id(), Clock::System.now()).await {
        tracing::error!(%error, "boards cannot be shown yet");
    }
    if let Some(keys) = &followed {
        tokio::spawn(Arc::clone(keys).follow(Arc::clone(portal.store()), keys::LOOK));
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
    options: &Serve,
    settings: AppSettings,
    rules: Arc<Rules>,
    listen: SocketAddr,
) -> anyhow::Result<Arc<App>> {
    let (clock, vault) = (Clock::System, keys::demonstration_vault());
    demo::clear(&options.database, &vault, Arc::clone(&rules)).await?;
    let opened = process::open(options.database.demonstration_url(), &options.database).await?;
    opened.settle_at_the_end();
    let store = Arc::new(Metered::new(opened.store, settings.store.clone()));
    let portal = Portal::open(store, rules, vault).await?.with_sign_in_limit(limit(options));
    let world = demo::build(&portal, clock.now()).await?;
    let scheme = if options.tls_cert.is_empty() { "http" } else { "https" };
    let app = App::new(portal, &world.tenant, clock, settings);
    let people = demo::people(&app).await?;
    if let Some(file) = &options.sign_ins {
        demo::write_sign_ins(file, &world, &people, &app.prefix)
            .with_context(|| format!("cannot write {}", file.display()))?;
    }
    let reached = format!("{scheme}://{listen}{}", app.prefix.as_str());
    demo::announce(&world, &people, &reached, app.now());
    app.demonstrate(people);
    tokio::spawn(demo::drive(Arc::clone(&app), world));
    Ok(app)
}

const fn limit(options: &Serve) -> SignInLimit {
    SignInLimit { tries: options.sign_in_tries, window: Duration::from_secs(60) }
}

fn settings(options: &Serve, rules: &Arc<Rules>) -> AppSettings {
    AppSettings {
        rules: Some(Arc::clone(rules)),
        database: process::kind(if options.demo {
            options.database.demonstration_url()
        } else {
            options.database.url()
        }),
        secure: options.is_behind_tls(),
        prefix: options.path_prefix.clone().unwrap_or_default(),
        trusted_proxies: options.trusted_proxy.clone(),
        use_forwarded: options.forwarded,
        streams: options.streams,
        streams_per_client: options.streams_per_client,
        connections_per_client: options.connections_per_client,
        hashing: HashingLimits {
            threads: options.hash_threads.map_or_else(HashingLimits::cores, usize::from),
            queue: options.hash_queue,
        },
        ..AppSettings::default()
    }
}
