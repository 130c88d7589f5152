//! TLS on the server's own listener: certificates from files, chosen by the name a client asks for, followed
//! as they are renewed. Without any, a proxy ends TLS.

mod certificate;
mod certificates;
mod pair;

pub use certificates::{Certificates, LOOK};
pub use pair::Pair;

use rustls::ServerConfig;
use rustls::crypto::CryptoProvider;
use std::sync::Arc;
use tokio_rustls::TlsAcceptor;

/// What takes connections in: TLS 1.2 and 1.3, and HTTP/1.1 in it.
pub(crate) fn acceptor(certificates: Arc<Certificates>) -> TlsAcceptor {
    let versions = ServerConfig::builder_with_provider(provider()).with_safe_default_protocol_versions();
    let builder = versions.expect("ring has suites for the versions that rustls calls safe");
    let mut config = builder.with_no_client_auth().with_cert_resolver(certificates);
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    TlsAcceptor::from(Arc::new(config))
}

fn provider() -> Arc<CryptoProvider> {
    Arc::new(rustls::crypto::ring::default_provider())
}
