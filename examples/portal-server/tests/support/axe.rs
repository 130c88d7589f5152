//! The accessibility rules of axe-core, asked of the page a browser shows. `scripts/prepare` fetches it; it
//! is never kept in the checkout.

use super::browser::Browser;
use serde_json::Value;
use std::path::PathBuf;

/// Where `scripts/prepare` puts it.
const PLACE: &str = "bayboard/axe-core-4.14.1/node_modules/axe-core/axe.min.js";

/// Everything WCAG 2.2 AA asks for that a program can find, the rule for the size of targets as well, which
/// is not among those asked by default. Of a page with very many sections that are drawn alike the first ones
/// are asked.
const ASK: &str = "
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
    const asked = { runOnly: { type: 'tag', values }, rules: { 'target-size': { enabled: true } } };
    const told = (fault) => fault.nodes.map(({ target, html }) => `${fault.id}: ${target} ${html.slice(0, 160)}`);
    const exclude = ['main > section:nth-of-type(n + 20)'];
    return axe.run({ include: ['html'], exclude }, asked).then(({ passes, violations }) => [passes.length, violations.flatMap(told)]);";

/// Has every page of the browser bring the rules along.
pub fn bring(browser: &Browser) {
    browser.before_every_page(&std::fs::read_to_string(file()).unwrap_or_else(|error| {
        panic!("axe-core is not at {}: {error}; run scripts/prepare", file().display())
    }));
}

/// What is wrong with the page that is shown.
pub async fn faults(browser: &Browser) -> Vec<String> {
    let answer = browser.run(ASK).await;
    assert!(answer[0].as_u64() > Some(5), "hardly any rule was asked: {answer}");
    answer[1].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn file() -> PathBuf {
    if let Some(told) = std::env::var_os("BAYBOARD_AXE") {
        return told.into();
    }
    let cache = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    let home = || PathBuf::from(std::env::var_os("HOME").unwrap_or_default()).join(".cache");
    cache.unwrap_or_else(home).join(PLACE)
}
