//! One rendered board, shared by all screens that show it.

use super::FacilityBoard;
use super::row_cache::RowCache;
use crate::Key;
use data_encoding::HEXLOWER;
use std::ops::Range;
use std::sync::Arc;

/// A board's JSON and its id. Cloning it counts references, it copies nothing.
#[derive(Clone, Debug)]
pub struct Frame(Arc<Rendered>);

#[derive(Debug)]
struct Rendered {
    /// The whole event, `event: board`, `id: ...`, `data: ...`; the id and the JSON are parts of it.
    event: String,
    id: Range<usize>,
    json: Range<usize>,
    board: FacilityBoard,
}

impl Frame {
    /// A keyed tag of the rows' bytes: the same bytes have the same id, and it counts nothing.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.0.event[self.0.id.clone()]
    }

    /// The board as JSON.
    #[must_use]
    pub fn json(&self) -> &str {
        &self.0.event[self.0.json.clone()]
    }

    /// The board as a server-sent event, ready for the wire.
    #[must_use]
    pub fn event(&self) -> &str {
        &self.0.event
    }

    /// The board itself, for pages drawn on the server.
    #[must_use]
    pub fn board(&self) -> &FacilityBoard {
        &self.0.board
    }

    /// Puts the rows' bytes together. Rows are tagged when they are rendered; what stands around them is
    /// always the same.
    pub(super) fn of(cache: &RowCache, key: &Key) -> Self {
        let board = FacilityBoard::of(cache);
        let [departures, arrivals] = board.tags().map(u128::to_be_bytes);
        let mut event = String::with_capacity(board.json_len() + 64);
        event.push_str("event: board\nid: ");
        let id = appended(&mut event, |event| {
            event.push_str(&HEXLOWER.encode(&key.tag(&[&departures, &arrivals])[..12]))
        });
        event.push_str("\ndata: ");
        let json = appended(&mut event, |event| board.write_json(event));
        event.push_str("\n\n");
        Self(Arc::new(Rendered { event, id, json, board }))
    }
}

/// Where what `write` appends stands.
fn appended(event: &mut String, write: impl FnOnce(&mut String)) -> Range<usize> {
    let start = event.len();
    write(event);
    start..event.len()
}
