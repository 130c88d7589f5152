//! What a process asked of its files and what it said, as the recorder wrote it down.

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Event {
    Create(String),
    Write(String, usize, Vec<u8>),
    Truncate(String, usize),
    Sync(String),
    SyncFolder,
    Unlink(String),
    Said(String),
}

/// Reads a trace. Whatever cannot be read is a fault of the recorder.
pub(crate) fn read(mut trace: &[u8]) -> Vec<Event> {
    let mut events = Vec::new();
    while !trace.is_empty() {
        let end = trace.iter().position(|byte| *byte == b'\n').unwrap();
        let head = std::str::from_utf8(&trace[..end]).unwrap();
        let words: Vec<&str> = head.split(' ').collect();
        let [kind, name, offset, length] = words[..] else { panic!("no event: {head}") };
        let (name, offset) = (name.to_owned(), offset.parse().unwrap());
        let body = if matches!(kind, "write" | "said") { length.parse().unwrap() } else { 0 };
        let (bytes, rest) = trace[end + 1..].split_at(body);
        trace = rest;
        events.push(match kind {
            "create" => Event::Create(name),
            "write" => Event::Write(name, offset, bytes.to_owned()),
            "truncate" => Event::Truncate(name, offset),
            "sync" if name == "." => Event::SyncFolder,
            "sync" => Event::Sync(name),
            "unlink" => Event::Unlink(name),
            "said" => Event::Said(String::from_utf8(bytes.to_owned()).unwrap()),
            other => panic!("no kind of event: {other}"),
        });
    }
    events
}
