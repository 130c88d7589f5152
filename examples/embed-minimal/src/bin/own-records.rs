//! A host product's own records behind the same rules and the same journal: vehicles, in thirty lines.
#![allow(clippy::print_stdout, reason = "an example shows what it was answered")]

use anyhow::{Context, Result};
use bayboard::portal::{HostResource, NewTenant, Portal, Viewer};
use bayboard::{EntropyFn, MemoryStore, Timestamp, Vault, Zone};
use bayboard_policy::{RuleSource, Rules};
use std::sync::Arc;
use std::time::SystemTime;

/// Laid on the shipped rules: our kind of record, and who may do what to one.
const VEHICLES: &str = "\
kind, vehicle, view, retire
widen, administrator-sees-vehicles, administrator, own_tenant, active, *, *, *, vehicle.view, do
widen, administrator-retires-vehicles, administrator, own_tenant, active, *, *, *, vehicle.retire, do
end
";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let now = || Timestamp::from(SystemTime::now());
    let random = EntropyFn(|bytes| getrandom::fill(bytes).expect("the operating system gives randomness"));
    // All that this program asks about is named, so a word that no line declares is refused here.
    let source = RuleSource::shipped()
        .with_overlay("vehicles", VEHICLES)
        .asking("vehicle".parse()?, ["view".parse()?, "retire".parse()?]);
    let rules = Arc::new(Rules::load(&source).await?);
    let portal = Portal::open(Arc::new(MemoryStore::new()), rules, Vault::in_memory(random)).await?;
    let company = NewTenant::new(
        "Meridian Ambulance".parse()?,
        "(555) 010-0142".parse()?,
        Zone::named("America/Chicago")?,
    );
    let tenant = portal.create_tenant("set-up".parse()?, company, now()).await?;
    let desk = Viewer::operator(tenant, "desk".parse()?);
    let made = portal
        .seat(&desk, now())
        .tokens()
        .create("billing office".parse()?, vec!["biller".parse()?], None)
        .await?;
    let biller = portal
        .viewer_by_token(tenant, &made.secret, Default::default(), now())
        .await?
        .context("it was just made")?;
    // Ask before you show or change one. The answer is in the journal already when it arrives.
    let vehicle = HostResource::own("vehicle".parse()?, "vehicle-12".parse()?);
    for (who, viewer) in [("the desk", &desk), ("the biller", &biller)] {
        match portal.seat(viewer, now()).authorize(&"view".parse()?, &vehicle).await {
            Ok(because) => println!("{who} may see it, by {}", because.0.join(", ")),
            Err(refused) => println!("{who} may not: {refused}"),
        }
    }
    Ok(())
}
