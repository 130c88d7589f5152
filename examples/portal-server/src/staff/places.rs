//! The places on the bar, and which of them somebody may open.

use super::grants::{place_word, role_word};
use crate::pages::Site;
use crate::pages::kit::{Bar, Tab};
use crate::pages::words::{say, say_with};
use bayboard::access::Action;
use bayboard::portal::{OwnPlace, PortalError, Seat};

pub(super) const HOME: &str = "/staff";
pub(super) const ACCOUNTS: &str = "/staff/accounts";
pub(super) const ROLES: &str = "/staff/roles";
pub(super) const LOGONS: &str = "/staff/logons";
pub(super) const JOURNAL: &str = "/staff/journal";
pub(super) const HEARTBEAT: &str = "/staff/heartbeat";
pub(super) const FACILITIES: &str = "/staff/facilities";
pub(super) const UNITS: &str = "/staff/units";
pub(super) const AFFILIATES: &str = "/staff/affiliates";
pub(super) const PAYORS: &str = "/staff/payors";
pub(super) const SETTINGS: &str = "/staff/settings";
pub(super) const DIVISIONS: &str = "/staff/divisions";
pub(super) const TOKENS: &str = "/staff/tokens";
pub(super) const RULES: &str = "/staff/rules";
pub(super) const REQUEST_LOG: &str = "/staff/request-log";

/// A page of the staff's: its address, the message that names it, and what opens it, any of these; none of
/// them where it is open to everybody.
struct Page {
    href: &'static str,
    word: &'static str,
    opened_by: &'static [Action],
}

/// Pages that stand side by side under one symbol of the bar, which leads to the first that is open.
struct Group {
    icon: &'static str,
    word: &'static str,
    pages: &'static [Page],
}

const READS_ACCOUNTS: &[Action] = &[Action::ListAccounts];
/// What the pages of accounts offer.
const OF_ACCOUNTS: &[Action] = &[
    Action::CreateAccount,
    Action::GrantRoles,
    Action::DisableAccount,
    Action::ResetAccount,
    Action::UnlockAccount,
];

/// What the pages of facilities and of the company offer.
const OF_PLACES: &[Action] = &[
    Action::CreateFacility,
    Action::UpdateFacility,
    Action::ArchiveFacility,
    Action::RestoreFacility,
    Action::ReadAccessCode,
    Action::RotateAccessCode,
    Action::ChooseAccessCode,
    Action::CreateDisplay,
    Action::RevokeDisplay,
    Action::PreviewBoard,
    Action::EditRules,
];

const GROUPS: &[Group] = &[
    Group { icon: "home", word: "bar-home", pages: &[Page { href: HOME, word: "bar-home", opened_by: &[] }] },
    Group {
        icon: "facilities",
        word: "bar-facilities",
        pages: &[Page { href: FACILITIES, word: "bar-facilities", opened_by: &[Action::ListFacilities] }],
    },
    Group {
        icon: "units",
        word: "bar-fleet",
        pages: &[
            Page { href: UNITS, word: "tab-units", opened_by: &[Action::EditUnits, Action::SwitchUnits] },
            Page { href: AFFILIATES, word: "tab-affiliates", opened_by: &[Action::EditDirectory] },
            Page { href: PAYORS, word: "tab-payors", opened_by: &[Action::EditPayors] },
        ],
    },
    Group {
        icon: "people",
        word: "bar-people",
        pages: &[
            Page { href: ACCOUNTS, word: "tab-accounts", opened_by: READS_ACCOUNTS },
            Page { href: ROLES, word: "tab-roles", opened_by: READS_ACCOUNTS },
            Page { href: LOGONS, word: "tab-logons", opened_by: &[Action::ReadLogons] },
            Page { href: HEARTBEAT, word: "tab-heartbeat", opened_by: &[Action::ReadHeartbeat] },
            Page {
                href: JOURNAL,
                word: "tab-journal",
                opened_by: &[Action::ReadJournals, Action::TraceDisclosures],
            },
            Page { href: REQUEST_LOG, word: "tab-request-log", opened_by: &[Action::ReadRequestLog] },
        ],
    },
    Group {
        icon: "settings",
        word: "bar-settings",
        pages: &[
            Page { href: SETTINGS, word: "tab-settings", opened_by: &[Action::EditSettings] },
            Page { href: DIVISIONS, word: "tab-divisions", opened_by: &[Action::EditDirectory] },
            Page { href: TOKENS, word: "tab-tokens", opened_by: &[Action::EditTokens] },
            Page { href: RULES, word: "tab-rules", opened_by: &[Action::ReadRules] },
        ],
    },
];

/// What somebody is and may open, found out once for a request.
#[derive(Clone, Debug)]
pub(crate) struct Opens {
    may: Vec<Action>,
    pub(crate) places: Vec<OwnPlace>,
    /// Their roles as the shell says them: `Human resources · Company`.
    pub(crate) roles: String,
}

impl Opens {
    pub(super) async fn of(seat: &Seat<'_>) -> Result<Self, PortalError> {
        let mut may = Vec::new();
        let asked = GROUPS.iter().flat_map(|group| group.pages).flat_map(|page| page.opened_by);
        for action in asked.chain(OF_ACCOUNTS).chain(OF_PLACES) {
            if !may.contains(action) && seat.may(*action).await? {
                may.push(*action);
            }
        }
        let places = seat.own_places().await?;
        let roles = roles_line(&places);
        Ok(Self { may, places, roles })
    }

    /// Whether they may do this anywhere. What it is done to is asked about again, by who does it.
    pub(crate) fn may(&self, action: Action) -> bool {
        self.may.contains(&action)
    }

    /// Whether nothing of what was open is closed by now.
    pub(super) fn opens_all_of(&self, before: &Self) -> bool {
        let roles = |opens: &Self| {
            let places = opens.places.iter();
            places.flat_map(|place| place.roles.iter().map(|role| (place.scope, role))).collect::<Vec<_>>()
        };
        let held = roles(self);
        before.may.iter().all(|action| self.may(*action))
            && roles(before).iter().all(|role| held.contains(role))
    }

    fn opens(&self, page: &Page) -> bool {
        page.opened_by.is_empty() || page.opened_by.iter().any(|action| self.may(*action))
    }

    /// Whether a page is open to them.
    pub(super) fn opens_page(&self, href: &str) -> bool {
        GROUPS.iter().flat_map(|group| group.pages).any(|page| page.href == href && self.opens(page))
    }

    /// The bar, with the place of the page that is shown.
    pub(crate) fn bar(&self, current: &str) -> Vec<Bar> {
        let bar = |group: &Group| {
            let first = group.pages.iter().find(|page| self.opens(page))?;
            let is_current = group.pages.iter().any(|page| page.href == current);
            Some(Bar { href: first.href, icon: group.icon, word: group.word, is_current })
        };
        GROUPS.iter().filter_map(bar).collect()
    }

    /// The pages beside the one that is shown.
    pub(crate) fn tabs(&self, site: &Site, current: &str) -> Vec<Tab> {
        let beside = GROUPS.iter().find(|group| group.pages.iter().any(|page| page.href == current));
        let pages = beside.map_or(&[] as &[Page], |group| group.pages).iter();
        let tab = |page: &Page| Tab {
            href: site.path(page.href),
            word: say(page.word),
            is_current: page.href == current,
        };
        pages.filter(|page| self.opens(page)).map(tab).collect()
    }
}

/// One role and its place, and how many more there are.
fn roles_line(places: &[OwnPlace]) -> String {
    let all: Vec<String> = places
        .iter()
        .flat_map(|place| place.roles.iter().map(move |role| (role, place)))
        .map(|(role, place)| {
            format!("{} · {}", role_word(role), place_word(place.scope, place.name.as_deref()))
        })
        .collect();
    match all.split_first() {
        None => say("no-roles"),
        Some((first, [])) => first.clone(),
        Some((first, more)) => {
            say_with("roles-more", [("first", first.as_str().into()), ("n", more.len().into())])
        }
    }
}
