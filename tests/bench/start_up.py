#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the start of the program to its settled window, as a ratio to an empty Qt Charts window.

usage: start_up.py FOLDER_OF_PROGRAMS

Runs take turns, so that all see the same machine; the median of 15 is printed, with the peak of
resident memory.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 15


def measure(argv):
    """Seconds and kilobytes of one run."""
    begin = time.perf_counter()
    process = subprocess.Popen(argv, env=dict(os.environ, QT_QPA_PLATFORM="offscreen"),
                               stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{argv[0]} failed")
    return time.perf_counter() - begin, usage.ru_maxrss


def main():
    programs = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        logbook = os.path.join(folder, "big.esperluette")
        subprocess.run([f"{programs}/generate_logbook", "--people", "10000", "--moments", "100000",
                        logbook], check=True)
        window = f"{programs}/settled_window"
        starts = {"empty Qt Charts window (floor)": [f"{programs}/empty_chart_window"],
                  "without a logbook": [window],
                  "10,000 people, 100,000 moments": [window, logbook]}
        results = {name: [] for name in starts}
        for _ in range(RUNS):
            for name, argv in starts.items():
                results[name].append(measure(argv))
    floor = None
    print(f"{'start to a settled window':40} {'ms':>8} {'ratio':>7} {'peak MB':>8} {'ratio':>7}")
    for name, runs in results.items():
        seconds = statistics.median(run[0] for run in runs)
        memory = statistics.median(run[1] for run in runs)
        floor = floor or (seconds, memory)
        print(f"{name:40} {seconds * 1000:8.1f} {seconds / floor[0]:6.2f}x"
              f" {memory / 1024:8.1f} {memory / floor[1]:6.2f}x")


if __name__ == "__main__":
    main()
