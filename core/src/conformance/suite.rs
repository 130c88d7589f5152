//! The one list of cases, and the macros that make tests and names of it.

/// Expands to one test per case. Call it once per test file: `conformance_suite!(harness)`, or
/// `conformance_suite!(harness, forgets)` for a store that keeps nothing when it is closed.
///
/// The expression is evaluated anew in every test. The calling crate needs `tokio` with `macros` and
/// `rt-multi-thread`.
#[macro_export]
macro_rules! conformance_suite {
    ($harness:expr) => {
        $crate::conformance_cases!(conformance_tests(keeps, $harness));
    };
    ($harness:expr, forgets) => {
        $crate::conformance_cases!(conformance_tests(forgets, $harness));
    };
}

/// The list: hands every case to the macro named.
#[doc(hidden)]
#[macro_export]
macro_rules! conformance_cases {
    ($with:ident $given:tt) => {
        $crate::$with! { $given
            reads {
                every_read_sees_what_was_committed_before
                every_read_of_dispatches_sees_what_was_committed_before
                another_tenants_records_are_invisible
                another_tenants_dispatches_and_journal_are_invisible
                absence_is_never_an_error
                records_come_in_the_order_asked_for
                tenants_come_by_id
                a_tenant_is_edited_on_its_own_chain
                tokens_come_by_id_and_are_found_by_digest
                regions_and_divisions_come_by_id
                files_of_rules_come_by_id
                dispatches_are_filtered_by_facility_state_and_number
                dispatches_of_any_record_status_are_listed
                random_records_of_every_kind_come_back_equal
                random_edits_of_every_kind_come_back_equal
                random_tenants_come_back_equal
                every_unique_value_finds_its_record_until_it_is_given_up
            }
            indexes {
                every_index_answers_as_its_rows_say
                pages_of_every_size_answer_all
                of_kind_tells_one_kind_by_id
                runs_tells_all_and_those_that_are_open
                at_facility_tells_each_end_once
                in_division_tells_those_stamped_with_it
                on_boards_tells_active_ones_by_when_they_were_settled
                ranges_of_two_tenants_are_apart
            }
            boards {
                a_moment_holds_all_that_boards_need
                a_moment_of_nobody_holds_nothing
                moments_among_writers_stand_at_their_sequence
            }
            commit {
                a_change_set_is_applied_whole
                a_conflict_in_the_second_record_undoes_the_first
                an_edit_before_a_conflict_is_taken_back
                a_stale_version_is_a_conflict
                a_version_ahead_is_a_conflict
                a_record_created_twice_is_a_conflict
                an_edit_of_a_missing_record_is_a_conflict
                a_record_may_be_created_and_edited_in_one_change_set
                an_id_of_another_tenant_is_another_record
                a_public_id_is_unique_within_a_tenant
                a_source_ref_is_unique_within_tenant_and_kind
                a_call_sign_is_unique_within_a_tenant
                a_secret_is_unique
                two_records_of_one_change_set_may_not_share_a_value
                an_edit_may_not_take_a_value_that_another_record_holds
                a_value_kept_is_no_duplicate_and_one_given_up_is_free
                records_of_one_change_set_may_exchange_values
                a_record_written_twice_is_known_by_what_it_is_in_the_end
                a_claim_made_before_answers_with_what_it_made
                a_claim_made_before_counts_more_than_values_taken
                claims_of_two_tenants_are_apart
                a_claim_lapses_after_a_day
                a_claim_exactly_its_life_old_has_lapsed
                a_node_whose_clock_is_ahead_takes_no_claim_from_the_others
                a_claim_of_a_refused_change_set_is_not_kept
                run_numbers_rise_by_one_from_1_per_tenant
                an_edited_or_erased_dispatch_keeps_its_run_number
            }
            concurrency {
                run_numbers_are_dense_among_32_creators
                refused_change_sets_leave_no_gap
                one_of_16_edits_of_one_version_wins
                one_of_16_requests_with_one_claim_is_done
                one_of_16_records_gets_a_unique_value
                the_journal_holds_after_commits_of_16_tasks
                every_acknowledged_head_stands_in_the_journal
                the_chains_of_two_tenants_do_not_mix
            }
            journal {
                an_empty_journal_has_the_empty_head
                a_tenants_creation_stands_on_the_deployments_chain
                entries_come_back_as_they_were_chained
                entries_of_every_kind_of_write_keep_the_chain
                a_change_set_of_entries_alone_is_committed
                nothing_comes_after_the_last_entry
                the_newest_entry_of_a_kind_is_found
                entries_are_found_by_each_of_their_keys
                the_heads_of_all_chains_are_told_at_once
                payloads_are_dropped_up_to_where_an_entry_says
                a_roll_that_is_let_go_is_found_by_nothing_that_it_listed
                what_outlives_retention_is_not_dropped
                payloads_are_dropped_under_no_other_entry
            }
            feed {
                the_feed_names_every_write_with_its_version
                entries_that_change_nothing_are_passed_over
                a_page_that_is_not_full_reaches_to_the_head
                a_feed_read_to_its_end_stays_there
                the_feed_reads_the_same_in_pages_of_every_size
                a_reader_among_16_writers_misses_nothing_and_sees_nothing_twice
                a_reader_of_small_pages_among_16_writers_misses_nothing
                a_position_ahead_of_the_head_is_told_no_changes
            }
            paging {
                facilities_page_in_order
                dispatches_page_in_order
                the_journal_pages_in_order
                logon_rows_page_in_order
            }
            guards {
                no_more_than_the_limit_get_through_of_64_at_once
                a_window_ends_and_another_begins
                refused_tries_do_not_prolong_the_wait
                a_clock_that_ran_ahead_leaves_no_window_behind
                tries_that_come_out_of_order_are_of_one_window
                keys_are_counted_apart
                logon_numbers_are_dense_among_32_writers
                logon_rows_of_two_tenants_are_apart
                logon_rows_of_a_facility_are_found
                random_logon_rows_come_back_equal
                the_first_check_value_of_a_key_stays
                keys_with_a_check_value_are_told
            }
            cells {
                a_swap_replaces_the_version_it_expects
                swaps_happen_all_or_none_with_their_logon_row
                a_tombstone_is_never_replaced_before_its_until
                a_tombstone_may_be_the_first_of_its_cell
                a_tombstone_outlives_the_sweeping_of_others
                a_cell_is_absent_from_the_moment_its_until_is_reached
                a_version_of_a_lapsed_cell_swaps_nothing
                cells_come_by_rank_and_id
                cells_of_tenants_and_spaces_are_apart
                one_of_32_swaps_of_one_version_wins
                swaps_of_32_writers_keep_their_logon_rows
                swaps_of_a_change_set_happen_with_it
                a_message_goes_on_its_way_with_its_change_set
                messages_of_32_writers_go_on_their_way
                a_cell_put_past_its_until_is_gone_at_once
            }
            ; lasting {
                what_was_acknowledged_is_there_after_reopening
                claims_and_logon_rows_are_there_after_reopening
                cells_are_there_after_reopening
                a_tombstone_is_there_with_its_logon_row_after_reopening
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! conformance_names {
    (() $($module:ident { $($case:ident)+ })+ ; $lasting:ident { $($kept:ident)+ }) => {
        &[
            $($(concat!(stringify!($module), "::", stringify!($case)),)+)+
            $(concat!(stringify!($lasting), "::", stringify!($kept)),)+
        ]
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! conformance_tests {
    (($keeps:ident, $harness:expr) $($module:ident { $($case:ident)+ })+ ; lasting { $($kept:ident)+ }) => {
        $(mod $module {
            #[allow(unused_imports, reason = "the harness may need no names at all")]
            use super::*;
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
                async fn $case() {
                    $crate::conformance::$module::$case(&$harness).await;
                }
            )+
        })+
        $crate::conformance_lasting! { $keeps ($harness) $($kept)+ }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! conformance_lasting {
    (keeps ($harness:expr) $($case:ident)+) => {
        mod lasting {
            #[allow(unused_imports, reason = "the harness may need no names at all")]
            use super::*;
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
                async fn $case() {
                    $crate::conformance::lasting::$case(&$harness).await;
                }
            )+
        }
    };
    (forgets ($harness:expr) $($case:ident)+) => {
        mod lasting {
            $(
                #[test]
                #[ignore = "this store keeps nothing when it is closed"]
                fn $case() {}
            )+
        }
    };
}
