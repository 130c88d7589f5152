//! A tenant's whole journal, and whether its chain holds.

use super::ALL;
use bayboard::journal::{EntryKey, Head, RawEntry, Tampered, Verifier};
use bayboard::{Journal, TenantId};

pub async fn journal<S: Journal + ?Sized>(store: &S, tenant: TenantId) -> Vec<RawEntry> {
    let (mut all, mut after) = (Vec::new(), None);
    loop {
        let page = store.entries(&EntryKey::All(tenant), after, false, ALL).await.unwrap();
        let Some(last) = page.last() else { return all };
        after = Some(last.sequence);
        all.extend(page);
    }
}

pub fn verify(entries: &[RawEntry], tenant: TenantId, saved: Option<Head>) -> Result<Head, Tampered> {
    let mut verifier = Verifier::new(tenant, saved);
    entries.iter().try_for_each(|entry| verifier.check(entry))?;
    verifier.finish()
}
