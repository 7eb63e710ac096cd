#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The counting behind three charts, beside the same aggregates in SQLite and, when its Python
module is installed, in DuckDB: over the same rows, in memory, on one thread.

usage: aggregates.py FOLDER_OF_PROGRAMS

The figures of charts hold more than the counting: names, intervals and the sentence. Medians of 15.
"""
import csv
import os
import re
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

try:
    import duckdb
except ImportError:
    duckdb = None

RUNS = 15
MOMENTS = 100_000
TODAY = "2026-11-23"
PERIOD = "day BETWEEN '2023-11-23' AND '2026-11-23'"
AGGREGATES = {
    "care_by_stage": "SELECT stage, level, count(*) FROM moment"
                     f" WHERE {PERIOD} GROUP BY stage, level",
    "care_over_time": "SELECT substr(day, 1, 7), level, count(*) FROM moment"
                      f" WHERE {PERIOD} GROUP BY 1, 2",
    "coverage": "SELECT stage, sum(CASE WHEN level = 'missed' THEN 0 ELSE 1 END), count(*)"
                f" FROM moment WHERE {PERIOD} AND planned <> '' AND level <> 'not_due'"
                " GROUP BY stage",
}


def rows_of(programs, folder):
    """Day, planned day, stage and level of every moment of a generated logbook."""
    logbook = os.path.join(folder, "big.esperluette")
    subprocess.run([f"{programs}/generate_logbook", "--people", "10000", "--moments",
                    str(MOMENTS), logbook], check=True)
    listed = subprocess.run([f"{programs}/esperluette-cli", "list", "moments", logbook, "--csv",
                             "--today", TODAY], check=True, capture_output=True, text=True)
    return [(row["held"] or row["planned"], row["planned"], row["stage"], row["level"])
            for row in csv.DictReader(listed.stdout.splitlines())]


def filled(connection, rows):
    """A connection of either library with the rows in its only table."""
    connection.execute("CREATE TABLE moment (day TEXT, planned TEXT, stage TEXT, level TEXT)")
    connection.executemany("INSERT INTO moment VALUES (?, ?, ?, ?)", rows)
    return connection


def milliseconds(connection, query):
    times = []
    for _ in range(RUNS):
        begin = time.perf_counter()
        connection.execute(query).fetchall()
        times.append((time.perf_counter() - begin) * 1000)
    return statistics.median(times)


def charts(programs):
    """Milliseconds of each chart over as many moments, as the other benchmark measures them."""
    keys = "|".join(AGGREGATES)
    printed = subprocess.run(
        [f"{programs}/esperluette_bench", f"--benchmark_filter=^chart ({keys})/ours/{MOMENTS}/",
         "--benchmark_min_time=0.05"], check=True, capture_output=True, text=True).stdout
    found = re.findall(r"^chart (\w+)/ours/\S+_median\s+([\d.]+) ms", printed, re.M)
    return {key: float(time) for key, time in found}


def main():
    programs = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        rows = rows_of(programs, folder)
    databases = {"SQLite": filled(sqlite3.connect(":memory:"), rows)}
    if duckdb:
        databases["DuckDB"] = filled(duckdb.connect(config={"threads": 1}), rows)
    ours = charts(programs)
    names = list(databases)
    print(f"{f'{len(rows)} moments, ms':24}" + "".join(f"{name:>12}" for name in ["chart", *names]))
    for key, query in AGGREGATES.items():
        times = [ours[key], *(milliseconds(databases[name], query) for name in names)]
        print(f"{key:24}" + "".join(f"{time:12.2f}" for time in times))
    if not duckdb:
        print("DuckDB is not present: its Python module would be measured beside.")


if __name__ == "__main__":
    main()
