//! What commands do with a deployment: open it, say who acts, and say what came of it.

use crate::process::{self, DatabaseOptions};
use anyhow::bail;
use bayboard::portal::{Portal, Viewer};
use bayboard::{Line, StoreExt, Tenant, TenantId};
use bayboard_policy::Rules;
use std::io::Write;
use std::sync::Arc;

pub(super) fn say(line: &str) -> anyhow::Result<()> {
    Ok(writeln!(std::io::stdout(), "{line}")?)
}

/// The person at the keyboard, as journals name them.
pub(super) fn operator() -> anyhow::Result<Line> {
    let name = std::env::var("BAYBOARD_OPERATOR")
        .or_else(|_| std::env::var("USER"))
        .unwrap_or_else(|_| "operator".to_owned());
    name.parse().map_err(|problem| anyhow::anyhow!("BAYBOARD_OPERATOR {problem}"))
}

pub(super) async fn open_existing(options: &DatabaseOptions) -> anyhow::Result<Portal> {
    Ok(open_with_rules(options).await?.0)
}

/// The same with the rules that its companies' overlays are laid on.
pub(super) async fn open_with_rules(options: &DatabaseOptions) -> anyhow::Result<(Portal, Arc<Rules>)> {
    let rules = Arc::new(Rules::shipped().await?);
    Ok((open_with(options, Arc::clone(&rules)).await?, rules))
}

pub(super) async fn open_with(options: &DatabaseOptions, rules: Arc<Rules>) -> anyhow::Result<Portal> {
    let vault = crate::keys::vault(options.keys_text().as_deref(), &options.key_file)?;
    process::check_exists(options.url())?;
    let opened = process::open(options.url(), options).await?;
    opened.settle_at_the_end();
    Ok(Portal::open(opened.store, rules, vault).await?)
}

/// The company this server serves.
///
/// # Errors
/// When there is none, or more than one: several companies on one server come with host names.
pub(super) async fn only_tenant(portal: &Portal) -> anyhow::Result<Tenant> {
    let mut tenants = portal.store().all::<Tenant>(TenantId::DEPLOYMENT).await?;
    match (tenants.pop(), tenants.len()) {
        (Some(tenant), 0) => Ok(tenant),
        (None, _) => {
            bail!("no company is set up; run `portal-server tenant create --name ... --phone ... --zone ...`")
        }
        _ => bail!("several companies are in this database; this server serves one"),
    }
}

pub(super) async fn operator_of(portal: &Portal) -> anyhow::Result<Viewer> {
    Ok(Viewer::operator(only_tenant(portal).await?.id(), operator()?))
}
