-- The first schema. What the library knows stands in encoded bytes: a new field or word changes no table. Beside them stand
-- only what the store compares and counts. Times are UTC microseconds, kinds are the library's numbers.

-- Every record, once. Ids rise with time, so that new records lie together.
CREATE TABLE bayboard_record (
    tenant BLOB NOT NULL CHECK (length(tenant) = 16),
    kind INTEGER NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    version INTEGER NOT NULL CHECK (version > 0),
    bytes BLOB NOT NULL,
    PRIMARY KEY (tenant, kind, id)
) STRICT;

-- The places of records in the lists they are found by: derived from the records, and written with them.
CREATE TABLE bayboard_index (
    tenant BLOB NOT NULL,
    list INTEGER NOT NULL,
    within BLOB NOT NULL,
    key BLOB NOT NULL,
    id BLOB NOT NULL,
    kind INTEGER NOT NULL,
    PRIMARY KEY (tenant, list, within, key, id, kind)
) STRICT, WITHOUT ROWID;

-- Values that no two records share, each with the record that holds it.
CREATE TABLE bayboard_unique (
    scope BLOB NOT NULL,
    value BLOB NOT NULL,
    tenant BLOB NOT NULL,
    kind INTEGER NOT NULL,
    id BLOB NOT NULL,
    PRIMARY KEY (scope, value)
) STRICT, WITHOUT ROWID;

-- Where each tenant's journal, run numbers and logon numbers stand. Whoever writes for a tenant holds its row.
CREATE TABLE bayboard_head (
    tenant BLOB NOT NULL PRIMARY KEY CHECK (length(tenant) = 16),
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    last_run INTEGER NOT NULL CHECK (last_run >= 0),
    last_logon INTEGER NOT NULL CHECK (last_logon >= 0)
) STRICT, WITHOUT ROWID;

-- The chained part of the journal: never changed, never deleted. The columns after the commitment repeat the header; kind -1
-- stands for no record.
CREATE TABLE bayboard_journal_entry (
    tenant BLOB NOT NULL CHECK (length(tenant) = 16),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    header BLOB NOT NULL,
    commitment BLOB NOT NULL CHECK (length(commitment) = 32),
    kind INTEGER NOT NULL,
    at INTEGER NOT NULL,
    record_kind INTEGER NOT NULL,
    record_id BLOB NOT NULL CHECK (length(record_id) = 16),
    record_version INTEGER NOT NULL,
    PRIMARY KEY (tenant, sequence)
) STRICT, WITHOUT ROWID;

-- The part that may be deleted, to erase it: the chain stays whole without it.
CREATE TABLE bayboard_journal_body (
    tenant BLOB NOT NULL,
    sequence INTEGER NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 32),
    payload BLOB NOT NULL,
    PRIMARY KEY (tenant, sequence),
    FOREIGN KEY (tenant, sequence) REFERENCES bayboard_journal_entry (tenant, sequence)
) STRICT;

-- What entries are found by, derived from their headers.
CREATE TABLE bayboard_entry_key (
    tenant BLOB NOT NULL,
    key BLOB NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (tenant, key, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER bayboard_journal_entry_no_update BEFORE UPDATE ON bayboard_journal_entry
BEGIN
    SELECT RAISE(ABORT, 'journal entries are never changed');
END;
CREATE TRIGGER bayboard_journal_entry_no_delete BEFORE DELETE ON bayboard_journal_entry
BEGIN
    SELECT RAISE(ABORT, 'journal entries are never deleted');
END;
-- INSERT OR REPLACE deletes without firing the trigger above.
CREATE TRIGGER bayboard_journal_entry_no_replace BEFORE INSERT ON bayboard_journal_entry
WHEN EXISTS (SELECT 1 FROM bayboard_journal_entry WHERE tenant = NEW.tenant AND sequence = NEW.sequence)
BEGIN
    SELECT RAISE(ABORT, 'journal entries are never replaced');
END;
CREATE TRIGGER bayboard_journal_body_no_update BEFORE UPDATE ON bayboard_journal_body
BEGIN
    SELECT RAISE(ABORT, 'journal payloads are erased, never changed');
END;

-- Logon history, as it was written: digests are made over these bytes.
CREATE TABLE bayboard_logon (
    tenant BLOB NOT NULL CHECK (length(tenant) = 16),
    number INTEGER NOT NULL CHECK (number > 0),
    bytes BLOB NOT NULL,
    PRIMARY KEY (tenant, number)
) STRICT, WITHOUT ROWID;

-- What rows of logon history are found by.
CREATE TABLE bayboard_logon_key (
    tenant BLOB NOT NULL,
    key BLOB NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (tenant, key, number)
) STRICT, WITHOUT ROWID;

-- Requests already answered, for 24 hours.
CREATE TABLE bayboard_claim (
    tenant BLOB NOT NULL CHECK (length(tenant) = 16),
    key BLOB NOT NULL CHECK (length(key) = 32),
    request BLOB NOT NULL CHECK (length(request) = 32),
    resource_kind INTEGER NOT NULL,
    resource_id BLOB NOT NULL CHECK (length(resource_id) = 16),
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (tenant, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX bayboard_claim_expiry ON bayboard_claim (expires_at);

-- Tries counted in a window.
CREATE TABLE bayboard_guard (
    key BLOB NOT NULL PRIMARY KEY CHECK (length(key) = 32),
    taken INTEGER NOT NULL CHECK (taken > 0),
    ends_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX bayboard_guard_expiry ON bayboard_guard (ends_at);

-- A wrong key is refused at start.
CREATE TABLE bayboard_key_check (
    id INTEGER NOT NULL PRIMARY KEY,
    value BLOB NOT NULL CHECK (length(value) = 32)
) STRICT;

-- Rows that come and go: sessions, secrets that are used once. A tombstone has no bytes.
CREATE TABLE bayboard_cell (
    tenant BLOB NOT NULL CHECK (length(tenant) = 16),
    space INTEGER NOT NULL,
    key BLOB NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    owner BLOB NOT NULL CHECK (length(owner) = 16),
    rank INTEGER NOT NULL,
    until INTEGER NOT NULL,
    bytes BLOB,
    PRIMARY KEY (tenant, space, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX bayboard_cell_rank ON bayboard_cell (tenant, space, rank, key);
CREATE INDEX bayboard_cell_owner ON bayboard_cell (tenant, space, owner, rank, key);
CREATE INDEX bayboard_cell_lapse ON bayboard_cell (until);

CREATE VIEW bayboard_journal_readable AS
SELECT hex(entry.tenant) AS tenant, entry.sequence, datetime(entry.at / 1e6, 'unixepoch') AS at, entry.kind, entry.record_kind,
    hex(entry.record_id) AS record_id, entry.record_version, hex(entry.hash) AS hash, body.sequence IS NULL AS erased
FROM bayboard_journal_entry AS entry
LEFT JOIN bayboard_journal_body AS body ON body.tenant = entry.tenant AND body.sequence = entry.sequence;
