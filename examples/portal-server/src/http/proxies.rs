//! The proxies in front of this server, and whom they saw.

use super::forwarded;
use axum::http::HeaderMap;
use std::net::{IpAddr, SocketAddr};

/// The address of the TCP connection, put on each request by the accept loop.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Peer(pub(crate) SocketAddr);

/// The proxies in front of this server, and where they write whom they saw.
#[derive(Clone, Debug, Default)]
pub(crate) struct Proxies {
    /// Those whose word counts.
    pub(crate) trusted: Vec<IpAddr>,
    /// Whether they write `Forwarded` (RFC 7239). `X-Forwarded-For` is then not looked at: a proxy that keeps
    /// one of them passes the other on as the client wrote it.
    pub(crate) use_forwarded: bool,
}

impl Proxies {
    /// Whoever spoke to the outermost trusted proxy: what stands before its word anybody can write.
    pub(crate) fn client(&self, headers: &HeaderMap, peer: IpAddr) -> IpAddr {
        // A listener for both families sees IPv4 clients as ::ffff:a.b.c.d.
        let mut seen = peer.to_canonical();
        let mut hops = forwarded::hops(headers, self.use_forwarded).into_iter().rev();
        while self.trusted.contains(&seen) {
            match hops.next().flatten() {
                Some(hop) => seen = hop,
                // The proxy said nothing, or something that is no address: then nobody further out is known.
                None => break,
            }
        }
        seen
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proxies(use_forwarded: bool) -> Proxies {
        Proxies { trusted: vec!["10.0.0.1".parse().unwrap(), "10.0.0.2".parse().unwrap()], use_forwarded }
    }

    fn seen(forwarded: &[&'static str], peer: &str) -> String {
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append("x-forwarded-for", value.parse().unwrap());
        }
        headers.append("forwarded", "for=192.0.2.66".parse().unwrap());
        proxies(false).client(&headers, peer.parse().unwrap()).to_string()
    }

    fn told(forwarded: &[&'static str]) -> String {
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append("forwarded", value.parse().unwrap());
        }
        headers.append("x-forwarded-for", "192.0.2.66".parse().unwrap());
        proxies(true).client(&headers, "10.0.0.1".parse().unwrap()).to_string()
    }

    #[test]
    fn only_the_last_hop_of_a_trusted_proxy_counts() {
        assert_eq!(seen(&["6.6.6.6, 203.0.113.9"], "10.0.0.1"), "203.0.113.9");
        assert_eq!(seen(&["6.6.6.6", "203.0.113.9"], "10.0.0.1"), "203.0.113.9");
        assert_eq!(seen(&["6.6.6.6"], "198.51.100.2"), "198.51.100.2");
        assert_eq!(seen(&["6.6.6.6, 203.0.113.9"], "::ffff:10.0.0.1"), "203.0.113.9");
        assert_eq!(seen(&["::ffff:203.0.113.9"], "10.0.0.1"), "203.0.113.9");
        assert_eq!(seen(&["nonsense"], "10.0.0.1"), "10.0.0.1");
        assert_eq!(seen(&[], "10.0.0.1"), "10.0.0.1");
    }

    #[test]
    fn addresses_come_with_ports_brackets_and_quotes() {
        for written in [
            "203.0.113.9:51008",
            " 203.0.113.9 ",
            "\"203.0.113.9\"",
            "\"203.0.113.9:51008\"",
            "::ffff:203.0.113.9",
        ] {
            assert_eq!(seen(&[written], "10.0.0.1"), "203.0.113.9", "{written}");
        }
        for written in [
            "2001:db8::7",
            "[2001:db8::7]",
            "[2001:db8::7]:51008",
            "\"[2001:db8::7]:51008\"",
            "[2001:db8::7%eth0]:1",
        ] {
            assert_eq!(seen(&[written], "10.0.0.1"), "2001:db8::7", "{written}");
        }
    }

    #[test]
    fn the_last_hop_that_is_no_trusted_proxy_is_the_client() {
        assert_eq!(seen(&["6.6.6.6, 203.0.113.9, 10.0.0.2"], "10.0.0.1"), "203.0.113.9");
        assert_eq!(seen(&["6.6.6.6, 203.0.113.9:81", "10.0.0.2:4711"], "10.0.0.1"), "203.0.113.9");
        assert_eq!(seen(&["10.0.0.2, 203.0.113.9, 10.0.0.2"], "10.0.0.1"), "203.0.113.9");
        // All the way through trusted ones: the outermost of them asks for itself.
        assert_eq!(seen(&["10.0.0.2"], "10.0.0.1"), "10.0.0.2");
        // Nobody guesses further out than a word that is no address.
        assert_eq!(seen(&["203.0.113.9, unknown, 10.0.0.2"], "10.0.0.1"), "10.0.0.2");
        assert_eq!(seen(&["203.0.113.9, "], "10.0.0.1"), "10.0.0.1");
    }

    #[test]
    fn nothing_that_the_client_wrote_swallows_the_proxys_word() {
        for open in ["for=6.6.6.6;x=\"", "for=\"6.6.6.6", "x=\"a\\\"", "\"", "for=6.6.6.6;x=\"a\";y=\""] {
            let line: &'static str = format!("{open}, for=203.0.113.9").leak();
            assert_eq!(told(&[line]), "203.0.113.9", "{open}");
        }
        let line = [&b"6.6.6.6 \xff\x80"[..], b", 203.0.113.9"].concat();
        let mut headers = HeaderMap::new();
        headers.append("x-forwarded-for", axum::http::HeaderValue::from_bytes(&line).unwrap());
        assert_eq!(proxies(false).client(&headers, "10.0.0.1".parse().unwrap()).to_string(), "203.0.113.9");
        for junk in
            ["[203.0.113.9]", "[2001:db8::7]junk", "[2001:db8::7]:x", "203.0.113.9%x", "\"203.0.113.9"]
        {
            assert_eq!(seen(&[junk], "10.0.0.1"), "10.0.0.1", "{junk}");
        }
    }

    #[test]
    fn forwarded_is_read_instead_where_it_is_chosen() {
        assert_eq!(told(&["for=203.0.113.9;proto=https;by=10.0.0.1"]), "203.0.113.9");
        assert_eq!(told(&["for=6.6.6.6, For=\"[2001:db8::7]:4711\";host=\"a;b\""]), "2001:db8::7");
        assert_eq!(told(&["for=203.0.113.9", "proto=https; for=10.0.0.2"]), "203.0.113.9");
        for hidden in ["for=unknown", "for=_secret", "proto=https", "for=\"203.0.113.9", ""] {
            assert_eq!(told(&[hidden]), "10.0.0.1", "{hidden}");
        }
    }
}
