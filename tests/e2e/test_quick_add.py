#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One line about a moment: from the desktop action to the logbook, with the keyboard alone."""
import json
import os
import subprocess
import sys
import tempfile

from desk import Desk, wait


def main(program):
    cli = os.path.join(os.path.dirname(program), "esperluette-cli")
    with tempfile.TemporaryDirectory() as folder:
        logbook = os.path.join(folder, "team.esperluette")
        people = os.path.join(folder, "people.csv")
        with open(people, "w", encoding="utf-8") as file:
            file.write("First name,Last name,Hire date\nInès,Faure,2022-03-04\n"
                       "Léa,Martin,2020-09-01\nLéa,Petit,2019-01-12\n")
        for command in ((cli, "new", logbook, "--language", "en"),
                        (cli, "import", "people", people, "--into", logbook)):
            subprocess.run(command, check=True, capture_output=True)
        with Desk([program, "--language", "en", "--quick-add", logbook], "esperluette") as desk:
            note_what_just_happened(desk)
            plan_what_is_to_come(desk)
            ask_from_another_start(desk, program)
        check_what_is_on_disk(cli, logbook)


def note_what_just_happened(desk):
    dialog = desk.dialog("Quick add")
    wait(lambda: desk.has(dialog, "ACTIVE"), "the keyboard of the dialog")
    desk.typing("bravo Lea yesterday October window")
    desk.find("label", "Praise interview", dialog)
    desk.find("label", "Which one: Léa Martin, Léa Petit?", dialog)
    desk.keys("Return")
    desk.find("label", "⚠ Several people are called so: type the other name too.", dialog)
    desk.typing(" petit")
    desk.find("label", "Léa Petit", dialog)
    desk.find("label", "yesterday, held", dialog)
    desk.find("label", "October window", dialog)
    desk.keys("Return")
    wait(lambda: not desk.is_open(dialog), "the end of the dialog")
    wait(lambda: desk.has(desk.window, "ACTIVE"), "the window")


def plan_what_is_to_come(desk):
    desk.keys("ctrl+n")
    dialog = desk.dialog("Quick add")
    wait(lambda: desk.has(dialog, "ACTIVE"), "the keyboard of the dialog")
    desk.typing("tete-a-tete Ines demain 14h")  # letters of the keyboard alone
    desk.find("label", "Regular one-to-one", dialog)
    desk.find("label", "tomorrow 14:00, to come", dialog)
    desk.keys("Return")
    wait(lambda: not desk.is_open(dialog), "the end of the dialog")
    wait(lambda: desk.has(desk.window, "ACTIVE"), "the window")


def ask_from_another_start(desk, program):
    """The program that has the logbook asks for the line."""
    assert subprocess.run([program, "--quick-add"], timeout=20).returncode == 0
    dialog = desk.dialog("Quick add")
    wait(lambda: desk.has(dialog, "ACTIVE"), "the keyboard of the dialog")
    desk.keys("Escape")
    wait(lambda: not desk.is_open(dialog), "the end of the dialog")
    wait(lambda: desk.has(desk.window, "ACTIVE"), "the window")


def check_what_is_on_disk(cli, logbook):
    output = subprocess.run([cli, "list", "moments", logbook, "--json"], check=True,
                            capture_output=True, encoding="utf-8").stdout
    moments = json.loads(output)
    noted = [each for each in moments if each["kind"] == "praise_interview"]
    assert len(noted) == 1 and noted[0]["person"] == "Léa Petit", noted
    assert noted[0]["held"] and noted[0]["title"] == "October window", noted
    assert any(each["kind"] == "one_to_one" and each["person"] == "Inès Faure"
               and each["planned"] for each in moments), moments


main(sys.argv[1])
