//! casbin in the forms it is measured in, each over the shipped rules.

use super::matcher::Matcher;
use crate::Failure;
use bayboard_policy::RuleSource;
use casbin::{CachedApi, CachedEnforcer, CoreApi, DefaultCache, DefaultModel, Enforcer, StringAdapter};

/// More than there are questions, so that nothing warm is ever dropped; the default of 200 would be.
const CACHED: usize = 10_000;

/// Every form of casbin.
pub(crate) struct Peers {
    pub(crate) usual: Enforcer,
    /// In the order of [`Matcher::CANDIDATES`].
    pub(crate) candidates: [Enforcer; 3],
    pub(crate) cached: CachedEnforcer,
}

impl Peers {
    pub(crate) async fn load() -> Result<Self, Failure> {
        let [words, graph, object] = Matcher::CANDIDATES;
        let mut cached: CachedEnforcer = enforcer(words).await?;
        cached.set_cache(Box::new(DefaultCache::new(CACHED)));
        let candidates = [enforcer(words).await?, enforcer(graph).await?, enforcer(object).await?];
        Ok(Self { usual: enforcer(Matcher::Usual).await?, candidates, cached })
    }
}

async fn enforcer<E: CoreApi>(matcher: Matcher) -> Result<E, Failure> {
    let model = DefaultModel::from_str(&matcher.model()).await?;
    Ok(E::new(model, StringAdapter::new(board_rules())).await?)
}

/// The shipped rules that can matter to a board. A company that uses casbin for boards would not make it read the others
/// for every row, so neither do we.
fn board_rules() -> String {
    let all = RuleSource::shipped().for_casbin();
    let matters = |line: &&str| !line.starts_with("p,") || line.contains(", dispatch.");
    all.lines().filter(matters).collect::<Vec<_>>().join("\n")
}
