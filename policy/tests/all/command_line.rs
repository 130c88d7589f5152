//! The tool as an author meets it: what it prints, where it points, how it ends; and every example of the
//! guide.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const RULES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/rules");
const GUIDE: &str = include_str!("../../README.md");

fn tool(folder: &Path, words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_bayboard-policy")).current_dir(folder).args(words).output().unwrap()
}

fn here() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

/// A folder of its own with these files.
fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    files.iter().for_each(|(file, text)| std::fs::write(folder.join(file), text).unwrap());
    folder
}

#[test]
fn the_shipped_rules_are_good_and_laid_out_and_pass_their_cases() {
    let checked = tool(&here(), &["check", "rules"]);
    assert_eq!((code(&checked), err(&checked)), (0, String::new()));
    assert!(out(&checked).starts_with("good: 5"), "{}", out(&checked));
    assert_eq!(
        code(&tool(&here(), &["fmt", "--check", "rules/default.csv"])),
        0,
        "run bayboard-policy fmt policy/rules/default.csv"
    );
    let tested = tool(&here(), &["test", "cases/shipped.toml", "--rules", "rules"]);
    assert_eq!((code(&tested), err(&tested)), (0, String::new()), "{}", out(&tested));
    assert!(out(&tested).starts_with("62 cases with "), "{}", out(&tested));
}

#[test]
fn a_mistake_is_told_with_its_place_and_the_way_out_to_people_and_to_machines() {
    let rules = std::fs::read_to_string(format!("{RULES}/default.csv")).unwrap();
    let line = rules.lines().position(|line| line.starts_with("p, dispatcher-rooms,")).unwrap() + 1;
    let broken = rules.replacen(
        "dispatcher, own_tenant, active, *, *, *, dispatch.rooms",
        "dispacher, own_tenant, active, *, *, *, dispatch.rooms",
        1,
    );
    let broken = if broken == rules {
        rules.replacen("p, dispatcher-rooms,", "p, dispatcher-rooms, dispacher,", 1)
    } else {
        broken
    };
    let folder = folder("mistake", &[("default.csv", &broken)]);
    let checked = tool(&folder, &["check", "default.csv"]);
    assert_eq!(code(&checked), 1);
    assert!(err(&checked).starts_with(&format!("default.csv:{line}:")), "{}", err(&checked));
    assert!(err(&checked).contains("    fix: "), "{}", err(&checked));
    let checked = tool(&folder, &["check", "--format", "json", "."]);
    let json: serde_json::Value = serde_json::from_str(&out(&checked)).unwrap();
    assert_eq!(
        (code(&checked), &json["good"], &json["findings"][0]["line"]),
        (1, &false.into(), &line.into())
    );
    assert_eq!(json["findings"][0]["file"], "./default.csv");
}

#[test]
fn what_cannot_be_read_or_understood_ends_with_two() {
    for words in [
        &["check", "nowhere.csv"][..],
        &["explain", "dispatch.rom", "--role", "crew", "--relation", "none"],
        &["explain", "dispatch.room", "--role", "nurse", "--relation", "none"],
        &["frobnicate"],
        &["test", "nowhere.toml"],
    ] {
        assert_eq!(code(&tool(&here(), words)), 2, "{words:?}");
    }
    let told = err(&tool(&here(), &["explain", "dispatch.room", "--role", "nurse", "--relation", "none"]));
    assert!(told.contains("unknown role; use one of: facility_session, display"), "{told}");
}

#[test]
fn explain_answers_yes_and_no_with_reasons() {
    let yes = tool(&here(), &["explain", "dispatch.room", "--role", "display", "--relation", "own_facility"]);
    assert_eq!((code(&yes), out(&yes)), (0, "allowed by screens-own-room\n".to_owned()));
    let no = tool(
        &here(),
        &[
            "explain",
            "dispatch.room",
            "--role",
            "display",
            "--relation",
            "own_facility",
            "--profile",
            "no_room",
        ],
    );
    assert_eq!(
        (code(&no), out(&no)),
        (
            1,
            "denied; the nearest rule is screens-own-room, and\n  display profile is no_room, the rule wants standard\n"
                .to_owned()
        )
    );
}

#[test]
fn cases_that_do_not_hold_say_why_and_words_that_do_not_exist_are_refused() {
    let wrong = "[[case]]\nname = \"screens\"\nroles = [\"display\"]\nrelation = \"own_facility\"\nhidden = [\"dispatch.room\"]\n";
    let folder = folder(
        "cases",
        &[
            ("wrong.toml", wrong),
            ("odd.toml", &wrong.replace("hidden", "hiden")),
            ("word.toml", &wrong.replace("display", "displai")),
            ("object.toml", &wrong.replace("dispatch.room", "dispatch.rom")),
        ],
    );
    let tested = tool(&folder, &["test", "wrong.toml"]);
    assert_eq!(
        (code(&tested), err(&tested)),
        (
            1,
            "wrong.toml: screens: dispatch.room has to be hidden, but is allowed by screens-own-room\n"
                .to_owned()
        )
    );
    for (file, told) in [
        ("odd.toml", "unknown field `hiden`"),
        ("word.toml", "unknown role `displai`"),
        ("object.toml", "`dispatch.rom`: unknown object"),
    ] {
        let tested = tool(&folder, &["test", file]);
        assert_eq!(code(&tested), 2, "{file}");
        assert!(err(&tested).contains(told), "{}", err(&tested));
    }
    let every = tool(&here(), &["test", "--every-rule", "cases/shipped.toml"]);
    assert!(code(&every) == 1 && err(&every).starts_with("no case for: "), "{}", err(&every));
}

#[test]
fn a_page_never_takes_the_place_of_a_rule_file() {
    let overlay = "hide, no-rooms, *, *, *, *, *, *, dispatch.rooms, see\nend\n";
    let folder =
        folder("over", &[("house.csv", overlay), ("old.html", "<!doctype html><p>old"), ("empty.html", "")]);
    for command in [&["matrix", "--overlay", "house.csv"][..], &["diff", "shipped", "--overlay", "house.csv"]]
    {
        let to = |target: &str| tool(&folder, &[command, &["--html", target]].concat());
        let refused = to("house.csv");
        assert!(code(&refused) != 0 && err(&refused).contains("is no page"), "{}", err(&refused));
        assert_eq!(std::fs::read_to_string(folder.join("house.csv")).unwrap(), overlay);
        assert_eq!([code(&to("old.html")), code(&to("empty.html"))], [0, 0]);
    }
}

#[test]
fn the_page_needs_nothing_else_and_opens_on_what_changes() {
    let overlay = "hide, no-rooms, *, *, *, *, *, *, dispatch.rooms, see\nwiden, ed-archive, ed_normal, own_division, archived, *, *, *, patient.*, see\nend\n";
    let folder = folder("page", &[("house.csv", overlay)]);
    assert_eq!(code(&tool(&folder, &["matrix", "--html", "matrix.html"])), 0);
    let diff = tool(
        &folder,
        &["diff", "shipped", "--overlay", "house.csv", "--html", "diff.html", "--fail-if-opens"],
    );
    assert_eq!(code(&diff), 1, "{}", err(&diff));
    assert!(out(&diff).starts_with("!!! OPENS: ed_normal"), "{}", out(&diff));
    let [matrix, diff] =
        ["matrix.html", "diff.html"].map(|file| std::fs::read_to_string(folder.join(file)).unwrap());
    for page in [&matrix, &diff] {
        assert!(
            !page.contains("http") && !page.contains("src=") && !page.contains("url("),
            "the page loads something"
        );
        assert!(page.contains("id=\"role-ed_normal\"") && page.contains("Who sees what"));
    }
    assert!(
        !matrix.contains("What changes")
            && diff.find("What changes").unwrap() < diff.find("One role").unwrap()
    );
    assert!(diff.contains("opens") && diff.contains("closes"));
}

/// Every file and every command of the guide, in its order, in one folder: a block's first line names its
/// file, and a line that starts with `$` is a command with what it prints below it.
#[test]
fn every_example_of_the_guide_does_what_the_guide_says() {
    let folder = folder("guide", &[]);
    let mut commands = 0;
    for block in GUIDE.split("```").skip(1).step_by(2) {
        let (head, body) = block.split_once('\n').unwrap();
        match head.split_once(' ') {
            Some((_, file)) => std::fs::write(folder.join(file), body).unwrap(),
            None if head == "console" => commands += run_commands(&folder, body),
            None => {}
        }
    }
    assert!(commands >= 8, "only {commands} commands were run");
}

fn run_commands(folder: &Path, text: &str) -> usize {
    let mut commands = 0;
    let lines: Vec<&str> = text.lines().collect();
    for (number, command) in lines
        .iter()
        .enumerate()
        .filter_map(|(number, line)| Some((number, line.strip_prefix("$ bayboard-policy ")?)))
    {
        let words: Vec<&str> = command.split_whitespace().collect();
        let output = tool(folder, &words);
        let told = format!("{}{}", out(&output), err(&output));
        let expected =
            lines[number + 1..].iter().take_while(|line| !line.starts_with('$') && !line.is_empty());
        for line in expected {
            // A line of dots stands for lines that are left out, a version's hash may be any.
            let shown = line.split('@').next().unwrap();
            assert!(
                *line == "..." || told.lines().any(|told| told.starts_with(shown)),
                "{command}\nlacks: {line}\nprinted:\n{told}"
            );
        }
        commands += 1;
    }
    commands
}

#[test]
fn an_overlay_is_known_when_it_is_seen_and_its_warnings_are_told_everywhere() {
    let rooms = "hide, no-rooms, *, *, *, *, *, *, dispatch.rooms, see\n";
    let back = "widen, desk-rooms, dispatcher, own_tenant, active, *, *, *, dispatch.rooms, see\n";
    let wall = "hide, no-rooms, display, own_facility, active, *, *, *, dispatch.room, see\nend\n";
    let folder = folder("alone", &[("house.csv", &format!("{rooms}{back}end,,,\n")), ("wall.csv", wall)]);
    let warning = "warning: house.csv:1:7: `no-rooms` hides dispatch.room, dispatch.other_room for ";
    let checked = tool(&folder, &["check", "house.csv"]);
    assert_eq!((code(&checked), err(&checked)), (0, String::new()));
    assert!(out(&checked).starts_with("good: ") && out(&checked).contains(warning), "{}", out(&checked));
    assert!(!out(&checked).contains("allows more"), "nothing opens: {}", out(&checked));
    assert_eq!(out(&checked), out(&tool(&folder, &["check", "shipped", "--overlay", "house.csv"])));
    let diff = tool(&folder, &["diff", "house.csv", "--fail-if-opens"]);
    assert!(
        code(&diff) == 0 && out(&diff).contains(warning) && out(&diff).starts_with("closes: "),
        "{}",
        out(&diff)
    );
    assert_eq!(out(&diff), out(&tool(&folder, &["diff", "shipped", "--overlay", "house.csv"])));
    let json = out(&tool(&folder, &["check", "house.csv", "--format", "json"]));
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        (&json["good"], &json["warnings"][0]["line"], &json["findings"]),
        (&true.into(), &1.into(), &serde_json::json!([]))
    );

    assert_eq!(code(&tool(&folder, &["check", "wall.csv"])), 0);
    let division = tool(&folder, &["check", "--division", "wall.csv"]);
    assert!(code(&division) == 1 && err(&division).starts_with("wall.csv:1:17: "), "{}", err(&division));
}

#[test]
fn what_cannot_be_read_is_told_by_line_and_stays_as_it_is() {
    let curly = "# “ours” may say so\n“hide”, a, *, *, *, *, *, *, dispatch.rooms, see\nend\n";
    let folder = folder("unreadable", &[("curly.csv", curly), ("tabs.csv", "# ours\nend\t\t\rend;;\n")]);
    std::fs::write(folder.join("latin.csv"), b"end\n# f\xfcr\n").unwrap();
    for (file, place, words) in [
        ("curly.csv", "curly.csv:2:1: ", "a quotation mark of a word processor"),
        ("latin.csv", "latin.csv:2:4: ", "UTF-8"),
    ] {
        let before = std::fs::read(folder.join(file)).unwrap();
        for command in ["check", "fmt"] {
            let said = tool(&folder, &[command, file]);
            assert!(
                code(&said) == 1 && err(&said).starts_with(place) && err(&said).contains(words),
                "{}",
                err(&said)
            );
        }
        assert_eq!(std::fs::read(folder.join(file)).unwrap(), before);
        let json = out(&tool(&folder, &["check", "--format", "json", file]));
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!((&json["good"], &json["findings"][0]["line"]), (&false.into(), &2.into()));
    }
    assert_eq!(code(&tool(&folder, &["fmt", "tabs.csv"])), 0);
    assert_eq!(std::fs::read_to_string(folder.join("tabs.csv")).unwrap(), "# ours\nend\nend\n");
}
