//! The command line of the replay.

use super::answer::Answer;
use super::feed::Feed;
use super::live::{self, LiveArgs, Tally};
use super::response::{self, Response};
use super::stage::Stage;
use crate::import::moment;
use anyhow::{Context, ensure};
use bayboard::{Timestamp, Zone};
use clap::Args;
use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;

/// What to replay, and which moments to look at.
#[derive(Args, Clone, Debug)]
pub struct ReplayArgs {
    /// The file: call_number, unit_id, unit_type, dispatched, enroute, on_scene, transporting, at_hospital,
    /// available
    #[arg(long, value_name = "FILE")]
    pub csv: PathBuf,
    /// The time zone of its times and of --at
    #[arg(long, value_name = "AREA/CITY", value_parser = Zone::named)]
    pub zone: Zone,
    /// A local moment such as 2017-01-02T14:00:00; repeat for several, in any order
    #[arg(long, value_name = "MOMENT", required_unless_present = "server", conflicts_with = "server")]
    pub at: Vec<String>,
    /// Playing into a running server
    #[command(flatten)]
    pub live: LiveArgs,
}

/// Replays and prints, or plays and prints how it went. Rows that cannot be read are told on the error output
/// and are no error.
///
/// # Errors
/// When the file cannot be read or has no fitting header, a moment is none, or the store refuses; when
/// playing, also if anything was lost.
pub async fn run(args: ReplayArgs) -> anyhow::Result<()> {
    let (mut answers, mut problems) = (Vec::new(), Vec::new());
    if args.live.server.is_some() {
        let token = std::env::var("BAYBOARD_TOKEN")
            .context("BAYBOARD_TOKEN is not set; it holds an API token of the server")?;
        let tally = play(&args, &token, &mut std::io::stderr()).await?;
        writeln!(std::io::stdout().lock(), "{tally}")?;
        ensure!(tally.lost == 0, "not everything got in: {} bookings or steps are lost", tally.lost);
        return Ok(());
    }
    let result = replay(&args, &mut answers, &mut problems).await;
    std::io::stderr().lock().write_all(&problems)?;
    result?;
    Ok(std::io::stdout().lock().write_all(&answers)?)
}

/// Replays into two writers: answers, and what is wrong with rows.
///
/// # Errors
/// As for [`run`].
pub async fn replay(
    args: &ReplayArgs,
    answers: &mut impl Write,
    problems: &mut impl Write,
) -> anyhow::Result<()> {
    let asked =
        args.at.iter().map(|text| asked("--at", text, &args.zone)).collect::<anyhow::Result<Vec<_>>>()?;
    let responses = responses(args, problems)?;
    let mut moments = asked.clone();
    moments.sort_unstable();
    moments.dedup();
    let found = answer_all(Feed::of(responses), &moments).await?;
    for (text, at) in args.at.iter().zip(asked) {
        if args.at.len() > 1 {
            writeln!(answers, "# {text}")?;
        }
        if let Some(answer) = found.get(&at) {
            answer.write(&mut *answers)?;
        }
    }
    Ok(())
}

/// Plays into the server that the arguments name; what is wrong with rows goes to a writer.
///
/// # Errors
/// When the file cannot be read or has no fitting header, nothing lies in the span, or the address is none to
/// play into.
pub async fn play(args: &ReplayArgs, token: &str, problems: &mut impl Write) -> anyhow::Result<Tally> {
    let server = args.live.server.as_ref().context("no server is named; give one with --server")?;
    let from = args.live.from.as_ref().map(|text| asked("--from", text, &args.zone)).transpose()?;
    live::play(responses(args, problems)?, from, &args.live, server, token).await
}

fn responses(args: &ReplayArgs, problems: &mut impl Write) -> anyhow::Result<Vec<Response>> {
    let bytes = std::fs::read(&args.csv)
        .with_context(|| format!("cannot read {}; give an existing file with --csv", args.csv.display()))?;
    let (responses, bad) = response::read_all(&bytes, &args.zone)?;
    bad.iter().try_for_each(|(line, problem)| writeln!(problems, "row {line}: {problem}"))?;
    Ok(responses)
}

fn asked(option: &str, text: &str, zone: &Zone) -> anyhow::Result<Timestamp> {
    moment(text, Some(zone)).map_err(|problem| anyhow::anyhow!("{option} {text} {problem}"))
}

/// Runs through time once and looks at the boards at each moment.
async fn answer_all(mut feed: Feed, moments: &[Timestamp]) -> anyhow::Result<BTreeMap<Timestamp, Answer>> {
    let mut answers = BTreeMap::new();
    let Some(start) = moments.first().copied().into_iter().chain(feed.starts_at()).min() else {
        return Ok(answers);
    };
    let mut stage = Stage::open(start).await?;
    for at in moments {
        while let Some(round) = feed.next_round(*at) {
            stage.play(&feed, &round).await?;
        }
        answers.insert(*at, stage.look(&feed, *at).await?);
    }
    Ok(answers)
}
