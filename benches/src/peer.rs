//! What another way of deciding has to offer to be measured beside ours.

use crate::{Failure, PlainBoard, Scope, Viewer};
use bayboard::{Disclosure, Facts};
use std::fmt;
use std::ops::Range;

/// Another way to decide a board's rows, loaded with the shipped rules.
pub trait Peer {
    /// The product it is a form of; of one product's forms the fastest counts.
    fn product(&self) -> &'static str;
    /// Which form of it, where there are several.
    fn form(&self) -> String;
    /// How many times faster than it we want to be.
    fn aim(&self) -> Option<f64> {
        None
    }

    /// Whether it decides whole boards in one go; others are timed row by row.
    fn decides_boards(&self) -> bool {
        false
    }

    /// Does everything that can be done before rows are decided: requests are built, records loaded,
    /// statements prepared.
    ///
    /// # Errors
    /// What the peer could not be given.
    fn prepare<'a>(
        &'a self,
        viewer: &Viewer,
        scope: &Scope,
        facts: &[Facts],
    ) -> Result<Box<dyn Deciding + 'a>, Failure>;
}

/// A peer in front of one viewer's rows.
pub trait Deciding {
    /// How often the peer is called for a row, on average; less than once where one call decides many.
    ///
    /// # Errors
    /// As for [`Deciding::decide`].
    fn calls(&mut self) -> Result<f64, Failure>;
    /// Decides these rows, each into its place.
    ///
    /// # Errors
    /// A question the peer did not answer.
    fn decide(&mut self, rows: Range<usize>, out: &mut [Disclosure]) -> Result<(), Failure>;
}

/// Another way to draw a whole board with its JSON.
pub trait Drawer {
    /// How the table calls it.
    fn name(&self) -> String;
    /// Is given the board's rows to keep them its own way.
    ///
    /// # Errors
    /// What the peer could not be given.
    fn prepare<'a>(&'a self, board: &PlainBoard<'_>) -> Result<Box<dyn Drawing + 'a>, Failure>;
}

/// A board that can be drawn.
pub trait Drawing {
    /// Draws it; the JSON must be ours byte for byte.
    ///
    /// # Errors
    /// Whatever kept the peer from it.
    fn draw(&mut self) -> Result<String, Failure>;
}

/// The peers that the workspace does not link.
#[derive(Default)]
pub struct Peers {
    /// Those that decide rows.
    pub deciding: Vec<Box<dyn Peer>>,
    /// Those that draw whole boards.
    pub drawing: Vec<Box<dyn Drawer>>,
}

impl fmt::Debug for Peers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let deciding = self.deciding.iter().map(|peer| format!("{}, {}", peer.product(), peer.form()));
        f.debug_list().entries(deciding).entries(self.drawing.iter().map(|drawer| drawer.name())).finish()
    }
}
