//! One role in a sentence or two, for lists of roles.

use super::titles::plain;
use crate::matrix::Standing;
use crate::permission::Permission;
use crate::snapshot::CompiledRules;
use bayboard::Word;
use bayboard::access::{Action, Kind, Role};

/// What a role means under these rules, somewhere and at some time: what whoever holds it sees, and may do.
/// The page has the places and the circumstances.
#[must_use]
pub fn role_in_words(rules: &CompiledRules, role: Role) -> String {
    let standings: Vec<Standing> = Standing::of(role).collect();
    let is_granted = |permission: Permission| {
        standings.iter().any(|standing| !standing.granted(rules, permission).is_never())
    };
    let sentences: Vec<String> = [seen(is_granted), done(is_granted)].into_iter().flatten().collect();
    if sentences.is_empty() { "Sees nothing and may do nothing.".to_owned() } else { sentences.join(" ") }
}

/// `Sees, of a dispatch: schedule, location; of a patient: identity.`
fn seen(is_granted: impl Fn(Permission) -> bool) -> Option<String> {
    let of = |kind: &Kind| {
        let mut groups: Vec<String> = Vec::new();
        for field in kind.fields().iter().filter(|field| is_granted(Permission::Full(**field))) {
            let group = plain(field.group().unwrap_or(field.word()));
            if !groups.contains(&group) {
                groups.push(group);
            }
        }
        (!groups.is_empty()).then(|| format!("of a {}: {}", plain(kind.word()), groups.join(", ")))
    };
    let kinds: Vec<String> = Kind::ALL.iter().filter_map(of).collect();
    (!kinds.is_empty()).then(|| format!("Sees, {}.", kinds.join("; ")))
}

/// `May create, update dispatch; read access code.`: what is done to the same is told once.
fn done(is_granted: impl Fn(Permission) -> bool) -> Option<String> {
    let mut acts: Vec<(&str, Vec<&str>)> = Vec::new();
    for action in Action::ALL.iter().filter(|action| is_granted(Permission::Do(**action))) {
        let (verb, object) = action.word().split_once('_').unwrap_or((action.word(), ""));
        match acts.iter_mut().find(|(one, _)| *one == object) {
            Some((_, verbs)) => verbs.push(verb),
            None => acts.push((object, vec![verb])),
        }
    }
    let told = |(object, verbs): (&str, Vec<&str>)| format!("{} {}", verbs.join(", "), plain(object));
    let acts: Vec<String> = acts.into_iter().map(told).collect();
    (!acts.is_empty()).then(|| format!("May {}.", acts.join("; ")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Rules;

    #[tokio::test]
    async fn a_role_is_told_by_what_the_rules_give() {
        let shipped = Rules::shipped().await.expect("they are tested").current();
        let resources = role_in_words(&shipped, Role::HumanResources);
        assert!(resources.contains("reset") && resources.contains("account"), "{resources}");
        assert!(!resources.contains("dispatch"), "{resources}");
        assert!(role_in_words(&shipped, Role::Dispatcher).contains("of a dispatch: "));
    }
}
