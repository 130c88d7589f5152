//! Every role, relation and record status as rows, every group of fields as a column.

use super::titles::{plain, title};
use crate::circumstances::Circumstances;
use crate::matrix::Standing;
use crate::permission::Permission;
use crate::snapshot::CompiledRules;
use bayboard::Word;
use bayboard::access::{Action, Kind, RecordStatus, Relation, Role};
use maud::{Markup, html};

/// One column: some permissions of one kind.
struct Column {
    kind: String,
    head: String,
    permissions: Vec<(String, Permission)>,
    phi: bool,
}

/// `imprint` is whose rules they are, and comes again on each printed sheet.
pub(super) fn view(rules: &CompiledRules, before: Option<&CompiledRules>, imprint: &Markup) -> Markup {
    let columns = columns(rules);
    let rows: Vec<Standing> = Standing::all()
        .filter(|standing| {
            has_any(rules, *standing) || before.is_some_and(|before| has_any(before, *standing))
        })
        .collect();
    let mut kinds: Vec<&str> = columns.iter().map(|column| column.kind.as_str()).collect();
    kinds.dedup();
    html! {
        main #view-grid .view {
            form.filters {
                (filter::<Role>("role")) (filter::<Relation>("relation")) (filter::<RecordStatus>("status"))
                label { "Kind " select name="kind" { option value="" { "all" } @for kind in &kinds { option value=(kind) { (title(kind)) } } } }
                @if before.is_some() { label { input type="checkbox" name="changed" checked; " Only what changes" } }
            }
            (legend())
            div.scroll {
                table {
                    thead {
                        tr.imprint { th colspan=(columns.len() + 3) { (imprint) } }
                        tr { th colspan="3" {} @for kind in &kinds { th.head colspan=(columns.iter().filter(|column| column.kind == *kind).count()) data-kind=(kind) { span { (title(kind)) } } } }
                        tr.heads { th { "Role" } th { "Relation" } th { "Record" } @for column in &columns { th.turned.phi[column.phi] data-kind=(column.kind) { span { (column.head) } } } }
                    }
                    tbody { @for row in &rows { (line(rules, before, *row, &columns)) } }
                }
            }
        }
    }
}

/// What the marks say, for people who have only a sheet of paper.
fn legend() -> Markup {
    html! {
        div.legend {
            p {
                b.full { "●" } " all of it; " b.part { "◐" } " some of it, or only under conditions; " b.coarse { "○" } " its kind only; "
                "an empty cell: nothing. " b.phi { "PHI" } " is protected health information."
            }
            p { "Which fields, under which conditions and by which rule: on the page of " a href="#one" { "one role" } ", to which its name leads." }
        }
    }
}

fn filter<W: Word>(name: &str) -> Markup {
    html! { label { (title(name)) " " select name=(name) { option value="" { "all" } @for word in W::ALL { option value=(word.word()) { (title(word.word())) } } } } }
}

fn line(rules: &CompiledRules, before: Option<&CompiledRules>, row: Standing, columns: &[Column]) -> Markup {
    html! {
        tr data-role=(row.role.word()) data-relation=(row.relation.word()) data-status=(row.status.word()) {
            th { a href={"#one/" (row.role.word())} { (title(row.role.word())) } } td { (plain(row.relation.word())) } td { (row.status.word()) }
            @for column in columns { (cell(rules, before, row, column)) }
        }
    }
}

fn cell(rules: &CompiledRules, before: Option<&CompiledRules>, row: Standing, column: &Column) -> Markup {
    let always = Circumstances::where_(|_, _, _| true);
    let whole: Vec<Circumstances> = column
        .permissions
        .iter()
        .filter(|(_, permission)| !is_kind(*permission))
        .map(|(_, permission)| row.granted(rules, *permission))
        .collect();
    let kind_only = column
        .permissions
        .iter()
        .filter(|(_, permission)| is_kind(*permission))
        .any(|(_, permission)| !row.granted(rules, *permission).is_never());
    let (mark, class) = if whole.iter().all(|when| *when == always) {
        ("●", "full")
    } else if whole.iter().any(|when| !when.is_never()) {
        ("◐", "part")
    } else if kind_only {
        ("○", "coarse")
    } else {
        ("", "none")
    };
    let change = before.map_or("", |before| change(rules, before, row, column));
    html! { td class={(class) " " (change)} data-kind=(column.kind) title=[told(rules, row, column)] { (mark) } }
}

const fn is_kind(permission: Permission) -> bool {
    matches!(permission, Permission::Coarse(..))
}

/// A cell that opens anywhere is loud, whatever else closes in it.
fn change(rules: &CompiledRules, before: &CompiledRules, row: Standing, column: &Column) -> &'static str {
    let was = |permission: Permission| {
        crate::diff::same_in(before, rules, permission)
            .map_or(Circumstances::NEVER, |permission| row.granted(before, permission))
    };
    let each = || {
        column.permissions.iter().map(|(_, permission)| (row.granted(rules, *permission), was(*permission)))
    };
    if each().any(|(now, was)| !now.minus(was).is_never()) {
        "opens"
    } else if each().any(|(now, was)| !was.minus(now).is_never()) {
        "closes"
    } else {
        ""
    }
}

/// Which fields, when, and by which rules.
fn told(rules: &CompiledRules, row: Standing, column: &Column) -> Option<String> {
    let granted = column
        .permissions
        .iter()
        .map(|(word, permission)| (word, *permission, row.granted(rules, *permission)))
        .filter(|(.., when)| !when.is_never());
    let lines: Vec<String> = granted
        .map(|(word, permission, when)| {
            format!("{word}: {when}, by {}", row.rules(rules, permission).join(", "))
        })
        .collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn has_any(rules: &CompiledRules, row: Standing) -> bool {
    Permission::all(rules.host()).any(|permission| !row.granted(rules, permission).is_never())
}

fn columns(rules: &CompiledRules) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    let mut add = |kind: &str, head: &str, phi: bool, word: String, permission: Permission| match columns
        .iter_mut()
        .find(|column| column.kind == kind && column.head == plain(head))
    {
        Some(column) => column.permissions.push((word, permission)),
        None => columns.push(Column {
            kind: kind.to_owned(),
            head: plain(head),
            permissions: vec![(word, permission)],
            phi,
        }),
    };
    for kind in Kind::ALL {
        for field in kind.fields() {
            let head = field.group().unwrap_or(field.word());
            add(kind.word(), head, field.is_phi(), plain(field.word()), Permission::Full(*field));
            if field.has_kind() {
                add(
                    kind.word(),
                    head,
                    field.is_phi(),
                    format!("kind of {}", plain(field.word())),
                    Permission::Coarse(*field),
                );
            }
        }
        for action in Action::ALL.iter().filter(|action| action.kind() == *kind) {
            add(kind.word(), "actions", false, plain(action.word()), Permission::Do(*action));
        }
    }
    for (place, (kind, action)) in rules.host().actions().enumerate() {
        add(kind.as_str(), "actions", false, plain(action.as_str()), Permission::Host(place));
    }
    columns.sort_by_key(|column| Kind::from_word(&column.kind).map_or(usize::MAX, |kind| kind as usize));
    columns
}
