-- The key that a secret's digest was made under. Rows of before have key 1: `init` numbers a deployment's only key 1, and
-- until now nothing made a second one. Where somebody wrote one by hand, the next use of the secret puts it right.
ALTER TABLE bayboard_display ADD COLUMN digest_key bigint NOT NULL DEFAULT 1 CHECK (digest_key >= 0);
ALTER TABLE bayboard_api_token ADD COLUMN digest_key bigint NOT NULL DEFAULT 1 CHECK (digest_key >= 0);
