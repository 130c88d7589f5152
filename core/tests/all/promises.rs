//! What types promise: records, protected values and secrets have no printed, serialised or borrowed form and
//! are not read by serde either, and debug forms hold no value.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::{AccessCode, BoardTicket, SessionCookie, TypedId};
use bayboard::board::Pass;
use bayboard::danger::{AsRaw, RawDispatch};
use bayboard::journal::{Client, EntryKey, Party, Payload, RawBody, Sequence};
use bayboard::portal::{
    DispatchPatch, HostSession, HostUser, NeedsPatch, NewDispatch, NewDisplayLink, NewFacility, NewTenant,
    NewToken, Patch, Progressing, SignIn, Viewer,
};
use bayboard::{
    BlindIndex, BookedTime, Booking, ChangeSet, CompanyKeys, CompanyVault, Dispatch, Draft, FacilityKind,
    Journal, Key, Line, Linked, Note, Oxygen, OxygenFlow, PatientVault, Protected, Record, Sealed,
    ServiceLevel, Sex, StaticKeyring, Stop, SubjectKey, TenantSettings, Undisclosed, Write,
};
use std::fmt::Debug;
use std::num::NonZeroU16;
use support::company::{Company, NOW, chicago, line};
use support::{canary, run};

/// Does not compile if the type has one of the traits: then which implementation is meant is ambiguous.
macro_rules! lacks {
    ($($trait:path),+ => $types:tt) => { $(lacks!(@each $trait, $types);)+ };
    (@each $trait:path, [$($type:ty),+ $(,)?]) => { $(
        const _: fn() = || {
            trait Ambiguous<A> {
                fn it() {}
            }
            impl<T: ?Sized> Ambiguous<()> for T {}
            #[allow(dead_code)]
            struct Has;
            impl<T: ?Sized + $trait> Ambiguous<Has> for T {}
            let _ = <$type as Ambiguous<_>>::it;
        };
    )+ };
}

/// The traits that print, serialise, read or lend. Behind them the types; a list of kinds of records stands
/// for the records and their raw forms, so that none can be forgotten.
macro_rules! keeps_to_itself {
    (types [$($type:ty),+ $(,)?]) => {
        lacks!(serde::Serialize, serde::Deserialize<'static>, std::fmt::Display, std::ops::Deref, std::borrow::Borrow<str>, AsRef<str>, AsRef<[u8]>,
            Into<String> => [$($type),+]);
    };
    ((records) $($(#[$doc:meta])* $kind:ident / $raw:ident ($id:ident) = $number:literal $word:literal $boards:ident,)+) => {
        keeps_to_itself!(types [$(bayboard::$kind, <bayboard::$kind as AsRaw>::Raw),+]);
    };
}

bayboard::record_kinds!(keeps_to_itself(records));
keeps_to_itself!(types [
    Protected<Line>, Protected<u16>, Undisclosed<u16>, Undisclosed<Vec<bayboard::DispatchView>>, Record, Write, ChangeSet, Linked,
    Draft, Sealed, CompanyKeys, CompanyVault, SubjectKey, PatientVault, BlindIndex, Key, SessionCookie, AccessCode, BoardTicket, TypedId, Pass, Stop, NewDispatch, NewFacility,
    DispatchPatch, Payload, RawBody, Client, Viewer, StaticKeyring, bayboard::Progress, bayboard::Cancelled,
    bayboard::Authorization, bayboard::Moment, bayboard::Indexed, NewToken, NewDisplayLink, SignIn, bayboard::Cell,
    bayboard::Swap, Protected<jiff::civil::Date>, Protected<Sex>, bayboard::danger::RawDispatch,
]);
// A protected value is not even compared with what somebody guesses.
lacks!(PartialEq<Line>, PartialOrd, std::hash::Hash => [Protected<Line>]);

/// The debug form, plain and spread out.
fn printed(value: &impl Debug) -> String {
    format!("{value:?} {value:#?}")
}

fn names_nothing(what: &str, value: &impl Debug) {
    let text = printed(value);
    for canary in ["zq", "1931", "(647)", " 647", "Female", "female", "zone-of"] {
        assert!(!text.contains(canary), "{what} prints {canary}: {text}");
    }
}

fn full() -> NewDispatch {
    let text = |what: &str| line(&canary(what));
    let end = || Stop { name: Some(text("name").into()), ..Stop::residence(Some(text("address").into())) };
    let room = || canary("room")[..12].parse().unwrap();
    let mut new = NewDispatch::new(
        end().with_room(room()),
        end(),
        Booking::of(BookedTime::WillCall { not_before: None }),
        ServiceLevel::Bls,
    );
    new.patient_name = Some(text("patient").into());
    new.birth_date = Some(Protected::new("1931-02-27".parse().unwrap()));
    new.sex = Some(Protected::new(Sex::Female));
    new.weight_kg = Some(Protected::new(647));
    new.callback_phone = Some(text("phone").into());
    new.crew_notes = Some(canary("notes").parse::<Note>().unwrap().into());
    new.reason = Some(text("reason").into());
    new.needs.oxygen = Some(Oxygen { flow: OxygenFlow::from_tenths(598) }.into());
    new.needs.stairs = Some(Protected::new(647));
    new.needs.escort = Some(text("escort").into());
    new.dispatch_notes = Some(canary("desk").parse::<Note>().unwrap().into());
    new.source_ref = Some(canary("source").parse().unwrap());
    new.authorization.number = Some(text("number").into());
    new
}

#[test]
fn debug_forms_of_what_is_handed_in_hold_no_value() {
    let text = |what: &str| Patch::Set(line(&canary(what)));
    names_nothing("a new dispatch", &full());
    let mut facility = NewFacility::new(line(&canary("facility")), FacilityKind::Residence, chicago());
    (facility.street, facility.phone) = (Some(line(&canary("street"))), Some(line(&canary("phone"))));
    facility.code = Some(AccessCode::chosen("zqzq-1357-KMXT").unwrap());
    names_nothing("a new facility", &facility);
    let patch = DispatchPatch {
        patient_name: text("patient").map(bayboard::PersonName::from),
        birth_date: Patch::Set("1931-02-27".parse().unwrap()),
        sex: Patch::Set(Sex::Female),
        weight_kg: Patch::Set(647),
        callback_phone: text("phone"),
        reason: text("reason"),
        needs: NeedsPatch { stairs: Patch::Set(647), escort: text("escort"), ..NeedsPatch::default() },
        dispatch_notes: Patch::Set(canary("desk").parse().unwrap()),
        ..DispatchPatch::default()
    };
    names_nothing("a patch", &patch);
    names_nothing("a step", &Progressing::Cancel(NOW, line(&canary("reason"))));
    let (name, phone) = (line(&canary("company")), line(&canary("phone")));
    let (zone, settings, decoy_zones) = (chicago(), TenantSettings::default(), Vec::new());
    names_nothing("a new company", &NewTenant { name, phone, zone, color: 0, settings, decoy_zones });
    names_nothing("a device", &Client { address: Some(line("zq1")), agent: Some(line("zq2")) });
    names_nothing("a code", &AccessCode::typed("zq11-2222"));
    names_nothing("a typed ID", &TypedId::new("zq-typed"));
    names_nothing("a cookie", &SessionCookie::from_browser("zqcookie"));
    names_nothing(
        "a key ring",
        &StaticKeyring::single(Key::from_bytes(*b"zqzqzqzqzqzqzqzqzqzqzqzqzqzqzqzq")),
    );
}

#[test]
fn debug_forms_of_what_is_kept_and_shown_hold_no_value() {
    run(async {
        let company = Company::new().await;
        let id = company.book(full()).await;
        let dispatch = company.dispatch(id).await;
        names_nothing("a dispatch", &dispatch);
        names_nothing("a raw dispatch", dispatch.as_raw());
        names_nothing("its ends", &(&dispatch.as_raw().origin, &dispatch.as_raw().authorization));
        names_nothing("a record", &Record::from(dispatch.clone()));
        names_nothing("a viewer", &Viewer::operator(company.tenant, line("zq-name")));
        let person = HostUser {
            tenant: company.tenant,
            user: canary("user").parse().unwrap(),
            name: line(&canary("person")),
            grants: Vec::new(),
            session: HostSession::of("zq-session"),
            client: Client::default(),
        };
        names_nothing("a person of the host product", &person);
        assert_eq!(format!("{person:?}"), "HostUser(..)");
        let viewer = format!("{:?}", Viewer::vouched(person));
        assert!(viewer.starts_with("Viewer(HostUser(") && !viewer.contains("Line"), "{viewer}");
        let mut place = NewFacility::new(line(&canary("home")), FacilityKind::Residence, chicago());
        place.street = Some(line(&canary("street")));
        let place = company.facility_from(place).await;
        let found = company.portal.seat(&company.desk, NOW).facilities().read(place.id).await.unwrap();
        names_nothing("a facility view", &found);
        let closed = company
            .portal
            .seat(&company.desk, NOW)
            .dispatches()
            .list(&Default::default(), NonZeroU16::MIN)
            .await
            .unwrap();
        names_nothing("a closed answer", &closed);
        let page = company.portal.seat(&company.desk, NOW).disclose(line("test"), closed).await.unwrap();
        names_nothing("a page of dispatches", &page);
        let token = company
            .portal
            .seat(&company.desk, NOW)
            .tokens()
            .create(line("zq-token"), vec!["api_client".parse().unwrap()], None)
            .await
            .unwrap();
        assert!(!printed(&token).contains(&token.secret));
        let SignIn::Session(cookie) = company.sign_in("zq-typed", "zq-code", Client::default(), NOW).await
        else {
            panic!("let in")
        };
        let pass = Pass::Session(company.portal.ticket(company.tenant, &cookie, NOW).await.unwrap().unwrap());
        names_nothing("a pass", &pass);
        names_nothing("a screen", &company.boards().await.admit(&pass).unwrap());
        names_nothing("a followed board", &company.boards().await.subscribe(pass, NOW).unwrap());
        let entries = company
            .store
            .entries(&EntryKey::All(company.tenant), Some(Sequence::START), false, NonZeroU16::MAX)
            .await
            .unwrap();
        for entry in &entries {
            names_nothing("a payload", &entry.body);
        }
        let raw = RawDispatch { confidential: true, ..dispatch.as_raw().clone() };
        let draft = Draft::new(
            &company.portal.company(company.tenant).await.unwrap(),
            Party::operator(company.tenant, line("zq")),
            NOW,
        );
        let draft =
            draft.from_client(Client { address: Some(line("zq")), agent: None }).because(Some(line("zq")));
        let draft = draft.edit(dispatch, Dispatch::from(raw)).unwrap();
        names_nothing("a draft", &draft);
        names_nothing("a change set", &draft.finish());
        names_nothing("boards", &company.boards().await);
    });
}
