//! The journal's page as people ask for it, through the portal: found, opened, taken through the gate, and
//! journaled before it is shown. The copies in a grown company are all of one day, so a page of that day is
//! one among all of them.

use super::reads::Grown;
use crate::Failure;
use bayboard::journal::Actor;
use bayboard::portal::{JournalFilter, Portal, Viewer};
use bayboard::{DispatchFilter, JournalPosition, Line, RecordRef, StoreExt, Zone};
use bayboard_policy::Rules;
use std::num::NonZeroU16;
use std::sync::Arc;
use std::time::Instant;

pub(super) const PAGES: [&str; 5] = ["all", "all, further back", "of a record", "by an actor", "of a day"];
const PAGE: NonZeroU16 = NonZeroU16::new(50).expect("it is not zero");

/// A company whose journal is read.
pub(super) struct Pages {
    portal: Portal,
    reader: Viewer,
    zone: Zone,
    /// A call that is open, and so has as many entries at every size.
    record: RecordRef,
    /// Among the copies.
    middle: JournalPosition,
}

impl Pages {
    pub(super) async fn of(grown: &Grown) -> Result<Self, Failure> {
        let (store, world) = (Arc::clone(&grown.store), &grown.scene.world);
        let open = DispatchFilter { open_only: true, ..DispatchFilter::default() };
        let open = store.dispatches(world.id(), &open, NonZeroU16::MIN).await?.pop();
        let record = open.ok_or("a call is open")?.id().into();
        let middle = (store.head(world.id()).await?.sequence.0 / 2).to_string().parse()?;
        let portal = Portal::open(store, Arc::new(Rules::shipped().await?), world.vault().clone()).await?;
        let reader: Line = "reader".parse()?;
        let zone = portal.boards(world.id(), world.now()).await?.tenant().zone().clone();
        Ok(Self { portal, reader: Viewer::operator(world.id(), reader), zone, record, middle })
    }

    /// Milliseconds until one page may be shown.
    pub(super) async fn time(&self, grown: &Grown, page: &str) -> Result<f64, Failure> {
        let now = grown.scene.world.now();
        let mut filter = JournalFilter::default();
        match page {
            "of a record" => filter.record = Some(self.record),
            "by an actor" => filter.actor = Some(Actor::System),
            "of a day" => filter.day = Some(self.zone.date(now)),
            _ => {}
        }
        let after = (page == "all, further back").then_some(self.middle);
        let (surface, start) = ("benches".parse()?, Instant::now());
        let seat = self.portal.seat(&self.reader, now);
        let found = seat.journal().page(&filter, after, PAGE).await?;
        let shown = seat.disclose(surface, found).await?;
        let taken = start.elapsed().as_secs_f64() * 1e3;
        if shown.rows.is_empty() {
            return Err(format!("no rows are told of {page}").into());
        }
        Ok(taken)
    }
}
