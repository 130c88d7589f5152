//! casbin's plain enforcer as a peer, over the shipped rules, with its matcher in one order.

use super::matcher::CasbinOrder;
use super::questions::{ByQuestion, Question, Questions};
use super::rule_table::RuleTable;
use super::scope::Scope;
use super::viewer::Viewer;
use crate::Failure;
use crate::peer::{Deciding, Peer};
use bayboard::{Disclosure, Facts, Field};
use casbin::rhai::ImmutableString;
use casbin::{CoreApi, DefaultModel, Enforcer, StringAdapter};

/// One form of casbin.
pub(crate) struct Casbin {
    order: CasbinOrder,
    enforcer: Enforcer,
}

impl Casbin {
    pub(crate) async fn load(order: CasbinOrder) -> Result<Self, Failure> {
        let model = DefaultModel::from_str(&order.model()).await?;
        Ok(Self { order, enforcer: Enforcer::new(model, StringAdapter::new(RuleTable::text())).await? })
    }

    /// A row's whole disclosure. A question that fails grants nothing.
    pub(crate) fn whole(&self, viewer: &Viewer, facts: Facts) -> Disclosure {
        let questions = questions(viewer, &Scope::every(), facts);
        questions.and_then(|questions| questions.ask(|request| self.may(request))).unwrap_or_default()
    }

    fn may(&self, request: &Request) -> Result<bool, Failure> {
        Ok(self.enforcer.enforce(request.clone())?)
    }
}

impl Peer for Casbin {
    fn product(&self) -> &'static str {
        "casbin"
    }

    fn form(&self) -> String {
        self.order.name().to_owned()
    }

    fn aim(&self) -> Option<f64> {
        Some(10_000.0)
    }

    fn prepare<'a>(
        &'a self,
        viewer: &Viewer,
        scope: &Scope,
        facts: &[Facts],
    ) -> Result<Box<dyn Deciding + 'a>, Failure> {
        let rows = facts.iter().map(|facts| questions(viewer, scope, *facts)).collect::<Result<_, _>>()?;
        Ok(Box::new(ByQuestion::new(rows, |request: &Request| self.may(request))))
    }
}

/// One request, in the order of the model's `r` line. Its words are shared; cloning one counts references.
type Request = Vec<ImmutableString>;

fn questions(viewer: &Viewer, scope: &Scope, facts: Facts) -> Result<Questions<Request>, Failure> {
    Questions::about(scope, |field: Field, act| {
        let words = viewer.question(facts, field, act);
        Ok(Question::Open(words.iter().map(|word| word.as_str().into()).collect()))
    })
}
