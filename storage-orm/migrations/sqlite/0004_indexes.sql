-- Lists that stay quick among a million settled dispatches and as many entries.
CREATE INDEX bayboard_dispatch_open ON bayboard_dispatch (tenant, run_number) WHERE settled_at IS NULL;
CREATE INDEX bayboard_dispatch_open_origin ON bayboard_dispatch (tenant, origin_facility, run_number)
    WHERE settled_at IS NULL;
CREATE INDEX bayboard_dispatch_open_destination ON bayboard_dispatch (tenant, destination_facility, run_number)
    WHERE settled_at IS NULL;
CREATE INDEX bayboard_journal_entry_kind ON bayboard_journal_entry (tenant, kind, sequence);
