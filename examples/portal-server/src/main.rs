//! The portal server. Run with `portal-server serve --demo`, or `portal-server --help`.

use clap::Parser;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    portal_server::commands::Cli::parse().run().await
}
