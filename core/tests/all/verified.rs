//! What verification of a whole journal finds: entries, payloads, the head kept beside them, and logon
//! history.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use async_trait::async_trait;
use bayboard::journal::{
    EntryKey, EntryKind, Fault, Head, LogonKey, LogonNumber, LogonOutcome, LogonRow, RawEntry, Sequence,
    Tampered,
};
use bayboard::portal::{Portal, PortalError, drop_payloads, verify_journal};
use bayboard::{Change, DecodeError, FacilityId, Journal, StoreError, TenantId};
use std::collections::BTreeSet;
use std::num::NonZeroU16;
use support::company::{Company, NOW, at, vault};
use support::run;
use support::watched::Calls;

/// A journal as somebody with the database in hand may leave it.
#[derive(Clone, Debug)]
struct Kept {
    head: Head,
    entries: Vec<RawEntry>,
    logons: Vec<(LogonNumber, LogonRow)>,
    /// The key that finds an entry, and where that stands.
    filed: BTreeSet<(Vec<u8>, Sequence)>,
    /// The facility that finds a row of logon history, and its number.
    logons_filed: BTreeSet<(FacilityId, LogonNumber)>,
    unreadable: bool,
}

#[async_trait]
impl Journal for Kept {
    async fn head(&self, _: TenantId) -> Result<Head, StoreError> {
        Ok(self.head)
    }

    async fn heads(&self) -> Result<Vec<(TenantId, Head)>, StoreError> {
        panic!("verification is of one chain")
    }

    async fn entries(
        &self,
        of: &EntryKey,
        after: Option<Sequence>,
        falling: bool,
        limit: NonZeroU16,
    ) -> Result<Vec<RawEntry>, StoreError> {
        assert!(!falling, "verification reads from the start");
        let found = |entry: &&RawEntry| {
            matches!(of, EntryKey::All(_)) || self.filed.contains(&(of.bytes(), entry.sequence))
        };
        let entries = self.entries.iter().filter(found).filter(|entry| Some(entry.sequence) > after);
        Ok(entries.take(limit.get().into()).cloned().collect())
    }

    async fn changes(
        &self,
        _: TenantId,
        _: Sequence,
        _: NonZeroU16,
    ) -> Result<(Vec<Change>, Sequence), StoreError> {
        panic!("verification follows no feed")
    }

    async fn logons(
        &self,
        of: &LogonKey,
        after: LogonNumber,
        limit: NonZeroU16,
    ) -> Result<Vec<(LogonNumber, LogonRow)>, StoreError> {
        if self.unreadable {
            return Err(DecodeError::NotCanonical.into());
        }
        Ok(self
            .logons
            .iter()
            .filter(|(number, _)| *number > after)
            .filter(|(number, _)| {
                of.facility().is_none_or(|facility| self.logons_filed.contains(&(facility, *number)))
            })
            .take(limit.get().into())
            .cloned()
            .collect())
    }

    async fn drop_payloads(
        &self,
        _: TenantId,
        _: Sequence,
        _: Sequence,
        _: NonZeroU16,
    ) -> Result<Option<Sequence>, StoreError> {
        panic!("verification drops nothing")
    }
}

/// Two digests over three sign-ins each and one over a count, with three rows after the last, of which the
/// last is no facility's.
async fn kept() -> (TenantId, Kept) {
    let company = Company::new().await;
    let place = company.facility("Maple Grove").await;
    let tenant = company.tenant;
    for minute in [0, 1] {
        for _ in 0..3 {
            company.ticket(&place.public_id, "wrong").await;
        }
        company.portal.digest_logons(tenant, at(minute)).await.unwrap();
    }
    let mut row = company
        .store
        .logons(&LogonKey::All(tenant), LogonNumber(0), NonZeroU16::MAX)
        .await
        .unwrap()
        .remove(0)
        .1;
    row.count = 40;
    company.portal.store().append_logon(tenant, &row).await.unwrap();
    // Another node goes on where the last digest ended.
    let other = Portal::open(company.store.clone(), company.policy.clone(), vault(&Calls::default(), 9))
        .await
        .unwrap();
    other.digest_logons(tenant, at(2)).await.unwrap();
    for _ in 0..2 {
        company.ticket(&place.public_id, "wrong").await;
    }
    company.ticket("1111-2222", "wrong").await;
    let logons = company.store.logons(&LogonKey::All(tenant), LogonNumber(0), NonZeroU16::MAX).await.unwrap();
    let entries = company
        .store
        .entries(&EntryKey::All(tenant), Some(Sequence::START), false, NonZeroU16::MAX)
        .await
        .unwrap();
    let kept = Kept {
        filed: entries
            .iter()
            .flat_map(|entry| entry.keys().into_iter().map(|key| (key.bytes(), entry.sequence)))
            .collect(),
        unreadable: false,
        head: company.store.head(tenant).await.unwrap(),
        entries,
        logons_filed: logons
            .iter()
            .filter_map(|(number, row)| row.facility.map(|facility| (facility, *number)))
            .collect(),
        logons,
    };
    (tenant, kept)
}

type Tamper = fn(&mut Kept);

#[test]
fn each_edit_by_hand_is_found_where_it_was_made() {
    run(async {
        let (tenant, clean) = kept().await;
        let verified = verify_journal(&clean, tenant, Some(clean.head)).await.unwrap();
        assert_eq!((verified.head, verified.undigested), (clean.head, 3));
        let digests: Vec<u64> = clean
            .entries
            .iter()
            .filter(|entry| entry.kind == EntryKind::LogonDigest)
            .map(|entry| entry.sequence.0)
            .collect();
        let [first, second, third] = digests[..] else { panic!("{digests:?}") };
        let end = clean.head.sequence.0;
        assert_eq!(end, third);
        let tampers: Vec<(&str, Tamper, u64, Fault)> = vec![
            (
                "an outcome",
                |kept| kept.logons[1].1.outcome = LogonOutcome::Accepted,
                first,
                Fault::LogonsAltered,
            ),
            ("a time", |kept| kept.logons[4].1.at = at(9), second, Fault::LogonsAltered),
            ("a count", |kept| kept.logons[6].1.count = 4, third, Fault::LogonsAltered),
            ("a count made one", |kept| kept.logons[6].1.count = 1, third, Fault::LogonsAltered),
            ("a row gone", |kept| drop(kept.logons.remove(3)), second, Fault::LogonsAltered),
            ("rows swapped", |kept| kept.logons.swap(0, 1), first, Fault::LogonsAltered),
            ("all rows gone", |kept| kept.logons.clear(), first, Fault::LogonsAltered),
            ("a number given twice", |kept| kept.logons[1].0 = LogonNumber(1), first, Fault::LogonsAltered),
            ("the payload of a digest", |kept| digest(kept, 0).body = None, first, Fault::PayloadMissing),
            ("a row that cannot be read", |kept| kept.unreadable = true, first, Fault::LogonsAltered),
            ("a key gone", |kept| assert!(kept.filed.remove(&change_key(1))), 1, Fault::KeysAltered),
            (
                "a key of the last entry gone",
                |kept| drop(kept.filed.pop_last()),
                last_filed(&clean),
                Fault::KeysAltered,
            ),
            (
                "a key that is another's",
                |kept| assert!(kept.filed.insert(change_key(kept.head.sequence.0))),
                end,
                Fault::KeysAltered,
            ),
            (
                "what finds the first logon gone",
                |kept| assert!(kept.logons_filed.pop_first().is_some()),
                first,
                Fault::LogonKeysAltered,
            ),
            (
                "what finds a logon that no digest covers gone",
                |kept| assert!(kept.logons_filed.pop_last().is_some()),
                end,
                Fault::LogonKeysAltered,
            ),
            (
                "a logon found by a facility that it does not name",
                |kept| {
                    let (facility, _) = *kept.logons_filed.first().unwrap();
                    assert!(kept.logons_filed.insert((facility, kept.logons.last().unwrap().0)));
                },
                end,
                Fault::LogonKeysAltered,
            ),
            ("the newest entry", |kept| drop(kept.entries.pop()), third, Fault::Missing),
            ("the head kept beside it", |kept| kept.head.hash[0] ^= 1, end, Fault::NotTheKeptHead),
            ("the head set back", |kept| kept.head.sequence.0 -= 1, end, Fault::NotTheKeptHead),
            ("the head and the newest entry", cut, 0, Fault::Missing),
        ];
        for (what, tamper, position, fault) in tampers {
            let mut kept = clean.clone();
            tamper(&mut kept);
            let found = verify_journal(&kept, tenant, None).await;
            if position == 0 {
                assert_eq!(
                    found.unwrap().head,
                    kept.head,
                    "{what}: nothing tells of it without a saved head"
                );
                let found = verify_journal(&kept, tenant, Some(clean.head)).await;
                assert_eq!(found, Err(Tampered { sequence: Sequence(end), fault }.into()), "{what}");
            } else {
                assert_eq!(found, Err(Tampered { sequence: Sequence(position), fault }.into()), "{what}");
            }
        }
    });
}

/// That an entry is found as a change.
fn change_key(sequence: u64) -> (Vec<u8>, Sequence) {
    (EntryKey::Kind(TenantId::DEPLOYMENT, EntryKind::Change).bytes(), Sequence(sequence))
}

fn last_filed(kept: &Kept) -> u64 {
    kept.filed.last().unwrap().1.0
}

fn digest(kept: &mut Kept, number: usize) -> &mut RawEntry {
    kept.entries.iter_mut().filter(|entry| entry.kind == EntryKind::LogonDigest).nth(number).unwrap()
}

/// The newest entry cut off and the kept head set to the one before.
fn cut(kept: &mut Kept) {
    kept.entries.pop();
    let last = kept.entries.last().unwrap();
    kept.head = Head { sequence: last.sequence, hash: last.hash };
}

/// Each server digests once a minute what no digest covers yet, whoever made the last one.
#[test]
fn servers_that_digest_by_turns_cover_each_row_once_and_the_journal_holds() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let mut servers = Vec::new();
        for seed in 3..6 {
            let (store, policy) = (company.store.clone(), company.policy.clone());
            servers.push(Portal::open(store, policy, vault(&Calls::default(), seed)).await.unwrap());
        }
        for server in servers.iter().chain(&servers).chain(&servers) {
            company.ticket(&place.public_id, "wrong").await;
            server.digest_logons(company.tenant, NOW).await.unwrap();
            let verified = verify_journal(&*company.store, company.tenant, None).await.unwrap();
            assert_eq!(verified.undigested, 0);
        }
        let entries = company
            .store
            .entries(&EntryKey::All(company.tenant), Some(Sequence::START), false, NonZeroU16::MAX)
            .await
            .unwrap();
        assert_eq!(entries.iter().filter(|entry| entry.kind == EntryKind::LogonDigest).count(), 9);
    });
}

#[test]
fn what_retention_let_go_is_no_fault_and_what_it_did_not_is() {
    run(async {
        let company = Company::new().await;
        for name in ["Maple Grove", "Summit", "Oak"] {
            company.facility(name).await;
        }
        let (portal, store, tenant) = (&company.portal, &*company.store, company.tenant);
        let ahead = portal.seat(&company.desk, at(1)).retention().keep_since(at(2)).await;
        assert!(matches!(ahead, Err(PortalError::Invalid { field: "before", .. })), "{ahead:?}");
        assert_eq!(
            portal.seat(&company.desk, at(1)).retention().keep_since(NOW).await,
            Ok(None),
            "nothing is that old"
        );
        let under = portal.seat(&company.desk, at(2)).retention().keep_since(at(1)).await.unwrap().unwrap();
        assert_eq!(
            portal.seat(&company.desk, at(3)).retention().keep_since(at(1)).await,
            Ok(None),
            "said once is enough"
        );
        let whole = store.head(tenant).await.unwrap();
        drop_payloads(store, tenant, under).await.unwrap();
        let told = store.entries(&EntryKey::All(tenant), None, false, NonZeroU16::MAX).await.unwrap();
        assert_eq!(
            told.iter().filter(|entry| entry.body.is_some()).count(),
            1,
            "the entry that says so is left"
        );
        let held = verify_journal(store, tenant, Some(whole)).await.unwrap();
        assert_eq!(held.head, whole);
    });
}
