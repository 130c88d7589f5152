//! What staff prove themselves with stands nowhere but where it is compared: not in journals, history,
//! cells, debug forms or errors.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::Role;
use bayboard::danger::{self, AsRaw, RawCredential};
use bayboard::journal::{Actor, EntryKey, Payload, Sequence};
use bayboard::portal::{StaffForm, StaffSession};
use bayboard::{CellRange, Cells, Journal, Range, RecordKind, Records, Space, Word};
use data_encoding::{BASE32_NOPAD, BASE64_NOPAD};
use std::num::NonZeroU16;
use support::company::{NOW, at};
use support::run;
use support::staff::{PASSWORD, Person, Staff, second, visit};

/// All that must stand nowhere, by what it is.
async fn secrets(staff: &Staff, ada: &Person, link: &str) -> Vec<(&'static str, Vec<u8>)> {
    let RawCredential { recovery, .. } = staff.credential(ada.id).await;
    let phc = phc_in(&danger::encode(&staff.company.record(RecordKind::Credential, ada.id.as_uuid()).await));
    let hash = phc.rsplit('$').next().unwrap();
    let mut all = vec![
        ("the password", PASSWORD.as_bytes().to_vec()),
        ("its hash", phc.as_bytes().to_vec()),
        ("the hash alone", hash.as_bytes().to_vec()),
        ("the hash's bytes", BASE64_NOPAD.decode(hash.as_bytes()).unwrap()),
        ("the authenticator's key", BASE32_NOPAD.decode(ada.key_base32.as_bytes()).unwrap()),
        ("the key as it is typed", ada.key_base32.as_bytes().to_vec()),
        ("the link's secret", link.as_bytes().to_vec()),
    ];
    all.extend(ada.recovery.codes().iter().map(|code| ("a recovery code", code.as_bytes().to_vec())));
    all.extend(recovery.iter().map(|digest| ("a recovery code's digest", digest.to_vec())));
    all
}

/// The PHC string, which nothing gives out, as it is stored.
fn phc_in(stored: &[u8]) -> String {
    let start = stored.windows(10).position(|part| part == b"$argon2id$").unwrap();
    // Behind it stands the next field's number, which is no character of the text.
    stored[start..].iter().take_while(|byte| byte.is_ascii_graphic()).map(|byte| char::from(*byte)).collect()
}

fn holds(bytes: &[u8], secret: &[u8]) -> bool {
    bytes.windows(secret.len()).any(|part| part == secret)
}

/// A person and all they may do with their own account, wrong and right.
async fn life(staff: &Staff) -> (Person, String, Vec<String>) {
    let ada = staff.person("ada", Role::Dispatcher).await;
    let (door, tenant, from) = (&staff.door, staff.company.tenant, visit("192.0.2.9"));
    let mut said = Vec::new();
    let opened = staff.come_in(&ada, NOW).await;
    let session: StaffSession = staff.session(&opened.session, NOW).await.unwrap();
    said.push(format!("{opened:?} {session:?} {:?} {door:?} {:?}", session.viewer(), ada.recovery));
    let form =
        StaffForm { username: "ada", password: PASSWORD, code: "wrong", device: opened.device.as_ref() };
    said.push(format!("{form:?} {:?}", door.sign_in(tenant, &form, &from, NOW).await));
    staff.company.store.refuse(true);
    let code = ada.code(second(30));
    let form = StaffForm { username: "ada", password: PASSWORD, code: &code, device: None };
    let failed = door.sign_in(tenant, &form, &from, second(30)).await.unwrap_err();
    said.push(format!("{failed:?} {failed}"));
    staff.company.store.refuse(false);
    let set_up = door.begin_authenticator(&session, NOW).await.unwrap();
    said.push(format!("{set_up:?}"));
    said.push(format!("{:?}", door.sessions(&session, NOW).await.unwrap()));
    said.push(format!("{:?}", door.devices(&session, NOW).await.unwrap()));
    let wrong = door.set_password(&session, Some(PASSWORD), PASSWORD, &from, NOW).await.unwrap().unwrap_err();
    said.push(format!("{wrong:?} {wrong}"));
    let link = staff.link(ada.id, at(1)).await;
    let stored = staff.company.record(RecordKind::Credential, ada.id.as_uuid()).await;
    said.push(format!("{stored:?}"));
    (ada, link, said)
}

/// It fails where a field of the credential loses its `secret`, a Debug is derived, or a cell holds what it
/// is found by.
#[test]
fn no_secret_stands_in_journals_history_cells_debug_forms_or_errors() {
    run(async {
        let staff = Staff::new().await;
        let (ada, link, said) = life(&staff).await;
        let (store, tenant) = (&staff.company.store, staff.company.tenant);
        let mut places: Vec<(String, Vec<u8>)> =
            said.into_iter().map(|text| ("a debug form".to_owned(), text.into_bytes())).collect();
        let all = EntryKey::All(tenant);
        let entries = store.entries(&all, Some(Sequence::START), false, NonZeroU16::MAX).await.unwrap();
        for entry in &entries {
            let payload = &entry.body.as_ref().unwrap().payload;
            places.push((format!("entry {:?}", entry.sequence), [&entry.header[..], payload].concat()));
        }
        for row in staff.logons().await {
            places.push(("a row of history".to_owned(), danger::encode_part(&row)));
        }
        for space in Space::ALL {
            let range = CellRange { tenant, space: *space, owner: None, upto: i64::MAX, after: None };
            for cell in store.cells(&range, NOW, NonZeroU16::MAX).await.unwrap() {
                places
                    .push((format!("a cell of {space}"), [&cell.key.id[..], &cell.bytes.unwrap()].concat()));
            }
        }
        let secrets = secrets(&staff, &ada, &link).await;
        assert_eq!(secrets.len(), 7 + 10 + 10);
        for (place, bytes) in &places {
            for (what, secret) in &secrets {
                assert!(!holds(bytes, secret), "{what} in {place}");
            }
        }
        // The search is not blind: what may stand there does.
        let found = places.iter().filter(|(_, bytes)| holds(bytes, b"Ada Quillfeather")).count();
        assert!(found > 3 && places.len() > 20, "{found} of {}", places.len());
        let stored =
            store.page(&Range::of_kind(tenant, RecordKind::Credential), NonZeroU16::MAX).await.unwrap();
        assert!(holds(&danger::encode(&stored[0]), &secrets[1].1), "the record itself has the hash");
    });
}

#[test]
fn the_journal_tells_whose_secrets_changed_which_and_by_whom() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        let of = EntryKey::Record(
            staff.company.tenant,
            bayboard::RecordRef { kind: RecordKind::Credential, id: ada.id.as_uuid() },
        );
        let entries =
            staff.company.store.entries(&of, Some(Sequence::START), false, NonZeroU16::MAX).await.unwrap();
        let told: Vec<(Actor, Vec<String>)> = entries
            .iter()
            .map(|entry| match danger::decode_part(&entry.body.as_ref().unwrap().payload).unwrap() {
                Payload::Change { secrets, .. } => (entry.header().unwrap().actor, secrets),
                _ => panic!("a credential is changed, and nothing else"),
            })
            .collect();
        let hers = Actor::Account(ada.id);
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let expected =
            [(Actor::System, words(&[])), (hers, words(&["password"])), (hers, words(&["totp", "recovery"]))];
        assert_eq!(told, expected);
        let RawCredential { recovery, totp, .. } = staff.credential(ada.id).await;
        assert_eq!((recovery.len(), totp.is_some()), (10, true));
        let raw = staff.company.record(RecordKind::Credential, ada.id.as_uuid()).await;
        let bayboard::Record::Credential(credential) = raw else { panic!("the key names a credential") };
        assert!(credential.as_raw().password_set_at.is_some());
    });
}
