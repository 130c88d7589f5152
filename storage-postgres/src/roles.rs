//! The database roles beside the owner: what the application may do, and what an auditor may read.

use crate::Name;

/// Roles that exist already and are given their rights. The owner keeps the tables and runs migrations only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roles {
    /// Who serves: reads and writes records, adds to journals, and can change or delete nothing in them.
    pub application: Option<Name>,
    /// Who examines: reads journals and logon history, and no records.
    pub auditor: Option<Name>,
}

/// Tables whose rows are written again at new versions.
const RECORDS: &str = "bayboard_tenant, bayboard_region, bayboard_division, bayboard_facility, bayboard_unit, \
    bayboard_affiliate, bayboard_payor, bayboard_dispatch, bayboard_display, bayboard_api_token, bayboard_ended_session, \
    bayboard_policy_file, bayboard_active_policy, bayboard_head";
/// Tables whose rows stay as they are.
const JOURNALS: &str = "bayboard_journal_entry, bayboard_journal_body, bayboard_logon, bayboard_key_check";
/// Tables whose rows come and go.
const COUNTERS: &str = "bayboard_claim, bayboard_guard";
/// What an auditor reads: enough to verify the chain, and the readable views.
const AUDITED: &str = "bayboard_head, bayboard_journal_entry, bayboard_journal_body, bayboard_logon, bayboard_schema, \
    bayboard_dispatch_readable, bayboard_journal_readable, bayboard_logon_readable";

impl Roles {
    /// The statements that give the rights, and take every other right on these tables.
    pub(crate) fn statements(&self, schema: Option<&Name>) -> Vec<String> {
        let mut statements = Vec::new();
        if let Some(role) = &self.application {
            statements.extend(afresh(role, schema));
            statements.extend([
                format!("GRANT SELECT, INSERT, UPDATE ON {RECORDS} TO {role}"),
                format!("GRANT SELECT, INSERT ON {JOURNALS} TO {role}"),
                format!("GRANT SELECT, INSERT, UPDATE, DELETE ON {COUNTERS} TO {role}"),
                format!("GRANT SELECT ON bayboard_schema TO {role}"),
            ]);
        }
        if let Some(role) = &self.auditor {
            statements.extend(afresh(role, schema));
            statements.push(format!("GRANT SELECT ON {AUDITED} TO {role}"));
        }
        statements
    }
}

fn afresh(role: &Name, schema: Option<&Name>) -> Vec<String> {
    let usage = schema.map(|schema| format!("GRANT USAGE ON SCHEMA {schema} TO {role}"));
    let revoke = format!("REVOKE ALL ON {RECORDS}, {JOURNALS}, {COUNTERS}, bayboard_schema FROM {role}");
    usage.into_iter().chain([revoke]).collect()
}
