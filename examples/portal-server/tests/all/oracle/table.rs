//! The table, read as it is written.

use bayboard::Word;
use bayboard::access::{RecordStatus, Role};
use portal_server::routes;
use std::collections::BTreeSet;

/// What the requirements say, block by block.
#[derive(Debug)]
pub struct Table {
    pub blocks: Vec<Block>,
}

/// Routes that ask the same, and who is let in.
#[derive(Clone, Debug)]
pub struct Block {
    pub name: String,
    pub credential: Credential,
    pub routes: Vec<Asked>,
    pub lets: Vec<Let>,
}

/// What a block's routes ask a caller to bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Credential {
    Staff,
    Nothing,
    Session,
    /// Another product's token: it keeps its own references.
    Product,
}

/// One thing that can be asked of a route.
#[derive(Clone, Debug)]
pub struct Asked {
    pub method: String,
    pub path: String,
    /// `lists`, `makes`, one of several things it does, or nothing.
    pub how: String,
}

/// Who is let in, and how far.
#[derive(Clone, Debug)]
pub struct Let {
    pub roles: Vec<String>,
    pub reach: Reach,
    /// None where there is no record.
    pub states: Option<BTreeSet<RecordStatus>>,
    pub clause: String,
}

/// How far a right goes from the place at which a role is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    Own,
    Region,
    Company,
}

impl Table {
    /// The table as it stands beside this file.
    pub fn written() -> Self {
        Self::read(include_str!("table.txt"))
    }

    fn read(text: &str) -> Self {
        let mut blocks: Vec<Block> = Vec::new();
        for (number, line) in (1..).zip(text.lines()) {
            let Some((mark, rest)) = line.split_once(' ').filter(|(mark, _)| *mark != "#") else { continue };
            let rest = rest.trim();
            if mark == "=" {
                let (credential, routes, lets) = (Credential::Staff, Vec::new(), Vec::new());
                blocks.push(Block { name: rest.to_owned(), credential, routes, lets });
                continue;
            }
            let block = blocks.last_mut().unwrap_or_else(|| panic!("line {number} is in no block"));
            match mark {
                "*" => block.credential = credential(rest, number),
                "+" => block.lets.push(Let::read(rest, number)),
                "ANY" => block.routes.extend(outside()),
                method => block.routes.push(Asked::read(method, rest)),
            }
        }
        Self { blocks }
    }

    /// Every route that it tells of.
    pub fn told(&self) -> BTreeSet<(String, String)> {
        let routes = self.blocks.iter().flat_map(|block| &block.routes);
        routes.map(|route| (route.method.clone(), route.path.clone())).collect()
    }
}

/// Every route that is neither the staff's nor the API's.
fn outside() -> impl Iterator<Item = Asked> {
    let is_outside = |path: &str| !path.starts_with("/staff") && !path.starts_with("/api");
    let routes = routes::public().into_iter().filter(move |route| is_outside(route.path));
    routes.map(|route| Asked::read(route.method.as_str(), route.path))
}

fn credential(word: &str, number: usize) -> Credential {
    match word {
        "nothing" => Credential::Nothing,
        "session" => Credential::Session,
        "product" => Credential::Product,
        other => panic!("line {number}: {other} is no credential"),
    }
}

impl Asked {
    fn read(method: &str, rest: &str) -> Self {
        let (path, how) = rest.split_once(" (").unwrap_or((rest, ""));
        let of = |text: &str| text.trim_end_matches(')').trim().to_owned();
        Self { method: method.to_owned(), path: of(path), how: of(how) }
    }

    pub fn is_read(&self) -> bool {
        self.method == "GET"
    }

    /// Whether it answers programs, or a page's script.
    pub fn is_json(&self) -> bool {
        self.path.starts_with("/api/") || self.is_stream()
    }

    pub fn is_stream(&self) -> bool {
        self.path.ends_with("/stream")
    }

    /// Whether the route does other things, too.
    pub fn does_several(&self) -> bool {
        !matches!(self.how.as_str(), "" | "lists" | "makes" | "checked")
    }

    /// Whether there is anything to do in that state: what is put away is not put away again.
    pub fn starts_from(&self, status: RecordStatus) -> bool {
        match self.how.as_str() {
            "archive" => status == RecordStatus::Active,
            "restore" => status != RecordStatus::Active,
            "delete" => status != RecordStatus::Deleted,
            _ => true,
        }
    }

    /// Whether it asks about one record, or makes one at a place.
    pub fn has_record(&self) -> bool {
        ["{id}", "{ref}"].iter().any(|gap| self.path.contains(gap)) || self.how == "makes"
    }
}

impl std::fmt::Display for Asked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let how = if self.how.is_empty() { String::new() } else { format!(" ({})", self.how) };
        write!(f, "{} {}{how}", self.method, self.path)
    }
}

impl Let {
    fn read(rest: &str, number: usize) -> Self {
        let parts: Vec<&str> = rest.splitn(4, '|').map(str::trim).collect();
        let [roles, reach, states, clause] = parts[..] else { panic!("line {number} has no four parts") };
        let roles: Vec<String> = roles.split_whitespace().map(str::to_owned).collect();
        for role in &roles {
            let word = role.split('@').next().unwrap_or_default();
            assert!(word == "everybody" || Role::from_word(word).is_some(), "line {number}: {role}");
        }
        assert!(!clause.is_empty(), "line {number} cites nothing");
        let reach = match reach {
            "own" => Reach::Own,
            "region" => Reach::Region,
            "company" => Reach::Company,
            other => panic!("line {number}: {other} is nowhere"),
        };
        let state = |word| RecordStatus::from_word(word).unwrap_or_else(|| panic!("line {number}: {word}"));
        let states = (states != "-").then(|| states.split_whitespace().map(state).collect());
        Self { roles, reach, states, clause: clause.to_owned() }
    }
}
