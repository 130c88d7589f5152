//! `tenant role-sets`: the sets of roles that a company works with. Where the region's is alone, nobody who
//! signs in may change the company's settings, so whoever operates the server takes that back here.

use super::deployment::{open_existing, operator_of, say};
use crate::clock::Clock;
use crate::process::DatabaseOptions;
use bayboard::Word;
use bayboard::access::RoleSets;
use bayboard::portal::SettingsPatch;
use clap::Args;

#[derive(Args, Debug)]
pub(super) struct ChooseRoleSets {
    /// Which: company, region or both
    #[arg(value_parser = sets)]
    sets: RoleSets,
    #[command(flatten)]
    database: DatabaseOptions,
}

impl ChooseRoleSets {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let portal = open_existing(&self.database).await?;
        let operator = operator_of(&portal).await?;
        let patch = SettingsPatch { role_sets: Some(self.sets), ..SettingsPatch::default() };
        let seat = portal.seat(&operator, Clock::System.now());
        let settings = seat.settings().update(None, patch).await?;
        say(&format!("role sets  {}", settings.role_sets()))
    }
}

fn sets(word: &str) -> Result<RoleSets, String> {
    let words = || RoleSets::ALL.iter().map(|sets| sets.word()).collect::<Vec<_>>().join(", ");
    RoleSets::from_word(word).ok_or_else(|| format!("use one of {}", words()))
}
