//! A wall that never reconnects still moves to the company's new key: its stream asks it to show its link.

use crate::support::PATIENCE;
use crate::support::browser::Browser;
use bayboard::portal::{Portal, Viewer};
use bayboard::{Generation, MemoryStore, Vault};
use bayboard_policy::Rules;
use portal_server::app::{App, AppSettings};
use portal_server::clock::Clock;
use portal_server::demo;
use portal_server::keys::OsEntropy;
use portal_server::process::server;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::net::TcpListener;

/// A beat comes every fifteen seconds.
const ASKED: Duration = Duration::from_secs(75);

async fn bind() -> TcpListener {
    TcpListener::bind("127.0.0.1:0").await.expect("a port is free")
}

/// The demonstration's company; its address and the secret of its wall.
async fn serve() -> (Arc<App>, String) {
    let vault = Vault::in_memory(OsEntropy);
    let rules = Arc::new(Rules::shipped().await.expect("the shipped rules load"));
    let portal = Portal::open(Arc::new(MemoryStore::new()), rules, vault).await.expect("the store opens");
    let world = demo::build(&portal, Clock::System.now()).await.expect("the demonstration is made");
    let app = App::new(portal, &world.tenant, Clock::System, AppSettings::default());
    let (listener, operators) = (bind().await, bind().await);
    let wall = format!("http://{}/d/{}", listener.local_addr().expect("it is bound"), world.display);
    tokio::spawn(server::run(Arc::clone(&app), listener, operators));
    (app, wall)
}

fn operator(app: &App) -> Viewer {
    Viewer::operator(app.tenant, "the desk".parse().expect("a line"))
}

async fn displays_under(app: &App, generation: u32) -> usize {
    let keys = app.portal.seat(&operator(app), app.now()).keys().uses().await.expect("the store answers");
    keys.uses.get(&Generation(generation)).map_or(0, |need| need.displays.len())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wall_that_stays_connected_moves_to_the_new_key() {
    let (app, wall) = serve().await;
    let browser = Browser::open().await;
    browser.go(&wall).await;
    browser.until("document.documentElement.dataset.feed === 'live'", PATIENCE).await;
    let before = displays_under(&app, 1).await;

    app.portal.seat(&operator(&app), app.now()).keys().add().await.expect("the store answers");
    app.portal.seat(&operator(&app), app.now()).keys().activate().await.expect("the store answers");
    let start = Instant::now();
    while displays_under(&app, 2).await == 0 {
        assert!(start.elapsed() < ASKED, "the wall showed nothing; {before} displays under the old key");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    eprintln!("moved {:?} after the keys were changed", start.elapsed());
    assert_eq!(displays_under(&app, 1).await, before - 1);
    app.shut_down();
}
