//! Who may do what to which account of staff, under the shipped rules: every role, every act, at the company,
//! in the region, in the division and elsewhere.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::common;

use crate::world;

use bayboard::access::{Grant, Role, RoleSets, Scope};
use bayboard::portal::{
    AccountPatch, HostSession, HostUser, LogonFilter, NewAccount, NewDivision, PortalError, Reset,
    SettingsPatch, Viewer,
};
use bayboard::{AccountId, AccountState, DivisionId, DivisionKind, Word};
use common::run;
use std::num::NonZeroU16;
use world::{NOW, World, line};

const PAGE: NonZeroU16 = NonZeroU16::new(100).unwrap();

/// What can be done to an account, in the order of the tables below.
const ACTS: [&str; 9] = ["see", "make", "rename", "grant", "disable", "enable", "unlock", "change", "reset"];

struct Office {
    world: World,
    /// A hospital of another region.
    far: DivisionId,
}

impl Office {
    async fn new() -> Self {
        let world = World::new().await;
        let seat = world.portal.seat(&world.desk, NOW);
        let south = seat.directory().create_region(line("South"), None).await.unwrap().value;
        let far = NewDivision::new(south, line("Far Hospital"), DivisionKind::Provider);
        let far = seat.directory().create_division(far, None).await.unwrap().value;
        Self { world, far }
    }

    fn viewer(&self, who: &str, grants: &[Grant]) -> Viewer {
        self.viewer_at(who, grants, bayboard::journal::Client::default())
    }

    /// Somebody in the house's own network.
    fn inside(&self, who: &str, grant: &Grant) -> Viewer {
        let client = bayboard::journal::Client { address: Some(line("10.0.0.7")), ..Default::default() };
        self.viewer_at(who, std::slice::from_ref(grant), client)
    }

    fn viewer_at(&self, who: &str, grants: &[Grant], client: bayboard::journal::Client) -> Viewer {
        Viewer::vouched(HostUser {
            tenant: self.world.desk.tenant(),
            user: who.parse().unwrap(),
            name: line(who),
            grants: grants.to_vec(),
            session: HostSession::of(who),
            client,
        })
    }

    /// `ed_normal@hospital` as a grant.
    fn grant(&self, text: &str) -> Grant {
        let (role, place) = text.split_once('@').unwrap_or((text, "company"));
        let scope = match place {
            "company" => Scope::Company,
            "region" => Scope::Region(self.world.region),
            "hospital" => Scope::Division(self.world.hospital),
            "agency" => Scope::Division(self.world.agency),
            "far" => Scope::Division(self.far),
            "ward" => Scope::Facility(self.world.place),
            "vans" => Scope::Affiliate(self.world.affiliate),
            _ => panic!("{place} is no place"),
        };
        Grant::new(role.parse().unwrap(), scope).unwrap()
    }

    fn somebody(&self, grants: &str) -> Viewer {
        let held: Vec<Grant> = grants.split(' ').map(|grant| self.grant(grant)).collect();
        self.viewer(&grants.replace([' ', '@'], "-"), &held)
    }

    /// An account made by the operator, with these grants.
    async fn account(&self, username: &str, grants: &[&str]) -> AccountId {
        let grants = grants.iter().map(|grant| self.grant(grant)).collect();
        let new = NewAccount::new(username.parse().unwrap(), line("Ada Quillfeather")).holding(grants);
        let seat = self.world.portal.seat(&self.world.desk, NOW);
        seat.accounts().create(new, None).await.unwrap().value.account.id()
    }

    /// What this viewer may do to a fresh account that holds this grant.
    async fn acts(&self, viewer: &Viewer, number: &mut u32, held: &str) -> Vec<&'static str> {
        let mut may = Vec::new();
        for act in ACTS {
            *number += 1;
            let id = self.account(&format!("target-{number}"), &[held]).await;
            if self.act(viewer, act, id, *number, held).await.is_ok() {
                may.push(act);
            }
        }
        may
    }

    async fn act(
        &self,
        viewer: &Viewer,
        act: &str,
        id: AccountId,
        number: u32,
        held: &str,
    ) -> Result<(), PortalError> {
        let seat = self.world.portal.seat(viewer, NOW);
        let accounts = seat.accounts();
        match act {
            "see" => accounts.read(id).await.map(drop),
            "make" => {
                let new = NewAccount::new(format!("made-{number}").parse().unwrap(), line("Grace"));
                accounts.create(new.holding(vec![self.grant(held)]), None).await.map(drop)
            }
            "rename" => {
                let patch = AccountPatch { name: Some(line("Ada Q.")), ..AccountPatch::default() };
                accounts.update(id, None, patch).await.map(drop)
            }
            "grant" => {
                let until = NOW.plus(std::time::Duration::from_secs(3_600));
                let grants = Some(vec![self.grant(held), self.grant(held).until(until)]);
                accounts.update(id, None, AccountPatch { grants, ..AccountPatch::default() }).await.map(drop)
            }
            "disable" => accounts.disable(id).await.map(drop),
            "enable" => accounts.enable(id).await.map(drop),
            "unlock" => accounts.unlock(id).await.map(drop),
            "change" => accounts.require_change(id).await.map(drop),
            "reset" => accounts.reset(id, Reset::Everything).await.map(drop),
            _ => panic!("{act} is no act"),
        }
    }
}

/// Every role, at a place where it is held.
fn everybody() -> Vec<String> {
    let place = |role: &Role| {
        ["company", "region", "hospital", "agency", "ward", "vans"].into_iter().find(|place| {
            let id = "0192d3a4-0000-7000-8000-000000000001";
            let scope = match *place {
                "company" => Scope::Company,
                "region" => Scope::Region(id.parse().unwrap()),
                "hospital" | "agency" => Scope::Division(id.parse().unwrap()),
                "ward" => Scope::Facility(id.parse().unwrap()),
                _ => Scope::Affiliate(id.parse().unwrap()),
            };
            let is_mobile =
                ["ems_admin", "field_ems", "field_ems_incident", "dispatch"].contains(&role.word());
            scope.fits(*role) && (*place != "hospital" || !is_mobile)
        })
    };
    Role::ALL.iter().filter_map(|role| Some(format!("{role}@{}", place(role)?))).collect()
}

const ALL: &[&str] = &ACTS;
const PERSONNEL: &[&str] = &["see", "disable", "enable", "unlock", "change", "reset"];
const LEADS: &[&str] = &["see", "unlock"];
/// Of somebody whose roles bring more than one's own.
const NOT_BEYOND: &[&str] = &["see", "rename", "disable", "enable", "unlock", "change", "reset"];

/// Who may do anything, to an account that holds the first; nobody else may do any of it.
#[expect(clippy::type_complexity, reason = "a table")]
const TABLE: &[(&str, &[(&str, &[&str])])] = &[
    (
        "crew",
        &[
            ("administrator@company", ALL),
            ("human_resources@company", PERSONNEL),
            ("supervisor@company", LEADS),
        ],
    ),
    (
        "supervisor",
        &[
            ("administrator@company", ALL),
            ("human_resources@company", PERSONNEL),
            ("supervisor@company", LEADS),
        ],
    ),
    (
        "ed_normal@hospital",
        &[
            ("human_resources@company", PERSONNEL),
            ("supervisor@company", LEADS),
            ("administrator@company", ALL),
            ("regional_admin@region", ALL),
            ("ed_admin@hospital", ALL),
            ("public_health_admin@hospital", NOT_BEYOND),
            ("family_reunification_admin@hospital", NOT_BEYOND),
        ],
    ),
    (
        "public_health_user@hospital",
        &[
            ("human_resources@company", PERSONNEL),
            ("supervisor@company", LEADS),
            ("administrator@company", ALL),
            ("regional_admin@region", ALL),
            ("ed_admin@hospital", ALL),
            ("public_health_admin@hospital", ALL),
            ("family_reunification_admin@hospital", NOT_BEYOND),
        ],
    ),
    (
        "field_ems@agency",
        &[
            ("human_resources@company", PERSONNEL),
            ("supervisor@company", LEADS),
            ("administrator@company", ALL),
            ("regional_admin@region", ALL),
            ("ems_admin@agency", ALL),
        ],
    ),
    (
        "cmoc@region",
        &[
            ("human_resources@company", PERSONNEL),
            ("supervisor@company", LEADS),
            ("administrator@company", ALL),
            ("regional_admin@region", ALL),
        ],
    ),
    (
        "ed_normal@far",
        &[
            ("human_resources@company", PERSONNEL),
            ("supervisor@company", LEADS),
            ("administrator@company", ALL),
        ],
    ),
];

#[test]
fn every_role_does_to_accounts_what_the_table_says_and_nothing_else() {
    run(async {
        let office = Office::new().await;
        let mut number = 0;
        for (held, says) in TABLE {
            let mut found = Vec::new();
            for who in everybody() {
                let may = office.acts(&office.somebody(&who), &mut number, held).await;
                if !may.is_empty() {
                    found.push((who, may));
                }
            }
            let mut says: Vec<(String, Vec<&str>)> =
                says.iter().map(|(who, may)| ((*who).to_owned(), may.to_vec())).collect();
            found.sort();
            says.sort();
            assert_eq!(found, says, "to somebody who is {held}");
        }
    });
}

/// Whoever makes a person could be that person.
#[test]
fn no_program_does_anything_to_an_account_whatever_it_was_granted() {
    run(async {
        let office = Office::new().await;
        let (desk, grants) =
            (office.world.portal.seat(&office.world.desk, NOW), vec![office.grant("administrator")]);
        let made = desk.tokens().create(line("set-up"), grants.clone(), None).await.unwrap();
        let (tenant, client) = (office.world.desk.tenant(), bayboard::journal::Client::default());
        let token = office.world.portal.viewer_by_token(tenant, &made.secret, client, NOW).await.unwrap();
        let mut number = 0;
        for program in [token.unwrap(), Viewer::work(tenant, line("import"), grants)] {
            assert_eq!(office.acts(&program, &mut number, "biller").await, ["see"], "{program:?}");
        }
    });
}

#[test]
fn an_administrators_authenticator_is_taken_away_by_administrators_alone() {
    run(async {
        let office = Office::new().await;
        let mut number = 0;
        for (held, may) in [
            ("administrator", vec!["administrator@company"]),
            ("regional_admin@region", vec!["administrator@company", "regional_admin@region"]),
            (
                "ed_admin@hospital",
                vec![
                    "administrator@company",
                    "regional_admin@region",
                    "ed_admin@hospital",
                    "public_health_admin@hospital",
                    "family_reunification_admin@hospital",
                ],
            ),
            ("human_resources", vec!["human_resources@company", "administrator@company"]),
        ] {
            let mut found = Vec::new();
            for who in everybody() {
                if office.acts(&office.somebody(&who), &mut number, held).await.contains(&"reset") {
                    found.push(who);
                }
            }
            assert_eq!(found, may, "of somebody who is {held}");
        }
    });
}

#[test]
fn heartbeat_and_logon_history_are_read_by_few() {
    run(async {
        let office = Office::new().await;
        let (mut heartbeat, mut logons) = (Vec::new(), Vec::new());
        for who in everybody() {
            let viewer = office.somebody(&who);
            let seat = office.world.portal.seat(&viewer, NOW);
            if seat.accounts().heartbeat().await.is_ok() {
                heartbeat.push(who.clone());
            }
            if seat.accounts().logons(&LogonFilter::default(), None, PAGE).await.is_ok() {
                logons.push(who);
            }
        }
        let minding = [
            "human_resources@company",
            "supervisor@company",
            "administrator@company",
            "regional_admin@region",
        ];
        assert_eq!(heartbeat, minding);
        assert_eq!(logons, ["human_resources@company", "administrator@company", "regional_admin@region"]);
    });
}

/// Whoever minds a division gives what they have there and no more, at no other place, and to nobody who is
/// something elsewhere.
#[test]
fn a_division_is_no_way_up() {
    run(async {
        let office = Office::new().await;
        let admin = office.somebody("ed_admin@hospital");
        let seat = office.world.portal.seat(&admin, NOW);
        let give = async |id, grants: &[&str]| {
            let grants = Some(grants.iter().map(|grant| office.grant(grant)).collect());
            seat.accounts()
                .update(id, None, AccountPatch { grants, ..AccountPatch::default() })
                .await
                .map(drop)
        };
        let id = office.account("nurse", &["ed_normal@hospital"]).await;
        for good in ["ed_admin@hospital", "view_only@hospital", "public_health_user@hospital"] {
            assert_eq!(give(id, &["ed_normal@hospital", good]).await, Ok(()), "{good}");
        }
        for bad in [
            "supervisor@hospital",
            "dispatcher@hospital",
            "front_desk@hospital",
            "family_reunification@hospital",
            "administrator",
            "human_resources",
            "regional_admin@region",
            "cmoc@region",
            "ed_normal@far",
            "onlooker@ward",
        ] {
            assert_eq!(give(id, &["ed_normal@hospital", bad]).await, Err(PortalError::Forbidden), "{bad}");
        }
        let shared = office.account("shared", &["ed_normal@hospital", "ed_normal@far"]).await;
        assert_eq!(seat.accounts().disable(shared).await.map(drop), Err(PortalError::Forbidden));
        assert_eq!(
            seat.accounts().reset(shared, Reset::Password).await.map(drop),
            Err(PortalError::Forbidden)
        );
        assert_eq!(
            give(shared, &["ed_normal@hospital"]).await,
            Err(PortalError::Forbidden),
            "taken elsewhere"
        );
        assert_eq!(give(shared, &["ed_normal@far", "view_only@hospital"]).await, Ok(()), "their own part");
        let elsewhere = office.account("elsewhere", &["ed_normal@far"]).await;
        let missing = "0192d3a4-0000-7000-8000-000000000009".parse().unwrap();
        for id in [elsewhere, missing] {
            assert_eq!(give(id, &["ed_normal@hospital"]).await, Err(PortalError::NotFound));
            assert_eq!(seat.accounts().read(id).await.map(drop), Err(PortalError::NotFound));
        }
        let nothing = give(id, &[]).await.unwrap_err();
        assert!(matches!(nothing, PortalError::Invalid { field: "grants", .. }), "{nothing}");
    });
}

/// It fails where only the role is compared, and not for how long and from where it is held.
#[test]
fn what_somebody_is_for_a_while_or_from_somewhere_they_do_not_give_for_good() {
    run(async {
        let office = Office::new().await;
        let end = NOW.plus(std::time::Duration::from_secs(3_600));
        let inside = || vec!["10.0.0.0/8".parse().unwrap()];
        let mut number = 0;
        let mut gives = async |own: &Grant, given: Grant| {
            number += 1;
            let viewer = office.inside(&format!("giver-{number}"), own);
            let new = NewAccount::new(format!("given-{number}").parse().unwrap(), line("Grace"));
            let seat = office.world.portal.seat(&viewer, NOW);
            seat.accounts().create(new.holding(vec![given]), None).await.map(drop)
        };
        for role in ["administrator", "regional_admin@region", "ed_admin@hospital"] {
            let of = || office.grant(role);
            for own in [of().until(end), of().from_networks(inside())] {
                assert_eq!(gives(&own, of()).await, Err(PortalError::Forbidden), "{role}");
                assert_eq!(gives(&own, own.clone()).await, Ok(()), "{role}");
            }
            assert_eq!(gives(&of(), of().until(end)).await, Ok(()), "{role}");
        }
        let brief = office.grant("administrator").until(end);
        assert_eq!(gives(&brief, office.grant("dispatcher")).await, Ok(()), "somebody new stays on");
        let brief = office.grant("ed_admin@hospital").until(end);
        let lasting = gives(&brief, office.grant("ed_normal@hospital")).await;
        assert_eq!(lasting, Err(PortalError::Forbidden));
    });
}

#[test]
fn a_list_holds_those_of_the_viewers_places_and_the_vendors_account() {
    run(async {
        let office = Office::new().await;
        office.account("boss", &["administrator"]).await;
        office.account("nurse", &["ed_normal@hospital"]).await;
        office.account("medic", &["field_ems@agency"]).await;
        office.account("far", &["ed_normal@far"]).await;
        office.account("nobody", &[]).await;
        for (who, says) in [
            ("administrator", &["boss", "far", "medic", "nobody", "nurse"][..]),
            ("supervisor", &["boss", "far", "medic", "nobody", "nurse"]),
            ("regional_admin@region", &["medic", "nurse"]),
            ("ed_admin@hospital", &["nurse"]),
            ("ems_admin@agency", &["medic"]),
        ] {
            let viewer = office.somebody(who);
            let seat = office.world.portal.seat(&viewer, NOW);
            let page = seat.accounts().list(None, PAGE).await.unwrap();
            let (support, others) = page.items.split_first().unwrap();
            assert!(support.is_built_in() && support.state() == Some(AccountState::NoAccess), "{who}");
            let mut names: Vec<&str> = others.iter().filter_map(|account| account.username()).collect();
            names.sort_unstable();
            assert_eq!(names, says, "{who}");
            let secrets = others.iter().all(|account| account.sign_in().is_none());
            assert_eq!(secrets, who == "supervisor", "{who}");
            // Page by page it is the same.
            let (mut paged, mut after) = (Vec::new(), None);
            loop {
                let page = seat.accounts().list(after, NonZeroU16::MIN).await.unwrap();
                after = page.items.last().map(|account| account.id());
                paged.extend(page.items);
                if !page.more {
                    break;
                }
            }
            assert_eq!(paged, seat.accounts().list(None, PAGE).await.unwrap().items, "{who}");
        }
    });
}

#[test]
fn grants_of_a_set_that_is_off_give_nothing_and_somebody_is_left_who_can_give_roles() {
    run(async {
        let office = Office::new().await;
        let (world, desk) = (&office.world, office.world.portal.seat(&office.world.desk, NOW));
        let set = async |sets| {
            let patch = SettingsPatch { role_sets: Some(sets), ..SettingsPatch::default() };
            world.portal.seat(&world.desk, NOW).settings().update(None, patch).await.map(drop)
        };
        let may = async |who: &str| {
            let viewer = office.somebody(who);
            world.portal.seat(&viewer, NOW).accounts().list(None, PAGE).await.is_ok()
        };
        let boss = office.account("boss", &["administrator"]).await;
        let refused = set(RoleSets::Region).await.unwrap_err();
        assert!(matches!(refused, PortalError::Invalid { field: "role_sets", .. }), "{refused}");
        office.account("region", &["regional_admin@region"]).await;
        for (sets, company, region) in
            [(RoleSets::Region, false, true), (RoleSets::Company, true, false), (RoleSets::Both, true, true)]
        {
            assert_eq!(set(sets).await, Ok(()));
            assert_eq!(
                (may("administrator").await, may("regional_admin@region").await),
                (company, region),
                "{sets}"
            );
            let grants = Some(vec![office.grant("administrator"), office.grant("biller")]);
            let patch = AccountPatch { grants, ..AccountPatch::default() };
            assert_eq!(desk.accounts().update(boss, None, patch).await.is_ok(), company, "{sets}");
            let grants = Some(vec![office.grant("administrator")]);
            desk.accounts()
                .update(boss, None, AccountPatch { grants, ..AccountPatch::default() })
                .await
                .unwrap();
        }
    });
}
