#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts the core on a fresh embedded database with demo data and the client on it, signed in as the demo manager.
# Usage: run.sh BUILD_FOLDER. Without a display the client opens on a virtual screen and its picture is kept.
# AUTOSPACE_RUN_DIR: where database, logs and picture go; AUTOSPACE_PICTURE_AFTER: seconds until the picture.
set -euo pipefail
build=$1
state=${AUTOSPACE_RUN_DIR:-$build/run}
core_pid='' client_pid='' screen_pid='' pause_pid=''
# First the client, so that it can say goodbye; whoever does not listen within 10 s is ended.
finish() {
    trap '' INT TERM
    for pid in $pause_pid $client_pid $core_pid $screen_pid; do
        kill -TERM "$pid" 2>/dev/null || continue
        for _ in $(seq 100); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
        kill -KILL "$pid" 2>/dev/null || true
    done
    wait 2>/dev/null || true
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
# A pause that a signal cuts short.
pause() { sleep "$1" & pause_pid=$!; wait "$pause_pid" || true; pause_pid=''; }
ended() { echo "run: the $1 ended; its log is $2:" >&2; tail -5 "$2" >&2; exit 1; }

mkdir -p "$state"
rm -rf "$state"/autospace.db* "$state/client" "$state/core.out"
"$build/bin/autospace-core" serve --database "sqlite:$state/autospace.db" --listen 127.0.0.1:0 --demo \
    >"$state/core.out" 2>"$state/core.log" &
core_pid=$!
url=''
for _ in $(seq 600); do
    url=$(sed -n 's/^listening on //p' "$state/core.out" | head -1)
    [ -n "$url" ] && break
    kill -0 "$core_pid" 2>/dev/null || ended core "$state/core.log"
    pause 0.1
done
[ -n "$url" ] || { echo "run: the core was not ready within a minute; its log is $state/core.log" >&2; exit 1; }

accounts=$("$build/bin/autospace-core" demo-accounts | grep '"manager"')
account=${accounts%%$'\n'*}
email=$(sed -n 's/.*"email": *"\([^"]*\)".*/\1/p' <<<"$account")
password=$(sed -n 's/.*"password": *"\([^"]*\)".*/\1/p' <<<"$account")
echo "core      $url (log: $state/core.log)"
echo "signed in $email / $password"

picture=''
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    : >"$state/display"
    Xvfb -displayfd 8 -screen 0 1440x900x24 -nolisten tcp >"$state/xvfb.log" 2>&1 8>"$state/display" &
    screen_pid=$!
    for _ in $(seq 100); do
        [ -s "$state/display" ] && break
        kill -0 "$screen_pid" 2>/dev/null || ended "virtual screen" "$state/xvfb.log"
        pause 0.1
    done
    DISPLAY=":$(head -1 "$state/display")"
    export DISPLAY
    export QT_QUICK_BACKEND=${QT_QUICK_BACKEND:-software}
    picture="$state/autospace.png"
fi
[ -n "${WAYLAND_DISPLAY:-}" ] || export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-xcb}
AUTOSPACE_PASSWORD=$password "$build/bin/autospace" --server "$url" --email "$email" --password-from-environment \
    --state "$state/client" >"$state/client.log" 2>&1 &
client_pid=$!

if [ -n "$picture" ]; then
    pause "${AUTOSPACE_PICTURE_AFTER:-12}"
    kill -0 "$client_pid" 2>/dev/null || ended client "$state/client.log"
    import -window root "$picture"
    echo "picture   $picture"
    echo "The core stays up until you interrupt (Ctrl+C)."
    wait "$core_pid" || ended core "$state/core.log"
else
    wait "$client_pid"
fi
