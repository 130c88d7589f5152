//! One role in words.

use super::titles::{plain, records, status, title};
use crate::matrix::Standing;
use crate::permission::Permission;
use crate::snapshot::CompiledRules;
use bayboard::Word;
use bayboard::access::{Action, Kind, RecordStatus, Relation, Role};
use maud::{Markup, html};

/// What somebody may do or see, for one kind of record.
struct Line {
    /// The heading: a group or a single field.
    head: String,
    /// The fields of the group, where there are several.
    fields: String,
    phi: bool,
    /// Under which circumstances, where not always.
    when: Option<String>,
    rules: String,
}

/// One kind of record: its title, what is seen, and what may be done.
type KindLines = (String, Vec<Line>, Vec<Line>);

pub(super) fn view(rules: &CompiledRules) -> Markup {
    html! {
        main #view-one .view {
            label.pick { "Role " select #role { @for role in Role::ALL { option value=(role.word()) { (title(role.word())) } } } }
            @for role in Role::ALL.iter().copied() { (one(rules, role)) }
            p.end { "What is not listed is withheld. Roles held together add up. A deactivated account gets nothing." }
        }
    }
}

fn one(rules: &CompiledRules, role: Role) -> Markup {
    let cards: Vec<Markup> = Relation::ALL.iter().flat_map(|relation| card(rules, role, *relation)).collect();
    html! {
        section.role id={"role-" (role.word())} {
            h2 { (title(role.word())) }
            p.holder { (role.holder()) }
            @if cards.is_empty() { p { "Sees nothing and may do nothing." } }
            @for card in cards { (card) }
        }
    }
}

/// Everything about records in one relation, or nothing if all is withheld.
fn card(rules: &CompiledRules, role: Role, relation: Relation) -> Option<Markup> {
    let of = |status: &RecordStatus| {
        let standing = Standing { role, relation, status: *status };
        (*status, kinds(rules, standing))
    };
    let statuses: Vec<(RecordStatus, Vec<KindLines>)> = RecordStatus::ALL.iter().map(of).collect();
    if statuses.iter().all(|(_, kinds)| kinds.is_empty()) {
        return None;
    }
    Some(html! {
        article {
            h3 { (records(relation)) }
            @for (record, kinds) in &statuses {
                h4 { (status(*record)) @if kinds.is_empty() { ": nothing" } }
                @for (kind, sees, may) in kinds {
                    div.kind {
                        h5 { (kind) }
                        @if !sees.is_empty() { ul { @for line in sees { (item(line)) } } }
                        @if !may.is_empty() { ul.may { @for line in may { (item(line)) } } }
                    }
                }
            }
        }
    })
}

fn item(line: &Line) -> Markup {
    html! {
        li.phi[line.phi] title=(line.rules) {
            b { (line.head) }
            @if !line.fields.is_empty() { " " span.fields { (line.fields) } }
            @if let Some(when) = &line.when { " " em { (when) } }
        }
    }
}

/// Kinds of which nothing is granted are left out.
fn kinds(rules: &CompiledRules, standing: Standing) -> Vec<KindLines> {
    let library = Kind::ALL
        .iter()
        .map(|kind| (title(kind.word()), seen(rules, standing, *kind), done(rules, standing, *kind)));
    let hosted = hosted(rules, standing);
    library.chain(hosted).filter(|(_, sees, may)| !sees.is_empty() || !may.is_empty()).collect()
}

/// Fields with the same circumstances and rules are told by their group.
fn seen(rules: &CompiledRules, standing: Standing, kind: Kind) -> Vec<Line> {
    let mut lines: Vec<(Line, Option<&str>, Vec<&str>)> = Vec::new();
    for field in kind.fields() {
        for (permission, coarse) in [(Permission::Full(*field), false), (Permission::Coarse(*field), true)] {
            let Some(line) = line(rules, standing, permission, plain(field.word()), field.is_phi(), coarse)
            else {
                continue;
            };
            let same = lines.iter_mut().find(|(one, group, _)| {
                !coarse
                    && group.is_some()
                    && *group == field.group()
                    && one.when == line.when
                    && one.rules == line.rules
            });
            match same {
                Some((_, _, words)) => words.push(field.word()),
                None => lines.push((line, field.group().filter(|_| !coarse), vec![field.word()])),
            }
        }
    }
    let told = |(line, group, words): (Line, Option<&str>, Vec<&str>)| match group {
        Some(group) if words.len() > 1 => Line {
            head: plain(group),
            fields: words.iter().map(|word| plain(word)).collect::<Vec<_>>().join(", "),
            ..line
        },
        _ => line,
    };
    lines.into_iter().map(told).collect()
}

fn done(rules: &CompiledRules, standing: Standing, kind: Kind) -> Vec<Line> {
    let actions = Action::ALL.iter().filter(|action| action.kind() == kind);
    actions
        .filter_map(|action| {
            line(rules, standing, Permission::Do(*action), plain(action.word()), false, false)
        })
        .collect()
}

fn hosted(rules: &CompiledRules, standing: Standing) -> Vec<KindLines> {
    let mut kinds: Vec<KindLines> = Vec::new();
    for (place, (kind, action)) in rules.host().actions().enumerate() {
        let Some(line) = line(rules, standing, Permission::Host(place), plain(action.as_str()), false, false)
        else {
            continue;
        };
        let head = title(kind.as_str());
        match kinds.iter_mut().find(|(one, ..)| *one == head) {
            Some((.., may)) => may.push(line),
            None => kinds.push((head, Vec::new(), vec![line])),
        }
    }
    kinds
}

fn line(
    rules: &CompiledRules,
    standing: Standing,
    permission: Permission,
    head: String,
    phi: bool,
    coarse: bool,
) -> Option<Line> {
    let when = standing.granted(rules, permission);
    if when.is_never() {
        return None;
    }
    let when = Some(when.to_string()).filter(|when| when != "always");
    let head = if coarse { format!("kind of {head}") } else { head };
    let rules = standing.rules(rules, permission).join(", ");
    Some(Line { head, fields: String::new(), phi, when, rules: format!("by {rules}") })
}
