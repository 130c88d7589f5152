#!/bin/sh
# Run once by the database's container, after roles.sql.
set -eu
psql -v ON_ERROR_STOP=1 -v owner="$OWNER_PASSWORD" -v app="$APP_PASSWORD" <<'SQL'
SET log_statement = 'none';
ALTER ROLE bayboard_owner PASSWORD :'owner';
ALTER ROLE bayboard_app PASSWORD :'app';
SQL
