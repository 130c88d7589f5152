//! One row of a chart, rendered. It holds what the gate gave and nothing else.

use super::place::Placed;
use crate::gate::BoardRow;
use crate::{DispatchId, Key, Timestamp};
use std::sync::Arc;

/// A row with the fingerprint of its bytes, kept until its dispatch changes or its time comes. Its bytes
/// stand in the block that it is in.
#[derive(Clone, Debug)]
pub(super) struct RenderedRow {
    pub(super) dispatch: DispatchId,
    pub(super) due: Option<Timestamp>,
    pub(super) row: Arc<BoardRow>,
    /// A fingerprint of the bytes.
    pub(super) tag: u128,
}

impl RenderedRow {
    /// Renders a row behind what `json` holds already; none where nothing may be seen.
    pub(super) fn render(placed: Placed, key: &Key, json: &mut String) -> Option<Self> {
        let Placed { dispatch, due, row } = placed;
        let (row, start) = (row?, json.len());
        row.write_json(json);
        let tag = key.fingerprint(&json.as_bytes()[start..]);
        Some(Self { dispatch, due, row, tag })
    }
}
