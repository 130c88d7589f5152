//! The store, portal and company that a replay runs on. They live as long as the run.

use super::answer::Answer;
use super::event::{Event, Round};
use super::feed::Feed;
use super::folder::Folder;
use super::response::Response;
use crate::keys::OsEntropy;
use anyhow::{Context, ensure};
use bayboard::portal::{NewDispatch, NewTenant, NewUnit, Portal, Viewer};
use bayboard::{
    Booking, DispatchId, Key, Line, Priority, Protected, ServiceLevel, StaticKeyring, Step, Stop,
    TenantSettings, Timestamp, UnitId, Vault, Zone,
};
use bayboard_policy::Rules;
use bayboard_storage_sqlite::{SqliteOptions, SqliteStore};
use std::collections::HashMap;
use std::sync::Arc;

/// A company's dispatch desk at the speed of the feed.
#[derive(Debug)]
pub(crate) struct Stage {
    portal: Portal,
    viewer: Viewer,
    units: HashMap<Line, UnitId>,
    /// By place in the feed.
    dispatches: HashMap<usize, DispatchId>,
    reason: Line,
    /// Last, so that the store is closed when its folder goes.
    _folder: Folder,
}

impl Stage {
    /// Opens a store in a folder of its own, with the shipped rules and one company.
    ///
    /// # Errors
    /// When the folder or the store cannot be made.
    pub(crate) async fn open(now: Timestamp) -> anyhow::Result<Self> {
        let folder = Folder::make()?;
        let file = folder.path().join("replay.db");
        let file = file.to_str().context("the temporary folder's name is not text; set TMPDIR to another")?;
        let store = SqliteStore::open(file, &SqliteOptions::default()).await?;
        // The key goes with the run: what it seals need not outlive it.
        let vault =
            Vault::new(Arc::new(StaticKeyring::single(Key::generate(&OsEntropy))), Arc::new(OsEntropy));
        let portal = Portal::open(Arc::new(store), Arc::new(Rules::shipped().await?), vault).await?;
        let viewer = Viewer::operator(
            portal.create_tenant("replay".parse()?, company()?, now).await?,
            "replay".parse()?,
        );
        let reason = "the feed delivers steps out of order".parse()?;
        Ok(Self {
            portal,
            viewer,
            units: HashMap::new(),
            dispatches: HashMap::new(),
            reason,
            _folder: folder,
        })
    }

    /// Takes a round in: who is new is booked first, then all make their step.
    ///
    /// # Errors
    /// When the store refuses.
    pub(crate) async fn play(&mut self, feed: &Feed, round: &Round) -> anyhow::Result<()> {
        self.book(feed, round).await?;
        let steps: Vec<(DispatchId, Step, Timestamp)> = round
            .events
            .iter()
            .filter_map(|event| Some((*self.dispatches.get(&event.response)?, event.step, event.at)))
            .collect();
        let recorded =
            self.portal.seat(&self.viewer, round.now).dispatches().feed_steps(&steps, &self.reason).await?;
        ensure!(recorded.len() == round.events.len(), "the store lost a dispatch; this is a defect");
        Ok(())
    }

    /// What the live boards show of the work in hand, opened for an operator.
    ///
    /// # Errors
    /// When the store refuses to journal what is shown.
    pub(crate) async fn look(&self, feed: &Feed, now: Timestamp) -> anyhow::Result<Answer> {
        // A commit stands even if the boards could not follow it; an answer must not.
        self.portal.catch_up(self.viewer.tenant(), now).await?;
        let open = self.portal.seat(&self.viewer, now).dispatches().all_open().await?;
        let open = self.portal.seat(&self.viewer, now).disclose("replay".parse()?, open).await?;
        Ok(Answer::of(&open, feed, now))
    }

    async fn book(&mut self, feed: &Feed, round: &Round) -> anyhow::Result<()> {
        let fresh: Vec<&Event> =
            round.events.iter().filter(|event| !self.dispatches.contains_key(&event.response)).collect();
        let mut new = Vec::new();
        for event in &fresh {
            let Some(response) = feed.responses.get(event.response) else { continue };
            let unit = self.unit(response, round.now).await?;
            new.push(booking(response, unit, event.at));
        }
        if new.is_empty() {
            return Ok(());
        }
        let booked = self.portal.seat(&self.viewer, round.now).dispatches().create_all(new).await?;
        let ids = booked.iter().map(|booked| booked.id);
        self.dispatches.extend(fresh.iter().map(|event| event.response).zip(ids));
        Ok(())
    }

    async fn unit(&mut self, response: &Response, now: Timestamp) -> anyhow::Result<UnitId> {
        if let Some(unit) = self.units.get(&response.unit_id) {
            return Ok(*unit);
        }
        let unit = self
            .portal
            .seat(&self.viewer, now)
            .directory()
            .create_unit(NewUnit::new(response.unit_id.clone(), ServiceLevel::Als), None)
            .await?
            .value;
        self.units.insert(response.unit_id.clone(), unit);
        Ok(unit)
    }
}

fn company() -> anyhow::Result<NewTenant> {
    let (name, phone, zone) = ("Replay".parse()?, "none".parse()?, Zone::utc());
    Ok(NewTenant {
        name,
        phone,
        zone,
        color: 0,
        settings: TenantSettings::default(),
        decoy_zones: Vec::new(),
    })
}

/// The call as it came in: now, at an address, to wherever the crew decides.
fn booking(response: &Response, unit: UnitId, at: Timestamp) -> NewDispatch {
    let origin = Stop::residence(response.address.clone().map(Protected::new));
    let mut new = NewDispatch::new(origin, Stop::residence(None), Booking::exact(at), response.level);
    new.priority = Priority::Emergent;
    new.source_ref = Some(response.source_ref.clone());
    new.unit = Some(unit);
    new
}
