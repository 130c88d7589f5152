//! What opens something once opens it once: links, codes of an authenticator and recovery codes, each brought
//! by 32 at the same moment, by turns to either of two nodes on one database.

use crate::nodes::{NOW, Nodes, node, size};
use crate::planted::{Defect, Planted};
use crate::sign_in::ensure;
use crate::sign_in::holder::{Holder, STEP, account, hashing, session, visit};
use bayboard::Timestamp;
use bayboard::access::Role;
use bayboard::portal::{Portal, Reset, StaffDoor, StaffSigned};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::Barrier;

const AT_ONCE: usize = 32;
const DAY: Duration = Duration::from_secs(25 * 3_600);

fn rounds() -> usize {
    size(50, 10_000)
}

/// Every secret on both databases.
macro_rules! once {
    ($($secret:ident),+ $(,)?) => {
        mod on_sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $secret() {
                let doors = super::Doors::of(super::Nodes::on_sqlite().await, None).await;
                super::hold(stringify!($secret), doors.$secret(super::rounds())).await;
            })+
        }
        mod on_postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $secret() {
                let doors = super::Doors::of(super::Nodes::on_postgres().await, None).await;
                super::hold(stringify!($secret), doors.$secret(super::rounds())).await;
            })+
        }
    };
}
once!(a_link_is_redeemed_once, a_code_is_taken_once, a_recovery_code_is_taken_once);

async fn hold(name: &str, proof: impl Future<Output = Result<(), String>>) {
    let begun = Instant::now();
    assert_eq!(proof.await, Ok(()));
    eprintln!("{name}: {} rounds of {AT_ONCE} in {:?}", rounds(), begun.elapsed());
}

/// Two nodes on one database, and a door at each.
struct Doors {
    nodes: Nodes,
    portals: [Arc<Portal>; 2],
    doors: [Arc<StaffDoor>; 2],
}

impl Doors {
    async fn of(nodes: Nodes, defect: Option<Defect>) -> Self {
        let open = async |at: usize| {
            let store = Planted::on(nodes.nodes[at].store().clone(), defect);
            node(store, 7 + at as u64).await
        };
        let portals = [open(0).await, open(1).await];
        let door = |at: usize| Arc::new(StaffDoor::new(Arc::clone(&portals[at]), hashing()));
        let doors = [door(0), door(1)];
        Self { nodes, portals, doors }
    }

    async fn holder(&self, now: Timestamp) -> Arc<Holder> {
        let (portal, door, desk) = (&self.portals[0], &self.doors[0], &self.nodes.desk);
        Arc::new(Holder::ready(portal, door, desk, ("a.menon", Role::Dispatcher), now).await)
    }

    /// All 32 do it at once. Whoever got in.
    async fn crowd<F>(&self, task: impl Fn(Arc<StaffDoor>, String) -> F) -> Result<Vec<StaffSigned>, String>
    where
        F: Future<Output = Result<Option<StaffSigned>, String>> + Send + 'static,
    {
        let start = Arc::new(Barrier::new(AT_ONCE));
        let trying: Vec<_> = (0..AT_ONCE)
            .map(|number| {
                let work = task(Arc::clone(&self.doors[number % 2]), format!("198.51.{number}.7"));
                let start = Arc::clone(&start);
                tokio::spawn(async move {
                    start.wait().await;
                    work.await
                })
            })
            .collect();
        let mut opened = Vec::new();
        for one in trying {
            opened.extend(one.await.unwrap()?);
        }
        Ok(opened)
    }

    /// One got in, and their session is there at the other node, too.
    async fn one_of(&self, opened: &[StaffSigned], now: Timestamp, round: usize) -> Result<(), String> {
        ensure(opened.len() == 1, || format!("round {round}: {} got in", opened.len()))?;
        for door in &self.doors {
            let there = session(door, self.nodes.tenant, &opened[0].session, now).await;
            ensure(there.is_some(), || format!("round {round}: no session at a node"))?;
        }
        Ok(())
    }

    async fn a_link_is_redeemed_once(&self, rounds: usize) -> Result<(), String> {
        let (tenant, desk) = (self.nodes.tenant, &self.nodes.desk);
        let (id, _) = account(&self.portals[0], desk, ("a.menon", Role::Dispatcher), NOW).await;
        for round in 0..rounds {
            let now = NOW.plus(Duration::from_secs(60 * round as u64));
            let made = self.portals[round % 2].seat(desk, now).accounts().reset(id, Reset::Password).await;
            let secret = made.map_err(|error| error.to_string())?.link.unwrap().secret;
            let opened = self
                .crowd(|door, from| {
                    let secret = secret.clone();
                    async move {
                        let redeemed = door.redeem(tenant, &secret, &visit(&from), now).await;
                        redeemed.map_err(|error| error.to_string())
                    }
                })
                .await?;
            self.one_of(&opened, now, round).await?;
        }
        Ok(())
    }

    /// Half a minute after the last round: whoever comes in begins the count of tries anew, however many
    /// others try at the same moment, and the way never closes.
    async fn a_code_is_taken_once(&self, rounds: usize) -> Result<(), String> {
        let holder = self.holder(NOW).await;
        for round in 0..rounds {
            let now = NOW.plus(STEP * u32::try_from(round + 1).unwrap());
            let opened = self.bring(&holder, holder.code(now), now).await?;
            self.one_of(&opened, now, round).await?;
        }
        Ok(())
    }

    /// A day after the last round: whoever comes too late has brought a wrong code, and is counted for it.
    async fn a_recovery_code_is_taken_once(&self, rounds: usize) -> Result<(), String> {
        let holder = self.holder(NOW).await;
        let mut codes = holder.recovery.clone();
        for round in 0..rounds {
            let now = NOW.plus(DAY * u32::try_from(round + 1).unwrap());
            if codes.is_empty() {
                codes = self.fresh_codes(&holder, now).await?;
            }
            let opened = self.bring(&holder, codes.remove(0), now).await?;
            self.one_of(&opened, now, round).await?;
        }
        Ok(())
    }

    async fn bring(
        &self,
        holder: &Arc<Holder>,
        code: String,
        now: Timestamp,
    ) -> Result<Vec<StaffSigned>, String> {
        let tenant = self.nodes.tenant;
        self.crowd(|door, from| {
            let (holder, code) = (Arc::clone(holder), code.clone());
            async move { holder.bring(&door, tenant, (&code, None), &from, now).await }
        })
        .await
    }

    async fn fresh_codes(&self, holder: &Holder, now: Timestamp) -> Result<Vec<String>, String> {
        let (door, tenant, code) = (&self.doors[1], self.nodes.tenant, holder.code(now));
        let came = holder.bring(door, tenant, (&code, None), "192.0.2.1", now).await?;
        let cookie = came.ok_or("nobody was there before")?.session;
        let inside = session(door, tenant, &cookie, now).await.ok_or("the session has ended")?;
        let made = door.new_recovery_codes(&inside, crate::sign_in::holder::PASSWORD, now).await;
        let made = made.map_err(|error| error.to_string())?.ok_or("the password is right")?;
        Ok(made.codes.codes().to_vec())
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn secrets_that_open_twice_are_found() {
    let planted = async |defect| Doors::of(Nodes::on_sqlite().await, Some(defect)).await;
    let links = planted(Defect::ForgetsVersions).await;
    assert!(links.a_link_is_redeemed_once(20).await.is_err());
    let codes = planted(Defect::TakesAgain).await;
    assert!(codes.a_code_is_taken_once(20).await.is_err());
    let recovery = planted(Defect::TellsConflictsAsDone).await;
    assert!(recovery.a_recovery_code_is_taken_once(20).await.is_err());
}
