//! People in the middle of their day: one who is signed in twice, and one who was just given a link.

use super::company::{Company, NOW};
use super::staff::{PASSWORD, Person, Staff, second, signed, visit};
use bayboard::Timestamp;
use bayboard::access::Role;
use bayboard::portal::{
    Act, AuthenticatorForm, DeviceCookie, Hashing, PasswordProblem, PortalError, StaffCookie, StaffDoor,
    StaffForm, StaffSession, StaffSignIn, Stage, Visit,
};
use bayboard::{SessionId, TenantId};
use std::sync::atomic::{AtomicI64, Ordering};

pub struct People {
    pub door: StaffDoor,
    tenant: TenantId,
    ada: Person,
    device: DeviceCookie,
    device_id: [u8; 32],
    pub cookie: StaffCookie,
    pub session: StaffSession,
    other: SessionId,
    link: String,
    /// Of an authenticator that is being set up.
    token: String,
    app: totp_rs::Totp,
    pub visit: Visit,
    /// Each code is taken once, and each try brings the next.
    step: AtomicI64,
}

impl People {
    /// All that is counted or known of them stands there already, as it does on any day but the first.
    pub async fn come_in(hashing: &Hashing) -> (Company, Self) {
        let staff = Staff::with(hashing.clone()).await;
        let (ada, visit) = (staff.person("ada", Role::Dispatcher).await, visit("192.0.2.9"));
        let device = staff.come_in(&ada, second(-300)).await.device.unwrap();
        let again = async |seconds: i64| {
            let code = ada.code(second(seconds));
            let form = ("ada", PASSWORD, code.as_str());
            signed(staff.sign_in(form, Some(&device), "192.0.2.9", second(seconds)).await).session
        };
        let (cookie, other) = (again(-270).await, again(-240).await);
        let [session, other] =
            [staff.session(&cookie, NOW).await.unwrap(), staff.session(&other, NOW).await.unwrap()];
        let fresh = staff.account("bob", Role::Biller).await;
        let link = staff.link(fresh, NOW).await;
        let set_up = staff.door.begin_authenticator(&session, NOW).await.unwrap();
        let app = super::staff::app(&set_up.key_base32);
        let device_id = staff.door.devices(&session, NOW).await.unwrap().last().unwrap().id;
        let Staff { company, door } = staff;
        let (tenant, other, token) = (company.tenant, other.session_id(), set_up.token);
        let step = AtomicI64::new(0);
        let people = Self {
            door,
            tenant,
            ada,
            device,
            device_id,
            cookie,
            session,
            other,
            link,
            token,
            app,
            visit,
            step,
        };
        (company, people)
    }

    /// A code good now, which was not used before.
    fn moment(&self) -> Timestamp {
        second(30 * self.step.fetch_add(1, Ordering::SeqCst))
    }

    pub async fn sign_in(&self, right: bool) -> Result<(), PortalError> {
        let (password, code) = (if right { PASSWORD } else { "wrong" }, self.ada.code(self.moment()));
        self.bring(password, &code).await.map(|came_in| assert_eq!(came_in, right))
    }

    /// By a recovery code.
    pub async fn recover(&self) -> Result<(), PortalError> {
        self.bring(PASSWORD, &self.ada.recovery.codes()[0]).await.map(|came_in| assert!(came_in))
    }

    async fn bring(&self, password: &str, code: &str) -> Result<bool, PortalError> {
        let form = StaffForm { username: "ada", password, code, device: Some(&self.device) };
        let answer = self.door.sign_in(self.tenant, &form, &self.visit, NOW).await?;
        Ok(matches!(answer, StaffSignIn::Signed(_)))
    }

    pub async fn redeem(&self) -> Result<(), PortalError> {
        self.door.redeem(self.tenant, &self.link, &self.visit, NOW).await.map(drop)
    }

    /// A person does something.
    pub async fn asks(&self, now: Timestamp) -> Result<Option<StaffSession>, PortalError> {
        self.door.session(self.tenant, &self.cookie, self.visit.client.clone(), Act::Person, now).await
    }

    pub async fn unlock(&self, now: Timestamp) -> Result<(), PortalError> {
        // The answer that brought its next cookie was lost: this one opens nothing any more.
        let Some(session) = self.asks(now).await? else { return Ok(()) };
        assert_eq!(session.stage(), Stage::Locked);
        let answer = self.door.unlock(&session, PASSWORD, &self.visit, now).await?;
        assert!(matches!(answer, StaffSignIn::Signed(_)));
        Ok(())
    }

    pub async fn set_password(&self) -> Result<(), PortalError> {
        let new = "Zq8mmwwk of the harbour";
        let set = self.door.set_password(&self.session, Some(PASSWORD), new, &self.visit, NOW);
        // Where the answer was lost, the new one stands already.
        set.await.map(|set| {
            assert!(matches!(set, Ok(Some(_)) | Err(PasswordProblem::WrongCurrent)), "{set:?}");
        })
    }

    /// In the place of the one that stands.
    pub async fn confirm_authenticator(&self) -> Result<(), PortalError> {
        let (now, code, current) = self.codes(&self.app);
        let form =
            AuthenticatorForm { token: &self.token, code: &code, password: PASSWORD, current: &current };
        let confirm = self.door.confirm_authenticator(&self.session, &form, &self.visit, now);
        confirm.await.map(|made| assert!(made.is_ok(), "{made:?}"))
    }

    /// A moment, a new app's code and that of the one that stands.
    pub fn codes(&self, app: &totp_rs::Totp) -> (Timestamp, String, String) {
        let now = self.moment();
        let code = app.generate(u64::try_from(now.as_micros() / 1_000_000).unwrap()).to_string();
        (now, code, self.ada.code(now))
    }

    pub async fn end_session(&self) -> Result<(), PortalError> {
        self.door.end_session(&self.session, self.other, &self.visit, NOW).await
    }

    pub async fn forget_device(&self) -> Result<(), PortalError> {
        self.door.forget_device(&self.session, &self.device_id, NOW).await
    }
}
