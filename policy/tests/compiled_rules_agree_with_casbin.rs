//! Every cell of the shipped rules: the compiled answer is casbin's answer. One test per role, to run side by side.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use bayboard::access::{Action, DisplayProfile, Role};
use bayboard::{Facts, Field, Snapshot, Word};
use bayboard_policy::SHIPPED_RULES;
use common::{Reference, disclosure, shipped, subject};

fn every_cell_agrees(role: Role) {
    let (ours, casbin) = (shipped(), Reference::new(SHIPPED_RULES));
    let mut questions = 0;
    for profile in DisplayProfile::ALL.iter().copied() {
        for facts in Facts::all() {
            let shown = disclosure(ours, &subject(role, profile), facts);
            for field in Field::ALL.iter().copied() {
                assert_eq!(shown.detail(field), casbin.detail(role, profile, facts, field), "{role} {profile} {facts:?} {field}");
                questions += 2;
            }
            for action in Action::ALL.iter().copied() {
                let ours = ours.permits(&subject(role, profile), action, facts).is_allowed();
                assert_eq!(ours, casbin.permits(role, profile, facts, action), "{role} {profile} {facts:?} {action}");
                questions += 1;
            }
        }
    }
    assert_eq!(questions, 3 * 3 * 4 * 4 * 2 * (26 * 2 + 14), "the vocabulary has grown: so does this number");
}

macro_rules! for_each_role {
    ($($name:ident = $role:ident),+ $(,)?) => {
        $(#[test] fn $name() { every_cell_agrees(Role::$role); })+

        #[test]
        fn no_role_is_left_out() {
            assert_eq!(Role::ALL, [$(Role::$role),+]);
        }
    };
}

for_each_role! {
    for_a_facility_session = FacilitySession,
    for_a_display = Display,
    for_a_preview = Preview,
    for_a_dispatcher = Dispatcher,
    for_an_api_client = ApiClient,
    for_an_administrator = Administrator,
}
