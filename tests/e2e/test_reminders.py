#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A reminder: from the form of reminders to the notification, and by a click to the moment."""
import importlib.util
import os
import subprocess
import sys
import tempfile

from desk import Desk, wait

if not (importlib.util.find_spec("dbusmock") and importlib.util.find_spec("dbus")):
    print("skipped: python3-dbusmock is not installed")
    sys.exit(77)

import dbus

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
SETTINGS = "[reminders]\nstart=0\nquietFrom=0\nquietTo=0\nquietOnDaysOff=false\n"


class Notifications:
    """The desktop that shows notifications, played by dbusmock."""

    def __init__(self):
        self.process = subprocess.Popen([
            sys.executable, "-m", "dbusmock", "--session", "--template", "notification_daemon",
            "--parameters", '{"capabilities": "actions body body-markup"}'],
            stdout=subprocess.DEVNULL)
        bus = dbus.SessionBus()
        wait(lambda: bus.name_has_owner(NAME), "the desktop")
        self.mock = dbus.Interface(bus.get_object(NAME, PATH), "org.freedesktop.DBus.Mock")

    def shown(self):
        """What each notification was asked with, the first one first."""
        return [arguments for _, arguments in self.mock.GetMethodCalls("Notify")]

    def click(self, number):
        self.mock.EmitSignal(NAME, "ActionInvoked", "us", [dbus.UInt32(number), "default"])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(5)


def main(program):
    cli = os.path.join(os.path.dirname(program), "esperluette-cli")
    settings = os.path.join(os.environ["XDG_CONFIG_HOME"], "esperluette", "esperluette.ini")
    os.makedirs(os.path.dirname(settings), exist_ok=True)
    with open(settings, "w", encoding="utf-8") as file:
        file.write(SETTINGS)
    with tempfile.TemporaryDirectory() as folder, Notifications() as notifications:
        logbook = os.path.join(folder, "team.esperluette")
        people = os.path.join(folder, "people.csv")
        with open(people, "w", encoding="utf-8") as file:
            file.write("First name,Last name,Hire date\nInès,Faure,2022-03-04\n")
        for command in ((cli, "new", logbook, "--language", "en"),
                        (cli, "import", "people", people, "--into", logbook)):
            subprocess.run(command, check=True, capture_output=True)
        with Desk([program, "--language", "en", "--quick-add", logbook], "esperluette") as desk:
            plan_a_moment_for_today(desk)
            ask_to_be_reminded(desk)
            click_on_the_notification(desk, notifications)
            be_done_with_it(desk)


def plan_a_moment_for_today(desk):
    dialog = desk.dialog("Quick add")
    desk.typing("one-to-one Ines today 23:59")
    desk.find("label", "today 23:59, to come", dialog)
    desk.keys("Return")
    wait(lambda: not desk.is_open(dialog), "the end of the dialog")
    wait(lambda: desk.has(desk.window, "ACTIVE"), "the window")


def ask_to_be_reminded(desk):
    desk.menu("Edit", "Reminders…")
    dialog = desk.dialog("Reminders")
    desk.tick(desk.find("check box", "On the day: Regular one-to-one", dialog))
    desk.button("Save", dialog)
    wait(lambda: not desk.is_open(dialog), "the end of the dialog")


def click_on_the_notification(desk, notifications):
    shown = wait(notifications.shown, "a notification")
    assert len(shown) == 1, shown
    title, text = str(shown[0][3]), str(shown[0][4])
    assert title == "A moment to prepare today" and text == "", shown
    assert not any(word in repr(shown) for word in ("Inès", "Faure", "one-to-one")), shown
    desk.find("push button", "Done: Regular one-to-one, Inès Faure, today 23:59")
    notifications.click(1)
    desk.find("push button", "Keep this story")  # the page of the moment


def be_done_with_it(desk):
    desk.button("Today")
    done = "Done: Regular one-to-one, Inès Faure, today 23:59"
    desk.button(done)
    wait(lambda: not desk.shows("push button", done), "the end of the reminder")


main(sys.argv[1])
