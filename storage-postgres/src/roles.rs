//! The database roles beside the owner: what the application may do, what an auditor may read, and what
//! retention may drop.

use crate::Name;

/// Roles that exist already and are to be given their rights. The owner only keeps the tables and migrates.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roles {
    /// Who serves: reads and writes records, adds to journals, and can change or delete nothing in them.
    pub application: Option<Name>,
    /// Who examines: reads journals and logon history, and no records.
    pub auditor: Option<Name>,
    /// Who drops the payloads of entries whose time is over: reads journals, and no records.
    pub retention: Option<Name>,
}

/// Tables whose rows are written again at new versions.
const RECORDS: &str = "bayboard_record, bayboard_head";
/// Tables whose rows stay as they are.
const JOURNALS: &str = "bayboard_journal_entry, bayboard_journal_body, bayboard_logon, bayboard_key_check";
/// Tables whose rows follow from records: they are made and dropped with those, and never changed.
const DERIVED: &str = "bayboard_index, bayboard_unique";
/// Tables whose rows find entries and logon rows, which stay.
const KEYS: &str = "bayboard_entry_key, bayboard_logon_key";
/// Tables whose rows come and go.
const COUNTERS: &str = "bayboard_claim, bayboard_guard, bayboard_cell";
/// What an auditor reads: enough to verify the chain, and the readable view.
const AUDITED: &str = "bayboard_head, bayboard_journal_entry, bayboard_journal_body, bayboard_entry_key, bayboard_logon, \
    bayboard_logon_key, bayboard_schema, bayboard_journal_readable";
/// What retention reads, to know what it may drop.
const RETAINED: &str =
    "bayboard_head, bayboard_journal_entry, bayboard_journal_body, bayboard_entry_key, bayboard_schema";
/// What retention drops: payloads, and by what their entries are found.
const DROPPED: &str = "bayboard_journal_body, bayboard_entry_key";

impl Roles {
    /// The statements that give each role its rights, and take every other right on these tables from it.
    pub(crate) fn statements(&self, schema: Option<&Name>) -> Vec<String> {
        let mut statements = Vec::new();
        if let Some(role) = &self.application {
            statements.extend(afresh(role, schema));
            statements.extend([
                format!("GRANT SELECT, INSERT, UPDATE ON {RECORDS} TO {role}"),
                format!("GRANT SELECT, INSERT ON {JOURNALS}, {KEYS} TO {role}"),
                format!("GRANT SELECT, INSERT, DELETE ON {DERIVED} TO {role}"),
                format!("GRANT SELECT, INSERT, UPDATE, DELETE ON {COUNTERS} TO {role}"),
                format!("GRANT SELECT ON bayboard_schema TO {role}"),
            ]);
        }
        if let Some(role) = &self.auditor {
            statements.extend(afresh(role, schema));
            statements.push(format!("GRANT SELECT ON {AUDITED} TO {role}"));
        }
        if let Some(role) = &self.retention {
            statements.extend(afresh(role, schema));
            statements.push(format!("GRANT SELECT ON {RETAINED} TO {role}"));
            statements.push(format!("GRANT DELETE ON {DROPPED} TO {role}"));
        }
        statements
    }
}

fn afresh(role: &Name, schema: Option<&Name>) -> Vec<String> {
    let usage = schema.map(|schema| format!("GRANT USAGE ON SCHEMA {schema} TO {role}"));
    let revoke = format!(
        "REVOKE ALL ON {RECORDS}, {JOURNALS}, {KEYS}, {DERIVED}, {COUNTERS}, bayboard_schema, bayboard_journal_readable FROM {role}"
    );
    usage.into_iter().chain([revoke]).collect()
}
