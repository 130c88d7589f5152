//! The pages of facilities: what each one needs, and nothing about who may see it.

pub(crate) mod board;
mod days;
pub(crate) mod door;
mod row;
pub(crate) mod signed_out;
mod table;
mod view;
pub(crate) mod wall;

pub(crate) use view::{BoardPage, BoardView, ComingDays, DoorPage, Feed, Filter, Problem, WallPage};
