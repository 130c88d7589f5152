//! The rules a company has in force: files taken in, put in force, and followed by every node.

use crate::access::{Action, RecordStatus};
use crate::journal::{Actor, EntryKey, RawEntry};
use crate::portal::{Portal, PortalError, Rules, Seat, Viewer, spans};
use crate::records::{ActivePolicy, PolicyFile, PolicyPart, RawPolicyFile};
use crate::{
    DivisionId, Line, PolicyFileId, Record, RecordKind, RecordRef, RuleText, RulesRefused, StoreError,
    StoredRules, TenantId, UnknownFields, Version,
};
use std::num::NonZeroU16;

impl Rules<'_> {
    /// Takes a rule file or an overlay in, for the whole company or for a division. Nothing is in force by
    /// that, but what could not be put in force there now is not taken in. People do, whom the rules let: who
    /// writes rules decides what everybody sees.
    ///
    /// # Errors
    /// As for [`Rules::activate`], and nothing is stored.
    pub async fn import(
        self,
        part: PolicyPart,
        name: Line,
        text: RuleText,
        division: Option<DivisionId>,
    ) -> Result<PolicyFileId, PortalError> {
        let seat = self.seat;
        seat.allow_rules().await?;
        fits_division(part, division)?;
        seat.check_division(division).await?;
        let id = PolicyFileId::generate(seat.now, seat.entropy());
        let (version, record_status, tenant) = (Version::FIRST, RecordStatus::Active, seat.viewer.tenant);
        let file = PolicyFile(RawPolicyFile {
            id,
            version,
            record_status,
            tenant,
            name,
            part,
            text,
            unknown: UnknownFields::default(),
        });
        let mut active =
            seat.portal.active_policy(tenant).await?.unwrap_or_else(|| ActivePolicy::none(tenant));
        active.0.set(part, division, Some(id));
        seat.portal.policy.check(tenant, &seat.portal.texts(&active, Fresh::Given(&file)).await?).await?;
        let draft = seat.draft().await?.create(file)?;
        seat.commit(draft.finish()).await?;
        Ok(id)
    }

    /// Puts a file in force: a rule file or an overlay for the whole company, or an overlay for those who act
    /// for a division. Every node follows. Answers the version now in force there. To go back is to put the
    /// file in force that was before.
    ///
    /// What gives more to a role that the viewer holds needs two people: whoever took the file in and is no
    /// operator does not put it in force as well.
    ///
    /// # Errors
    /// [`PortalError::Rules`] with every reason, and nothing changes; [`PortalError::NotFound`] for an
    /// unknown file, [`PortalError::Invalid`] for an unknown division or a rule file for one, and where a
    /// second person is needed,
    /// [`PortalError::Conflict`] when somebody else changed what is in force meanwhile,
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn activate(
        self,
        file: PolicyFileId,
        division: Option<DivisionId>,
    ) -> Result<String, PortalError> {
        let seat = self.seat;
        seat.allow_rules().await?;
        let found = seat.rule_file(file).await?;
        fits_division(found.part(), division)?;
        seat.choose(found.part(), division, Some(file)).await
    }

    /// Takes a part out of force: the company's rule file or overlay, or a division's overlay. What that
    /// gives to a role that the viewer holds needs two people: a file that says so, taken in by the other.
    ///
    /// # Errors
    /// [`PortalError::NotFound`] when there is none, and as for [`Rules::activate`].
    pub async fn deactivate(
        self,
        part: PolicyPart,
        division: Option<DivisionId>,
    ) -> Result<String, PortalError> {
        let seat = self.seat;
        seat.allow_rules().await?;
        let active = seat.portal.active_policy(seat.viewer.tenant).await?.ok_or(PortalError::NotFound)?;
        active.file(part, division).ok_or(PortalError::NotFound)?;
        seat.choose(part, division, None).await
    }
}

impl Seat<'_> {
    /// Changes what is in force, in one commit, if the policy takes what would be, and nobody gives
    /// themselves more by it. Both are asked of the choice that is committed: where what is in force changes
    /// meanwhile, the commit meets that.
    async fn choose(
        &self,
        part: PolicyPart,
        division: Option<DivisionId>,
        file: Option<PolicyFileId>,
    ) -> Result<String, PortalError> {
        let tenant = self.viewer.tenant;
        // One that is out of use may get rid of its overlay.
        if file.is_some() {
            self.check_division(division).await?;
        }
        let choice = self.choice(part, division, file).await?;
        self.check_second(&choice, file).await?;
        let Choice { before, after, stored } = choice;
        self.portal.policy.check(tenant, &stored).await?;
        let draft = self.draft().await?;
        let draft = match before {
            Some(before) => draft.edit(before, after)?,
            None => draft.create(after)?,
        };
        self.commit(draft.finish()).await?;
        // What was committed may be in force on this node already; if not, this says why not. The commit
        // stands: whoever hears of a failure would do it again, so one of the store is not the last word.
        match self.portal.serve_rules(tenant).await {
            Err(PortalError::Store(_)) => self.portal.serve_rules(tenant).await?,
            served => served?,
        }
        Ok(self.portal.policy.snapshot(tenant, division).version().as_str().to_owned())
    }
}

/// What would be in force instead of what is.
pub(crate) struct Choice {
    before: Option<ActivePolicy>,
    after: ActivePolicy,
    pub(crate) stored: StoredRules,
}

impl Seat<'_> {
    pub(crate) async fn choice(
        &self,
        part: PolicyPart,
        division: Option<DivisionId>,
        file: Option<PolicyFileId>,
    ) -> Result<Choice, PortalError> {
        let tenant = self.viewer.tenant;
        let before = self.portal.active_policy(tenant).await?;
        let mut after = before.clone().unwrap_or_else(|| ActivePolicy::none(tenant));
        after.0.set(part, division, file);
        let stored = self.portal.texts(&after, file.map_or(Fresh::None, Fresh::Stored)).await?;
        Ok(Choice { before, after, stored })
    }

    async fn allow_rules(&self) -> Result<(), PortalError> {
        self.allow_or_operate(Action::EditRules).await?;
        self.allow_people(Action::EditRules).await
    }

    pub(crate) async fn rule_file(&self, id: PolicyFileId) -> Result<PolicyFile, PortalError> {
        match self.record(file_ref(id)).await? {
            Record::PolicyFile(file) => Ok(*file),
            _ => Err(PortalError::NotFound),
        }
    }

    /// What gives more to a role that somebody holds, from here or from another network, is not theirs alone
    /// to put in force: another has to have taken the file in.
    async fn check_second(&self, choice: &Choice, file: Option<PolicyFileId>) -> Result<(), PortalError> {
        if only_operator(self.viewer).is_ok() {
            return Ok(());
        }
        let widened = self.portal.policy.difference(self.viewer.tenant, &choice.stored).await?.widened;
        let given = self.viewer.given(self.boards().await?);
        if !given.iter().any(|grant| widened.contains(grant.role())) {
            return Ok(());
        }
        let took_in = match file {
            Some(file) => self.taken_in_by(file).await?,
            None => None,
        };
        match took_in {
            Some(other) if other != self.viewer.actor => Ok(()),
            _ => Err(PortalError::invalid(
                "file",
                "gives more to a role of your own; it needs two people, one who takes the file in and another \
                 who puts it in force",
            )),
        }
    }

    async fn taken_in_by(&self, file: PolicyFileId) -> Result<Option<Actor>, PortalError> {
        let of_it = EntryKey::Record(self.viewer.tenant, file_ref(file));
        let first = self.portal.store.entries(&of_it, None, false, NonZeroU16::MIN).await?;
        Ok(first
            .first()
            .map(RawEntry::header)
            .transpose()
            .map_err(StoreError::from)?
            .map(|header| header.actor))
    }
}

impl Portal {
    /// Which files are in force for a company, if it chose any.
    ///
    /// # Errors
    /// [`PortalError::Store`].
    pub async fn active_policy(&self, tenant: TenantId) -> Result<Option<ActivePolicy>, PortalError> {
        let key = RecordRef { kind: RecordKind::ActivePolicy, id: tenant.as_uuid() };
        let found = self.store.records(tenant, &[key]).await?.pop();
        Ok(found
            .and_then(|record| if let Record::ActivePolicy(active) = record { Some(*active) } else { None }))
    }

    /// Puts what the company stored in force in this process.
    pub(crate) async fn serve_rules(&self, tenant: TenantId) -> Result<(), PortalError> {
        spans::told(&spans::load_rules(tenant), self.serve_stored(tenant)).await
    }

    async fn serve_stored(&self, tenant: TenantId) -> Result<(), PortalError> {
        let stored = match self.active_policy(tenant).await? {
            Some(active) => self.texts(&active, Fresh::None).await?,
            None => StoredRules::default(),
        };
        Ok(self.policy.serve(tenant, stored).await?)
    }

    /// The same after a change came by the feed. A refusal is logged, and the last good rules stay: the node
    /// that committed took these, so this one is of another version.
    pub(crate) async fn follow_policy(
        &self,
        tenant: TenantId,
        records: &[Record],
    ) -> Result<(), PortalError> {
        if !records.iter().any(|record| matches!(record, Record::ActivePolicy(_))) {
            return Ok(());
        }
        match self.serve_rules(tenant).await {
            Err(PortalError::Rules(refused)) => {
                tracing::error!(%refused, "stored rules refused, the last good ones serve")
            }
            other => other?,
        }
        Ok(())
    }

    async fn texts(&self, active: &ActivePolicy, fresh: Fresh<'_>) -> Result<StoredRules, PortalError> {
        let (fresh, given) = match fresh {
            Fresh::None => (None, None),
            Fresh::Stored(id) => (Some(id), None),
            Fresh::Given(file) => (Some(file.id()), Some(file.clone())),
        };
        let stored = active.files().filter(|id| given.as_ref().is_none_or(|file| file.id() != *id));
        let keys: Vec<RecordRef> = stored.map(file_ref).collect();
        let found = self.store.records(active.0.tenant, &keys).await?.into_iter();
        let files =
            found.filter_map(|record| if let Record::PolicyFile(file) = record { Some(*file) } else { None });
        let files = files.chain(given);
        let missing = || StoreError::Unavailable { reason: "a file of rules that is in force is missing" };
        StoredRules::of(active, files.collect(), fresh).ok_or_else(|| missing().into())
    }
}

/// The file that would come into force anew, if any.
enum Fresh<'a> {
    None,
    Stored(PolicyFileId),
    /// Not stored yet.
    Given(&'a PolicyFile),
}

fn fits_division(part: PolicyPart, division: Option<DivisionId>) -> Result<(), PortalError> {
    if division.is_some() && part == PolicyPart::Rules {
        return Err(PortalError::invalid(
            "division",
            "cannot have a rule file of its own; write an overlay for it",
        ));
    }
    Ok(())
}

const fn file_ref(id: PolicyFileId) -> RecordRef {
    RecordRef { kind: RecordKind::PolicyFile, id: id.as_uuid() }
}

pub(crate) fn only_operator(viewer: &Viewer) -> Result<(), PortalError> {
    if matches!(viewer.actor, Actor::Operator(_)) { Ok(()) } else { Err(PortalError::Forbidden) }
}

impl From<RulesRefused> for PortalError {
    fn from(refused: RulesRefused) -> Self {
        Self::Rules(refused)
    }
}
