//! Accounts are made.

use super::Accounts;
use super::input::{AccountLink, NewAccount};
use super::rights::{account_ref, permitted};
use crate::access::{Action, Grant, RecordStatus};
use crate::portal::seat::claim::same_request;
use crate::portal::seat::tries::Tries;
use crate::portal::{Claim, Made, PortalError, Seat, may_in_company};
use crate::records::{Account, Credential, RawAccount, RawCredential};
use crate::{AccountId, CredentialId, Record, StoreError, UnknownFields, Version};
use uuid::Uuid;

/// What people would take for the vendor's account.
const RESERVED: &str = "support";

impl Accounts<'_> {
    /// Makes an account, and a link by which its holder comes to set a password and an authenticator up.
    /// People do, and no program does. Who makes it may do so at every place it gets roles at, and may give
    /// them.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Duplicate`] for a known username,
    /// [`PortalError::Invalid`] for grants that nobody here can hold, [`PortalError::KeyReused`],
    /// [`PortalError::Store`].
    pub async fn create(
        self,
        new: NewAccount,
        claim: Option<Claim>,
    ) -> Result<Made<AccountLink>, PortalError> {
        let mut tries = Tries::new();
        loop {
            let done = self.create_once(new.clone(), claim).await;
            if !tries.go_on(&done) {
                return done;
            }
        }
    }

    async fn create_once(
        self,
        new: NewAccount,
        claim: Option<Claim>,
    ) -> Result<Made<AccountLink>, PortalError> {
        let seat = self.seat;
        let acting = seat.acting().await?;
        seat.allow_making(&new.grants).await?;
        let NewAccount { username, name, grants } = new;
        if username.as_str() == RESERVED {
            return Err(PortalError::invalid("username", "is kept for the vendor's account; choose another"));
        }
        seat.check_grants(&[], &grants).await?;
        seat.allow_granting(&[], &grants, None).await?;
        if let Some(earlier) = seat.earlier(claim).await? {
            return seat.account_made_before(earlier.id).await;
        }
        let account = Account(RawAccount {
            id: AccountId::generate(seat.now, seat.entropy()),
            version: Version::FIRST,
            record_status: RecordStatus::Active,
            tenant: seat.viewer.tenant,
            username,
            name,
            grants,
            epoch: 0,
            disabled_at: None,
            created_at: seat.now,
            unknown: UnknownFields::default(),
        });
        let (company, boards) = (seat.company().await?, seat.boards().await?);
        let nothing = no_credential(&account);
        let (link, cell) = seat.portal.new_link(&company, boards, &account, seat.now)?;
        let claim_of = claim.map(|claim| claim.of(account_ref(account.id())));
        let draft = seat.draft().await?.create(account.clone())?.create(nothing)?.swap(cell);
        let draft = acting.on(draft.claim(claim_of));
        match seat.commit_account(draft.finish()).await {
            Ok(_) => {
                let account = seat.account_view(seat.standings().await?, account).await?;
                Ok(Made { value: AccountLink { account, link: Some(link) }, repeated: false })
            }
            // The same request came twice at once.
            Err(PortalError::Store(StoreError::AlreadyDone(earlier))) => {
                seat.account_made_before(same_request(claim, earlier)?.id).await
            }
            Err(error) => Err(error),
        }
    }
}

impl Seat<'_> {
    async fn account_made_before(&self, id: Uuid) -> Result<Made<AccountLink>, PortalError> {
        let Record::Account(account) = self.record(account_ref(AccountId::from_uuid(id))).await? else {
            return Err(PortalError::NotFound);
        };
        let account = self.account_view(self.standings().await?, *account).await?;
        Ok(Made { value: AccountLink { account, link: None }, repeated: true })
    }

    /// Whether the viewer may make an account that holds these.
    async fn allow_making(&self, grants: &[Grant]) -> Result<(), PortalError> {
        let standings = self.allow_somewhere(&[Action::CreateAccount], None).await?;
        self.allow_people(Action::CreateAccount).await?;
        let boards = self.boards().await?;
        let may = |grant| {
            permitted(standings, &boards.grant_facts(standings, grant, self.now), Action::CreateAccount)
        };
        let everywhere = if grants.is_empty() {
            may_in_company(standings, Action::CreateAccount)
        } else {
            grants.iter().all(may)
        };
        if everywhere { Ok(()) } else { self.refuse(Action::CreateAccount, None, standings).await }
    }
}

/// Of somebody who has set nothing up yet.
fn no_credential(account: &Account) -> Credential {
    Credential(RawCredential {
        id: CredentialId::of(account.id()),
        version: Version::FIRST,
        record_status: RecordStatus::Active,
        tenant: account.0.tenant,
        account: account.id(),
        password: None,
        must_change: false,
        totp: None,
        recovery: Vec::new(),
        password_set_at: None,
        totp_set_at: None,
        unknown: UnknownFields::default(),
    })
}
