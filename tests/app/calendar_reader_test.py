#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: calendar_reader_test.py ESPERLUETTE_CLI

Reads exported calendars with python3-icalendar, a reader that shares nothing with ours, and
compares each event with what the program lists. Exit status 77 (skipped) without that module.
"""
import datetime
import json
import os
import subprocess
import sys
import tempfile

try:
    import icalendar
except ImportError:
    print("skipped: python3-icalendar is not installed")
    sys.exit(77)

PEOPLE = """Matricule;Nom;Prénom;Équipe;Date d'entrée;Date de naissance;Anniversaire fêté
1;Faure;Inès;Opéra;29/02/2024;29/02/1992;oui
2;Brun;Marc;Nation;12/10/2026;31/12/1988;oui
3;O'Neil, Jr.;Zoé;Opéra;01/01/2020;01/01/1990;oui
"""
ZONES = ["Europe/Paris", "America/New_York", "Australia/Lord_Howe", "UTC"]


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder, LC_ALL="C.UTF-8")
        logbook = os.path.join(folder, "team.esperluette")

        def run(*arguments):
            ran = subprocess.run([program, *arguments, "--today", "2026-11-23", "--language", "en"],
                                 capture_output=True, text=True)
            if ran.returncode != 0:
                sys.exit(f"{arguments}: {ran.stderr}")
            return ran.stdout

        people = os.path.join(folder, "people.csv")
        with open(people, "w", encoding="utf-8") as file:
            file.write(PEOPLE)
        run("new", logbook)
        run("import", "people", people, "--into", logbook)
        run("plan", logbook, "--until", "2029-03-31")
        moments = {moment["id"]: moment
                   for moment in json.loads(run("list", "moments", logbook, "--json"))}
        if len(moments) < 30:
            sys.exit(f"only {len(moments)} moments to compare")
        for zone in ZONES:
            calendar = os.path.join(folder, zone.replace("/", "_") + ".ics")
            run("export", "calendar", logbook, "--out", calendar, "--titles", "full",
                "--zone", zone)
            compare(calendar, moments)
    print(f"{len(moments)} moments, {len(ZONES)} zones: the same events")


def compare(path, moments):
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    events = calendar.walk("VEVENT")
    assert calendar["METHOD"] == "PUBLISH" and calendar["VERSION"] == "2.0"
    assert not calendar.errors, calendar.errors
    assert len(events) == len(moments), f"{len(events)} events, {len(moments)} moments"
    for event in events:
        assert not event.errors, event.errors
        identifier, host = str(event["UID"]).split("@")
        moment = moments[identifier]
        assert host == "esperluette"
        day = datetime.date.fromisoformat(moment["held"] or moment["planned"])
        start = event["DTSTART"].dt
        assert (start.date() if isinstance(start, datetime.datetime) else start) == day, moment
        if not isinstance(start, datetime.datetime):
            assert event["DTEND"].dt == day + datetime.timedelta(days=1)
        if moment["person"]:
            assert str(event["SUMMARY"]).endswith(" – " + moment["person"]), event["SUMMARY"]
        assert int(event["SEQUENCE"]) == 0 and event["CLASS"] == "PRIVATE"
        cancelled = moment["state"] == "cancelled"
        assert event["STATUS"] == ("CANCELLED" if cancelled else "CONFIRMED")


if __name__ == "__main__":
    main()
