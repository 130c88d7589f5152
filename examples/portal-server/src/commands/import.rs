//! `import`: files of other systems. What they may hold is told in `import/README.md`.

use super::deployment::{open_existing, operator_of};
use crate::clock::Clock;
use crate::import::{self, ImportArgs};
use crate::process::DatabaseOptions;
use clap::Args;

/// Take facilities, payors or dispatches in from CSV
#[derive(Args, Debug)]
pub(crate) struct Import {
    #[command(flatten)]
    args: ImportArgs,
    #[command(flatten)]
    database: DatabaseOptions,
}

impl Import {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        let portal = open_existing(&self.database).await?;
        let viewer = operator_of(&portal).await?;
        import::run(&self.args, &portal, &viewer, Clock::System.now()).await
    }
}
