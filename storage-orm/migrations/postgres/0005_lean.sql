-- Fewer rows in indexes, so that bookings cost less: open dispatches have an index of their own since 0004, and most
-- homes are no facility.
DROP INDEX bayboard_dispatch_settled;
CREATE INDEX bayboard_dispatch_settled ON bayboard_dispatch (tenant, settled_at) WHERE settled_at IS NOT NULL;
DROP INDEX bayboard_dispatch_open_origin;
CREATE INDEX bayboard_dispatch_open_origin ON bayboard_dispatch (tenant, origin_facility, run_number)
    WHERE settled_at IS NULL AND origin_facility IS NOT NULL;
DROP INDEX bayboard_dispatch_open_destination;
CREATE INDEX bayboard_dispatch_open_destination ON bayboard_dispatch (tenant, destination_facility, run_number)
    WHERE settled_at IS NULL AND destination_facility IS NOT NULL;
-- A session plans the check of a reference once. Planned while the journal was empty, it went through a company's whole
-- index for every entry, until the server's next analysis. Entry and payload are written in one transaction, and no payload
-- counts that its entry does not commit to.
ALTER TABLE bayboard_journal_body DROP CONSTRAINT bayboard_journal_body_tenant_sequence_fkey;
-- Payloads are erased one by one, never all at once.
CREATE TRIGGER bayboard_journal_body_no_truncate BEFORE TRUNCATE ON bayboard_journal_body FOR EACH STATEMENT EXECUTE FUNCTION bayboard_refuse('journal payloads are erased one by one');
