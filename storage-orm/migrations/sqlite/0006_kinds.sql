-- Words of places are the library's to know: a list of them in the tables would have to be changed with every new one.
-- SQLite takes a constraint out of a table only by its stored text, which is safe for one that nothing on the disk depends on
-- (sqlite.org/lang_altertable.html, 7). The index comes and goes so that every other connection reads the schema anew.
CREATE INDEX bayboard_kinds ON bayboard_facility (kind);
DROP INDEX bayboard_kinds;
PRAGMA writable_schema = ON;
UPDATE sqlite_schema
SET sql = replace(sql, 'CHECK (kind IN (''hospital'', ''nursing_home'', ''skilled_nursing'', ''dialysis'', ''clinic'', ''residence'', ''other''))', '')
WHERE type = 'table' AND name = 'bayboard_facility';
UPDATE sqlite_schema
SET sql = replace(replace(sql,
    'CHECK (origin_kind IN (''hospital'', ''nursing_home'', ''skilled_nursing'', ''dialysis'', ''clinic'', ''residence'', ''other''))', ''),
    'CHECK (destination_kind IN (''hospital'', ''nursing_home'', ''skilled_nursing'', ''dialysis'', ''clinic'', ''residence'', ''other''))', '')
WHERE type = 'table' AND name = 'bayboard_dispatch';
PRAGMA writable_schema = RESET;
