//! What every handler shares.

use crate::clock::Clock;
use crate::demo::Person;
use crate::facility::Looks;
use crate::http::{PathPrefix, PerClient, Proxies, Streams, UniformTiming};
use crate::keys::FollowedKeys;
use crate::pages::Site;
use crate::process::StoreMetrics;
use crate::process::feed::Feed;
use crate::process::metrics::Metrics;
use crate::process::writes::Probe;
use crate::request_log::RequestLog;
use crate::tls::Certificates;
use arc_swap::ArcSwap;
use bayboard::board::LiveBoards;
use bayboard::portal::{Hashing, Portal, PortalError, StaffDoor};
use bayboard::{Tenant, TenantId, Timestamp};
use bayboard_policy::Rules;
use std::net::IpAddr;
use std::num::NonZeroUsize;
use std::sync::{Arc, LazyLock, OnceLock};
use std::time::{Duration, Instant};
use tokio::sync::watch;
use uuid::Uuid;

/// One running server.
#[derive(Debug)]
pub struct App {
    /// The library.
    pub portal: Arc<Portal>,
    /// Where staff sign in.
    pub staff: StaffDoor,
    /// The company it serves.
    pub tenant: TenantId,
    /// The time.
    pub clock: Clock,
    /// Names this start of this node in history.
    pub boot: Uuid,
    /// Whether browsers come through TLS, so that cookies may be `Secure`.
    pub secure: bool,
    /// What stands before every path.
    pub(crate) prefix: PathPrefix,
    /// Proxies whose word on the client's address counts.
    pub(crate) proxies: Proxies,
    /// The rules, whose last error operators are told.
    pub(crate) rules: Option<Arc<Rules>>,
    /// The key file that is followed, whose last error operators are told.
    pub(crate) keys: Option<Arc<FollowedKeys>>,
    pub(crate) certificates: Option<Arc<Certificates>>,
    pub(crate) database: &'static str,
    pub(crate) feed: Feed,
    pub(crate) limits: Limits,
    site: ArcSwap<Site>,
    pub(crate) timing: UniformTiming,
    pub(crate) metrics: Metrics,
    pub(crate) request_log: Option<RequestLog>,
    pub(crate) probe: Probe,
    pub(crate) streams: Streams,
    pub(crate) connections: PerClient,
    pub(crate) looks: Arc<Looks>,
    /// Who can sign in at a demonstration's door.
    pub(crate) demo: OnceLock<Vec<Person>>,
    pub(crate) shutdown: watch::Sender<bool>,
    pub(crate) wakes: Option<watch::Receiver<u64>>,
}

/// What [`App::new`] needs beyond the library.
#[derive(Clone, Debug)]
pub struct AppSettings {
    /// Whether browsers come through TLS that a proxy ends.
    pub secure: bool,
    /// What stands before every path, where the portal shares a host with something else.
    pub prefix: PathPrefix,
    /// What the public listener speaks TLS with; none where a proxy does.
    pub certificates: Option<Arc<Certificates>>,
    /// Proxies whose word on the client's address counts.
    pub trusted_proxies: Vec<IpAddr>,
    /// Whether they write `Forwarded`, and not `X-Forwarded-For`.
    pub use_forwarded: bool,
    /// The rules, whose last error operators are told.
    pub rules: Option<Arc<Rules>>,
    /// The key file that is followed, whose last error operators are told.
    pub keys: Option<Arc<FollowedKeys>>,
    /// What kind of database it is, for operators.
    pub database: &'static str,
    /// What a metered store counts.
    pub store: StoreMetrics,
    /// Live streams altogether.
    pub streams: usize,
    /// Live streams that one client may hold.
    pub streams_per_client: usize,
    /// Connections that one client may hold; proxies that are trusted may hold any number.
    pub connections_per_client: usize,
    /// How long what is slow is waited for.
    pub limits: Limits,
    /// Counts up when another node may have committed.
    pub wakes: Option<watch::Receiver<u64>>,
    /// Where it is kept who asked for what, if it is.
    pub request_log: Option<RequestLog>,
    /// How much is spent on people's passwords.
    pub hashing: HashingLimits,
}

/// How much is spent on people's passwords, so that boards keep the rest.
#[derive(Clone, Copy, Debug)]
pub struct HashingLimits {
    /// Passwords hashed at a time.
    pub threads: usize,
    /// Sign-ins that may wait for that; more are told to come again.
    pub queue: usize,
}

impl HashingLimits {
    /// How many may wait unless something else is said.
    pub const QUEUE: usize = 100;

    /// As many at a time as there are cores.
    #[must_use]
    pub fn cores() -> usize {
        std::thread::available_parallelism().map_or(1, NonZeroUsize::get)
    }
}

impl Default for HashingLimits {
    fn default() -> Self {
        Self { threads: Self::cores(), queue: Self::QUEUE }
    }
}

/// How long what is slow is waited for.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// For a TLS handshake.
    pub handshake_within: Duration,
    /// For the headers of a request.
    pub headers_within: Duration,
    /// For its body.
    pub body_within: Duration,
    /// For the store, by whoever asks whether this node is ready.
    pub store_within: Duration,
    /// For the change feed: a node whose boards are further behind is not ready.
    pub feed_within: Duration,
    /// For a look at the change feed to begin: after longer, as when this process was stopped, nothing is
    /// answered from boards before somebody has looked.
    pub look_within: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self {
            handshake_within: seconds(10),
            headers_within: seconds(10),
            body_within: seconds(30),
            store_within: seconds(3),
            feed_within: seconds(10),
            look_within: seconds(3),
        }
    }
}

impl Default for AppSettings {
    fn default() -> Self {
        let limits = Limits::default();
        Self {
            secure: false,
            prefix: PathPrefix::default(),
            certificates: None,
            trusted_proxies: Vec::new(),
            use_forwarded: false,
            rules: None,
            keys: None,
            database: "none",
            store: StoreMetrics::default(),
            streams: 12_000,
            streams_per_client: 100,
            connections_per_client: 1_000,
            limits,
            wakes: None,
            request_log: None,
            hashing: HashingLimits::default(),
        }
    }
}

/// When this process first asked: what hashes are timed by.
static BEGAN: LazyLock<Instant> = LazyLock::new(Instant::now);

impl App {
    /// Brings the library and the server's own parts together.
    #[must_use]
    pub fn new(portal: Portal, tenant: &Tenant, clock: Clock, settings: AppSettings) -> Arc<Self> {
        let mut boot = [0; 16];
        portal.vault().entropy().fill(&mut boot);
        let portal = Arc::new(portal);
        let HashingLimits { threads, queue } = settings.hashing;
        let hashing = Hashing::new(threads, queue).expect("a process that starts can start threads");
        let hashing = hashing.timed_by(|| BEGAN.elapsed());
        let feed = Feed::start(clock.now());
        let site = Site::of(tenant, &settings.prefix);
        Arc::new(Self {
            staff: StaffDoor::new(Arc::clone(&portal), hashing),
            portal,
            tenant: tenant.id(),
            clock,
            boot: Uuid::from_bytes(boot),
            secure: settings.secure || settings.certificates.is_some(),
            prefix: settings.prefix,
            proxies: Proxies { trusted: settings.trusted_proxies, use_forwarded: settings.use_forwarded },
            rules: settings.rules,
            keys: settings.keys,
            certificates: settings.certificates,
            database: settings.database,
            feed,
            limits: settings.limits,
            site: ArcSwap::from_pointee(site),
            timing: UniformTiming::start(),
            metrics: Metrics {
                store: settings.store,
                request_log_dropped: settings
                    .request_log
                    .as_ref()
                    .map(RequestLog::dropped)
                    .unwrap_or_default(),
                ..Metrics::default()
            },
            request_log: settings.request_log,
            probe: Probe::default(),
            streams: Streams::new(settings.streams, settings.streams_per_client),
            connections: PerClient::new(settings.connections_per_client),
            looks: Arc::default(),
            demo: OnceLock::new(),
            shutdown: watch::Sender::new(false),
            wakes: settings.wakes,
        })
    }

    /// The time.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// The boards, as they are now.
    ///
    /// # Errors
    /// As for [`Portal::boards`].
    pub(crate) async fn boards(&self, company: TenantId) -> Result<Arc<LiveBoards>, PortalError> {
        self.look_if_overdue().await;
        self.portal.boards(company, self.now()).await
    }

    /// Brings boards up to date where nobody has looked for long. In vain, they are shown as what they are,
    /// behind.
    pub(crate) async fn look_if_overdue(&self) {
        if !self.is_overdue() {
            return;
        }
        let began = self.now();
        let look = async {
            let _one_at_a_time = self.feed.looking.lock().await;
            // All who waited have been answered by the first.
            if self.is_overdue() {
                self.look().await;
            }
        };
        if tokio::time::timeout(self.limits.store_within, look).await.is_err() {
            self.feed.looked(began);
        }
    }

    /// Looks at the change feed once, and tells screens how the boards stand.
    pub(crate) async fn look(&self) {
        let began = self.now();
        if let Err(error) = self.portal.catch_up(self.tenant, began).await {
            self.metrics.feed_errors.inc();
            tracing::error!(%error, "change feed could not be read; boards keep what they have");
        }
        self.renew_site();
        self.feed.looked(began);
        self.feed.tell(self.is_behind());
    }

    /// How the company's pages look now.
    pub(crate) fn site(&self) -> Arc<Site> {
        self.site.load_full()
    }

    /// Takes the company's name, phone, zone and colour as the boards know them: whoever saves them sees them
    /// at once, and other nodes hear of them with their next look.
    pub(crate) fn renew_site(&self) {
        let Some(boards) = self.portal.boards_at_hand(self.tenant) else { return };
        let site = Site::of(&boards.tenant(), &self.prefix);
        if **self.site.load() != site {
            self.site.store(Arc::new(site));
        }
    }

    fn is_overdue(&self) -> bool {
        self.feed.is_overdue(self.now(), self.limits.look_within)
    }

    /// How long ago boards were current. Between two looks it grows to half a second; what grows beyond is
    /// trouble.
    pub(crate) fn lag(&self) -> Duration {
        let boards = self.portal.boards_at_hand(self.tenant);
        boards.map_or_else(|| self.now().since(self.feed.started), |boards| boards.lag(self.now()))
    }

    /// Whether boards are further behind than they may be.
    pub(crate) fn is_behind(&self) -> bool {
        self.lag() > self.limits.feed_within
    }

    /// The moment for which boards are sure.
    pub(crate) fn as_of(&self) -> Timestamp {
        let lag = self.lag();
        if lag > self.limits.feed_within { self.now().minus(lag) } else { self.now() }
    }

    /// Names people at the staff's door, with their passwords and codes: those of a demonstration.
    pub fn demonstrate(&self, people: Vec<Person>) {
        let _ = self.demo.set(people);
    }

    /// Ends streams and lets the listeners close.
    pub fn shut_down(&self) {
        self.shutdown.send_replace(true);
    }
}
