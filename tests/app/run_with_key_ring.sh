#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: run_with_key_ring.sh UI_TESTS
#
# Runs the tests of the key ring against the Secret Service of a session made for them. Exit status
# 77 (skipped) where there is none to start.
set -eu
for tool in dbus-run-session gnome-keyring-daemon; do
    if ! command -v "$tool" >/dev/null; then
        echo "skipped: $tool is not installed"
        exit 77
    fi
done
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run"
export ESPERLUETTE_TEST_KEY_RING=1 XDG_CURRENT_DESKTOP=GNOME QT_QPA_PLATFORM=offscreen
mkdir -p "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
# shellcheck disable=SC2016  # the inner shell expands
dbus-run-session -- sh -c '
    printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    "$1" --gtest_filter="SystemKeyRing*" --gtest_brief=1' sh "$1"
