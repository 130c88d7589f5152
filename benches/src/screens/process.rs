//! A server as operators run it: a process of its own, started, killed and started again at the same address.

use super::http::Link;
use super::proc;
use crate::Failure;
use std::fs::{File, OpenOptions};
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const START: Duration = Duration::from_secs(60);

/// How a portal server is reached and what it serves.
#[derive(Clone, Debug)]
pub(super) struct Deployment {
    pub(super) program: PathBuf,
    pub(super) folder: PathBuf,
    pub(super) database: String,
}

impl Deployment {
    /// Runs one of its commands as an operator would, and returns what it prints.
    pub(super) fn operate(&self, words: &[&str]) -> Result<String, Failure> {
        let done = self.command().args(words).output()?;
        if !done.status.success() {
            return Err(format!(
                "portal-server {}: {}",
                words.join(" "),
                String::from_utf8_lossy(&done.stderr)
            )
            .into());
        }
        Ok(String::from_utf8(done.stdout)?)
    }

    /// What it needs to seal, as its key file says.
    pub(super) fn keys(&self) -> Result<String, Failure> {
        Ok(std::fs::read_to_string(self.key_file())?)
    }

    pub(super) fn key_file(&self) -> PathBuf {
        self.folder.join("keys")
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.env("BAYBOARD_DATABASE_URL", &self.database).env("BAYBOARD_KEY_FILE", self.key_file());
        command
    }

    fn log(&self) -> Result<File, Failure> {
        Ok(OpenOptions::new().create(true).append(true).open(self.folder.join("log"))?)
    }
}

/// A running portal server; it ends with this value.
#[derive(Debug)]
pub(super) struct Server {
    deployment: Deployment,
    child: Child,
    pub(super) address: SocketAddr,
    admin: SocketAddr,
}

impl Server {
    /// Starts one, and returns when it shows a page.
    pub(super) async fn start(deployment: &Deployment) -> Result<Self, Failure> {
        let (address, admin) = (free_address()?, free_address()?);
        let server = Self {
            deployment: deployment.clone(),
            child: launch(deployment, address, admin)?,
            address,
            admin,
        };
        server.first_page().await?;
        Ok(server)
    }

    /// Ends it without warning.
    pub(super) fn kill(&mut self) -> Result<(), Failure> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Starts a killed server at its old address, without waiting for it.
    pub(super) fn launch_again(&mut self) -> Result<(), Failure> {
        self.child = launch(&self.deployment, self.address, self.admin)?;
        Ok(())
    }

    /// Waits until the door is shown, and says how long that took.
    pub(super) async fn first_page(&self) -> Result<Duration, Failure> {
        let start = Instant::now();
        loop {
            match Link::to(self.address).get("/").await {
                Ok(answer) if answer.status == 200 => return Ok(start.elapsed()),
                _ if start.elapsed() > START => return Err(self.complaint()),
                _ => tokio::time::sleep(Duration::from_millis(5)).await,
            }
        }
    }

    fn complaint(&self) -> Failure {
        let log = std::fs::read_to_string(self.deployment.folder.join("log")).unwrap_or_default();
        format!("the server does not serve: {}", log.lines().last().unwrap_or("it says nothing")).into()
    }

    /// One of its counters.
    pub(super) async fn metric(&self, name: &str) -> Result<u64, Failure> {
        let text = Link::to(self.admin).get("/metrics").await?.body;
        let value = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        Ok(value.ok_or_else(|| format!("the server does not count {name}"))?.parse()?)
    }

    pub(super) fn memory(&self) -> Result<u64, Failure> {
        proc::memory(self.child.id())
    }

    pub(super) fn most_memory(&self) -> Result<u64, Failure> {
        proc::most_memory(self.child.id())
    }

    pub(super) fn processor(&self) -> Result<Duration, Failure> {
        proc::processor(self.child.id())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.kill();
    }
}

fn launch(deployment: &Deployment, address: SocketAddr, admin: SocketAddr) -> Result<Child, Failure> {
    let mut command = deployment.command();
    command.args([
        "serve",
        "--streams",
        "16000",
        "--streams-per-client",
        "16000",
        "--connections-per-client",
        "16000",
    ]);
    command.arg(format!("--listen={address}")).arg(format!("--admin-listen={admin}"));
    Ok(command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(deployment.log()?).spawn()?)
}

/// An address nobody listens at now; a server that is killed has to come back to it, so the kernel cannot
/// choose each time.
fn free_address() -> Result<SocketAddr, Failure> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?)
}

/// The portal server that was built beside this program.
pub(super) fn beside(program: &Path) -> Result<PathBuf, Failure> {
    let server = program.with_file_name("portal-server");
    if server.exists() {
        Ok(server)
    } else {
        Err(format!("{} is not built; build the whole workspace", server.display()).into())
    }
}
