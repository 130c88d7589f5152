//! Races between two nodes on one database: one winner, nothing lost, nothing twice, and a journal that
//! explains the end.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

use crate::nodes;

use bayboard::access::SessionCookie;
use bayboard::board::Pass;
use bayboard::danger::expose;
use bayboard::journal::{Client, LogonEvent, LogonKey, LogonNumber};
use bayboard::portal::{
    Became, Claim, DispatchPatch, FacilityPatch, IfArchived, NewDispatch, NewDisplay, Patch, Portal,
    PortalError, Progressing,
};
use bayboard::{Booking, DispatchId, IdempotencyKey, Note, ServiceLevel, Step, Stop, Version, ViewTag};
use nodes::{NOW, Nodes, line, size};
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;

fn rounds() -> usize {
    size(50, 2_000)
}

/// Every race on both databases.
macro_rules! race {
    ($($race:ident),+ $(,)?) => {
        mod on_sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $race() { super::run(super::Nodes::on_sqlite().await, stringify!($race), super::$race).await; })+
        }
        mod on_postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $race() { super::run(super::Nodes::on_postgres().await, stringify!($race), super::$race).await; })+
        }
    };
}

race!(
    one_of_two_edits_wins,
    counted_edits_all_count,
    sixteen_edits_at_once_that_do_not_say_what_they_saw_are_all_made,
    of_sixteen_upserts_at_once_one_books,
    an_old_code_opens_nothing_after_its_rotation,
    a_revoked_display_opens_nothing,
    a_session_ends_once_and_at_both_nodes,
    one_key_makes_one_dispatch,
    a_step_and_an_undo_leave_a_legal_call,
);

async fn run<F: Future<Output = String>>(nodes: Nodes, name: &str, race: impl FnOnce(Arc<Nodes>) -> F) {
    let nodes = Arc::new(nodes);
    let figures = race(nodes.clone()).await;
    let entries = nodes.check().await.unwrap_or_else(|fault| panic!("{name}: {fault}"));
    eprintln!("{name}: {} rounds, {figures}, {entries} entries verified", rounds());
}

/// Runs the same on both nodes at once.
async fn both<T, F>(task: impl Fn(usize) -> F) -> [T; 2]
where
    T: Send + 'static,
    F: Future<Output = T> + Send + 'static,
{
    let (one, two) = (tokio::spawn(task(0)), tokio::spawn(task(1)));
    [one.await.unwrap(), two.await.unwrap()]
}

fn noted(text: impl ToString) -> DispatchPatch {
    let note: Note = text.to_string().parse().unwrap();
    DispatchPatch { crew_notes: Patch::Set(note), ..DispatchPatch::default() }
}

fn is_conflict<T>(result: &Result<T, PortalError>) -> bool {
    matches!(result, Err(PortalError::Conflict))
}

async fn note_of(nodes: &Nodes, id: DispatchId) -> String {
    nodes.stored(id).await.crew_notes.map(|note| expose(&note).as_str().to_owned()).unwrap_or_default()
}

/// What a node shows the desk of a call, by name.
async fn seen(nodes: &Nodes, node: usize, id: DispatchId) -> ViewTag {
    let (portal, desk) = (&nodes.nodes[node], &nodes.desk);
    let closed = portal.seat(desk, NOW).dispatches().read(id).await.unwrap();
    portal.seat(desk, NOW).disclose(line("races"), closed).await.unwrap().version()
}

/// Both saw the same.
async fn one_of_two_edits_wins(nodes: Arc<Nodes>) -> String {
    let mut won = [0, 0];
    for _ in 0..rounds() {
        let (id, _) = nodes.book(0, None).await.unwrap();
        let saw = [seen(&nodes, 0, id).await, seen(&nodes, 1, id).await];
        assert_eq!(saw[0], saw[1], "one view has one name on every node");
        let edits = both(|node| {
            let nodes = nodes.clone();
            let patch = noted(format!("node {node}"));
            async move {
                nodes.nodes[node]
                    .seat(&nodes.desk, NOW)
                    .dispatches()
                    .update(id, Some(saw[node]), patch)
                    .await
                    .map(drop)
            }
        })
        .await;
        let winner = edits.iter().position(Result::is_ok).expect("somebody wins");
        assert!(is_conflict(&edits[1 - winner]), "{:?}", edits[1 - winner]);
        assert_eq!(
            (nodes.stored(id).await.version, note_of(&nodes, id).await),
            (Version(2), format!("node {winner}"))
        );
        won[winner] += 1;
    }
    format!("won {won:?}")
}

/// Reads a number, writes the next one. `careful` says what it saw, and tries again when that has passed.
async fn count_up(nodes: Arc<Nodes>, node: usize, id: DispatchId, careful: bool) {
    loop {
        // First what it is called: a note that is newer than the name makes the change fail, as it should.
        let saw = if careful { Some(seen(&nodes, node, id).await) } else { None };
        let note: u32 =
            nodes.stored(id).await.crew_notes.map_or(0, |note| expose(&note).as_str().parse().unwrap());
        let written = nodes.nodes[node]
            .seat(&nodes.desk, NOW)
            .dispatches()
            .update(id, saw, noted(note + 1))
            .await
            .map(drop);
        if !is_conflict(&written) {
            return written.unwrap();
        }
    }
}

/// How many of the acknowledged increments are missing in the end.
async fn lost_updates(nodes: &Arc<Nodes>, careful: bool) -> usize {
    let (id, _) = nodes.book(0, None).await.unwrap();
    for _ in 0..rounds() {
        both(|node| count_up(nodes.clone(), node, id, careful)).await;
    }
    rounds() * 2 - note_of(nodes, id).await.parse::<usize>().unwrap()
}

async fn counted_edits_all_count(nodes: Arc<Nodes>) -> String {
    let lost = lost_updates(&nodes, true).await;
    assert_eq!(lost, 0);
    format!("{lost} of {} updates lost", rounds() * 2)
}

/// The planted defect: callers that do not say what they saw overwrite each other, and the count finds it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn careless_edits_are_found() {
    let nodes = Arc::new(Nodes::on_postgres().await);
    for _ in 0..20 {
        let lost = lost_updates(&nodes, false).await;
        if lost > 0 {
            eprintln!("careless edits: {lost} of {} updates lost", rounds() * 2);
            return;
        }
    }
    panic!("nothing was lost in twenty tries");
}

/// Sixteen at once, by turns on either node.
async fn sixteen<T, F>(nodes: &Arc<Nodes>, task: impl Fn(Arc<Nodes>, usize, usize) -> F) -> Vec<T>
where
    T: Send + 'static,
    F: Future<Output = T> + Send + 'static,
{
    let running: Vec<_> =
        (0..16).map(|number| tokio::spawn(task(nodes.clone(), number % 2, number))).collect();
    let mut done = Vec::new();
    for task in running {
        done.push(task.await.unwrap());
    }
    done
}

async fn sixteen_edits_at_once_that_do_not_say_what_they_saw_are_all_made(nodes: Arc<Nodes>) -> String {
    for _ in 0..rounds().div_ceil(10) {
        let (id, _) = nodes.book(0, None).await.unwrap();
        let edits = sixteen(&nodes, move |nodes, node, number| async move {
            let seat = nodes.nodes[node].seat(&nodes.desk, NOW);
            seat.dispatches().update(id, None, noted(number)).await.map(drop)
        })
        .await;
        assert_eq!(edits, vec![Ok(()); 16]);
        assert_eq!(nodes.stored(id).await.version, Version(17));
        let steps = sixteen(&nodes, move |nodes, node, _| async move {
            let step = Progressing::Step(Step::Enroute, NOW);
            let seat = nodes.nodes[node].seat(&nodes.desk, NOW);
            seat.dispatches().progress(id, None, step, None).await.map(drop)
        })
        .await;
        let refused = steps.iter().filter(|step| matches!(step, Err(PortalError::Step(_))));
        assert_eq!((steps.iter().filter(|step| step.is_ok()).count(), refused.count()), (1, 15));
        let renamed = sixteen(&nodes, move |nodes, node, number| async move {
            let name = Some(line(&format!("St. Mary {number}")));
            let patch = FacilityPatch { name, ..FacilityPatch::default() };
            let seat = nodes.nodes[node].seat(&nodes.desk, NOW);
            seat.facilities().update(nodes.facility, None, patch).await.map(drop)
        })
        .await;
        assert_eq!(renamed, vec![Ok(()); 16]);
    }
    "none was told of a conflict".to_owned()
}

async fn of_sixteen_upserts_at_once_one_books(nodes: Arc<Nodes>) -> String {
    for round in 0..rounds().div_ceil(10) {
        let upserts = sixteen(&nodes, move |nodes, node, number| async move {
            let (from, to) = (Stop::at(nodes.facility), Stop::residence(None));
            let mut new = NewDispatch::new(from, to, Booking::exact(NOW), ServiceLevel::Bls);
            new.source_ref = Some(format!("cad-{round}").parse().unwrap());
            new.reason = Some(line(&format!("reason {number}")).into());
            let change = DispatchPatch::from(&new);
            let seat = nodes.nodes[node].seat(&nodes.desk, NOW);
            seat.dispatches().upsert(new, change, IfArchived::Refuse).await.unwrap()
        })
        .await;
        assert!(upserts.iter().all(|upsert| upsert.id == upserts[0].id), "one call");
        let created = upserts.iter().filter(|upsert| upsert.became == Became::Created);
        assert_eq!((created.count(), nodes.stored(upserts[0].id).await.version), (1, Version(16)));
    }
    "one call each".to_owned()
}

/// Moves the second of two through the time that the first takes: the race shall be won by either.
async fn a_moment(round: usize) {
    tokio::time::sleep(Duration::from_micros(400 * (round as u64 / 2 % 16))).await;
}

/// The first node rotates while one of the two signs somebody in with the old code.
async fn rotate_against_sign_in(nodes: &Arc<Nodes>, old: &str, round: usize) -> (Pass, String) {
    let signing = {
        let (nodes, old) = (nodes.clone(), old.to_owned());
        tokio::spawn(async move {
            a_moment(round).await;
            nodes.sign_in(round % 2, &old).await
        })
    };
    let rotated = nodes.nodes[0]
        .seat(&nodes.desk, NOW)
        .facilities()
        .rotate_code(nodes.facility, None, false)
        .await
        .unwrap();
    (signing.await.unwrap(), rotated.spoken())
}

async fn an_old_code_opens_nothing_after_its_rotation(nodes: Arc<Nodes>) -> String {
    let (mut code, mut in_time) = (nodes.code.clone(), 0);
    for round in 0..rounds() {
        let (pass, new) = rotate_against_sign_in(&nodes, &code, round).await;
        // The second node has not followed yet: a session that was in time is still open there.
        in_time += usize::from(nodes.shows(1, &pass).await);
        nodes.follow().await;
        for node in [0, 1] {
            assert!(!nodes.shows(node, &pass).await, "the old code opens a board on node {node}");
            let fresh = nodes.sign_in(node, &new).await;
            assert!(nodes.shows(node, &fresh).await, "the new code opens no board on node {node}");
        }
        code = new;
    }
    format!("{in_time} sign-ins were in time")
}

/// The planted defect: a node that does not follow keeps old sessions, and the same question finds it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_node_that_does_not_follow_is_found() {
    let nodes = Arc::new(Nodes::on_postgres().await);
    let pass = nodes.sign_in(1, &nodes.code).await;
    nodes.nodes[0]
        .seat(&nodes.desk, NOW)
        .facilities()
        .rotate_code(nodes.facility, None, false)
        .await
        .unwrap();
    assert!(nodes.shows(1, &pass).await && !nodes.shows(0, &pass).await);
}

async fn a_revoked_display_opens_nothing(nodes: Arc<Nodes>) -> String {
    let mut connected = 0;
    for round in 0..rounds() {
        let link = nodes.nodes[0]
            .seat(&nodes.desk, NOW)
            .facilities()
            .create_display(nodes.facility, NewDisplay::new(line("Hall")))
            .await
            .unwrap();
        nodes.follow().await;
        let connecting = {
            let (nodes, secret) = (nodes.clone(), link.secret.clone());
            tokio::spawn(async move {
                a_moment(round).await;
                let node = round % 2;
                let pass = nodes.nodes[node]
                    .display_pass(nodes.tenant, &secret, NOW)
                    .await
                    .unwrap()
                    .expect("it is known");
                nodes.boards(node).await.subscribe(pass, NOW)
            })
        };
        let id = link.display.id();
        nodes.nodes[0].seat(&nodes.desk, NOW).facilities().revoke_display(nodes.facility, id).await.unwrap();
        let subscription = connecting.await.unwrap();
        nodes.follow().await;
        for node in [0, 1] {
            assert!(nodes.boards(node).await.admit(&Pass::Display(id)).is_none(), "node {node} admits it");
        }
        if let Some(mut screen) = subscription {
            connected += 1;
            let ended = tokio::time::timeout(Duration::from_secs(5), async {
                while screen.next(|| NOW).await.is_some() {}
            });
            assert!(ended.await.is_ok(), "a screen that had connected goes on");
        }
    }
    format!("{connected} had connected in time")
}

async fn one_key_makes_one_dispatch(nodes: Arc<Nodes>) -> String {
    let mut first = [0, 0];
    for round in 0..rounds() {
        let before = nodes.nodes[0].store().head(nodes.tenant).await.unwrap().sequence;
        let claim = Claim {
            key: IdempotencyKey::new(uuid::Uuid::nil(), &format!("order {round}")),
            request: [7; 32],
        };
        let made = both(|node| {
            let nodes = nodes.clone();
            async move { nodes.book(node, Some(claim)).await.unwrap() }
        })
        .await;
        assert_eq!(made[0].0, made[1].0, "both answers name the same dispatch");
        assert_eq!(made.iter().filter(|(_, repeated)| *repeated).count(), 1);
        let (changes, _) = nodes.store().changes(nodes.tenant, before, nodes::ALL).await.unwrap();
        assert_eq!(changes.len(), 1, "one dispatch was made");
        first[usize::from(made[0].1)] += 1;
    }
    format!("first {first:?}")
}

async fn a_step_and_an_undo_leave_a_legal_call(nodes: Arc<Nodes>) -> String {
    let mut ends = [0, 0, 0];
    for _ in 0..rounds() {
        let (id, _) = nodes.book(0, None).await.unwrap();
        let progress = |node: usize, what: Progressing| {
            let nodes = nodes.clone();
            async move {
                nodes.nodes[node]
                    .seat(&nodes.desk, NOW)
                    .dispatches()
                    .progress(id, None, what, None)
                    .await
                    .map(drop)
            }
        };
        progress(0, Progressing::Step(Step::Assigned, NOW)).await.unwrap();
        let moves = [Progressing::Step(Step::Enroute, NOW), Progressing::Undo];
        let [stepped, undone] = both(|node| progress(node, moves[node].clone())).await;
        for refused in [&stepped, &undone].into_iter().filter_map(|result| result.as_ref().err()) {
            assert!(matches!(refused, PortalError::Conflict), "{refused}");
        }
        let stored = nodes.stored(id).await;
        let steps: Vec<Step> = [Step::Assigned, Step::Enroute]
            .into_iter()
            .filter(|step| stored.progress.at(*step).is_some())
            .collect();
        let written = 2 + u32::from(stepped.is_ok()) + u32::from(undone.is_ok());
        assert_eq!(stored.version, Version(written), "every acknowledged change made one version");
        let legal: &[&[Step]] = match (stepped.is_ok(), undone.is_ok()) {
            (true, false) => &[&[Step::Assigned, Step::Enroute]],
            (false, true) => &[&[]],
            // One after the other: the undo took the step back, or the step followed on the undo.
            (true, true) => &[&[Step::Assigned], &[Step::Enroute]],
            (false, false) => &[],
        };
        assert!(
            legal.contains(&&steps[..]),
            "{steps:?}, stepped {}, undone {}",
            stepped.is_ok(),
            undone.is_ok()
        );
        ends[steps.len()] += 1;
    }
    format!("ended with no, one or two steps {ends:?}")
}

/// Signed out at both nodes at once, and at one of them alone.
async fn a_session_ends_once_and_at_both_nodes(nodes: Arc<Nodes>) -> String {
    let (mut cookies, mut unheard) = (Vec::new(), 0);
    for round in 0..rounds() {
        let code = if round % 2 == 0 { nodes.code.clone() } else { "wrong".to_owned() };
        let [ended, left] = [nodes.cookie(0, &code).await, nodes.cookie(1, &code).await];
        let ends = both(|node| {
            let (nodes, cookie) = (nodes.clone(), ended.clone());
            async move { sign_out(&nodes, node, &cookie).await }
        })
        .await;
        assert_eq!(ends, [Ok(()), Ok(())]);
        assert!(admits(&nodes, &nodes.nodes[1], &left).await);
        sign_out(&nodes, 0, &left).await.unwrap();
        unheard += usize::from(admits(&nodes, &nodes.nodes[1], &left).await);
        nodes.follow().await;
        cookies.extend([ended, left]);
        for (node, cookie) in
            nodes.nodes.iter().flat_map(|node| cookies.iter().rev().take(2).map(move |it| (node, it)))
        {
            assert!(!admits(&nodes, node, cookie).await, "what has ended goes on");
        }
    }
    let rows = nodes.store().logons(&LogonKey::All(nodes.tenant), LogonNumber(0), nodes::ALL).await.unwrap();
    let ends = rows.iter().filter(|(_, row)| row.event == LogonEvent::SignOut);
    assert_eq!(ends.count(), cookies.len(), "one end is one row");
    let later = nodes.start().await;
    for cookie in &cookies {
        assert!(!admits(&nodes, &later, cookie).await, "a session came back with a node");
    }
    format!("{unheard} ends of {} heard of by the next look", rounds())
}

async fn sign_out(nodes: &Nodes, node: usize, cookie: &SessionCookie) -> Result<(), PortalError> {
    let ticket = nodes.nodes[node].ticket(nodes.tenant, cookie, NOW).await?.unwrap();
    nodes.nodes[node].sign_out(nodes.tenant, &ticket, Client::default(), Uuid::nil(), NOW).await
}

/// Whether the cookie opens a board there.
async fn admits(nodes: &Nodes, node: &Portal, cookie: &SessionCookie) -> bool {
    let ticket = node.ticket(nodes.tenant, cookie, NOW).await.unwrap().unwrap();
    node.boards(nodes.tenant, NOW).await.unwrap().admit(&Pass::Session(ticket)).is_some()
}
