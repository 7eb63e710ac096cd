-- SPDX-License-Identifier: GPL-3.0-or-later
-- What charts ask about people: whose choice a departure is, what became of an offer, and within how
-- many days somebody at a distance is to be met; for whom the logbook is kept; and the practices for
-- customers with those for employees. The evidence of a moment also counts the items of the
-- checklist that others do, in bits that older moments do not have: there it is not known.

ALTER TABLE person ADD COLUMN departure INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN offer INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN offer_day INTEGER;
ALTER TABLE cover ADD COLUMN in_person_days INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cover ADD COLUMN keeper_role INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cover ADD COLUMN keeper_is BLOB;

CREATE TABLE mirror_pair (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    for_customers TEXT NOT NULL,
    for_employees TEXT NOT NULL,
    customers INTEGER NOT NULL,
    employees INTEGER NOT NULL,
    next_step TEXT NOT NULL
) WITHOUT ROWID;

UPDATE program SET version = '0.5.0';
