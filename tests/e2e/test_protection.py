#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A logbook with a passphrase: begun, written, locked in the middle of a sentence, and killed."""
import os
import re
import subprocess
import sys
import tempfile

from desk import Desk, wait

PASSPHRASE = "girafe trombone lundi cascade"


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        logbook = os.path.join(folder, "équipe.esperluette")
        arguments = [program, "--language", "en", "--today", "2026-11-23"]
        with Desk(arguments, "esperluette") as desk:
            key = begin_with_a_passphrase(desk, logbook)
            add_a_person(desk)
            lock_and_unlock(desk)
            desk.kill()
        nothing_is_readable(folder)
        with Desk(arguments + [logbook], "esperluette") as desk:
            open_with_the_sheet(desk, key)
            look_at_a_backup(desk)
        nothing_is_readable(folder)
        check(os.path.join(os.path.dirname(program), "esperluette-cli"), logbook)


def begin_with_a_passphrase(desk, logbook):
    """The key that the recovery sheet shows."""
    desk.menu("File", "New logbook…")
    dialog = desk.dialog("New logbook")
    desk.fill(desk.find("text", "Name of the logbook", dialog), "Magasin Opéra")
    desk.fill(desk.find("text", "Where", dialog), logbook)
    desk.focus(desk.find("password text", "Passphrase", dialog))
    desk.typing(PASSPHRASE)
    desk.find("label", "Strong: guessing it takes longer than a lifetime.", dialog)
    desk.focus(desk.find("password text", "Once more", dialog))
    desk.typing(PASSPHRASE)
    desk.button("Create", dialog)
    sheet = desk.dialog("Recovery sheet")
    key = wait(lambda: next(node.get_name() for node in desk.walk(sheet)
                            if re.fullmatch(r"[0-9A-Z\s-]{40,}", node.get_name())), "the key")
    desk.focus(desk.find("text", "Type the key from the sheet", sheet))
    desk.typing(key.replace("\n", " "))
    desk.button("Done", sheet)
    wait(lambda: not desk.is_open(sheet), "the end of the sheet", 20)
    return key


def add_a_person(desk):
    desk.button("Add a person")
    dialog = desk.dialog("Add a person")
    desk.fill(desk.find("text", "First name", dialog), "Aïcha")
    desk.fill(desk.find("text", "Last name", dialog), "Leroy")
    desk.button("Add", dialog)
    wait(lambda: not desk.is_open(dialog), "the end of the dialog")
    desk.button("Team")
    desk.button("Open")
    desk.find("filler", "Aïcha Leroy")


def unlock(desk, passphrase):
    desk.focus(desk.find("password text", "Passphrase"))
    desk.typing(passphrase)
    desk.keys("Return")


def lock_and_unlock(desk):
    desk.button("Plan… · Aïcha Leroy")
    dialog = desk.dialog("Plan a moment")
    desk.choose(desk.find("combo box", "What kind of moment", dialog), "Praise interview")
    desk.button("Plan it", dialog)
    note = desk.find("text", "Emotional expectation")
    desk.focus(note)
    desk.typing("to be seen")
    desk.keys("Return")
    desk.find("check box", "to be seen")
    desk.keys("ctrl+l")
    desk.find("label", "“équipe” is locked")
    assert not any("Aïcha" in (node.get_name() or "") for node in desk.walk(desk.root)), "a name"
    unlock(desk, "girafe trombone lundi cascad")
    wait(lambda: any("This passphrase does not open" in (node.get_name() or "")
                     for node in desk.walk()), "the refusal", 20)
    desk.keys("ctrl+a")
    unlock(desk, PASSPHRASE)
    desk.find("label", "Prepare: Praise interview", seconds=20)


def open_with_the_sheet(desk, key):
    desk.button("Use the recovery sheet")
    desk.focus(desk.find("text", "Key of the recovery sheet"))
    desk.typing(key.replace("\n", " "))
    desk.keys("Return")
    desk.button("Team")
    desk.find("label", "1 person · nobody waits for attention", seconds=20)


def look_at_a_backup(desk):
    desk.menu("File", "Revert to a backup…")
    dialog = desk.dialog("Backups of équipe")
    desk.button("Back up now", dialog)
    table = desk.find("table", "Backups", dialog)
    wait(lambda: desk.rows(table) == 1, "the backup")
    desk.find("label", "It holds 1 person and 1 moment, and every page of it is whole.", dialog)
    desk.button("Close", dialog)
    wait(lambda: not desk.is_open(dialog) and desk.has(desk.window, "ACTIVE"), "the window")


def nothing_is_readable(folder):
    """No word of what was written, in any file of the folder or of the home of the user."""
    searched = 0
    for place in (folder, os.environ["HOME"]):
        for root, _, names in os.walk(place):
            for name in names:
                path = os.path.join(root, name)
                if not os.path.isfile(path):
                    continue
                with open(path, "rb") as file:
                    content = file.read()
                searched += 1
                for word in ("Aïcha", "Leroy", "Magasin Opéra", "to be seen", "girafe"):
                    for encoding in ("utf-8", "utf-16-le"):
                        assert word.encode(encoding) not in content, (name, word)
    assert searched > 0


def check(cli, logbook):
    environment = dict(os.environ, ESPERLUETTE_PASSPHRASE=PASSPHRASE)
    subprocess.run([cli, "check", logbook], check=True, env=environment, capture_output=True)
    refused = subprocess.run([cli, "check", logbook], capture_output=True,
                             env=dict(environment, ESPERLUETTE_PASSPHRASE="girafe"))
    assert refused.returncode != 0, refused


main(sys.argv[1])
