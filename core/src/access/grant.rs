//! A role somebody holds: where, until when, and from which networks.

use super::{InvalidScope, Network, Role, RoleSet, Scope};
use crate::Timestamp;
use crate::codec::{DecodeError, FieldReader, FieldWriter, UnknownWord, Value};
use crate::text::as_text;
use std::collections::BTreeMap;
use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

/// One role at one place. Its text is `ROLE`, `ROLE@division:ID`, and behind a comma each `until=TIME` and
/// `from=NETWORK`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Grant {
    role: Role,
    scope: Scope,
    until: Option<Timestamp>,
    from: Vec<Network>,
}

/// The grant cannot be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidGrant {
    /// No rule could ever apply to the role there.
    #[error("{role} is not held there; {home}", role = .0, home = super::scope::grant_it(*.0))]
    Misplaced(Role),
    /// The role is not a word.
    #[error(transparent)]
    Role(UnknownWord),
    /// The place is not a scope.
    #[error(transparent)]
    Scope(#[from] InvalidScope),
    /// A part behind a comma is not understood.
    #[error("unknown condition; use until=2027-01-01T00:00:00Z or from=10.20.0.0/16")]
    Condition,
}

impl Grant {
    /// A role at a place, without an end and from anywhere.
    ///
    /// # Errors
    /// [`InvalidGrant::Misplaced`] when no rule for the role could apply there.
    pub const fn new(role: Role, scope: Scope) -> Result<Self, InvalidGrant> {
        if scope.fits(role) {
            Ok(Self { role, scope, until: None, from: Vec::new() })
        } else {
            Err(InvalidGrant::Misplaced(role))
        }
    }

    /// The same grant until a moment.
    #[must_use]
    pub fn until(self, until: Timestamp) -> Self {
        Self { until: Some(until), ..self }
    }

    /// The same grant provisionally: it holds only from these networks.
    #[must_use]
    pub fn from_networks(self, from: Vec<Network>) -> Self {
        Self { from, ..self }
    }

    /// The networks it holds from; none where it holds from anywhere.
    #[must_use]
    pub fn networks(&self) -> &[Network] {
        &self.from
    }

    /// The role.
    #[must_use]
    pub const fn role(&self) -> Role {
        self.role
    }

    /// Where it holds.
    #[must_use]
    pub const fn scope(&self) -> Scope {
        self.scope
    }

    /// From when on it gives nothing; none where it has no end.
    #[must_use]
    pub const fn ends(&self) -> Option<Timestamp> {
        self.until
    }

    /// Whether it holds at `now` for somebody at this address; one from nowhere is in no network.
    #[must_use]
    pub fn holds(&self, address: Option<IpAddr>, now: Timestamp) -> bool {
        let from =
            || address.is_some_and(|address| self.from.iter().any(|network| network.contains(address)));
        self.until.is_none_or(|until| now < until) && (self.from.is_empty() || from())
    }

    /// Whether this one holds wherever and for as long as another does that ends at `until` at the latest.
    pub(crate) fn outlasts(&self, other: &Self, until: Option<Timestamp>) -> bool {
        let ends = other.until.into_iter().chain(until).min();
        let lasts = self.until.is_none_or(|own| ends.is_some_and(|end| end <= own));
        let is_within = !other.from.is_empty() && other.from.iter().all(|from| self.from.contains(from));
        lasts && (self.from.is_empty() || is_within)
    }

    /// What adds up where, of the grants that hold.
    pub(crate) fn add_up<'g>(
        grants: impl IntoIterator<Item = &'g Self>,
        address: Option<IpAddr>,
        now: Timestamp,
    ) -> BTreeMap<Scope, RoleSet> {
        let mut places = BTreeMap::new();
        for grant in grants.into_iter().filter(|grant| grant.holds(address, now)) {
            let roles = places.entry(grant.scope).or_insert(RoleSet::NONE);
            *roles = roles.with(grant.role);
        }
        places
    }
}

impl fmt::Display for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.role)?;
        if self.scope != Scope::Company {
            write!(f, "@{}", self.scope)?;
        }
        if let Some(until) = self.until {
            write!(f, ",until={until}")?;
        }
        self.from.iter().try_for_each(|network| write!(f, ",from={network}"))
    }
}

impl FromStr for Grant {
    type Err = InvalidGrant;
    fn from_str(text: &str) -> Result<Self, InvalidGrant> {
        let mut parts = text.split(',');
        let place = parts.next().unwrap_or_default();
        let (role, scope) = place
            .split_once('@')
            .map_or(Ok((place, Scope::Company)), |(role, scope)| scope.parse().map(|scope| (role, scope)))?;
        let mut grant = Self::new(role.parse().map_err(InvalidGrant::Role)?, scope)?;
        for part in parts {
            match part.split_once('=') {
                Some(("until", time)) if grant.until.is_none() => {
                    grant.until = Some(time.parse().map_err(|_| InvalidGrant::Condition)?);
                }
                Some(("from", network)) => {
                    grant.from.push(network.parse().map_err(|_| InvalidGrant::Condition)?)
                }
                _ => return Err(InvalidGrant::Condition),
            }
        }
        Ok(grant)
    }
}
as_text!(shown Grant);

impl Value for Grant {
    fn store(&self, out: &mut Vec<u8>) {
        let Self { role, scope, until, from } = self;
        let mut fields = FieldWriter::closed(out);
        fields.put(1, role);
        fields.put(2, scope);
        fields.put(3, until);
        fields.put(4, from);
        fields.finish();
    }

    fn load(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut fields = FieldReader::new(bytes)?;
        let (role, scope) = (fields.take(1)?, fields.take(2)?);
        let (until, from) = (fields.take(3)?, fields.take(4)?);
        fields.closed("Grant")?;
        let placed = Self::new(role, scope).map_err(|_| DecodeError::UnknownWord("grant"))?;
        Ok(Self { until, from, ..placed })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Word;

    const ID: &str = "0192d3a4-0000-7000-8000-000000000001";

    #[test]
    fn a_grant_is_read_back_as_it_is_written() {
        for text in [
            "dispatcher".to_owned(),
            format!("ed_normal@division:{ID}"),
            format!("cmoc@region:{ID},until=2027-01-01T00:00:00Z"),
            format!("affiliate@affiliate:{ID},from=10.0.0.0/8,from=2001:db8::/32"),
            format!("onlooker@facility:{ID},until=2027-01-01T00:00:00.5Z,from=10.0.0.0/8"),
        ] {
            let grant: Grant = text.parse().unwrap_or_else(|problem| panic!("{text}: {problem}"));
            assert_eq!(grant.to_string(), text);
        }
        for bad in [
            "",
            "Dispatcher",
            "ed_normal",
            "dispatcher@division:7",
            "dispatcher,until=soon",
            "dispatcher,for=ever",
            "biller@planet:1",
            "crew@unit:0192d3a4-0000-7000-8000-000000000001",
            "patient@patient:0192d3a4-0000-7000-8000-000000000001",
        ] {
            assert!(bad.parse::<Grant>().is_err(), "{bad}");
        }
    }

    #[test]
    fn every_role_has_one_kind_of_place_or_a_door_of_its_own() {
        let id = ID.parse().unwrap();
        let places = [
            Scope::Company,
            Scope::Region(ID.parse().unwrap()),
            Scope::Division(id),
            Scope::Facility(ID.parse().unwrap()),
            Scope::Affiliate(ID.parse().unwrap()),
        ];
        let homeless: Vec<&str> = Role::ALL
            .iter()
            .filter(|role| !places.iter().any(|place| place.fits(**role)))
            .map(|role| role.word())
            .collect();
        assert_eq!(
            homeless,
            ["facility_session", "display", "preview", "patient", "representative", "support"]
        );
    }

    #[test]
    fn only_grants_that_hold_add_up() {
        let noon: Timestamp = "2026-11-22T12:00:00Z".parse().unwrap();
        let later: Timestamp = "2026-11-22T12:00:01Z".parse().unwrap();
        let grants: Vec<Grant> =
            ["dispatcher", "biller,until=2026-11-22T12:00:01Z", "administrator,from=10.0.0.0/8"]
                .iter()
                .map(|text| text.parse().unwrap())
                .collect();
        let roles = |address: Option<&str>, now| {
            let address = address.map(|text| text.parse().unwrap());
            let places = Grant::add_up(&grants, address, now);
            places
                .get(&Scope::Company)
                .copied()
                .unwrap_or_default()
                .iter()
                .map(Word::word)
                .collect::<Vec<_>>()
        };
        assert_eq!(roles(Some("10.1.1.1"), noon), ["dispatcher", "biller", "administrator"]);
        assert_eq!(roles(Some("10.1.1.1"), later), ["dispatcher", "administrator"]);
        assert_eq!(roles(Some("192.0.2.1"), noon), ["dispatcher", "biller"]);
        assert_eq!(roles(None, noon), ["dispatcher", "biller"]);
    }
}
