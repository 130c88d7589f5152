//! The payor's authorization in requests, new and changed.

use crate::api::fields::{change, change_word, flag, maybe, maybe_word, nullable, unless_empty};
use crate::http::Problem;
use bayboard::portal::{DispatchPatch, Patch};
use bayboard::{Authorization, AuthorizationDecision, Line, Protected};
use serde::Deserialize;
use utoipa::ToSchema;

/// The payor's authorization.
#[derive(Deserialize, Default, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct AuthorizationInput {
    /// Its number.
    number: Option<String>,
    /// What the payor decided.
    #[schema(value_type = Option<AuthorizationDecision>)]
    decision: Option<String>,
    /// Whether the payor was asked and needs none.
    #[serde(deserialize_with = "flag")]
    #[schema(value_type = Option<bool>)]
    unnecessary: bool,
}

impl AuthorizationInput {
    pub(super) fn parse(&self) -> Result<Authorization, Problem> {
        Ok(Authorization {
            number: maybe::<Line>("authorization.number", self.number.as_ref())?.map(Protected::new),
            decision: maybe_word("authorization.decision", self.decision.as_ref())?,
            unnecessary: self.unnecessary,
        })
    }
}

/// Changes to the payor's authorization.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AuthorizationChange {
    /// Its number.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    number: Patch<String>,
    /// What the payor decided.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<AuthorizationDecision>)]
    decision: Patch<String>,
    /// Whether the payor was asked and needs none.
    #[serde(default, deserialize_with = "unless_empty")]
    unnecessary: Option<bool>,
}

impl AuthorizationChange {
    /// The change, with what is told here.
    pub(super) fn told(&self, patch: DispatchPatch) -> Result<DispatchPatch, Problem> {
        Ok(DispatchPatch {
            authorization_number: change("authorization.number", self.number.as_ref())?,
            authorization_decision: change_word::<AuthorizationDecision>(
                "authorization.decision",
                self.decision.as_ref(),
            )?,
            authorization_unnecessary: self.unnecessary,
            ..patch
        })
    }
}
