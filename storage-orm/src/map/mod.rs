//! Records to rows and back. Every column is named on both ways, so a new field does not compile until it is stored.

mod active_policy;
mod affiliate;
mod api_token;
mod dispatch;
mod display;
mod division;
mod ended_session;
mod facility;
mod journal;
mod logon;
mod part;
mod payor;
mod policy_file;
mod region;
mod stored;
mod tenant;
mod unit;

pub(crate) use journal::{body_row, entry_row, raw_entry};
pub(crate) use logon::{logon, logon_row};
pub(crate) use part::{digest, record_ref, sequence, signed};
pub(crate) use stored::{Stored, Unique, for_each_kind, for_each_record};

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::Stored;
    use bayboard::UnknownFields;
    use bayboard::conformance::World;
    use bayboard::conformance::fixtures::{altered, line};
    use bayboard::danger::AsRaw;
    use bayboard::journal::{Client, LogonEvent, LogonNumber, LogonOutcome, LogonRow};
    use bayboard::{Dispatch, Facility, Priority, Progress, Protected, StampSource, Stamped, Word};
    use sea_orm::IntoActiveModel;

    const CANARY: &str = "Canary Quillfeather";

    /// A dispatch with the canary in every text that may tell of the patient.
    fn dispatch(world: &World) -> Dispatch {
        let text = || Some(Protected::new(line(CANARY)));
        let by =
            Stamped { actor: bayboard::journal::Actor::System, source: StampSource::Api, recorded_at: world.now(), name: None };
        altered(&world.any_dispatch(), |raw| {
            raw.priority = Priority::Critical;
            raw.progress = Progress::default().cancel(world.now(), line(CANARY), by).unwrap();
            (raw.origin.name, raw.origin.address) = (text(), text());
            (raw.destination.name, raw.destination.address) = (text(), text());
            raw.origin.room = Some(Protected::new("Canary 7".parse().unwrap()));
            (raw.patient_name, raw.callback_phone, raw.reason) = (text(), text(), text());
            raw.authorization.number = text();
            raw.crew_notes = Some(Protected::new(CANARY.parse().unwrap()));
            raw.sex = Some(Protected::new(bayboard::Sex::Unknown));
            raw.weight_kg = Some(Protected::new(7_531));
        })
    }

    fn silent(shown: &str) {
        let bytes = format!("{:?}", CANARY.as_bytes());
        let bytes = bytes.trim_matches(['[', ']']);
        for canary in ["Canary", bytes, "1941", "7531", "unknown", "Maple"] {
            assert!(!shown.contains(canary), "{canary} in {shown}");
        }
    }

    #[test]
    fn rows_print_nothing_about_people() {
        let world = World::new(7);
        let row = Dispatch::row(dispatch(&world).as_raw());
        assert!(format!("{row:?}").contains(Priority::Critical.word()), "the rest is printed");
        silent(&format!("{row:?} {:?}", row.clone().into_active_model()));
        let row = Facility::row(world.facility("Maple Grove").as_raw());
        silent(&format!("{row:?} {:?}", row.clone().into_active_model()));
        let client = Client { address: Some(line(CANARY)), agent: Some(line(CANARY)) };
        let (event, outcome, boot) = (LogonEvent::SignIn, LogonOutcome::Accepted, uuid::Uuid::nil());
        let row = LogonRow {
            at: world.now(),
            event,
            outcome,
            facility: None,
            display: None,
            session: None,
            client,
            boot,
            count: 1,
            unknown: UnknownFields::default(),
        };
        let row = super::logon_row(world.id(), LogonNumber(1), &row);
        silent(&format!("{row:?} {:?}", row.clone().into_active_model()));
    }

    #[test]
    fn a_row_holds_the_whole_record() {
        let dispatch = dispatch(&World::new(8));
        assert_eq!(Dispatch::record(Dispatch::row(dispatch.as_raw())), Ok(dispatch));
    }
}
