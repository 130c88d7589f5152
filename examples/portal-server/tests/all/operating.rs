//! The operator's guide and the files beside it tell every option, variable and metric there is, and none
//! that there is not.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::secure;
use crate::wire;
use crate::world;

use clap::{Command, CommandFactory};
use portal_server::app::AppSettings;
use portal_server::commands::Cli;
use portal_server::tls::Certificates;
use std::collections::BTreeSet;
use std::path::PathBuf;
use wire::{Request, ask};
use world::{Company, NOW, Plan};

type Words = BTreeSet<String>;

/// Variables that are no option's.
const VARIABLES_ALONE: [&str; 3] = ["BAYBOARD_KEYS", "BAYBOARD_OPERATOR", "BAYBOARD_TOKEN"];
/// Options of other programs in the guide's commands.
const OF_OTHERS: [&str; 15] = [
    "--system",
    "--home-dir",
    "--now",
    "--rm",
    "--detach",
    "--release",
    "--locked",
    "--package",
    "--dbname",
    "--exit-on-error",
    "--file",
    "--format",
    "--no-owner",
    "--no-privileges",
    "--reference",
];

fn file(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn guide() -> String {
    file("../../docs/operating.md")
}

/// Every word of a text that begins like this and goes on with these characters.
fn words(text: &str, start: &str, goes_on: impl Fn(char) -> bool + Copy) -> Words {
    let at = text
        .match_indices(start)
        .filter(|(at, _)| !text[..*at].ends_with(|before: char| before == '-' || goes_on(before)));
    let word = |(at, _): (usize, &str)| {
        let rest: String = text[at + start.len()..].chars().take_while(|it| goes_on(*it)).collect();
        format!("{start}{rest}")
    };
    at.map(word)
        .filter(|word| word[start.len()..].starts_with(|it: char| it.is_ascii_alphabetic()))
        .map(|word| word.trim_end_matches(['-', '_']).to_owned())
        .collect()
}

fn options_in(text: &str) -> Words {
    let mut found = words(text, "--", |it| it.is_ascii_lowercase() || it == '-');
    found.retain(|word| !OF_OTHERS.contains(&word.as_str()) && word != "--help");
    found
}

fn variables_in(text: &str) -> Words {
    words(text, "BAYBOARD_", |it| it.is_ascii_uppercase() || it == '_')
}

fn metrics_in(text: &str) -> Words {
    words(text, "bayboard_", |it| it.is_ascii_lowercase() || it == '_')
}

/// The guide's lines that stand in tables.
fn tables(text: &str) -> String {
    text.lines().filter(|line| line.starts_with('|')).collect::<Vec<_>>().join("\n")
}

/// Options and variables of a command and all under it.
fn known(command: &Command, options: &mut Words, variables: &mut Words) {
    for argument in command.get_arguments() {
        options.extend(argument.get_long().map(|long| format!("--{long}")));
        variables.extend(argument.get_env().map(|name| name.to_string_lossy().into_owned()));
    }
    command.get_subcommands().for_each(|command| known(command, options, variables));
}

fn all() -> (Words, Words) {
    let (mut options, mut variables) = (Words::new(), Words::new());
    known(&Cli::command(), &mut options, &mut variables);
    variables.extend(VARIABLES_ALONE.map(str::to_owned));
    assert!(options.len() > 30 && variables.len() > 15, "too few to be all: {options:?} {variables:?}");
    (options, variables)
}

/// What the guide's tables leave out, and what anything in it makes up.
fn faults(guide: &str) -> Words {
    let (options, variables) = all();
    let (told, tables) = (options_in(guide), tables(guide));
    let mut faults: Words =
        options.difference(&options_in(&tables)).map(|it| format!("not told: {it}")).collect();
    faults.extend(variables.difference(&variables_in(&tables)).map(|it| format!("not told: {it}")));
    faults.extend(told.difference(&options).map(|it| format!("made up: {it}")));
    faults.extend(variables_in(guide).difference(&variables).map(|it| format!("made up: {it}")));
    faults
}

#[test]
fn every_option_and_variable_is_in_the_guide_and_the_guide_makes_none_up() {
    assert_eq!(faults(&guide()), Words::new());
    let planted =
        guide().replace("`--tls-cert` | `BAYBOARD_TLS_CERT`", "`--tls-certs` | `BAYBOARD_TLS_CERTS`");
    let found: Vec<String> = faults(&planted).into_iter().collect();
    assert_eq!(
        found,
        [
            "made up: --tls-certs",
            "made up: BAYBOARD_TLS_CERTS",
            "not told: --tls-cert",
            "not told: BAYBOARD_TLS_CERT"
        ]
    );
}

#[test]
fn the_defaults_in_the_guide_are_the_ones_there_are() {
    let (guide, command) = (guide(), Cli::command());
    let serve = command.find_subcommand("serve").unwrap();
    let mut compared = 0;
    for argument in serve.get_arguments() {
        let (Some(long), [default]) = (argument.get_long(), argument.get_default_values()) else { continue };
        let row = guide.lines().find(|line| line.starts_with(&format!("| `--{long}` | `BAYBOARD_"))).unwrap();
        assert!(
            row.ends_with(&format!("| `{}` |", default.to_string_lossy())) || default == "false",
            "{row}: {default:?}"
        );
        compared += 1;
    }
    assert!(compared >= 6, "{compared}");
}

#[test]
fn the_files_for_deploying_name_options_and_variables_that_exist() {
    let (options, variables) = all();
    let mut seen = 0;
    for name in [
        "portal-server.service",
        "portal-server@.service",
        "portal-server.env",
        "compose.yaml",
        "nginx.conf",
        "Caddyfile",
    ] {
        let text = file(&format!("deploy/{name}"));
        let commands: String = text
            .lines()
            .filter(|line| line.contains("serve") || line.contains("migrate --"))
            .collect::<Vec<_>>()
            .join("\n");
        let (named, set) = (options_in(&commands), variables_in(&text));
        assert!(named.is_subset(&options), "{name}: {:?}", named.difference(&options));
        assert!(set.is_subset(&variables), "{name}: {:?}", set.difference(&variables));
        seen += named.len() + set.len();
    }
    assert!(seen > 15, "{seen}");
}

#[test]
fn the_units_are_hardened_and_come_back() {
    for name in ["portal-server.service", "portal-server@.service"] {
        let unit = file(&format!("deploy/{name}"));
        let lines: Vec<&str> = unit.lines().collect();
        for line in ["NoNewPrivileges=yes", "ProtectSystem=strict", "Restart=always"] {
            assert!(lines.contains(&line), "{name}: {line}");
        }
        let serves = lines.iter().find(|line| line.starts_with("ExecStart=")).unwrap();
        // Followed while it is changed, so the file itself.
        assert!(
            serves.contains("--key-file /etc/bayboard/keys") && !unit.contains("LoadCredential"),
            "{name}: {serves}"
        );
        assert!(
            lines.iter().all(|line| line.is_empty() || line.starts_with(['#', '[']) || line.contains('=')),
            "{name}"
        );
    }
}

#[test]
fn the_roles_in_the_guide_are_those_in_the_file() {
    let guide = guide();
    let block = guide.split("```sql\n").nth(1).unwrap().split("```").next().unwrap();
    let file = file("deploy/roles.sql");
    let statements: Vec<&str> = file.lines().filter(|line| !line.starts_with("--")).collect();
    assert_eq!(block.trim(), statements.join("\n"));
}

/// The names that a scrape shows: counters end with `_total` there.
fn scraped(text: &str) -> Words {
    let kinds =
        text.lines().filter_map(|line| line.strip_prefix("# TYPE ")).filter_map(|line| line.split_once(' '));
    kinds
        .map(|(name, kind)| if kind == "counter" { format!("{name}_total") } else { name.to_owned() })
        .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_metric_is_in_the_guide_and_the_guide_makes_none_up() {
    let (folder, authority) = (tempfile::tempdir().unwrap(), secure::Authority::new());
    let pairs = vec![authority.certify(&["board.example"], folder.path(), "board")];
    let settings =
        AppSettings { certificates: Some(Certificates::load(pairs, NOW).unwrap()), ..AppSettings::default() };
    let server = Company::found(Plan::default()).await.serve(settings).await;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let plain = listener.local_addr().unwrap();
    tokio::spawn(portal_server::http::redirect(std::sync::Arc::clone(&server.app), listener, 443));
    // When the journal held shows from the first time on.
    let clockwork = server.app.portal.clockwork(server.app.tenant, server.app.now());
    assert!(clockwork.verify(std::num::NonZeroU16::MAX).await.unwrap().unwrap().held.is_some());
    // A counter with labels shows from its first count on.
    ask(plain, &Request::get("/")).await;
    let shown = scraped(&ask(server.admin, &Request::get("/metrics")).await.text());
    assert!(shown.len() > 12, "{shown:?}");
    let mut told = metrics_in(&guide());
    told.retain(|name| {
        !name.ends_with("_readable")
            && !["bayboard_owner", "bayboard_app", "bayboard_auditor", "bayboard_retention"]
                .contains(&name.as_str())
    });
    assert_eq!(told, shown);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_health_endpoints_answer_as_the_guide_says() {
    let server = Company::found(Plan::default()).await.serve(AppSettings::default()).await;
    let public = ask(server.address, &Request::get("/readyz")).await;
    assert_eq!((public.status(), public.text().as_str()), (200, "{\"status\":\"ready\"}"));
    let admin = ask(server.admin, &Request::get("/readyz")).await.json();
    let guide = guide();
    let row = guide.lines().find(|line| line.starts_with("| `/readyz`, admin")).unwrap();
    for key in admin.as_object().unwrap().keys().filter(|key| *key != "status") {
        assert!(row.contains(&format!("`{key}`")), "{key}");
    }
    assert_eq!(ask(server.address, &Request::get("/healthz")).await.status(), 200);
}
