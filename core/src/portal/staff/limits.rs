//! How often one source may try, before anything is compared.

use crate::journal::Client;
use crate::portal::doors::sign_in::source;
use crate::portal::{Portal, PortalError};
use crate::{GuardKey, Taken, TenantId, Timestamp};
use sha2::{Digest, Sha256};
use std::net::IpAddr;
use std::time::Duration;

/// How many times a source's limit a whole network has.
const SOURCES_IN_A_NETWORK: u32 = 10;

impl Portal {
    /// Counts one try of somebody unknown against their address and its network. How long to wait, if there
    /// were too many.
    pub(crate) async fn count_source(
        &self,
        tenant: TenantId,
        client: &Client,
        now: Timestamp,
    ) -> Result<Option<Duration>, PortalError> {
        let address = client.address.as_ref().map(|address| address.as_str()).unwrap_or_default();
        let (tries, many) = (self.limit.tries, self.limit.tries.saturating_mul(SOURCES_IN_A_NETWORK));
        for (key, limit) in [
            (guard(b"staff source", tenant, source(address).as_bytes()), tries),
            (guard(b"staff network", tenant, network(address).as_bytes()), many),
        ] {
            if let Taken::Wait(wait) = self.store.take(&key, limit, self.limit.window, now).await? {
                return Ok(Some(wait));
            }
        }
        Ok(None)
    }

    /// The same of a browser that is known, or of a session: by itself, whatever others do.
    pub(crate) async fn count_known(
        &self,
        tenant: TenantId,
        of: &[u8],
        now: Timestamp,
    ) -> Result<Option<Duration>, PortalError> {
        let key = guard(b"staff known", tenant, of);
        match self.store.take(&key, self.limit.tries, self.limit.window, now).await? {
            Taken::Allowed => Ok(None),
            Taken::Wait(wait) => Ok(Some(wait)),
        }
    }
}

pub(crate) fn guard(what: &[u8], tenant: TenantId, of: &[u8]) -> GuardKey {
    let hash = Sha256::new().chain_update(what).chain_update(tenant.as_uuid().as_bytes());
    GuardKey(hash.chain_update(of).finalize().into())
}

/// The network behind an address: 24 bits of an IPv4 one, 48 of an IPv6 one, as providers give them out.
fn network(address: &str) -> String {
    match address.parse::<IpAddr>().map(|address| address.to_canonical()) {
        Ok(IpAddr::V4(address)) => format!("{:x}/24", address.to_bits() >> 8),
        Ok(IpAddr::V6(address)) => format!("{:x}/48", address.to_bits() >> 80),
        Err(_) => address.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_are_one_network() {
        assert_eq!(network("192.0.2.7"), network("::ffff:192.0.2.250"));
        assert_ne!(network("192.0.2.7"), network("192.0.3.7"));
        assert_eq!(network("2001:db8:1:2::1"), network("2001:db8:1:3::1"));
        assert_ne!(network("2001:db8:1::1"), network("2001:db8:2::1"));
        assert_eq!(network("unix socket"), "unix socket");
    }
}
