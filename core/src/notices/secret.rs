//! What a message's link or code is: the same whenever it is worked out, and stored nowhere.

use super::LinkKind;
use crate::{CompanyVault, Generation, MessageId, SealError, Word};
use std::fmt;
use zeroize::Zeroizing;

/// The secret of a link, or a code. It stands in the message that is sent, and as a digest where it is
/// redeemed.
#[derive(Clone, PartialEq, Eq)]
pub struct LinkSecret(Zeroizing<String>);

/// As many bits as other secrets of links have.
const SECRET_BYTES: usize = 20;
const CODES: u64 = 1_000_000;

impl LinkSecret {
    /// What a message's link of this kind says, under a key of the company.
    pub(crate) fn of(
        company: &CompanyVault,
        under: Generation,
        message: MessageId,
        kind: LinkKind,
    ) -> Result<Self, SealError> {
        let key = company.key(under, "message")?;
        let bits = key.digest(&[message.as_uuid().as_bytes(), kind.word().as_bytes()]);
        let text = match kind {
            LinkKind::Account => data_encoding::BASE32_NOPAD.encode(&bits[..SECRET_BYTES]).to_lowercase(),
            LinkKind::Code => code(bits),
        };
        Ok(Self(Zeroizing::new(text)))
    }

    /// As it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// So many more numbers than codes are there that none comes up noticeably more often.
fn code(bits: [u8; 32]) -> String {
    let first = bits.first_chunk().copied().unwrap_or_default();
    format!("{:06}", u64::from_be_bytes(first) % CODES)
}

impl fmt::Debug for LinkSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LinkSecret(..)")
    }
}
