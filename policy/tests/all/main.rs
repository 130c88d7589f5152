//! All tests of this package in one binary: what they share is compiled once.

#[path = "../common/mod.rs"]
mod common;
#[path = "../common/world.rs"]
mod world;

mod accounts;
mod broken_rule_files;
mod by_source_ref;
mod calls_put_away;
#[cfg(feature = "cli")]
mod command_line;
mod compiled_rules_agree_with_casbin;
mod contradictions;
mod entries_over_all_roles;
mod every_word_is_used;
mod explanations;
mod followed_over_all_roles;
mod golden_matrix;
mod handing_on;
mod host_kinds;
mod mutated_rule_files;
mod overlays;
mod places;
mod readers_during_a_reload;
mod region_tables;
mod stored_rules;
mod table_of_rights;
mod traps_of_casbin;
mod what_the_shipped_rules_promise;
