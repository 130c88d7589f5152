//! A way to a server on which mishaps befall named statements: refused, cut off, answered late, or the last
//! one heard.

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::unix::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{UnixListener, UnixStream};
use tokio::time::Instant;

/// What befalls a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mishap {
    /// The server refuses it with this code.
    Refused(&'static str),
    /// The connection is cut before the server hears it.
    Unheard,
    /// The connection is cut before the answer to it arrives.
    Unanswered,
    /// The answer arrives later.
    Late(Duration),
    /// It is done, and nothing more is heard from the client, as if its process were stopped.
    Last,
    /// The server undoes the transaction and says that all is well, which no server does.
    Pretended,
}

/// Who is meant: statements of connections with this name for which the question has the answer yes.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    pub connections: &'static str,
    pub is_it: fn(&str) -> bool,
}

#[derive(Debug, Default)]
struct Plan {
    armed: Option<(Target, Mishap)>,
    left: usize,
    befallen: usize,
}

#[derive(Debug)]
pub struct Meddler {
    folder: TempDir,
    /// The address of the same database without it.
    url: String,
    plan: Arc<Mutex<Plan>>,
}

impl Meddler {
    /// Stands before the database with this address, which names the folder of its server's socket.
    pub fn before(url: &str) -> Self {
        let folder = tempfile::Builder::new().prefix("bb-meddler").tempdir_in("/tmp").unwrap();
        let listener = UnixListener::bind(folder.path().join(SOCKET)).unwrap();
        let plan = Arc::<Mutex<Plan>>::default();
        tokio::spawn(serve(listener, Path::new(host(url)).join(SOCKET), plan.clone()));
        Self { folder, url: url.to_owned(), plan }
    }

    /// The address behind it. Words are in clear.
    pub fn url(&self) -> String {
        let folder = self.folder.path().to_str().unwrap();
        format!("{}&sslmode=disable", self.url.replace(host(&self.url), folder))
    }

    /// From now on, this often.
    pub fn arm(&self, target: Target, mishap: Mishap, times: usize) {
        *self.plan.lock().unwrap() = Plan { armed: Some((target, mishap)), left: times, befallen: 0 };
    }

    /// Lets everything pass, and returns how many statements the last mishap befell.
    pub fn mend(&self) -> usize {
        std::mem::take(&mut *self.plan.lock().unwrap()).befallen
    }
}

const SOCKET: &str = ".s.PGSQL.5432";

fn host(url: &str) -> &str {
    let (_, host) = url.split_once("?host=").expect("the server is on this machine");
    host.split('&').next().unwrap_or_default()
}

impl Plan {
    fn mishap(&mut self, connection: &str, statement: &str) -> Option<Mishap> {
        let (target, mishap) = self.armed?;
        if self.left == 0 || target.connections != connection || !(target.is_it)(statement) {
            return None;
        }
        self.left -= 1;
        self.befallen += 1;
        Some(mishap)
    }
}

async fn serve(listener: UnixListener, socket: PathBuf, plan: Arc<Mutex<Plan>>) {
    while let Ok((client, _)) = listener.accept().await {
        // A server that is being killed takes nobody.
        let Ok(server) = UnixStream::connect(&socket).await else { continue };
        tokio::spawn(pass_on(client, server, plan.clone()));
    }
}

/// How the next answer goes back.
#[derive(Clone, Copy, Debug)]
enum Answer {
    Now,
    At(Instant),
    Never,
}

/// Ends, and with it both connections, when either side has nothing more to say.
async fn pass_on(client: UnixStream, server: UnixStream, plan: Arc<Mutex<Plan>>) {
    let ((from_client, to_client), (from_server, to_server)) = (client.into_split(), server.into_split());
    let answer = Arc::new(Mutex::new(Answer::Now));
    let words = Words {
        from_client,
        to_server,
        plan,
        answer: answer.clone(),
        connection: String::new(),
        prepared: HashMap::new(),
    };
    tokio::select! {
        _ = words.pass_on() => {}
        _ = answers(from_server, to_client, answer) => {}
    }
}

async fn answers(
    mut from_server: OwnedReadHalf,
    mut to_client: OwnedWriteHalf,
    answer: Arc<Mutex<Answer>>,
) -> io::Result<()> {
    let mut bytes = vec![0; 65_536];
    loop {
        let count = from_server.read(&mut bytes).await?;
        let how = *answer.lock().unwrap();
        match how {
            Answer::Never => return Ok(()),
            Answer::At(moment) => tokio::time::sleep_until(moment).await,
            Answer::Now => {}
        }
        if count == 0 {
            return Ok(());
        }
        to_client.write_all(&bytes[..count]).await?;
    }
}

/// What a client says, statement by statement.
struct Words {
    from_client: OwnedReadHalf,
    to_server: OwnedWriteHalf,
    plan: Arc<Mutex<Plan>>,
    answer: Arc<Mutex<Answer>>,
    connection: String,
    prepared: HashMap<Vec<u8>, String>,
}

impl Words {
    async fn pass_on(mut self) -> io::Result<()> {
        self.start().await?;
        loop {
            let (bytes, statement) = self.statement().await?;
            let mishap =
                statement.as_ref().and_then(|it| self.plan.lock().unwrap().mishap(&self.connection, it));
            match mishap {
                None => self.to_server.write_all(&bytes).await?,
                Some(mishap) => self.befall(mishap, &statement.unwrap_or_default(), &bytes).await?,
            }
        }
    }

    async fn befall(&mut self, mishap: Mishap, statement: &str, bytes: &[u8]) -> io::Result<()> {
        match mishap {
            Mishap::Refused(code) => self.to_server.write_all(&refusal(statement, code)).await,
            Mishap::Pretended => self.to_server.write_all(&query("ROLLBACK")).await,
            Mishap::Unheard => Err(io::ErrorKind::ConnectionReset.into()),
            Mishap::Unanswered => {
                *self.answer.lock().unwrap() = Answer::Never;
                self.to_server.write_all(bytes).await
            }
            Mishap::Late(by) => {
                *self.answer.lock().unwrap() = Answer::At(Instant::now() + by);
                self.to_server.write_all(bytes).await
            }
            Mishap::Last => {
                self.to_server.write_all(bytes).await?;
                std::future::pending().await
            }
        }
    }

    /// The first message, which names the connection.
    async fn start(&mut self) -> io::Result<()> {
        let length = self.from_client.read_u32().await?;
        let mut body = vec![0; length as usize - 4];
        self.from_client.read_exact(&mut body).await?;
        let mut words = body[4..].split(|byte| *byte == 0);
        while let (Some(name), Some(value)) = (words.next(), words.next()) {
            if name == b"application_name" {
                self.connection = String::from_utf8_lossy(value).into_owned();
            }
        }
        self.to_server.write_all(&[&length.to_be_bytes()[..], &body].concat()).await
    }

    /// All messages up to the next that wants an answer, and the statement that they ask to be done.
    async fn statement(&mut self) -> io::Result<(Vec<u8>, Option<String>)> {
        let (mut bytes, mut statement) = (Vec::new(), None);
        loop {
            let kind = self.from_client.read_u8().await?;
            let length = self.from_client.read_u32().await?;
            let mut body = vec![0; length as usize - 4];
            self.from_client.read_exact(&mut body).await?;
            bytes.extend([&[kind][..], &length.to_be_bytes(), &body].concat());
            let mut texts = body.split(|byte| *byte == 0);
            match kind {
                b'P' => {
                    let (name, text) = (texts.next().unwrap_or_default(), texts.next().unwrap_or_default());
                    self.prepared.insert(name.to_vec(), String::from_utf8_lossy(text).into_owned());
                }
                b'B' => statement = texts.nth(1).and_then(|name| self.prepared.get(name).cloned()),
                b'Q' => statement = texts.next().map(|text| String::from_utf8_lossy(text).into_owned()),
                _ => {}
            }
            // A simple query, a sync, a password and a farewell are complete.
            if matches!(kind, b'Q' | b'S' | b'p' | b'X') {
                return Ok((bytes, statement));
            }
        }
    }
}

fn query(text: &str) -> Vec<u8> {
    let length = u32::try_from(text.len() + 5).unwrap();
    [b"Q", &length.to_be_bytes()[..], text.as_bytes(), &[0]].concat()
}

/// A statement that fails like that. A commit that fails ends its transaction, all others leave it aborted.
fn refusal(statement: &str, code: &str) -> Vec<u8> {
    let first = if statement == "COMMIT" { "ROLLBACK; " } else { "" };
    query(&format!("{first}DO $$ BEGIN RAISE EXCEPTION 'Quillfeather' USING ERRCODE = '{code}'; END $$"))
}
