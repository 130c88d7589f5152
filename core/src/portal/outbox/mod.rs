//! Messages that wait to be sent: taking them, and telling what came of each. Whoever sends them is outside.

pub(super) mod message;

use crate::journal::Actor;
use crate::notices::{Outgoing, Unsent};
use crate::portal::{Portal, PortalError};
use crate::{
    Cell, CellRange, CompanyVault, Draft, MessageId, SealError, Space, StoreError, Swap, Tenant, TenantId,
    Timestamp, Word,
};
use message::Message;
use std::num::NonZeroU16;
use std::time::Duration;

/// The messages of a company, for whoever sends them.
///
/// A message is taken, sent, and settled. Whoever takes one has it for [`Outbox::LEASE`]; who dies meanwhile
/// loses it, and somebody takes it again. So each is sent at least once, under one id: hand that on to whom
/// it is sent through, if they can tell a repeat by it. Every node may take messages; each is one node's.
#[derive(Clone, Copy, Debug)]
pub struct Outbox<'p> {
    portal: &'p Portal,
    tenant: TenantId,
    now: Timestamp,
}

impl Portal {
    /// The company's messages, at `now`.
    #[must_use]
    pub const fn outbox(&self, tenant: TenantId, now: Timestamp) -> Outbox<'_> {
        Outbox { portal: self, tenant, now }
    }
}

impl Outbox<'_> {
    /// For so long a message is whoever's who took it.
    pub const LEASE: Duration = Duration::from_secs(300);
    /// So long sending may take, by a clock that nobody sets: what takes longer might overlap with another's
    /// try, so it is broken off and told as [`Unsent::Unreachable`].
    pub const SEND_WITHIN: Duration = Duration::from_secs(30);
    /// So often a message is tried.
    pub const MOST_TRIES: u16 = 8;

    /// Takes messages that are due, the longest waiting ones first. Those whose time has passed or that were
    /// tried often enough are given up instead, which the journal tells.
    ///
    /// # Errors
    /// [`PortalError::Store`]; what was taken before it failed comes back when its lease is over.
    /// [`PortalError::NotFound`] for an unknown company.
    pub async fn lease(self, limit: NonZeroU16) -> Result<Vec<Message>, PortalError> {
        let (tenant, upto, most) = (self.tenant, self.now.as_micros(), usize::from(limit.get()));
        let mut due = CellRange { tenant, space: Space::Message, owner: None, upto, after: None };
        let mut taken = Vec::new();
        loop {
            let page = self.portal.store.cells(&due, self.now, limit).await?;
            due.after = page.last().map(|cell| (cell.rank, cell.key.id));
            let is_last = page.len() < most;
            self.take_of(page, most, &mut taken).await?;
            // What is given up, and what cannot be read, leaves room for others.
            if is_last || taken.len() >= most {
                return Ok(taken);
            }
        }
    }

    async fn take_of(
        self,
        page: Vec<Cell>,
        most: usize,
        taken: &mut Vec<Message>,
    ) -> Result<(), PortalError> {
        if page.is_empty() {
            return Ok(());
        }
        let company = self.portal.company(self.tenant).await?;
        let of = self.portal.boards(self.tenant, self.now).await?.tenant();
        for cell in page {
            if taken.len() >= most {
                return Ok(());
            }
            match Outgoing::of(&cell) {
                Ok((id, outgoing)) => taken.extend(self.take(cell, id, outgoing, (&company, &of)).await?),
                // One of a newer build's, which takes it itself.
                Err(error) => tracing::warn!(%error, "a message cannot be read and stays"),
            }
        }
        Ok(())
    }

    async fn take(
        self,
        cell: Cell,
        id: MessageId,
        before: Outgoing,
        (company, of): (&CompanyVault, &Tenant),
    ) -> Result<Option<Message>, PortalError> {
        let link = before.secret(company, id);
        // Once its key is dropped, nobody can redeem what it would open.
        let is_closed = matches!(link, Err(SealError::UnknownGeneration(_)));
        if before.useless_from <= self.now || is_closed {
            return self.give_up(&cell, &before, id, Unsent::Lapsed).await.map(|()| None);
        }
        if before.tries >= Self::MOST_TRIES {
            return self.give_up(&cell, &before, id, Unsent::Unsettled).await.map(|()| None);
        }
        let link = link?;
        let outgoing = Outgoing { tries: before.tries.saturating_add(1), ..before };
        let swap = moved(&cell, &outgoing, id, self.now.plus(Self::LEASE));
        if !self.swap(&swap).await? {
            return Ok(None);
        }
        let cell = Cell { version: swap.version(self.now), ..swap.cell };
        Ok(Some(Message::new(cell, id, outgoing, link, of)))
    }

    /// Tells that a message was sent. False says that it is somebody else's by now, because its lease was
    /// over: then it may be sent once more.
    ///
    /// # Errors
    /// [`PortalError::Store`]; try again, or it is sent once more.
    pub async fn settle(self, message: &Message) -> Result<bool, PortalError> {
        self.swap(&over(&message.cell)).await
    }

    /// Tells that a message was not sent, and why. Where another try may come to something it waits for one,
    /// longer each time; else, or after [`Outbox::MOST_TRIES`], it is given up, which the journal tells.
    /// False says that it was given up, or is somebody else's by now.
    ///
    /// # Errors
    /// [`PortalError::Store`]; it comes back when its lease is over.
    pub async fn fail(self, message: &Message, why: Unsent) -> Result<bool, PortalError> {
        let (id, outgoing) = (message.id(), &message.outgoing);
        if !why.may_pass() || outgoing.tries >= Self::MOST_TRIES {
            self.give_up(&message.cell, outgoing, id, why).await?;
            return Ok(false);
        }
        self.swap(&moved(&message.cell, outgoing, id, self.now.plus(pause(outgoing.tries)))).await
    }

    async fn give_up(
        self,
        cell: &Cell,
        outgoing: &Outgoing,
        id: MessageId,
        why: Unsent,
    ) -> Result<(), PortalError> {
        let company = self.portal.company(self.tenant).await?;
        let draft = Draft::new(&company, Actor::System, self.now).not_sent(outgoing.told(id), why)?;
        match self.portal.commit(draft.swap(over(cell)).finish(), self.now).await {
            Ok(_) => {
                let template = outgoing.template.word();
                tracing::warn!(template, why = why.word(), "a message was given up");
                Ok(())
            }
            // Another node had it first.
            Err(PortalError::Store(StoreError::CellChanged)) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Whether it was still as it was read.
    async fn swap(self, swap: &Swap) -> Result<bool, PortalError> {
        match self.portal.store.swap(self.tenant, std::slice::from_ref(swap), None, self.now).await {
            Ok(()) => Ok(true),
            Err(StoreError::CellChanged) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }
}

/// The message in its cell's place, to be taken again at `due`.
fn moved(cell: &Cell, outgoing: &Outgoing, id: MessageId, due: Timestamp) -> Swap {
    Swap { cell: Cell { until: cell.until, ..outgoing.cell(id, due) }, expected: Some(cell.version) }
}

/// It is over: nobody takes it any more, and nothing of what it said stays.
fn over(cell: &Cell) -> Swap {
    Swap { cell: Cell { bytes: None, ..cell.clone() }, expected: Some(cell.version) }
}

/// A minute, then twice as long each time, an hour at most.
fn pause(tries: u16) -> Duration {
    const HOUR: Duration = Duration::from_secs(3_600);
    let doubled = 2_u64.saturating_pow(u32::from(tries.saturating_sub(1)));
    Duration::from_secs(60_u64.saturating_mul(doubled)).min(HOUR)
}
