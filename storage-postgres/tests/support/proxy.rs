//! A way to a server that can vanish: its connections stay open and silent, new ones work, as after a
//! failover.

use std::path::{Path, PathBuf};
use tempfile::TempDir;
use tokio::io::copy_bidirectional;
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::watch;

#[derive(Debug)]
pub struct Proxy {
    folder: TempDir,
    vanished: watch::Sender<()>,
}

impl Proxy {
    pub fn to(socket: PathBuf) -> Self {
        let folder = tempfile::Builder::new().prefix("bb-proxy").tempdir_in("/tmp").unwrap();
        let listener = UnixListener::bind(folder.path().join(".s.PGSQL.5432")).unwrap();
        let vanished = watch::Sender::new(());
        tokio::spawn(serve(listener, socket, vanished.clone()));
        Self { folder, vanished }
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// No word passes over the connections of now any more.
    pub fn vanish(&self) {
        self.vanished.send_replace(());
    }
}

async fn serve(listener: UnixListener, socket: PathBuf, vanished: watch::Sender<()>) {
    while let Ok((client, _)) = listener.accept().await {
        let server = UnixStream::connect(&socket).await.unwrap();
        tokio::spawn(pass_on(client, server, vanished.subscribe()));
    }
}

async fn pass_on(mut client: UnixStream, mut server: UnixStream, mut vanished: watch::Receiver<()>) {
    tokio::select! {
        _ = copy_bidirectional(&mut client, &mut server) => {}
        _ = vanished.changed() => {
            // The server rolls back what it hears no end of; the client hears nothing.
            drop(server);
            std::future::pending::<()>().await;
        }
    }
}
