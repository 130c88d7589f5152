//! casbin's caching enforcer, warm. It must not be used: it keeps old answers after a reload, which is shown
//! before it is measured.

use bayboard::{Facts, Field};
use bayboard_benches::{
    ByQuestion, CasbinOrder, Deciding, Failure, Peer, Question, Questions, RuleTable, Scope, Viewer,
};
use casbin::rhai::ImmutableString;
use casbin::{CachedApi, CachedEnforcer, CoreApi, DefaultCache, DefaultModel, MgmtApi, StringAdapter};
use tokio::runtime::Builder;

/// More than there are questions, so that nothing warm is ever dropped; the default of 200 would be.
const ROOM: usize = 10_000;

/// The enforcer, over the shipped rules.
pub(crate) struct Caching {
    order: CasbinOrder,
    enforcer: CachedEnforcer,
}

impl Caching {
    pub(crate) fn load(order: CasbinOrder) -> Result<Self, Failure> {
        let runtime = Builder::new_current_thread().build()?;
        let mut forgetful = runtime.block_on(enforcer(order))?;
        runtime.block_on(keeps_old_answers(&mut forgetful))?;
        let mut enforcer = runtime.block_on(enforcer(order))?;
        enforcer.set_cache(Box::new(DefaultCache::new(ROOM)));
        Ok(Self { order, enforcer })
    }
}

async fn enforcer(order: CasbinOrder) -> Result<CachedEnforcer, Failure> {
    let model = DefaultModel::from_str(&order.model()).await?;
    Ok(CachedEnforcer::new(model, StringAdapter::new(RuleTable::text())).await?)
}

/// An answer from before a reload is given after it, though the rule is gone.
async fn keeps_old_answers(enforcer: &mut CachedEnforcer) -> Result<(), Failure> {
    let question = ["dispatcher", "own_tenant", "active", "booked", "standard", "no", "dispatch.time", "see"];
    let question = question.map(ImmutableString::from).to_vec();
    let before = enforcer.enforce(question.clone())?;
    let others: Vec<String> =
        RuleTable::text().lines().filter(|line| !line.contains(" dispatcher, ")).map(str::to_owned).collect();
    enforcer.set_adapter(StringAdapter::new(others.join("\n"))).await?;
    enforcer.load_policy().await?;
    let gone = enforcer.get_policy().iter().all(|rule| rule[1] != "dispatcher");
    let after = enforcer.enforce(question)?;
    assert!(before && gone && after, "CachedEnforcer has changed: say so in benches/README.md");
    Ok(())
}

impl Peer for Caching {
    fn product(&self) -> &'static str {
        "CachedEnforcer"
    }

    fn form(&self) -> String {
        format!("warm, {}", self.order.name())
    }

    fn aim(&self) -> Option<f64> {
        Some(500.0)
    }

    fn prepare<'a>(
        &'a self,
        viewer: &Viewer,
        scope: &Scope,
        facts: &[Facts],
    ) -> Result<Box<dyn Deciding + 'a>, Failure> {
        let rows = facts.iter().map(|facts| questions(viewer, scope, *facts)).collect::<Result<_, _>>()?;
        Ok(Box::new(ByQuestion::new(rows, |request: &Request| Ok(self.enforcer.enforce(request.clone())?))))
    }
}

/// Words are shared; cloning one counts references.
type Request = Vec<ImmutableString>;

fn questions(viewer: &Viewer, scope: &Scope, facts: Facts) -> Result<Questions<Request>, Failure> {
    Questions::about(scope, |field: Field, act| {
        let words = viewer.question(facts, field, act);
        Ok(Question::Open(words.iter().map(|word| word.as_str().into()).collect()))
    })
}
