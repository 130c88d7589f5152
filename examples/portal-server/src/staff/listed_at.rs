//! Where a list is that somebody narrowed, and its other pages.

/// The list's address with what is asked for. What is empty asks for nothing, and so does what no list of
/// ours would ask for.
pub(super) fn listed_at(list: &str, asked: &[(&str, &str)]) -> String {
    let parts = asked.iter().filter(|(_, value)| !value.is_empty() && value.bytes().all(is_plain));
    let query: Vec<String> = parts.map(|(name, value)| format!("{name}={value}")).collect();
    if query.is_empty() { list.to_owned() } else { format!("{list}?{}", query.join("&")) }
}

/// Ids, days, words, numbers and positions need nothing escaped; what does is none of them.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-_:.".contains(&byte)
}
