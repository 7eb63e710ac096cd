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
    desk.button("Team")
    table = desk.find("table", "People")
    wait(lambda: desk.rows(table) == 1, "the person")
    search = desk.find("text", "Search people")
    desk.focus(search)
    desk.keys("Return")
    wait(lambda: not desk.has(search, "FOCUSED"), "the keyboard in the table")
    desk.keys("Return")
    desk.button("A success: plan the praise")
    wait(lambda: any((node.get_name() or "").startswith("In the plan: Praise interview")
                     for node in desk.walk()), "the praise in the plan")


def drag_it(desk):
    desk.button("Calendar")
    desk.find("radio button", "View: Month")
    # The side bar has an entry of that name too: the grid is the large one.
    box = wait(lambda: next(box for box in (desk.box(node) for node in desk.walk()
                                            if node.get_name() == "Calendar")
                            if box.height > 300), "the grid")
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
