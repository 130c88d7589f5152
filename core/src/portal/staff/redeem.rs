//! Redeeming a one-time link: its cell becomes a tombstone in the swap that opens the session.

use crate::journal::{LogonEvent, LogonOutcome};
use crate::portal::PortalError;
use crate::portal::staff::door::{StaffDoor, StaffSigned, Visit};
use crate::portal::staff::link::{LinkCell, link_key};
use crate::portal::staff::session::stage_of;
use crate::portal::staff::session_cell::{SessionCell, TicketId};
use crate::records::Account;
use crate::{Cell, RecordKind, RecordRef, SessionId, StoreError, Swap, TenantId, Timestamp};

impl StaffDoor {
    /// Opens the session of a one-time link: for setting up, whatever the account may do. None where the link
    /// is unknown, was used, is too old, or its account was disabled or got another link since.
    ///
    /// # Errors
    /// [`PortalError::Wait`] after too many tries from this source, [`PortalError::Store`].
    pub async fn redeem(
        &self,
        tenant: TenantId,
        secret: &str,
        visit: &Visit,
        now: Timestamp,
    ) -> Result<Option<StaffSigned>, PortalError> {
        if let Some(wait) = self.portal.count_source(tenant, &visit.client, now).await? {
            return Err(PortalError::Wait(wait));
        }
        self.portal.catch_up_for(tenant, now).await?;
        let company = self.portal.company(tenant).await?;
        let stands = self.portal.store.cell(tenant, &link_key(&company, secret)?, now).await?;
        let Some((cell, link)) = held(stands)? else { return Ok(None) };
        let seed = self.seed(tenant, now).await?;
        let account = self.account_record(tenant, &link).await?;
        let Some(account) = account.filter(|account| link.seed == seed && account.is_of_epoch(link.epoch))
        else {
            return Ok(None);
        };
        let credential = self.credential(tenant, account.id()).await?.ok_or(PortalError::NotFound)?;
        let session = SessionCell {
            session: SessionId::generate(now, company.entropy()),
            account: account.id(),
            epoch: link.epoch,
            needs_password: true,
            needs_authenticator: credential.0.totp.is_none(),
            is_proven: false,
            signed_in: now,
            seen: now,
            client: visit.client.clone(),
            device: None,
            ticket: TicketId::generate(company.entropy()),
        };
        let who = (Some(account.id()), Some(session.session));
        let row = visit.row(LogonEvent::SignIn, LogonOutcome::Accepted, who, now);
        match self.portal.store.swap(tenant, &[used(cell), session.put(None)], Some(&row), now).await {
            Ok(()) => {
                let cookie = self.staff_cookie(&company, &session, now).await?;
                Ok(Some(StaffSigned { session: cookie, device: None, stage: stage_of(&session) }))
            }
            // Somebody else was first.
            Err(StoreError::CellChanged) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    async fn account_record(
        &self,
        tenant: TenantId,
        link: &LinkCell,
    ) -> Result<Option<Account>, PortalError> {
        let key = RecordRef { kind: RecordKind::Account, id: link.account.as_uuid() };
        let found = self.portal.store.records(tenant, &[key]).await?.pop();
        Ok(found.and_then(|record| record.try_into().ok()))
    }
}

/// A link's cell that was not used yet, and what it holds.
fn held(stands: Option<Cell>) -> Result<Option<(Cell, LinkCell)>, PortalError> {
    let Some(cell) = stands else { return Ok(None) };
    Ok(LinkCell::read(&cell)?.map(|link| (cell, link)))
}

fn used(cell: Cell) -> Swap {
    let expected = Some(cell.version);
    Swap { cell: Cell { bytes: None, ..cell }, expected }
}
