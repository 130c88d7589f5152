//! A message as it is stored until it was sent.

use super::{Channel, LinkKind, LinkSecret, LocalTime, MessageTold, Template};
use crate::codec::{DecodeError, decode, encode, fields};
use crate::store::{Cell, CellKey, Space};
use crate::{CompanyVault, Generation, MessageId, RecordRef, SealError, Timestamp, UnknownFields};
use std::time::Duration;
use uuid::Uuid;

/// What a message's cell holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Outgoing {
    pub(crate) template: Template,
    pub(crate) channel: Channel,
    pub(crate) to: Option<RecordRef>,
    pub(crate) link: Option<LinkKind>,
    pub(crate) at: Option<LocalTime>,
    /// Under which its link is worked out.
    pub(crate) key: Generation,
    pub(crate) useless_from: Timestamp,
    /// How often it was taken to be sent.
    pub(crate) tries: u16,
    pub(crate) unknown: UnknownFields,
}
fields!(Outgoing {
    template = 1,
    channel = 2,
    to = 3,
    link = 4,
    at = 5,
    key = 6,
    useless_from = 7,
    tries = 8,
} keeping unknown);

/// So long somebody has to find a message whose time has passed, and to tell that it was not sent.
const KEPT: Duration = Duration::from_secs(2 * 24 * 3_600);

impl Outgoing {
    /// The message as a cell, to be taken at `due`.
    pub(crate) fn cell(&self, id: MessageId, due: Timestamp) -> Cell {
        Cell {
            key: key(id),
            version: 0,
            owner: self.to.map_or(Uuid::nil(), |to| to.id),
            rank: due.as_micros(),
            until: self.useless_from.plus(KEPT),
            bytes: Some(encode(self)),
        }
    }

    /// The message that a cell holds.
    ///
    /// # Errors
    /// [`DecodeError`] when it is none that this build knows.
    pub(crate) fn of(cell: &Cell) -> Result<(MessageId, Self), DecodeError> {
        let outgoing = decode(cell.bytes.as_deref().ok_or(DecodeError::Short)?)?;
        let id = cell.key.id.first_chunk().copied().unwrap_or_default();
        Ok((MessageId::from_uuid(Uuid::from_bytes(id)), outgoing))
    }

    pub(crate) const fn told(&self, id: MessageId) -> MessageTold {
        MessageTold { id, template: self.template }
    }

    pub(crate) fn secret(
        &self,
        company: &CompanyVault,
        id: MessageId,
    ) -> Result<Option<LinkSecret>, SealError> {
        self.link.map(|kind| LinkSecret::of(company, self.key, id, kind)).transpose()
    }
}

fn key(id: MessageId) -> CellKey {
    let mut bytes = [0; 32];
    bytes[..16].copy_from_slice(id.as_uuid().as_bytes());
    CellKey { space: Space::Message, id: bytes }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{RecordKind, Zone};

    fn outgoing() -> Outgoing {
        Outgoing {
            template: Template::AccountLink,
            channel: Channel::Sms,
            to: Some(RecordRef { kind: RecordKind::Affiliate, id: Uuid::from_u128(7) }),
            link: Some(LinkKind::Code),
            at: Some(LocalTime { moment: Timestamp::from_micros(9), zone: Zone::utc() }),
            key: Generation(2),
            useless_from: Timestamp::from_micros(0x0102),
            tries: 3,
            unknown: UnknownFields::default(),
        }
    }

    /// What is stored is read for ever.
    #[test]
    fn a_message_is_stored_as_it_was() {
        let stored = data_encoding::HEXLOWER.encode(&encode(&outgoing()));
        assert_eq!(
            stored,
            "020201010315010105021000000000000000000000000000000007040101050f01080000000000000009020355544306010207\
             080000000000000102080103"
                .replace(' ', "")
        );
    }

    #[test]
    fn a_cell_reads_back_with_its_id() {
        let id = MessageId::from_uuid(Uuid::from_u128(77));
        let cell = outgoing().cell(id, Timestamp::from_micros(5));
        assert_eq!((cell.owner, cell.rank), (Uuid::from_u128(7), 5));
        assert_eq!(Outgoing::of(&cell), Ok((id, outgoing())));
        assert!(Outgoing::of(&Cell { bytes: None, ..cell }).is_err(), "one that is over says nothing");
    }
}
