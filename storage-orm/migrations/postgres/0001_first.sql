-- The first schema. What the library knows stands in encoded bytes: a new field or word changes no table. Beside them stand
-- only what the store compares and counts. Times are UTC microseconds, kinds are the library's numbers.

-- Every record, once. Ids rise with time, so that new records lie together.
CREATE TABLE bayboard_record (
    tenant uuid NOT NULL,
    kind smallint NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    bytes bytea NOT NULL,
    PRIMARY KEY (tenant, kind, id)
);

-- The places of records in the lists they are found by: derived from the records, and written with them.
CREATE TABLE bayboard_index (
    tenant uuid NOT NULL,
    list smallint NOT NULL,
    within bytea NOT NULL,
    key bytea NOT NULL,
    id uuid NOT NULL,
    kind smallint NOT NULL,
    PRIMARY KEY (tenant, list, within, key, id, kind)
);

-- Values that no two records share, each with the record that holds it.
CREATE TABLE bayboard_unique (
    scope uuid NOT NULL,
    value bytea NOT NULL,
    tenant uuid NOT NULL,
    kind smallint NOT NULL,
    id uuid NOT NULL,
    PRIMARY KEY (scope, value)
);

-- Where each tenant's journal, run numbers and logon numbers stand. Whoever writes for a tenant holds its row.
CREATE TABLE bayboard_head (
    tenant uuid NOT NULL PRIMARY KEY,
    sequence bigint NOT NULL CHECK (sequence >= 0),
    hash bytea NOT NULL CHECK (length(hash) = 32),
    last_run bigint NOT NULL CHECK (last_run >= 0),
    last_logon bigint NOT NULL CHECK (last_logon >= 0)
);

-- The chained part of the journal: never changed, never deleted. The columns after the commitment repeat the header; kind -1
-- stands for no record.
CREATE TABLE bayboard_journal_entry (
    tenant uuid NOT NULL,
    sequence bigint NOT NULL CHECK (sequence > 0),
    previous bytea NOT NULL CHECK (length(previous) = 32),
    hash bytea NOT NULL CHECK (length(hash) = 32),
    header bytea NOT NULL,
    commitment bytea NOT NULL CHECK (length(commitment) = 32),
    kind smallint NOT NULL,
    at bigint NOT NULL,
    record_kind smallint NOT NULL,
    record_id uuid NOT NULL,
    record_version bigint NOT NULL,
    PRIMARY KEY (tenant, sequence)
);

-- The part that may be deleted, to erase it: the chain stays whole without it. It refers to its entry by no constraint: a
-- session plans the check of one once, perhaps while the journal is empty, and would then go through a company's whole index
-- for every entry.
CREATE TABLE bayboard_journal_body (
    tenant uuid NOT NULL,
    sequence bigint NOT NULL,
    salt bytea NOT NULL CHECK (length(salt) = 32),
    payload bytea NOT NULL,
    PRIMARY KEY (tenant, sequence)
);

-- What entries are found by, derived from their headers.
CREATE TABLE bayboard_entry_key (
    tenant uuid NOT NULL,
    key bytea NOT NULL,
    sequence bigint NOT NULL,
    PRIMARY KEY (tenant, key, sequence)
);

CREATE FUNCTION bayboard_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER bayboard_journal_entry_no_update BEFORE UPDATE ON bayboard_journal_entry
    FOR EACH STATEMENT EXECUTE FUNCTION bayboard_refuse('journal entries are never changed');
CREATE TRIGGER bayboard_journal_entry_no_delete BEFORE DELETE OR TRUNCATE ON bayboard_journal_entry
    FOR EACH STATEMENT EXECUTE FUNCTION bayboard_refuse('journal entries are never deleted');
CREATE TRIGGER bayboard_journal_body_no_update BEFORE UPDATE ON bayboard_journal_body
    FOR EACH STATEMENT EXECUTE FUNCTION bayboard_refuse('journal payloads are erased, never changed');
-- Payloads are erased one by one, never all at once.
CREATE TRIGGER bayboard_journal_body_no_truncate BEFORE TRUNCATE ON bayboard_journal_body
    FOR EACH STATEMENT EXECUTE FUNCTION bayboard_refuse('journal payloads are erased one by one');

-- Logon history, as it was written: digests are made over these bytes.
CREATE TABLE bayboard_logon (
    tenant uuid NOT NULL,
    number bigint NOT NULL CHECK (number > 0),
    bytes bytea NOT NULL,
    PRIMARY KEY (tenant, number)
);

-- What rows of logon history are found by.
CREATE TABLE bayboard_logon_key (
    tenant uuid NOT NULL,
    key bytea NOT NULL,
    number bigint NOT NULL,
    PRIMARY KEY (tenant, key, number)
);

-- Requests already answered, for 24 hours.
CREATE TABLE bayboard_claim (
    tenant uuid NOT NULL,
    key bytea NOT NULL CHECK (length(key) = 32),
    request bytea NOT NULL CHECK (length(request) = 32),
    resource_kind smallint NOT NULL,
    resource_id uuid NOT NULL,
    expires_at bigint NOT NULL,
    PRIMARY KEY (tenant, key)
);
CREATE INDEX bayboard_claim_expiry ON bayboard_claim (expires_at);

-- Tries counted in a window.
CREATE TABLE bayboard_guard (
    key bytea NOT NULL PRIMARY KEY CHECK (length(key) = 32),
    taken bigint NOT NULL CHECK (taken > 0),
    ends_at bigint NOT NULL
);
CREATE INDEX bayboard_guard_expiry ON bayboard_guard (ends_at);

-- A wrong key is refused at start.
CREATE TABLE bayboard_key_check (
    id bigint NOT NULL PRIMARY KEY,
    value bytea NOT NULL CHECK (length(value) = 32)
);

-- Rows that come and go: sessions, secrets that are used once. A tombstone has no bytes.
CREATE TABLE bayboard_cell (
    tenant uuid NOT NULL,
    space smallint NOT NULL,
    key bytea NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    owner uuid NOT NULL,
    rank bigint NOT NULL,
    until bigint NOT NULL,
    bytes bytea,
    PRIMARY KEY (tenant, space, key)
);
CREATE INDEX bayboard_cell_rank ON bayboard_cell (tenant, space, rank, key);
CREATE INDEX bayboard_cell_owner ON bayboard_cell (tenant, space, owner, rank, key);
CREATE INDEX bayboard_cell_lapse ON bayboard_cell (until);

CREATE VIEW bayboard_journal_readable AS
SELECT entry.tenant, entry.sequence, to_timestamp(entry.at / 1e6) AS at, entry.kind, entry.record_kind,
    entry.record_id, entry.record_version, encode(entry.hash, 'hex') AS hash, body.sequence IS NULL AS erased
FROM bayboard_journal_entry AS entry
LEFT JOIN bayboard_journal_body AS body ON body.tenant = entry.tenant AND body.sequence = entry.sequence;
