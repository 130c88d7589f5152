//! An authority that certifies names, and clients that check what they are shown, or do not.
#![allow(
    dead_code,
    unreachable_pub,
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "test support"
)]

use bayboard::Timestamp;
use portal_server::tls::Pair;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::ring::default_provider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme, SupportedProtocolVersion};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

/// From when until when a certificate is valid.
#[derive(Clone, Copy, Debug)]
pub struct Dates(SystemTime, SystemTime);

impl Dates {
    pub fn around(now: Timestamp) -> Self {
        let now = at(now);
        Self(now - YEAR, now + YEAR)
    }

    fn years(begins: &str, ends: &str) -> Self {
        let moment = |year: &str| at(format!("{year}-01-01T00:00:00Z").parse().unwrap());
        Self(moment(begins), moment(ends))
    }
}

const YEAR: Duration = Duration::from_secs(365 * 86_400);

fn at(now: Timestamp) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_micros(u64::try_from(now.as_micros()).unwrap())
}

/// Who signs certificates.
#[derive(Debug)]
pub struct Authority {
    issuer: Issuer<'static, KeyPair>,
    own: CertificateDer<'static>,
}

impl Authority {
    pub fn new() -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let own = params.self_signed(&key).unwrap().der().clone();
        Self { issuer: Issuer::new(params, key), own }
    }

    /// Writes a new certificate for these names, valid at the tests' time and today, with a new key.
    pub fn certify(&self, names: &[&str], folder: &Path, file: &str) -> Pair {
        self.certify_for(names, folder, file, Dates::years("2020", "2046"))
    }

    pub fn expired(&self, name: &str, folder: &Path, file: &str) {
        self.certify_for(&[name], folder, file, Dates::years("2020", "2025"));
    }

    pub fn future(&self, name: &str, folder: &Path, file: &str) {
        self.certify_for(&[name], folder, file, Dates::years("2027", "2046"));
    }

    pub fn certify_for(&self, names: &[&str], folder: &Path, file: &str, dates: Dates) -> Pair {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let mut params = CertificateParams::new(names).unwrap();
        (params.not_before, params.not_after) = (dates.0.into(), dates.1.into());
        let key = KeyPair::generate().unwrap();
        let made = params.signed_by(&key, &self.issuer).unwrap();
        let pair =
            Pair { certificate: folder.join(format!("{file}.pem")), key: folder.join(format!("{file}.key")) };
        std::fs::write(&pair.certificate, made.pem()).unwrap();
        std::fs::write(&pair.key, key.serialize_pem()).unwrap();
        pair
    }
}

/// A TLS client.
#[derive(Clone, Debug)]
pub struct Client(ClientConfig);

impl Client {
    pub fn trusting(authority: &Authority) -> Self {
        Self(Self::config(&[&rustls::version::TLS13, &rustls::version::TLS12], roots(authority)))
    }

    /// One that takes what it is shown, to look at it.
    pub fn trusting_anybody() -> Self {
        let builder = ClientConfig::builder_with_provider(Arc::new(default_provider()));
        let builder = builder.with_safe_default_protocol_versions().unwrap().dangerous();
        Self(builder.with_custom_certificate_verifier(Arc::new(Blind)).with_no_client_auth())
    }

    fn config(versions: &[&'static SupportedProtocolVersion], roots: RootCertStore) -> ClientConfig {
        let builder = ClientConfig::builder_with_provider(Arc::new(default_provider()));
        let builder = builder.with_protocol_versions(versions).unwrap();
        let mut config = builder.with_root_certificates(roots).with_no_client_auth();
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        config
    }

    pub fn speaking(&self, protocol: &[u8]) -> Self {
        let mut config = self.0.clone();
        config.alpn_protocols = vec![protocol.to_vec()];
        Self(config)
    }

    pub async fn connect(&self, address: SocketAddr, name: &str) -> std::io::Result<TlsStream<TcpStream>> {
        let name = ServerName::try_from(name.to_owned()).unwrap();
        let stream = TcpStream::connect(address).await?;
        TlsConnector::from(Arc::new(self.0.clone())).connect(name, stream).await
    }

    /// The same, with one version of TLS only.
    pub fn of_version(authority: &Authority, version: &'static SupportedProtocolVersion) -> Self {
        Self(Self::config(&[version], roots(authority)))
    }
}

fn roots(authority: &Authority) -> RootCertStore {
    let mut roots = RootCertStore::empty();
    roots.add(authority.own.clone()).unwrap();
    roots
}

/// The server's own certificate, as it was shown.
pub fn certificate(stream: &TlsStream<TcpStream>) -> Vec<u8> {
    stream.get_ref().1.peer_certificates().unwrap()[0].to_vec()
}

pub fn protocol(stream: &TlsStream<TcpStream>) -> Vec<u8> {
    stream.get_ref().1.alpn_protocol().unwrap_or_default().to_vec()
}

/// The first certificate in a file.
pub fn first_in(file: &Path) -> Vec<u8> {
    CertificateDer::from_pem_file(file).unwrap().to_vec()
}

/// Whether the server answers a hello of this version with one of its own. No library here speaks the old
/// versions.
pub async fn answers_hello(address: SocketAddr, version: [u8; 2]) -> bool {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(&hello(version)).await.unwrap();
    let mut answer = [0; 6];
    let read = stream.read_exact(&mut answer);
    let done = tokio::time::timeout(Duration::from_secs(10), read).await.expect("the server answers in time");
    const HANDSHAKE: u8 = 22;
    const SERVER_HELLO: u8 = 2;
    done.is_ok() && answer[0] == HANDSHAKE && answer[5] == SERVER_HELLO
}

/// A client's hello with suites that every version since 1.0 has, and one of 1.2.
fn hello([major, minor]: [u8; 2]) -> Vec<u8> {
    let suites = [0xc0, 0x2b, 0xc0, 0x09, 0xc0, 0x0a];
    let extensions = [
        [0, 10, 0, 6, 0, 4, 0, 23, 0, 29].as_slice(), // groups: secp256r1, x25519
        &[0, 11, 0, 2, 1, 0],                         // points as they are
        &[0, 13, 0, 4, 0, 2, 4, 3],                   // ECDSA with SHA-256
        &[0, 23, 0, 0],                               // extended master secret
    ]
    .concat();
    let mut body = vec![major, minor];
    body.extend([7; 32]);
    body.push(0);
    body.extend([0, u8::try_from(suites.len()).unwrap()]);
    body.extend(suites);
    body.extend([1, 0]);
    body.extend(u16::try_from(extensions.len()).unwrap().to_be_bytes());
    body.extend(extensions);
    let length = |count: usize| u16::try_from(count).unwrap().to_be_bytes();
    let handshake = [&[1, 0], length(body.len()).as_slice(), &body].concat();
    [&[22, 3, 1], length(handshake.len()).as_slice(), &handshake].concat()
}

/// Looks and does not judge.
#[derive(Debug)]
struct Blind;

impl ServerCertVerifier for Blind {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn verify_tls13_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        default_provider().signature_verification_algorithms.supported_schemes()
    }
}
