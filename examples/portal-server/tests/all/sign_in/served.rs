//! A company served, whose door hashes cheaply and whose store may have a defect.

use crate::planted::{Defect, Planted};
use crate::sign_in::holder::hashing;
use crate::world::{Company, NOW, Plan, Server};
use bayboard::portal::StaffDoor;
use bayboard::{MemoryStore, Store};
use portal_server::app::{App, AppSettings};
use portal_server::clock::Clock;
use portal_server::process::server;
use std::sync::Arc;
use tokio::net::TcpListener;

/// On a store in memory.
pub async fn in_memory(defect: Option<Defect>) -> Server {
    on(Arc::new(MemoryStore::new()), defect, AppSettings::default()).await
}

pub async fn on(store: Arc<dyn Store>, defect: Option<Defect>, settings: AppSettings) -> Server {
    serve(Company::found_on(Planted::on(store, defect), Plan::default()).await, settings).await
}

/// Serves it on a free loopback port.
pub async fn serve(company: Company, settings: AppSettings) -> Server {
    let tenant = company.portal.boards(company.tenant, NOW).await.unwrap().tenant();
    let clock = Clock::set_to(NOW);
    let mut app = App::new(company.portal, &tenant, clock.clone(), settings);
    let inside = Arc::get_mut(&mut app).expect("nobody has it yet");
    inside.staff = StaffDoor::new(Arc::clone(&inside.portal), hashing());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let operators = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (address, admin) = (listener.local_addr().unwrap(), operators.local_addr().unwrap());
    let running = tokio::spawn(server::run(Arc::clone(&app), listener, operators));
    Server { app, clock, address, admin, desk: company.desk, running }
}
