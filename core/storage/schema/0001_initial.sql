-- SPDX-License-Identifier: GPL-3.0-or-later
-- The logbook, first version. Documented for people who open the file with another program:
-- ids are UUIDs of version 7 (16 bytes), days are Julian day numbers (date(x) shows them),
-- lists and texts in two languages are JSON, evidence is described at Evidence::packed(),
-- attendances are 17 bytes each: the id of the person, then the part.

CREATE TABLE device (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16)
);

-- Every change ever made, never altered. Changes of one action share a stamp (milliseconds since
-- 1970 in the upper 48 bits, a counter in the lower 16). field 0: the record was created, value
-- holds all its fields as a CBOR array; field -1: it was removed; n > 0: its n-th column became
-- value. record_type 0 names the action.
CREATE TABLE change (
    device INTEGER NOT NULL REFERENCES device (number),
    seq INTEGER NOT NULL,
    stamp INTEGER NOT NULL,
    record_type INTEGER NOT NULL,
    record BLOB,
    field INTEGER NOT NULL,
    value,
    PRIMARY KEY (device, seq)
) WITHOUT ROWID;

CREATE TABLE cover (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    title TEXT NOT NULL,
    keeper TEXT NOT NULL,
    language INTEGER NOT NULL,
    sample INTEGER NOT NULL,
    french_holidays INTEGER NOT NULL,
    begun INTEGER
) WITHOUT ROWID;

CREATE TABLE population_value (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    cut TEXT NOT NULL,
    label TEXT NOT NULL,
    meaning TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE team (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    manager BLOB
) WITHOUT ROWID;

CREATE TABLE person (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    preferred_name TEXT NOT NULL,
    employee_number TEXT NOT NULL,
    role TEXT NOT NULL,
    email TEXT NOT NULL,
    team BLOB,
    populations TEXT NOT NULL,
    manager BLOB,
    buddy BLOB,
    start_day INTEGER,
    trial_end INTEGER,
    end_day INTEGER,
    birthday INTEGER,
    birthday_shared INTEGER NOT NULL,
    recognition INTEGER NOT NULL,
    status INTEGER NOT NULL,
    rhythm_days INTEGER NOT NULL,
    known_since INTEGER
) WITHOUT ROWID;

CREATE TABLE journey_template (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    key TEXT NOT NULL,
    name TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE stage (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    journey BLOB NOT NULL,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE moment_kind (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    stage BLOB NOT NULL,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    scope INTEGER NOT NULL,
    privacy INTEGER NOT NULL,
    tone INTEGER NOT NULL,
    weight INTEGER NOT NULL,
    minutes_min INTEGER NOT NULL,
    minutes_max INTEGER NOT NULL,
    checklist_items INTEGER NOT NULL,
    consent_required INTEGER NOT NULL,
    rule TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE kind_guide (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    purpose TEXT NOT NULL,
    place TEXT NOT NULL,
    corridor_version TEXT NOT NULL,
    emotional TEXT NOT NULL,
    relational TEXT NOT NULL,
    operational TEXT NOT NULL,
    pleasant_emotions TEXT NOT NULL,
    unpleasant_emotions TEXT NOT NULL,
    checklist TEXT NOT NULL,
    signs_of_care TEXT NOT NULL,
    mirror_stage TEXT NOT NULL,
    mirror TEXT NOT NULL,
    legal TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE emotion_word (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    valence INTEGER NOT NULL,
    intensity INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE moment (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person BLOB,
    kind BLOB NOT NULL,
    evidence INTEGER NOT NULL,
    minute_of_day INTEGER NOT NULL,
    planned INTEGER,
    held INTEGER,
    due INTEGER,
    planned_at INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    status INTEGER NOT NULL,
    planned_by INTEGER NOT NULL,
    title TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE gathering (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    team BLOB,
    attendances BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE skipped_occurrence (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind BLOB NOT NULL,
    person BLOB,
    team BLOB,
    ordinal INTEGER NOT NULL,
    planned INTEGER
) WITHOUT ROWID;

CREATE TABLE commitment (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    moment BLOB,
    person BLOB,
    team BLOB,
    text TEXT NOT NULL,
    promised INTEGER,
    due INTEGER,
    state INTEGER NOT NULL,
    closed INTEGER
) WITHOUT ROWID;

CREATE TABLE expectation (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person BLOB NOT NULL,
    layer INTEGER NOT NULL,
    text TEXT NOT NULL,
    said INTEGER
) WITHOUT ROWID;

CREATE TABLE preparation (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    expectations TEXT NOT NULL,
    anticipated_emotions TEXT NOT NULL,
    checklist TEXT NOT NULL,
    planned_setting INTEGER NOT NULL,
    notes TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE debrief (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    emotions TEXT NOT NULL,
    felt_words TEXT NOT NULL,
    notes TEXT NOT NULL,
    note_level INTEGER NOT NULL
) WITHOUT ROWID;
