-- SPDX-License-Identifier: GPL-3.0-or-later
-- The history can be read back: what a field was before, which step of the user a change belongs
-- to and what that step was called, and a digest of each line, so that damage is found.
-- The old lines are copied by the program, which knows what was before.

ALTER TABLE change RENAME TO change_of_version_1;

-- One step of the user. Its changes are the lines of its device with the sequence numbers that
-- follow, up to the next action. effect 0: done; 1: it took the last done step back; 2: it did the
-- last undone step again; 3: the logbook began; 4: records were erased. What came before 3 and 4
-- cannot be undone. digest: SipHash-2-4 with a key of zeros, see log_digest.h.
CREATE TABLE action (
    device INTEGER NOT NULL REFERENCES device (number),
    seq INTEGER NOT NULL,
    stamp INTEGER NOT NULL,
    label TEXT NOT NULL,
    count INTEGER NOT NULL,
    effect INTEGER NOT NULL,
    digest INTEGER NOT NULL,
    PRIMARY KEY (device, seq)
) WITHOUT ROWID;

-- Every change, never altered; stamp: milliseconds since 1970 in the upper 48 bits, a counter in
-- the lower 16, one for all changes of an action. field 0: the record was created, value holds all
-- its fields as a CBOR array; field -1: it was removed, before holds them; n > 0: its n-th column
-- went from before to value.
CREATE TABLE change (
    device INTEGER NOT NULL REFERENCES device (number),
    seq INTEGER NOT NULL,
    stamp INTEGER NOT NULL,
    record_type INTEGER NOT NULL,
    record BLOB NOT NULL CHECK (length(record) = 16),
    field INTEGER NOT NULL,
    before,
    value,
    digest INTEGER NOT NULL,
    PRIMARY KEY (device, seq)
) WITHOUT ROWID;

-- Records whose content was erased for good, here and in every copy that is merged.
CREATE TABLE erasure (
    record BLOB NOT NULL PRIMARY KEY CHECK (length(record) = 16),
    stamp INTEGER NOT NULL
) WITHOUT ROWID;

-- What was being typed when the logbook was locked, one text per form.
CREATE TABLE draft (
    form TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL,
    saved INTEGER NOT NULL
) WITHOUT ROWID;

-- The oldest version of the program that can open this file.
CREATE TABLE program (
    version TEXT NOT NULL PRIMARY KEY
) WITHOUT ROWID;
INSERT INTO program (version) VALUES ('0.2.0');
