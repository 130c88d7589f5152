//! What an operator can set. Every option is also an environment variable; secrets are never arguments.

use crate::database;
use crate::rule_files::RuleFiles;
use crate::tls::Pair;
use anyhow::bail;
use bayboard_storage_postgres::Name;
use clap::Args;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

/// Where the database is.
#[derive(Args, Clone)]
pub struct DatabaseOptions {
    /// The database: sqlite://bayboard.db, or postgres://user@host/name for several servers
    #[arg(long, global = true, env = "BAYBOARD_DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// The schema of the tables, where they live inside another product's PostgreSQL database
    #[arg(long, global = true, env = "BAYBOARD_DATABASE_SCHEMA", value_parser = database::name)]
    pub database_schema: Option<Name>,
    /// The file with the keys; BAYBOARD_KEYS holds them directly
    #[arg(long, global = true, env = "BAYBOARD_KEY_FILE", default_value = "bayboard.keys")]
    pub key_file: PathBuf,
    /// The keys themselves, from the environment only
    #[arg(skip)]
    pub keys: Option<String>,
}

impl std::fmt::Debug for DatabaseOptions {
    /// The address may hold a password, and the keys are secret.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DatabaseOptions(..)")
    }
}

impl DatabaseOptions {
    /// The database of a deployment.
    #[must_use]
    pub fn url(&self) -> &str {
        self.database_url.as_deref().unwrap_or("sqlite://bayboard.db")
    }

    /// The database of the demonstration.
    #[must_use]
    pub fn demonstration_url(&self) -> &str {
        self.database_url.as_deref().unwrap_or("sqlite://bayboard-demo.db")
    }

    /// Keys from the environment, if they are there.
    #[must_use]
    pub fn keys_text(&self) -> Option<String> {
        self.keys.clone().or_else(|| std::env::var("BAYBOARD_KEYS").ok())
    }
}

/// How the server serves.
#[derive(Args, Clone, Debug)]
pub struct ServeOptions {
    /// Where people and host products connect
    #[arg(long, env = "BAYBOARD_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// Where operators read metrics; keep it off public networks
    #[arg(long, env = "BAYBOARD_ADMIN_LISTEN", default_value = "127.0.0.1:9090")]
    pub admin_listen: SocketAddr,
    /// Database and keys
    #[command(flatten)]
    pub database: DatabaseOptions,
    /// Serve a made-up company with moving crews
    #[arg(long, env = "BAYBOARD_DEMO")]
    pub demo: bool,
    /// The certificate chain to speak TLS with, in PEM; repeat for several, chosen by the name that clients
    /// ask for
    #[arg(long, env = "BAYBOARD_TLS_CERT", value_delimiter = ',')]
    pub tls_cert: Vec<PathBuf>,
    /// The private key of each --tls-cert, in the same order
    #[arg(long, env = "BAYBOARD_TLS_KEY", value_delimiter = ',')]
    pub tls_key: Vec<PathBuf>,
    /// Where plain http is sent on to https; only with --tls-cert
    #[arg(long, env = "BAYBOARD_REDIRECT_LISTEN")]
    pub redirect_listen: Option<SocketAddr>,
    /// A proxy that ends TLS in front of this server; repeat for several
    #[arg(long, env = "BAYBOARD_TRUSTED_PROXY", value_delimiter = ',')]
    pub trusted_proxy: Vec<IpAddr>,
    /// Read whom those proxies saw from Forwarded (RFC 7239), and no longer from X-Forwarded-For
    #[arg(long, env = "BAYBOARD_FORWARDED", requires = "trusted_proxy")]
    pub forwarded: bool,
    /// Live streams that one client may hold
    #[arg(long, env = "BAYBOARD_STREAMS_PER_CLIENT", default_value_t = 100)]
    pub streams_per_client: usize,
    /// Connections that one client may hold; a trusted proxy may hold any number
    #[arg(long, env = "BAYBOARD_CONNECTIONS_PER_CLIENT", default_value_t = 1_000)]
    pub connections_per_client: usize,
    /// Live streams altogether
    #[arg(long, env = "BAYBOARD_STREAMS", default_value_t = 12_000)]
    pub streams: usize,
    /// Sign-in tries that one client has per minute
    #[arg(long, env = "BAYBOARD_SIGN_IN_TRIES", default_value_t = 20)]
    pub sign_in_tries: u32,
    /// A rule file to serve by, followed as it is saved; left out, the rules bayboard comes with
    #[arg(long, env = "BAYBOARD_RULES")]
    pub rules: Option<PathBuf>,
    /// An overlay on the rules, followed as it is saved
    #[arg(long, env = "BAYBOARD_OVERLAY")]
    pub overlay: Option<PathBuf>,
    /// How much is logged, for example info or portal_server=debug
    #[arg(long, env = "BAYBOARD_LOG", default_value = "info")]
    pub log: String,
}

impl ServeOptions {
    /// Refuses what must not be served.
    ///
    /// # Errors
    /// Plain http beyond this machine without a declared proxy that ends TLS; certificates and keys that do
    /// not pair up.
    pub fn check(&self) -> anyhow::Result<()> {
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
        let least = self.streams.min(self.streams_per_client).min(self.connections_per_client);
        if self.sign_in_tries == 0 || least == 0 {
            bail!(
                "--sign-in-tries, --streams, --streams-per-client and --connections-per-client must be at least 1"
            );
        }
        Ok(())
    }

    /// The rule files.
    #[must_use]
    pub fn rule_files(&self) -> RuleFiles {
        // So that the guide's word for the built-in rules works here too.
        let rules = self.rules.clone().filter(|rules| rules.as_os_str() != "shipped" || rules.exists());
        RuleFiles { rules, overlay: self.overlay.clone() }
    }

    /// The files to speak TLS with.
    #[must_use]
    pub fn certificates(&self) -> Vec<Pair> {
        let pairs = self.tls_cert.iter().cloned().zip(self.tls_key.iter().cloned());
        pairs.map(|(certificate, key)| Pair { certificate, key }).collect()
    }

    /// Whether browsers reach this server through TLS.
    #[must_use]
    pub fn is_behind_tls(&self) -> bool {
        !self.trusted_proxy.is_empty() || !self.tls_cert.is_empty()
    }
}
