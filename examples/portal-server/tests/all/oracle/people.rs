//! Somebody of each role at each place where it is held, signed in.

use crate::oracle::company::{Companies, Spot};
use crate::oracle::table::{Let, Reach};
use crate::world::{NOW, line};
use bayboard::Word;
use bayboard::access::{Grant, RecordStatus, Role, Scope};
use bayboard::portal::{Act, AuthenticatorForm, NewAccount, PortalError, StaffCookie, Viewer, Visit};
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

/// Every role at each kind of place where it is held, and somebody without one.
pub async fn everybody(app: &App, companies: &Companies) -> Vec<Asker> {
    let mut all =
        vec![signed_in(app, companies, "nobody", None, (Held::Nowhere, Spot::Hospital)).await.unwrap()];
    for role in Role::ALL.iter().copied() {
        let kinds = [Held::Company, Held::Region, Held::Division, Held::Facility, Held::Affiliate];
        let fitting = |held: &&Held| scope(companies, **held, Spot::Hospital).fits(role);
        let held_at: Vec<Held> = kinds.iter().filter(fitting).copied().collect();
        for held in held_at.iter().copied() {
            let name = name(role, held, &held_at);
            // A division of the kind at which it is held.
            for own in [Spot::Hospital, Spot::Agency, Spot::Office] {
                let grant = Grant::new(role, scope(companies, held, own)).unwrap();
                if let Some(asker) = signed_in(app, companies, &name, Some(grant), (held, own)).await {
                    all.push(asker);
                    break;
                }
            }
        }
        let is_there = all.iter().any(|asker| asker.name.starts_with(role.word()));
        assert_eq!(is_there, !held_at.is_empty() && role != Role::ApiClient, "{role}");
    }
    all
}

fn scope(companies: &Companies, held: Held, own: Spot) -> Scope {
    match held {
        Held::Company | Held::Nowhere => Scope::Company,
        Held::Region => Scope::Region(companies.regions[&own]),
        Held::Division => Scope::Division(companies.divisions[&own]),
        Held::Facility => Scope::Facility(companies.facilities[&own]),
        Held::Affiliate => Scope::Affiliate(companies.affiliate()),
    }
}

/// As the table calls them: with the place where a role is not held as it mostly is.
fn name(role: Role, held: Held, held_at: &[Held]) -> String {
    let could = |at: Held| held_at.contains(&at);
    let at = match held {
        Held::Company if could(Held::Region) => "@company",
        Held::Division if could(Held::Company) => "@division",
        _ => "",
    };
    format!("{}{at}", role.word())
}

/// Somebody with this role, set up by a one-time link and signed in; nobody, where it is not held there.
async fn signed_in(
    app: &App,
    companies: &Companies,
    name: &str,
    grant: Option<Grant>,
    (held, own): (Held, Spot),
) -> Option<Asker> {
    let session = session(app, &companies.own, &format!("{name} {held:?} {own:?}"), grant).await?;
    Some(Asker { name: name.to_owned(), held, own, session })
}

/// The session of a new account, if it can be made.
pub async fn session(app: &App, desk: &Viewer, name: &str, grant: Option<Grant>) -> Option<String> {
    let username = name.to_lowercase().replace([' ', '@', '_'], ".");
    let grants = grant.into_iter().collect();
    let new = NewAccount { username: username.parse().unwrap(), name: line(name), grants };
    let made = match app.portal.seat(desk, NOW).accounts().create(new, None).await {
        Ok(made) => made.value,
        Err(PortalError::Invalid { .. }) => return None,
        Err(error) => panic!("{name}: {error}"),
    };
    let (visit, secret) = (Visit { boot: app.boot, ..Visit::default() }, made.link.unwrap().secret);
    let signed = app.staff.redeem(desk.tenant(), &secret, &visit, NOW).await.unwrap().unwrap();
    let opened = async |cookie: &StaffCookie| {
        let client = bayboard::journal::Client::default();
        app.staff.session(desk.tenant(), cookie, client, Act::Person, NOW).await.unwrap().unwrap()
    };
    let session = opened(&signed.session).await;
    let password = "Quiet harbor lights 7";
    let set = app.staff.set_password(&session, None, password, &visit, NOW).await.unwrap().unwrap().unwrap();
    let session = opened(&set).await;
    let set_up = app.staff.begin_authenticator(&session, NOW).await.unwrap();
    let totp_secret = set_up.key_base32;
    let person = Person { username: "somebody", password, totp_secret, role: Role::Crew };
    let code = person.code(NOW.minus(Duration::from_secs(30)));
    let form = AuthenticatorForm { token: &set_up.token, code: &code, password: "", current: "" };
    let made = app.staff.confirm_authenticator(&session, &form, &visit, NOW).await.unwrap().unwrap();
    Some(made.session.as_str().to_owned())
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
