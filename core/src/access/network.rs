//! Networks by address and length.

use crate::codec::{DecodeError, Value};
use crate::text::as_text;
use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

/// A range of addresses, `10.20.0.0/16` or `2001:db8::/32`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Network {
    first: IpAddr,
    length: u8,
}

/// The text is no network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "not a network; write it as ADDRESS/LENGTH with no bit set beyond the length, for example 10.20.0.0/16"
)]
pub struct InvalidNetwork;

impl Network {
    /// Whether an address lies in it. An IPv4 address in IPv6 form counts as what it is.
    #[must_use]
    pub fn contains(&self, address: IpAddr) -> bool {
        match (self.first, address.to_canonical()) {
            (IpAddr::V4(first), IpAddr::V4(address)) => {
                same(first.to_bits().into(), address.to_bits().into(), self.length, 32)
            }
            (IpAddr::V6(first), IpAddr::V6(address)) => {
                same(first.to_bits(), address.to_bits(), self.length, 128)
            }
            _ => false,
        }
    }
}

/// Whether two addresses of `width` bits have the same first `length` bits.
const fn same(one: u128, other: u128, length: u8, width: u32) -> bool {
    length == 0 || (one ^ other) >> (width - length as u32) == 0
}

impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.first, self.length)
    }
}

impl FromStr for Network {
    type Err = InvalidNetwork;
    fn from_str(text: &str) -> Result<Self, InvalidNetwork> {
        let (first, length) = text.split_once('/').ok_or(InvalidNetwork)?;
        let first: IpAddr = first.parse().map_err(|_| InvalidNetwork)?;
        let length: u8 = length.parse().map_err(|_| InvalidNetwork)?;
        let (bits, width) = match first {
            IpAddr::V4(first) => (u128::from(first.to_bits()), 32),
            IpAddr::V6(first) => (first.to_bits(), 128),
        };
        let beyond =
            1_u128.checked_shl(width - u32::from(length).min(width)).map_or(u128::MAX, |bit| bit - 1);
        if u32::from(length) > width || first.to_canonical() != first || bits & beyond != 0 {
            Err(InvalidNetwork)
        } else {
            Ok(Self { first, length })
        }
    }
}
as_text!(shown Network);

/// Its text, which is short.
impl Value for Network {
    fn store(&self, out: &mut Vec<u8>) {
        self.to_string().store(out);
    }

    fn load(bytes: &[u8]) -> Result<Self, DecodeError> {
        let text = String::load(bytes)?;
        text.parse()
            .ok()
            .filter(|network: &Self| network.to_string() == text)
            .ok_or(DecodeError::NotCanonical)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network(text: &str) -> Network {
        text.parse().unwrap()
    }

    #[test]
    fn addresses_are_compared_by_their_first_bits() {
        for (net, inside, outside) in [
            ("10.20.0.0/16", "10.20.255.1", "10.21.0.0"),
            ("10.20.30.40/32", "10.20.30.40", "10.20.30.41"),
            ("0.0.0.0/0", "203.0.113.9", "2001:db8::1"),
            ("2001:db8::/32", "2001:db8:ffff::1", "2001:db9::1"),
            ("::/0", "2001:db9::1", "10.0.0.1"),
            ("10.20.0.0/16", "::ffff:10.20.0.1", "::10.20.0.1"),
        ] {
            assert!(network(net).contains(inside.parse().unwrap()), "{inside} in {net}");
            assert!(!network(net).contains(outside.parse().unwrap()), "{outside} not in {net}");
            assert_eq!(network(net).to_string(), net);
        }
    }

    #[test]
    fn what_is_no_network_is_refused() {
        for bad in [
            "10.20.0.0",
            "10.20.0.0/33",
            "10.20.0.1/16",
            "::/129",
            "2001:db8::1/32",
            "::ffff:10.0.0.0/104",
            "x/8",
            "10.0.0.0/",
            "/8",
        ] {
            assert_eq!(bad.parse::<Network>(), Err(InvalidNetwork), "{bad}");
        }
    }
}
