//! Ten thousand screens on one node, each board changing once a second: how soon they show it, what they
//! cost, and that none ends on an old board. Beside it, in the same run, a raw socket loop that writes the
//! same bytes.

use super::audience::Audience;
use super::bare::{Bare, WORD};
use super::company::{Company, Plan};
use super::delays::Shown;
use super::proc::ask_for_files;
use super::process::Server;
use super::screen::{room, round_on};
use super::writer::{Answered, Exchange, Writer};
use super::{Rig, megabytes};
use crate::Failure;
use crate::target::{Target, number, thousands};
use std::time::{Duration, Instant};
use tokio::time::{interval, sleep};

/// About 2 KB a frame.
const PLAN: Plan = Plan { boards: 20, rows: 10 };
const PLANTED: usize = 20;
const PATIENCE: Duration = Duration::from_secs(20);

/// What a crowd cost whoever served it.
struct Cost {
    connected: Duration,
    /// Bytes, for all screens together.
    memory: u64,
    most_memory: u64,
    /// For one frame to one screen.
    processor: Duration,
    delays: Shown,
}

pub(super) async fn run(rig: &Rig) -> Result<Vec<Target>, Failure> {
    let screens = rig.size.crowd;
    ask_for_files(screens + 3 * PLANTED)?;
    println!(
        "\n# {} screens on one node, {} boards, each changed every {} ms\n",
        thousands(screens as u64),
        PLAN.boards,
        rig.size.pace.as_millis()
    );
    let (cost, board) = server(rig).await?;
    let peer = peer(rig, &board).await?;
    println!(
        "\n| a change on a screen | frames | p50 | p95 | p99 | longest, ms |\n|---|---:|---:|---:|---:|---:|"
    );
    println!("{}\n{}", cost.delays.rows("**portal server**"), peer.delays.rows("bare write loop"));
    println!(
        "\n| | connected | memory | a screen | processor, a screen and frame |\n|---|---:|---:|---:|---:|"
    );
    println!("| **portal server** {}", cost.cells(screens));
    println!("| bare write loop {}", peer.cells(screens));
    println!("\n{} bytes a frame.", thousands(board.len() as u64));
    Ok(cost.targets(screens))
}

impl Cost {
    fn per_screen(&self, screens: usize) -> f64 {
        self.memory as f64 / 1e3 / screens as f64
    }

    fn cells(&self, screens: usize) -> String {
        let [connected, memory, each, frame] = [
            self.connected.as_secs_f64(),
            megabytes(self.most_memory),
            self.per_screen(screens),
            micros(self.processor),
        ]
        .map(number);
        format!("| {connected} s | {memory} MB | {each} KB | {frame} us |")
    }

    fn targets(&self, screens: usize) -> Vec<Target> {
        vec![
            Target::at_most("connecting all screens", 10.0, self.connected.as_secs_f64(), " s"),
            Target::at_most(
                "request to screen with all screens on, p50",
                250.0,
                self.delays.from_request.percentile(50),
                " ms",
            ),
            Target::at_most(
                "request to screen with all screens on, p99",
                1_000.0,
                self.delays.from_request.percentile(99),
                " ms",
            ),
            Target::at_most("memory with all screens on", 400.0, megabytes(self.most_memory), " MB"),
            Target::at_most("memory of a screen", 24.0, self.per_screen(screens), " KB"),
            Target::at_most("processor for a frame on a screen", 18.0, micros(self.processor), " us"),
        ]
    }
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

async fn server(rig: &Rig) -> Result<(Cost, String), Failure> {
    let (company, booked) = Company::on_sqlite(&rig.server, PLAN).await?;
    drop(booked);
    let server = Server::start(&company.deployment).await?;
    let idle = server.memory()?;
    let mut audience = Audience::before(server.address).await?;
    let connected = audience.seat(server.address, &company.boards, rig.size.crowd).await?;
    audience.plant(&company.boards, PLANTED).await?;
    let mut writer = Writer::of(&company, server.address);
    writer.round().await?;
    writer.forget();
    sleep(rig.size.pace).await;
    let (frames, busy) = (audience.frames(), server.processor()?);
    let mut pace = interval(rig.size.pace);
    for round in 1..=rig.size.rounds {
        pace.tick().await;
        if round == rig.size.rounds {
            audience.valve.shut();
        }
        writer.round().await?;
    }
    sleep(rig.size.pace).await;
    let (frames, busy) = (audience.frames() - frames, server.processor()? - busy);
    let truth = company.truth().await?;
    audience.judge(audience.settle(&truth, PATIENCE).await)?;
    let cost = Cost {
        connected,
        memory: server.memory()?.saturating_sub(idle),
        most_memory: server.most_memory()?,
        processor: busy.div_f64(frames.max(1) as f64),
        delays: audience.delays(&writer.answered),
    };
    Ok((cost, truth.into_iter().next().ok_or("there are boards")?))
}

async fn peer(rig: &Rig, board: &str) -> Result<Cost, Failure> {
    let round = round_on(board).ok_or("the board was moved")?;
    let mut bare = Bare::start(&rig.program, WORD)?;
    let idle = bare.memory()?;
    bare.send(board)?;
    let mut audience = Audience::before(bare.address).await?;
    let connected = audience.seat(bare.address, &["/all".to_owned()], rig.size.crowd).await?;
    let (frames, busy) = (audience.frames(), bare.processor()?);
    let (mut pace, mut answered) = (interval(rig.size.pace), Answered::default());
    for next in round + 1..=round + rig.size.rounds as u64 / 2 {
        pace.tick().await;
        let asked = Instant::now();
        bare.send(&board.replace(&room(round), &room(next)))?;
        answered.note(0, next, Exchange { asked, answered: Instant::now() });
    }
    sleep(rig.size.pace).await;
    let (frames, busy) = (audience.frames() - frames, bare.processor()? - busy);
    let memory = bare.memory()?;
    let processor = busy.div_f64(frames.max(1) as f64);
    Ok(Cost {
        connected,
        memory: memory.saturating_sub(idle),
        most_memory: memory,
        processor,
        delays: audience.delays(&answered),
    })
}
