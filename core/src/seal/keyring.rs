//! The deployment's keys, kept outside the database: the port, and a ring as it stands in the operator's
//! file.

use super::{Key, KeyId, SealError};
use std::collections::BTreeMap;
use std::fmt;
use zeroize::Zeroizing;

/// Port: the deployment's keys, kept outside the database.
///
/// # Contract
/// - `active` names a key that `key` returns, and `ids` names every key that `key` returns.
/// - A key once used stays available until every company's keys are wrapped under another.
/// - What is in the ring may change while it is used.
pub trait Keyring: fmt::Debug + Send + Sync + 'static {
    /// The key that companies' keys are wrapped under from now on.
    fn active(&self) -> KeyId;
    /// The key with this id, if the ring still holds it.
    fn key(&self, id: KeyId) -> Option<Key>;
    /// The keys in the ring, by number.
    fn ids(&self) -> Vec<KeyId>;
}

/// A ring held in memory, as read from the operator's file or environment.
#[derive(Clone, Debug)]
pub struct StaticKeyring {
    active: KeyId,
    keys: BTreeMap<KeyId, Key>,
}

impl StaticKeyring {
    /// A ring of one key, numbered 1.
    #[must_use]
    pub fn single(key: Key) -> Self {
        Self::numbered(KeyId(1), key)
    }

    /// A ring with one key under this number.
    #[must_use]
    pub fn numbered(id: KeyId, key: Key) -> Self {
        Self { active: id, keys: BTreeMap::from([(id, key)]) }
    }

    /// Reads lines of `number:64 hex digits`, and at most one of `active:number`; without it the highest
    /// number is active.
    ///
    /// # Errors
    /// [`SealError::Keyring`] when a line is malformed, a number is above [`KeyId::LAST`] or stands twice,
    /// the active key is missing, or there is no key.
    pub fn parse(text: &str) -> Result<Self, SealError> {
        let (mut active, mut keys) = (None, BTreeMap::new());
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (name, value) = line.split_once(':').ok_or(SealError::Keyring)?;
            let before = match name.trim() {
                "active" => active.replace(number(value)?).map(drop),
                name => keys.insert(number(name)?, key(value)?).map(drop),
            };
            before.map_or(Ok(()), |()| Err(SealError::Keyring))?;
        }
        let highest = *keys.last_key_value().ok_or(SealError::Keyring)?.0;
        let active = active.unwrap_or(highest);
        if keys.contains_key(&active) { Ok(Self { active, keys }) } else { Err(SealError::Keyring) }
    }

    /// The text that [`StaticKeyring::parse`] reads. It is secret.
    #[must_use]
    pub fn to_text(&self) -> String {
        let hex = |key: &Key| Zeroizing::new(data_encoding::HEXLOWER.encode(key.as_bytes()));
        // First, so that a file cut short never makes another key active.
        let active = if self.keys.len() > 1 { format!("active:{}\n", self.active.0) } else { String::new() };
        self.keys.iter().fold(active, |text, (id, key)| text + &format!("{}:{}\n", id.0, *hex(key)))
    }

    /// The number after the highest.
    #[must_use]
    pub fn next_id(&self) -> KeyId {
        KeyId(self.keys.last_key_value().map_or(0, |(id, _)| id.0).saturating_add(1))
    }

    /// The ring with one more key, which is not active. A number that is taken keeps its key.
    #[must_use]
    pub fn with(mut self, id: KeyId, key: Key) -> Self {
        self.keys.entry(id).or_insert(key);
        self
    }

    /// The ring with this key active.
    ///
    /// # Errors
    /// [`SealError::UnknownKey`] when it is not in the ring.
    pub fn with_active(self, id: KeyId) -> Result<Self, SealError> {
        if self.keys.contains_key(&id) {
            Ok(Self { active: id, ..self })
        } else {
            Err(SealError::UnknownKey(id))
        }
    }

    /// The ring without this key.
    ///
    /// # Errors
    /// [`SealError::UnknownKey`] when it is not in the ring, [`SealError::ActiveKey`] for the one that new
    /// values need.
    pub fn without(mut self, id: KeyId) -> Result<Self, SealError> {
        if id == self.active {
            return Err(SealError::ActiveKey(id));
        }
        self.keys.remove(&id).ok_or(SealError::UnknownKey(id))?;
        Ok(self)
    }
}

fn number(text: &str) -> Result<KeyId, SealError> {
    let id = text.trim().parse().map(KeyId).map_err(|_| SealError::Keyring)?;
    if id <= KeyId::LAST { Ok(id) } else { Err(SealError::Keyring) }
}

fn key(hex: &str) -> Result<Key, SealError> {
    let bytes =
        data_encoding::HEXLOWER_PERMISSIVE.decode(hex.trim().as_bytes()).map_err(|_| SealError::Keyring)?;
    let bytes = Zeroizing::new(bytes);
    bytes.as_slice().try_into().map(Key::from_bytes).map_err(|_| SealError::Keyring)
}

impl Keyring for StaticKeyring {
    fn active(&self) -> KeyId {
        self.active
    }

    fn key(&self, id: KeyId) -> Option<Key> {
        self.keys.get(&id).cloned()
    }

    fn ids(&self) -> Vec<KeyId> {
        self.keys.keys().copied().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(byte: &str) -> String {
        byte.repeat(32)
    }

    fn parse(text: &str) -> StaticKeyring {
        StaticKeyring::parse(text).unwrap()
    }

    const A: Key = Key::from_bytes([0xaa; 32]);
    const B: Key = Key::from_bytes([0xbb; 32]);

    #[test]
    fn the_highest_key_is_active_unless_a_line_says_otherwise() {
        let lines = format!("1:{}\n# newer\n 2 : {}\n", hex("aa"), hex("BB"));
        assert_eq!(parse(&lines).active(), KeyId(2));
        let told = parse(&format!("{lines}active: 1\n"));
        assert_eq!((told.active(), told.ids()), (KeyId(1), vec![KeyId(1), KeyId(2)]));
        assert_eq!(told.key(KeyId(2)).unwrap().as_bytes(), B.as_bytes());
    }

    #[test]
    fn rings_read_back_what_they_wrote() {
        let one = StaticKeyring::single(A);
        assert_eq!(one.to_text(), format!("1:{}\n", hex("aa")), "a ring of one key has no other line");
        let two = one.with(KeyId(2), B);
        assert_eq!(two.to_text(), format!("active:1\n1:{}\n2:{}\n", hex("aa"), hex("bb")));
        for ring in [two.clone(), two.with_active(KeyId(2)).unwrap()] {
            assert_eq!(parse(&ring.to_text()).to_text(), ring.to_text());
        }
    }

    #[test]
    fn a_ring_is_refused_when_it_says_too_little_or_two_things() {
        let (one, two) = (format!("1:{}\n", hex("aa")), format!("1:{}\n", hex("bb")));
        let faults = [
            String::new(),
            "active:1\n".to_owned(),
            "1:xyz".to_owned(),
            format!("1:{}", "ab".repeat(31)),
            format!("{one}{two}"),
            format!("{one}active:2"),
            format!("{one}active:1\nactive:1"),
            format!("{one}activ:1"),
            format!("{}:{}", KeyId::LAST.0 + 1, hex("aa")),
        ];
        for fault in faults {
            assert_eq!(StaticKeyring::parse(&fault).unwrap_err(), SealError::Keyring, "{fault}");
        }
    }

    #[test]
    fn a_file_cut_short_never_makes_another_key_active() {
        let text = StaticKeyring::single(A)
            .with(KeyId(2), B)
            .with(KeyId(3), A)
            .with_active(KeyId(2))
            .unwrap()
            .to_text();
        for end in 0..text.len() {
            if let Ok(ring) = StaticKeyring::parse(&text[..end]) {
                assert_eq!(ring.active(), KeyId(2), "cut at {end}");
            }
        }
    }

    #[test]
    fn keys_come_and_go_but_the_active_one_stays() {
        let ring = StaticKeyring::single(A);
        assert_eq!(ring.next_id(), KeyId(2));
        let ring = ring.with(KeyId(2), B).with(KeyId(1), B);
        assert_eq!((ring.active(), ring.key(KeyId(1)).unwrap().as_bytes()), (KeyId(1), A.as_bytes()));
        assert_eq!(ring.clone().without(KeyId(1)).unwrap_err(), SealError::ActiveKey(KeyId(1)));
        assert_eq!(ring.clone().with_active(KeyId(3)).unwrap_err(), SealError::UnknownKey(KeyId(3)));
        assert_eq!(ring.clone().without(KeyId(3)).unwrap_err(), SealError::UnknownKey(KeyId(3)));
        let ring = ring.with_active(KeyId(2)).unwrap().without(KeyId(1)).unwrap();
        assert_eq!(
            (ring.active(), ring.ids(), ring.key(KeyId(1)).is_none()),
            (KeyId(2), vec![KeyId(2)], true)
        );
    }
}
