//! People at the staff's door, so many a second whatever it answers: most are right, some mistype, and one
//! guesses.

use super::http::{Answer, Link, header};
use crate::Failure;
use crate::office::now;
use crate::person::{PASSWORD, Person};
use std::io::Error;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::{Duration, Instant};
use tokio::task::JoinSet;
use tokio::time::interval;

/// Where the one who guesses sits.
const GUESSER: Ipv4Addr = Ipv4Addr::new(127, 200, 0, 1);
const DOOR: &str = "/staff/sign-in";

/// Who asks to come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    /// With all that is right.
    Right,
    /// With a wrong password, from where they always come.
    Mistyping,
    /// With a wrong password, from one place, again and again.
    Guessing,
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    pub(super) came_in: usize,
    /// Told that something is wrong.
    pub(super) wrong: usize,
    /// Told to come back, and when.
    pub(super) told_when: usize,
    /// Right, and sent away by a door that was full.
    pub(super) right_and_busy: usize,
    /// Milliseconds of those who were right and came in, and of those who were told that they are wrong.
    pub(super) right: Vec<Duration>,
    pub(super) refused: Vec<Duration>,
}

impl Tally {
    /// Takes an answer in.
    ///
    /// # Errors
    /// When somebody right is told to be wrong, somebody wrong comes in, or one is sent away without a word
    /// when to come back.
    fn take(&mut self, who: Who, answer: &Answer, took: Duration) -> Result<(), Failure> {
        match (answer.status, who) {
            (303, Who::Right) => {
                self.came_in += 1;
                self.right.push(took);
            }
            (422, Who::Mistyping | Who::Guessing) => {
                self.wrong += 1;
                self.refused.push(took);
            }
            (429 | 503, _) if says_when(answer) => {
                self.told_when += 1;
                self.right_and_busy += usize::from(who == Who::Right);
            }
            (status @ (429 | 503), _) => {
                return Err(format!("{status} without a word when to come back").into());
            }
            (status, who) => return Err(format!("{who:?} is answered {status}").into()),
        }
        Ok(())
    }

    pub(super) const fn all(&self) -> usize {
        self.came_in + self.wrong + self.told_when
    }
}

/// In whole seconds, at least one.
fn says_when(answer: &Answer) -> bool {
    header(&answer.head, "retry-after").is_some_and(|wait| wait.parse().is_ok_and(|wait: u64| wait > 0))
}

/// Lets people come for so long, so many a second; none waits for another.
pub(super) async fn flood(
    server: SocketAddr,
    people: &mut [Person],
    a_second: u32,
    span: Duration,
) -> Result<Tally, Failure> {
    let (mut coming, mut tally, mut turn) = (JoinSet::new(), Tally::default(), 0);
    let (mut pace, start) = (interval(Duration::from_secs(1) / a_second), Instant::now());
    while start.elapsed() < span {
        tokio::select! {
            _ = pace.tick() => {
                let (who, from, form) = next(people, turn)?;
                turn += 1;
                coming.spawn(async move { (who, knock(server, from, &form).await) });
            }
            Some(answered) = coming.join_next() => note(&mut tally, answered?)?,
        }
    }
    while let Some(answered) = coming.join_next().await {
        note(&mut tally, answered?)?;
    }
    Ok(tally)
}

/// So many strangers at the same moment, each from somewhere else.
pub(super) async fn burst(server: SocketAddr, strangers: usize) -> Result<Tally, Failure> {
    let (mut coming, mut tally) = (JoinSet::new(), Tally::default());
    for number in 0..strangers {
        let from = Ipv4Addr::new(127, 201, u8::try_from(number % 250)?, u8::try_from(1 + number / 250)?);
        let form = form(&format!("stranger{number}"), "a wrong password", "000000");
        coming.spawn(async move { (Who::Mistyping, knock(server, from, &form).await) });
    }
    while let Some(answered) = coming.join_next().await {
        note(&mut tally, answered?)?;
    }
    Ok(tally)
}

type Knocked = Result<(Answer, Duration), Error>;

fn note(tally: &mut Tally, (who, knocked): (Who, Knocked)) -> Result<(), Failure> {
    let (answer, took) = knocked?;
    tally.take(who, &answer, took)
}

/// Of ten who come, one mistypes and one guesses.
fn next(people: &mut [Person], turn: usize) -> Result<(Who, Ipv4Addr, String), Failure> {
    let who = match turn % 10 {
        4 => Who::Mistyping,
        9 => Who::Guessing,
        _ => Who::Right,
    };
    let (right, count) = (turn - turn / 5, people.len());
    let person = &mut people[right % count];
    let home = person.client.address.as_ref().ok_or("everybody comes from somewhere")?.as_str().parse()?;
    let username = person.username.to_string();
    Ok(match who {
        Who::Right => {
            let code = person.code(now()).ok_or("there are too few people for so many sign-ins")?;
            (who, home, form(&username, PASSWORD, &code))
        }
        Who::Mistyping => (who, home, form(&username, "Quiet harbor lights 8", "000000")),
        Who::Guessing => (who, GUESSER, form(&username, "Letmein2026!", "000000")),
    })
}

fn form(username: &str, password: &str, code: &str) -> String {
    format!("username={username}&password={}&code={code}", password.replace(' ', "+").replace('!', "%21"))
}

/// From before the connection is opened until the answer is there.
async fn knock(server: SocketAddr, from: Ipv4Addr, form: &str) -> Knocked {
    let start = Instant::now();
    let answer = Link::from(from, server).post(DOOR, "", form).await?;
    Ok((answer, start.elapsed()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn answer(status: u16, head: &str) -> Answer {
        Answer { status, head: format!("HTTP/1.1 {status} So\r\n{head}\r\n"), body: String::new() }
    }

    #[test]
    fn who_is_sent_away_without_a_word_is_noticed() {
        let (mut tally, took) = (Tally::default(), Duration::from_millis(20));
        for status in [429, 503] {
            assert!(tally.take(Who::Right, &answer(status, "retry-after: 2\r\n"), took).is_ok());
            for rude in ["", "retry-after: \r\n", "retry-after: 0\r\n", "retry-after: soon\r\n"] {
                assert!(tally.take(Who::Guessing, &answer(status, rude), took).is_err(), "{rude}");
            }
        }
        assert_eq!((tally.told_when, tally.right_and_busy, tally.all()), (2, 2, 2));
    }

    #[test]
    fn a_door_that_lets_the_wrong_ones_in_is_noticed() {
        let (mut tally, took) = (Tally::default(), Duration::from_millis(20));
        assert!(tally.take(Who::Right, &answer(303, ""), took).is_ok());
        assert!(tally.take(Who::Mistyping, &answer(422, ""), took).is_ok());
        for (who, status) in
            [(Who::Right, 422), (Who::Mistyping, 303), (Who::Guessing, 303), (Who::Right, 500)]
        {
            assert!(tally.take(who, &answer(status, ""), took).is_err(), "{who:?} {status}");
        }
        assert_eq!((tally.came_in, tally.wrong, tally.right.len(), tally.refused.len()), (1, 1, 1, 1));
    }
}
