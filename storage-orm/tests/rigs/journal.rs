//! A tenant's whole journal, and whether its chain holds.

use super::ALL;
use bayboard::journal::{Head, RawEntry, Sequence, Tampered, Verifier};
use bayboard::{JournalReads, TenantId};

pub async fn journal<S: JournalReads + ?Sized>(store: &S, tenant: TenantId) -> Vec<RawEntry> {
    let (mut all, mut after) = (Vec::new(), Sequence::START);
    loop {
        let page = store.journal_entries(tenant, after, ALL).await.unwrap();
        let Some(last) = page.last() else { return all };
        after = last.sequence;
        all.extend(page);
    }
}

pub fn verify(entries: &[RawEntry], tenant: TenantId, saved: Option<Head>) -> Result<Head, Tampered> {
    let mut verifier = Verifier::new(tenant, saved);
    entries.iter().try_for_each(|entry| verifier.check(entry))?;
    verifier.finish()
}
