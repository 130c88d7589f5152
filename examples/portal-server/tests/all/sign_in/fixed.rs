//! Whatever cookie somebody plants in a browser before its owner signs in: it never opens what is opened
//! then, and no cookie opens anything that the server did not make.

use crate::sign_in::ensure;
use crate::sign_in::holder::{Holder, PASSWORD, STEP};
use crate::sign_in::served::in_memory;
use crate::staff::set_cookies;
use crate::wire::{Answer, Request, ask};
use crate::world::{Dice, NOW, Server, size};
use bayboard::access::Role;
use std::collections::BTreeMap;
use std::sync::Mutex;

const NAME: &str = "bayboard-staff";

/// What stands between browsers and the server.
enum Front {
    Nothing,
    /// Somebody who lets a browser keep the cookie it came with, and remembers whose it has become.
    Adopting(Mutex<BTreeMap<String, String>>),
}

struct House {
    server: Server,
    front: Front,
    victim: Holder,
    attacker: Holder,
    /// A session of the attacker's own, one of the victim's that has ended, and one of another company.
    own: String,
    ended: String,
    foreign: String,
}

async fn holder(server: &Server, username: &str) -> Holder {
    let app = &server.app;
    Holder::ready(&app.portal, &app.staff, &server.desk, (username, Role::Biller), NOW).await
}

impl House {
    async fn behind(front: Front) -> Self {
        let (server, elsewhere) = (in_memory(None).await, in_memory(None).await);
        let (victim, attacker) = (holder(&server, "v.ictim").await, holder(&server, "m.allory").await);
        let there = Self::of(elsewhere, victim, attacker).await;
        let foreign = there.sign_in(&holder(&there.server, "o.ther").await, None).await.unwrap();
        let (victim, attacker) = (there.victim, there.attacker);
        let mut house = Self { front, foreign, ..Self::of(server, victim, attacker).await };
        let front = std::mem::replace(&mut house.front, Front::Nothing);
        house.own = house.sign_in(&house.attacker, None).await.unwrap();
        house.ended = house.sign_in(&house.victim, None).await.unwrap();
        let out = house.ask(Request::new("POST", "/staff/sign-out"), Some(&house.ended)).await;
        assert_eq!(out.status(), 303);
        house.front = front;
        house
    }

    async fn of(server: Server, victim: Holder, attacker: Holder) -> Self {
        let none = String::new;
        let front = Front::Nothing;
        Self { server, front, victim, attacker, own: none(), ended: none(), foreign: none() }
    }

    /// Asks with this cookie.
    async fn ask(&self, request: Request, cookie: Option<&str>) -> Answer {
        let held = match (&self.front, cookie) {
            (Front::Adopting(known), Some(cookie)) => known.lock().unwrap().get(cookie).cloned(),
            _ => None,
        };
        match held.as_deref().or(cookie) {
            Some(cookie) => {
                ask(self.server.address, &request.with("cookie", format!("{NAME}={cookie}"))).await
            }
            None => ask(self.server.address, &request).await,
        }
    }

    /// The cookie that a browser holds after its owner has signed in, who came with this one.
    async fn sign_in(&self, who: &Holder, planted: Option<&str>) -> Result<String, String> {
        let code = who.code(self.server.clock.now());
        let form = [("username", who.username.as_str()), ("password", PASSWORD), ("code", &code)];
        let answer = self.ask(Request::form("/staff/sign-in", &form), planted).await;
        let set = set_cookies(&answer).into_iter().find(|(name, _)| name == NAME);
        let (_, made) = set.ok_or_else(|| format!("status {}", answer.status()))?;
        match (&self.front, planted) {
            (Front::Adopting(known), Some(planted)) => {
                known.lock().unwrap().insert(planted.to_owned(), made);
                Ok(planted.to_owned())
            }
            _ => Ok(made),
        }
    }

    fn planted(&self, dice: &mut Dice) -> String {
        let bent = |cookie: &str, dice: &mut Dice| {
            let mut letters: Vec<u8> = cookie.bytes().collect();
            let at = dice.roll(letters.len());
            letters[at] = if letters[at] == b'A' { b'B' } else { b'A' };
            String::from_utf8(letters).unwrap()
        };
        let drawn = |length: usize, dice: &mut Dice| -> String {
            const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
            (0..length).map(|_| char::from(LETTERS[dice.roll(LETTERS.len())])).collect()
        };
        match dice.roll(8) {
            0 => self.own.clone(),
            1 => self.ended.clone(),
            2 => self.foreign.clone(),
            3 => bent(&self.own, dice),
            4 => bent(&self.ended, dice),
            5 => drawn(118, dice),
            6 => self.own[..dice.roll(118)].to_owned(),
            _ => {
                let length = 1 + dice.roll(200);
                drawn(length, dice)
            }
        }
    }

    /// Whose account a cookie opens.
    async fn opens(&self, cookie: &str) -> Option<&str> {
        let page = self.ask(Request::get("/staff/account"), Some(cookie)).await;
        let text = page.text();
        let known = [&self.victim, &self.attacker].into_iter().find(|who| text.contains(&who.username));
        (page.status() == 200).then(|| known.map_or("somebody", |who| who.username.as_str()))
    }

    async fn never_accepts(&self, trials: usize) -> Result<(), String> {
        for trial in 0..trials {
            self.server.clock.turn_to(self.server.clock.now().plus(STEP));
            let planted = self.planted(&mut Dice::new(trial as u64));
            let expected = (planted == self.own).then_some(self.attacker.username.as_str());
            let before = self.opens(&planted).await;
            ensure(before == expected, || format!("trial {trial}: opens {before:?} beforehand"))?;
            let made = self.sign_in(&self.victim, Some(&planted)).await?;
            ensure(made != planted && made.len() == 118, || format!("trial {trial}: the browser keeps it"))?;
            ensure(self.opens(&made).await == Some(&self.victim.username), || format!("trial {trial}: no"))?;
            let after = self.opens(&planted).await;
            ensure(after == expected, || format!("trial {trial}: opens {after:?} afterwards"))?;
            self.ask(Request::new("POST", "/staff/sign-out"), Some(&made)).await;
        }
        Ok(())
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cookie_planted_before_signing_in_is_never_accepted() {
    // Each house stands for less than the quarter of an hour after which the attacker's own session locks.
    for _ in 0..size(2, 80) {
        assert_eq!(House::behind(Front::Nothing).await.never_accepts(25).await, Ok(()));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_front_that_keeps_the_cookie_a_browser_came_with_is_found() {
    let adopting = Front::Adopting(Mutex::default());
    assert!(House::behind(adopting).await.never_accepts(10).await.is_err());
}
