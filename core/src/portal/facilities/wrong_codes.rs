//! Sign-ins with an ID that is a facility's and a code that is not: whether somebody guesses, or a nurse has
//! an old note.

use crate::access::Action;
use crate::journal::{Client, LogonEvent, LogonKey, LogonNumber, LogonOutcome, LogonRow};
use crate::portal::seat::rights::may_at;
use crate::portal::{BATCH, Facilities, PortalError, Seat, source};
use crate::{FacilityId, Timestamp};
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU16;
use std::time::Duration;

/// So many rows of history are looked through at most, the newest ones.
const MOST_ROWS: u64 = 50_000;
/// What screens repeat is told so late at most.
const LATE: Duration = Duration::from_secs(600);

/// The wrong codes tried at one facility's ID. Guesses beyond 600 in a minute are counted without an ID, and
/// are not among them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongCodes {
    /// The facility.
    pub facility: FacilityId,
    /// How many were tried.
    pub tries: u64,
    /// When the first of them was.
    pub first: Timestamp,
    /// When the last of them was.
    pub last: Timestamp,
    /// From how many sources: addresses, and networks of those that have IPv6.
    pub sources: usize,
}

/// One try, or several from one place that history tells as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongCode {
    /// When.
    pub at: Timestamp,
    /// How many.
    pub count: u32,
    /// From where, by what.
    pub client: Client,
}

impl Facilities<'_> {
    /// At which facilities' IDs wrong codes were tried since a moment, the most tried first: those whose
    /// codes the viewer may read out.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn wrong_codes(self, since: Timestamp) -> Result<Vec<WrongCodes>, PortalError> {
        let seat = self.seat;
        let standings = seat.allow_somewhere(&[Action::ReadAccessCode], None).await?;
        let (boards, mut found) = (seat.boards().await?, BTreeMap::<FacilityId, Tried>::new());
        let key = LogonKey::All(seat.viewer.tenant);
        seat.wrong_codes_in(&key, since, |facility, row| found.entry(facility).or_default().add(row)).await?;
        let is_theirs = |id: &FacilityId| {
            let place = boards.facility_record(*id);
            place.is_some_and(|place| may_at(standings, boards, Action::ReadAccessCode, &place))
        };
        let theirs = found.into_iter().filter(|(id, _)| is_theirs(id));
        let mut told: Vec<WrongCodes> = theirs.filter_map(|(id, tried)| tried.told(id)).collect();
        told.sort_by_key(|codes| std::cmp::Reverse(codes.tries));
        Ok(told)
    }

    /// The wrong codes tried at a facility's ID since a moment, the newest first.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Store`].
    pub async fn wrong_codes_of(
        self,
        id: FacilityId,
        since: Timestamp,
    ) -> Result<Vec<WrongCode>, PortalError> {
        let seat = self.seat;
        seat.allow_at(Action::ReadAccessCode, id).await?;
        let (key, mut tries) = (LogonKey::Facility(seat.viewer.tenant, id), Vec::new());
        let tried = |row: LogonRow| WrongCode { at: row.at, count: row.count, client: row.client };
        seat.wrong_codes_in(&key, since, |_, row| tries.push(tried(row))).await?;
        tries.reverse();
        Ok(tries)
    }
}

/// What adds up at one facility.
#[derive(Default)]
struct Tried {
    tries: u64,
    span: Option<(Timestamp, Timestamp)>,
    sources: BTreeSet<String>,
}

impl Tried {
    fn add(&mut self, row: LogonRow) {
        self.tries += u64::from(row.count);
        let (first, last) = self.span.unwrap_or((row.at, row.at));
        self.span = Some((first.min(row.at), last.max(row.at)));
        self.sources.extend(row.client.address.map(|address| source(address.as_str())));
    }

    fn told(self, facility: FacilityId) -> Option<WrongCodes> {
        let (first, last) = self.span?;
        Some(WrongCodes { facility, tries: self.tries, first, last, sources: self.sources.len() })
    }
}

impl Seat<'_> {
    async fn wrong_codes_in(
        &self,
        key: &LogonKey,
        since: Timestamp,
        mut tell: impl FnMut(FacilityId, LogonRow) + Send,
    ) -> Result<(), PortalError> {
        let mut after = self.logons_before(since).await?;
        loop {
            let rows = self.portal.store.logons(key, after, BATCH).await?;
            let is_last = rows.len() < BATCH.get().into();
            for (number, row) in rows {
                after = number;
                let is_wrong = row.event == LogonEvent::SignIn && row.outcome == LogonOutcome::WrongCode;
                match row.facility {
                    Some(facility) if is_wrong && row.at >= since => tell(facility, row),
                    _ => {}
                }
            }
            if is_last {
                return Ok(());
            }
        }
    }

    /// Behind which row of history to read on for what was at or after a moment, and for the newest rows
    /// alone where those are too many. Rows stand in the order in which they were written, which is that of
    /// their moments but for what was told late: so the first of them is found by halves.
    async fn logons_before(&self, since: Timestamp) -> Result<LogonNumber, PortalError> {
        let (tenant, since) = (self.viewer.tenant, since.minus(LATE));
        let digested = self.portal.last_digested(tenant).await?;
        let (mut before, mut behind) = (0, digested.0);
        while before < behind {
            let middle = before + (behind - before) / 2;
            let key = LogonKey::All(tenant);
            let next = self.portal.store.logons(&key, LogonNumber(middle), NonZeroU16::MIN).await?;
            match next.first() {
                Some((_, row)) if row.at < since => before = middle + 1,
                _ => behind = middle,
            }
        }
        Ok(LogonNumber(before.max(digested.0.saturating_sub(MOST_ROWS))))
    }
}
