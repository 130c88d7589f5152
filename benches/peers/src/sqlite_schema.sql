-- Open calls, as far as rules tell them apart. Words are small numbers.
CREATE TABLE call (
    id INTEGER PRIMARY KEY,
    relation INTEGER NOT NULL,
    status INTEGER NOT NULL,
    phase INTEGER NOT NULL,
    confidential INTEGER NOT NULL
);

-- One row for each rule, role that has it, and field it shows; null holds for any word.
CREATE TABLE rule (
    role INTEGER NOT NULL,
    relation INTEGER NOT NULL,
    status INTEGER NOT NULL,
    phase INTEGER,
    profile INTEGER,
    confidential INTEGER,
    full INTEGER,
    coarse INTEGER
);
CREATE INDEX rule_by_words ON rule (role, relation, status, phase, profile, confidential, full, coarse);

-- What the rules come to, for every combination of words: filled from `rule` by one statement.
CREATE TABLE cell (
    role INTEGER NOT NULL,
    profile INTEGER NOT NULL,
    relation INTEGER NOT NULL,
    status INTEGER NOT NULL,
    phase INTEGER NOT NULL,
    confidential INTEGER NOT NULL,
    full INTEGER,
    coarse INTEGER,
    PRIMARY KEY (role, profile, relation, status, phase, confidential)
) WITHOUT ROWID;
