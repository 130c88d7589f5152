-- The same board as two texts, departures and arrivals: the statement writes the JSON itself, and one row crosses over. What
-- is null leaves nothing behind; only texts that people typed have to be quoted with care.
SELECT
    coalesce(group_concat(written, ',') FILTER (WHERE side = 0), ''),
    coalesce(group_concat(written, ',') FILTER (WHERE side = 1), '')
FROM (
    SELECT
        line.side AS side,
        concat(
            '{"key":"', line.key, '"',
            CASE WHEN cell.full & 1 THEN
                concat(
                    ',"day":"' || line.day || '"',
                    ',"time":{"kind":"' || line.kind || '","label":"' || line.label || '"',
                    ',"at":"' || line.at || '"', ',"until":"' || line.until || '"', ',"was":"' || line.was || '"', '}'
                )
            END,
            CASE WHEN cell.full & 32 AND line.room IS NOT NULL THEN ',"room":' || json_quote(line.room) END,
            CASE WHEN cell.full & 4 THEN ',"level":"' || line.level || '","level_mark":"' || line.level_mark || '"' END,
            CASE WHEN cell.full & 128 AND line.other_end IS NOT NULL THEN ',"other_end":' || json_quote(line.other_end) END,
            CASE WHEN cell.full & 2 THEN ',"status":"' || line.status || '"' END,
            CASE WHEN cell.full & 8 THEN ',"late_minutes":' || line.late_minutes END,
            CASE WHEN cell.full & 256 AND line.missing THEN
                concat(
                    ',"authorization":{"missing":true',
                    CASE WHEN cell.full & 512 AND line.form IS NOT NULL THEN ',"form":' || json_quote(line.form) END, '}'
                )
            END,
            CASE WHEN cell.full & 16 AND line.is_return THEN ',"return":true' END, '}'
        ) AS written
    FROM line
    CROSS JOIN call ON call.id = line.call
    CROSS JOIN cell ON cell.role = ?1 AND cell.profile = ?2 AND cell.relation = call.relation AND cell.status = call.status
        AND cell.phase = call.phase AND cell.confidential = call.confidential
    WHERE line.facility = ?3
    ORDER BY line.side, line.place
)
