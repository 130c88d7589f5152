//! A message that somebody has taken to be sent.

use crate::notices::{Channel, LinkSecret, LocalTime, Outgoing, Template};
use crate::{Cell, Line, MessageId, RecordRef, Tenant};
use std::fmt;

/// A message to be sent now, by whoever took it.
#[derive(Clone, PartialEq, Eq)]
pub struct Message {
    pub(super) cell: Cell,
    pub(super) outgoing: Outgoing,
    id: MessageId,
    link: Option<LinkSecret>,
    company: (Line, Line),
}

impl Message {
    pub(super) fn new(
        cell: Cell,
        id: MessageId,
        outgoing: Outgoing,
        link: Option<LinkSecret>,
        of: &Tenant,
    ) -> Self {
        let company = (of.0.name.clone(), of.0.phone.clone());
        Self { cell, outgoing, id, link, company }
    }

    /// Its id, which every try has.
    #[must_use]
    pub const fn id(&self) -> MessageId {
        self.id
    }

    /// What it says.
    #[must_use]
    pub const fn template(&self) -> Template {
        self.outgoing.template
    }

    /// How it goes out.
    #[must_use]
    pub const fn channel(&self) -> Channel {
        self.outgoing.channel
    }

    /// To whom. One to nobody is settled and not sent.
    #[must_use]
    pub const fn to(&self) -> Option<RecordRef> {
        self.outgoing.to
    }

    /// The secret of its link, or its code.
    #[must_use]
    pub const fn link(&self) -> Option<&LinkSecret> {
        self.link.as_ref()
    }

    /// The time it is about.
    #[must_use]
    pub const fn about(&self) -> Option<&LocalTime> {
        self.outgoing.at.as_ref()
    }

    /// Which try this is, counted from 1.
    #[must_use]
    pub const fn tries(&self) -> u16 {
        self.outgoing.tries
    }

    /// What the company is called.
    #[must_use]
    pub const fn company(&self) -> &Line {
        &self.company.0
    }

    /// Dispatch's phone.
    #[must_use]
    pub const fn phone(&self) -> &Line {
        &self.company.1
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Message({}, {})", self.id, self.outgoing.template)
    }
}
