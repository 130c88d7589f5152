//! The spans of the library itself, for whoever traces a deployment. [`docs::tracing`](crate::docs::tracing)
//! lists them, and a test holds it to that.
//!
//! Fields name a company, count, and say what came of it. Nothing of a record stands in one, and no id of
//! one.

use crate::portal::seat::error::PortalError;
use crate::{ChangeSet, TenantId};
use tracing::field::Empty;
use tracing::{Instrument, Span, debug_span};

pub(crate) fn commit(changes: &ChangeSet) -> Span {
    let (tenant, (records, entries)) = (changes.tenant(), changes.counts());
    debug_span!(target: "bayboard", "bayboard.commit", %tenant, records, entries, outcome = Empty)
}

pub(crate) fn catch_up(tenant: TenantId) -> Span {
    debug_span!(target: "bayboard", "bayboard.catch_up", %tenant, records = Empty, outcome = Empty)
}

pub(crate) fn disclose(tenant: TenantId, records: usize) -> Span {
    debug_span!(target: "bayboard", "bayboard.disclose", %tenant, records, outcome = Empty)
}

pub(crate) fn load_boards(tenant: TenantId) -> Span {
    debug_span!(target: "bayboard", "bayboard.load_boards", %tenant, outcome = Empty)
}

pub(crate) fn load_rules(tenant: TenantId) -> Span {
    debug_span!(target: "bayboard", "bayboard.load_rules", %tenant, outcome = Empty)
}

/// Does the work within the span, and tells the span what came of it.
pub(crate) async fn told<T>(
    span: &Span,
    work: impl Future<Output = Result<T, PortalError>>,
) -> Result<T, PortalError> {
    let done = work.instrument(span.clone()).await;
    span.record("outcome", done.as_ref().map_or_else(PortalError::word, |_| "ok"));
    done
}
