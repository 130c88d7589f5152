//! Whether a viewer may do something to one record as it stands, and overwrite what of it.

use super::access_codes::facility_ref;
use super::parts::Part;
use super::{Portal, PortalError, Viewer, dispatch_ref, may_in_company};
use crate::access::{Action, Kind, RecordStatus, Role, RoleSet, Scope};
use crate::board::LiveBoards;
use crate::records::Facility;
use crate::redact::{Look, Post, Posts};
use crate::{Disclosure, Dispatch, FacilityId, Facts, StampSource, Subject, Timestamp, Word};

impl Portal {
    /// Whether the viewer may make this change to this dispatch; one they may not see is not found. Answers for whom they act.
    pub(super) async fn allow_write(
        &self,
        viewer: &Viewer,
        parts: &[Part],
        dispatch: &Dispatch,
        now: Timestamp,
    ) -> Result<StampSource, PortalError> {
        let (posts, boards) = (self.posts(viewer, now).await?, self.boards(viewer.tenant, now).await?);
        let (reading, writing) = (boards.facts(&posts, dispatch, now), boards.facts_to_write(&posts, dispatch, now));
        let is_hosts = dispatch.0.source_ref.is_some();
        let mut source = StampSource::Dispatcher;
        for part in parts {
            let may = |(post, facts): &(&Post, &Facts)| post.may(part.action, facts.in_status(part.status), is_hosts);
            let by = posts.iter().zip(&writing).find(may);
            let by = if by.is_some() { by } else { self.who_takes_back(viewer, part, dispatch, (&posts, &writing), now).await? };
            match by {
                Some((post, _)) => source = source_of(post),
                None => {
                    let record = Some(dispatch_ref(dispatch.id()));
                    self.journal_denial(viewer, vec![part.action.word()], record, &posts, now).await?;
                    let unseen = boards.redact(&posts, &[dispatch], Look::Opened, now).value.is_empty();
                    return Err(if unseen { PortalError::NotFound } else { PortalError::Forbidden });
                }
            }
        }
        self.allow_overwriting(viewer, parts, dispatch, (&posts, &reading), now).await?;
        Ok(source)
    }
    /// The post at which the viewer may restore what they archived by mistake: the one at which they may archive it.
    async fn who_takes_back<'p>(
        &self,
        viewer: &Viewer,
        part: &Part,
        dispatch: &Dispatch,
        (posts, facts): (&'p Posts, &'p [Facts]),
        now: Timestamp,
    ) -> Result<Option<(&'p Post, &'p Facts)>, PortalError> {
        if part.action != Action::RestoreDispatch {
            return Ok(None);
        }
        let archives = |(post, facts): &(&Post, &Facts)| {
            post.permits(Action::ArchiveDispatch, facts.in_status(RecordStatus::Active)).is_allowed()
        };
        let by = posts.iter().zip(facts).find(archives);
        Ok(if by.is_some() && self.archived_just_now(viewer, dispatch, now).await? { by } else { None })
    }
    /// What somebody cannot see they cannot overwrite.
    async fn allow_overwriting(
        &self,
        viewer: &Viewer,
        parts: &[Part],
        dispatch: &Dispatch,
        (posts, facts): (&Posts, &[Facts]),
        now: Timestamp,
    ) -> Result<(), PortalError> {
        let hidden = |part: &&Part| part.sees.iter().any(|field| !shown(posts, facts, part.status).shows(field));
        let Some(part) = parts.iter().find(hidden) else { return Ok(()) };
        let words = vec![part.action.word(), part.name];
        self.journal_denial(viewer, words, Some(dispatch_ref(dispatch.id())), posts, now).await?;
        Err(PortalError::HiddenField(part.name))
    }
    /// Whether the viewer may book these.
    pub(super) async fn allow_booking(
        &self,
        viewer: &Viewer,
        dispatches: &[Dispatch],
        now: Timestamp,
    ) -> Result<(), PortalError> {
        let (posts, boards) = (self.posts(viewer, now).await?, self.boards(viewer.tenant, now).await?);
        for dispatch in dispatches {
            let facts = boards.facts_to_write(&posts, dispatch, now);
            let may = |(post, facts): (&Post, Facts)| post.permits(Action::CreateDispatch, facts).is_allowed();
            if !posts.iter().zip(facts).any(may) {
                return self.refuse(viewer, Action::CreateDispatch, None, &posts, now).await;
            }
        }
        Ok(())
    }
    /// Whether the viewer may make this change to this facility, and see what it overwrites.
    pub(super) async fn allow_facility(
        &self,
        viewer: &Viewer,
        parts: &[Part],
        facility: &Facility,
        now: Timestamp,
    ) -> Result<(), PortalError> {
        let posts = self.posts(viewer, now).await?;
        let facts = self.boards(viewer.tenant, now).await?.facility_facts(&posts, facility);
        let is_hosts = facility.0.source_ref.is_some();
        let may =
            |action, status| posts.iter().zip(&facts).any(|(post, facts)| post.may(action, facts.in_status(status), is_hosts));
        let record = Some(facility_ref(facility.id()));
        for part in parts {
            if !may(part.action, part.status) {
                return self.refuse(viewer, part.action, record, &posts, now).await;
            }
        }
        // All of a facility is shown to whoever lists it.
        let fields = parts.iter().find(|part| part.action == Action::UpdateFacility);
        if let Some(part) = fields.filter(|part| !may(Action::ListFacilities, part.status)) {
            self.journal_denial(viewer, vec![part.action.word(), part.name], record, &posts, now).await?;
            return Err(PortalError::HiddenField(part.name));
        }
        Ok(())
    }
    /// The facility, if the viewer may do this in the whole company, or to it as one of a place of theirs. One elsewhere and
    /// one that does not exist are refused alike.
    pub(super) async fn allow_at(
        &self,
        viewer: &Viewer,
        action: Action,
        id: FacilityId,
        now: Timestamp,
    ) -> Result<Facility, PortalError> {
        let record = Some(facility_ref(id));
        let posts = self.allow_somewhere(viewer, &[action], record, now).await?;
        let found = self.facility_record(viewer, id).await;
        if may_in_company(&posts, action) {
            return found;
        }
        let boards = self.boards(viewer.tenant, now).await?;
        match found {
            Ok(facility) if may_at(&posts, &boards, action, &facility) => Ok(facility),
            _ => self.refuse(viewer, action, record, &posts, now).await,
        }
    }
}

/// Whether this may be done in the whole company, or to this facility as one of a place of the viewer's.
pub(super) fn may_at(posts: &Posts, boards: &LiveBoards, action: Action, facility: &Facility) -> bool {
    let at_one = || boards.facility_facts(posts, facility);
    may_in_company(posts, action) || posts.iter().zip(at_one()).any(|(post, facts)| post.permits(action, facts).is_allowed())
}

/// What of a dispatch all posts together show, in a record status.
fn shown(posts: &[Post], facts: &[Facts], status: RecordStatus) -> Disclosure {
    let mut shown = [Disclosure::NOTHING];
    posts.iter().zip(facts).for_each(|(post, facts)| post.add_shown(Kind::Dispatch, &[facts.in_status(status)], &mut shown));
    shown[0]
}

impl Post {
    /// Whether the rules allow this. A host product restores what carries its reference, and nothing else.
    fn may(&self, action: Action, facts: Facts, is_hosts: bool) -> bool {
        let restores = matches!(action, Action::RestoreDispatch | Action::RestoreFacility);
        let roles = if restores && !is_hosts { self.subject.roles.without(Role::ApiClient) } else { self.subject.roles };
        let subject = Subject { roles, ..self.subject };
        self.rules.permits(&subject, action, facts).is_allowed()
    }
}

/// Where a step comes from that somebody records at this post.
fn source_of(post: &Post) -> StampSource {
    let roles = post.subject.roles;
    match post.scope {
        Scope::Affiliate(_) => StampSource::Affiliate,
        _ if roles.contains(Role::ApiClient) => StampSource::Api,
        _ if roles == RoleSet::of(Role::Crew) => StampSource::CrewDevice,
        _ => StampSource::Dispatcher,
    }
}
