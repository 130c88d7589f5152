//! When the journal held last, and loudly, where it does not.

use crate::pages::kit::warning;
use crate::pages::words::{say, say_with};
use bayboard::Timestamp;
use bayboard::portal::LastVerified;
use maud::{Markup, html};

/// That it does not hold, or did not, in the place where nobody overlooks it.
pub(super) fn broken(known: &LastVerified, told: impl Fn(Timestamp) -> String) -> Markup {
    let now = known.broken.as_ref().map(|broken| (broken, "journal-broken", "journal-broken-note"));
    let once = known.was_broken.as_ref().map(|was| (was, "journal-was-broken", "journal-was-broken-note"));
    html! {
        @if let Some((broken, title, note)) = now.or(once) {
            @let text = say_with(note, [
                ("entry", broken.sequence.0.into()),
                ("fault", broken.fault.as_str().into()),
                ("since", told(broken.since).into()),
            ]);
            (warning(&say(title), &text))
        }
    }
}

/// Up to which entry it held, and when.
pub(super) fn held(known: &LastVerified, told: impl Fn(Timestamp) -> String) -> Markup {
    let text = match known.held {
        None => say("journal-unverified"),
        Some(held) => {
            say_with("journal-held", [("entries", held.upto.sequence.0.into()), ("at", told(held.at).into())])
        }
    };
    html! { p class="foot-note" { (text) } }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bayboard::journal::{Head, Sequence};
    use bayboard::portal::{Broken, Held};

    fn told(moment: Timestamp) -> String {
        format!("<{}>", moment.as_micros())
    }

    #[test]
    fn a_break_is_told_with_the_entry_what_is_wrong_and_since_when() {
        let since = Timestamp::from_micros(7);
        let broken_at = Broken { since, sequence: Sequence(41), fault: "it <was> altered".to_owned() };
        let known = LastVerified { broken: Some(broken_at.clone()), ..LastVerified::default() };
        let once = LastVerified { was_broken: Some(broken_at), ..LastVerified::default() };
        let (text, past) = (broken(&known, told).into_string(), broken(&once, told).into_string());
        assert!(text != past && past.contains("&lt;7&gt;") && past.contains("holds again"), "{past}");
        for part in ["class=\"warning\"", "41", "it &lt;was&gt; altered", "&lt;7&gt;"] {
            assert!(text.contains(part), "{part} in {text}");
        }
        assert!(broken(&LastVerified::default(), told).into_string().is_empty());
    }

    #[test]
    fn when_it_held_is_told_and_that_it_was_not_looked_at_yet() {
        let unknown = held(&LastVerified::default(), told).into_string();
        let upto = Head { sequence: Sequence(1_042), ..Head::EMPTY };
        let at = Timestamp::from_micros(9);
        let known = LastVerified { held: Some(Held { at, upto }), ..LastVerified::default() };
        let text = held(&known, told).into_string();
        assert!(text.contains("&lt;9&gt;") && text != unknown && !unknown.contains("1"), "{text} {unknown}");
    }
}
