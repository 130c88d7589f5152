//! Waking whoever follows a company's changes.

use crate::portal::{Loaded, Portal, PortalError};
use crate::{TenantId, Timestamp};
use tokio::sync::watch;

/// Wakes a follower of one company's changes: after a commit of this node, and when
/// [`Portal::catch_up`] has found some of others. It tells that it is time for
/// [`Seat::changes`](crate::portal::Seat::changes), and not whether there is anything for the viewer.
#[derive(Clone, Debug)]
pub struct Wake(watch::Receiver<()>);

impl Wake {
    /// Waits until there may be something new since this was last asked, or since the wake was made. Many
    /// changes are one. Whether to go on: not when the portal is gone, as at shutdown. Nothing is lost when
    /// this is cancelled.
    pub async fn next(&mut self) -> bool {
        self.0.changed().await.is_ok()
    }
}

impl Portal {
    /// A wake for a company. Take it before the first look at the changes, so that nothing falls between.
    ///
    /// With any store it wakes as soon as this node's boards have taken a change in: at once for the node's
    /// own, and for those of others as often as your loop calls [`Portal::catch_up`], which
    /// `PostgresStore::wakes` hurries.
    ///
    /// # Errors
    /// As for [`Portal::boards`].
    pub async fn wake(&self, tenant: TenantId, now: Timestamp) -> Result<Wake, PortalError> {
        Ok(Wake(self.loaded(tenant, now).await?.changed.subscribe()))
    }
}

impl Loaded {
    /// Wakes all who follow.
    pub(crate) fn wake_followers(&self) {
        self.changed.send_replace(());
    }
}
