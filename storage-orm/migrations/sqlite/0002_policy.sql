-- Files of rules as they were taken in, and which of them are in force.
CREATE TABLE bayboard_policy_file (
    tenant BLOB NOT NULL CHECK (length(tenant) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    version INTEGER NOT NULL CHECK (version > 0),
    record_status TEXT NOT NULL CHECK (record_status IN ('active', 'archived', 'deleted')),
    name TEXT NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('rules', 'overlay')),
    text TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX bayboard_policy_file_tenant ON bayboard_policy_file (tenant, id);

CREATE TABLE bayboard_active_policy (
    tenant BLOB NOT NULL CHECK (length(tenant) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    version INTEGER NOT NULL CHECK (version > 0),
    record_status TEXT NOT NULL CHECK (record_status IN ('active', 'archived', 'deleted')),
    rules BLOB CHECK (length(rules) = 16),
    overlay BLOB CHECK (length(overlay) = 16),
    divisions BLOB NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX bayboard_active_policy_tenant ON bayboard_active_policy (tenant, id);
