#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A moment is dragged to another day in the calendar, and undone; as one does with the mouse."""
import datetime
import json
import os
import subprocess
import sys
import tempfile

from desk import Desk, wait

TODAY = datetime.date(2026, 11, 23)  # a Monday: the month has room after it


def planned(cli, logbook):
    output = subprocess.run([cli, "list", "moments", logbook, "--json"], check=True,
                            capture_output=True, encoding="utf-8").stdout
    return sorted(moment["planned"] for moment in json.loads(output)
                  if moment["kind"] == "praise_interview")


def main(program):
    cli = os.path.join(os.path.dirname(program), "esperluette-cli")
    with tempfile.TemporaryDirectory() as folder:
        logbook = os.path.join(folder, "team.esperluette")
        people = os.path.join(folder, "people.csv")
        with open(people, "w", encoding="utf-8") as file:
            file.write("First name,Last name,Hire date\nInès,Faure,2022-03-04\n")
        today = ("--today", TODAY.isoformat())
        for command in ((cli, "new", logbook, "--language", "en", *today),
                        (cli, "import", "people", people, "--into", logbook, *today)):
            subprocess.run(command, check=True, capture_output=True)
        with Desk([program, "--language", "en", *today, logbook], "esperluette") as desk:
            note_a_success(desk)
            drag_it(desk)
        assert planned(cli, logbook) == ["2026-11-24"], planned(cli, logbook)


def note_a_success(desk):
    """One click puts the praise in the plan, three days later: on Thursday the 26th."""
    desk.keys("ctrl+k")
    desk.typing("ines")
    desk.keys("Down", "Return")
    desk.button("A success: plan the praise")


def drag_it(desk):
    desk.button("Calendar")
    grid = wait(lambda: next(node for node in desk.walk() if node.get_name() == "Calendar"
                             and node.get_role_name() not in ("push button", "radio button")),
                "the grid")
    box = desk.box(grid)
    # Only praise is shown, so that the first line of its day is the moment.
    chip = next(node for node in desk.walk() if (node.get_name() or "").startswith("Kind"))
    desk.press(chip)
    desk.typing("praise")
    desk.keys("Return")
    header = box.height * 0.045
    row = (box.height - header) / 6
    line = row * 0.42

    def cell(column, week):
        return (round(box.x + box.width * (column + 0.5) / 7),
                round(box.y + header + week * row + line))
    source, target = cell(3, 4), cell(1, 4)  # Thursday and Tuesday of the fifth week
    subprocess.run(["xdotool", "mousemove", *map(str, source), "mousedown", "1",
                    "mousemove", str(source[0] - 30), str(source[1]),
                    "mousemove", *map(str, target), "mouseup", "1"], check=True)
    wait(lambda: any("Praise interview is now on Tuesday" in (node.get_name() or "")
                     for node in desk.walk()), "the sentence about the new day")


if __name__ == "__main__":
    main(sys.argv[1])
