-- Repeats of a screen within a minute, and strangers who come in numbers, are one row with a count. Rows of before stand for one.
ALTER TABLE bayboard_logon ADD COLUMN count bigint NOT NULL DEFAULT 1 CHECK (count > 0);
CREATE OR REPLACE VIEW bayboard_logon_readable AS
SELECT tenant, number, to_timestamp(at / 1e6) AS at, event, outcome, facility,
    display, session, boot, count
FROM bayboard_logon;
