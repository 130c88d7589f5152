//! Logon history, the newest rows first.
//!
//! Rows are numbered without a gap in the order of commits, so what stands before a row is a range of
//! numbers, and a moment is found by halving: each step reads one row. Times of rows rise but for the little
//! that the clocks of nodes differ, which is looked past.

use super::Accounts;
use super::input::LogonFilter;
use super::rights::{account_ref, permitted};
use crate::access::Action;
use crate::change::Access;
use crate::gate::{LogonView, Standings, versions};
use crate::journal::{EntryKind, LogonKey, LogonNumber, LogonRow};
use crate::portal::{PortalError, Seat, fixed, may_in_company};
use crate::records::Account;
use crate::{AccountId, Disclosure, Timestamp, Word};
use std::collections::HashMap;
use std::num::NonZeroU16;
use std::time::Duration;

/// Rows that are read at a time.
const STRETCH: u16 = 512;
/// So many are read for one page, whatever is found among them.
const MOST_READ: usize = 16_384;
/// So far do clocks of nodes differ at most that still serve.
const APART: Duration = Duration::from_secs(120);

/// Rows of logon history, the newest first.
#[derive(Clone, Debug)]
pub struct Logons {
    /// The rows.
    pub items: Vec<LogonView>,
    /// Before which row older ones go on; none where there are none. Where much had to be read past, a page
    /// is short, or empty, and there may be older ones all the same.
    pub next: Option<LogonNumber>,
}

/// An account that rows are of, as far as it is shown; none of one that the viewer may not read rows of.
type Known = HashMap<AccountId, Option<(Account, Disclosure)>>;

impl Accounts<'_> {
    /// Who signed in and out, and who was refused, the newest first: at the whole company's doors, or of
    /// those who hold roles at the viewer's places. That it was read is journaled before it is answered.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn logons(
        self,
        filter: &LogonFilter,
        before: Option<LogonNumber>,
        limit: NonZeroU16,
    ) -> Result<Logons, PortalError> {
        let (seat, about) = (self.seat, filter.account.map(account_ref));
        let standings = seat.allow_somewhere(&[Action::ReadLogons], about).await?;
        let mut upto = match (before, filter.until) {
            (Some(before), _) => LogonNumber(before.0.saturating_sub(1)),
            (None, Some(until)) => seat.last_logon_before(until.plus(APART)).await?,
            (None, None) => seat.newest_logon().await?,
        };
        let (mut items, mut known, mut read) = (Vec::new(), Known::new(), 0);
        'pages: while upto.0 > 0 && read < MOST_READ {
            let rows = seat.logons_up_to(upto).await?;
            read += rows.len().max(1);
            for (number, row) in rows.into_iter().rev() {
                if items.len() == usize::from(limit.get()) {
                    break 'pages;
                }
                let is_older = filter.from.is_some_and(|from| row.at.plus(APART) < from);
                upto = LogonNumber(if is_older { 0 } else { number.0 - 1 });
                if is_older {
                    break 'pages;
                }
                if filter.takes(&row) {
                    items.extend(seat.logon_view(standings, &mut known, (number, &row)).await?);
                }
            }
        }
        seat.journal_reading_logons(standings, filter).await?;
        Ok(Logons { items, next: (upto.0 > 0).then(|| LogonNumber(upto.0 + 1)) })
    }
}

impl LogonFilter {
    fn takes(&self, row: &LogonRow) -> bool {
        self.account.is_none_or(|account| row.account == Some(account))
            && self.from.is_none_or(|from| from <= row.at)
            && self.until.is_none_or(|until| row.at < until)
    }
}

impl Seat<'_> {
    /// The row, if the viewer may read it.
    async fn logon_view(
        &self,
        standings: &Standings,
        known: &mut Known,
        (number, row): (LogonNumber, &LogonRow),
    ) -> Result<Option<LogonView>, PortalError> {
        let all = may_in_company(standings, Action::ReadLogons);
        if let Some(id) = row.account
            && !known.contains_key(&id)
        {
            known.insert(id, self.readable(standings, id).await?);
        }
        let account = row.account.and_then(|id| known.get(&id)).and_then(Option::as_ref);
        let account = account.map(|(account, shown)| (account, *shown));
        Ok((all || account.is_some()).then(|| LogonView::new(number, row, account)))
    }

    async fn readable(
        &self,
        standings: &Standings,
        id: AccountId,
    ) -> Result<Option<(Account, Disclosure)>, PortalError> {
        let boards = self.boards().await?;
        let Some(account) = boards.account(id) else { return Ok(None) };
        let facts = boards.account_facts(standings, &account, self.now);
        if !permitted(standings, &facts, Action::ReadLogons) {
            return Ok(None);
        }
        let shown = self.shown_of(standings, &account).await?;
        Ok(Some((account, shown)))
    }

    async fn journal_reading_logons(
        &self,
        standings: &Standings,
        filter: &LogonFilter,
    ) -> Result<(), PortalError> {
        let words = vec![Action::ReadLogons.word().to_owned()];
        let surface = fixed("logon history");
        let access = Access { surface, words, rules: Vec::new(), policy: versions(standings) };
        let record = filter.account.map(account_ref);
        let entry = self.draft().await?.access(EntryKind::Disclosure, record, access)?;
        self.portal.store.commit(&entry.finish()).await?;
        Ok(())
    }

    /// The last rows up to a number, in order.
    async fn logons_up_to(&self, upto: LogonNumber) -> Result<Vec<(LogonNumber, LogonRow)>, PortalError> {
        let after = upto.0.saturating_sub(u64::from(STRETCH));
        let many = u16::try_from(upto.0 - after).ok().and_then(NonZeroU16::new).unwrap_or(NonZeroU16::MIN);
        Ok(self.portal.store.logons(&LogonKey::All(self.viewer.tenant), LogonNumber(after), many).await?)
    }

    /// The row behind a number.
    async fn logon_after(&self, number: u64) -> Result<Option<LogonRow>, PortalError> {
        let all = LogonKey::All(self.viewer.tenant);
        let rows = self.portal.store.logons(&all, LogonNumber(number), NonZeroU16::MIN).await?;
        Ok(rows.into_iter().next().map(|(_, row)| row))
    }

    /// The number of the newest row; nothing where there is none.
    async fn newest_logon(&self) -> Result<LogonNumber, PortalError> {
        self.last_logon_where(|_| true).await
    }

    /// The number of the last row before a moment.
    async fn last_logon_before(&self, moment: Timestamp) -> Result<LogonNumber, PortalError> {
        self.last_logon_where(|row| row.at < moment).await
    }

    /// The number of the last row for which it holds, as it does for all rows before it.
    async fn last_logon_where(&self, holds: impl Fn(&LogonRow) -> bool) -> Result<LogonNumber, PortalError> {
        let is_behind = async |number: u64| {
            Ok::<_, PortalError>(self.logon_after(number).await?.is_some_and(|row| holds(&row)))
        };
        let (mut low, mut step) = (0, 1);
        // It holds for row `low`, and not for row `low + step`.
        while is_behind(low + step - 1).await? {
            low += step;
            step *= 2;
        }
        while step > 1 {
            step /= 2;
            if is_behind(low + step - 1).await? {
                low += step;
            }
        }
        Ok(LogonNumber(low))
    }
}
