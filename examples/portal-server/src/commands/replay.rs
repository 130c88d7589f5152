//! `replay`: a feed of crew responses, through everything or into a running server.

use crate::replay::{self, ReplayArgs};
use clap::Args;

/// Feed a CSV of unit responses through import, store and live boards, and print who is where
#[derive(Args, Debug)]
pub(crate) struct Replay {
    #[command(flatten)]
    args: ReplayArgs,
}

impl Replay {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        replay::run(self.args).await
    }
}
