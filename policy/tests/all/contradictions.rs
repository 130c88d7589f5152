//! Overlays whose lines speak against each other, and files as a spreadsheet saves them: each with what has
//! to be said of it.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::common;

use bayboard::Snapshot;
use bayboard_policy::{Difference, Finding, Refused, RuleFile, RuleSource, Rules, laid_out, text_of};
use common::{run, shipped};
use std::path::PathBuf;

fn fixtures(folder: &str) -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(folder);
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    files
}

fn load(source: &RuleSource) -> Result<Rules, Refused> {
    run(Rules::load(source))
}

fn told(kind: &str, findings: &[Finding]) -> Vec<String> {
    findings.iter().map(|finding| format!("# {kind} {}: {}", finding.line, finding.message)).collect()
}

#[test]
fn lines_that_speak_against_each_other_are_told_with_both_names() {
    let mut wrong = String::new();
    for file in fixtures("contradictions") {
        let text = std::fs::read_to_string(&file).unwrap();
        let expected: Vec<String> =
            text.lines().take_while(|line| line.starts_with('#')).map(str::to_owned).collect();
        let said = match load(&RuleSource::shipped().with_overlay("house", text.as_str())) {
            Err(refused) => told("error", refused.findings()),
            Ok(rules) => {
                let rules = rules.current();
                let opening = rules.opening();
                // What is said to open is what the difference says.
                assert_eq!(
                    opening.is_empty(),
                    !Difference::between(shipped(), &rules).opens(),
                    "{}",
                    file.display()
                );
                let opens = (!opening.is_empty()).then(|| format!("# opens: {}", opening.join(", ")));
                told("warning", rules.warnings()).into_iter().chain(opens).collect()
            }
        };
        if said != expected {
            wrong += &format!("{}\n  said     {said:#?}\n  expected {expected:#?}\n", file.display());
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(fixtures("contradictions").len() >= 15, "files have been lost");
}

#[test]
fn no_advice_lifts_a_hide_that_a_widening_beats() {
    for file in fixtures("contradictions").iter().filter(|file| file.to_string_lossy().contains("beaten")) {
        let text = std::fs::read_to_string(file).unwrap();
        let refused = load(&RuleSource::shipped().with_overlay("house", text.as_str())).unwrap_err();
        let [finding] = refused.findings() else { panic!("{refused}") };
        assert!(
            !finding.fix.contains("remove it") && finding.fix.contains("narrow or remove what widens"),
            "{}",
            finding.fix
        );
        // What is in force stays in force, and says it.
        let rules = load(&RuleSource::shipped().with_overlay_in_force("house", text.as_str())).unwrap();
        assert_eq!(rules.current().warnings(), std::slice::from_ref(finding));
    }
}

#[test]
fn what_a_division_shows_again_is_told_with_the_companys_line() {
    let house = "# ours\nhide, no-names, ed_normal, *, *, *, *, *, dispatch.patient_name, see\nend\n";
    let east =
        "widen, east-archive, ed_normal, own_division, archived, *, *, no, dispatch.identity, see\nend\n";
    let source = RuleSource::shipped().with_overlay("house", house);
    let rules = load(&source.clone().with_division_overlay("east", east)).unwrap().current();
    let [warning] = rules.warnings() else { panic!("{:?}", rules.warnings()) };
    assert_eq!((warning.file, warning.line), (RuleFile::Overlay(2), 1));
    assert_eq!(
        warning.message,
        "`east-archive` shows dispatch.patient_name for ed_admin, ed_normal (archived records), which `no-names` in line 2 of overlay 1 hides"
    );
    assert_eq!(rules.opening(), ["east-archive"]);
    // The other way round the division hides, and nothing is shown again.
    let hides =
        "hide, east-names, ed_normal, own_division, archived, *, *, *, dispatch.patient_name, see\nend\n";
    let source = RuleSource::shipped().with_overlay("house", east).with_division_overlay("east", hides);
    assert_eq!(load(&source).unwrap().current().warnings(), []);
}

#[test]
fn a_divisions_overlay_is_judged_as_where_it_will_be_in_force() {
    let line = "hide, no-rooms, display, own_facility, active, *, *, *, dispatch.room, see\nend\n";
    load(&RuleSource::shipped().with_overlay("house", line)).unwrap();
    let refused = load(&RuleSource::shipped().with_division_overlay("east", line)).unwrap_err();
    assert!(refused.findings()[0].message.contains("no role that is held at a division"), "{refused}");
    assert_eq!(refused.findings()[0].file, RuleFile::Overlay(1));
}

/// Saved by LibreOffice from one overlay: the name says how.
#[test]
fn what_a_spreadsheet_saved_is_read_or_refused_by_name_and_mended_or_left_alone() {
    let plain = text_of(
        &std::fs::read(
            fixtures("spreadsheets").into_iter().find(|file| file.ends_with("house.csv")).unwrap(),
        )
        .unwrap(),
    );
    let version = |text: &str| {
        let source = RuleSource::shipped().with_overlay("house", text);
        load(&source).map(|rules| rules.current().version().as_str().to_owned())
    };
    let plain = version(&plain.unwrap()).unwrap();
    for file in fixtures("spreadsheets") {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let expected = match name.as_str() {
            "house" | "comma" | "comma-quoted" => None,
            "latin1" | "windows-1252" => Some((1, "a letter that is not in UTF-8", false)),
            "own-format" => Some((1, "a spreadsheet program's own file", false)),
            "semicolon" | "semicolon-quoted" => Some((2, "semicolons stand between the cells", true)),
            "tab" | "utf16" => Some((2, "tabs stand between the cells", true)),
            "one-column" | "one-column-quoted" => Some((2, "the whole line stands in one cell", true)),
            other => panic!("{other} has no expectation"),
        };
        let text = match text_of(&std::fs::read(&file).unwrap()) {
            Ok(text) => text,
            Err(finding) => {
                let (line, part, mended) = expected.unwrap();
                assert!(
                    finding.line == line && finding.message.contains(part) && !mended,
                    "{name}: {finding}"
                );
                continue;
            }
        };
        for end in ["\n", "\r\n", "\r", "\r\r\n"] {
            let text = text.replace('\n', end);
            match (version(&text), &expected) {
                (Ok(version), None) => assert_eq!(version, plain, "{name}"),
                (Err(refused), Some((line, part, true))) => {
                    let [finding] = refused.findings() else { panic!("{name}: {:?}", refused.findings()) };
                    assert!(finding.line == *line && finding.message.contains(part), "{name}: {finding}");
                }
                (said, expected) => panic!("{name}: {said:?}, not {expected:?}"),
            }
            let tidy = laid_out(&text).unwrap();
            assert_eq!((version(&tidy), laid_out(&tidy)), (Ok(plain.clone()), Ok(tidy.clone())), "{name}");
        }
    }
    assert!(fixtures("spreadsheets").len() >= 12, "files have been lost");
}
