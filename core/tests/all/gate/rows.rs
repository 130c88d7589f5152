//! The order of rows, and the marks on them.

use super::{departure, room};
use crate::support::company::{Company, NOW, at, line, trip};
use crate::support::rules::Rules;
use crate::support::run;
use bayboard::danger::{AsRaw, RawDispatch};
use bayboard::portal::{NewAffiliate, NewDispatch, NewPayor};
use bayboard::{AuthorizationDecision, Booking, Disclosure, Field, Priority, ServiceLevel, Stop};

#[test]
fn rows_are_ordered_by_what_can_be_seen_of_them() {
    run(async {
        let company = Company::new().await;
        let (place, other) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        for (minute, own) in [(50, "A"), (40, "B"), (30, "C"), (40, "A")] {
            let mut new = trip(place.id, other.id, minute);
            new.origin = new.origin.with_room(room(own));
            company.book(new).await;
        }
        let (boards, pass) = (company.boards().await, company.pass(&place).await);
        let rooms = || {
            let (_, frame) = boards.frame(&pass, NOW).unwrap();
            frame
                .board()
                .departures()
                .iter()
                .map(|row| row.room().unwrap_or("-").to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(rooms(), ["C", "A", "B", "A"]);
        boards.set_rules(Rules::showing(Disclosure::NOTHING.with_full(Field::Room)), NOW);
        assert_eq!(rooms(), ["A", "A", "B", "C"], "without times the order must not tell them");
    });
}

#[test]
fn the_mark_of_a_missing_authorization_follows_its_rules() {
    use AuthorizationDecision::{Affirmed, Denied, NotNeeded, Requested};
    use ServiceLevel::{Als, Bls, Car, Cct, Stretcher, Wheelchair};
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let payor = async |asks| {
            company
                .portal
                .seat(&company.desk, NOW)
                .directory()
                .create_payor(NewPayor { requires_authorization: asks, ..NewPayor::new(line("Plan")) }, None)
                .await
                .unwrap()
                .value
        };
        let (asking, easy) = (payor(true).await, payor(false).await);
        let plain = (Stretcher, Priority::Scheduled, Some(asking), None, None, false);
        let table = [
            (plain, true),
            ((Car, plain.1, plain.2, None, None, false), false),
            ((Wheelchair, plain.1, plain.2, None, None, false), false),
            ((Bls, plain.1, plain.2, None, None, false), true),
            ((Als, plain.1, plain.2, None, None, false), true),
            ((Cct, plain.1, plain.2, None, None, false), true),
            ((Bls, Priority::Emergent, plain.2, None, None, false), false),
            ((Bls, Priority::Critical, plain.2, None, None, false), false),
            ((Bls, plain.1, Some(easy), None, None, false), false),
            ((Bls, plain.1, None, None, None, false), false),
            ((Bls, plain.1, plain.2, Some("PA-1"), None, false), false),
            ((Bls, plain.1, plain.2, Some("PA-1"), Some(Affirmed), false), false),
            ((Bls, plain.1, plain.2, Some("PA-1"), Some(Denied), false), true),
            ((Bls, plain.1, plain.2, None, Some(Requested), false), true),
            ((Bls, plain.1, plain.2, None, Some(NotNeeded), false), false),
            ((Bls, plain.1, plain.2, None, None, true), false),
        ];
        for ((level, priority, payor, number, decision, unnecessary), marked) in table {
            let mut new =
                NewDispatch::new(Stop::at(place.id), Stop::residence(None), Booking::exact(at(30)), level);
            (new.priority, new.payor) = (priority, payor);
            new.authorization.number = number.map(|number| line(number).into());
            (new.authorization.decision, new.authorization.unnecessary) = (decision, unnecessary);
            let id = company.book(new).await;
            let board = company.boards().await.preview(place.id, NOW).unwrap();
            assert_eq!(
                board.departures()[0].authorization().is_some(),
                marked,
                "{level} {priority} {number:?} {decision:?}"
            );
            let before = company.dispatch(id).await;
            let raw = RawDispatch {
                record_status: bayboard::access::RecordStatus::Deleted,
                ..before.as_raw().clone()
            };
            company.put(before, raw).await;
        }
    });
}

#[test]
fn a_silent_affiliates_call_has_no_live_status_and_is_never_late() {
    run(async {
        let company = Company::new().await;
        let (place, other) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        for (reports, before, after) in
            [(false, "scheduled", "no_live_status"), (true, "unassigned", "unassigned")]
        {
            let affiliate = company
                .portal
                .seat(&company.desk, NOW)
                .directory()
                .create_affiliate(
                    NewAffiliate { progress_reports: reports, ..NewAffiliate::new(line("Vans")) },
                    None,
                )
                .await
                .unwrap()
                .value;
            let mut new = trip(place.id, other.id, 30);
            new.affiliate = Some(affiliate);
            let id = company.book(new).await;
            assert_eq!(departure(&company, &place, at(29)).await, Some((before.to_owned(), None)));
            let late = reports.then_some(90);
            assert_eq!(departure(&company, &place, at(120)).await, Some((after.to_owned(), late)));
            let record = company.dispatch(id).await;
            let raw = RawDispatch {
                record_status: bayboard::access::RecordStatus::Deleted,
                ..record.as_raw().clone()
            };
            company.put(record, raw).await;
        }
    });
}
