CREATE TABLE profile (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    form INTEGER NOT NULL,
    profile TEXT NOT NULL,
    added INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE talk (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    profile INTEGER REFERENCES profile (id) ON DELETE CASCADE,
    scenario TEXT NOT NULL,
    form INTEGER NOT NULL,
    opening TEXT NOT NULL,
    begun INTEGER NOT NULL
) STRICT;

CREATE INDEX talk_by_profile ON talk (profile, id);

CREATE TABLE move (
    talk INTEGER NOT NULL REFERENCES talk (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    form INTEGER NOT NULL,
    move TEXT NOT NULL,
    digest TEXT,
    at INTEGER NOT NULL,
    PRIMARY KEY (talk, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE finish (
    talk INTEGER PRIMARY KEY REFERENCES talk (id) ON DELETE CASCADE,
    moves INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    digest TEXT NOT NULL,
    money INTEGER NOT NULL,
    relationship INTEGER NOT NULL,
    two_goal_index INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE carry (
    profile INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
    series TEXT NOT NULL,
    part INTEGER NOT NULL,
    form INTEGER NOT NULL,
    carried TEXT NOT NULL,
    kept_pct INTEGER,
    at INTEGER NOT NULL,
    PRIMARY KEY (profile, series, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE practice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    profile INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
    item TEXT NOT NULL,
    form INTEGER NOT NULL,
    record TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX practice_by_profile ON practice (profile, id);
