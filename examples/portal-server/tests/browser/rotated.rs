//! A wall that never reconnects still moves to the new key: its stream asks it to show its link.

use crate::support::PATIENCE;
use crate::support::browser::Browser;
use bayboard::portal::{Portal, Viewer};
use bayboard::{Key, KeyId, MemoryStore, StaticKeyring, Vault};
use bayboard_policy::Rules;
use portal_server::app::{App, AppSettings};
use portal_server::clock::Clock;
use portal_server::followed_keys::FollowedKeys;
use portal_server::keys::OsEntropy;
use portal_server::{demo, server};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::net::TcpListener;

/// A beat comes every fifteen seconds.
const ASKED: Duration = Duration::from_secs(75);

async fn bind() -> TcpListener {
    TcpListener::bind("127.0.0.1:0").await.expect("a port is free")
}

/// The demonstration's company behind a key file; its address and the secret of its wall.
async fn serve(file: &Path) -> (Arc<App>, String) {
    let keys = FollowedKeys::open(file).expect("the file holds keys");
    let vault = Vault::new(Arc::clone(&keys) as _, Arc::new(OsEntropy));
    let rules = Arc::new(Rules::shipped().await.expect("the shipped rules load"));
    let portal = Portal::open(Arc::new(MemoryStore::new()), rules, vault).await.expect("the store opens");
    let world = demo::build(&portal, Clock::System.now()).await.expect("the demonstration is made");
    tokio::spawn(keys.follow(Arc::clone(portal.store()), Duration::from_millis(50)));
    let app = App::new(portal, &world.tenant, Clock::System, AppSettings::default());
    let (listener, operators) = (bind().await, bind().await);
    let wall = format!("http://{}/d/{}", listener.local_addr().expect("it is bound"), world.display);
    tokio::spawn(server::run(Arc::clone(&app), listener, operators));
    (app, wall)
}

async fn displays_under(app: &App, key: KeyId) -> usize {
    let operator = Viewer::operator(app.tenant, "the desk".parse().expect("a line"));
    let uses = app.portal.key_uses(&operator, app.now()).await.expect("the store answers");
    uses.get(&key).map_or(0, |need| need.displays.len())
}

/// Writes a key file as it has to be: its owner's alone.
fn write_keys(file: &Path, text: &str) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::write(file, text).expect("the file can be written");
    std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o600)).expect("it is ours");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wall_that_stays_connected_moves_to_the_new_key() {
    let folder = tempfile::tempdir().expect("a place for the keys");
    let file = folder.path().join("bayboard.keys");
    let ring = StaticKeyring::single(Key::from_bytes([1; 32])).with(KeyId(2), Key::from_bytes([2; 32]));
    write_keys(&file, &ring.to_text());
    let (app, wall) = serve(&file).await;
    let browser = Browser::open().await;
    browser.go(&wall).await;
    browser.until("document.documentElement.dataset.feed === 'live'", PATIENCE).await;
    let before = displays_under(&app, KeyId(1)).await;

    let ring = ring.with_active(KeyId(2)).expect("the key is in the ring");
    write_keys(&file, &ring.to_text());
    let start = Instant::now();
    while displays_under(&app, KeyId(2)).await == 0 {
        assert!(start.elapsed() < ASKED, "the wall showed nothing; {before} displays under the old key");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    eprintln!("moved {:?} after the keys were changed", start.elapsed());
    assert_eq!(displays_under(&app, KeyId(1)).await, before - 1);
    app.shut_down();
}
