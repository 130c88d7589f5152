//! What the feature `serde` promises: ids, words, texts and moments come and go as the texts they are
//! elsewhere, and a refusal repeats none.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use bayboard::access::{
    Action, DisplayProfile, Grant, Kind, Network, Phase, PublicFacilityId, RecordStatus, Relation, Role,
};
use bayboard::board::Direction;
use bayboard::journal::{EntryKind, LogonEvent, LogonOutcome, PurposeOfUse};
use bayboard::{
    AccountField, AccountId, ActivePolicyId, AffiliateId, ArrivalKind, AuthorizationDecision, BillingField,
    CareReportField, DispatchId, DisplayId, DivisionId, DivisionKind, DocumentField, FacilityId,
    FacilityKind, Field, HostKind, HttpsUrl, IncidentField, IncidentId, Index, JournalField, Leg, Line, Note,
    OperatorId, Outcome, ParseError, PatientField, PatientId, PayorId, PolicyFileId, PolicyPart, Priority,
    RecordKind, RegionId, Room, SeededEntropy, ServiceLevel, SessionId, Sex, SourceRef, Space, StampSource,
    Status, Step, TenantId, Timestamp, TokenId, UnitId, Word, Zone,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{from_value, json, to_value};
use std::collections::BTreeMap;
use std::fmt::{Debug, Display};
use std::str::FromStr;

const NOW: Timestamp = Timestamp::from_millis(1_795_269_600_000);

/// A value goes out as the text and comes back as itself.
fn round<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T, text: &str) {
    let written = to_value(value).unwrap();
    assert_eq!(written, json!(text));
    assert_eq!(&from_value::<T>(written).unwrap(), value, "{text}");
}

/// What is no such text is refused with the parser's message, and what is no text without a word of it.
fn refuses<T: DeserializeOwned + FromStr<Err: Display + Into<ParseError>>>(text: &str) {
    let told = |value| from_value::<T>(value).err().unwrap_or_else(|| panic!("{text} was taken")).to_string();
    let problem = text.parse::<T>().err().unwrap();
    assert_eq!(told(json!(text)), problem.to_string());
    let parsed: ParseError = problem.into();
    assert!(!parsed.to_string().contains(text) && !parsed.what().is_empty(), "{parsed}");
    for odd in [json!(5_550_100_142_u64), json!(true), json!(["zq"]), json!({"zq": "zq"}), json!(null)] {
        assert_eq!(told(odd), "not a text");
    }
}

macro_rules! each {
    ($check:ident: $($type:ty),+ $(,)?) => { $($check::<$type>();)+ };
}

fn word<T: Word + Serialize + DeserializeOwned + Debug + FromStr<Err = bayboard::UnknownWord>>() {
    for value in T::ALL {
        round(value, value.word());
    }
    refuses::<T>("zq-no-word");
    let words: Vec<&str> = T::ALL.iter().map(|value| value.word()).collect();
    let told = "zq-no-word".parse::<T>().unwrap_err();
    assert_eq!(told.to_string(), format!("unknown {}; one of: {}", T::LIST, words.join(", ")));
    assert_eq!((told.list(), told.words()), (T::LIST, words.as_slice()));
}

#[test]
fn words_are_their_words_and_a_refusal_lists_them() {
    each!(word: Role, Kind, Relation, RecordStatus, Phase, DisplayProfile, Action, Direction, EntryKind, LogonEvent,
        LogonOutcome, PurposeOfUse, FacilityKind, PolicyPart, Index, DivisionKind, Status, Step, StampSource, Outcome,
        ArrivalKind, ServiceLevel, Priority, Leg, Sex, AuthorizationDecision, RecordKind, Space, DocumentField,
        JournalField, PatientField, AccountField, CareReportField, BillingField, Field, IncidentField);
}

macro_rules! ids {
    ($($id:ident),+ $(,)?) => { $(
        let id = $id::generate(NOW, &SeededEntropy::new(1));
        round(&id, &id.to_string());
        refuses::<$id>("zq-no-id");
    )+ };
}

#[test]
fn ids_are_their_texts_in_values_and_in_keys() {
    ids!(
        TenantId,
        RegionId,
        DivisionId,
        FacilityId,
        UnitId,
        AffiliateId,
        PayorId,
        DispatchId,
        DisplayId,
        TokenId,
        SessionId,
        PolicyFileId,
        ActivePolicyId,
        PatientId,
        AccountId,
        IncidentId,
        OperatorId
    );
    let counts = BTreeMap::from([(TenantId::generate(NOW, &SeededEntropy::new(1)), 7)]);
    let written = to_value(&counts).unwrap();
    assert_eq!(from_value::<BTreeMap<TenantId, i32>>(written).unwrap(), counts);
}

fn text<T: Serialize + DeserializeOwned + PartialEq + Debug + FromStr<Err: Debug>>(text: &str) {
    round(&text.parse::<T>().unwrap(), text);
}

#[test]
fn texts_are_read_as_they_are_everywhere_bounded_and_trimmed() {
    text::<Line>("12 Example Street");
    text::<Note>("one\ntwo");
    text::<Room>("214 B");
    text::<SourceRef>("cad-1");
    text::<HttpsUrl>("https://payor.example/form?plan=7");
    assert_eq!(from_value::<Line>(json!(" Maple\u{200b} Grove ")).unwrap().as_str(), "Maple Grove");
    refuses::<Line>("zq\u{0}");
    refuses::<Note>("zq\u{0}");
    refuses::<Room>("zq-zq-zq-zq-zq-zq-zq");
    refuses::<SourceRef>("zq\u{0}");
    refuses::<HttpsUrl>("http://zq.example");
}

#[test]
fn moments_zones_and_what_people_type_are_their_texts() {
    text::<Timestamp>("2026-11-21T20:15:00.25Z");
    assert_eq!(
        from_value::<Timestamp>(json!("2026-11-21T14:15:00-06:00")).unwrap().to_string(),
        "2026-11-21T20:15:00Z"
    );
    text::<Zone>("America/Chicago");
    text::<PublicFacilityId>("4821-0937");
    text::<Network>("10.20.0.0/16");
    text::<HostKind>("fleet");
    text::<Grant>("dispatcher,until=2027-01-01T00:00:00Z,from=10.0.0.0/8");
    refuses::<Timestamp>("zq tomorrow");
    refuses::<Timestamp>("2026-11-21T14:15:00+25:00");
    refuses::<Zone>("Zq/Nowhere");
    refuses::<PublicFacilityId>("1111-222");
    refuses::<Network>("10.20.0.1/16");
    refuses::<HostKind>("Zq");
    refuses::<Grant>("zq");
    refuses::<Grant>("dispatcher,until=zq");
}

/// Where a text stands in a document is still told.
#[test]
fn a_refusal_says_where_it_stands() {
    #[derive(Debug, serde::Deserialize)]
    struct Call {
        #[allow(dead_code, reason = "it is never read")]
        level: ServiceLevel,
    }
    let refused = serde_json::from_str::<Call>("{\n  \"level\": \"zq\"\n}").unwrap_err().to_string();
    assert!(refused.starts_with("unknown service level; one of: ") && !refused.contains("zq"), "{refused}");
    assert!(refused.contains("line 2"), "{refused}");
}
