//! One rendered board, shared by all screens that show it.

use super::FacilityBoard;
use super::facility::Drawn;
use crate::{Key, Timestamp};
use data_encoding::HEXLOWER;
use std::sync::Arc;

/// A board's JSON and its id. Cloning it counts references, it copies nothing.
#[derive(Clone, Debug)]
pub struct Frame {
    /// The whole event, `event: board`, `id: ...`, `data: ...`; the id and the JSON are parts of it.
    event: Arc<str>,
    id: std::ops::Range<usize>,
    json: std::ops::Range<usize>,
    board: Arc<FacilityBoard>,
}

impl Frame {
    /// A keyed tag of the bytes: the same bytes have the same id, and it counts nothing.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.event[self.id.clone()]
    }
    /// The board as JSON.
    #[must_use]
    pub fn json(&self) -> &str {
        &self.event[self.json.clone()]
    }
    /// The board as a server-sent event, ready for the wire.
    #[must_use]
    pub const fn event(&self) -> &Arc<str> {
        &self.event
    }
    /// The board itself, for pages drawn on the server.
    #[must_use]
    pub fn board(&self) -> &FacilityBoard {
        &self.board
    }
    pub(super) fn render(drawn: Drawn, key: &Key) -> (Self, Option<Timestamp>) {
        // A board holds texts and numbers only; its serialisation cannot fail.
        let json = serde_json::to_string(&drawn.board).unwrap_or_default();
        let id = HEXLOWER.encode(&key.tag(&[json.as_bytes()])[..12]);
        let event = format!("event: board\nid: {id}\ndata: {json}\n\n");
        let id_at = event.find(&id).unwrap_or_default();
        let json_at = event.len() - json.len() - 2;
        let (id, json) = (id_at..id_at + id.len(), json_at..json_at + json.len());
        (Self { event: event.into(), id, json, board: Arc::new(drawn.board) }, drawn.next_change)
    }
}
