//! Numbers that are names: spreadsheets take the zeros in front away, which is put right where only one
//! reading is left.

use super::zones::is_state;

/// A code, and whether its lost zeros were put back.
pub(super) type Code = (String, bool);

/// A CMS certification number. Public lists hold some that are none, which stay as they are.
///
/// # Errors
/// A sentence, when a spreadsheet made something else of it.
pub(super) fn cms_number(text: &str) -> Result<Code, &'static str> {
    let text = bare(text).to_ascii_uppercase();
    if !text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(NO_CMS_NUMBER);
    }
    // The first two digits are the state's, from 01 on: at most one zero is lost.
    let is_short = text.len() == 5 && is_digits(&text);
    Ok(if is_short { (format!("0{text}"), true) } else { (text, false) })
}

pub(super) const NO_CMS_NUMBER: &str =
    "is not a CMS certification number; it has six characters, such as 050001";

/// Whether it names a provider: six characters, or ten of a supplier.
pub(super) fn is_cms_number(text: &str) -> bool {
    matches!(text.len(), 6 | 10)
}

/// A postal code. Those of the United States have five or nine digits, and three or four of them may be left.
pub(super) fn postal_code(text: &str, state: Option<&str>) -> Code {
    let text = bare(text);
    let is_short = is_digits(text) && state.is_some_and(is_state);
    match text.len() {
        3 | 4 if is_short => (format!("{text:0>5}"), true),
        7 | 8 if is_short => (format!("{text:0>9}"), true),
        _ => (text.to_owned(), false),
    }
}

/// Without the apostrophe that marks a text in a spreadsheet.
fn bare(text: &str) -> &str {
    text.strip_prefix('\'').unwrap_or(text)
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lost_zeros_are_put_back_where_only_one_reading_is_left() {
        assert_eq!(cms_number("50001"), Ok(("050001".to_owned(), true)));
        assert_eq!(cms_number("05s001"), Ok(("05S001".to_owned(), false)));
        assert!(cms_number("5.0001E+04").is_err());
        assert_eq!(cms_number("4U039"), Ok(("4U039".to_owned(), false)));
        assert!(is_cms_number("4U0391") && !is_cms_number("4U039"));
        assert_eq!(postal_code("2134", Some("MA")), ("02134".to_owned(), true));
        assert_eq!(postal_code("21341234", Some("ma")), ("021341234".to_owned(), true));
        assert_eq!(postal_code("'02134", Some("MA")), ("02134".to_owned(), false));
        assert_eq!(postal_code("1010", Some("Wien")), ("1010".to_owned(), false));
        assert_eq!(postal_code("1010", None), ("1010".to_owned(), false));
    }
}
