-- The same board as two texts, departures and arrivals: the statement writes the JSON itself, and one row crosses over.
SELECT
    coalesce(group_concat(CASE WHEN side = 0 THEN written END, ','), ''),
    coalesce(group_concat(CASE WHEN side = 1 THEN written END, ','), '')
FROM (
    SELECT
        line.side AS side,
        '{"key":' || json_quote(line.key)
        || CASE WHEN cell.full & 1 AND line.day IS NOT NULL THEN ',"day":' || json_quote(line.day) ELSE '' END
        || CASE WHEN cell.full & 1 AND line.kind IS NOT NULL THEN
            ',"time":{"kind":' || json_quote(line.kind) || ',"label":' || json_quote(line.label)
            || CASE WHEN line.at IS NOT NULL THEN ',"at":' || json_quote(line.at) ELSE '' END
            || CASE WHEN line.until IS NOT NULL THEN ',"until":' || json_quote(line.until) ELSE '' END
            || CASE WHEN line.was IS NOT NULL THEN ',"was":' || json_quote(line.was) ELSE '' END || '}'
            ELSE '' END
        || CASE WHEN cell.full & 32 AND line.room IS NOT NULL THEN ',"room":' || json_quote(line.room) ELSE '' END
        || CASE WHEN cell.full & 4 AND line.level IS NOT NULL THEN ',"level":' || json_quote(line.level) ELSE '' END
        || CASE WHEN cell.full & 4 AND line.level_mark IS NOT NULL THEN ',"level_mark":' || json_quote(line.level_mark) ELSE '' END
        || CASE WHEN cell.full & 128 AND line.other_end IS NOT NULL THEN ',"other_end":' || json_quote(line.other_end) ELSE '' END
        || CASE WHEN cell.full & 2 AND line.status IS NOT NULL THEN ',"status":' || json_quote(line.status) ELSE '' END
        || CASE WHEN cell.full & 8 AND line.late_minutes IS NOT NULL THEN ',"late_minutes":' || line.late_minutes ELSE '' END
        || CASE WHEN cell.full & 256 AND line.missing THEN
            ',"authorization":{"missing":true'
            || CASE WHEN cell.full & 512 AND line.form IS NOT NULL THEN ',"form":' || json_quote(line.form) ELSE '' END || '}'
            ELSE '' END
        || CASE WHEN cell.full & 16 AND line.is_return THEN ',"return":true' ELSE '' END || '}' AS written
    FROM line
    CROSS JOIN call ON call.id = line.call
    CROSS JOIN cell ON cell.role = ?1 AND cell.profile = ?2 AND cell.relation = call.relation AND cell.status = call.status
        AND cell.phase = call.phase AND cell.confidential = call.confidential
    WHERE line.facility = ?3
    ORDER BY line.side, line.place
)
