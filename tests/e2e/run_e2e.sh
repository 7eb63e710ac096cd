#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: run_e2e.sh TEST.py PROGRAM...
#
# Runs one test in a world of its own: X server, D-Bus session, window manager and home folder.
# Exit status 77 (skipped) when this machine has no X server or no accessibility to test with.
set -eu

for tool in xvfb-run dbus-run-session openbox xdotool; do
    if ! command -v "$tool" >/dev/null; then
        echo "skipped: $tool is not installed"
        exit 77
    fi
done
# The interpreter of the system: another one earlier in PATH may not see the bindings.
python=/usr/bin/python3
if ! $python -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null; then
    echo "skipped: the bindings of AT-SPI are not installed"
    exit 77
fi

test=$1
shift
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data"
export XDG_CACHE_HOME="$home/cache" XDG_RUNTIME_DIR="$home/run" LC_ALL=C.UTF-8
export QT_QPA_PLATFORMTHEME='' GIO_USE_VFS=local PYTHONDONTWRITEBYTECODE=1
mkdir -p "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"

# Without a window manager no widget gets the focus and xdotool loses accents.
status=0
# shellcheck disable=SC2016  # the inner shell expands
xvfb-run -a -s '-screen 0 1440x900x24' dbus-run-session -- sh -c '
    openbox >/dev/null 2>&1 &
    manager=$!
    tries=0
    until xdotool get_desktop >/dev/null 2>&1 || [ $tries -ge 100 ]; do  # until it listens
        tries=$((tries + 1))
        sleep 0.1
    done
    status=0
    timeout 150 "$@" || status=$?
    kill $manager
    exit $status' sh $python -W ignore "$test" "$@" 2>"$home/stderr.log" || status=$?
if [ "$status" -ne 0 ]; then tail -n 60 "$home/stderr.log" >&2; fi
exit "$status"
