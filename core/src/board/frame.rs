//! One rendered board, shared by all screens that show it.

use super::FacilityBoard;
use super::facility::Drawn;
use crate::{Key, Timestamp};
use data_encoding::HEXLOWER;
use std::sync::Arc;

/// A board's JSON and its id. Cloning it counts references, it copies nothing.
#[derive(Clone, Debug)]
pub struct Frame {
    id: Arc<str>,
    json: Arc<str>,
    board: Arc<FacilityBoard>,
}

impl Frame {
    /// A keyed digest of the bytes: the same bytes have the same id, and it counts nothing.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }
    /// The board as JSON.
    #[must_use]
    pub fn json(&self) -> &Arc<str> {
        &self.json
    }
    /// The board itself, for pages drawn on the server.
    #[must_use]
    pub fn board(&self) -> &FacilityBoard {
        &self.board
    }
    pub(super) fn render(drawn: Drawn, key: &Key) -> (Self, Option<Timestamp>) {
        // A board holds texts and numbers only; its serialisation cannot fail.
        let json = serde_json::to_string(&drawn.board).unwrap_or_default();
        let id = HEXLOWER.encode(&key.digest(&[json.as_bytes()])[..12]);
        (Self { id: id.into(), json: json.into(), board: Arc::new(drawn.board) }, drawn.next_change)
    }
}
