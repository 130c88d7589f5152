//! What is to be said, to whom and how. No part of it is a text, so it can hold nothing of a record.

use super::{Channel, LinkKind, LinkSecret, Outgoing, Template};
use crate::codec::fields;
use crate::store::Swap;
use crate::{CompanyVault, MessageId, RecordRef, SealError, Timestamp, UnknownFields, Zone};
use std::time::Duration;

/// A message that goes out if, and only if, the change is committed that it stands in; see
/// [`Draft::notify`](crate::Draft::notify).
///
/// Nothing can be put into it but words of closed lists, an id and a time. What it says of the company is
/// asked for when it is sent.
///
/// ```compile_fail
/// # fn say(notice: bayboard::notices::Notice, name: bayboard::Line) -> bayboard::notices::Notice {
/// notice.saying(name)
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    id: MessageId,
    outgoing: Outgoing,
}

/// A moment, and where it is read off a clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalTime {
    /// When.
    pub moment: Timestamp,
    /// Where.
    pub zone: Zone,
}
fields!(LocalTime { moment = 1, zone = 2 });

/// That a message was made, as an entry's header says it: which one, and what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageTold {
    /// Its id, which every try has.
    pub id: MessageId,
    /// What it says.
    pub template: Template,
}
fields!(MessageTold { id = 1, template = 2 });

impl Notice {
    /// For so long a message may be late, unless it says otherwise.
    pub const LIFE: Duration = Duration::from_secs(24 * 3_600);

    /// A message of the company whose keys these are, to nobody yet. One that stays to nobody is made, taken
    /// and settled like any other, so that nobody can tell; it is not sent.
    #[must_use]
    pub fn new(company: &CompanyVault, template: Template, channel: Channel, now: Timestamp) -> Self {
        let outgoing = Outgoing {
            template,
            channel,
            to: None,
            link: None,
            at: None,
            key: company.active(),
            useless_from: now.plus(Self::LIFE),
            tries: 0,
            unknown: UnknownFields::default(),
        };
        Self { id: MessageId::generate(now, company.entropy()), outgoing }
    }

    /// To whom: a record that has an address of the channel. Whoever sends it looks the address up.
    #[must_use]
    pub fn to(mut self, record: impl Into<RecordRef>) -> Self {
        self.outgoing.to = Some(record.into());
        self
    }

    /// With a link or a code.
    #[must_use]
    pub const fn with_link(mut self, kind: LinkKind) -> Self {
        self.outgoing.link = Some(kind);
        self
    }

    /// About a time.
    #[must_use]
    pub fn about(mut self, at: LocalTime) -> Self {
        self.outgoing.at = Some(at);
        self
    }

    /// From then on it is not sent any more.
    #[must_use]
    pub const fn useless_from(mut self, moment: Timestamp) -> Self {
        self.outgoing.useless_from = moment;
        self
    }

    /// Its id.
    #[must_use]
    pub const fn id(&self) -> MessageId {
        self.id
    }

    /// What its link or code will say, so that its digest can be stored where it is redeemed; none of one
    /// without.
    ///
    /// # Errors
    /// [`SealError`] when the company's key is not open here.
    pub fn secret(&self, company: &CompanyVault) -> Result<Option<LinkSecret>, SealError> {
        self.outgoing.secret(company, self.id)
    }

    pub(crate) const fn told(&self) -> MessageTold {
        self.outgoing.told(self.id)
    }

    /// The message as it comes into the store, to be taken at once.
    pub(crate) fn first(&self, now: Timestamp) -> Swap {
        Swap { cell: self.outgoing.cell(self.id, now), expected: None }
    }
}
