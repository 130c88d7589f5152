//! Every kind of problem there is. One that is answered and does not stand here stops a debug build.

/// A kind of problem: its name, the statuses it comes with, and what whoever meets it can do.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    pub(crate) statuses: &'static [u16],
    pub(crate) what: &'static str,
}

/// Every kind of problem there is.
pub(crate) const KINDS: [Kind; 19] = [
    kind("bad-host", &[400], "send one Host header with the name this server is reached by"),
    kind("malformed", &[400, 422], "the query or the body cannot be read as what is described here"),
    kind("unauthorized", &[401], "send a live API token, or the cookie of a staff session"),
    kind("session-locked", &[401], "the staff session was idle for too long; its password opens it again"),
    kind("forbidden", &[403], "the company's rules do not let you do that, or tell you that field"),
    kind(
        "other-site",
        &[403],
        "a browser sent this from another site; send it without cookies, by a program",
    ),
    kind("not-found", &[404], "there is no such record for you, or no such path"),
    kind("method-not-allowed", &[405], "the path takes other methods; the header Allow names them"),
    kind("body", &[400, 408, 413], "send a body of at most 65536 bytes, whole and in time"),
    kind("conflict", &[409, 412], "somebody changed the record meanwhile; read it again, and decide anew"),
    kind("duplicate", &[409], "something else holds that value already"),
    kind("step-refused", &[409], "the call is not where that step can be made"),
    kind("unassignable", &[409], "the unit is not free for the call; name another, or send assign_reason"),
    kind("precondition-required", &[428], "send If-Match: the ETag of the answer you saw, or *"),
    kind("invalid", &[422], "the field that is named cannot be that"),
    kind("idempotency-key-reused", &[422], "the key was used for another request; take a new one"),
    kind("rules-refused", &[422], "the rules are not good; the detail says which line and why"),
    kind("wait", &[429], "wait for as long as Retry-After says"),
    kind("unavailable", &[503], "try again after Retry-After"),
];

const fn kind(name: &'static str, statuses: &'static [u16], what: &'static str) -> Kind {
    Kind { name, statuses, what }
}
