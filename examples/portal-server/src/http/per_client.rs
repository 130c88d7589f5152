//! How much of something one client may hold at a time.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Counts what each client holds.
#[derive(Clone, Debug)]
pub(crate) struct PerClient {
    most: usize,
    held: Arc<Mutex<HashMap<String, usize>>>,
}

/// One of them; dropping it makes room.
#[derive(Debug)]
pub(crate) struct Hold {
    client: String,
    held: Arc<Mutex<HashMap<String, usize>>>,
}

impl PerClient {
    pub(crate) fn new(most: usize) -> Self {
        Self { most, held: Arc::default() }
    }

    /// None when the client holds as many as it may.
    pub(crate) fn enter(&self, client: String) -> Option<Hold> {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let count = held.get(&client).copied().unwrap_or_default();
        if count >= self.most {
            return None;
        }
        held.insert(client.clone(), count + 1);
        Some(Hold { client, held: Arc::clone(&self.held) })
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = held.get_mut(&self.client) {
            *count -= 1;
            if *count == 0 {
                held.remove(&self.client);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_client_has_its_own_and_what_is_dropped_makes_room() {
        let places = PerClient::new(2);
        let enter = |client: &str| places.enter(client.to_owned());
        let (first, second) = (enter("192.0.2.7"), enter("192.0.2.7"));
        assert!(
            first.is_some()
                && second.is_some()
                && enter("192.0.2.7").is_none()
                && enter("192.0.2.8").is_some()
        );
        drop(first);
        assert!(enter("192.0.2.7").is_some());
        drop(second);
        assert!(places.held.lock().unwrap().is_empty(), "clients who hold nothing are forgotten");
    }
}
