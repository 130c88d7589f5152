//! What a facility's screen shows, as the blocks of rows that frames share.

use super::row_block::RowBlock;
use super::row_cache::RowCache;
use crate::gate::BoardRow;
use serde::{Serialize, Serializer};
use std::sync::Arc;

/// What a facility's screen shows. Cloning it counts references.
#[derive(Clone, Debug)]
pub struct FacilityBoard {
    departures: Vec<Arc<RowBlock>>,
    arrivals: Vec<Arc<RowBlock>>,
}

/// The format of board frames.
const FORMAT: u8 = 1;

impl FacilityBoard {
    pub(super) fn of(cache: &RowCache) -> Self {
        Self { departures: cache.departures.blocks().to_vec(), arrivals: cache.arrivals.blocks().to_vec() }
    }

    /// Trips that start here, in order of time.
    #[must_use]
    pub fn departures(&self) -> Vec<&BoardRow> {
        rows(&self.departures)
    }

    /// Trips that end here, in order of time.
    #[must_use]
    pub fn arrivals(&self) -> Vec<&BoardRow> {
        rows(&self.arrivals)
    }

    /// Whether nothing is scheduled.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.blocks().next().is_none()
    }

    /// Writes what [`Serialize`] would, out of the rows' own bytes.
    pub(super) fn write_json(&self, out: &mut String) {
        out.push_str("{\"version\":1,\"departures\":");
        write_rows(&self.departures, out);
        out.push_str(",\"arrivals\":");
        write_rows(&self.arrivals, out);
        out.push('}');
    }

    /// How long that is, at most.
    pub(super) fn json_len(&self) -> usize {
        self.blocks().map(|block| block.json.len() + 1).sum::<usize>() + 64
    }

    /// The tags of the rows on each chart, added up.
    pub(super) fn tags(&self) -> [u128; 2] {
        [&self.departures, &self.arrivals]
            .map(|blocks| blocks.iter().fold(0, |tag, block| block.tag.wrapping_add(tag)))
    }

    fn blocks(&self) -> impl Iterator<Item = &Arc<RowBlock>> {
        self.departures.iter().chain(&self.arrivals)
    }
}

fn rows(blocks: &[Arc<RowBlock>]) -> Vec<&BoardRow> {
    blocks.iter().flat_map(|block| block.rows()).map(|row| &*row.row).collect()
}

fn write_rows(blocks: &[Arc<RowBlock>], out: &mut String) {
    out.push('[');
    for (number, block) in blocks.iter().enumerate() {
        out.push_str(if number == 0 { "" } else { "," });
        out.push_str(&block.json);
    }
    out.push(']');
}

impl PartialEq for FacilityBoard {
    /// Rows are compared, not how they are spread over blocks.
    fn eq(&self, other: &Self) -> bool {
        self.departures() == other.departures() && self.arrivals() == other.arrivals()
    }
}

impl Eq for FacilityBoard {}

impl Serialize for FacilityBoard {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written { version: FORMAT, departures: self.departures(), arrivals: self.arrivals() }
            .serialize(serializer)
    }
}

/// A board as it is written.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct Written<'a> {
    /// Of the form that this is.
    version: u8,
    /// Calls from here, in order.
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<BoardRow>))]
    departures: Vec<&'a BoardRow>,
    /// Calls to here, in order.
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<BoardRow>))]
    arrivals: Vec<&'a BoardRow>,
}

#[cfg(feature = "openapi")]
impl utoipa::PartialSchema for FacilityBoard {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        Written::schema()
    }
}

#[cfg(feature = "openapi")]
impl utoipa::ToSchema for FacilityBoard {
    fn schemas(named: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>) {
        Written::schemas(named);
    }
}
