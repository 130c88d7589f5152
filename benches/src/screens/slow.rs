//! Clients that never read, among screens that do: the others must not notice, memory stays bounded, and in
//! the end the server lets go of them.

use super::audience::{Audience, Lost};
use super::bare::{Bare, IN_TURN};
use super::company::{Company, Plan};
use super::delays::Shown;
use super::http::request;
use super::process::Server;
use super::screen::{room, round_on};
use super::writer::{Answered, Exchange, Writer};
use super::{Rig, megabytes};
use crate::Failure;
use crate::target::{Target, number};
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::{interval, sleep};

/// Long frames, so that what nobody reads piles up soon.
const PLAN: Plan = Plan { boards: 2, rows: 60 };
const PACE: Duration = Duration::from_millis(50);
const PLANTED: usize = 4;
const PATIENCE: Duration = Duration::from_secs(20);
/// How long the server is given to let go of a client that takes nothing.
const GRACE: Duration = Duration::from_secs(150);

pub(super) async fn run(rig: &Rig) -> Result<Vec<Target>, Failure> {
    let (company, server) = Company::on_sqlite(&rig.server, PLAN).await?;
    let mut audience = Audience::before(server.address).await?;
    audience.seat(server.address, &company.boards, rig.size.readers).await?;
    audience.plant(&company.boards, PLANTED).await?;
    let mut writer = Writer::of(&company, server.address);
    let alone = changes(rig, &audience, &mut writer).await?;
    let (before, readers) = (server.memory()?, server.metric("bayboard_streams_open").await?);
    let sleepers =
        sleepers(server.address, &format!("{}/stream", company.boards[0]), rig.size.sleepers).await?;
    let among = changes(rig, &audience, &mut writer).await?;
    let grown = server.memory()?.saturating_sub(before);
    audience.valve.shut();
    writer.round().await?;
    let truth = company.truth().await?;
    println!("\n# {} clients that never read, among {} screens\n", rig.size.sleepers, rig.size.readers);
    println!(
        "| a change on a screen | frames | p50 | p95 | p99 | longest, ms |\n|---|---:|---:|---:|---:|---:|"
    );
    println!("{}\n{}", alone.rows("without them"), among.rows("among them"));
    println!("\nThey cost {} MB.", number(megabytes(grown)));
    audience.judge(audience.settle(&truth, PATIENCE).await)?;
    held_up_is_noticed(rig, &truth[0]).await?;
    let mut targets = vec![
        Target::at_most(
            "p99 among clients that never read",
            1_000.0,
            among.from_request.percentile(99),
            " ms",
        ),
        Target::at_most(
            "memory of a client that never reads",
            64.0,
            grown as f64 / 1e3 / rig.size.sleepers as f64,
            " KB",
        ),
    ];
    if rig.size.until_dropped {
        let dropped = dropped(&server, &mut writer, readers).await?;
        targets.push(Target::at_most(
            "letting go of clients that never read",
            120.0,
            dropped.as_secs_f64(),
            " s",
        ));
    }
    drop(sleepers);
    Ok(targets)
}

/// Changes every board some times, and says how long it took until screens showed it.
async fn changes(rig: &Rig, audience: &Audience, writer: &mut Writer) -> Result<Shown, Failure> {
    writer.forget();
    let mut pace = interval(PACE);
    for _ in 0..rig.size.pile {
        pace.tick().await;
        writer.round().await?;
    }
    sleep(Duration::from_secs(1)).await;
    Ok(audience.delays(&writer.answered))
}

/// Clients that ask for a stream and then read nothing, with as little room for it as the kernel gives.
async fn sleepers(server: SocketAddr, path: &str, count: usize) -> Result<Vec<TcpStream>, Failure> {
    let mut sleepers = Vec::with_capacity(count);
    for _ in 0..count {
        let socket = TcpSocket::new_v4()?;
        socket.set_recv_buffer_size(1_024)?;
        let mut stream = socket.connect(server).await?;
        stream.write_all(request("GET", path, "", "").as_bytes()).await?;
        sleepers.push(stream);
    }
    Ok(sleepers)
}

/// Waits until only the readers' streams are open, while boards go on changing.
async fn dropped(server: &Server, writer: &mut Writer, readers: u64) -> Result<Duration, Failure> {
    let start = Instant::now();
    while server.metric("bayboard_streams_open").await? > readers {
        if start.elapsed() > GRACE {
            return Err(
                format!("clients that never read are still served after {} s", GRACE.as_secs()).into()
            );
        }
        writer.round().await?;
        sleep(Duration::from_secs(1)).await;
    }
    println!("\nThe server let go of them {} s later.", start.elapsed().as_secs());
    Ok(start.elapsed())
}

/// Planted: a server that serves its clients in turn, so that one that does not read holds up all.
async fn held_up_is_noticed(rig: &Rig, board: &str) -> Result<(), Failure> {
    let round = round_on(board).ok_or("the board was moved")?;
    let mut bare = Bare::start(&rig.program, IN_TURN)?;
    bare.send(board)?;
    let mut audience = Audience::before(bare.address).await?;
    audience.seat(bare.address, &["/all".to_owned()], PLANTED).await?;
    let _sleepers = sleepers(bare.address, "/all", PLANTED).await?;
    let (mut last, mut answered) = (board.to_owned(), Answered::default());
    for next in round + 1..=round + 20 * rig.size.pile {
        last = board.replace(&room(round), &room(next));
        let asked = Instant::now();
        bare.send(&last)?;
        answered.note(0, next, Exchange { asked, answered: Instant::now() });
        sleep(Duration::from_millis(1)).await;
    }
    let lost = audience.settle(&[last], Duration::from_secs(2)).await;
    if lost == (Lost { screens: 0, planted: 0 }) {
        return Err("the rig is blind: a server that serves in turn was not noticed".into());
    }
    println!(
        "Planted: a server that serves its clients in turn; {} of {PLANTED} readers were held up, as reported.",
        lost.screens
    );
    Ok(())
}
