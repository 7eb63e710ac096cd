#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: run.sh BUILD_FOLDER [OPTIONS OF GOOGLE BENCHMARK]
set -eu
programs=$1/bin
shift
"$programs/esperluette_bench" "$@"
"$programs/esperluette_window_bench" "$@"
"$(dirname "$0")/start_up.py" "$programs"
"$(dirname "$0")/aggregates.py" "$programs"
