//! One certificate with its chain and key, checked as far as a server can.

use super::provider;
use anyhow::{Context, bail};
use bayboard::Timestamp;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::sign::CertifiedKey;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use webpki::{EndEntityCert, Error, KeyUsage};

/// A certificate that may be served now.
pub(crate) struct Certificate {
    key: Arc<CertifiedKey>,
    names: Vec<String>,
    ends: Timestamp,
}

impl fmt::Debug for Certificate {
    /// The key beside it is secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Certificate({})", self.names.join(", "))
    }
}

impl Certificate {
    /// Reads a chain, the server's own certificate first, and its key.
    ///
    /// # Errors
    /// What is wrong with them: not PEM, another certificate's key, not valid at this time.
    pub(crate) fn read(chain: &[u8], key: &[u8], now: Timestamp) -> anyhow::Result<Self> {
        let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_slice_iter(chain)
            .collect::<Result<_, _>>()
            .context("the certificate file is not PEM")?;
        let key = PrivateKeyDer::from_pem_slice(key).context("the key file holds no private key in PEM")?;
        let Some(own) = chain.first() else { bail!("the certificate file holds no certificate") };
        let (names, ends) = (names(own)?, lasts(own, now)?);
        let key = CertifiedKey::from_der(chain, key, &provider())
            .context("the key does not go with the certificate")?;
        Ok(Self { key: Arc::new(key), names, ends })
    }

    /// What a handshake takes.
    pub(crate) fn key(&self) -> Arc<CertifiedKey> {
        Arc::clone(&self.key)
    }

    /// The DNS names in it, as they stand there.
    pub(crate) fn names(&self) -> &[String] {
        &self.names
    }

    /// From when on clients refuse it.
    pub(crate) const fn ends(&self) -> Timestamp {
        self.ends
    }

    /// Whether a client that asked for this host accepts it.
    pub(crate) fn is_for(&self, host: &ServerName<'_>) -> bool {
        let own = self.key.end_entity_cert().ok().and_then(|own| EndEntityCert::try_from(own).ok());
        own.is_some_and(|own| own.verify_is_valid_for_subject_name(host).is_ok())
    }
}

fn parsed<'a>(own: &'a CertificateDer<'_>) -> anyhow::Result<EndEntityCert<'a>> {
    EndEntityCert::try_from(own).context("the certificate cannot be read")
}

fn names(own: &CertificateDer<'_>) -> anyhow::Result<Vec<String>> {
    Ok(parsed(own)?.valid_dns_names().map(str::to_owned).collect())
}

/// Until when it is valid, if it is valid now.
fn lasts(own: &CertificateDer<'_>, now: Timestamp) -> anyhow::Result<Timestamp> {
    let own = parsed(own)?;
    let (Error::CertNotValidYet { not_before, .. }, Error::CertExpired { not_after, .. }) =
        (refused(&own, 0), refused(&own, u64::MAX))
    else {
        bail!("the certificate's dates cannot be read")
    };
    let (begins, ends) = (moment(not_before), moment(not_after));
    if now < begins {
        bail!("the certificate is not valid before {begins}");
    }
    if ends <= now {
        bail!("the certificate has expired at {ends}");
    }
    Ok(ends)
}

/// What speaks against a certificate at a time. Dates are looked at before anything else, and without an
/// authority to trust something always does.
fn refused(own: &EndEntityCert<'_>, seconds: u64) -> Error {
    let time = UnixTime::since_unix_epoch(Duration::from_secs(seconds));
    match own.verify_for_usage(&[], &[], &[], time, KeyUsage::server_auth(), None, None) {
        Ok(_) => Error::UnknownIssuer,
        Err(error) => error,
    }
}

fn moment(time: UnixTime) -> Timestamp {
    Timestamp::from_micros(i64::try_from(time.as_secs()).unwrap_or(i64::MAX).saturating_mul(1_000_000))
}
