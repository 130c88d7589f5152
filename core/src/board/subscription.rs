//! One screen following its board.

use super::live::Scene;
use super::{Frame, LiveBoards, Pass, ViewClass};
use crate::Timestamp;
use std::sync::Arc;
use tokio::sync::watch;

/// Gives a screen its frames: the first at once, then the newest whenever the bytes changed.
#[derive(Debug)]
pub struct Subscription {
    boards: Arc<LiveBoards>,
    pass: Pass,
    class: Option<ViewClass>,
    scene: watch::Receiver<Scene>,
    generation: Option<u64>,
    shown: Option<Frame>,
}

impl Subscription {
    pub(super) fn new(boards: Arc<LiveBoards>, pass: Pass, mut scene: watch::Receiver<Scene>) -> Self {
        scene.mark_changed();
        Self { boards, pass, class: None, scene, generation: None, shown: None }
    }

    /// The next frame, or none when the screen is signed out. Cancelling the wait loses nothing.
    pub async fn next(&mut self, now: impl Fn() -> Timestamp + Send) -> Option<Frame> {
        loop {
            self.scene.changed().await.ok()?;
            let scene = self.scene.borrow_and_update().clone();
            if self.generation != Some(scene.generation) {
                self.generation = Some(scene.generation);
                if self.show_pass(now())? {
                    continue;
                }
            }
            if self.shown.as_ref().is_none_or(|shown| shown.id() != scene.frame.id()) {
                self.shown = Some(scene.frame.clone());
                return Some(scene.frame);
            }
        }
    }

    /// Shows the pass again: none if it has ended, true if it now opens another class.
    fn show_pass(&mut self, now: Timestamp) -> Option<bool> {
        let class = self.boards.class_of(&self.pass)?;
        let moved = self.class.as_ref().is_some_and(|seen| *seen != class);
        self.class = Some(class);
        if moved {
            self.scene = self.boards.follow(&self.pass, now)?;
            self.scene.mark_changed();
        }
        Some(moved)
    }
}
