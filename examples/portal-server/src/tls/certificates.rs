//! The certificates in force, and the watch over their files.

use super::certificate::Certificate;
use super::pair::{Fingerprint, Pair};
use crate::clock::Clock;
use arc_swap::{ArcSwap, ArcSwapOption};
use bayboard::Timestamp;
use rustls::pki_types::ServerName;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use std::sync::Arc;
use std::time::Duration;

/// How often a server looks at the files.
pub const LOOK: Duration = Duration::from_secs(1);

/// Every certificate this server has, in the order its operator gave. The last good one of each pair of files
/// serves.
#[derive(Debug)]
pub struct Certificates(Vec<Followed>);

/// One pair of files and what came of it.
#[derive(Debug)]
struct Followed {
    pair: Pair,
    /// What stood in the files when they were first read.
    first: Option<Fingerprint>,
    taken: ArcSwap<Certificate>,
    refused: ArcSwapOption<String>,
}

impl Certificates {
    /// Reads every pair.
    ///
    /// # Errors
    /// The first that cannot be served: a server does not start with a certificate that clients would refuse.
    pub fn load(pairs: Vec<Pair>, now: Timestamp) -> anyhow::Result<Arc<Self>> {
        let followed = |pair: Pair| {
            let first = pair.fingerprint();
            let taken = ArcSwap::from_pointee(pair.read(now)?);
            Ok(Followed { pair, first, taken, refused: ArcSwapOption::empty() })
        };
        Ok(Arc::new(Self(pairs.into_iter().map(followed).collect::<anyhow::Result<_>>()?)))
    }

    /// Follows the files for as long as it is polled, and looks at them this often.
    pub async fn follow(&self, clock: Clock, look: Duration) {
        futures_util::future::join_all(self.0.iter().map(|followed| followed.follow(&clock, look))).await;
    }

    /// Whether one of them is for this host: a name or an address, without a port.
    #[must_use]
    pub fn are_for(&self, host: &str) -> bool {
        ServerName::try_from(host)
            .is_ok_and(|host| self.0.iter().any(|followed| followed.taken.load().is_for(&host)))
    }

    /// For operators: names, end, and why the last change of the files was refused, if it was.
    pub(crate) fn states(&self) -> impl Iterator<Item = (Vec<String>, Timestamp, Option<Arc<String>>)> {
        self.0.iter().map(|followed| {
            let taken = followed.taken.load();
            (taken.names().to_vec(), taken.ends(), followed.refused.load_full())
        })
    }

    /// When the first of them ends.
    pub(crate) fn first_end(&self) -> Option<Timestamp> {
        self.0.iter().map(|followed| followed.taken.load().ends()).min()
    }
}

impl ResolvesServerCert for Certificates {
    /// The first that is for the name asked for; the first of all for a client that asks for none, or for
    /// another's.
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let name = hello.server_name().and_then(|name| ServerName::try_from(name).ok());
        let fitting =
            name.and_then(|name| self.0.iter().find(|followed| followed.taken.load().is_for(&name)));
        fitting.or(self.0.first()).map(|followed| followed.taken.load().key())
    }
}

impl Followed {
    /// Certificate and key are not saved at once, so a change is taken when two looks in a row find the same.
    async fn follow(&self, clock: &Clock, look: Duration) {
        let (mut judged, mut seen) = (self.first, self.first);
        loop {
            tokio::time::sleep(look).await;
            let now = self.pair.fingerprint();
            // What was refused is tried again as it is: a certificate made by a clock ahead of ours will do
            // in a moment.
            if now == seen && (now != judged || self.refused.load().is_some()) {
                self.take(clock.now());
                judged = now;
            }
            seen = now;
        }
    }

    fn take(&self, now: Timestamp) {
        match self.pair.read(now) {
            Ok(certificate) => {
                tracing::info!(?certificate, "certificate renewed");
                self.taken.store(Arc::new(certificate));
                self.refused.store(None);
            }
            Err(error) => self.refuse(format!("{error:#}")),
        }
    }

    fn refuse(&self, why: String) {
        if self.refused.load().as_deref() != Some(&why) {
            tracing::error!(why, "certificate refused; the last good one serves");
            self.refused.store(Some(Arc::new(why)));
        }
    }
}
