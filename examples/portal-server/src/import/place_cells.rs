//! One end of a trip as a row of dispatches tells of it.

use super::cells::Cells;
use super::kinds::kind_of;
use super::places::Places;
use super::table::Row;
use bayboard::portal::{FeedPlace, Patch};
use bayboard::{FacilityId, FacilityKind, Line, Protected, Room, Stop};

/// A saved facility, or a place that is typed: treated as a private home unless the row says what it is.
#[derive(Clone, Debug)]
pub(super) enum Place {
    Facility(FacilityId),
    Typed { kind: Option<FacilityKind>, name: Option<Line>, address: Option<Line> },
}

impl Place {
    /// What the row says of this end; nothing where the file has no column for it.
    pub(super) fn read(cells: &mut Cells<'_>, end: &str, places: &Places) -> Option<Self> {
        let (facility, address, name) =
            (format!("{end}_facility"), format!("{end}_address"), format!("{end}_name"));
        if cells.text(&facility).is_some() {
            return cells.read(&facility, |text| places.facility(text)).map(Self::Facility);
        }
        let is_told = [&address, &name].iter().any(|column| cells.text(column).is_some());
        if !is_told && is_located(cells, end) {
            cells.fault(&facility, format!("is missing; name a facility, or fill {address}"));
        }
        let kind = cells.read(&format!("{end}_kind"), kind_of);
        let (name, address) = (cells.maybe(&name), cells.maybe(&address));
        (is_told || kind.is_some()).then_some(Self::Typed { kind, name, address })
    }

    pub(super) fn stop(self, room: Option<Room>) -> Stop {
        let stop = match self {
            Self::Facility(facility) => Stop::at(facility),
            Self::Typed { kind, name, address } => Stop {
                kind: kind.unwrap_or(FacilityKind::Residence),
                name: name.map(Protected::new),
                ..Stop::residence(address.map(Protected::new))
            },
        };
        Stop { room: room.map(Protected::new), ..stop }
    }

    pub(super) const fn facility(&self) -> Option<Stop> {
        if let Self::Facility(facility) = self { Some(Stop::at(*facility)) } else { None }
    }

    /// For a call that is known: a column that the file lacks changes nothing, and an empty kind keeps the
    /// recorded one.
    pub(super) fn told(self, row: &Row, end: &str) -> FeedPlace {
        let Self::Typed { kind, name, address } = self else { return FeedPlace::default() };
        let told = |part: &str, line: Option<Line>| {
            if row.has(&format!("{end}_{part}")) { Patch::exactly(line) } else { Patch::Keep }
        };
        FeedPlace { address: told("address", address), name: told("name", name), kind }
    }
}

/// Whether the file has a column that says where this end is.
pub(super) fn is_located(cells: &Cells<'_>, end: &str) -> bool {
    ["facility", "address", "name"].iter().any(|part| cells.has(&format!("{end}_{part}")))
}
