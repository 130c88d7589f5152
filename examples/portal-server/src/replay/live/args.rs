//! What there is to say about playing into a running server.

use clap::Args;
use hyper::Uri;
use std::num::NonZeroU16;
use std::time::Duration;

/// Where to play to, how fast, and which part.
#[derive(Args, Clone, Debug)]
pub struct LiveArgs {
    /// A running server to play into instead, such as http://127.0.0.1:8080; BAYBOARD_TOKEN holds its API
    /// token
    #[arg(long, value_name = "URL")]
    pub server: Option<Uri>,
    /// How much faster than it happened: 60 plays an hour in a minute
    #[arg(long, value_name = "N", default_value_t = 1.0, value_parser = speed, requires = "server")]
    pub speed: f64,
    /// The local moment that is mapped to now; left out, the feed's first
    #[arg(long, value_name = "MOMENT", requires = "server")]
    pub from: Option<String>,
    /// How much of the feed to play, such as 90m or 24h
    #[arg(long = "for", value_name = "SPAN", value_parser = span, requires = "server")]
    pub span: Option<Duration>,
    /// A facility where calls begin; repeat for several, which take turns
    #[arg(long, value_name = "ID", requires = "server")]
    pub origin_facility: Vec<String>,
    /// A facility where calls end; repeat for several, which take turns
    #[arg(long, value_name = "ID", requires = "server")]
    pub destination_facility: Vec<String>,
    /// Requests under way at once
    #[arg(long, value_name = "N", default_value = "32", requires = "server")]
    pub parallel: NonZeroU16,
    /// How long a request is tried again while the server is away or busy
    #[arg(long, value_name = "SPAN", default_value = "2m", value_parser = span, requires = "server")]
    pub patience: Duration,
}

impl Default for LiveArgs {
    /// No server: what happened is replayed offline.
    fn default() -> Self {
        Self {
            server: None,
            speed: 1.0,
            from: None,
            span: None,
            origin_facility: Vec::new(),
            destination_facility: Vec::new(),
            parallel: NonZeroU16::MIN.saturating_add(31),
            patience: Duration::from_secs(120),
        }
    }
}

fn speed(text: &str) -> Result<f64, String> {
    let speed: f64 = text.parse().map_err(|_| "is not a number".to_owned())?;
    if speed.is_finite() && (0.001..=1e6).contains(&speed) {
        Ok(speed)
    } else {
        Err("must be 0.001 to 1000000".to_owned())
    }
}

fn span(text: &str) -> Result<Duration, String> {
    let span: jiff::SignedDuration = text.parse().map_err(|_| "is not a span; try 90m or 24h".to_owned())?;
    Duration::try_from(span).map_err(|_| "lies in the past; leave the sign out".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_speeds_are_read_or_refused() {
        assert_eq!(span("90m"), Ok(Duration::from_secs(5_400)));
        assert_eq!(span("1h 30m"), Ok(Duration::from_secs(5_400)));
        assert!(span("-90m").is_err() && span("soon").is_err());
        assert_eq!(speed("60"), Ok(60.0));
        assert!(["0", "-1", "NaN", "inf", "fast"].iter().all(|text| speed(text).is_err()));
    }
}
