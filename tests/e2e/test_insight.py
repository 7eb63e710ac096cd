#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The charts: every section, one team, the moments behind a mark, a practice that is entered, a
picture for a file, who keeps the logbook, and the presentation."""
import os
import sys
import tempfile

from desk import Desk, sample_logbook, wait

SECTIONS = {"Symmetries": "Equity between populations",
            "Bond": "Silence: days since an individual moment with care, at least in part",
            "Journey": "The journey as it is felt",
            "Long run": "The circle",
            "Care": "Care by stage of the journey"}


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        logbook = sample_logbook(program, folder)
        with Desk([program, "--language", "en", logbook], "esperluette") as desk:
            desk.button("Insight")
            look_at_every_section(desk)
            see_what_is_behind_a_mark(desk)
            enter_a_practice(desk)
            keep_a_picture(desk, os.path.join(folder, "stages.png"))
            say_who_keeps_the_logbook(desk)
            choose_a_team(desk)
            present(desk)


def look_at_every_section(desk):
    for section, chart in SECTIONS.items():
        desk.tick(desk.find("radio button", f"Charts: {section}"))
        shown = desk.find("chart", chart)
        assert shown.get_description(), f"{chart} says nothing"


def see_what_is_behind_a_mark(desk):
    chart = desk.find("chart", SECTIONS["Care"])
    desk.focus(chart)
    desk.keys("Right", "Return")
    dialog = desk.dialog()
    table = desk.find("table", within=dialog)
    assert desk.rows(table) > 0
    desk.keys("Escape")
    wait(lambda: not desk.is_open(dialog), "the end of the moments")


def enter_a_practice(desk):
    desk.tick(desk.find("radio button", "Charts: Symmetries"))
    before = desk.find("chart", "Customers & employees").get_description()
    desk.focus(desk.find("push button", "Enter figures and practices"))
    desk.keys("space", "Down", "Down", "Return")
    practices = desk.dialog("Practices")
    table = desk.find("table", within=practices)
    count = desk.rows(table)
    desk.button("Add…", practices)
    form = desk.dialog("Add a pair of practices")
    desk.fill(desk.find("text", "What both are for", form), "Thanking")
    desk.choose(desk.find("combo box", "How far it has come for customers", form),
                "4: everywhere, as a matter of course")
    desk.button("Keep", form)
    wait(lambda: desk.rows(table) == count + 1, "the practice in the list")
    assert desk.row(table, 0)[0] == "Thanking", "the greatest gap stands first"
    desk.button("Close", practices)
    chart = desk.find("chart", "Customers & employees")
    wait(lambda: chart.get_description() != before, "the practice in the chart")
    assert "Nothing for employees yet: Thanking" in chart.get_description()
    desk.menu("Edit", "Undo: Add a pair of practices")
    wait(lambda: chart.get_description() == before, "the chart as it was")
    desk.tick(desk.find("radio button", "Charts: Care"))


def keep_a_picture(desk, path):
    desk.focus(desk.find("push button", f"Export: {SECTIONS['Care']}"))
    desk.keys("space", "Down", "Down", "Down", "Return")  # after copying image and data
    desk.save_as(path, None)
    wait(lambda: os.path.exists(path) and os.path.getsize(path) > 1000, "the picture")
    with open(path, "rb") as file:
        assert file.read(4) == b"\x89PNG"


def say_who_keeps_the_logbook(desk):
    title = "Care by person and kind of moment"
    people = desk.find("chart", title, showing=False).get_description()
    desk.menu("File", "Logbook and keeper…")
    cover = desk.dialog("Logbook and keeper")
    desk.choose(desk.find("combo box", "You keep it as", cover), "HR partner")
    desk.button("Keep", cover)
    chart = desk.find("chart", title, showing=False)
    wait(lambda: chart.get_description() != people, "teams instead of people")
    assert "A row is a team" in chart.get_description(), chart.get_description()
    desk.menu("Edit", "Undo: Change the cover of the logbook")
    wait(lambda: chart.get_description() == people, "people again")


def choose_a_team(desk):
    combo = desk.find("combo box", "Team")
    team = [node.get_name().strip() for node in desk.walk(combo)
            if node.get_role_name() == "list item"][1]
    before = desk.find("chart", "Coverage by stage").get_description()
    desk.choose(combo, team)
    wait(lambda: any(node.get_role_name() == "label" and node.get_name().endswith(team)
                     for node in desk.walk()), f"the scope of {team}")
    wait(lambda: desk.find("chart", "Coverage by stage").get_description() != before,
         "other figures")


def present(desk):
    desk.keys("F11")
    number = wait(lambda: numbers(desk), "the presentation")
    assert number.startswith("1 / "), number
    desk.keys("Right")
    wait(lambda: numbers(desk).startswith("2 / "), "the second chart")
    desk.keys("Escape")
    wait(lambda: not numbers(desk), "the end of the presentation")
    wait(lambda: desk.has(desk.window, "ACTIVE"), "the window")


def numbers(desk):
    """Which chart is presented: "1 / 19"; empty when none is."""
    for index in range(desk.root.get_child_count()):
        top = desk.root.get_child_at_index(index)
        for node in desk.walk(top):
            if node.get_role_name() == "label" and node.get_name().startswith("Chart "):
                return node.get_name().replace("Chart ", "").replace(" of ", " / ")
    return ""


main(sys.argv[1])
