#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds QtCore, QtNetwork with TLS, QtDBus and QtTest under ThreadSanitizer from this system's own source package, once per
# version. The distribution's libraries are not instrumented: the sanitizer would not see that their locks and event
# queues order what threads do, and would report races that are none.
# Usage: qt-tsan.sh FOLDER JOBS; afterwards the libraries are in FOLDER/lib and FOLDER/plugins.
set -euo pipefail
folder=$1 jobs=$2
version=$(dpkg-query -W -f='${source:Version}' qt6-base-dev)
[ "$(cat "$folder/.complete" 2>/dev/null)" = "$version" ] && exit
echo "tsan: building Qt under the sanitizer (about a quarter of an hour on 2 cores, once per version)" >&2
rm -rf "$folder"
mkdir -p "$folder/apt/parts" "$folder/apt/lists" "$folder/download" "$folder/source"

# The package lists with deb-src in place of deb; the system's own lists stay as they are.
for list in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
    [ -f "$list" ] && sed -n 's/^deb /deb-src /p' "$list" >>"$folder/apt/parts/own.list"
done
for list in /etc/apt/sources.list.d/*.sources; do
    [ -f "$list" ] && sed 's/^Types:.*/Types: deb-src/' "$list" >"$folder/apt/parts/$(basename "$list")"
done
apt=(apt-get -qq -o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$folder/apt/parts"
    -o Dir::State::Lists="$folder/apt/lists" -o Dir::Cache="$folder/apt" -o APT::Sandbox::User=root)
"${apt[@]}" update
(cd "$folder/download" && "${apt[@]}" source --download-only "qt6-base=$version")
# CMake and git unpack and patch, since the build environment has no dpkg-source.
(cd "$folder/source" && cmake -E tar xf "$folder"/download/*.orig.tar.* && cmake -E tar xf "$folder"/download/*.debian.tar.*)
source=$(echo "$folder"/source/qtbase-*)
while read -r patch _; do
    (cd "$source" && git apply -p1 "$folder/source/debian/patches/$patch" 2>/dev/null) || echo "tsan: left out $patch" >&2
done < <(grep -v '^ *\(#\|$\)' "$folder/source/debian/patches/series")

# Features stay as the distribution chose them as far as these libraries go: QtGui and QtQml, which are taken from there,
# use QtCore's inner parts.
launcher=$(command -v ccache || true)
cmake -S "$source" -B "$folder/build" -G Ninja -DCMAKE_BUILD_TYPE=Debug \
    ${launcher:+-DCMAKE_C_COMPILER_LAUNCHER="$launcher" -DCMAKE_CXX_COMPILER_LAUNCHER="$launcher"} \
    -DCMAKE_C_FLAGS_DEBUG="-O1 -g1 -fno-omit-frame-pointer" -DCMAKE_CXX_FLAGS_DEBUG="-O1 -g1 -fno-omit-frame-pointer" \
    -DFEATURE_sanitizer=ON -DFEATURE_sanitize_thread=ON -DQT_HOST_PATH=/usr -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF \
    -DFEATURE_gui=OFF -DFEATURE_reduce_relocations=OFF -DFEATURE_no_direct_extern_access=OFF -DFEATURE_sql=OFF -DFEATURE_concurrent=OFF -DQT_UNITY_BUILD=ON >"$folder/configure.log" 2>&1 ||
    { tail -40 "$folder/configure.log" >&2; exit 1; }
cmake --build "$folder/build" -j "$jobs" --target Core Network DBus Test QTlsBackendOpenSSLPlugin
mv "$folder/build/lib" "$folder/build/plugins" "$folder/"
echo "$version" >"$folder/.complete"
