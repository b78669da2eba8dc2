#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes a picture of every page in both themes and two sizes, on the client's canned data: OUTPUT_FOLDER/THEME-SIZE/PAGE.png.
# Usage: shots.sh BUILD_FOLDER OUTPUT_FOLDER
set -euo pipefail
build=$1 out=$2
mkdir -p "$out"
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
for theme in light dark; do
    for size in 1280x800 1920x1080; do
        folder="$out/$theme-$size"
        mkdir -p "$folder"
        "$build/bin/autospace" --offline-demo --theme "$theme" --size "$size" --shot all "$folder"
        ls "$folder"/*.png
    done
done
