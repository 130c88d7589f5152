-- Files of rules as they were taken in, and which of them are in force.
CREATE TABLE bayboard_policy_file (
    tenant uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    record_status text COLLATE "C" NOT NULL CHECK (record_status IN ('active', 'archived', 'deleted')),
    name text COLLATE "C" NOT NULL,
    part text COLLATE "C" NOT NULL CHECK (part IN ('rules', 'overlay')),
    text text COLLATE "C" NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX bayboard_policy_file_tenant ON bayboard_policy_file (tenant, id);

CREATE TABLE bayboard_active_policy (
    tenant uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    record_status text COLLATE "C" NOT NULL CHECK (record_status IN ('active', 'archived', 'deleted')),
    rules uuid,
    overlay uuid,
    divisions bytea NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX bayboard_active_policy_tenant ON bayboard_active_policy (tenant, id);
