-- SPDX-License-Identifier: GPL-3.0-or-later
-- The right moment comes to the manager: events, days off, rituals, snoozes; rhythms per population;
-- journeys by population; who owes a commitment. New columns stand at the end: the log names a
-- column by its place, and an older record of the log has fewer.

ALTER TABLE cover ADD COLUMN minutes_per_week INTEGER NOT NULL DEFAULT 0;
ALTER TABLE population_value ADD COLUMN rhythm_days INTEGER NOT NULL DEFAULT 0;
ALTER TABLE journey_template ADD COLUMN populations TEXT NOT NULL DEFAULT '[]';
ALTER TABLE journey_template ADD COLUMN retired INTEGER NOT NULL DEFAULT 0;
ALTER TABLE stage ADD COLUMN retired INTEGER NOT NULL DEFAULT 0;
ALTER TABLE moment_kind ADD COLUMN retired INTEGER NOT NULL DEFAULT 0;
ALTER TABLE moment_kind ADD COLUMN remind_on_day INTEGER NOT NULL DEFAULT 0;
ALTER TABLE moment_kind ADD COLUMN remind_days_before INTEGER NOT NULL DEFAULT 0;
ALTER TABLE kind_guide ADD COLUMN avoided_slots TEXT NOT NULL DEFAULT '[]';
ALTER TABLE gathering ADD COLUMN host BLOB;
ALTER TABLE gathering ADD COLUMN ritual BLOB;
ALTER TABLE commitment ADD COLUMN kind INTEGER NOT NULL DEFAULT 0;
ALTER TABLE commitment ADD COLUMN owner BLOB;
ALTER TABLE commitment ADD COLUMN first_due INTEGER;

CREATE TABLE life_event (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    event TEXT NOT NULL,
    person BLOB,
    team BLOB,
    day INTEGER,
    name TEXT NOT NULL,
    ordinal INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE day_off (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person BLOB,
    first_day INTEGER,
    last_day INTEGER,
    name TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE snooze (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person BLOB NOT NULL,
    until INTEGER,
    reason TEXT NOT NULL,
    made INTEGER
) WITHOUT ROWID;

CREATE TABLE ritual (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind BLOB NOT NULL,
    team BLOB,
    name TEXT NOT NULL,
    weekday INTEGER NOT NULL,
    every_weeks INTEGER NOT NULL,
    week_of_month INTEGER NOT NULL,
    minute_of_day INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    hosts TEXT NOT NULL,
    place TEXT NOT NULL,
    first_day INTEGER,
    last_day INTEGER
) WITHOUT ROWID;

UPDATE program SET version = '0.3.0';
