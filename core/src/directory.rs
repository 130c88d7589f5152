//! The smaller records that dispatches refer to, and the tokens that host products hold.

use crate::access::{Grant, Role};
use crate::record::record;
use crate::words::words;
use crate::{
    AffiliateId, DivisionId, Generation, HttpsUrl, Line, PayorId, RegionId, ServiceLevel, TenantId, Timestamp, TokenId, UnitId,
};

record! {
    /// A group of divisions inside a tenant.
    pub struct Region / RawRegion (RegionId) {
        /// The company it belongs to.
        tenant: TenantId = 4,
        /// Its name.
        name: Line = 5,
    }
}

words! {
    /// What a division is.
    pub enum DivisionKind: "division kind" {
        /// A hospital or other provider facility.
        Provider = 0 "provider",
        /// An EMS agency (NEMSIS dAgency).
        Mobile = 1 "mobile",
        /// A public-health office.
        PublicHealth = 2 "public_health",
    }
}

impl DivisionKind {
    /// Whether its people hold this role: emergency departments', receptions' and public health's at hospitals, agencies' at
    /// agencies. Public health has offices of its own as well; who dispatches, locates or looks on is everywhere.
    #[must_use]
    pub const fn has(self, role: Role) -> bool {
        use Role::*;
        match role {
            EdAdmin | EdNormal | FrontDesk => matches!(self, Self::Provider),
            EmsAdmin | FieldEms | FieldEmsIncident | Dispatch => matches!(self, Self::Mobile),
            PublicHealthAdmin | PublicHealthUser => matches!(self, Self::Provider | Self::PublicHealth),
            Dispatcher | Supervisor | ViewOnly | FamilyReunificationAdmin | FamilyReunification => true,
            // Held in the whole company, in a region, at a facility or an affiliate, or not granted at all.
            FacilitySession | Display | Preview | Affiliate | AffiliateReporting | Patient | Representative | ApiClient
            | Support | Crew | Biller | QaReviewer | HumanResources | Administrator | Onlooker | PortalAdministrator
            | RegionalAdmin | Cmoc => false,
        }
    }
}

record! {
    /// A hospital, EMS agency or public-health office.
    pub struct Division / RawDivision (DivisionId) {
        /// The company it belongs to.
        tenant: TenantId = 4,
        /// The region it belongs to.
        region: RegionId = 5,
        /// Its name.
        name: Line = 6,
        /// What it is.
        kind: DivisionKind = 7,
    }
}

record! {
    /// A vehicle with its crew (NEMSIS eResponse.13, dVehicle.01).
    pub struct Unit / RawUnit (UnitId) {
        /// The company it belongs to.
        tenant: TenantId = 4,
        /// The division that runs it.
        division: Option<DivisionId> = 5,
        /// Its call sign, unique within the tenant (NEMSIS eResponse.14).
        call_sign: Line = 6,
        /// The highest level it can run.
        level: ServiceLevel = 7,
        /// Whether it can be sent.
        in_service: bool = 8,
    }
}

impl Region {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.name.as_str()
    }
}

impl Division {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.name.as_str()
    }
    /// The region it belongs to.
    #[must_use]
    pub const fn region(&self) -> RegionId {
        self.0.region
    }
    /// What it is.
    #[must_use]
    pub const fn kind(&self) -> DivisionKind {
        self.0.kind
    }
}

impl Unit {
    /// Its call sign.
    #[must_use]
    pub fn call_sign(&self) -> &str {
        self.0.call_sign.as_str()
    }
}

record! {
    /// Another company that calls are delegated to (NEMSIS eDisposition.30 4230005).
    pub struct Affiliate / RawAffiliate (AffiliateId) {
        /// The company it belongs to.
        tenant: TenantId = 4,
        /// Its name.
        name: Line = 5,
        /// Whether it reports its crews' steps; if not, boards show no live status.
        progress_reports: bool = 6,
    }
}

record! {
    /// An insurer that pays for transports (NEMSIS ePayment.10).
    pub struct Payor / RawPayor (PayorId) {
        /// The company it belongs to.
        tenant: TenantId = 4,
        /// Its name.
        name: Line = 5,
        /// Whether it asks for an authorization number before booked stretcher transports.
        requires_authorization: bool = 6,
        /// Where the number is asked for (FHIR authorizationUrl).
        form: Option<HttpsUrl> = 7,
    }
}

record! {
    /// An integrator's bearer token. The secret is stored only as a keyed digest.
    pub struct ApiToken / RawApiToken (TokenId) {
        /// The company it belongs to.
        tenant: TenantId = 4,
        /// The person or product behind it; journals name it.
        name: Line = 5,
        /// Keyed digest of the secret, unique.
        secret_digest: [u8; 32] = 6 secret,
        /// The company's key it was digested under.
        digest_key: Generation = 7,
        /// What it is, and where; grants add up.
        grants: Vec<Grant> = 8,
        /// When it was made.
        created_at: Timestamp = 9,
        /// When it stops by itself.
        expires_at: Option<Timestamp> = 10,
        /// When it was revoked.
        revoked_at: Option<Timestamp> = 11,
    }
}

impl ApiToken {
    /// The person or product behind it.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.name.as_str()
    }
    /// What it is, and where.
    #[must_use]
    pub fn grants(&self) -> &[Grant] {
        &self.0.grants
    }
    /// Whether it is good at `now`.
    #[must_use]
    pub fn is_live(&self, now: Timestamp) -> bool {
        self.0.revoked_at.is_none() && self.0.expires_at.is_none_or(|end| now < end)
    }
}
