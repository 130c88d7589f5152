//! More and more rules: what loading them costs, and that deciding does not notice.

use crate::effort::Effort;
use crate::measure::{Contender, race_all};
use crate::random::Random;
use crate::target::{Target, number, thousands};
use crate::{Bench, Failure, Outcome};
use bayboard::access::{Action, DisplayProfile, Kind, Phase, RecordStatus, Relation, Role, RoleSet};
use bayboard::{Disclosure, Facts, Snapshot, Subject, Word};
use bayboard_policy::{CompiledRules, RuleSource, SHIPPED_MODEL, steps};
use casbin::{CoreApi, DefaultModel, Enforcer, StringAdapter};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Instant;

const ROWS: usize = 10_000;

/// Measures, prints the table, and returns how the targets fared.
pub(crate) fn run(bench: &Bench<'_>) -> Result<Outcome, Failure> {
    let effort = &bench.effort;
    let grown = bench.runtime.block_on(grow(effort))?;
    let decided = decide_in_turns(&grown, effort);
    print(&grown, &decided);
    Ok(targets(&grown, &decided).into())
}

async fn grow(effort: &Effort) -> Result<Vec<Grown>, Failure> {
    let mut grown = vec![Grown::measure("shipped".to_owned(), &RuleSource::shipped(), effort).await?];
    for size in effort.rule_sizes {
        let source = RuleSource::new("grown", SHIPPED_MODEL, rules(size));
        grown.push(Grown::measure(thousands(size as u64), &source, effort).await?);
    }
    Ok(grown)
}

/// Rules of one size, and what loading them took.
struct Grown {
    name: String,
    rules: CompiledRules,
    /// Milliseconds for parse, lint, compile and review; the shortest of several.
    compiling: f64,
    /// Milliseconds that casbin takes to read the same rules as a text. Loading hands it the cells instead.
    reading: f64,
    /// Microseconds of one casbin call, the shortest of several.
    asking: f64,
}

impl Grown {
    async fn measure(name: String, source: &RuleSource, effort: &Effort) -> Result<Self, Failure> {
        let rules = steps::compile(source).await?;
        let (mut compiling, mut reading) = (f64::INFINITY, f64::INFINITY);
        for _ in 0..effort.asked_samples {
            let start = Instant::now();
            black_box(steps::compile(source).await?);
            compiling = compiling.min(milliseconds(start));
            let start = Instant::now();
            black_box(read(source).await?);
            reading = reading.min(milliseconds(start));
        }
        Ok(Self { name, rules, compiling, reading, asking: ask(source, effort).await? })
    }
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1e3
}

async fn read(source: &RuleSource) -> Result<Enforcer, Failure> {
    let model = DefaultModel::from_str(SHIPPED_MODEL).await?;
    Ok(Enforcer::new(model, StringAdapter::new(source.for_casbin())).await?)
}

async fn ask(source: &RuleSource, effort: &Effort) -> Result<f64, Failure> {
    let casbin = read(source).await?;
    let request =
        ["dispatcher", "own_tenant", "active", "active", "standard", "no", "dispatch.status", "see"];
    let mut least = f64::INFINITY;
    for _ in 0..effort.asked_samples {
        let words = request.map(str::to_owned).to_vec();
        let start = Instant::now();
        black_box(casbin.enforce(words)?);
        least = least.min(start.elapsed().as_secs_f64() * 1e6);
    }
    Ok(least)
}

/// So many different rules, none of which does nothing: each speaks of a cell of its own.
fn rules(count: usize) -> String {
    let mut random = Random::seeded(count as u64);
    let screens = [Role::FacilitySession, Role::Display, Role::Preview];
    let roles: Vec<Role> = Role::ALL.iter().copied().filter(|role| !screens.contains(role)).collect();
    let objects: Vec<String> = Kind::ALL
        .iter()
        .flat_map(|kind| kind.fields().iter().map(|field| format!("{field}, see")))
        .chain(Action::ALL.iter().map(|action| format!("action.{action}, do")))
        .collect();
    let mut cells = BTreeSet::new();
    // Patients are for nobody without a relation to them; such a file is refused.
    let relations: Vec<Relation> =
        Relation::ALL.iter().copied().filter(|relation| *relation != Relation::None).collect();
    let mut pick = |length: usize| random.below(length as u64) as usize;
    while cells.len() < count {
        cells.insert((
            pick(roles.len()),
            pick(relations.len()),
            pick(RecordStatus::ALL.len()),
            pick(objects.len()),
        ));
    }
    let mut text = String::new();
    for (number, (role, relation, status, object)) in cells.into_iter().enumerate() {
        let (role, relation, status) = (roles[role], relations[relation], RecordStatus::ALL[status]);
        writeln!(text, "p, rule-{number}, {role}, {relation}, {status}, *, *, *, {}", objects[object])
            .expect("a text takes any text");
    }
    text + "end\n"
}

/// Nanoseconds per row, each size in turns with the others.
fn decide_in_turns(grown: &[Grown], effort: &Effort) -> Vec<f64> {
    let subject = Subject { roles: RoleSet::of(Role::Dispatcher), profile: DisplayProfile::Standard };
    let mut random = Random::seeded(7);
    let facts: Vec<Facts> = (0..ROWS)
        .map(|_| {
            Facts::new(
                Relation::OwnTenant,
                RecordStatus::Active,
                Phase::ALL[random.below(Phase::ALL.len() as u64) as usize],
                random.once_in(20),
            )
        })
        .collect();
    let mut outs = vec![vec![Disclosure::NOTHING; ROWS]; grown.len()];
    let contenders = grown.iter().zip(&mut outs).map(|(grown, out)| {
        let facts = &facts;
        Contender::at_once(ROWS, move || {
            grown.rules.decide_all(black_box(&subject), Kind::Dispatch, black_box(facts), black_box(out));
        })
    });
    race_all(contenders.collect(), effort.samples, effort)
        .iter()
        .map(crate::measure::Timing::per_row)
        .collect()
}

fn print(grown: &[Grown], decided: &[f64]) {
    println!(
        "\n# More and more rules\n\n| rules | parse, lint, compile, review | casbin reading them as a text | deciding a row | one casbin call |\n|---:|---:|---:|---:|---:|"
    );
    for (grown, decided) in grown.iter().zip(decided) {
        let Grown { name, compiling, reading, asking, .. } = grown;
        let [compiling, reading, decided, asking] = [*compiling, *reading, *decided, *asking].map(number);
        println!("| {name} | {compiling} ms | {reading} ms | {decided} ns | {asking} us |");
    }
}

fn targets(grown: &[Grown], decided: &[f64]) -> Vec<Target> {
    let drift = decided[3] / decided[1];
    vec![
        Target::at_most("loading 80 rules, before casbin checks", 1.0, grown[1].compiling, " ms"),
        Target::at_most("loading 6,500 rules, before casbin checks", 40.0, grown[3].compiling, " ms"),
        Target::at_most("deciding a row by 6,500 rules, beside 80", 1.1, drift, "x"),
    ]
}
