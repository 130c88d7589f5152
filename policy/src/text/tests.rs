//! Texts as editors, spreadsheets and other systems leave them.
#![allow(clippy::unwrap_used)]
use super::*;
use proptest::prelude::*;

const HIDE: &str = "hide, no-weight, affiliate, assigned_affiliate, *, *, *, *, dispatch.weight, see";

fn words(text: &str) -> Vec<Vec<String>> {
    Text::read(text).rows.iter().map(|row| row.words().map(str::to_owned).collect()).collect()
}

fn told(text: &str) -> Vec<(usize, String)> {
    Text::read(text)
        .findings(RuleFile::Rules)
        .into_iter()
        .map(|finding| (finding.line, finding.message))
        .collect()
}

#[test]
fn every_line_end_that_is_read_is_read_everywhere() {
    let expected = words(&format!("# ours\n{HIDE}\nend\n"));
    let ends = ["\n", "\r", "\r\n", "\r\r\n"];
    for number in 0..ends.len().pow(3) {
        let [one, two, three] = [number / 16, number / 4 % 4, number % 4].map(|place| ends[place]);
        let text = format!("# ours{one}{HIDE}{two}end{three}");
        assert_eq!((words(&text), told(&text)), (expected.clone(), vec![]), "{text:?}");
        assert_eq!(Text::read(&text).rows.iter().map(|row| row.line).collect::<Vec<_>>()[0], 2, "{text:?}");
    }
}

#[test]
fn every_other_line_break_is_refused_by_name_with_its_line_wherever_it_stands() {
    for (letter, name) in [
        ('\u{85}', "next-line"),
        ('\u{2028}', "line separator"),
        ('\u{2029}', "paragraph"),
        ('\u{b}', "vertical"),
        ('\u{c}', "page break"),
        ('\u{1e}', "record"),
    ] {
        for text in [
            format!("end\n# ours{letter}{HIDE}\n"),
            format!("end\n{HIDE}{letter}\n"),
            format!("end\n{letter}\n"),
        ] {
            let found = told(&text);
            assert!(found.len() == 1 && found[0].0 == 2 && found[0].1.contains(name), "{text:?}: {found:?}");
            assert!(laid_out(&text).is_err());
        }
    }
}

#[test]
fn a_spreadsheets_traces_are_read_as_the_line_they_were() {
    let plain = words(&format!("{HIDE}\nend"));
    let quoted = HIDE.split(", ").map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(",");
    for text in [
        format!("\u{feff}{HIDE},,,\nend,,,,,,,,,"),
        format!(",,,,\n{HIDE}\n \t,, ,\nend,"),
        format!("\"# ours, for \"\"us\"\"\",,,\n{quoted},\"\",\nend"),
        format!("# it's 5\" wide, \"they say\n{HIDE}\nend"),
        format!("\u{a0}{}\u{a0}\nend\u{3000}", HIDE.replace(", ", ",\u{a0}")),
        format!("#;;;;\n;;;;\n\t\t\n{HIDE}\nend\t"),
    ] {
        assert_eq!((words(&text), told(&text)), (plain.clone(), vec![]), "{text:?}");
        let tidy = laid_out(&text).unwrap();
        assert_eq!((words(&tidy), laid_out(&tidy)), (plain.clone(), Ok(tidy.clone())), "{text:?}");
    }
}

#[test]
fn other_separators_are_told_once_by_name_and_mended_by_the_layout() {
    let plain = words(&format!("{HIDE}\nend"));
    let with = |separator: &str| {
        format!("# ours{separator}{separator}\n{}\nend{separator}\n", HIDE.replace(", ", separator))
    };
    let within = format!("# ours\n\"{HIDE}\"\nend\n");
    for (text, name) in [(with(";"), "semicolons"), (with("\t"), "tabs"), (within, "one cell")] {
        let found = told(&text);
        assert!(found.len() == 1 && found[0].0 == 2 && found[0].1.contains(name), "{text:?}: {found:?}");
        let tidy = laid_out(&text).unwrap();
        assert_eq!((words(&tidy), told(&tidy)), (plain.clone(), vec![]), "{text:?}");
    }
}

#[test]
fn what_looks_like_something_else_is_named_where_it_stands_and_the_layout_leaves_it_alone() {
    for (text, column, message) in [
        ("“hide”, a", 1, "`“` is a quotation mark of a word processor"),
        ("hide, no–rooms", 9, "`–` is a dash of a word processor"),
        (
            "hide, a,\u{a0}dispatch\u{a0}rooms",
            18,
            "`\u{a0}` is a space that is not a plain one, within a word",
        ),
        ("hide, a, dis\u{200b}play", 13, "a character that cannot be shown (U+200B)"),
        ("hide， a", 5, "`，` is no plain comma"),
        ("hide, a, ＊", 10, "`＊` is no plain star"),
        ("\"hide, a", 2, "a quotation mark is opened and not closed on this line"),
        ("\"# ours\nhide, a", 2, "a quotation mark is opened and not closed on this line"),
        ("# ours,\" for us\nhide, a", 9, "a quotation mark is opened and not closed on this line"),
        ("hi\"de, a", 1, "a quotation mark stands within a word"),
        ("\"hi\"de, a", 2, "a quotation mark stands within a word"),
        ("hide, \"a, b\", c", 8, "a cell has a comma, a semicolon or a tab in it"),
        ("hide, a; b", 7, "a cell has a comma, a semicolon or a tab in it"),
        ("hide\tx, a", 1, "a cell has a comma, a semicolon or a tab in it"),
        (",\"#\"\"\"", 3, "a quotation mark stands within a word"),
        ("\";\"", 2, "a cell has a comma, a semicolon or a tab in it"),
        ("\"a\tb\"", 2, "a cell has a comma, a semicolon or a tab in it"),
    ] {
        let found = &Text::read(text).findings(RuleFile::Rules)[0];
        assert_eq!((found.line, found.column, found.message.as_str()), (1, column, message), "{text:?}");
        assert!(laid_out(text).is_err(), "{text:?}");
    }
}

#[test]
fn bytes_are_text_or_named() {
    let text = format!("# für uns\n{HIDE}\nend\n");
    let utf16 = |bytes: fn(u16) -> [u8; 2]| {
        std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(bytes).collect::<Vec<u8>>()
    };
    for bytes in [text.clone().into_bytes(), utf16(u16::to_le_bytes), utf16(u16::to_be_bytes)] {
        assert_eq!(text_of(&bytes).as_deref(), Ok(text.as_str()));
    }
    let latin: Vec<u8> = format!("end\r# f{}r", '\u{fc}').chars().map(|letter| letter as u8).collect();
    let unmarked: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (bytes, place, part) in [
        (latin, (2, 4), "one language only"),
        (unmarked, (1, 1), "no plain text"),
        (b"\xff\xfeh".to_vec(), (1, 1), "no plain text"),
        (b"PK\x03\x04...".to_vec(), (1, 1), "spreadsheet program's own file"),
        (b"\xd0\xcf\x11\xe0...".to_vec(), (1, 1), "spreadsheet program's own file"),
    ] {
        let finding = text_of(&bytes).unwrap_err();
        assert!((finding.line, finding.column) == place && finding.message.contains(part), "{finding}");
    }
}

#[test]
fn a_second_layout_changes_nothing_and_none_changes_what_a_file_says() {
    let piece = prop_oneof![
        4 => prop::sample::select(vec![",", ", ", ";", "\t", "\"", "\n", "\r", "\r\n", "#", "# ", " ", "\u{a0}", "\"\""]).prop_map(str::to_owned),
        4 => prop::sample::select(vec!["hide", "a", "*", "see", "end", "p", "“", "é", "\u{2028}"]).prop_map(str::to_owned),
    ];
    let read = std::cell::Cell::new(0);
    proptest!(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() }, |(pieces in prop::collection::vec(piece, 0..24))| {
        let text = pieces.concat();
        let Ok(tidy) = laid_out(&text) else { return Ok(()) };
        prop_assert_eq!(words(&text), words(&tidy), "{:?} {:?}", text, tidy);
        prop_assert_eq!(&laid_out(&tidy), &Ok(tidy.clone()), "{:?}", text);
        prop_assert!(told(&tidy).is_empty(), "{:?} {:?}", text, tidy);
        read.set(read.get() + 1);
    });
    assert!(read.get() > 500, "only {} texts were read", read.get());
}
