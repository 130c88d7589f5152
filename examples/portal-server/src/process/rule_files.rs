//! Rule files that the server follows: saved again, they are checked and swapped in while it runs.

use anyhow::{Context, bail};
use bayboard_policy::{RuleSource, Rules, SHIPPED_MODEL, text_of};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// How often the files are looked at.
pub const LOOK: Duration = Duration::from_secs(1);

/// Where the rules come from.
#[derive(Clone, Debug, Default)]
pub struct RuleFiles {
    /// A rule file, or the shipped rules.
    pub rules: Option<PathBuf>,
    /// An overlay to lay on them.
    pub overlay: Option<PathBuf>,
}

/// What was read, to be compared with what is there now.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Texts {
    rules: Option<String>,
    overlay: Option<String>,
}

impl RuleFiles {
    /// Loads what the files say now.
    ///
    /// # Errors
    /// A file that cannot be read, or every finding in it: a server does not start on rules that are wrong.
    pub async fn load(&self) -> anyhow::Result<Arc<Rules>> {
        let source = self.source(&self.read()?);
        match Rules::load(&source).await {
            Ok(rules) => Ok(Arc::new(rules)),
            Err(refused) if refused.findings().is_empty() => Err(refused.into()),
            Err(refused) => {
                let findings: Vec<String> =
                    refused.findings().iter().map(|finding| format!("\n  {finding}")).collect();
                bail!("the rules are not good, nothing is served:{}", findings.concat())
            }
        }
    }

    /// Follows the files for as long as it is polled. What is refused is logged and kept as the last error.
    pub async fn follow(self, rules: Arc<Rules>) {
        if self.rules.is_none() && self.overlay.is_none() {
            return std::future::pending().await;
        }
        let mut served = self.read().ok();
        loop {
            tokio::time::sleep(LOOK).await;
            let now = match self.read() {
                Ok(now) => now,
                // An editor may be replacing the file; if it stays away, that is said once a look.
                Err(error) => {
                    rules.not_replaced("file", &format!("{error:#}"));
                    served = None;
                    continue;
                }
            };
            if served.as_ref() == Some(&now) {
                continue;
            }
            self.replace(&rules, &now).await;
            served = Some(now);
        }
    }

    /// Compiling takes a while; streams go on meanwhile.
    async fn replace(&self, rules: &Arc<Rules>, texts: &Texts) {
        let (source, rules, runtime) =
            (self.source(texts), Arc::clone(rules), tokio::runtime::Handle::current());
        let done = tokio::task::spawn_blocking(move || runtime.block_on(rules.replace(&source))).await;
        if let Ok(Err(refused)) = done {
            // The first one is logged with the refusal.
            for finding in refused.findings().iter().skip(1) {
                tracing::error!(%finding, "rules refused");
            }
        }
    }

    fn read(&self) -> anyhow::Result<Texts> {
        let read = |path: &Option<PathBuf>| path.as_deref().map(text).transpose();
        Ok(Texts { rules: read(&self.rules)?, overlay: read(&self.overlay)? })
    }

    fn source(&self, texts: &Texts) -> RuleSource {
        let rules = match (&self.rules, &texts.rules) {
            (Some(path), Some(text)) => RuleSource::new(&name(path), SHIPPED_MODEL, text.as_str()),
            _ => RuleSource::shipped(),
        };
        match (&self.overlay, &texts.overlay) {
            (Some(path), Some(text)) => rules.with_overlay(&name(path), text.as_str()),
            _ => rules,
        }
    }
}

pub(crate) fn text(path: &Path) -> anyhow::Result<String> {
    let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    text_of(&bytes).map_err(|finding| anyhow::anyhow!("cannot read {}: {finding}", path.display()))
}

fn name(path: &Path) -> String {
    path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
