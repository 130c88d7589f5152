//! Fields, lengths and second spellings.
#![allow(clippy::unwrap_used)]

use super::*;

/// What this build knows of a value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Older {
    count: u32,
    name: Option<String>,
    unknown: UnknownFields,
}
fields!(Older { count = 2, name = 5 } keeping unknown);

/// What a newer one knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Newer {
    first: Option<u16>,
    count: u32,
    between: bool,
    name: Option<String>,
    last: Vec<String>,
}
fields!(Newer { first = 1, count = 2, between = 3, name = 5, last = 60_000 });

fn newer() -> Newer {
    Newer {
        first: Some(0),
        count: 7,
        between: true,
        name: Some(String::new()),
        last: vec![String::new(), "x".repeat(200)],
    }
}

#[test]
fn the_bytes_are_as_the_page_says() {
    let newer = Newer { last: vec!["é".to_owned(), String::new()], ..newer() };
    assert_eq!(encode(&newer), [2, 1, 0, 2, 1, 7, 3, 1, 1, 5, 0, 0xe0, 0xd4, 3, 4, 2, 0xc3, 0xa9, 0]);
    assert_eq!(encode(&Newer::default()), [2], "nothing is written of what is nothing");
}

#[test]
fn what_a_newer_build_wrote_is_kept_and_written_back_in_its_place() {
    let bytes = encode(&newer());
    let older: Older = decode(&bytes).unwrap();
    assert_eq!((older.count, older.name.as_deref()), (7, Some("")));
    assert_eq!(encode(&older), bytes);
    let edited: Newer = decode(&encode(&Older { count: 0, name: None, ..older })).unwrap();
    assert_eq!(edited, Newer { count: 0, name: None, ..newer() });
}

#[test]
fn a_value_that_keeps_nothing_refuses_what_it_does_not_know() {
    let more = encode(&Older { unknown: unknown_of(&[4, 1, 9]), ..Older::default() });
    assert_eq!(decode::<Newer>(&more), Err(DecodeError::UnknownField("Newer")));
}

fn unknown_of(fields: &[u8]) -> UnknownFields {
    FieldReader::new(fields).unwrap().unknown().unwrap()
}

#[test]
fn second_spellings_are_errors() {
    let cases: &[(&str, &[u8])] = &[
        ("descending tags", &[2, 2, 1, 7, 1, 1, 1]),
        ("a tag twice", &[2, 2, 1, 7, 2, 1, 7]),
        ("an unknown tag twice", &[2, 9, 1, 7, 9, 1, 7]),
        ("tag 0", &[2, 0, 1, 7]),
        ("a default written out", &[2, 2, 0]),
        ("a leading zero", &[2, 2, 2, 0, 7]),
        ("a tag in two bytes", &[2, 0x82, 0, 1, 7]),
        ("a length in two bytes", &[2, 2, 0x81, 0, 7]),
        ("a tag above all", &[2, 0x80, 0x80, 4, 0]),
        ("text that is none", &[2, 5, 1, 0xff]),
    ];
    for (what, bytes) in cases {
        assert_eq!(decode::<Older>(bytes), Err(DecodeError::NotCanonical), "{what}");
    }
    assert_eq!(decode::<Newer>(&[2, 3, 1, 2]), Err(DecodeError::NotCanonical), "another true");
}

#[test]
fn lengths_end_within_the_bytes() {
    for bytes in [&[2, 2][..], &[2, 2, 1], &[2, 5, 2, b'x'], &[2, 9, 0xff, 0xff, 0xff, 0xff, 0x0f], &[]] {
        assert_eq!(decode::<Older>(bytes), Err(DecodeError::Short), "{bytes:?}");
    }
    let huge = [&[2, 9][..], &[0xff; 9], &[1]].concat();
    assert_eq!(decode::<Older>(&huge), Err(DecodeError::Short), "2^64 - 1");
    let beyond = [&[2, 9][..], &[0xff; 9], &[3]].concat();
    assert_eq!(decode::<Older>(&beyond), Err(DecodeError::NotCanonical), "2^65 - 1");
    assert_eq!(decode::<Older>(&[2, 2, 5, 1, 1, 1, 1, 1]), Err(DecodeError::Long));
    assert_eq!(decode::<Older>(&[1, 2, 1, 7]), Err(DecodeError::UnknownVersion(1)));
}

#[test]
fn numbers_take_as_few_bytes_as_they_can() {
    for (number, bytes) in [(0_u64, &[][..]), (1, &[1]), (255, &[255]), (256, &[1, 0]), (u64::MAX, &[255; 8])]
    {
        let mut out = Vec::new();
        number.store(&mut out);
        assert_eq!((out.as_slice(), u64::load(bytes)), (bytes, Ok(number)));
    }
    for (number, bytes) in
        [(0, &[0][..]), (127, &[127]), (128, &[0x80, 1]), (u64::MAX, &[[255; 9].as_slice(), &[1]].concat())]
    {
        let mut out = Vec::new();
        write_varint(number, &mut out);
        assert_eq!((out.as_slice(), read_varint(&mut &*bytes)), (bytes, Ok(number)));
    }
}

#[test]
fn keys_of_a_map_ascend() {
    type Map = std::collections::BTreeMap<u16, bool>;
    let map: Map = [(1, true), (2, false)].into();
    assert_eq!(encode(&map), [2, 1, 1, 1, 1, 1, 2, 0]);
    assert_eq!(decode(&encode(&map)), Ok(map));
    for turned in [&[2, 1, 2, 0, 1, 1, 1, 1][..], &[2, 1, 1, 0, 1, 1, 0]] {
        assert_eq!(decode::<Map>(turned), Err(DecodeError::NotCanonical));
    }
}
