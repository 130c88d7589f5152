//! Who did something, for whom and why, and from which device.

use crate::codec::{DecodeError, Value, fields, words};
use crate::{AccountId, DisplayId, HostUserId, HostWorkId, Line, OperatorId, SessionId, TenantId, TokenId};

/// A person, product or device, by its id. There is no shared account among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Actor {
    /// The library itself, on a timer.
    System,
    /// A person at the deployment's command line.
    Operator(OperatorId),
    /// A host product or a person behind an API token.
    Token(TokenId),
    /// A browser signed in with a facility's code.
    Session(SessionId),
    /// A wall screen.
    Display(DisplayId),
    /// A person whom the host product signed in and vouches for.
    HostUser(HostUserId),
    /// Background work of the host product.
    HostWork(HostWorkId),
    /// A person who signed in with an account of their own.
    Account(AccountId),
}

impl Value for Actor {
    fn store(&self, out: &mut Vec<u8>) {
        let (number, id) = match *self {
            Self::System => return out.push(0),
            Self::Operator(id) => (1, id.as_uuid()),
            Self::Token(id) => (2, id.as_uuid()),
            Self::Session(id) => (3, id.as_uuid()),
            Self::Display(id) => (4, id.as_uuid()),
            Self::HostUser(id) => (5, id.as_uuid()),
            Self::HostWork(id) => (6, id.as_uuid()),
            Self::Account(id) => (7, id.as_uuid()),
        };
        out.push(number);
        id.store(out);
    }

    fn load(bytes: &[u8]) -> Result<Self, DecodeError> {
        match bytes.split_first().ok_or(DecodeError::Short)? {
            (0, []) => Ok(Self::System),
            (0, _) => Err(DecodeError::Long),
            (1, id) => OperatorId::load(id).map(Self::Operator),
            (2, id) => TokenId::load(id).map(Self::Token),
            (3, id) => SessionId::load(id).map(Self::Session),
            (4, id) => DisplayId::load(id).map(Self::Display),
            (5, id) => HostUserId::load(id).map(Self::HostUser),
            (6, id) => HostWorkId::load(id).map(Self::HostWork),
            (7, id) => AccountId::load(id).map(Self::Account),
            _ => Err(DecodeError::UnknownWord("actor")),
        }
    }
}

/// An actor with the name they had then. The id stands where nothing is erased, the name in the payload.
#[derive(Clone, PartialEq, Eq)]
pub struct Party {
    /// Who.
    pub actor: Actor,
    /// What they are called.
    pub name: Option<Line>,
}

impl Party {
    /// A person at the deployment's command line.
    #[must_use]
    pub fn operator(tenant: TenantId, name: Line) -> Self {
        Self { actor: Actor::Operator(OperatorId::of(tenant, &name)), name: Some(name) }
    }
}

impl From<Actor> for Party {
    fn from(actor: Actor) -> Self {
        Self { actor, name: None }
    }
}

impl std::fmt::Debug for Party {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Party({:?})", self.actor)
    }
}

/// What the header's actors were called when it was written.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Names {
    /// Who did it.
    pub actor: Option<Line>,
    /// On whose behalf.
    pub on_behalf_of: Option<Line>,
    /// Who authorized it.
    pub authorizer: Option<Line>,
}
fields!(Names { actor = 1, on_behalf_of = 2, authorizer = 3 });

impl std::fmt::Debug for Names {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Names(..)")
    }
}

words! {
    /// What something was done or shown for (FHIR v3-PurposeOfUse).
    pub enum PurposeOfUse: "purpose of use" {
        /// Caring for the patient (TREAT).
        Treatment = 0 "treatment",
        /// Caring for the patient in an emergency (ETREAT).
        Emergency = 1 "emergency",
        /// Past what the rules withhold, with a reason (BTG).
        BreakGlass = 2 "break_glass",
        /// Billing and authorizations (HPAYMT).
        Payment = 3 "payment",
        /// Running the company (HOPERAT).
        Operations = 4 "operations",
        /// The patient asked for it (PATRQT).
        PatientRequest = 5 "patient_request",
        /// The family asked for it (FAMRQT).
        FamilyRequest = 6 "family_request",
        /// Public health (PUBHLTH).
        PublicHealth = 7 "public_health",
        /// A threat to many (DISASTER).
        Disaster = 8 "disaster",
        /// A court or an authority (HLEGAL).
        Legal = 9 "legal",
    }
}

/// The device a request came from, as far as it is known. It stands in payloads, so that it can be erased.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Client {
    /// IP address.
    pub address: Option<Line>,
    /// Browser or product, as it names itself.
    pub agent: Option<Line>,
}
fields!(Client { address = 1, agent = 2 });

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Client(..)")
    }
}
