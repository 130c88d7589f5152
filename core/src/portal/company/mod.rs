//! The company itself: set up, its keys, its tokens and the rules in force.

pub(super) mod input;
pub(super) mod key_check;
pub(super) mod keys;
pub(super) mod rule_history;
pub(super) mod rules;
pub(super) mod settings;
pub(super) mod setup;
pub(super) mod tokens;
pub(super) mod vault;

use crate::portal::Seat;

/// The keys of the company, for its operator.
#[derive(Clone, Copy, Debug)]
pub struct Keys<'s> {
    pub(crate) seat: &'s Seat<'s>,
}

impl Seat<'_> {
    /// The company's keys.
    #[must_use]
    pub const fn keys(&self) -> Keys<'_> {
        Keys { seat: self }
    }
}

/// The rule files of the company and those in force.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'s> {
    pub(crate) seat: &'s Seat<'s>,
}

impl Seat<'_> {
    /// The company's rules.
    #[must_use]
    pub const fn rules(&self) -> Rules<'_> {
        Rules { seat: self }
    }
}

/// The API tokens of the company.
#[derive(Clone, Copy, Debug)]
pub struct Tokens<'s> {
    pub(crate) seat: &'s Seat<'s>,
}

impl Seat<'_> {
    /// The company's API tokens.
    #[must_use]
    pub const fn tokens(&self) -> Tokens<'_> {
        Tokens { seat: self }
    }
}

/// How the company is set up, and how its boards behave.
#[derive(Clone, Copy, Debug)]
pub struct Settings<'s> {
    pub(crate) seat: &'s Seat<'s>,
}

impl Seat<'_> {
    /// The company's settings.
    #[must_use]
    pub const fn settings(&self) -> Settings<'_> {
        Settings { seat: self }
    }
}
