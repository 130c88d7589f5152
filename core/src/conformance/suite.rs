//! The one list of cases, and the macros that make tests and names of it.

/// Expands to one test per case. Call it once per test file: `conformance_suite!(harness)`, or
/// `conformance_suite!(harness, forgets)` for a store that keeps nothing when it is closed.
///
/// The expression is evaluated anew in every test. The calling crate needs `tokio` with `macros` and `rt-multi-thread`.
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
                a_read_sees_a_commit_acknowledged_before_it
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
                an_id_of_another_tenant_is_refused
                a_public_id_is_unique_within_a_tenant
                a_source_ref_is_unique_within_tenant_and_kind
                a_call_sign_is_unique_within_a_tenant
                a_secret_is_unique
                two_records_of_one_change_set_may_not_share_a_value
                an_edit_may_not_take_a_value_that_another_record_holds
                a_value_kept_is_no_duplicate_and_one_given_up_is_free
                a_claim_made_before_answers_with_what_it_made
                a_claim_made_before_counts_more_than_values_taken
                claims_of_two_tenants_are_apart
                a_claim_lapses_after_a_day
                a_claim_of_a_refused_change_set_is_not_kept
                run_numbers_rise_by_one_from_1_per_tenant
                an_edited_or_erased_dispatch_keeps_its_run_number
            }
            ; lasting {
                what_was_acknowledged_is_there_after_reopening
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
