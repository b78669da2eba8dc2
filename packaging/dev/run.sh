#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts the core on an embedded database with demo data and the client on it, signed in as the demo manager.
# Usage: run.sh BUILD_FOLDER. Without a display the client opens on a virtual screen and its picture is kept.
set -euo pipefail
build=$1
state=${AUTOSPACE_RUN_DIR:-$build/run}
mkdir -p "$state"
core_pid= client_pid= screen_pid=
finish() {
    for pid in $client_pid $core_pid $screen_pid; do kill -TERM "$pid" 2>/dev/null || true; done
    wait 2>/dev/null || true
}
trap finish EXIT
trap 'exit 130' INT TERM

"$build/bin/autospace-core" serve --database "sqlite:$state/autospace.db" --listen 127.0.0.1:0 --demo \
    >"$state/core.out" 2>"$state/core.log" &
core_pid=$!
for _ in $(seq 300); do
    url=$(sed -n 's/^listening on //p' "$state/core.out" 2>/dev/null | head -1)
    [ -n "$url" ] && break
    kill -0 "$core_pid" 2>/dev/null || { echo "run: the core ended; its log is $state/core.log:" >&2; tail -5 "$state/core.log" >&2; exit 1; }
    sleep 0.1
done
[ -n "${url:-}" ] || { echo "run: the core was not ready within 30 s; its log is $state/core.log" >&2; exit 1; }

account=$("$build/bin/autospace-core" demo-accounts | grep '"manager"' | head -1)
email=$(sed -n 's/.*"email": *"\([^"]*\)".*/\1/p' <<<"$account")
password=$(sed -n 's/.*"password": *"\([^"]*\)".*/\1/p' <<<"$account")
echo "core      $url (log: $state/core.log)"
echo "signed in $email / $password"

picture=
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    : >"$state/display"
    Xvfb -displayfd 8 -screen 0 1440x900x24 -nolisten tcp >"$state/xvfb.log" 2>&1 8>"$state/display" &
    screen_pid=$!
    for _ in $(seq 100); do [ -s "$state/display" ] && break; sleep 0.1; done
    export DISPLAY=":$(head -1 "$state/display")"
    picture="$state/autospace.png"
fi
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-xcb}
AUTOSPACE_PASSWORD=$password "$build/bin/autospace" --server "$url" --email "$email" --password-from-environment \
    --state "$state/client" >"$state/client.log" 2>&1 &
client_pid=$!

if [ -n "$picture" ]; then
    sleep "${AUTOSPACE_PICTURE_AFTER:-8}"
    kill -0 "$client_pid" 2>/dev/null || { echo "run: the client ended; its log is $state/client.log:" >&2; tail -5 "$state/client.log" >&2; exit 1; }
    import -window root "$picture"
    echo "picture   $picture"
    echo "The core stays up until you interrupt (Ctrl+C)."
    wait "$core_pid"
else
    wait "$client_pid"
fi
