//! One row of a chart, rendered. It holds what the gate gave and nothing else.

use crate::gate::BoardRow;
use crate::{DispatchId, Key, Timestamp};

/// A row with its bytes, kept until its dispatch changes or its time comes.
#[derive(Debug)]
pub(super) struct RenderedRow {
    pub(super) dispatch: DispatchId,
    pub(super) due: Option<Timestamp>,
    pub(super) row: BoardRow,
    pub(super) json: String,
    /// A keyed tag of the bytes.
    pub(super) tag: u128,
}

/// Bytes that most rows have room in.
const USUAL: usize = 256;

impl RenderedRow {
    pub(super) fn render(dispatch: DispatchId, due: Option<Timestamp>, row: BoardRow, key: &Key) -> Self {
        let mut json = String::with_capacity(USUAL);
        row.write_json(&mut json);
        let tag = u128::from_be_bytes(key.tag(&[json.as_bytes()]));
        Self { dispatch, due, row, json, tag }
    }
}
