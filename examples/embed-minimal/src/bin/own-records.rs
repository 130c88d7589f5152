//! A host product's own records behind the same rules and the same journal: vehicles, in twenty-five lines.
#![allow(clippy::print_stdout, reason = "an example shows what it was answered")]

use anyhow::{Context, Result};
use bayboard::portal::{HostResource, NewTenant, Portal, Viewer};
use bayboard::{EntropyFn, MemoryStore, Timestamp, Vault, Zone};
use std::sync::Arc;
use std::time::SystemTime;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let now = || Timestamp::from(SystemTime::now());
    let random = EntropyFn(|bytes| getrandom::fill(bytes).expect("the operating system gives randomness"));
    // The shipped rules declare the kinds `fleet`, `timeclock`, `hr` and `incident_record`; your rule file
    // names your own.
    let rules = Arc::new(bayboard_policy::Rules::shipped().await?);
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
    let vehicle = HostResource::own("fleet".parse()?, "vehicle-12".parse()?);
    for (who, viewer) in [("the desk", &desk), ("the biller", &biller)] {
        match portal.seat(viewer, now()).authorize(&"view".parse()?, &vehicle).await {
            Ok(because) => println!("{who} may see it, by {}", because.0.join(", ")),
            Err(refused) => println!("{who} may not: {refused}"),
        }
    }
    Ok(())
}
