//! Who is signed in now.

use super::Accounts;
use super::rights::permitted;
use crate::access::Action;
use crate::board::LiveBoards;
use crate::gate::{SignedIn, SignedInStage, SignedInView, Standings};
use crate::portal::seat::page::Page;
use crate::portal::staff::device::DeviceCell;
use crate::portal::staff::session_cell::SessionCell;
use crate::portal::{MOST_AT_ONCE, PortalError, Seat};
use crate::records::Account;
use crate::{Cell, CellKey, CellRange, Space};
use std::num::NonZeroU16;
use std::time::Duration;

const CELLS: NonZeroU16 = NonZeroU16::new(MOST_AT_ONCE as u16).expect("it is not zero");
/// More lines than anybody reads at once; beyond them, it says that there are more.
const MOST: usize = 4_096;

impl Accounts<'_> {
    /// Everybody who is signed in, those who did something last come first: in the whole company, or of those
    /// who hold roles at the viewer's places. Who stands open is what the store says, on every node alike.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn heartbeat(self) -> Result<Page<SignedInView>, PortalError> {
        let seat = self.seat;
        let standings = seat.allow_somewhere(&[Action::ReadHeartbeat], None).await?;
        let boards = seat.boards().await?;
        let (tenant, space) = (seat.viewer.tenant, Space::Session);
        let mut range = CellRange { tenant, space, owner: None, upto: i64::MAX, after: None };
        let (mut items, mut more) = (Vec::new(), true);
        while more && items.len() < MOST {
            let cells = seat.portal.store.cells(&range, seat.now, CELLS).await?;
            more = cells.len() == usize::from(CELLS.get());
            range.after = cells.last().map(|cell| (cell.rank, cell.key.id));
            for cell in cells {
                items.extend(seat.signed_in(standings, boards, &cell).await?);
            }
        }
        items.sort_by_key(|line: &SignedInView| std::cmp::Reverse(line.last_act()));
        Ok(Page { items, more })
    }
}

impl Seat<'_> {
    /// The line of a session that goes on, if the viewer is shown it.
    async fn signed_in(
        &self,
        standings: &Standings,
        boards: &LiveBoards,
        cell: &Cell,
    ) -> Result<Option<SignedInView>, PortalError> {
        let Some(session) = SessionCell::read(cell)? else { return Ok(None) };
        let account = boards.account(session.account).filter(|account| session.is_of(account));
        let Some(account) = account else { return Ok(None) };
        let facts = boards.account_facts(standings, &account, self.now);
        if !permitted(standings, &facts, Action::ReadHeartbeat) {
            return Ok(None);
        }
        let shown = self.shown_of(standings, &account).await?;
        let line = SignedIn {
            account: session.account,
            session: session.session,
            stage: self.stage_of(boards, &session, &account),
            since: session.signed_in,
            last_act: session.seen,
            is_known_device: self.was_known_before(&session).await?,
            client: session.client,
        };
        Ok(Some(SignedInView::new(line, Some((&account, shown)))))
    }

    /// Whether they had signed in from that browser before.
    async fn was_known_before(&self, session: &SessionCell) -> Result<bool, PortalError> {
        let Some(id) = session.device else { return Ok(false) };
        let key = CellKey { space: Space::Device, id };
        let cell = self.portal.store.cell(self.viewer.tenant, &key, self.now).await?;
        let device = cell.as_ref().map(DeviceCell::read).transpose()?.flatten();
        Ok(device.is_some_and(|device| device.first_seen < session.signed_in))
    }

    /// By what the store says: on the node that it comes to, a session may have been used since.
    fn stage_of(&self, boards: &LiveBoards, session: &SessionCell, account: &Account) -> SignedInStage {
        if !session.is_full() {
            return SignedInStage::SettingUp;
        }
        let minutes = boards.tenant().lock_after_min();
        let is_idle = session.seen.plus(Duration::from_secs(60 * u64::from(minutes))) <= self.now;
        if is_idle && !account.stays_open() { SignedInStage::Locked } else { SignedInStage::Full }
    }
}
