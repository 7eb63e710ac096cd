#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The team: people by seniority and by the loyalty programme, filtered with the keyboard."""
import sys
import tempfile

from desk import Desk, sample_logbook, wait


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        logbook = sample_logbook(program, folder)
        with Desk([program, "--language", "en", logbook], "esperluette") as desk:
            desk.button("Team")
            everybody = rows(desk)
            filter_by(desk, "Seniority", choice=2)  # 1 to 2 years
            wait(lambda: 0 < rows(desk) < everybody, "those here for 1 to 2 years")
            clear(desk, everybody)
            filter_by(desk, "Loyalty", choice=1)  # nothing in 12 months
            wait(lambda: 0 < rows(desk) < everybody, "those who lack it")
            wait(lambda: any(says_why(node) for node in desk.walk()), "why, beside the table")
            clear(desk, everybody)


def says_why(node):
    name = node.get_name() or ""
    return "nothing in 12 months" in name or "Nothing of the loyalty programme" in name


def clear(desk, everybody):
    desk.button("Clear the filters")
    wait(lambda: rows(desk) == everybody, "everybody again")


def rows(desk):
    return desk.rows(desk.find("table"))


def filter_by(desk, name, choice):
    chip = next(node for node in desk.walk() if node.get_role_name() == "push button"
                and desk.has(node, "SHOWING") and (node.get_name() or "").startswith(name))
    desk.focus(chip)
    desk.keys("space")
    desk.keys(*["Down"] * (choice + 1), "Return")


if __name__ == "__main__":
    main(sys.argv[1])
