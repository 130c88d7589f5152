//! Secrets of links and tokens: stored as keyed digests only, which move to the company's active key as the
//! secrets are used.

use crate::journal::Actor;
use crate::portal::{Portal, PortalError, fixed};
use crate::{CompanyVault, Draft, Generation, Record, SealError, TenantId, Timestamp};

/// The purposes that the keys of digests are derived for.
pub(crate) const DISPLAY: &str = "display";
pub(crate) const TOKEN: &str = "token";

/// What is stored of a secret, and the key it was made under.
pub(crate) struct SecretDigest {
    pub(crate) key: Generation,
    pub(crate) bytes: [u8; 32],
}

impl Portal {
    /// Digests a secret anew that was just used, if a newer key is active: secrets are in nobody's hands but
    /// their holders'. A failure leaves the old digest, which stays good, to the next use.
    pub(crate) async fn renew_digest(
        &self,
        tenant: TenantId,
        what: &'static str,
        made_under: Generation,
        secret: &str,
        now: Timestamp,
        edit: impl FnOnce(SecretDigest) -> (Record, Record) + Send,
    ) {
        match self.write_digest(tenant, what, made_under, secret, now, edit).await {
            // Another request did it, or the record went.
            Ok(()) | Err(PortalError::Conflict) => {}
            Err(error) => tracing::warn!(%error, "a secret's digest stays under its old key"),
        }
    }

    async fn write_digest(
        &self,
        tenant: TenantId,
        what: &'static str,
        made_under: Generation,
        secret: &str,
        now: Timestamp,
        edit: impl FnOnce(SecretDigest) -> (Record, Record) + Send,
    ) -> Result<(), PortalError> {
        let company = self.company(tenant).await?;
        // Only upwards: a node that has not heard of the newer key yet would write each digest back.
        if company.active() <= made_under {
            return Ok(());
        }
        let (before, after) = edit(secret_digest(&company, what, secret)?);
        let draft = Draft::new(&company, Actor::System, now).because(Some(fixed(ROTATED)));
        self.commit(draft.edit(before, after)?.finish(), now).await?;
        Ok(())
    }

    /// A fresh secret of 160 bits for a link or a token.
    pub(crate) fn fresh_secret(&self, prefix: &str) -> String {
        let mut bytes = [0; 20];
        self.vault.entropy().fill(&mut bytes);
        format!("{prefix}{}", data_encoding::BASE32_NOPAD.encode(&bytes).to_lowercase())
    }
}

/// The keyed digest under which a secret is stored.
pub(crate) fn secret_digest(
    company: &CompanyVault,
    what: &'static str,
    secret: &str,
) -> Result<SecretDigest, SealError> {
    let key = company.active();
    Ok(SecretDigest { key, bytes: company.key(key, what)?.digest(&[secret.as_bytes()]) })
}

/// Every digest it may be stored under: one per key of the company, whatever the secret. The oldest key's
/// comes first. Digests move to newer keys only, so who looks them up in this order cannot miss one that
/// moves meanwhile.
pub(crate) fn secret_digests(company: &CompanyVault, what: &'static str, secret: &str) -> Vec<[u8; 32]> {
    let keys = company.generations().into_iter();
    keys.filter_map(|key| Some(company.key(key, what).ok()?.digest(&[secret.as_bytes()]))).collect()
}

/// The reason that journals give.
pub(crate) const ROTATED: &str = "keys were rotated";
