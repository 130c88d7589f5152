//! regorus as a peer: one query a row, which answers every field at once.

use crate::rego_rules::data;
use bayboard::access::Kind;
use bayboard::{Disclosure, Facts, Word};
use bayboard_benches::{Deciding, Failure, Peer, RuleTable, Scope, Viewer};
use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::RegoVM;
use regorus::{Engine, Value};
use serde_json::json;
use std::ops::Range;

const ANSWER: &str = "data.board.answer";
const CELL: &str = "data.board.cell";

/// How a query is evaluated.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// By the engine, kept between queries.
    Interpreter,
    /// By the register machine, from a program compiled beforehand.
    Machine,
    /// By the same, which only looks up what the rules come to.
    Cells,
}

/// regorus with the shipped rules.
pub(crate) struct Rego {
    form: Form,
    engine: Engine,
    data: Value,
}

impl Rego {
    pub(crate) fn load(form: Form) -> Result<Self, Failure> {
        let (mut engine, data) = (Engine::new(), data(&RuleTable::shipped()));
        engine.add_policy("board.rego".to_owned(), include_str!("board.rego").to_owned())?;
        engine.add_data(data.clone())?;
        Ok(Self { form, engine, data })
    }

    fn machine(&self, rule: &str) -> Result<RegoVM, Failure> {
        let compiled = self.engine.clone().compile_with_entrypoint(&rule.into())?;
        let program = Compiler::compile_from_policy(&compiled, &[rule])?;
        let mut machine = RegoVM::new_with_policy(compiled);
        machine.load_program(program);
        machine.set_data(self.data.clone())?;
        Ok(machine)
    }
}

impl Peer for Rego {
    fn product(&self) -> &'static str {
        "regorus"
    }

    fn form(&self) -> String {
        match self.form {
            Form::Interpreter => "engine kept".to_owned(),
            Form::Machine => "compiled, register machine".to_owned(),
            Form::Cells => "compiled, cells looked up".to_owned(),
        }
    }

    fn prepare<'a>(
        &'a self,
        viewer: &Viewer,
        _: &Scope,
        facts: &[Facts],
    ) -> Result<Box<dyn Deciding + 'a>, Failure> {
        let inputs = facts.iter().map(|facts| input(viewer, *facts)).collect();
        let evaluator = match self.form {
            Form::Interpreter => Evaluator::Engine(Box::new(self.engine.clone())),
            Form::Machine => Evaluator::Machine(Box::new(self.machine(ANSWER)?)),
            Form::Cells => Evaluator::Machine(Box::new(self.machine(CELL)?)),
        };
        Ok(Box::new(Rows { inputs, evaluator }))
    }
}

fn input(viewer: &Viewer, facts: Facts) -> Value {
    let (relation, status, phase) =
        (facts.relation().word(), facts.record_status().word(), facts.phase().word());
    let (role, profile, confidential) =
        (viewer.role.word(), Viewer::PROFILE.word(), Viewer::confidential(facts));
    json!({
        "role": role, "relation": relation, "status": status, "phase": phase, "profile": profile, "confidential": confidential
    })
    .into()
}

enum Evaluator {
    Engine(Box<Engine>),
    Machine(Box<RegoVM>),
}

/// One viewer's rows.
struct Rows {
    inputs: Vec<Value>,
    evaluator: Evaluator,
}

impl Rows {
    fn answer(&mut self, row: usize) -> Result<Disclosure, Failure> {
        let input = self.inputs[row].clone();
        let answer = match &mut self.evaluator {
            Evaluator::Engine(engine) => {
                engine.set_input(input);
                engine.eval_rule(ANSWER.to_owned())?
            }
            Evaluator::Machine(machine) => {
                machine.set_input(input);
                machine.execute()?
            }
        };
        Ok(Disclosure::of_bits(Kind::Dispatch, bits(&answer["see"])?, bits(&answer["see_coarse"])? as u32))
    }
}

/// One number, one for each rule that matched, or nothing where none did.
fn bits(fields: &Value) -> Result<u64, Failure> {
    match fields {
        Value::Undefined => Ok(0),
        Value::Array(rules) => rules.iter().try_fold(0, |bits, rule| Ok(bits | rule.as_u64()?)),
        one => Ok(one.as_u64()?),
    }
}

impl Deciding for Rows {
    fn calls(&mut self) -> Result<f64, Failure> {
        Ok(1.0)
    }

    fn decide(&mut self, rows: Range<usize>, out: &mut [Disclosure]) -> Result<(), Failure> {
        for (row, out) in rows.zip(out) {
            *out = self.answer(row)?;
        }
        Ok(())
    }
}
