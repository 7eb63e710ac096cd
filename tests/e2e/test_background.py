#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program that keeps running without its window: it begins so, and another start shows it."""
import os
import subprocess
import sys
import tempfile
import threading

from desk import Desk, wait

SETTINGS = "[reminders]\ntrayIcon=true\n"
NAME = "org.esperluette.esperluette"


def runs_already():
    answer = subprocess.run(
        ["dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus", "/",
         "org.freedesktop.DBus.NameHasOwner", f"string:{NAME}"], capture_output=True, text=True)
    return "true" in answer.stdout


def main(program):
    cli = os.path.join(os.path.dirname(program), "esperluette-cli")
    settings = os.path.join(os.environ["XDG_CONFIG_HOME"], "esperluette", "esperluette.ini")
    os.makedirs(os.path.dirname(settings), exist_ok=True)
    with open(settings, "w", encoding="utf-8") as file:
        file.write(SETTINGS)
    with tempfile.TemporaryDirectory() as folder:
        logbook = os.path.join(folder, "team.esperluette")
        subprocess.run((cli, "new", logbook, "--language", "en"), check=True, capture_output=True)
        started = []

        def start_again():
            wait(runs_already, "the first program", 20)
            started.append(subprocess.run([program], timeout=20).returncode)

        again = threading.Thread(target=start_again)
        again.start()
        command = [program, "--language", "en", "--background", logbook]
        with Desk(command, "esperluette") as desk:
            again.join(20)
            assert started == [0], started
            close_and_start_again(desk, program)


def close_and_start_again(desk, program):
    """The close button of the window leaves the program running, with its logbook."""
    desk.find("label", "Hello, let us begin with your team")
    wait(lambda: desk.has(desk.window, "ACTIVE"), "the window")
    desk.close_window()
    assert desk.process.poll() is None, "the program ended with its window"
    assert subprocess.run([program], timeout=20).returncode == 0
    desk.find("label", "Hello, let us begin with your team")
    wait(lambda: desk.has(desk.window, "ACTIVE"), "the window")


main(sys.argv[1])
