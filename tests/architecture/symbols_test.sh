#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: symbols_test.sh PROGRAM...
#
# The SQLCipher inside a program is its own affair: were its symbols visible, a library loaded
# later (GTK's file dialog brings libsqlite3) would run on them, or the program on the library's.
set -eu
for program in "$@"; do
    visible=$(nm -D --defined-only "$program" | grep -c ' sqlite3_' || true)
    if [ "$visible" -ne 0 ]; then
        echo "$program shows $visible symbols of sqlite3" >&2
        exit 1
    fi
done
