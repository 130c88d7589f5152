-- The first schema. Times are UTC microseconds; the views at the end show them readable.
-- Words are the domain's closed lists; a version that adds one rebuilds the table and raises the schema number.

CREATE TABLE bayboard_tenant (
    id uuid NOT NULL PRIMARY KEY,
    version bigint NOT NULL CHECK (version > 0),
    record_status text COLLATE "C" NOT NULL CHECK (record_status IN ('active', 'archived', 'deleted')),
    name text COLLATE "C" NOT NULL,
    phone text COLLATE "C" NOT NULL,
    zone text COLLATE "C" NOT NULL,
    color bigint NOT NULL,
    settings bytea NOT NULL,
    decoy_zones text COLLATE "C" NOT NULL,
    decoy_seed bytea NOT NULL CHECK (length(decoy_seed) = 32)
);

CREATE TABLE bayboard_region (
    tenant uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    record_status text COLLATE "C" NOT NULL CHECK (record_status IN ('active', 'archived', 'deleted')),
    name text COLLATE "C" NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE bayboard_division (
    tenant uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    record_status text COLLATE "C" NOT NULL CHECK (record_status IN ('active', 'archived', 'deleted')),
    region uuid NOT NULL,
    name text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('provider', 'mobile', 'public_health')),
    PRIMARY KEY (id)
);

CREATE TABLE bayboard_facility (
    tenant uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    record_status text COLLATE "C" NOT NULL CHECK (record_status IN ('active', 'archived', 'deleted')),
    public_id text COLLATE "C" NOT NULL,
    access_code bytea NOT NULL,
    code_epoch bigint NOT NULL,
    division uuid,
    source_ref text COLLATE "C",
    name text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL
        CHECK (kind IN ('hospital', 'nursing_home', 'skilled_nursing', 'dialysis', 'clinic', 'residence', 'other')),
    street text COLLATE "C",
    city text COLLATE "C",
    state text COLLATE "C",
    postal_code text COLLATE "C",
    phone text COLLATE "C",
    npi text COLLATE "C",
    cms_number text COLLATE "C",
    zone text COLLATE "C" NOT NULL,
    board_profile text COLLATE "C" NOT NULL,
    board_twelve_hours boolean,
    board_horizon_hours bigint,
    PRIMARY KEY (id),
    UNIQUE (tenant, public_id),
    UNIQUE (tenant, source_ref)
);
CREATE INDEX bayboard_facility_tenant ON bayboard_facility (tenant, id);

CREATE TABLE bayboard_unit (
    tenant uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    record_status text COLLATE "C" NOT NULL CHECK (record_status IN ('active', 'archived', 'deleted')),
    division uuid,
    call_sign text COLLATE "C" NOT NULL,
    level text COLLATE "C" NOT NULL CHECK (level IN ('car', 'wheelchair', 'stretcher', 'bls', 'als', 'cct')),
    in_service boolean NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (tenant, call_sign)
);
CREATE INDEX bayboard_unit_tenant ON bayboard_unit (tenant, id);

CREATE TABLE bayboard_affiliate (
    tenant uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    record_status text COLLATE "C" NOT NULL CHECK (record_status IN ('active', 'archived', 'deleted')),
    name text COLLATE "C" NOT NULL,
    progress_reports boolean NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX bayboard_affiliate_tenant ON bayboard_affiliate (tenant, id);

CREATE TABLE bayboard_payor (
    tenant uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    record_status text COLLATE "C" NOT NULL CHECK (record_status IN ('active', 'archived', 'deleted')),
    name text COLLATE "C" NOT NULL,
    requires_authorization boolean NOT NULL,
    form text COLLATE "C",
    PRIMARY KEY (id)
);
CREATE INDEX bayboard_payor_tenant ON bayboard_payor (tenant, id);

CREATE TABLE bayboard_dispatch (
    tenant uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    record_status text COLLATE "C" NOT NULL CHECK (record_status IN ('active', 'archived', 'deleted')),
    run_number bigint,
    source_ref text COLLATE "C",
    level text COLLATE "C" NOT NULL CHECK (level IN ('car', 'wheelchair', 'stretcher', 'bls', 'als', 'cct')),
    priority text COLLATE "C" NOT NULL CHECK (priority IN ('scheduled', 'emergent', 'critical')),
    origin_facility uuid,
    origin_kind text COLLATE "C" NOT NULL
        CHECK (origin_kind IN ('hospital', 'nursing_home', 'skilled_nursing', 'dialysis', 'clinic', 'residence', 'other')),
    origin_name text COLLATE "C",
    origin_address text COLLATE "C",
    origin_room text COLLATE "C",
    destination_facility uuid,
    destination_kind text COLLATE "C" NOT NULL
        CHECK (destination_kind IN ('hospital', 'nursing_home', 'skilled_nursing', 'dialysis', 'clinic', 'residence', 'other')),
    destination_name text COLLATE "C",
    destination_address text COLLATE "C",
    destination_room text COLLATE "C",
    pickup bytea NOT NULL,
    pickup_at bigint,
    arrival bytea,
    activation bigint,
    leg text COLLATE "C" NOT NULL CHECK (leg IN ('single', 'outbound', 'return')),
    unit uuid,
    affiliate uuid,
    progress bytea NOT NULL,
    settled_at bigint,
    payor uuid,
    authorization_number text COLLATE "C",
    authorization_decision text COLLATE "C" CHECK (authorization_decision IN ('requested', 'affirmed', 'denied', 'not_needed')),
    authorization_unnecessary boolean NOT NULL,
    patient_name text COLLATE "C",
    birth_date text COLLATE "C",
    sex text COLLATE "C" CHECK (sex IN ('female', 'male', 'other', 'unknown')),
    weight_kg bigint,
    callback_phone text COLLATE "C",
    crew_notes text COLLATE "C",
    reason text COLLATE "C",
    confidential boolean NOT NULL,
    journal_key bytea,
    created_at bigint NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (tenant, run_number)
);
-- Partial, so that dispatches without a reference cost nothing.
CREATE UNIQUE INDEX bayboard_dispatch_source ON bayboard_dispatch (tenant, source_ref) WHERE source_ref IS NOT NULL;
CREATE INDEX bayboard_dispatch_settled ON bayboard_dispatch (tenant, settled_at);
CREATE INDEX bayboard_dispatch_origin ON bayboard_dispatch (tenant, origin_facility, run_number)
    WHERE origin_facility IS NOT NULL;
CREATE INDEX bayboard_dispatch_destination ON bayboard_dispatch (tenant, destination_facility, run_number)
    WHERE destination_facility IS NOT NULL;

CREATE TABLE bayboard_display (
    tenant uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    record_status text COLLATE "C" NOT NULL CHECK (record_status IN ('active', 'archived', 'deleted')),
    facility uuid NOT NULL,
    name text COLLATE "C" NOT NULL,
    secret_digest bytea NOT NULL UNIQUE CHECK (length(secret_digest) = 32),
    rooms text COLLATE "C" NOT NULL,
    profile text COLLATE "C",
    shows_names boolean NOT NULL,
    twelve_hours boolean,
    horizon_hours bigint,
    created_at bigint NOT NULL,
    revoked_at bigint,
    PRIMARY KEY (id)
);
CREATE INDEX bayboard_display_tenant ON bayboard_display (tenant, id);

CREATE TABLE bayboard_api_token (
    tenant uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    record_status text COLLATE "C" NOT NULL CHECK (record_status IN ('active', 'archived', 'deleted')),
    name text COLLATE "C" NOT NULL,
    secret_digest bytea NOT NULL UNIQUE CHECK (length(secret_digest) = 32),
    roles text COLLATE "C" NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint,
    revoked_at bigint,
    PRIMARY KEY (id)
);
CREATE INDEX bayboard_api_token_tenant ON bayboard_api_token (tenant, id);

CREATE TABLE bayboard_ended_session (
    tenant uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    record_status text COLLATE "C" NOT NULL CHECK (record_status IN ('active', 'archived', 'deleted')),
    ended_at bigint NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX bayboard_ended_session_tenant ON bayboard_ended_session (tenant, id);

-- Where each tenant's journal, run numbers and logon numbers stand. Whoever writes for a tenant holds its row.
CREATE TABLE bayboard_head (
    tenant uuid NOT NULL PRIMARY KEY,
    sequence bigint NOT NULL CHECK (sequence >= 0),
    hash bytea NOT NULL CHECK (length(hash) = 32),
    last_run bigint NOT NULL CHECK (last_run >= 0),
    last_logon bigint NOT NULL CHECK (last_logon >= 0)
);

-- The chained part of the journal: never changed, never deleted.
CREATE TABLE bayboard_journal_entry (
    tenant uuid NOT NULL,
    sequence bigint NOT NULL CHECK (sequence > 0),
    previous bytea NOT NULL CHECK (length(previous) = 32),
    hash bytea NOT NULL CHECK (length(hash) = 32),
    header bytea NOT NULL,
    commitment bytea NOT NULL CHECK (length(commitment) = 32),
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('change', 'erasure', 'disclosure', 'denial', 'code_reading', 'logon_digest')),
    at bigint NOT NULL,
    record_kind text COLLATE "C",
    record_id uuid,
    record_version bigint,
    PRIMARY KEY (tenant, sequence)
);

-- The part that may be deleted, to erase it: the chain stays whole without it.
CREATE TABLE bayboard_journal_body (
    tenant uuid NOT NULL,
    sequence bigint NOT NULL,
    salt bytea NOT NULL CHECK (length(salt) = 32),
    payload bytea NOT NULL,
    PRIMARY KEY (tenant, sequence),
    FOREIGN KEY (tenant, sequence) REFERENCES bayboard_journal_entry (tenant, sequence)
);

CREATE FUNCTION bayboard_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER bayboard_journal_entry_no_update BEFORE UPDATE ON bayboard_journal_entry FOR EACH STATEMENT EXECUTE FUNCTION bayboard_refuse('journal entries are never changed');
CREATE TRIGGER bayboard_journal_entry_no_delete BEFORE DELETE OR TRUNCATE ON bayboard_journal_entry FOR EACH STATEMENT EXECUTE FUNCTION bayboard_refuse('journal entries are never deleted');
CREATE TRIGGER bayboard_journal_body_no_update BEFORE UPDATE ON bayboard_journal_body FOR EACH STATEMENT EXECUTE FUNCTION bayboard_refuse('journal payloads are erased, never changed');

CREATE TABLE bayboard_logon (
    tenant uuid NOT NULL,
    number bigint NOT NULL CHECK (number > 0),
    at bigint NOT NULL,
    event text COLLATE "C" NOT NULL CHECK (event IN ('sign_in', 'sign_out', 'connect', 'disconnect')),
    outcome text COLLATE "C" NOT NULL CHECK (outcome IN ('accepted', 'wrong_code', 'unknown_id', 'ended')),
    facility uuid,
    display uuid,
    session uuid,
    client_address text COLLATE "C",
    client_agent text COLLATE "C",
    boot uuid NOT NULL,
    PRIMARY KEY (tenant, number)
);

-- Requests already answered, for 24 hours.
CREATE TABLE bayboard_claim (
    tenant uuid NOT NULL,
    key bytea NOT NULL CHECK (length(key) = 32),
    request bytea NOT NULL CHECK (length(request) = 32),
    resource_kind text COLLATE "C" NOT NULL,
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

CREATE VIEW bayboard_dispatch_readable AS
SELECT tenant, id, version, record_status, run_number, source_ref, level, priority, leg,
    origin_facility, destination_facility,
    to_timestamp(pickup_at / 1e6) AS pickup_at, to_timestamp(activation / 1e6) AS activation,
    to_timestamp(settled_at / 1e6) AS settled_at, to_timestamp(created_at / 1e6) AS created_at
FROM bayboard_dispatch;
CREATE VIEW bayboard_journal_readable AS
SELECT entry.tenant, entry.sequence, to_timestamp(entry.at / 1e6) AS at, entry.kind, entry.record_kind,
    entry.record_id, entry.record_version, encode(entry.hash, 'hex') AS hash, body.sequence IS NULL AS erased
FROM bayboard_journal_entry AS entry
LEFT JOIN bayboard_journal_body AS body ON body.tenant = entry.tenant AND body.sequence = entry.sequence;
CREATE VIEW bayboard_logon_readable AS
SELECT tenant, number, to_timestamp(at / 1e6) AS at, event, outcome, facility,
    display, session, boot
FROM bayboard_logon;
