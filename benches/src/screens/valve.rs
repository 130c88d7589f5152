//! The planted defect: a proxy that loses whatever the server sends while it is shut. Screens behind it have
//! to be reported, or the rig is blind.

use crate::Failure;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

/// A proxy in front of one server; it ends with this value.
#[derive(Debug)]
pub(super) struct Valve {
    pub(super) address: SocketAddr,
    shut: Arc<AtomicBool>,
    _task: JoinSet<()>,
}

impl Valve {
    pub(super) async fn before(server: SocketAddr) -> Result<Self, Failure> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let (address, shut) = (listener.local_addr()?, Arc::new(AtomicBool::new(false)));
        let mut task = JoinSet::new();
        task.spawn(serve(listener, server, Arc::clone(&shut)));
        Ok(Self { address, shut, _task: task })
    }

    /// From now on nothing of what the server sends arrives, and nobody is told.
    pub(super) fn shut(&self) {
        self.shut.store(true, Ordering::SeqCst);
    }
}

async fn serve(listener: TcpListener, server: SocketAddr, shut: Arc<AtomicBool>) {
    let mut pipes = JoinSet::new();
    while let Ok((screen, _)) = listener.accept().await {
        pipes.spawn(pipe(screen, server, Arc::clone(&shut)));
    }
}

async fn pipe(screen: TcpStream, server: SocketAddr, shut: Arc<AtomicBool>) {
    let Ok(server) = TcpStream::connect(server).await else { return };
    let ((from_screen, to_screen), (from_server, to_server)) = (screen.into_split(), server.into_split());
    let open = Arc::new(AtomicBool::new(false));
    tokio::select! {
        () = copy(from_screen, to_server, &open) => {}
        () = copy(from_server, to_screen, &shut) => {}
    }
}

async fn copy(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, lose: &AtomicBool) {
    let mut buffer = vec![0; 4 * 1024];
    while let Ok(length @ 1..) = from.read(&mut buffer).await {
        if !lose.load(Ordering::SeqCst) && to.write_all(&buffer[..length]).await.is_err() {
            return;
        }
    }
}
