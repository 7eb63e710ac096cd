-- SPDX-License-Identifier: GPL-3.0-or-later
-- What charts are about, under a name, and the figures of the circle that are typed by hand. A figure
-- is kept in hundredths of its unit, as it was typed.

CREATE TABLE insight_view (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    period INTEGER NOT NULL,
    first_day INTEGER,
    last_day INTEGER,
    team BLOB,
    population BLOB,
    kind BLOB,
    managers_only INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE measure (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    subject INTEGER NOT NULL,
    day INTEGER,
    hundredths INTEGER NOT NULL,
    n INTEGER NOT NULL,
    source TEXT NOT NULL
) WITHOUT ROWID;

UPDATE program SET version = '0.4.0';
