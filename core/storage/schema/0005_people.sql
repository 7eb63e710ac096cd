-- SPDX-License-Identifier: GPL-3.0-or-later
-- What charts ask about people: whose choice a departure is, what became of an offer, and within how
-- many days somebody at a distance is to be met. The evidence of a moment also counts the items of
-- the checklist that others do, in bits that older moments do not have: there it is not known.

ALTER TABLE person ADD COLUMN departure INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN offer INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN offer_day INTEGER;
ALTER TABLE cover ADD COLUMN in_person_days INTEGER NOT NULL DEFAULT 0;

UPDATE program SET version = '0.5.0';
