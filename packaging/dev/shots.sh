#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes a picture of every page in both themes and two sizes, on the client's canned data.
# Usage: shots.sh BUILD_FOLDER OUTPUT_FOLDER
set -euo pipefail
build=$1 out=$2
mkdir -p "$out"
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
for page in $("$build/bin/autospace" --list-pages); do
    for theme in light dark; do
        for size in 1280x800 1920x1080; do
            file="$out/${page//\//-}-$theme-$size.png"
            "$build/bin/autospace" --offline-demo --theme "$theme" --size "$size" --shot "$page" "$file"
            echo "$file"
        done
    done
done
