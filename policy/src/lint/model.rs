//! The model: one form is supported, because only that form can be compiled soundly.

use crate::finding::{Finding, RuleFile};
use crate::parse::{ModelLine, model_lines};
use crate::source::SHIPPED_MODEL;

/// The first place where a model says something else than the supported one. Comments and spacing are free.
pub(super) fn check(model: &str) -> Option<Finding> {
    let given = model_lines(model);
    let supported = model_lines(SHIPPED_MODEL);
    let length = given.len().max(supported.len());
    (0..length).find_map(|index| compare(given.get(index), supported.get(index)))
}

fn compare(given: Option<&ModelLine>, supported: Option<&ModelLine>) -> Option<Finding> {
    match (given, supported) {
        (Some(given), Some(supported)) if given.text == supported.text => None,
        (Some(given), Some(supported)) => Some(differs(given, &supported.text)),
        (Some(given), None) => {
            Some(finding(given.number, format!("`{}` is too much", given.text), "remove the line".to_owned()))
        }
        (None, Some(supported)) => Some(finding(
            1,
            "the model ends too early".to_owned(),
            format!("the next line is `{}`", supported.text),
        )),
        (None, None) => None,
    }
}

fn differs(given: &ModelLine, supported: &str) -> Finding {
    let why = if supported.starts_with("e =") {
        "rules only allow, and what no rule allows is hidden"
    } else {
        "only word equality and the role graph can be compiled soundly"
    };
    finding(given.number, format!("`{}` is not supported", given.text), format!("write `{supported}`: {why}"))
}

fn finding(line: usize, message: String, fix: String) -> Finding {
    Finding { file: RuleFile::Model, line, column: 1, message, fix }
}
