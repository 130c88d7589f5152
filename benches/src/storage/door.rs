//! Staff's door: a sign-in beside the hash that it makes, and what a request's session costs beside one bare
//! indexed read.

use super::runtime;
use super::site::Site;
use crate::measure::median;
use crate::office::{Office, now};
use crate::sign_in_alone::{Alone, HEAD};
use crate::target::{Target, number};
use crate::{Bench, Failure, Outcome};
use async_trait::async_trait;
use bayboard::access::Role;
use bayboard::portal::StaffCookie;
use bayboard::{AccountId, CellRange, Space, StoredWord, TenantId, Timestamp};
use sea_orm::sqlx::postgres::{PgPool, PgPoolOptions};
use sea_orm::sqlx::sqlite::{SqlitePool, SqlitePoolOptions};
use sea_orm::sqlx::{Row, query};
use std::num::NonZeroU16;
use std::sync::Arc;
use std::time::{Duration, Instant};
use uuid::Uuid;

/// People who are signed in meanwhile.
const PEOPLE: usize = 24;
/// Requests of one session, a second apart, whose writes are counted.
const REQUESTS: usize = 300;
/// So many writes at most: one a minute.
const WRITES: f64 = 5.0;
/// The peer reads the row of the session and nothing else.
const READ: &str = "SELECT version, owner, rank, until, bytes FROM bayboard_cell \
                    WHERE tenant = $1 AND space = $2 AND key = $3 AND until > $4";

/// Measures, prints the tables, and answers how the targets fared.
pub(crate) fn run(bench: &Bench<'_>) -> Result<Outcome, Failure> {
    let (mut targets, runtime) = (Vec::new(), runtime()?);
    println!("\n# Staff's door\n\n{HEAD}");
    let sites = Site::both()?;
    for site in &sites {
        site.make("alone");
        let alone = runtime
            .block_on(async { Alone::measure(site.open("alone").await?, bench.effort.sign_ins).await })?;
        println!("{}", alone.row(&site.to_string()));
        targets.push(alone.judge(&site.to_string()));
    }
    println!("\n| a request's session | one bare read | the session | beside | writes in five minutes |");
    println!("|---|---:|---:|---:|---:|");
    for site in &sites {
        let session = runtime.block_on(Sessions::measure(site, bench.effort.sessions))?;
        println!("{}", session.row(site));
        targets.extend(session.judge(site));
    }
    Ok(targets.into())
}

/// Milliseconds of a session and of the bare read, by turns, and how often a session was written.
struct Sessions {
    ours: Vec<f64>,
    bare: Vec<f64>,
    writes: usize,
}

impl Sessions {
    async fn measure(site: &Site, samples: usize) -> Result<Self, Failure> {
        site.make("sessions");
        let now = now();
        let office = Arc::new(Office::found(site.open("sessions").await?, now).await?);
        let mut people = office.hire_all(PEOPLE, Role::Dispatcher, now).await?;
        let mut cookies = Vec::new();
        for person in &mut people {
            cookies.push(office.sign_in(person, now).await?.session);
        }
        let (cookie, id) = (&cookies[0], people[0].id);
        let at = Place { tenant: office.tenant(), key: session_of(&office, id, now).await? };
        let mut peer = peer(site).await?;
        let mut sessions = Self { ours: Vec::new(), bare: Vec::new(), writes: 0 };
        for round in 0..samples + samples / 10 {
            let start = Instant::now();
            let found = office.session(cookie, now).await?;
            let ours = start.elapsed().as_secs_f64() * 1e3;
            let start = Instant::now();
            peer.read(&at, now).await?;
            let bare = start.elapsed().as_secs_f64() * 1e3;
            assert!(found.is_some_and(|found| found.account() == id), "the session is there");
            // The first rounds fill caches.
            if round >= samples / 10 {
                sessions.ours.push(ours);
                sessions.bare.push(bare);
            }
        }
        sessions.writes = writes(&office, cookie, (&mut *peer, &at), now).await?;
        Ok(sessions)
    }

    fn ratio(&self) -> f64 {
        median(self.ours.clone()) / median(self.bare.clone())
    }

    fn row(&self, site: &Site) -> String {
        let [bare, ours] = [&self.bare, &self.ours].map(|samples| number(median(samples.clone())));
        format!("| {site} | {bare} ms | {ours} ms | {}x | {} |", number(self.ratio()), self.writes)
    }

    fn judge(&self, site: &Site) -> [Target; 2] {
        let writes = format!("{site}: writes of a session in {REQUESTS} requests within five minutes");
        [
            Target::at_most(
                format!("{site}: a request's session, beside one bare read"),
                1.3,
                self.ratio(),
                "x",
            ),
            Target::at_most(writes, WRITES, self.writes as f64, ""),
        ]
    }
}

/// How often its row is another after a request, in requests a second apart.
async fn writes(
    office: &Office,
    cookie: &StaffCookie,
    (peer, at): (&mut dyn Peer, &Place),
    now: Timestamp,
) -> Result<usize, Failure> {
    let (mut writes, mut before) = (0, peer.read(at, now).await?);
    for second in 1..=REQUESTS {
        let now = now.plus(Duration::from_secs(second as u64));
        assert!(office.session(cookie, now).await?.is_some(), "the session is there");
        let after = peer.read(at, now).await?;
        writes += usize::from(after != before);
        before = after;
    }
    if writes == 0 { Err("a person's acts are not written at all".into()) } else { Ok(writes) }
}

/// Where a session's row stands.
struct Place {
    tenant: TenantId,
    key: [u8; 32],
}

async fn session_of(office: &Office, of: AccountId, now: Timestamp) -> Result<[u8; 32], Failure> {
    let (tenant, space, owner) = (office.tenant(), Space::Session, Some(of.as_uuid()));
    let range = CellRange { tenant, space, owner, upto: i64::MAX, after: None };
    let found = office.portal.store().cells(&range, now, NonZeroU16::MIN).await?.pop();
    Ok(found.ok_or("the session has a cell")?.key.id)
}

/// Who reads one row by its key, by the driver alone, and returns its version.
#[async_trait]
trait Peer: Send {
    async fn read(&mut self, at: &Place, now: Timestamp) -> Result<i64, Failure>;
}

struct SqlitePeer(SqlitePool);

struct PostgresPeer(PgPool);

async fn peer(site: &Site) -> Result<Box<dyn Peer>, Failure> {
    let url = site.url("sessions");
    Ok(match site {
        Site::Sqlite(_) => Box::new(SqlitePeer(
            SqlitePoolOptions::new().max_connections(4).test_before_acquire(false).connect(&url).await?,
        )),
        Site::Postgres(_) => Box::new(PostgresPeer(
            PgPoolOptions::new().max_connections(4).test_before_acquire(false).connect(&url).await?,
        )),
    })
}

/// What a session is made of is taken out of the row, too.
macro_rules! reads {
    ($peer:ident) => {
        #[async_trait]
        impl Peer for $peer {
            async fn read(&mut self, at: &Place, now: Timestamp) -> Result<i64, Failure> {
                let space = i16::from(Space::Session.number());
                let read = query(READ).bind(at.tenant.as_uuid()).bind(space).bind(&at.key[..]);
                let row = read.bind(now.as_micros()).fetch_one(&self.0).await?;
                let (_, _): (Uuid, Vec<u8>) = (row.try_get(1)?, row.try_get(4)?);
                Ok(row.try_get(0)?)
            }
        }
    };
}
reads!(SqlitePeer);
reads!(PostgresPeer);
