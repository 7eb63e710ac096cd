#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: read_calendar.py FILE.ics

Prints what python3-icalendar reads: for each UID the instant of its beginning and of its end, in
seconds since 1970, or the day. Exit status 77 without that module.
"""
import datetime
import json
import sys

try:
    import icalendar
except ImportError:
    sys.exit(77)


def text(value):
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    assert value.tzinfo is not None
    return str(int(value.timestamp()))


with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())
assert not calendar.errors, calendar.errors
print(json.dumps({str(event["UID"]): [text(event["DTSTART"].dt), text(event["DTEND"].dt)]
                  for event in calendar.walk("VEVENT")}))
