//! A disk that keeps for certain only what was synced.

use crate::fate::Fate;
use crate::trace::Event;
use bayboard::conformance::random::Dice;
use std::collections::BTreeMap;

/// Files by name, as somebody finds them.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// The files of one folder: what is sure of them, and what is not yet.
#[derive(Debug, Default)]
pub(crate) struct Disk {
    files: BTreeMap<String, File>,
    /// Removed, but the folder was not synced since.
    removed: BTreeMap<String, File>,
}

#[derive(Debug, Default)]
struct File {
    sure: Vec<u8>,
    unsure: Vec<Change>,
    /// Whether the folder was synced since the file was made.
    has_sure_name: bool,
}

#[derive(Debug)]
enum Change {
    Write(usize, Vec<u8>),
    Length(usize),
}

impl Disk {
    /// Takes in the next event.
    pub(crate) fn take(&mut self, event: &Event) {
        match event {
            Event::Create(name) => {
                self.removed.remove(name);
                self.files.insert(name.clone(), File::default());
            }
            Event::Write(name, at, bytes) => self.file(name).unsure.push(Change::Write(*at, bytes.clone())),
            Event::Truncate(name, length) => self.file(name).unsure.push(Change::Length(*length)),
            Event::Sync(name) => self.file(name).settle(),
            Event::SyncFolder => {
                self.removed.clear();
                self.files.values_mut().for_each(|file| file.has_sure_name = true);
            }
            Event::Unlink(name) => {
                let file = self.files.remove(name).unwrap();
                self.removed.insert(name.clone(), file);
            }
            Event::Said(_) => {}
        }
    }

    fn file(&mut self, name: &str) -> &mut File {
        self.files.get_mut(name).unwrap_or_else(|| panic!("{name} was never opened"))
    }

    /// How many changes would be unsure if power failed now.
    pub(crate) fn unsure(&self) -> usize {
        self.files.values().map(|file| file.unsure.len()).sum()
    }

    /// The same of one file.
    pub(crate) fn unsure_in(&self, name: &str) -> usize {
        self.files.get(name).map_or(0, |file| file.unsure.len())
    }

    /// The files as a process finds them.
    pub(crate) fn as_written(&self) -> Files {
        let whole = |file: &File| file.after(Fate::Everything, &Dice::new(0));
        self.files.iter().map(|(name, file)| (name.clone(), whole(file))).collect()
    }

    /// The files as they may be found after a cut.
    pub(crate) fn after_cut(&self, dice: &Dice) -> Files {
        let fate = Fate::draw(dice, self.unsure());
        let back = self.removed.iter().filter(|_| dice.coin());
        let named = self.files.iter().filter(|(_, file)| file.has_sure_name || dice.coin());
        back.chain(named).map(|(name, file)| (name.clone(), file.after(fate, dice))).collect()
    }
}

impl File {
    fn settle(&mut self) {
        self.sure = self.after(Fate::Everything, &Dice::new(0));
        self.unsure.clear();
    }

    /// What is in the file if its unsure changes meet this fate.
    fn after(&self, fate: Fate, dice: &Dice) -> Vec<u8> {
        let mut bytes = self.sure.clone();
        for (number, change) in self.unsure.iter().enumerate() {
            match change {
                Change::Write(at, written) => {
                    for sector in fate.sectors(number, *at, written.len(), dice) {
                        put(&mut bytes, at + sector.start, &written[sector]);
                    }
                }
                Change::Length(length) if fate.keeps(number, dice) => bytes.resize(*length, 0),
                Change::Length(_) => {}
            }
        }
        bytes
    }
}

/// What lies between the end and a later write is zeros.
fn put(bytes: &mut Vec<u8>, at: usize, written: &[u8]) {
    if bytes.len() < at + written.len() {
        bytes.resize(at + written.len(), 0);
    }
    bytes[at..at + written.len()].copy_from_slice(written);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_synced_is_there_after_every_cut_and_what_was_not_may_be_gone() {
        let name = || "file".to_owned();
        let mut disk = Disk::default();
        let events = [
            Event::Create(name()),
            Event::Write(name(), 0, vec![1; 2_000]),
            Event::Sync(name()),
            Event::SyncFolder,
        ];
        events.iter().for_each(|event| disk.take(event));
        disk.take(&Event::Write(name(), 1_000, vec![2; 2_000]));
        let found: Vec<Vec<u8>> =
            (0..200).map(|seed| disk.after_cut(&Dice::new(seed))[&name()].clone()).collect();
        assert!(found.iter().all(|bytes| bytes[..1_000] == [1; 1_000]), "what was synced is gone");
        assert!(found.contains(&vec![1; 2_000]), "the write is never lost");
        assert!(found.contains(&disk.as_written()[&name()]), "the write is never kept");
        let is_torn = |bytes: &Vec<u8>| bytes.get(1_000) == Some(&2) && bytes.get(1_024) == Some(&1);
        assert!(found.iter().any(is_torn), "the write is never torn");
        assert!(
            found.iter().any(|bytes| bytes.len() == 3_000 && bytes[1_000] == 1),
            "the end is never there before the beginning"
        );
    }
}
