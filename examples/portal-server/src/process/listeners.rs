//! Listening on addresses.

use anyhow::Context;
use std::net::SocketAddr;
use tokio::net::{TcpListener, TcpSocket};

/// Connections that wait to be accepted; the kernel may allow fewer.
const WAITING: u32 = 4_096;

/// Listens on an address, and says what may be wrong where it cannot.
pub(crate) fn bind(address: SocketAddr) -> anyhow::Result<TcpListener> {
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
