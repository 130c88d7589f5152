-- The first schema. Times are UTC microseconds; the views at the end show them readable.
-- Words are the domain's closed lists; a version that adds one rebuilds the table and raises the schema number.

CREATE TABLE bayboard_tenant (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    version INTEGER NOT NULL CHECK (version > 0),
    record_status TEXT NOT NULL CHECK (record_status IN ('active', 'archived', 'deleted')),
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    zone TEXT NOT NULL,
    color INTEGER NOT NULL,
    settings BLOB NOT NULL,
    decoy_zones TEXT NOT NULL,
    decoy_seed BLOB NOT NULL CHECK (length(decoy_seed) = 32)
) STRICT;

CREATE TABLE bayboard_region (
    tenant BLOB NOT NULL CHECK (length(tenant) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    version INTEGER NOT NULL CHECK (version > 0),
    record_status TEXT NOT NULL CHECK (record_status IN ('active', 'archived', 'deleted')),
    name TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT;

CREATE TABLE bayboard_division (
    tenant BLOB NOT NULL CHECK (length(tenant) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    version INTEGER NOT NULL CHECK (version > 0),
    record_status TEXT NOT NULL CHECK (record_status IN ('active', 'archived', 'deleted')),
    region BLOB NOT NULL CHECK (length(region) = 16),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('provider', 'mobile', 'public_health')),
    PRIMARY KEY (id)
) STRICT;

CREATE TABLE bayboard_facility (
    tenant BLOB NOT NULL CHECK (length(tenant) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    version INTEGER NOT NULL CHECK (version > 0),
    record_status TEXT NOT NULL CHECK (record_status IN ('active', 'archived', 'deleted')),
    public_id TEXT NOT NULL,
    access_code BLOB NOT NULL,
    code_epoch INTEGER NOT NULL,
    division BLOB CHECK (length(division) = 16),
    source_ref TEXT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL
        CHECK (kind IN ('hospital', 'nursing_home', 'skilled_nursing', 'dialysis', 'clinic', 'residence', 'other')),
    street TEXT,
    city TEXT,
    state TEXT,
    postal_code TEXT,
    phone TEXT,
    npi TEXT,
    cms_number TEXT,
    zone TEXT NOT NULL,
    board_profile TEXT NOT NULL,
    board_twelve_hours INTEGER CHECK (board_twelve_hours IN (0, 1)),
    board_horizon_hours INTEGER,
    PRIMARY KEY (id),
    UNIQUE (tenant, public_id),
    UNIQUE (tenant, source_ref)
) STRICT;
CREATE INDEX bayboard_facility_tenant ON bayboard_facility (tenant, id);

CREATE TABLE bayboard_unit (
    tenant BLOB NOT NULL CHECK (length(tenant) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    version INTEGER NOT NULL CHECK (version > 0),
    record_status TEXT NOT NULL CHECK (record_status IN ('active', 'archived', 'deleted')),
    division BLOB CHECK (length(division) = 16),
    call_sign TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('car', 'wheelchair', 'stretcher', 'bls', 'als', 'cct')),
    in_service INTEGER NOT NULL CHECK (in_service IN (0, 1)),
    PRIMARY KEY (id),
    UNIQUE (tenant, call_sign)
) STRICT;
CREATE INDEX bayboard_unit_tenant ON bayboard_unit (tenant, id);

CREATE TABLE bayboard_affiliate (
    tenant BLOB NOT NULL CHECK (length(tenant) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    version INTEGER NOT NULL CHECK (version > 0),
    record_status TEXT NOT NULL CHECK (record_status IN ('active', 'archived', 'deleted')),
    name TEXT NOT NULL,
    progress_reports INTEGER NOT NULL CHECK (progress_reports IN (0, 1)),
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX bayboard_affiliate_tenant ON bayboard_affiliate (tenant, id);

CREATE TABLE bayboard_payor (
    tenant BLOB NOT NULL CHECK (length(tenant) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    version INTEGER NOT NULL CHECK (version > 0),
    record_status TEXT NOT NULL CHECK (record_status IN ('active', 'archived', 'deleted')),
    name TEXT NOT NULL,
    requires_authorization INTEGER NOT NULL CHECK (requires_authorization IN (0, 1)),
    form TEXT,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX bayboard_payor_tenant ON bayboard_payor (tenant, id);

CREATE TABLE bayboard_dispatch (
    tenant BLOB NOT NULL CHECK (length(tenant) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    version INTEGER NOT NULL CHECK (version > 0),
    record_status TEXT NOT NULL CHECK (record_status IN ('active', 'archived', 'deleted')),
    run_number INTEGER,
    source_ref TEXT,
    level TEXT NOT NULL CHECK (level IN ('car', 'wheelchair', 'stretcher', 'bls', 'als', 'cct')),
    priority TEXT NOT NULL CHECK (priority IN ('scheduled', 'emergent', 'critical')),
    origin_facility BLOB CHECK (length(origin_facility) = 16),
    origin_kind TEXT NOT NULL
        CHECK (origin_kind IN ('hospital', 'nursing_home', 'skilled_nursing', 'dialysis', 'clinic', 'residence', 'other')),
    origin_name TEXT,
    origin_address TEXT,
    origin_room TEXT,
    destination_facility BLOB CHECK (length(destination_facility) = 16),
    destination_kind TEXT NOT NULL
        CHECK (destination_kind IN ('hospital', 'nursing_home', 'skilled_nursing', 'dialysis', 'clinic', 'residence', 'other')),
    destination_name TEXT,
    destination_address TEXT,
    destination_room TEXT,
    pickup BLOB NOT NULL,
    pickup_at INTEGER,
    arrival BLOB,
    activation INTEGER,
    leg TEXT NOT NULL CHECK (leg IN ('single', 'outbound', 'return')),
    unit BLOB CHECK (length(unit) = 16),
    affiliate BLOB CHECK (length(affiliate) = 16),
    progress BLOB NOT NULL,
    settled_at INTEGER,
    payor BLOB CHECK (length(payor) = 16),
    authorization_number TEXT,
    authorization_decision TEXT CHECK (authorization_decision IN ('requested', 'affirmed', 'denied', 'not_needed')),
    authorization_unnecessary INTEGER NOT NULL CHECK (authorization_unnecessary IN (0, 1)),
    patient_name TEXT,
    birth_date TEXT,
    sex TEXT CHECK (sex IN ('female', 'male', 'other', 'unknown')),
    weight_kg INTEGER,
    callback_phone TEXT,
    crew_notes TEXT,
    reason TEXT,
    confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
    journal_key BLOB,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (tenant, run_number)
) STRICT;
-- Partial, so that dispatches without a reference cost nothing.
CREATE UNIQUE INDEX bayboard_dispatch_source ON bayboard_dispatch (tenant, source_ref) WHERE source_ref IS NOT NULL;
CREATE INDEX bayboard_dispatch_settled ON bayboard_dispatch (tenant, settled_at);
CREATE INDEX bayboard_dispatch_origin ON bayboard_dispatch (tenant, origin_facility, run_number)
    WHERE origin_facility IS NOT NULL;
CREATE INDEX bayboard_dispatch_destination ON bayboard_dispatch (tenant, destination_facility, run_number)
    WHERE destination_facility IS NOT NULL;

CREATE TABLE bayboard_display (
    tenant BLOB NOT NULL CHECK (length(tenant) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    version INTEGER NOT NULL CHECK (version > 0),
    record_status TEXT NOT NULL CHECK (record_status IN ('active', 'archived', 'deleted')),
    facility BLOB NOT NULL CHECK (length(facility) = 16),
    name TEXT NOT NULL,
    secret_digest BLOB NOT NULL UNIQUE CHECK (length(secret_digest) = 32),
    rooms TEXT NOT NULL,
    profile TEXT,
    shows_names INTEGER NOT NULL CHECK (shows_names IN (0, 1)),
    twelve_hours INTEGER CHECK (twelve_hours IN (0, 1)),
    horizon_hours INTEGER,
    created_at INTEGER NOT NULL,
    revoked_at INTEGER,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX bayboard_display_tenant ON bayboard_display (tenant, id);

CREATE TABLE bayboard_api_token (
    tenant BLOB NOT NULL CHECK (length(tenant) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    version INTEGER NOT NULL CHECK (version > 0),
    record_status TEXT NOT NULL CHECK (record_status IN ('active', 'archived', 'deleted')),
    name TEXT NOT NULL,
    secret_digest BLOB NOT NULL UNIQUE CHECK (length(secret_digest) = 32),
    roles TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    revoked_at INTEGER,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX bayboard_api_token_tenant ON bayboard_api_token (tenant, id);

CREATE TABLE bayboard_ended_session (
    tenant BLOB NOT NULL CHECK (length(tenant) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    version INTEGER NOT NULL CHECK (version > 0),
    record_status TEXT NOT NULL CHECK (record_status IN ('active', 'archived', 'deleted')),
    ended_at INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX bayboard_ended_session_tenant ON bayboard_ended_session (tenant, id);

-- Where each tenant's journal, run numbers and logon numbers stand. Whoever writes for a tenant holds its row.
CREATE TABLE bayboard_head (
    tenant BLOB NOT NULL PRIMARY KEY CHECK (length(tenant) = 16),
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    last_run INTEGER NOT NULL CHECK (last_run >= 0),
    last_logon INTEGER NOT NULL CHECK (last_logon >= 0)
) STRICT;

-- The chained part of the journal: never changed, never deleted.
CREATE TABLE bayboard_journal_entry (
    tenant BLOB NOT NULL CHECK (length(tenant) = 16),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    header BLOB NOT NULL,
    commitment BLOB NOT NULL CHECK (length(commitment) = 32),
    kind TEXT NOT NULL CHECK (kind IN ('change', 'erasure', 'disclosure', 'denial', 'code_reading', 'logon_digest')),
    at INTEGER NOT NULL,
    record_kind TEXT,
    record_id BLOB CHECK (length(record_id) = 16),
    record_version INTEGER,
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

CREATE TABLE bayboard_logon (
    tenant BLOB NOT NULL CHECK (length(tenant) = 16),
    number INTEGER NOT NULL CHECK (number > 0),
    at INTEGER NOT NULL,
    event TEXT NOT NULL CHECK (event IN ('sign_in', 'sign_out', 'connect', 'disconnect')),
    outcome TEXT NOT NULL CHECK (outcome IN ('accepted', 'wrong_code', 'unknown_id', 'ended')),
    facility BLOB CHECK (length(facility) = 16),
    display BLOB CHECK (length(display) = 16),
    session BLOB CHECK (length(session) = 16),
    client_address TEXT,
    client_agent TEXT,
    boot BLOB NOT NULL CHECK (length(boot) = 16),
    PRIMARY KEY (tenant, number)
) STRICT, WITHOUT ROWID;

-- Requests already answered, for 24 hours.
CREATE TABLE bayboard_claim (
    tenant BLOB NOT NULL CHECK (length(tenant) = 16),
    key BLOB NOT NULL CHECK (length(key) = 32),
    request BLOB NOT NULL CHECK (length(request) = 32),
    resource_kind TEXT NOT NULL,
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

CREATE VIEW bayboard_dispatch_readable AS
SELECT hex(tenant) AS tenant, hex(id) AS id, version, record_status, run_number, source_ref, level, priority, leg,
    hex(origin_facility) AS origin_facility, hex(destination_facility) AS destination_facility,
    datetime(pickup_at / 1e6, 'unixepoch') AS pickup_at, datetime(activation / 1e6, 'unixepoch') AS activation,
    datetime(settled_at / 1e6, 'unixepoch') AS settled_at, datetime(created_at / 1e6, 'unixepoch') AS created_at
FROM bayboard_dispatch;
CREATE VIEW bayboard_journal_readable AS
SELECT hex(entry.tenant) AS tenant, entry.sequence, datetime(entry.at / 1e6, 'unixepoch') AS at, entry.kind, entry.record_kind,
    hex(entry.record_id) AS record_id, entry.record_version, hex(entry.hash) AS hash, body.sequence IS NULL AS erased
FROM bayboard_journal_entry AS entry
LEFT JOIN bayboard_journal_body AS body ON body.tenant = entry.tenant AND body.sequence = entry.sequence;
CREATE VIEW bayboard_logon_readable AS
SELECT hex(tenant) AS tenant, number, datetime(at / 1e6, 'unixepoch') AS at, event, outcome, hex(facility) AS facility,
    hex(display) AS display, hex(session) AS session, hex(boot) AS boot
FROM bayboard_logon;
