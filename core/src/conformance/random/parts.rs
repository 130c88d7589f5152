//! Random parts of records: bookings, progress, logon rows.

use super::Dice;
use crate::journal::{Actor, Client, LogonRow};
use crate::{
    AccountId, Authorization, BookedTime, Booking, DisplayId, FacilityId, HostUserId, HostWorkId, Line, Note,
    OperatorId, Progress, SessionId, Stamped, Step, TokenId, UnknownFields, Word,
};
use uuid::Uuid;

impl Dice {
    /// Bits of an id that nothing has.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        Uuid::from_slice(&self.bytes()[..16]).expect("sixteen bytes")
    }

    /// A booked time, revised or not.
    #[must_use]
    pub fn booking(&self) -> Booking {
        Booking {
            time: self.booked(),
            revised: self.maybe(|| self.booked()),
            waits_since: self.maybe(|| self.time()),
        }
    }

    fn booked(&self) -> BookedTime {
        match self.below(3) {
            0 => BookedTime::Exact(self.time()),
            1 => BookedTime::Window { from: self.time(), until: self.time() },
            _ => BookedTime::WillCall { not_before: self.maybe(|| self.time()) },
        }
    }

    /// An authorization with or without number and answer.
    #[must_use]
    pub fn authorization(&self) -> Authorization {
        Authorization {
            number: self.maybe(|| self.text::<Line>(Line::MAX).into()),
            decision: self.maybe(|| self.word()),
            unnecessary: self.coin(),
        }
    }

    /// Some steps, and perhaps an end.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let some = Step::ALL.iter().filter(|_| self.coin());
        let progress = some.fold(Progress::default(), |progress, step| {
            let by = self.stamped();
            progress.correct(*step, by.recorded_at, by).expect("not cancelled and not ahead")
        });
        let wrong = progress.stamps().first().map(|stamp| stamp.step).filter(|_| self.coin());
        let progress = wrong.and_then(|step| progress.remove(step).ok()).unwrap_or(progress);
        let by = self.stamped();
        let ended = match self.below(4) {
            0 => progress.cancel(by.recorded_at, self.text(Line::MAX), by),
            1 => progress.close(by.recorded_at, self.word(), by),
            2 => progress.step(Step::InService, by.recorded_at, by),
            _ => return progress,
        };
        ended.unwrap_or(progress)
    }

    fn stamped(&self) -> Stamped {
        Stamped {
            actor: self.actor(),
            source: self.word(),
            recorded_at: self.time(),
            name: self.maybe(|| self.text(Line::MAX)),
        }
    }

    /// Anybody.
    #[must_use]
    pub fn actor(&self) -> Actor {
        let kind = self.below(5);
        if kind == 0 {
            return Actor::System;
        }
        let id = self.uuid();
        // Those that came later are told by the id: no other value of a seed is another for them.
        match (kind, id.as_u128() % 3) {
            (1, 2) => Actor::HostUser(HostUserId::from_uuid(id)),
            (1, _) => Actor::Operator(OperatorId::from_uuid(id)),
            (2, 2) => Actor::HostWork(HostWorkId::from_uuid(id)),
            (2, _) => Actor::Token(TokenId::from_uuid(id)),
            (3, 2) => Actor::Account(AccountId::from_uuid(id)),
            (3, _) => Actor::Session(SessionId::from_uuid(id)),
            _ => Actor::Display(DisplayId::from_uuid(id)),
        }
    }

    /// Several lines.
    #[must_use]
    pub fn note(&self) -> Note {
        if self.coin() {
            return self.text(Note::MAX);
        }
        let text: Line = self.text(Line::MAX);
        let lines = 1 + self.below(9);
        vec![text.as_str(); lines].join("\n").parse().expect("nine lines are within bounds")
    }

    /// A row of logon history.
    #[must_use]
    pub fn logon(&self) -> LogonRow {
        let row = LogonRow {
            at: self.time(),
            event: self.word(),
            outcome: self.word(),
            facility: self.maybe(|| FacilityId::from_uuid(self.uuid())),
            display: self.maybe(|| DisplayId::from_uuid(self.uuid())),
            session: self.maybe(|| SessionId::from_uuid(self.uuid())),
            client: Client {
                address: self.maybe(|| self.text(Line::MAX)),
                agent: self.maybe(|| self.text(Line::MAX)),
            },
            boot: self.uuid(),
            count: 1 + u32::try_from(self.below(3)).unwrap_or_default(),
            account: None,
            unknown: UnknownFields::default(),
        };
        // Told by what was drawn anyway, as actors are.
        let bits = row.boot.as_u128();
        let account = (bits % 3 == 2).then(|| AccountId::from_uuid(Uuid::from_u128(!bits)));
        LogonRow { account, ..row }
    }
}
