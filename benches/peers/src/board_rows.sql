-- A facility's board as rows. Every column stands behind its field's bit, as the gate would have it: time 1, status 2,
-- level 4, late 8, leg 16, room 32, other end 128, the authorization's mark 256 and form 512. CROSS JOIN keeps the order of
-- the joins, which follows the index that orders the board.
SELECT
    line.side, line.key,
    CASE WHEN cell.full & 1 THEN line.day END,
    CASE WHEN cell.full & 1 THEN line.kind END,
    CASE WHEN cell.full & 1 THEN line.label END,
    CASE WHEN cell.full & 1 THEN line.at END,
    CASE WHEN cell.full & 1 THEN line.until END,
    CASE WHEN cell.full & 1 THEN line.was END,
    CASE WHEN cell.full & 32 THEN line.room END,
    CASE WHEN cell.full & 4 THEN line.level END,
    CASE WHEN cell.full & 4 THEN line.level_mark END,
    CASE WHEN cell.full & 128 THEN line.other_end END,
    CASE WHEN cell.full & 2 THEN line.status END,
    CASE WHEN cell.full & 8 THEN line.late_minutes END,
    CASE WHEN cell.full & 256 THEN line.missing END,
    CASE WHEN cell.full & 512 THEN line.form END,
    CASE WHEN cell.full & 16 THEN line.is_return END
FROM line
CROSS JOIN call ON call.id = line.call
CROSS JOIN cell ON cell.role = ?1 AND cell.profile = ?2 AND cell.relation = call.relation AND cell.status = call.status
    AND cell.phase = call.phase AND cell.confidential = call.confidential
WHERE line.facility = ?3
ORDER BY line.side, line.place
