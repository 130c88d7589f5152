//! Display links: named, revocable, with a secret of their own that is never the access code.

use super::secrets::{DISPLAY, secret_digest, secret_digests};
use super::sense::check_horizon;
use super::{Portal, PortalError, Viewer};
use crate::access::{Action, DisplayProfile, RecordStatus};
use crate::board::Pass;
use crate::gate::DisplayView;
use crate::records::{Display, RawDisplay};
use crate::{
    DisplayId, FacilityId, Line, Record, RecordKind, RecordRef, Room, TenantId, Timestamp, UnknownFields,
    Version,
};

/// A wall screen to be set up.
#[derive(Clone, Debug)]
pub struct NewDisplay {
    /// What staff will call it.
    pub name: Line,
    /// Only these rooms, if any are named.
    pub rooms: Vec<Room>,
    /// How much it shows; it can only tighten the facility's profile.
    pub profile: Option<DisplayProfile>,
    /// Whether its header names facility and display.
    pub shows_names: bool,
    /// 12 or 24 hour clock, if not the facility's.
    pub twelve_hours: Option<bool>,
    /// Hours ahead, if not the facility's.
    pub horizon_hours: Option<u16>,
}

impl NewDisplay {
    /// A screen that shows what its facility shows, without names in its header.
    #[must_use]
    pub const fn new(name: Line) -> Self {
        Self {
            name,
            rooms: Vec::new(),
            profile: None,
            shows_names: false,
            twelve_hours: None,
            horizon_hours: None,
        }
    }
}

/// A display just made, and its secret, which is told this once.
#[derive(Clone)]
pub struct NewDisplayLink {
    /// The display.
    pub display: DisplayView,
    /// The secret in its link.
    pub secret: String,
}

impl std::fmt::Debug for NewDisplayLink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "NewDisplayLink({})", self.display.id())
    }
}

impl Portal {
    /// Makes a display link for a facility.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Invalid`],
    /// [`PortalError::Store`].
    pub async fn create_display(
        &self,
        viewer: &Viewer,
        facility: FacilityId,
        new: NewDisplay,
        now: Timestamp,
    ) -> Result<NewDisplayLink, PortalError> {
        self.allow_at(viewer, Action::CreateDisplay, facility, now).await?;
        check_horizon(new.horizon_hours)?;
        let secret = self.fresh_secret("");
        let digest = secret_digest(&self.company(viewer.tenant).await?, DISPLAY, &secret)?;
        let NewDisplay { name, rooms, profile, shows_names, twelve_hours, horizon_hours } = new;
        let display = Display(RawDisplay {
            id: DisplayId::generate(now, self.vault.entropy()),
            version: Version::FIRST,
            record_status: RecordStatus::Active,
            tenant: viewer.tenant,
            facility,
            name,
            secret_digest: digest.bytes,
            digest_key: digest.key,
            rooms,
            profile,
            shows_names,
            twelve_hours,
            horizon_hours,
            created_at: now,
            revoked_at: None,
            unknown: UnknownFields::default(),
        });
        let draft = self.draft(viewer, now).await?.create(display.clone())?;
        self.commit(draft.finish(), now).await?;
        Ok(NewDisplayLink { display: DisplayView::new(&display, &self.tags(viewer.tenant).await?), secret })
    }

    /// Revokes a display link: its screens show that they are signed out within a second.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Conflict`],
    /// [`PortalError::Store`].
    pub async fn revoke_display(
        &self,
        viewer: &Viewer,
        facility: FacilityId,
        id: DisplayId,
        now: Timestamp,
    ) -> Result<(), PortalError> {
        self.allow_at(viewer, Action::RevokeDisplay, facility, now).await?;
        let key = RecordRef { kind: RecordKind::Display, id: id.as_uuid() };
        let Record::Display(display) = self.record(viewer, key).await? else {
            return Err(PortalError::NotFound);
        };
        if display.facility() != facility {
            return Err(PortalError::NotFound);
        }
        if display.is_revoked() {
            return Ok(());
        }
        let draft = self.draft(viewer, now).await?.edit((*display).clone(), revoked(&display, now))?;
        self.commit(draft.finish(), now).await?;
        Ok(())
    }

    /// A facility's displays.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn displays(
        &self,
        viewer: &Viewer,
        facility: FacilityId,
        now: Timestamp,
    ) -> Result<Vec<DisplayView>, PortalError> {
        self.allow_at(viewer, Action::ListFacilities, facility, now).await?;
        let mut displays = self.boards(viewer.tenant, now).await?.displays_of(facility);
        displays.sort_by_key(Display::id);
        let tags = self.tags(viewer.tenant).await?;
        Ok(displays.iter().map(|display| DisplayView::new(display, &tags)).collect())
    }

    /// The pass in a display link, if it is one. Whether it still opens a board is asked of the boards. The
    /// digest of its secret follows the company's active key as the link is used.
    ///
    /// # Errors
    /// [`PortalError::Store`] when the boards cannot be loaded.
    pub async fn display_pass(
        &self,
        tenant: TenantId,
        secret: &str,
        now: Timestamp,
    ) -> Result<Option<Pass>, PortalError> {
        let boards = self.boards(tenant, now).await?;
        let digests = secret_digests(&self.company(tenant).await?, DISPLAY, secret);
        let Some(display) = digests.iter().find_map(|digest| boards.display_by_secret(digest)) else {
            return Ok(None);
        };
        if !display.is_revoked() {
            self.renew_digest(tenant, DISPLAY, display.0.digest_key, secret, now, |digest| {
                let raw =
                    RawDisplay { secret_digest: digest.bytes, digest_key: digest.key, ..display.0.clone() };
                (display.clone().into(), Display(raw).into())
            })
            .await;
        }
        Ok(Some(Pass::Display(display.id())))
    }

    pub(super) async fn displays_in_force(
        &self,
        viewer: &Viewer,
        facility: FacilityId,
        now: Timestamp,
    ) -> Result<Vec<Display>, PortalError> {
        // Those as well that another node has just made.
        self.catch_up(viewer.tenant, now).await?;
        let displays = self.boards(viewer.tenant, now).await?.displays_of(facility);
        Ok(displays.into_iter().filter(|display| !display.is_revoked()).collect())
    }
}

pub(super) fn revoked(display: &Display, now: Timestamp) -> Display {
    Display(RawDisplay { revoked_at: Some(now), ..display.0.clone() })
}
