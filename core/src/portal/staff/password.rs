//! Passwords as they are typed, and the rule for new ones.

use crate::access::Username;
use passwords::analyzer::is_common_password;
use std::fmt;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// A password in one spelling, wiped when dropped.
#[derive(Clone)]
pub(crate) struct Password(Zeroizing<String>);

/// What is longer is no password, and is not hashed either.
const MAX_BYTES: usize = 512;
const LENGTH: std::ops::RangeInclusive<usize> = 8..=128;
/// A username shorter than this stands in many a good password.
const TELLING: usize = 4;

impl Password {
    /// However a keyboard composes letters, it is the same password (NFC). One that is too long becomes an
    /// empty one, which nobody has.
    pub(crate) fn typed(text: &str) -> Self {
        let text = if text.len() > MAX_BYTES { "" } else { text };
        Self(Zeroizing::new(text.nfc().collect()))
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(..)")
    }
}

/// Why a new password was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum PasswordProblem {
    /// Too short.
    #[error("use at least 8 characters")]
    Short,
    /// No lower-case letter.
    #[error("use at least one lower-case letter")]
    NoLower,
    /// No upper-case letter.
    #[error("use at least one upper-case letter")]
    NoUpper,
    /// No digit.
    #[error("use at least one digit")]
    NoDigit,
    /// Known to everybody who guesses, or made of the username.
    #[error("this one is among the first that are guessed; choose another")]
    Common,
    /// The one it is to replace.
    #[error("this is the password you have; choose another")]
    Same,
    /// Too long.
    #[error("use at most 128 characters")]
    Long,
    /// What was typed as the password of now is not that.
    #[error("the current password is not right")]
    WrongCurrent,
}

/// The rule for new passwords: 8 to 128 characters, upper and lower case and a digit, and none of those that
/// are guessed first.
pub(crate) fn check_new(typed: &str, username: &Username) -> Result<(), PasswordProblem> {
    if typed.len() > MAX_BYTES {
        return Err(PasswordProblem::Long);
    }
    let text: Zeroizing<String> = Zeroizing::new(typed.nfc().collect());
    let length = text.chars().count();
    let lacks = |is: fn(char) -> bool| !text.chars().any(is);
    if length < *LENGTH.start() {
        Err(PasswordProblem::Short)
    } else if length > *LENGTH.end() || text.len() > MAX_BYTES {
        Err(PasswordProblem::Long)
    } else if lacks(char::is_lowercase) {
        Err(PasswordProblem::NoLower)
    } else if lacks(char::is_uppercase) {
        Err(PasswordProblem::NoUpper)
    } else if lacks(|c| c.is_ascii_digit()) {
        Err(PasswordProblem::NoDigit)
    } else if is_common(&text) || is_made_of(&text, username) {
        Err(PasswordProblem::Common)
    } else {
        Ok(())
    }
}

/// Whether it is on the list of nearly 100,000, also in other letter case and with marks around it.
fn is_common(text: &str) -> bool {
    let lower = Zeroizing::new(text.to_lowercase());
    let bare = lower.trim_matches(|c: char| !c.is_alphanumeric());
    is_common_password(text) || is_common_password(lower.as_str()) || is_common_password(bare)
}

/// Whether the username, or an address's part before the @, stands in it.
fn is_made_of(text: &str, username: &Username) -> bool {
    let name = username.as_str().split('@').next().unwrap_or_default();
    name.len() >= TELLING && Zeroizing::new(text.to_lowercase()).contains(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str) -> Result<(), PasswordProblem> {
        check_new(typed, &"ada.quill@maple.example".parse().unwrap())
    }

    #[test]
    fn a_password_just_on_the_rule_is_taken_and_one_step_below_is_not() {
        let longest = format!("Zq7{}", "x".repeat(125));
        for good in ["Zq7mmwwk", "Zq7 mmwwk and a long phrase of words", "Żółw7mmww", &longest] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        let table = [
            ("Zq7mmww", PasswordProblem::Short),
            ("ZQ7MMWWK", PasswordProblem::NoLower),
            ("zq7mmwwk", PasswordProblem::NoUpper),
            ("Zqxmmwwk", PasswordProblem::NoDigit),
            ("Zq٧mmwwk", PasswordProblem::NoDigit),
            (&format!("{longest}x"), PasswordProblem::Long),
            (&format!("Zq7{}", "\u{10000}".repeat(128)), PasswordProblem::Long),
            ("", PasswordProblem::Short),
        ];
        for (bad, problem) in table {
            assert_eq!(check(bad), Err(problem), "{bad}");
        }
    }

    /// Those on the list that keep the rest of the rule, and others that are one only in another spelling.
    #[test]
    fn what_is_guessed_first_is_refused_in_any_letter_case_and_with_marks_around_it() {
        for common in
            ["Passw0rd", "Password1", "!QAZ1qaz", "PassWord123", "Password1!", "#Football1#", "Iloveyou1"]
        {
            assert_eq!(check(common), Err(PasswordProblem::Common), "{common}");
        }
        for made in ["Ada.Quill7", "xx7ADA.QUILLxx"] {
            assert_eq!(check(made), Err(PasswordProblem::Common), "{made}");
        }
        let short: Username = "ada".parse().unwrap();
        assert_eq!(check_new("Adamant7wkq", &short), Ok(()), "a short name may stand in one");
    }

    fn cargo(words: &[&str]) -> String {
        let told = std::process::Command::new(env!("CARGO")).args(words).output().unwrap();
        String::from_utf8(told.stdout).unwrap()
    }

    /// The list as the crate that has it brings it: its place is asked of cargo, as the list is no part of
    /// that crate's interface.
    fn the_list() -> Vec<String> {
        // What other platforms need may not have been fetched.
        let version = cargo(&["-vV"]);
        let host = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
        let of_host = ["--filter-platform", host, "--format-version", "1", "--offline", "--locked"];
        let told = cargo(&[&["metadata"], &of_host[..]].concat());
        let is_of_it = |path: &&std::path::Path| {
            let folder = path.parent().and_then(|folder| folder.file_name()).unwrap_or_default();
            path.ends_with("Cargo.toml") && folder.to_string_lossy().starts_with("passwords")
        };
        let manifest = told.split('"').map(std::path::Path::new).find(is_of_it).unwrap();
        let list = std::fs::read_to_string(manifest.with_file_name("data/common-passwords.json")).unwrap();
        list.trim().trim_matches(['[', ']', '"']).split("\",\"").map(str::to_owned).collect()
    }

    #[test]
    fn the_list_of_those_that_are_guessed_first_is_a_long_one() {
        let list = the_list();
        assert!(list.len() >= 90_000, "{}", list.len());
        for common in list.iter().step_by(1_000) {
            assert!(is_common(common), "{common} stands on the list and is taken");
        }
    }

    #[test]
    fn one_password_is_one_however_its_letters_are_composed() {
        let (composed, apart) = (Password::typed("Z\u{e9}q7mmwwk"), Password::typed("Ze\u{301}q7mmwwk"));
        assert_eq!(composed.bytes(), apart.bytes());
        assert!(Password::typed(&"x".repeat(513)).bytes().is_empty());
        assert_eq!(Password::typed(&"x".repeat(512)).bytes().len(), 512);
        assert_eq!(format!("{composed:?}"), "Password(..)");
    }
}
