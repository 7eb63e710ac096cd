#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The charts: every section, one team, the moments behind a mark, and the presentation."""
import sys
import tempfile

from desk import Desk, sample_logbook, wait

SECTIONS = {"Symmetries": "Equity between populations",
            "Bond": "Silence: days since the last moment",
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
