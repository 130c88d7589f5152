-- What a facility's board may show of a call: texts, ready to be read.
CREATE TABLE line (
    call INTEGER PRIMARY KEY,
    facility INTEGER NOT NULL,
    side INTEGER NOT NULL,
    place INTEGER NOT NULL,
    key TEXT NOT NULL,
    day TEXT,
    kind TEXT,
    label TEXT,
    at TEXT,
    until TEXT,
    was TEXT,
    room TEXT,
    level TEXT,
    level_mark TEXT,
    other_end TEXT,
    status TEXT,
    late_minutes INTEGER,
    missing INTEGER,
    form TEXT,
    is_return INTEGER NOT NULL
);
CREATE INDEX line_by_place ON line (facility, side, place);
