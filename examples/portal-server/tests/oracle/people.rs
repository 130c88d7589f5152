//! Somebody of each role at each place where it is held, signed in.

use crate::company::{Companies, Spot};
use crate::table::{Let, Reach};
use crate::world::{NOW, line};
use bayboard::Word;
use bayboard::access::{Grant, RecordStatus, Role, Scope};
use bayboard::portal::{Act, NewAccount, Viewer, Visit};
use portal_server::app::App;
use portal_server::demo::Person;
use std::time::Duration;

/// Where a role is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    Company,
    Region,
    Division,
    Facility,
    /// For another company, to which calls are delegated.
    Affiliate,
    /// There is no role.
    Nowhere,
}

/// Somebody who asks.
#[derive(Clone, Debug)]
pub struct Asker {
    /// As the table calls them.
    pub name: String,
    pub held: Held,
    /// The place that is theirs; of the company's people, the place that is looked at first.
    pub own: Spot,
    pub session: String,
}

/// Every role that staff hold, where it is held.
const ROLES: [(Role, Held, Spot); 29] = [
    (Role::Crew, Held::Company, Spot::Hospital),
    (Role::Dispatcher, Held::Company, Spot::Hospital),
    (Role::Dispatcher, Held::Division, Spot::Agency),
    (Role::Biller, Held::Company, Spot::Hospital),
    (Role::QaReviewer, Held::Company, Spot::Hospital),
    (Role::HumanResources, Held::Company, Spot::Hospital),
    (Role::Supervisor, Held::Company, Spot::Hospital),
    (Role::Supervisor, Held::Division, Spot::Agency),
    (Role::Administrator, Held::Company, Spot::Hospital),
    (Role::Onlooker, Held::Region, Spot::Hospital),
    (Role::Onlooker, Held::Facility, Spot::Hospital),
    (Role::FrontDesk, Held::Company, Spot::Hospital),
    (Role::FrontDesk, Held::Division, Spot::Hospital),
    (Role::PortalAdministrator, Held::Company, Spot::Hospital),
    (Role::RegionalAdmin, Held::Region, Spot::Hospital),
    (Role::Cmoc, Held::Region, Spot::Hospital),
    (Role::EdAdmin, Held::Division, Spot::Hospital),
    (Role::EdNormal, Held::Division, Spot::Hospital),
    (Role::EmsAdmin, Held::Division, Spot::Agency),
    (Role::FieldEms, Held::Division, Spot::Agency),
    (Role::FieldEmsIncident, Held::Division, Spot::Agency),
    (Role::ViewOnly, Held::Division, Spot::Agency),
    (Role::PublicHealthAdmin, Held::Division, Spot::Office),
    (Role::PublicHealthUser, Held::Division, Spot::Office),
    (Role::FamilyReunificationAdmin, Held::Division, Spot::Office),
    (Role::FamilyReunification, Held::Division, Spot::Office),
    (Role::Dispatch, Held::Division, Spot::Agency),
    (Role::Affiliate, Held::Affiliate, Spot::Hospital),
    (Role::AffiliateReporting, Held::Affiliate, Spot::Hospital),
];

/// Those who have no account with a role: screens, patients, products and the vendor have doors of their own.
const WITHOUT: [Role; 7] = [
    Role::FacilitySession,
    Role::Display,
    Role::Preview,
    Role::Patient,
    Role::Representative,
    Role::ApiClient,
    Role::Support,
];

/// No role was forgotten.
pub fn all_are_there() {
    for role in Role::ALL {
        let asks = ROLES.iter().any(|(asks, ..)| asks == role);
        assert!(asks != WITHOUT.contains(role), "{role}");
    }
}

/// Everybody, and somebody without a role.
pub async fn everybody(app: &App, companies: &Companies) -> Vec<Asker> {
    let mut all = Vec::new();
    for (role, held, own) in ROLES {
        let scope = match held {
            Held::Company => Scope::Company,
            Held::Region => Scope::Region(companies.regions[&own]),
            Held::Division => Scope::Division(companies.divisions[&own]),
            Held::Facility => Scope::Facility(companies.facilities[&own]),
            Held::Affiliate => Scope::Affiliate(companies.affiliate()),
            Held::Nowhere => continue,
        };
        let could_be_company = matches!(role, Role::Dispatcher | Role::Supervisor | Role::FrontDesk);
        let at = if held == Held::Division && could_be_company { "@division" } else { "" };
        let name = format!("{}{at}", role.word());
        let grants = vec![Grant::new(role, scope).unwrap()];
        let session = signed_in(app, &companies.own, &format!("{name} {held:?}"), grants).await;
        all.push(Asker { name, held, own, session });
    }
    let session = signed_in(app, &companies.own, "nobody", Vec::new()).await;
    all.push(Asker { name: "nobody".to_owned(), held: Held::Nowhere, own: Spot::Hospital, session });
    all
}

/// A new account, set up by its one-time link, and its session.
pub async fn signed_in(app: &App, desk: &Viewer, name: &str, grants: Vec<Grant>) -> String {
    let username = name.to_lowercase().replace([' ', '@', '_'], ".");
    let new = NewAccount { username: username.parse().unwrap(), name: line(name), grants };
    let made = app.portal.seat(desk, NOW).accounts().create(new, None).await.unwrap();
    let (visit, secret) = (Visit { boot: app.boot, ..Visit::default() }, made.value.link.unwrap().secret);
    let signed = app.staff.redeem(desk.tenant(), &secret, &visit, NOW).await.unwrap().unwrap();
    let client = bayboard::journal::Client::default();
    let found = app.staff.session(desk.tenant(), &signed.session, client, Act::Person, NOW).await;
    let session = found.unwrap().unwrap();
    let password = "Quiet harbor lights 7";
    assert!(app.staff.set_password(&session, None, password, &visit, NOW).await.unwrap().is_ok());
    let set_up = app.staff.begin_authenticator(&session, NOW).await.unwrap();
    let totp_secret = set_up.key_base32;
    let person = Person { username: "somebody", password, totp_secret, role: Role::Crew };
    let code = person.code(NOW.minus(Duration::from_secs(30)));
    app.staff.confirm_authenticator(&session, &set_up.token, &code, &visit, NOW).await.unwrap().unwrap();
    signed.session.as_str().to_owned()
}

impl Asker {
    /// The places whose records they ask for: their own, another division of the region, another region, the
    /// company's own, and the other company's.
    pub fn spots(&self) -> [Spot; 5] {
        [self.own, self.own.beside(), Spot::Elsewhere, Spot::Unplaced, Spot::Foreign]
    }

    /// Whether a line of the table speaks of them.
    pub fn is_meant(&self, line: &Let) -> bool {
        line.roles.iter().any(|role| *role == self.name || role == "everybody")
    }

    /// Whether a line lets them in to a record there in that state.
    pub fn is_let_in(&self, line: &Let, spot: Spot, status: RecordStatus) -> bool {
        let in_state = line.states.as_ref().is_none_or(|states| states.contains(&status));
        self.is_meant(line) && in_state && self.reaches(line.reach, spot)
    }

    fn reaches(&self, reach: Reach, spot: Spot) -> bool {
        let in_region = matches!(spot, Spot::Hospital | Spot::Agency | Spot::Office);
        match (self.held, reach) {
            _ if spot == Spot::Foreign => false,
            (Held::Company, _) | (_, Reach::Company) => true,
            (Held::Region, _) | (_, Reach::Region) => in_region,
            (Held::Division | Held::Facility, Reach::Own) => spot == self.own,
            (Held::Affiliate | Held::Nowhere, Reach::Own) => false,
        }
    }
}
