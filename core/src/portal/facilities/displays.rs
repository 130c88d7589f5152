//! Display links: named, revocable, with a secret of their own that is never the access code.

use crate::access::{Action, DisplayProfile, RecordStatus};
use crate::board::Pass;
use crate::gate::DisplayView;
use crate::portal::dispatches::sense::check_horizon;
use crate::portal::seat::secrets::{DISPLAY, secret_digest, secret_digests};
use crate::portal::{Claim, Facilities, Portal, PortalError, Seat};
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

impl Facilities<'_> {
    /// Makes a display link for a facility.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Invalid`],
    /// [`PortalError::Store`].
    pub async fn create_display(
        self,
        facility: FacilityId,
        new: NewDisplay,
    ) -> Result<NewDisplayLink, PortalError> {
        self.make_display(facility, new, None).await?.ok_or(PortalError::NotFound)
    }

    /// The same once for each claim. None where an earlier request made it: its secret was told then.
    ///
    /// # Errors
    /// As for [`Facilities::create_display`], and [`PortalError::KeyReused`].
    pub async fn create_display_once(
        self,
        facility: FacilityId,
        new: NewDisplay,
        claim: Claim,
    ) -> Result<Option<NewDisplayLink>, PortalError> {
        self.make_display(facility, new, Some(claim)).await
    }

    async fn make_display(
        self,
        facility: FacilityId,
        new: NewDisplay,
        claim: Option<Claim>,
    ) -> Result<Option<NewDisplayLink>, PortalError> {
        let seat = self.seat;
        seat.allow_at(Action::CreateDisplay, facility).await?;
        check_horizon(new.horizon_hours)?;
        if seat.earlier(claim).await?.is_some() {
            return Ok(None);
        }
        let (display, secret) = seat.display(facility, new).await?;
        let made = RecordRef { kind: RecordKind::Display, id: display.id().as_uuid() };
        let draft = seat.draft().await?.create(display.clone())?.claim(claim.map(|claim| claim.of(made)));
        if !seat.commit_once(draft, claim).await? {
            return Ok(None);
        }
        Ok(Some(NewDisplayLink { display: DisplayView::new(&display, &seat.tags().await?), secret }))
    }

    /// Hangs a display anew that shows the same, with a link of its own: the link it had ends, and with it
    /// every screen that shows it. For a link that came into other hands.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] for whoever may not make and revoke displays there,
    /// [`PortalError::NotFound`], also for one whose link has ended, [`PortalError::Conflict`],
    /// [`PortalError::Store`].
    pub async fn renew_display(
        self,
        facility: FacilityId,
        id: DisplayId,
    ) -> Result<NewDisplayLink, PortalError> {
        let seat = self.seat;
        seat.allow_at(Action::RevokeDisplay, facility).await?;
        seat.allow_at(Action::CreateDisplay, facility).await?;
        let before = seat.display_record(facility, id).await?;
        if before.is_revoked() {
            return Err(PortalError::NotFound);
        }
        let RawDisplay { name, rooms, profile, shows_names, twelve_hours, horizon_hours, .. } =
            before.0.clone();
        let same = NewDisplay { name, rooms, profile, shows_names, twelve_hours, horizon_hours };
        let (display, secret) = seat.display(facility, same).await?;
        let after = revoked(&before, seat.now);
        let draft = seat.draft().await?.edit(before, after)?.create(display.clone())?;
        seat.commit(draft.finish()).await?;
        Ok(NewDisplayLink { display: DisplayView::new(&display, &seat.tags().await?), secret })
    }

    /// Revokes a display link: its screens show that they are signed out within a second.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Conflict`],
    /// [`PortalError::Store`].
    pub async fn revoke_display(self, facility: FacilityId, id: DisplayId) -> Result<(), PortalError> {
        let seat = self.seat;
        seat.allow_at(Action::RevokeDisplay, facility).await?;
        let display = seat.display_record(facility, id).await?;
        if display.is_revoked() {
            return Ok(());
        }
        let after = revoked(&display, seat.now);
        let draft = seat.draft().await?.edit(display, after)?;
        seat.commit(draft.finish()).await?;
        Ok(())
    }

    /// A facility's displays.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn displays(self, facility: FacilityId) -> Result<Vec<DisplayView>, PortalError> {
        let seat = self.seat;
        seat.allow_at(Action::ListFacilities, facility).await?;
        let mut displays = seat.boards().await?.displays_of(facility);
        displays.sort_by_key(Display::id);
        let tags = seat.tags().await?;
        Ok(displays.iter().map(|display| DisplayView::new(display, &tags)).collect())
    }
}

impl Seat<'_> {
    /// A display, and the secret of its link.
    async fn display(&self, facility: FacilityId, new: NewDisplay) -> Result<(Display, String), PortalError> {
        let secret = self.portal.fresh_secret("");
        let digest = secret_digest(&self.company().await?, DISPLAY, &secret)?;
        let NewDisplay { name, rooms, profile, shows_names, twelve_hours, horizon_hours } = new;
        let display = Display(RawDisplay {
            id: DisplayId::generate(self.now, self.entropy()),
            version: Version::FIRST,
            record_status: RecordStatus::Active,
            tenant: self.viewer.tenant,
            facility,
            name,
            secret_digest: digest.bytes,
            digest_key: digest.key,
            rooms,
            profile,
            shows_names,
            twelve_hours,
            horizon_hours,
            created_at: self.now,
            revoked_at: None,
            unknown: UnknownFields::default(),
        });
        Ok((display, secret))
    }

    async fn display_record(&self, facility: FacilityId, id: DisplayId) -> Result<Display, PortalError> {
        let key = RecordRef { kind: RecordKind::Display, id: id.as_uuid() };
        match self.record(key).await? {
            Record::Display(display) if display.facility() == facility => Ok(*display),
            _ => Err(PortalError::NotFound),
        }
    }

    pub(crate) async fn displays_in_force(&self, facility: FacilityId) -> Result<Vec<Display>, PortalError> {
        // Those as well that another node has just made.
        self.catch_up().await?;
        let displays = self.boards().await?.displays_of(facility);
        Ok(displays.into_iter().filter(|display| !display.is_revoked()).collect())
    }
}

impl Portal {
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
}

pub(crate) fn revoked(display: &Display, now: Timestamp) -> Display {
    Display(RawDisplay { revoked_at: Some(now), ..display.0.clone() })
}
