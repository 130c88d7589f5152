-- Repeats of a screen within a minute, and strangers who come in numbers, are one row with a count. Rows of before stand for one.
ALTER TABLE bayboard_logon ADD COLUMN count INTEGER NOT NULL DEFAULT 1 CHECK (count > 0);
DROP VIEW bayboard_logon_readable;
CREATE VIEW bayboard_logon_readable AS
SELECT hex(tenant) AS tenant, number, datetime(at / 1e6, 'unixepoch') AS at, event, outcome, hex(facility) AS facility,
    hex(display) AS display, hex(session) AS session, hex(boot) AS boot, count
FROM bayboard_logon;
