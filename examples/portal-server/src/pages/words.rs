//! Texts from the catalogues: Fluent messages, embedded in the binary.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

const CATALOGUES: [&str; 2] =
    [include_str!("../../locales/en/staff.ftl"), include_str!("../../locales/en/directory.ftl")];

static ENGLISH: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| bundle("en", &CATALOGUES));

fn bundle(language: &str, catalogues: &[&str]) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // One direction alone, and what is copied from a page carries no marks.
    bundle.set_use_isolating(false);
    for catalogue in catalogues {
        // A test reads every catalogue: what is left of one that does not parse is still shown.
        let (Ok(parsed) | Err((parsed, _))) = FluentResource::try_new((*catalogue).to_owned());
        bundle.add_resource_overriding(parsed);
    }
    bundle
}

/// The text of a message without gaps.
pub(crate) fn say(message: &str) -> String {
    written(message, None)
}

/// The text of a message with its gaps closed.
pub(crate) fn say_with<const N: usize>(message: &str, gaps: [(&str, FluentValue<'_>); N]) -> String {
    let gaps: FluentArgs<'_> = gaps.into_iter().collect();
    written(message, Some(&gaps))
}

/// One that is missing reads as its own name; a test holds the catalogue against all that the pages say.
fn written(message: &str, gaps: Option<&FluentArgs<'_>>) -> String {
    let Some(pattern) = ENGLISH.get_message(message).and_then(|found| found.value()) else {
        debug_assert!(false, "no catalogue has {message}");
        return message.to_owned();
    };
    let mut problems = Vec::new();
    let text = ENGLISH.format_pattern(pattern, gaps, &mut problems).into_owned();
    debug_assert!(problems.is_empty(), "{message} has a gap that is not closed");
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::path::Path;

    fn is_said(message: &str) -> bool {
        ENGLISH.has_message(message)
    }

    /// The names of messages in a catalogue: `name = text` at the left margin.
    fn named(catalogue: &str) -> BTreeSet<String> {
        let heads = catalogue.lines().filter_map(|line| line.split_once(" ="));
        let names = heads.map(|(name, _)| name).filter(|name| !name.starts_with(['#', ' ', '-', '.']));
        names.map(str::to_owned).collect()
    }

    /// Whether code puts the name together, of a word.
    fn is_made_up(name: &str) -> bool {
        name.starts_with("role-") || name.starts_with("profile-")
    }

    /// What code says: the names behind `say(` and `say_with(`, and every literal that is the name of a
    /// message, for those that are chosen.
    fn said_in(code: &str, known: &BTreeSet<String>) -> BTreeSet<String> {
        let code: String = code.split_whitespace().collect();
        let literals = known.iter().filter(|name| code.contains(&format!("\"{name}\""))).cloned();
        let asked = ["say(\"", "say_with(\""].into_iter().flat_map(|call| code.split(call).skip(1));
        let asked = asked.filter_map(|rest| rest.split('"').next()).map(str::to_owned);
        literals.chain(asked).collect()
    }

    fn sources(folder: &Path, into: &mut String) {
        for entry in std::fs::read_dir(folder).expect("the sources are there").flatten() {
            let path = entry.path();
            if path.is_dir() {
                sources(&path, into);
            } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("words.rs") {
                *into += &std::fs::read_to_string(&path).expect("a source is text");
            }
        }
    }

    #[test]
    fn the_catalogue_parses_and_names_every_message_once() {
        let mut strict = FluentBundle::new_concurrent(vec![LanguageIdentifier::default()]);
        for catalogue in CATALOGUES {
            let parsed = FluentResource::try_new(catalogue.to_owned()).expect("it parses");
            assert!(strict.add_resource(parsed).is_ok(), "a message stands in it twice");
            assert!(named(catalogue).iter().all(|name| is_said(name)));
        }
    }

    #[test]
    fn all_that_pages_say_is_in_the_catalogue_and_nothing_else() {
        let (mut code, known) = (String::new(), named(&CATALOGUES.concat()));
        for room in ["src/pages", "src/facility", "src/staff"] {
            sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join(room), &mut code);
        }
        let said = said_in(&code, &known);
        let missing: Vec<&String> = said.difference(&known).collect();
        assert!(missing.is_empty(), "not in the catalogue: {missing:?}");
        let idle: Vec<&String> = known.difference(&said).filter(|name| !is_made_up(name)).collect();
        assert!(idle.is_empty(), "no page says {idle:?}");
        assert!(
            said_in("say(\"no-such-message\")", &known).contains("no-such-message"),
            "the check is blind"
        );
    }

    #[test]
    fn every_role_has_a_name() {
        use bayboard::Word;
        for role in bayboard::access::Role::ALL {
            assert!(is_said(&format!("role-{}", role.word())), "{role}");
        }
    }

    #[test]
    fn numbers_choose_the_form_of_their_words() {
        let problems = |n: i64| say_with("problems", [("n", n.into())]);
        assert_eq!(
            (problems(1), problems(3)),
            ("One thing to put right:".into(), "3 things to put right:".into())
        );
    }
}
