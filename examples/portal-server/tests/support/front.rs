//! What stands before several nodes in production: one address, which passes connections on to the first node
//! that answers.
#![allow(dead_code, unreachable_pub, missing_docs, clippy::unwrap_used, reason = "test support")]

use std::net::SocketAddr;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};

/// Passes connections on for as long as the test runs. Returns its address.
pub async fn before(nodes: Vec<SocketAddr>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            tokio::spawn(pass_on(client, nodes.clone()));
        }
    });
    address
}

async fn pass_on(mut client: TcpStream, nodes: Vec<SocketAddr>) {
    for node in nodes {
        if let Ok(mut server) = TcpStream::connect(node).await {
            let _ = copy_bidirectional(&mut client, &mut server).await;
            return;
        }
    }
}
