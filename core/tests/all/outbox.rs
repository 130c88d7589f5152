//! Messages: they go on their way with the change they tell of or not at all, hold nothing of a record, and
//! are sent at least once under one id, or given up and told of.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::danger::{AsRaw, RawDispatch, decode_part};
use bayboard::journal::{Actor, EntryKey, EntryKind, Payload, RawEntry, Sequence};
use bayboard::notices::{Channel, LinkKind, LocalTime, MessageTold, Notice, Template, Unsent};
use bayboard::portal::{Message, NewAffiliate, Outbox, Portal};
use bayboard::{
    AffiliateId, Cell, CellRange, Cells, Commit, CompanyVault, Dispatch, Draft, Journal, RecordKind, Space,
    StoreError, Timestamp, Word,
};
use std::num::NonZeroU16;
use std::time::Duration;
use support::company::{Company, NOW, chicago, line, minutes, trip, vault};
use support::watched::{Calls, Failure};
use support::{canary, run};

const ALL: NonZeroU16 = NonZeroU16::new(100).unwrap();

struct Stage {
    company: Company,
    keys: CompanyVault,
    vans: AffiliateId,
}

impl Stage {
    async fn new() -> Self {
        let company = Company::new().await;
        let keys = company.portal.company(company.tenant).await.unwrap();
        let vans = NewAffiliate::new(line(&canary("affiliate")));
        let seat = company.portal.seat(&company.desk, NOW);
        let vans = seat.directory().create_affiliate(vans, None).await.unwrap().value;
        company.store.committed();
        Self { company, keys, vans }
    }

    fn draft(&self) -> Draft {
        Draft::new(&self.keys, Actor::System, NOW)
    }

    fn notice(&self) -> Notice {
        Notice::new(&self.keys, Template::CallAssigned, Channel::Mail, NOW).to(self.vans)
    }

    /// A message with nothing else.
    async fn post(&self, notice: &Notice) {
        self.company.store.commit(&self.draft().notify(notice).unwrap().finish()).await.unwrap();
    }

    fn outbox(&self, now: Timestamp) -> Outbox<'_> {
        self.company.portal.outbox(self.company.tenant, now)
    }

    async fn lease(&self, now: Timestamp) -> Vec<Message> {
        self.outbox(now).lease(ALL).await.unwrap()
    }

    async fn only(&self, now: Timestamp) -> Message {
        let mut taken = self.lease(now).await;
        assert_eq!(taken.len(), 1);
        taken.remove(0)
    }

    async fn cells(&self) -> Vec<Cell> {
        let (tenant, space) = (self.company.tenant, Space::Message);
        let all = CellRange { tenant, space, owner: None, upto: i64::MAX, after: None };
        self.company.store.cells(&all, NOW, ALL).await.unwrap()
    }

    async fn entries(&self) -> Vec<RawEntry> {
        let all = EntryKey::All(self.company.tenant);
        self.company.store.entries(&all, Some(Sequence::START), false, NonZeroU16::MAX).await.unwrap()
    }

    async fn last_entry(&self) -> RawEntry {
        self.entries().await.pop().unwrap()
    }
}

/// Why the entry says that a message was not sent.
fn unsent(entry: &RawEntry) -> Option<Unsent> {
    match decode_part(&entry.body.as_ref().unwrap().payload) {
        Ok(Payload::Notice { unsent, .. }) => unsent,
        _ => None,
    }
}

fn told(notice: &Notice, template: Template) -> Vec<MessageTold> {
    vec![MessageTold { id: notice.id(), template }]
}

#[test]
fn a_message_goes_on_its_way_with_the_change_it_tells_of_or_not_at_all() {
    run(async {
        let stage = Stage::new().await;
        let (home, call) = (stage.company.facility("Maple Grove").await, stage.notice());
        let booked = stage.company.book(trip(home.id, home.id, 5)).await;
        let before = stage.company.dispatch(booked).await;
        let edit = stage.draft().edit(before.clone(), changed(before)).unwrap();
        let changes = edit.notify(&call).unwrap().finish();
        let count = stage.entries().await.len();
        stage.company.store.refuse(true);
        assert!(stage.company.store.commit(&changes).await.is_err());
        assert_eq!((stage.cells().await, stage.entries().await.len()), (vec![], count));
        stage.company.store.refuse(false);
        stage.company.store.commit(&changes).await.unwrap();
        let entry = stage.last_entry().await;
        assert_eq!(
            (entry.kind, stage.entries().await.len()),
            (EntryKind::Change, count + 1),
            "no entry more"
        );
        assert_eq!(entry.header().unwrap().messages, told(&call, Template::CallAssigned));
        assert_eq!(stage.cells().await.len(), 1);
        let edited = stage.company.dispatch(booked).await;
        let edit = || stage.draft().edit(edited.clone(), changed(edited.clone())).unwrap();
        stage.company.store.commit(&edit().finish()).await.unwrap();
        let stale = edit().notify(&stage.notice()).unwrap().finish();
        assert!(matches!(stage.company.store.commit(&stale).await, Err(StoreError::Conflict { .. })));
        assert_eq!(stage.cells().await.len(), 1, "a message of a change that was refused");
    });
}

fn changed(call: Dispatch) -> Dispatch {
    RawDispatch { confidential: true, ..call.as_raw().clone() }.into()
}

#[test]
fn a_message_with_nothing_else_has_an_entry_of_its_own() {
    run(async {
        let stage = Stage::new().await;
        let (one, two) = (stage.notice(), stage.notice());
        let draft = stage.draft().notify(&one).unwrap().notify(&two).unwrap();
        stage.company.store.commit(&draft.finish()).await.unwrap();
        let entry = stage.last_entry().await;
        let both = [told(&one, Template::CallAssigned), told(&two, Template::CallAssigned)].concat();
        assert_eq!((entry.kind, entry.header().unwrap().messages), (EntryKind::Notice, both));
        assert_eq!(unsent(&entry), None);
        bayboard::portal::verify_journal(&*stage.company.store, stage.company.tenant, None).await.unwrap();
    });
}

#[test]
fn a_message_says_what_it_was_given_and_what_the_company_is_called_now() {
    run(async {
        let stage = Stage::new().await;
        let at = LocalTime { moment: NOW.plus(minutes(90)), zone: chicago() };
        let notice = stage.notice().about(at.clone());
        stage.post(&notice).await;
        let message = stage.only(NOW).await;
        assert_eq!(
            (message.id(), message.template(), message.channel()),
            (notice.id(), Template::CallAssigned, Channel::Mail)
        );
        let to = message.to().unwrap();
        assert_eq!((to.kind, to.id), (RecordKind::Affiliate, stage.vans.as_uuid()));
        assert_eq!((message.about(), message.link(), message.tries()), (Some(&at), None, 1));
        assert_eq!(
            (message.company().as_str(), message.phone().as_str()),
            ("Meridian Ambulance", "(555) 010-0142")
        );
    });
}

/// No text gets into one, so neither can a record's: of the affiliate it holds the id alone.
#[test]
fn nothing_of_a_record_and_nothing_secret_stands_in_a_message_or_its_entries() {
    run(async {
        let stage = Stage::new().await;
        let notice = stage.notice().with_link(LinkKind::Account);
        stage.post(&notice).await;
        let secret = notice.secret(&stage.keys).unwrap().unwrap();
        let message = stage.only(NOW).await;
        let held: Vec<u8> = stage.cells().await.into_iter().filter_map(|cell| cell.bytes).flatten().collect();
        let entry = stage.last_entry().await;
        let told = [entry.header.clone(), entry.body.as_ref().unwrap().payload.clone()].concat();
        let shown = format!("{notice:?} {message:?} {secret:?} {:?}", stage.cells().await);
        for hidden in [secret.as_str(), &canary("affiliate"), "Meridian"] {
            for bytes in [&held, &told, shown.as_bytes()] {
                assert!(!bytes.windows(hidden.len()).any(|part| part == hidden.as_bytes()), "{hidden}");
            }
        }
        assert!(held.len() < 128, "{} bytes", held.len());
    });
}

#[test]
fn a_link_is_the_same_on_every_try_and_node_and_another_for_each_message() {
    run(async {
        let stage = Stage::new().await;
        let (link, code) =
            (stage.notice().with_link(LinkKind::Account), stage.notice().with_link(LinkKind::Code));
        let secret = |notice: &Notice| notice.secret(&stage.keys).unwrap().unwrap();
        assert_eq!((secret(&link).as_str().len(), secret(&code).as_str().len()), (32, 6));
        assert!(secret(&code).as_str().bytes().all(|digit| digit.is_ascii_digit()));
        assert_ne!(secret(&link), secret(&stage.notice().with_link(LinkKind::Account)));
        assert_eq!(stage.notice().secret(&stage.keys).unwrap(), None);
        stage.post(&link).await;
        let first = stage.only(NOW).await;
        // A renewed key is for messages that are made from then on.
        stage.company.portal.seat(&stage.company.desk, NOW).keys().add().await.unwrap();
        stage.company.portal.seat(&stage.company.desk, NOW).keys().activate().await.unwrap();
        let other = vault(&Calls::default(), 8);
        let other =
            Portal::open(stage.company.store.clone(), stage.company.policy.clone(), other).await.unwrap();
        let later = NOW.plus(Outbox::LEASE);
        let again = other.outbox(stage.company.tenant, later).lease(ALL).await.unwrap().remove(0);
        assert_eq!((again.id(), again.tries()), (first.id(), 2));
        assert_eq!((first.link(), again.link()), (Some(&secret(&link)), Some(&secret(&link))));
    });
}

#[test]
fn a_message_is_one_senders_until_its_lease_is_over() {
    run(async {
        let stage = Stage::new().await;
        stage.post(&stage.notice()).await;
        let dead = stage.only(NOW).await;
        let end = NOW.plus(Outbox::LEASE);
        assert_eq!(stage.lease(end.minus(Duration::from_micros(1))).await, []);
        let taken = stage.only(end).await;
        assert_eq!((taken.id(), taken.tries()), (dead.id(), 2));
        assert!(!stage.outbox(end).settle(&dead).await.unwrap(), "it is another's");
        assert!(!stage.outbox(end).fail(&dead, Unsent::Unreachable).await.unwrap());
        assert!(stage.outbox(end).settle(&taken).await.unwrap());
        assert!(!stage.outbox(end).settle(&taken).await.unwrap(), "it is settled");
        assert_eq!(stage.lease(end.plus(minutes(600))).await, []);
        assert_eq!(stage.cells().await, []);
    });
}

#[test]
fn those_that_wait_longest_are_taken_first_and_one_message_by_one_sender() {
    run(async {
        let stage = Stage::new().await;
        stage.company.store.give_way();
        let mut ids = Vec::new();
        for minute in [3, 1, 2] {
            let notice = stage.notice();
            let draft = Draft::new(&stage.keys, Actor::System, NOW.plus(minutes(minute)));
            stage.company.store.commit(&draft.notify(&notice).unwrap().finish()).await.unwrap();
            ids.push((minute, notice.id()));
        }
        ids.sort_unstable();
        let (now, two) = (NOW.plus(minutes(4)), NonZeroU16::new(2).unwrap());
        let (one, other) = tokio::join!(stage.outbox(now).lease(two), stage.outbox(now).lease(two));
        let mut taken = [one.unwrap(), other.unwrap()].concat();
        taken.sort_unstable_by_key(|message| ids.iter().position(|(_, id)| *id == message.id()));
        let all: Vec<_> = ids.iter().map(|(_, id)| *id).collect();
        assert_eq!(taken.iter().map(Message::id).collect::<Vec<_>>(), all, "each once");
        assert_eq!(stage.lease(now).await, []);
    });
}

#[test]
fn who_does_not_answer_is_tried_again_ever_later_and_then_no_more() {
    run(async {
        let stage = Stage::new().await;
        let notice = stage.notice();
        stage.post(&notice).await;
        let (mut now, mut waited) = (NOW, Vec::new());
        for tries in 1..=Outbox::MOST_TRIES {
            let message = stage.only(now).await;
            assert_eq!(message.tries(), tries);
            let is_kept = stage.outbox(now).fail(&message, Unsent::Unreachable).await.unwrap();
            assert_eq!(is_kept, tries < Outbox::MOST_TRIES);
            let from = now;
            while is_kept && stage.due(now).await == 0 {
                now = now.plus(minutes(1));
            }
            waited.push(now.since(from).as_secs() / 60);
        }
        assert_eq!(waited, [1, 2, 4, 8, 16, 32, 60, 0]);
        let entry = stage.last_entry().await;
        assert_eq!((entry.kind, unsent(&entry)), (EntryKind::Notice, Some(Unsent::Unreachable)));
        assert_eq!(entry.header().unwrap().messages, told(&notice, Template::CallAssigned));
        assert_eq!(stage.cells().await, []);
    });
}

impl Stage {
    /// How many messages are due.
    async fn due(&self, now: Timestamp) -> usize {
        self.cells().await.iter().filter(|cell| cell.rank <= now.as_micros()).count()
    }
}

#[test]
fn what_is_refused_for_good_is_given_up_at_once() {
    run(async {
        let stage = Stage::new().await;
        for why in [Unsent::Refused, Unsent::NoAddress] {
            stage.post(&stage.notice()).await;
            let message = stage.only(NOW).await;
            assert!(!stage.outbox(NOW).fail(&message, why).await.unwrap());
            assert_eq!(unsent(&stage.last_entry().await), Some(why));
            let count = stage.entries().await.len();
            assert!(!stage.outbox(NOW).fail(&message, why).await.unwrap(), "it is over");
            assert_eq!(stage.entries().await.len(), count, "and told once");
        }
        assert!(Unsent::ALL.iter().filter(|why| why.may_pass()).eq(&[Unsent::Unreachable]));
    });
}

#[test]
fn whoever_dies_over_a_message_each_time_is_not_handed_it_for_ever() {
    run(async {
        let stage = Stage::new().await;
        stage.post(&stage.notice()).await;
        for tries in 0..Outbox::MOST_TRIES {
            stage.only(NOW.plus(Outbox::LEASE * u32::from(tries))).await;
        }
        assert_eq!(stage.lease(NOW.plus(Outbox::LEASE * 8)).await, []);
        assert_eq!(unsent(&stage.last_entry().await), Some(Unsent::Unsettled));
        assert_eq!(stage.cells().await, []);
    });
}

#[test]
fn a_message_whose_time_has_passed_is_not_sent_and_told_of() {
    run(async {
        let stage = Stage::new().await;
        let end = NOW.plus(minutes(5));
        stage.post(&stage.notice().useless_from(end)).await;
        assert_eq!(stage.lease(end).await, []);
        assert_eq!(unsent(&stage.last_entry().await), Some(Unsent::Lapsed));
        stage.post(&stage.notice().useless_from(end)).await;
        stage.only(end.minus(Duration::from_micros(1))).await;
    });
}

#[test]
fn a_message_to_nobody_is_taken_and_settled_like_any_other() {
    run(async {
        let stage = Stage::new().await;
        let nobody = Notice::new(&stage.keys, Template::AccountLink, Channel::Mail, NOW);
        let nobody = nobody.with_link(LinkKind::Account);
        let somebody = stage.notice().with_link(LinkKind::Account);
        let calls = async |notice: &Notice| {
            stage.company.calls.drain();
            stage.post(notice).await;
            let message = stage.only(NOW).await;
            assert!(stage.outbox(NOW).settle(&message).await.unwrap());
            (message.to(), stage.company.calls.drain())
        };
        stage.company.boards().await;
        let ((to_one, ours), (to_none, theirs)) = (calls(&somebody).await, calls(&nobody).await);
        assert!(to_one.is_some() && to_none.is_none());
        assert_eq!(ours, theirs, "the store is asked the same");
    });
}

#[test]
fn what_cannot_be_read_stays_and_holds_nobody_up() {
    run(async {
        let stage = Stage::new().await;
        stage.post(&stage.notice()).await;
        let stands = stage.cells().await.remove(0);
        let newer = Cell { bytes: Some(b"?".to_vec()), ..stands.clone() };
        let swap = bayboard::Swap { cell: newer, expected: Some(stands.version) };
        stage.company.store.swap(stage.company.tenant, &[swap], None, NOW).await.unwrap();
        let notice = stage.notice();
        stage.post(&notice).await;
        // However few are asked for.
        let taken = stage.outbox(NOW).lease(NonZeroU16::MIN).await.unwrap();
        assert_eq!(taken.iter().map(Message::id).collect::<Vec<_>>(), [notice.id()]);
        assert_eq!(stage.cells().await.len(), 2);
    });
}

#[test]
fn a_message_is_sent_again_where_the_answer_to_settling_was_lost_before_it_was_done() {
    run(async {
        let stage = Stage::new().await;
        stage.post(&stage.notice()).await;
        let message = stage.only(NOW).await;
        stage.company.store.fail_after(0, Failure::Refused);
        assert!(stage.outbox(NOW).settle(&message).await.is_err());
        assert!(stage.company.store.mend());
        assert_eq!(stage.only(NOW.plus(Outbox::LEASE)).await.id(), message.id());
    });
}

/// It costs one cell: no entry, no question and no commit more.
#[test]
fn a_commit_that_carries_a_message_asks_the_store_no_more() {
    run(async {
        let stage = Stage::new().await;
        let home = stage.company.facility("Maple Grove").await;
        let mut calls = Vec::new();
        for carries in [false, true] {
            let booked = stage.company.book(trip(home.id, home.id, 5)).await;
            let before = stage.company.dispatch(booked).await;
            let draft = stage.draft().edit(before.clone(), changed(before)).unwrap();
            let draft = if carries { draft.notify(&stage.notice()).unwrap() } else { draft };
            stage.company.calls.drain();
            stage.company.store.commit(&draft.finish()).await.unwrap();
            calls.push(stage.company.calls.drain());
        }
        assert_eq!(calls[0], calls[1]);
    });
}
