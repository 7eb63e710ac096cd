# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real window from outside, through its accessibility tree, as a screen reader does."""
import os
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi

REPLY_MS = 3000  # how long a normal call may take
BLOCKED_MS = 700  # for an action that may open something which blocks the reply


def wait(condition, what, seconds=30.0):
    """The first true value of condition(); the only way these tests wait."""
    end, trouble = time.monotonic() + seconds, None
    while time.monotonic() < end:
        try:
            value = condition()
            if value:
                return value
        except Exception as error:  # what one looks at may vanish meanwhile
            trouble = error
        time.sleep(0.05)
    raise AssertionError(f"gave up waiting for {what}" + (f": {trouble}" if trouble else ""))


def sample_logbook(program, folder):
    """A new file with the sample in English, made by the command line beside the program."""
    logbook = os.path.join(folder, "sample.esperluette")
    subprocess.run((os.path.join(os.path.dirname(program), "esperluette-cli"), "new", logbook,
                    "--sample", "--language", "en"), check=True, capture_output=True)
    return logbook


class Desk:
    """One running program and its window."""

    # Their children are cells, possibly tens of thousands: never walked, asked for by row.
    CELL_HOLDERS = {"table", "tree", "tree table"}

    def __init__(self, arguments, name, environment=None):
        Atspi.set_timeout(REPLY_MS, 0)
        self.process = subprocess.Popen(arguments, env=dict(
            os.environ, QT_QPA_PLATFORM="xcb", QT_ACCESSIBILITY="1",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_SCALE_FACTOR="1",
            ESPERLUETTE_PLAIN_DIALOGS="1", **(environment or {})))
        self.root = wait(lambda: self._application(name), f"the program '{name}'", 20)
        self.window = wait(lambda: self._top("frame"), "the window", 20)

    def _application(self, name):
        assert self.process.poll() is None, f"it ended with status {self.process.returncode}"
        desktop = Atspi.get_desktop(0)
        running = [desktop.get_child_at_index(index) for index in range(desktop.get_child_count())]
        running = [each for each in running if each]
        for application in running:
            if (application.get_name() == name
                    and application.get_process_id() == self.process.pid):
                return application
        raise LookupError(f"running are {[each.get_name() for each in running]}")

    def _top(self, role, name=None):
        """A window of the program."""
        tops = (self.root.get_child_at_index(index)
                for index in range(self.root.get_child_count()))
        return next((top for top in tops if top and self.matches(top, role, name, True)), None)

    # Looking

    def walk(self, node=None):
        """The widgets in `node`, or in the main window."""
        node = node or self.window
        yield node
        if node.get_role_name() in self.CELL_HOLDERS:
            return
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child:
                yield from self.walk(child)

    @staticmethod
    def label(node):
        """The text of the label beside the widget, else its own name; without a colon."""
        name = node.get_name() or ""
        for relation in node.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                name = relation.get_target(0).get_name()
        return name.rstrip(" :\u00a0")

    @staticmethod
    def has(node, state):
        return node.get_state_set().contains(getattr(Atspi.StateType, state))

    def matches(self, node, role, name, showing):
        if node.get_role_name() != role:
            return False
        if name is not None and name not in (node.get_name(), self.label(node)):
            return False
        return not showing or self.has(node, "SHOWING")

    def find(self, role, name=None, within=None, showing=True, seconds=30.0):
        def look():
            return next((node for node in self.walk(within)
                         if self.matches(node, role, name, showing)), None)
        return wait(look, f"{role} '{name}'", seconds)

    def dialog(self, title=None):
        """A dialog; without a title, the one that is open."""
        return wait(lambda: self._top("dialog", title), f"the dialog {title or 'that is open'}")

    def is_open(self, dialog):
        try:
            return self.has(dialog, "SHOWING")
        except gi.repository.GLib.Error:  # it is deleted
            return False

    def shows(self, role, name, within=None):
        return any(self.matches(node, role, name, True) for node in self.walk(within))

    def outline(self, node=None, depth=0):
        """The tree as text, to find out what a page is made of and why a test failed."""
        node = node or self.root
        assert self.process.poll() is None, f"it ended with status {self.process.returncode}"
        lines = []
        if depth == 0 or self.has(node, "SHOWING"):
            lines.append(f"{'  ' * depth}[{node.get_role_name()}] {node.get_name()!r}"
                         f" {node.get_description()!r}")
        if node.get_role_name() not in self.CELL_HOLDERS:
            for index in range(node.get_child_count()):
                child = node.get_child_at_index(index)
                if child:
                    lines += self.outline(child, depth + 1)
        return lines

    # Acting

    def press(self, node, action=None):
        """Runs the action named, or the first one. No reply is no error: a dialog may be open."""
        names = [Atspi.Action.get_action_name(node, index)
                 for index in range(Atspi.Action.get_n_actions(node))]
        Atspi.set_timeout(BLOCKED_MS, 0)
        try:
            Atspi.Action.do_action(node, names.index(action) if action else 0)
        except gi.repository.GLib.Error:
            pass
        finally:
            Atspi.set_timeout(REPLY_MS, 0)

    def button(self, name, within=None):
        self.press(self.find("push button", name, within), "Press")

    def menu(self, *path):
        """Triggers an entry by its visible texts; the menu needs not be open."""
        node = None
        for text in path:
            node = self.find("menu item", text, within=node, showing=False)
        self.press(node, "Press")

    def fill(self, node, text):
        assert Atspi.EditableText.set_text_contents(node, text), "it cannot be edited"
        wait(lambda: self.text(node) == text, f"the text '{text}'")

    @staticmethod
    def text(node):
        return Atspi.Text.get_text(node, 0, -1)

    def focus(self, node):
        Atspi.Component.grab_focus(node)
        wait(lambda: self.has(node, "FOCUSED"), "the focus")

    @staticmethod
    def keys(*keys):
        subprocess.run(["xdotool", "key", "--delay", "30", *keys], check=True)

    @staticmethod
    def typing(text):
        subprocess.run(["xdotool", "type", "--delay", "40", text], check=True)

    @staticmethod
    def box(node):
        """Where it is on the screen."""
        return Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)

    def click(self, node, times=1):
        box = self.box(node)
        subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2),
                        str(box.y + box.height // 2), "click", "--repeat", str(times), "1"],
                       check=True)

    def tick(self, node):
        """Changes a check box, or takes a choice among several, as one does with the keyboard."""
        before = self.has(node, "CHECKED")
        self.focus(node)
        self.keys("space")
        wait(lambda: self.has(node, "CHECKED") != before, f"the mark on '{node.get_name()}'")

    @staticmethod
    def set_value(node, value):
        Atspi.Value.set_current_value(node, value)
        wait(lambda: Atspi.Value.get_current_value(node) == value, f"the value {value}")

    def choose(self, combo, text):
        """Picks an entry of a combo box with the keyboard: its entries offer no working action."""
        entries = [node for node in self.walk(combo) if node.get_role_name() == "list item"]
        # A heading between the entries cannot be chosen: the arrow keys pass over it.
        choices = [node for node in entries if self.has(node, "SELECTABLE")]
        names = [node.get_name().strip() for node in choices]
        assert text in names, f"'{text}' is not among {names}"
        self.press(combo, "ShowMenu")
        wait(lambda: self.has(choices[0], "SHOWING"), "the open list")
        goal = names.index(text)

        def place():
            return next((index for index, node in enumerate(choices)
                         if self.has(node, "SELECTED")), -1)

        for _ in choices:
            here = place()
            if here == goal:
                break
            self.keys("Down" if here < goal else "Up")
            wait(lambda: place() != here, "the next entry")
        self.keys("Return")
        wait(lambda: combo.get_name().strip() == text, f"the choice '{text}'")

    def save_as(self, path, title):
        """Answers Qt's own file dialog."""
        dialog = self.dialog(title)
        name = self.find("text", "File name", within=dialog)
        self.fill(name, path)
        self.focus(name)
        self.keys("Return")

    # Tables

    @staticmethod
    def rows(table):
        return Atspi.Table.get_n_rows(table)

    @staticmethod
    def cell(table, row, column):
        return Atspi.Table.get_accessible_at(table, row, column)

    def row(self, table, row):
        return [self.cell(table, row, column).get_name()
                for column in range(Atspi.Table.get_n_columns(table))]

    # Leaving

    def close_window(self):
        """Closes the main window with the keys of the window manager, pressed until it hears."""
        def closes():
            self.keys("alt+F4")
            return wait(lambda: not self.has(self.window, "SHOWING"), "the end of the window", 3)
        wait(closes, "the end of the window")

    @staticmethod
    def picture(path):
        subprocess.run(["import", "-window", "root", path], check=True)

    def __enter__(self):
        return self

    def __exit__(self, problem, *_):
        """Shows what was there when a test failed, and quits unless the test killed the program."""
        if self.process.poll() is not None:
            return
        if problem:
            print("\n".join(self.outline()))
        status = self.quit()
        assert problem or status == 0, status

    def kill(self):
        """As when the power goes."""
        self.process.kill()
        self.process.wait(5)

    def quit(self):
        """Quits as one does; the exit status of the program."""
        self.keys("ctrl+q")
        try:
            return self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.terminate()
            self.process.wait(5)
            return "did not quit on Ctrl+Q"
