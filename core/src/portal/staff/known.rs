//! Who asks to come in, and from which browser, as far as either is known. Whoever is unknown is drawn
//! stably from what was typed, so that everything behind it is asked of the store all the same.

use crate::access::Username;
use crate::portal::PortalError;
use crate::portal::staff::authenticator::{Authenticator, find_digest, once, recovery_digest};
use crate::portal::staff::cookie::DeviceCookie;
use crate::portal::staff::device::{DeviceCell, device_key};
use crate::portal::staff::door::StaffDoor;
use crate::records::{Account, Credential};
use crate::seal::Place;
use crate::{
    AccountId, Cell, CellKey, CompanyVault, CredentialId, GuardKey, Line, RecordKind, RecordRef, SealError,
    StoreExt, Swap, TenantId, Timestamp, Unique,
};
use uuid::Uuid;
use zeroize::Zeroizing;

/// Whom a username names.
pub(super) struct Asked {
    pub(super) account: Option<Account>,
    pub(super) credential: Option<Credential>,
    /// The account's, or one that no account has.
    pub(super) id: AccountId,
}

/// What was given beside the password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Proof {
    /// A code of the authenticator; it is taken once.
    Code(GuardKey),
    /// One of the recovery codes.
    Recovery(usize),
    /// Neither.
    Nothing,
}

/// The browser somebody comes with.
pub(super) struct Device {
    key: CellKey,
    secret: Zeroizing<Vec<u8>>,
    stands: Option<Cell>,
    /// Whether the browser holds this secret already.
    is_held: bool,
}

impl StaffDoor {
    /// One look-up by name and one by key, even for what can be no username.
    pub(super) async fn look_up(&self, company: &CompanyVault, typed: &str) -> Result<Asked, PortalError> {
        let (tenant, mut bits) = (company.tenant(), [0; 16]);
        company.entropy().fill(&mut bits);
        let named: Option<Username> = typed.parse().ok();
        let nobody = Uuid::from_bytes(bits).as_simple().to_string().parse().ok();
        let Some(asked) = named.clone().or(nobody) else { return Err(PortalError::NotFound) };
        let found = self.portal.store.find_as::<Account>(&Unique::username(tenant, &asked)).await?;
        let account = found.filter(|_| named.is_some());
        let drawn =
            company.blind_index("unknown username", named.as_ref().map_or(typed, Username::as_str))?;
        let id = account.as_ref().map_or_else(|| phantom(drawn.as_bytes()), Account::id);
        let credential = self.credential(tenant, id).await?;
        Ok(Asked { account, credential, id })
    }

    pub(super) async fn credential(
        &self,
        tenant: TenantId,
        account: AccountId,
    ) -> Result<Option<Credential>, PortalError> {
        let key = RecordRef { kind: RecordKind::Credential, id: CredentialId::of(account).as_uuid() };
        let found = self.portal.store.records(tenant, &[key]).await?.pop();
        Ok(found.and_then(|record| record.try_into().ok()))
    }

    /// One look, even where the browser sent nothing. One that was forgotten is another from now on.
    pub(super) async fn device(
        &self,
        company: &CompanyVault,
        account: AccountId,
        cookie: Option<&DeviceCookie>,
        now: Timestamp,
    ) -> Result<Device, PortalError> {
        let mut fresh = Zeroizing::new(vec![0; DeviceCookie::SECRET]);
        company.entropy().fill(&mut fresh);
        let held = cookie.and_then(|cookie| cookie.open(company));
        let (is_held, secret) = (held.is_some(), held.unwrap_or_else(|| fresh.clone()));
        let key = device_key(company, account.as_uuid(), &secret)?;
        let stands = self.portal.store.cell(company.tenant(), &key, now).await?;
        if stands.as_ref().is_some_and(Cell::is_tombstone) {
            let key = device_key(company, account.as_uuid(), &fresh)?;
            return Ok(Device { key, secret: fresh, stands: None, is_held: false });
        }
        Ok(Device { key, secret, stands, is_held })
    }
}

/// An id that no account has, stable for what was typed.
fn phantom(drawn: &[u8; 32]) -> AccountId {
    let bytes = drawn.first_chunk().copied().unwrap_or_default();
    AccountId::from_uuid(uuid::Builder::from_custom_bytes(bytes).into_uuid())
}

impl Asked {
    /// What was given beside the password. Whoever has no authenticator yet has given nothing: they come in
    /// by a link. A key that does not open here is told to operators, and not at the door.
    pub(super) fn proof(
        &self,
        company: &CompanyVault,
        typed: &str,
        now: Timestamp,
    ) -> Result<Proof, SealError> {
        let digest = recovery_digest(company, self.id, typed)?;
        let place = Place::of_authenticator(company.tenant(), self.id);
        let sealed = self.credential.as_ref().and_then(|credential| credential.0.totp.as_ref());
        let key = sealed.map(|sealed| company.open_sealed(&place, sealed).map(Zeroizing::new)).transpose();
        let key = key.unwrap_or_else(|error| {
            tracing::error!(%error, "the key of an account's authenticator does not open");
            None
        });
        let authenticator = key.as_ref().and_then(|key| Authenticator::read(key));
        let Some(authenticator) = authenticator else {
            // As much work for nobody.
            Authenticator::new([0; Authenticator::KEY]).step(typed, now);
            return Ok(Proof::Nothing);
        };
        let left = self.credential.as_ref().map_or(&[][..], |credential| &credential.0.recovery);
        let once = |step| once(company, self.id, key.as_ref().map_or(&[][..], |key| key), step);
        let code = authenticator.step(typed, now).map(once).transpose()?.map(Proof::Code);
        let recovery = find_digest(left, &digest).map(Proof::Recovery);
        Ok(code.or(recovery).unwrap_or(Proof::Nothing))
    }
}

impl Device {
    /// Its cell's id, if the account signed in from it before.
    pub(super) fn known(&self) -> Option<&[u8; 32]> {
        self.stands.as_ref().map(|_| &self.key.id)
    }

    pub(super) const fn id(&self) -> [u8; 32] {
        self.key.id
    }

    /// It as it was seen now.
    pub(super) fn seen(
        &self,
        owner: AccountId,
        name: Option<&Line>,
        now: Timestamp,
    ) -> Result<Swap, PortalError> {
        let before = self.stands.as_ref().map(DeviceCell::read).transpose()?.flatten();
        let first_seen = before.map_or(now, |before| before.first_seen);
        let cell = DeviceCell { name: name.cloned(), first_seen, last_seen: now };
        Ok(cell.put(self.key, owner.as_uuid(), self.stands.as_ref().map(|cell| cell.version)))
    }

    /// What stands there now, where somebody else wrote it meanwhile.
    pub(super) async fn read_again(
        &mut self,
        door: &StaffDoor,
        tenant: TenantId,
        now: Timestamp,
    ) -> Result<(), PortalError> {
        self.stands = door.portal.store.cell(tenant, &self.key, now).await?;
        Ok(())
    }

    /// What the browser is known by from now on; none where it keeps what it has.
    pub(super) fn cookie(&self, company: &CompanyVault) -> Result<Option<DeviceCookie>, SealError> {
        if self.is_held {
            return Ok(None);
        }
        DeviceCookie::seal(company, &self.secret).map(Some)
    }
}
